//! Places (plekken) instead of persons: what somebody will do, for how long and through which partner. Rule: nothing here tells who it
//! is; a warning is for the owner of the plan alone, so it can be neither printed nor written down.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Month,
    compensation::{AgeBand, Answers, Debts, Kind, Limit, Period, Rule, check, of_slot},
    plan::CompensationKind,
    rungs::Group,
};

/// What somebody does in the plan (rol).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Meedenker.
    CoThinker,
    Interviewer,
    Trainer,
    Ambassador,
    /// Lid van de kerngroep.
    CoDecider,
    /// Lezer van brieven en formulieren.
    Reviewer,
    /// Tester van een aanvraag.
    MysteryApplicant,
    Chair,
}

impl Role {
    pub const ALL: [Self; 8] = [
        Self::CoThinker,
        Self::Interviewer,
        Self::Trainer,
        Self::Ambassador,
        Self::CoDecider,
        Self::Reviewer,
        Self::MysteryApplicant,
        Self::Chair,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::CoThinker => "co-thinker",
            Self::Interviewer => "interviewer",
            Self::Trainer => "trainer",
            Self::Ambassador => "ambassador",
            Self::CoDecider => "co-decider",
            Self::Reviewer => "reviewer",
            Self::MysteryApplicant => "mystery-applicant",
            Self::Chair => "chair",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}

/// A place: "plek 1 (kerngroep)".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    pub number: u16,
    pub group: Group,
    pub role: Role,
    #[serde(default)]
    pub task: String,
    /// The partner through whom the place is filled.
    #[serde(default)]
    pub via: Option<Uuid>,
    pub first: Month,
    pub last: Month,
    /// In the whole period.
    pub meetings: u16,
    /// Of one meeting, preparation included.
    pub hours: u16,
    /// For one meeting, in cents.
    pub fee: u32,
    /// Travel for one meeting, in cents.
    pub travel: u32,
}

impl Slot {
    /// Whether the same is paid for the same work in the same months: what was talked over with who takes the place.
    pub fn pays_as(&self, other: &Self) -> bool {
        let paid = |slot: &Self| (slot.first, slot.last, slot.meetings, slot.hours, slot.fee, slot.travel);
        paid(self) == paid(other)
    }
}

/// What places ask together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    pub places: usize,
    pub meetings: u64,
    pub hours: u64,
    /// In cents.
    pub fees: u64,
    pub travel: u64,
}

pub fn sums<'a>(slots: impl IntoIterator<Item = &'a Slot>) -> Sums {
    slots.into_iter().fold(Sums::default(), |sums, slot| {
        let meetings = u64::from(slot.meetings);
        Sums {
            places: sums.places + 1,
            meetings: sums.meetings + meetings,
            hours: sums.hours + meetings * u64::from(slot.hours),
            fees: sums.fees + meetings * u64::from(slot.fee),
            travel: sums.travel + meetings * u64::from(slot.travel),
        }
    })
}

impl Slot {
    /// How many meetings each month has when they are spread as evenly as they can be.
    pub fn meetings_by_month(&self) -> Vec<(Month, u64)> {
        let months = u64::from(self.first.count(self.last));
        let until = |index: u64| (index * u64::from(self.meetings)).checked_div(months).unwrap_or(0);
        self.first
            .until(self.last)
            .zip(0_u64..)
            .map(|(month, index)| (month, until(index + 1) - until(index)))
            .collect()
    }
}

/// What a warning is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Worry {
    /// Eighty percent of the limit.
    Near,
    /// Within a limit that nobody confirmed yet.
    NotConfirmed,
    Over,
    /// Over it, with nothing but costs.
    OnlyExpenses,
    /// The fee of an hour is over the limit.
    Hour,
    /// It is only for who is younger than 21.
    HourWhenYoung,
    /// A fee without hours.
    HoursUnknown,
    /// No volunteer fee, so these limits say nothing.
    OtherPay,
    /// From before the first limit that we know.
    NoLimit,
}

impl Worry {
    pub const ALL: [Self; 9] = [
        Self::Near,
        Self::NotConfirmed,
        Self::Over,
        Self::OnlyExpenses,
        Self::Hour,
        Self::HourWhenYoung,
        Self::HoursUnknown,
        Self::OtherPay,
        Self::NoLimit,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Near => "near",
            Self::NotConfirmed => "not-confirmed",
            Self::Over => "over",
            Self::OnlyExpenses => "only-expenses",
            Self::Hour => "hour",
            Self::HourWhenYoung => "hour-when-young",
            Self::HoursUnknown => "hours-unknown",
            Self::OtherPay => "other-pay",
            Self::NoLimit => "no-limit",
        }
    }

    /// What a finding of the check is as a warning. The age is not known here, so what depends on it is about who is young.
    fn of(rule: Rule) -> Option<Self> {
        match rule {
            Rule::OverLimit => Some(Self::Over),
            Rule::NotConfirmed => Some(Self::NotConfirmed),
            Rule::OnlyExpenses => Some(Self::OnlyExpenses),
            Rule::OverHour => Some(Self::Hour),
            Rule::AgeMatters => Some(Self::HourWhenYoung),
            Rule::HoursUnknown => Some(Self::HoursUnknown),
            Rule::OtherPay => Some(Self::OtherPay),
            Rule::NoLimit => Some(Self::NoLimit),
            _ => None,
        }
    }
}

/// Something about the money of a place, whoever will have it.
pub struct SlotWarning {
    pub worry: Worry,
    pub period: Period,
    /// In cents: in the month or the year, or for one hour, rounded up.
    pub amount: u64,
    pub limit: Option<&'static Limit>,
}

/// What a place alone would mean for the limits of the volunteer scheme, paid in any of these ways; none or only what is not counted means a
/// volunteer fee. It is the compensation check without anything about a person, so the two never contradict each other. What is about the fee
/// of an hour or a way of paying is said once a year.
pub fn warnings(slot: &Slot, kinds: &BTreeSet<CompensationKind>) -> Vec<SlotWarning> {
    let mut counted: Vec<Kind> = Vec::new();
    for kind in kinds.iter().filter_map(|kind| kind.checked_as()) {
        if !counted.contains(&kind) {
            counted.push(kind);
        }
    }
    if counted.is_empty() {
        counted.push(Kind::Volunteer);
    }
    let mut found = Vec::new();
    for kind in counted {
        let report = check(&of_slot(slot, kind), Answers::new(Vec::new(), AgeBand::Unsaid, Debts::No));
        let unsure = |period| {
            let rows = report.findings.iter();
            rows.into_iter().any(|one| one.rule == Rule::NotConfirmed && one.period == Some(period))
        };
        for one in &report.findings {
            if let (Some(worry), Some(period), Some(amount)) = (Worry::of(one.rule), one.period, one.amount) {
                add(&mut found, slot, SlotWarning { worry, period, amount, limit: one.limit });
            }
        }
        for one in report.warnings.iter().filter(|one| !unsure(one.period)) {
            let (period, amount) = (one.period, one.amount);
            add(&mut found, slot, SlotWarning { worry: Worry::Near, period, amount, limit: Some(one.limit) });
        }
    }
    found
}

/// Months of one worry about an hour or a way of paying become one year; what is known already is not said again.
fn add(found: &mut Vec<SlotWarning>, slot: &Slot, warning: SlotWarning) {
    let warning = match warning.worry {
        Worry::Hour | Worry::HourWhenYoung => SlotWarning {
            period: Period::Year(warning.period.year()),
            amount: u64::from(slot.fee).div_ceil(u64::from(slot.hours).max(1)),
            ..warning
        },
        Worry::HoursUnknown | Worry::OtherPay => {
            let year = warning.period.year();
            let each = |(month, meetings): (Month, u64)| if month.year() == year { meetings } else { 0 };
            let meetings: u64 = slot.meetings_by_month().into_iter().map(each).sum();
            SlotWarning { period: Period::Year(year), amount: meetings * u64::from(slot.fee), ..warning }
        }
        _ => warning,
    };
    let same = |one: &SlotWarning| (one.worry, one.period, one.limit) == (warning.worry, warning.period, warning.limit);
    if !found.iter().any(same) {
        found.push(warning);
    }
}

#[cfg(test)]
mod tests;
