//! Social assistance norms (bijstandsnormen) as reference data: each with its first day, basis, source and how sure we are. Rule: the
//! norm of the date is used; when it is not known, the last one before it, marked as outdated.

use serde::{Deserialize, Serialize};
use time::{Date, Month};

use super::Kind;

/// Whether the holiday allowance (vakantietoeslag) is in an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holiday {
    Including,
    Excluding,
}

codes!(Holiday { Including = "including", Excluding = "excluding" });

/// How sure we are (zekerheid).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    Low,
    Middle,
    High,
}

codes!(Confidence { Low = "low", Middle = "middle", High = "high" });

/// A norm per month, net, from 21 years to the pension age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Norm {
    pub kind: Kind,
    pub from: Date,
    /// The last day, when the source says it. Else the day before the next change: norms change on 1 January and on 1 July.
    #[serde(default)]
    pub to: Option<Date>,
    /// In cents.
    pub month: u32,
    pub holiday: Holiday,
    pub source: String,
    pub confidence: Confidence,
}

impl Norm {
    pub fn last_day(&self) -> Date {
        self.to.unwrap_or_else(|| {
            let (month, day) = if self.from.month() < Month::July { (Month::June, 30) } else { (Month::December, 31) };
            Date::from_calendar_date(self.from.year(), month, day).unwrap_or(self.from)
        })
    }

    /// In the basis that is asked for, in cents, and whether it was converted. The allowance is five percent of the norm that includes
    /// it: excluding = 95 % of including, to the nearest cent. Source: bijstandsnormen 1 July 2025, Hof van Twente (excluding), whose
    /// amounts give those of Stimulansz (including) so; and Velsen, 1 January 2024, that has both.
    pub fn in_basis(&self, holiday: Holiday) -> (u32, bool) {
        let month = u64::from(self.month);
        let converted = match (self.holiday, holiday) {
            (Holiday::Including, Holiday::Excluding) => (month * 95 + 50) / 100,
            (Holiday::Excluding, Holiday::Including) => (month * 100 + 47) / 95,
            _ => return (self.month, false),
        };
        (u32::try_from(converted).unwrap_or(u32::MAX), true)
    }
}

/// The norm that is used on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce<'a> {
    pub norm: &'a Norm,
    /// In cents, in the basis that was asked for.
    pub month: u32,
    /// From the other basis.
    pub converted: bool,
    /// The norm of the day is not known; this is the last one before it. Pages show the banner "verouderd".
    pub outdated: bool,
}

/// The latest norm that began on the day or before it. Of two of one date: the one that needs no conversion, then the surest, then the
/// first. Nothing when all that we know began later.
pub fn in_force(norms: &[Norm], kind: Kind, holiday: Holiday, on: Date) -> Option<InForce<'_>> {
    let known = norms.iter().rev().filter(|norm| norm.kind == kind && norm.from <= on);
    let norm = known.max_by_key(|norm| (norm.from, norm.holiday == holiday, norm.confidence))?;
    let (month, converted) = norm.in_basis(holiday);
    Some(InForce { norm, month, converted, outdated: on > norm.last_day() })
}

/// The norm of a family per month in both bases, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bases {
    pub including: u32,
    pub excluding: u32,
}

/// The norms of a day for all model households.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Norms {
    pub one_parent: Bases,
    pub couple: Bases,
    /// One of them is not of the day.
    pub outdated: bool,
}

impl Norms {
    /// Nothing when the norm of one parent or that of a couple is not known at all.
    pub fn on(norms: &[Norm], on: Date) -> Option<Self> {
        let mut outdated = false;
        let mut bases = |kind| {
            let including = in_force(norms, kind, Holiday::Including, on)?;
            let excluding = in_force(norms, kind, Holiday::Excluding, on)?;
            outdated |= including.outdated || excluding.outdated;
            Some(Bases { including: including.month, excluding: excluding.month })
        };
        let (one_parent, couple) = (bases(Kind::OneParent)?, bases(Kind::Couple)?);
        Some(Self { one_parent, couple, outdated })
    }

    pub fn of(&self, kind: Kind) -> Bases {
        match kind {
            Kind::OneParent => self.one_parent,
            Kind::Couple => self.couple,
        }
    }
}
