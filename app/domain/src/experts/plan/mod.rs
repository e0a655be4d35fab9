//! The plan for involving experts by experience (plan ervaringsdeskundigheid), in thirteen parts. Rules: a part is filled, or it says why it
//! is left open; what contradicts itself is solved before the core group agrees; what was agreed is never changed, a change is a new version.

mod budget;
mod checks;
pub mod form;
mod parts;
mod quality;
mod state;
#[cfg(test)]
mod tests;
mod ticks;

pub use budget::{Budget, Line, LineKind};
pub use checks::{Contradiction, Gap, Obstacle, contradictions, gaps, obstacles};
pub use parts::{
    Anchoring, Compensation, CompensationKind, Decision, Evaluation, Planning, Practical, Preparation, Question,
    Recruitment, Safety, Who, WhoGroup,
};
pub use quality::{Met, Quality, QualityPoint};
pub use state::{Refusal, State, Version, changes};
pub use ticks::{Tick, ticks};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{rungs::Entry, slots::Slot};

/// A part of the plan, in the order of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Aanleiding en vraag.
    Question = 1,
    /// Wie.
    Who,
    /// Trede.
    Rungs,
    /// Rollen en taken.
    Roles,
    /// Werving en kennismaking.
    Recruitment,
    /// Voorbereiding en training.
    Preparation,
    /// Veiligheid.
    Safety,
    /// Vergoeding.
    Compensation,
    /// Praktisch.
    Practical,
    /// Besluitmoment en terugkoppeling.
    Decision,
    /// Planning en budget.
    Planning,
    /// Evaluatie.
    Evaluation,
    /// Borging.
    Anchoring,
}

impl Part {
    pub const ALL: [Self; 13] = [
        Self::Question,
        Self::Who,
        Self::Rungs,
        Self::Roles,
        Self::Recruitment,
        Self::Preparation,
        Self::Safety,
        Self::Compensation,
        Self::Practical,
        Self::Decision,
        Self::Planning,
        Self::Evaluation,
        Self::Anchoring,
    ];

    /// 1 to 13.
    pub fn number(self) -> u8 {
        self as u8
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Who => "who",
            Self::Rungs => "rungs",
            Self::Roles => "roles",
            Self::Recruitment => "recruitment",
            Self::Preparation => "preparation",
            Self::Safety => "safety",
            Self::Compensation => "compensation",
            Self::Practical => "practical",
            Self::Decision => "decision",
            Self::Planning => "planning",
            Self::Evaluation => "evaluation",
            Self::Anchoring => "anchoring",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == text)
    }
}

/// What one version of the plan says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    pub question: Question,
    pub who: Who,
    /// Cells of the rung matrix that the plan promises.
    pub rungs: Vec<Entry>,
    /// Places with their tasks.
    pub slots: Vec<Slot>,
    pub recruitment: Recruitment,
    pub preparation: Preparation,
    pub safety: Safety,
    pub compensation: Compensation,
    pub practical: Practical,
    pub decision: Decision,
    pub planning: Planning,
    pub evaluation: Evaluation,
    pub anchoring: Anchoring,
    /// Why a part is left open.
    pub left_open: BTreeMap<Part, String>,
}

impl Plan {
    pub fn budget(&self) -> Budget {
        Budget::of(&self.slots, &self.planning.lines, self.planning.available)
    }

    /// Children take part: by the groups, a place or a cell of the matrix.
    pub fn has_children(&self) -> bool {
        use super::rungs::{Group, TargetGroup};
        let groups = self.who.groups.iter().map(|row| row.group);
        let slots = self.slots.iter().map(|slot| slot.group);
        let cells = self.rungs.iter().map(|entry| entry.group);
        let child = |group: Group| group.target() == TargetGroup::Children;
        groups.chain(slots).chain(cells).any(child)
    }
}
