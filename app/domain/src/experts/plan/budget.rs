//! The budget of the plan: places times meetings times compensation, travel, and what else it costs. Rule: it is added up here, in cents, and
//! nobody types a total.

use serde::{Deserialize, Serialize};

use super::super::slots::{Slot, sums};

/// What a line of the budget is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    Food,
    Childcare,
    Interpreter,
    Training,
    Coaching,
    Room,
    /// Paper, cards, a device.
    Means,
    Gifts,
    Other,
}

impl LineKind {
    pub const ALL: [Self; 9] = [
        Self::Food,
        Self::Childcare,
        Self::Interpreter,
        Self::Training,
        Self::Coaching,
        Self::Room,
        Self::Means,
        Self::Gifts,
        Self::Other,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Food => "food",
            Self::Childcare => "childcare",
            Self::Interpreter => "interpreter",
            Self::Training => "training",
            Self::Coaching => "coaching",
            Self::Room => "room",
            Self::Means => "means",
            Self::Gifts => "gifts",
            Self::Other => "other",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// So many times an amount in cents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub kind: LineKind,
    #[serde(default)]
    pub what: String,
    pub times: u32,
    pub each: u32,
}

impl Line {
    pub fn sum(&self) -> u64 {
        u64::from(self.times) * u64::from(self.each)
    }
}

/// What it comes to, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    pub fees: u64,
    pub travel: u64,
    pub lines: u64,
    pub available: Option<u64>,
}

impl Budget {
    pub fn of(slots: &[Slot], lines: &[Line], available: Option<u64>) -> Self {
        let places = sums(slots);
        Self { fees: places.fees, travel: places.travel, lines: lines.iter().map(Line::sum).sum(), available }
    }

    pub fn total(&self) -> u64 {
        self.fees + self.travel + self.lines
    }

    /// More than there is.
    pub fn over(&self) -> Option<u64> {
        self.available.and_then(|available| self.total().checked_sub(available)).filter(|over| *over > 0)
    }

    /// What is left; none when it is not known what there is, or when it is too much.
    pub fn left(&self) -> Option<u64> {
        self.available.and_then(|available| available.checked_sub(self.total()))
    }
}
