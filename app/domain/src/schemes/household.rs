//! The model households (voorbeeldhuishoudens). Rule: they are examples with whole ages and no belongings, never families that exist.

use serde::{Deserialize, Serialize};

/// Which norm holds. There is none of its own for one parent since 2015: it is that of somebody alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    OneParent,
    Couple,
}

codes!(Kind { OneParent = "one-parent", Couple = "couple" });

impl Kind {
    pub fn adults(self) -> u8 {
        match self {
            Self::OneParent => 1,
            Self::Couple => 2,
        }
    }
}

/// Where the income comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Social assistance (bijstand).
    Benefit,
    Working,
}

codes!(Source { Benefit = "benefit", Working = "working" });

/// A family: who is in it, and where its income comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Household {
    pub kind: Kind,
    /// Of the children, on the reference day of each scheme; 32 at most count.
    pub ages: &'static [u8],
    pub source: Source,
}

const fn model(kind: Kind, ages: &'static [u8], source: Source) -> Household {
    Household { kind, ages, source }
}

/// Eight families, each on benefit and working, in the order in which pages show them.
pub static MODELS: [Household; 16] = [
    model(Kind::OneParent, &[2], Source::Benefit),
    model(Kind::OneParent, &[2], Source::Working),
    model(Kind::OneParent, &[3, 5], Source::Benefit),
    model(Kind::OneParent, &[3, 5], Source::Working),
    model(Kind::OneParent, &[8, 11], Source::Benefit),
    model(Kind::OneParent, &[8, 11], Source::Working),
    model(Kind::OneParent, &[14, 16], Source::Benefit),
    model(Kind::OneParent, &[14, 16], Source::Working),
    model(Kind::Couple, &[2], Source::Benefit),
    model(Kind::Couple, &[2], Source::Working),
    model(Kind::Couple, &[3, 5], Source::Benefit),
    model(Kind::Couple, &[3, 5], Source::Working),
    model(Kind::Couple, &[14, 16], Source::Benefit),
    model(Kind::Couple, &[14, 16], Source::Working),
    model(Kind::Couple, &[6, 8, 12, 14], Source::Benefit),
    model(Kind::Couple, &[6, 8, 12, 14], Source::Working),
];
