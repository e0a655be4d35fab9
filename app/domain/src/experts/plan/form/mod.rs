//! What is typed in the parts of the plan. Rules: each part is a form of its own; a form that is filled from a plan and read back gives the
//! same plan; nothing that is missing or contradicts itself keeps it from being saved, only what cannot be read does.

mod fields;
mod fill;
mod read;
#[cfg(test)]
mod tests;

pub use fields::{Field, FieldKind, LUNDY_REASON, fields, lundy_field};
pub use fill::{fill, fill_light, fill_quality, fill_slot, money};
pub(in crate::experts) use read::month;
pub use read::{PartForm, Wrong, read, read_light, read_quality, read_slot};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Gap, Part, Plan, Quality, QualityPoint, contradictions, gaps};

/// Letters in a text, in a line, and in a note.
pub const LONGEST_TEXT: u64 = 3000;
pub const LONGEST_LINE: u64 = 200;
pub const LONGEST_NOTE: u64 = 500;
/// Rows of a list that a form holds: seven phases with six groups in each of four years fit.
pub const MOST_ROWS: usize = 180;
/// The fields of a row of the rungs and of the budget; the first says what the row is about.
pub const RUNG_ROW: [&str; 7] = ["place", "group", "year", "rung", "formality", "promised", "reason"];
pub const LINE_ROW: [&str; 4] = ["for", "what", "times", "each"];
/// What is sent as the first field of a row that has to go.
pub const REMOVED: &str = "-";

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartState {
    Empty,
    Partly,
    Done,
    /// Something is missing, and the part says why.
    LeftOpen,
    /// Contradicts itself, or another part.
    Wrong,
}

impl PartState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Partly => "partly",
            Self::Done => "done",
            Self::LeftOpen => "left-open",
            Self::Wrong => "wrong",
        }
    }

    /// Nothing has to be done here before the core group agrees.
    pub fn is_ready(self) -> bool {
        matches!(self, Self::Done | Self::LeftOpen)
    }
}

/// How far each part is, in the order of the document.
pub fn states(plan: &Plan) -> Vec<(Part, PartState)> {
    let (gaps, wrong) = (gaps(plan), contradictions(plan));
    let said = super::changes(&Plan::default(), plan);
    let state = |part: Part| {
        if wrong.iter().any(|one| one.part() == part) {
            PartState::Wrong
        } else if gaps.iter().all(|gap| gap.part != part) {
            PartState::Done
        } else if plan.left_open.get(&part).is_some_and(|reason| !reason.trim().is_empty()) {
            PartState::LeftOpen
        } else if said.contains(&part) {
            PartState::Partly
        } else {
            PartState::Empty
        }
    };
    Part::ALL.into_iter().map(|part| (part, state(part))).collect()
}

/// What the light arrangement (de basis: stap 3.3) holds: house rules, a contact person and the compensation. They are fields of three parts.
pub const LIGHT: [Part; 3] = [Part::Preparation, Part::Safety, Part::Compensation];

/// What is missing of the light arrangement.
pub fn light_gaps(plan: &Plan) -> Vec<Gap> {
    let of_light = |gap: &Gap| match gap.part {
        Part::Preparation => gap.field == "contact",
        Part::Safety => gap.field == "house_rules",
        Part::Compensation => true,
        _ => false,
    };
    gaps(plan).into_iter().filter(of_light).collect()
}

/// The quality check as it was talked about: what people said of each point, and a note.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QualityTalk {
    pub met: Quality,
    pub notes: BTreeMap<QualityPoint, String>,
}
