//! The nine areas of the product. The same names appear in every layer, in the locale files and in the tests.

use serde::{Deserialize, Serialize};

/// Where in the product something is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    #[default]
    Route,
    Partners,
    Experts,
    Schemes,
    Monitor,
    Coaching,
    Documents,
    Account,
    Alliance,
}

impl Area {
    pub const ALL: [Self; 9] = [
        Self::Route,
        Self::Partners,
        Self::Experts,
        Self::Schemes,
        Self::Monitor,
        Self::Coaching,
        Self::Documents,
        Self::Account,
        Self::Alliance,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Route => "route",
            Self::Partners => "partners",
            Self::Experts => "experts",
            Self::Schemes => "schemes",
            Self::Monitor => "monitor",
            Self::Coaching => "coaching",
            Self::Documents => "documents",
            Self::Account => "account",
            Self::Alliance => "alliance",
        }
    }
}
