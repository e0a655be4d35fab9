//! From draft to adopted. Rule: the core group agrees before anybody adopts; an adopted plan stays as it is, and a change begins as the draft of
//! the next version.

use serde::{Deserialize, Serialize};
use time::Date;

use super::{Obstacle, Part, Plan, obstacles};

/// How far a version is (concept, akkoord in de kerngroep, vastgesteld).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    #[default]
    Draft,
    Agreed,
    Adopted,
}

impl State {
    pub const ALL: [Self; 3] = [Self::Draft, Self::Agreed, Self::Adopted];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Agreed => "agreed",
            Self::Adopted => "adopted",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Where a version can go from here.
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Agreed],
            Self::Agreed => &[Self::Draft, Self::Adopted],
            Self::Adopted => &[],
        }
    }

    /// Only a draft is changed.
    pub fn is_open(self) -> bool {
        self == Self::Draft
    }
}

/// A version of the plan and its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// From 1.
    pub number: u32,
    pub state: State,
    pub agreed_on: Option<Date>,
    pub adopted_on: Option<Date>,
}

/// Why a version stays where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotFromHere,
    /// Missing or contradictory.
    NotReady(Vec<Obstacle>),
    /// Adopted on a day before the core group agreed.
    BeforeAgreed,
}

impl Version {
    pub fn first() -> Self {
        Self { number: 1, state: State::Draft, agreed_on: None, adopted_on: None }
    }

    fn may(self, to: State) -> Result<(), Refusal> {
        if self.state.next().contains(&to) { Ok(()) } else { Err(Refusal::NotFromHere) }
    }

    /// The core group agrees.
    pub fn agree(self, plan: &Plan, on: Date) -> Result<Self, Refusal> {
        self.may(State::Agreed)?;
        let obstacles = obstacles(plan);
        if !obstacles.is_empty() {
            return Err(Refusal::NotReady(obstacles));
        }
        Ok(Self { state: State::Agreed, agreed_on: Some(on), ..self })
    }

    /// Back to a draft: it was not what the core group meant.
    pub fn reopen(self) -> Result<Self, Refusal> {
        self.may(State::Draft)?;
        Ok(Self { state: State::Draft, agreed_on: None, ..self })
    }

    /// Who decides adopts it.
    pub fn adopt(self, on: Date) -> Result<Self, Refusal> {
        self.may(State::Adopted)?;
        if self.agreed_on.is_none_or(|agreed_on| on < agreed_on) {
            return Err(Refusal::BeforeAgreed);
        }
        Ok(Self { state: State::Adopted, adopted_on: Some(on), ..self })
    }

    /// The draft that follows an adopted version.
    pub fn following(self) -> Result<Self, Refusal> {
        if self.state == State::Adopted {
            Ok(Self { number: self.number.saturating_add(1), ..Self::first() })
        } else {
            Err(Refusal::NotFromHere)
        }
    }
}

/// The parts that say something else than in an earlier version.
pub fn changes(earlier: &Plan, later: &Plan) -> Vec<Part> {
    let differs = |part: &Part| {
        let same = match part {
            Part::Question => earlier.question == later.question,
            Part::Who => earlier.who == later.who,
            Part::Rungs => earlier.rungs == later.rungs,
            Part::Roles => earlier.slots == later.slots,
            Part::Recruitment => earlier.recruitment == later.recruitment,
            Part::Preparation => earlier.preparation == later.preparation,
            Part::Safety => earlier.safety == later.safety,
            Part::Compensation => earlier.compensation == later.compensation,
            Part::Practical => earlier.practical == later.practical,
            Part::Decision => earlier.decision == later.decision,
            Part::Planning => earlier.planning == later.planning,
            Part::Evaluation => earlier.evaluation == later.evaluation,
            Part::Anchoring => earlier.anchoring == later.anchoring,
        };
        !same || earlier.left_open.get(part) != later.left_open.get(part)
    };
    Part::ALL.into_iter().filter(differs).collect()
}
