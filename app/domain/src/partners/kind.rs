//! Kinds of organisations (soorten partners): reference data, in the order of their sectors.

use super::Sector;
use crate::route::ByLang;

/// A kind of organisation that may be found in a municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerKind {
    pub key: String,
    pub sector: Sector,
    /// A municipality with fewer inhabitants probably has none of its own.
    pub from_population: i32,
    pub finds_families: FindsFamilies,
    pub name: ByLang<String>,
    /// What such an organisation usually brings.
    pub gives: ByLang<String>,
}

/// Whether it meets families who could use a scheme and can apply for them (intermediair).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindsFamilies {
    Yes,
    Sometimes,
    No,
}

impl PartnerKind {
    /// Whether a place of this size probably has one.
    pub fn is_likely(&self, population: i32) -> bool {
        population >= self.from_population
    }
}

/// What an alliance says of a kind on the starter checklist, when it has no name to give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChecklistAnswer {
    /// There is one here; the name comes later.
    Exists,
    /// Not here, or not for us.
    Skipped,
}

impl ChecklistAnswer {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exists => "exists",
            Self::Skipped => "skipped",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Exists, Self::Skipped].into_iter().find(|answer| answer.as_str() == text)
    }
}
