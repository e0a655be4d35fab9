//! Working with experts by experience. That somebody is one is never recorded.

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
}
