//! How far a step is.

use serde::{Deserialize, Serialize};

/// The status that an alliance gives a step (nog niet, bezig, klaar, n.v.t.).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepStatus {
    #[default]
    NotYet,
    Busy,
    Done,
    /// Skipped, with a reason.
    NotApplicable,
}

impl StepStatus {
    pub const ALL: [Self; 4] = [Self::NotYet, Self::Busy, Self::Done, Self::NotApplicable];

    /// The text for the database, forms and locale keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotYet => "not_yet",
            Self::Busy => "busy",
            Self::Done => "done",
            Self::NotApplicable => "not_applicable",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// Nothing is left to do: done, or not applicable.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::NotApplicable)
    }
}
