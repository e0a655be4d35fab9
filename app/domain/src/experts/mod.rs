//! Working with experts by experience. Rule: that somebody is one is never recorded; a plan knows places (plekken), not persons.

pub mod children;
pub mod compensation;
pub mod feedback;
pub mod feedback_form;
mod month;
pub mod plan;
pub mod rungs;
pub mod slots;

pub use month::Month;

use serde::{Deserialize, Serialize};

/// A rung (participatietrede) of the ladder of influence, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParticipationLevel {
    Inform = 1,
    Consult,
    Advise,
    CoProduce,
    CoDecide,
}

impl ParticipationLevel {
    pub const ALL: [Self; 5] = [Self::Inform, Self::Consult, Self::Advise, Self::CoProduce, Self::CoDecide];

    /// The number of the rung, 1 to 5.
    pub fn number(self) -> u8 {
        self as u8
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inform => "inform",
            Self::Consult => "consult",
            Self::Advise => "advise",
            Self::CoProduce => "co_produce",
            Self::CoDecide => "co_decide",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| rung.as_str() == text)
    }
}
