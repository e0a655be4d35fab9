//! Places (plekken) instead of persons: what somebody will do, for how long and through which partner. Rule: nothing here tells who it
//! is; a warning is for the owner of the plan alone, so it can be neither printed nor written down.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Month,
    compensation::{Ages, Fit, Limit, Period, Unit, fit, is_near},
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
    /// The fee of an hour is over the limit.
    Hour,
    /// It is only for who is younger than 21.
    HourWhenYoung,
}

impl Worry {
    pub const ALL: [Self; 5] = [Self::Near, Self::NotConfirmed, Self::Over, Self::Hour, Self::HourWhenYoung];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Near => "near",
            Self::NotConfirmed => "not-confirmed",
            Self::Over => "over",
            Self::Hour => "hour",
            Self::HourWhenYoung => "hour-when-young",
        }
    }
}

/// Something about the money of a place, whoever will have it.
pub struct SlotWarning {
    pub worry: Worry,
    pub period: Period,
    /// In cents: in the month or the year, or for one meeting.
    pub amount: u64,
    pub limit: &'static Limit,
}

/// What a place alone would mean for the limits of the volunteer scheme: fee and travel of each month and year, and the fee of an hour.
pub fn warnings(slot: &Slot) -> Vec<SlotWarning> {
    let (mut found, mut years) = (Vec::new(), Vec::<(i32, u64)>::new());
    let each = u64::from(slot.fee) + u64::from(slot.travel);
    for (month, meetings) in slot.meetings_by_month() {
        let amount = meetings * each;
        found.extend(judged(Period::Month(month), amount));
        match years.last_mut() {
            Some((year, sum)) if *year == month.year() => *sum += amount,
            _ => years.push((month.year(), amount)),
        }
    }
    for (year, amount) in years {
        found.extend(judged(Period::Year(year), amount));
        if slot.fee > 0 && slot.meetings > 0 {
            found.extend(hour(slot, year));
        }
    }
    found
}

fn judged(period: Period, amount: u64) -> Option<SlotWarning> {
    let (worry, limit) = match fit(amount, 1, (period.unit(), Ages::All), period.first_day()) {
        Fit::Over(limit) => (Worry::Over, limit),
        Fit::Unsure(limit) => (Worry::NotConfirmed, limit),
        Fit::Within(limit) if is_near(amount, limit.amount.into()) => (Worry::Near, limit),
        Fit::Within(_) | Fit::Unknown => return None,
    };
    Some(SlotWarning { worry, period, amount, limit })
}

fn hour(slot: &Slot, year: i32) -> Option<SlotWarning> {
    let (period, amount) = (Period::Year(year), u64::from(slot.fee));
    let held = |ages| fit(amount, slot.hours.into(), (Unit::CentsPerHour, ages), period.first_day());
    let (worry, limit) = match (held(Ages::From21), held(Ages::Under21)) {
        (Fit::Over(limit), _) => (Worry::Hour, limit),
        (_, Fit::Over(limit)) => (Worry::HourWhenYoung, limit),
        _ => return None,
    };
    Some(SlotWarning { worry, period, amount, limit })
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use proptest::prelude::*;
    use static_assertions::assert_not_impl_any;

    use super::*;

    assert_not_impl_any!(SlotWarning: Debug, Clone, Serialize);
    assert_not_impl_any!(Worry: Debug, Serialize);

    fn slot(first: (i32, u8), months: u8, meetings: u16, hours: u16, fee: u32, travel: u32) -> Slot {
        let start = Month::new(first.0, first.1).unwrap();
        let end = i32::from(first.1) - 1 + i32::from(months) - 1;
        let last = Month::new(first.0 + end / 12, u8::try_from(end % 12 + 1).unwrap()).unwrap();
        let (group, role) = (Group::Experts, Role::CoThinker);
        Slot {
            number: 1,
            group,
            role,
            task: String::new(),
            via: None,
            first: start,
            last,
            meetings,
            hours,
            fee,
            travel,
        }
    }

    fn said(slot: &Slot) -> Vec<(&'static str, i32, u8, u64)> {
        let row = |warning: SlotWarning| match warning.period {
            Period::Month(month) => (warning.worry.as_str(), month.year(), month.number(), warning.amount),
            Period::Year(year) => (warning.worry.as_str(), year, 0, warning.amount),
        };
        warnings(slot).into_iter().map(row).collect()
    }

    #[test]
    fn a_place_warns_before_anybody_has_it() {
        // Ten meetings of two hours at 10 euros: nothing at all for who is 21.
        assert_eq!(said(&slot((2025, 1), 10, 10, 2, 1_000, 0)), [("hour-when-young", 2025, 0, 1_000)]);
        assert_eq!(said(&slot((2025, 1), 10, 10, 2, 600, 0)), []);
        let once = said(&slot((2025, 3), 1, 1, 2, 25_000, 0));
        assert_eq!(once, [("over", 2025, 3, 25_000), ("hour", 2025, 0, 25_000)]);
        // Four meetings a month through the year: near in every month, over in the year.
        let all = said(&slot((2025, 1), 12, 48, 10, 3_300, 1_000));
        assert_eq!(all.iter().filter(|row| row.0 == "near" && row.3 == 17_200).count(), 12);
        assert!(!all.iter().any(|row| row.0 == "over"));
        let more = said(&slot((2025, 1), 12, 60, 10, 3_300, 1_000));
        assert!(more.contains(&("over", 2025, 0, 60 * 4_300)) && more.contains(&("over", 2025, 7, 5 * 4_300)));
    }

    proptest! {
        #[test]
        fn meetings_are_spread_and_none_is_lost(months in 1..40_u8, first in 1..=12_u8, meetings in 0..200_u16) {
            let spread = slot((2024, first), months, meetings, 1, 1, 0).meetings_by_month();
            prop_assert_eq!(spread.len(), usize::from(months));
            prop_assert_eq!(spread.iter().map(|(_, count)| count).sum::<u64>(), u64::from(meetings));
            let (least, most) = (spread.iter().map(|row| row.1).min(), spread.iter().map(|row| row.1).max());
            prop_assert!(most.unwrap() - least.unwrap() <= 1);
        }

        #[test]
        fn sums_are_those_of_each_meeting(places in prop::collection::vec((0..30_u16, 0..9_u16, 0..9_000_u32, 0..3_000_u32), 0..8)) {
            let slots: Vec<Slot> = places.iter().map(|(meetings, hours, fee, travel)| slot((2026, 1), 12, *meetings, *hours, *fee, *travel)).collect();
            let mut naive = Sums { places: slots.len(), ..Sums::default() };
            for slot in &slots {
                for _ in 0..slot.meetings {
                    naive.meetings += 1;
                    naive.hours += u64::from(slot.hours);
                    naive.fees += u64::from(slot.fee);
                    naive.travel += u64::from(slot.travel);
                }
            }
            prop_assert_eq!(sums(&slots), naive);
        }

        #[test]
        fn warnings_agree_with_a_sum_by_hand(months in 1..30_u8, first in 1..=12_u8, meetings in 1..90_u16, fee in 0..9_000_u32, travel in 0..3_000_u32) {
            let place = slot((2024, first), months, meetings, 100, fee, travel);
            let mut expected = Vec::new();
            for year in 2024..=2027 {
                let mut total = 0;
                for (month, count) in place.meetings_by_month().into_iter().filter(|(month, _)| month.year() == year) {
                    let amount = count * u64::from(fee + travel);
                    total += amount;
                    expected.extend(naive(year, amount, 1).map(|worry| (worry, year, month.number(), amount)));
                }
                expected.extend(naive(year, total, 10).map(|worry| (worry, year, 0, total)));
            }
            let mut said = said(&place);
            said.sort_unstable();
            expected.sort_unstable();
            prop_assert_eq!(said, expected);
        }
    }

    fn naive(year: i32, amount: u64, times: u64) -> Option<&'static str> {
        let (latest, sure) = if year < 2026 { (21_000, 21_000) } else { (22_000, 21_000) };
        match amount {
            amount if amount > latest * times => Some("over"),
            amount if amount > sure * times => Some("not-confirmed"),
            amount if amount > 0 && amount * 10 >= latest * times * 8 => Some("near"),
            _ => None,
        }
    }
}
