//! What of a scheme decides on its value for a family. Rule: an amount or a limit that the source does not say makes that the scheme is
//! not counted, and says why.

use serde::{Deserialize, Serialize};

use super::{Bases, Source};

/// From and to in whole years as published, both included: "4 tot en met 17". The age is that on the reference day of the scheme, so who
/// has a birthday the day after is still a year younger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ages {
    pub from: u8,
    pub to: u8,
}

impl Ages {
    pub fn contains(self, age: u8) -> bool {
        (self.from..=self.to).contains(&age)
    }

    /// In how many years of its life a child can have it; nought when nobody can.
    pub fn years(self) -> u64 {
        (u64::from(self.to) + 1).saturating_sub(self.from.into())
    }
}

/// What a scheme gives each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    /// Money, a voucher or a bill that is paid, in cents.
    Amount(u32),
    /// In kind (in natura), with the price that it is counted for, in cents.
    InKind(u32),
    Unknown,
}

impl Worth {
    /// In cents.
    pub fn price(self) -> Option<u32> {
        match self {
            Self::Amount(cents) | Self::InKind(cents) => Some(cents),
            Self::Unknown => None,
        }
    }
}

/// For whom the amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// Each child of the ages.
    Child,
    /// Once for a family with a child of the ages.
    Family,
    /// Each child of the ages, and the parents too.
    Person,
}

codes!(Per { Child = "child", Family = "family", Person = "person" });

/// How often the amount is given. In a year: 52 weeks and 12 months; one school year, calendar year or year of a pass; a part of what is
/// given once in so many years. What a child gets once in its childhood is spread over the years in which it can have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    Week,
    Month,
    SchoolYear,
    CalendarYear,
    PassYear,
    /// Once in so many years; 0 is read as 1.
    Every(u8),
    Once,
}

impl Period {
    /// In a year, rounded down to a cent.
    pub fn yearly(self, cents: u64, ages: Ages) -> u64 {
        match self {
            Self::Week => cents * 52,
            Self::Month => cents * 12,
            Self::SchoolYear | Self::CalendarYear | Self::PassYear => cents,
            Self::Every(years) => cents / u64::from(years.max(1)),
            Self::Once => cents / ages.years().max(1),
        }
    }
}

/// What the limit is a percentage of. The income of a family counts with its holiday allowance: a municipality that leaves it out of the
/// norm and of the income alike has the limit of one that counts it in both, and is [`Including`](Self::Including).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The social assistance norm (bijstandsnorm) with holiday allowance.
    Including,
    /// The norm without it.
    Excluding,
    /// The source says "sociaal minimum" without an amount: counted as the norm with holiday allowance, and said so.
    SocialMinimum,
    /// The source does not say which: the same.
    Unsaid,
}

codes!(Basis {
    Including = "including",
    Excluding = "excluding",
    SocialMinimum = "social-minimum",
    Unsaid = "unsaid",
});

impl Basis {
    pub fn of(self, bases: Bases) -> u32 {
        if self == Self::Excluding { bases.excluding } else { bases.including }
    }

    /// Whether the page has to say what we took it for.
    pub fn is_assumed(self) -> bool {
        matches!(self, Self::SocialMinimum | Self::Unsaid)
    }
}

/// What happens with the amount as income rises. Percentages of the norm; an income of exactly so much is within.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// All up to here, and nothing above.
    Hard { at: u16 },
    /// All up to `full`, nothing from `none` on, and in a straight line between them; each amount is rounded down to a cent. With `none`
    /// not above `full` it is a hard limit at `full`.
    Sliding { full: u16, none: u16 },
    /// A soft landing: all up to `full`, then `share` percent (100 at most) up to `none`, and nothing above.
    Soft { full: u16, share: u8, none: u16 },
    /// No limit.
    Open,
    /// There is one, but no percentage of the norm that we know.
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    pub shape: Shape,
    pub basis: Basis,
}

/// Whose income it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whom {
    Everybody,
    OnBenefit,
    Working,
}

codes!(Whom { Everybody = "everybody", OnBenefit = "on-benefit", Working = "working" });

impl Whom {
    pub fn contains(self, source: Source) -> bool {
        match self {
            Self::Everybody => true,
            Self::OnBenefit => source == Source::Benefit,
            Self::Working => source == Source::Working,
        }
    }
}

/// A scheme, as far as its value for a family goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scheme {
    pub worth: Worth,
    pub per: Per,
    pub period: Period,
    pub ages: Ages,
    pub limit: Limit,
    pub whom: Whom,
    /// The most that a family gets in a period, in cents.
    #[serde(default)]
    pub family_max: Option<u32>,
    /// Schemes with the same number exclude each other: a child has one of them, the one that gives most. See [`Offer`](super::Offer).
    #[serde(default)]
    pub choice: Option<u8>,
    /// Whether what a family owns counts. Information only: the model households own nothing.
    #[serde(default)]
    pub asset_test: Option<bool>,
}

/// Why a scheme is not in the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    NoAmount,
    NoLimit,
}

codes!(LeftOut { NoAmount = "no-amount", NoLimit = "no-limit" });

/// What cannot be right in a scheme that is typed or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    AgesReversed,
    /// Over 120 years.
    AgeTooHigh,
    /// A limit that slides or lands ends where it begins, or before.
    LimitReversed,
    /// Under 50 % or over 300 % of the norm.
    LimitUnlikely,
    /// More than 100 % of the amount.
    ShareTooHigh,
    /// Once in nought years.
    NoYears,
}

codes!(Problem {
    AgesReversed = "ages-reversed",
    AgeTooHigh = "age-too-high",
    LimitReversed = "limit-reversed",
    LimitUnlikely = "limit-unlikely",
    ShareTooHigh = "share-too-high",
    NoYears = "no-years",
});

impl Scheme {
    pub fn left_out(&self) -> Option<LeftOut> {
        if self.worth == Worth::Unknown {
            return Some(LeftOut::NoAmount);
        }
        (self.limit.shape == Shape::Unknown).then_some(LeftOut::NoLimit)
    }

    /// What a form refuses. A scheme with problems can still be calculated with: it never panics and gives nobody more.
    pub fn problems(&self) -> Vec<Problem> {
        let (from, to, reversed, share) = match self.limit.shape {
            Shape::Hard { at } => (at, at, false, 0),
            Shape::Sliding { full, none } => (full, none, none <= full, 0),
            Shape::Soft { full, share, none } => (full, none, none <= full, share),
            Shape::Open | Shape::Unknown => (100, 100, false, 0),
        };
        let likely = 50..=300;
        [
            (self.ages.from > self.ages.to, Problem::AgesReversed),
            (self.ages.from.max(self.ages.to) > 120, Problem::AgeTooHigh),
            (reversed, Problem::LimitReversed),
            (!likely.contains(&from) || !likely.contains(&to), Problem::LimitUnlikely),
            (share > 100, Problem::ShareTooHigh),
            (self.period == Period::Every(0), Problem::NoYears),
        ]
        .into_iter()
        .filter_map(|(wrong, problem)| wrong.then_some(problem))
        .collect()
    }
}
