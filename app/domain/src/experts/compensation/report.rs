//! What the check says. It tells what somebody answered, so it cannot be written down either.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use time::{Date, Month as Name};

use super::{
    super::Month,
    limits::{Limit, Unit},
};

/// The outcome, mildest first. There is no "allowed".
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Niets gevonden.
    NothingFound,
    /// Bespreek eerst.
    DiscussFirst,
    /// Niet zo uitbetalen.
    NotLikeThis,
}

impl Verdict {
    pub const ALL: [Self; 3] = [Self::NothingFound, Self::DiscussFirst, Self::NotLikeThis];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::NothingFound => "nothing_found",
            Self::DiscussFirst => "discuss_first",
            Self::NotLikeThis => "not_like_this",
        }
    }
}

/// Whose rules.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Regime {
    /// Belastingdienst: vrijwilligersregeling.
    Volunteer,
    /// Gemeente: bijstand.
    SocialAssistance,
    Uwv,
    /// Who pays another benefit, or one that nobody named.
    OtherBenefit,
    /// Schuldregeling, Wsnp or bewind.
    Debts,
}

impl Regime {
    pub const ALL: [Self; 5] = [Self::Volunteer, Self::SocialAssistance, Self::Uwv, Self::OtherBenefit, Self::Debts];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Volunteer => "volunteer",
            Self::SocialAssistance => "social-assistance",
            Self::Uwv => "uwv",
            Self::OtherBenefit => "other-benefit",
            Self::Debts => "debts",
        }
    }
}

/// With whom to talk about it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    /// The organisation that pays, and the Belastingdienst.
    TaxOffice,
    /// The person's contact at the municipality (klantmanager).
    Municipality,
    Uwv,
    /// Who pays the benefit.
    BenefitOffice,
    /// Bewindvoerder of schuldhulpverlener.
    Administrator,
    Parent,
}

impl Ask {
    pub const ALL: [Self; 6] =
        [Self::TaxOffice, Self::Municipality, Self::Uwv, Self::BenefitOffice, Self::Administrator, Self::Parent];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::TaxOffice => "tax-office",
            Self::Municipality => "municipality",
            Self::Uwv => "uwv",
            Self::BenefitOffice => "benefit-office",
            Self::Administrator => "administrator",
            Self::Parent => "parent",
        }
    }
}

/// Which rule it is about; the locale has a sentence for each.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// Fee, gifts and expenses of all organisations together are over the month or the year: not the excess but all of it is taxed.
    OverLimit,
    /// Over the last limit that was confirmed, within the one that was not.
    NotConfirmed,
    /// Over the limit, but nothing else than proven expenses in that year.
    OnlyExpenses,
    OverHour,
    /// A fee without hours: nobody can say whether it fits the work.
    HoursUnknown,
    /// The answer depends on an age that was not told.
    AgeMatters,
    /// A month from before the first limit that we know.
    NoLimit,
    /// Vacatiegeld, loon of factuur: no volunteer fee.
    OtherPay,
    Minor,
    /// The fee is over a limit, so that the whole of it counts as income.
    WholeFeeCounts,
    /// Younger than 27: the whole fee counts, only proven expenses do not.
    Under27,
    /// Younger than 27 in or after the year in which that law changed.
    Under27Changed,
    /// The fee fits, with the expenses it does not: they may be taken apart.
    ExpensesApart,
    /// Expenses of somebody younger than 27: with proof.
    ProvenExpenses,
    Gift,
    /// Whatever the amount, tell who pays the benefit.
    DutyToReport,
    /// Whatever the amount, discuss it first.
    AlwaysAsk,
}

impl Rule {
    pub const ALL: [Self; 17] = [
        Self::OverLimit,
        Self::NotConfirmed,
        Self::OnlyExpenses,
        Self::OverHour,
        Self::HoursUnknown,
        Self::AgeMatters,
        Self::NoLimit,
        Self::OtherPay,
        Self::Minor,
        Self::WholeFeeCounts,
        Self::Under27,
        Self::Under27Changed,
        Self::ExpensesApart,
        Self::ProvenExpenses,
        Self::Gift,
        Self::DutyToReport,
        Self::AlwaysAsk,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::OverLimit => "over-limit",
            Self::NotConfirmed => "not-confirmed",
            Self::OnlyExpenses => "only-expenses",
            Self::OverHour => "over-hour",
            Self::HoursUnknown => "hours-unknown",
            Self::AgeMatters => "age-matters",
            Self::NoLimit => "no-limit",
            Self::OtherPay => "other-pay",
            Self::Minor => "minor",
            Self::WholeFeeCounts => "whole-fee-counts",
            Self::Under27 => "under-27",
            Self::Under27Changed => "under-27-changed",
            Self::ExpensesApart => "expenses-apart",
            Self::ProvenExpenses => "proven-expenses",
            Self::Gift => "gift",
            Self::DutyToReport => "duty-to-report",
            Self::AlwaysAsk => "always-ask",
        }
    }

    pub fn verdict(self) -> Verdict {
        match self {
            Self::OverLimit | Self::OverHour | Self::WholeFeeCounts | Self::Under27 => Verdict::NotLikeThis,
            Self::DutyToReport => Verdict::NothingFound,
            _ => Verdict::DiscussFirst,
        }
    }
}

/// What an amount is added up over.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    Month(Month),
    Year(i32),
}

impl Period {
    pub(in crate::experts) fn unit(self) -> Unit {
        match self {
            Self::Month(_) => Unit::CentsPerMonth,
            Self::Year(_) => Unit::CentsPerYear,
        }
    }

    pub fn year(self) -> i32 {
        match self {
            Self::Month(month) => month.year(),
            Self::Year(year) => year,
        }
    }

    /// The day whose limits hold.
    pub(in crate::experts) fn first_day(self) -> Date {
        let number = if let Self::Month(month) = self { month.number() } else { 1 };
        let name = Name::try_from(number).unwrap_or(Name::January);
        Date::from_calendar_date(self.year(), name, 1).unwrap_or(Date::MIN)
    }
}

/// One thing that was found.
pub struct Finding {
    pub regime: Regime,
    pub rule: Rule,
    pub ask: Ask,
    /// Of which month or year; none when it holds for the whole plan.
    pub period: Option<Period>,
    /// What counts, in cents: over a limit the whole, never the excess.
    pub amount: Option<u64>,
    pub limit: Option<&'static Limit>,
    /// This plan alone would fit; with what others pay it does not.
    pub with_others: bool,
}

/// Eighty percent of a month or a year has been reached, and not yet all of it.
pub struct Warning {
    pub period: Period,
    pub amount: u64,
    pub limit: &'static Limit,
}

/// From this share of a limit on we warn, in percent.
const NEAR: u64 = 80;

/// Whether an amount that fits comes near a limit.
pub fn is_near(amount: u64, limit: u64) -> bool {
    amount <= limit && amount.saturating_mul(100) >= limit.saturating_mul(NEAR) && amount > 0
}

/// All that the check found, gravest first.
#[must_use]
pub struct Report {
    pub findings: Vec<Finding>,
    pub warnings: Vec<Warning>,
    /// The limits that were used, and whether beyond their time.
    pub limits: Vec<(&'static Limit, bool)>,
}

impl Report {
    /// The gravest of what was found.
    pub fn verdict(&self) -> Verdict {
        self.findings.iter().map(|finding| finding.rule.verdict()).max().unwrap_or(Verdict::NothingFound)
    }

    /// With whom to talk before anything is paid; each once.
    pub fn ask(&self) -> Vec<Ask> {
        let grave = self.findings.iter().filter(|finding| finding.rule.verdict() > Verdict::NothingFound);
        grave.map(|finding| finding.ask).collect::<BTreeSet<_>>().into_iter().collect()
    }
}

/// "Besproken op {datum}, plan akkoord": all that is kept of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discussed {
    pub on: Date,
}
