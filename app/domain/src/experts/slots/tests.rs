use std::fmt::Debug;

use proptest::prelude::*;
use static_assertions::assert_not_impl_any;

use super::{super::compensation::Verdict, *};

assert_not_impl_any!(SlotWarning: Debug, Clone, Serialize);
assert_not_impl_any!(Worry: Debug, Serialize);

fn slot(first: (i32, u8), months: u8, meetings: u16, hours: u16, fee: u32, travel: u32) -> Slot {
    let start = Month::new(first.0, first.1).unwrap();
    let end = i32::from(first.1) - 1 + i32::from(months) - 1;
    let last = Month::new(first.0 + end / 12, u8::try_from(end % 12 + 1).unwrap()).unwrap();
    let (group, role) = (Group::Experts, Role::CoThinker);
    Slot { number: 1, group, role, task: String::new(), via: None, first: start, last, meetings, hours, fee, travel }
}

fn said(slot: &Slot) -> Vec<(&'static str, i32, u8, u64)> {
    said_of(slot, &[])
}

fn said_of(slot: &Slot, kinds: &[CompensationKind]) -> Vec<(&'static str, i32, u8, u64)> {
    let row = |warning: SlotWarning| match warning.period {
        Period::Month(month) => (warning.worry.as_str(), month.year(), month.number(), warning.amount),
        Period::Year(year) => (warning.worry.as_str(), year, 0, warning.amount),
    };
    warnings(slot, &kinds.iter().copied().collect()).into_iter().map(row).collect()
}

#[test]
fn a_place_warns_before_anybody_has_it() {
    // Ten meetings of two hours at 10 euros: nothing at all for who is 21.
    assert_eq!(said(&slot((2025, 1), 10, 10, 2, 1_000, 0)), [("hour-when-young", 2025, 0, 500)]);
    assert_eq!(said(&slot((2025, 1), 10, 10, 2, 600, 0)), []);
    let once = said(&slot((2025, 3), 1, 1, 2, 25_000, 0));
    assert_eq!(once, [("over", 2025, 3, 25_000), ("hour", 2025, 0, 12_500)]);
    // Four meetings a month through the year: near in every month, over in the year.
    let all = said(&slot((2025, 1), 12, 48, 10, 3_300, 1_000));
    assert_eq!(all.iter().filter(|row| row.0 == "near" && row.3 == 17_200).count(), 12);
    assert!(!all.iter().any(|row| row.0 == "over"));
    let more = said(&slot((2025, 1), 12, 60, 10, 3_300, 1_000));
    assert!(more.contains(&("over", 2025, 0, 60 * 4_300)) && more.contains(&("over", 2025, 7, 5 * 4_300)));
}

#[test]
fn a_way_of_paying_outside_the_scheme_is_talked_about() {
    let place = slot((2025, 3), 2, 2, 0, 25_000, 0);
    let attendance = said_of(&place, &[CompensationKind::AttendanceFee, CompensationKind::Invoice]);
    assert_eq!(attendance, [("other-pay", 2025, 0, 50_000)]);
    let volunteer = [("over", 2025, 3, 25_000), ("over", 2025, 4, 25_000), ("hours-unknown", 2025, 0, 50_000)];
    assert_eq!(said_of(&place, &[CompensationKind::VolunteerFee, CompensationKind::Expenses]), volunteer);
    assert_eq!(said_of(&place, &[CompensationKind::Nothing]), volunteer);
    assert_eq!(said_of(&place, &[CompensationKind::InKind]), volunteer[..2]);
    let both = said_of(&place, &[CompensationKind::VolunteerFee, CompensationKind::AttendanceFee]);
    assert!(both.len() == 4 && both.contains(&attendance[0]));
    let travel = slot((2025, 3), 1, 1, 2, 0, 30_000);
    assert_eq!(said(&travel), [("only-expenses", 2025, 3, 30_000)]);
    assert_eq!(said(&slot((2022, 3), 1, 1, 2, 500, 0)), [("no-limit", 2022, 3, 500), ("no-limit", 2022, 0, 500)]);
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
    fn warnings_agree_with_a_sum_by_hand(
        months in 1..30_u8, first in 1..=12_u8, meetings in 1..90_u16, hours in 0..9_u16,
        fee in 0..9_000_u32, travel in 0..3_000_u32, kind in 0..4_usize,
    ) {
        let kind = [CompensationKind::VolunteerFee, CompensationKind::Expenses, CompensationKind::InKind, CompensationKind::Wage][kind];
        let place = slot((2024, first), months, meetings, hours, fee, travel);
        let mut expected = Vec::new();
        for year in 2024..=2027 {
            let (mut total, mut times) = (0, 0);
            let in_year = || place.meetings_by_month().into_iter().filter(|(month, _)| month.year() == year);
            for (month, count) in in_year().filter(|_| kind != CompensationKind::Wage) {
                let amount = count * u64::from(fee + travel);
                total += amount;
                expected.extend(naive(year, amount, 1, fee).map(|worry| (worry, year, month.number(), amount)));
            }
            times += in_year().map(|(_, count)| count).sum::<u64>();
            expected.extend(naive(year, total, 10, fee).map(|worry| (worry, year, 0, total)));
            if fee == 0 || times == 0 || kind == CompensationKind::InKind {
                continue;
            }
            let (old, young) = if year < 2025 { (550, 325) } else { (560, 330) };
            let (paid, hour) = (times * u64::from(fee), |limit: u32| fee > limit * u32::from(hours));
            let each = u64::from(fee).div_ceil(u64::from(hours).max(1));
            expected.extend(match (kind, hours) {
                (CompensationKind::Wage, _) => Some(("other-pay", year, 0, paid)),
                (_, 0) => Some(("hours-unknown", year, 0, paid)),
                _ if hour(old) => Some(("hour", year, 0, each)),
                _ if hour(young) => Some(("hour-when-young", year, 0, each)),
                _ => None,
            });
        }
        let mut said = said_of(&place, &[kind]);
        said.sort_unstable();
        expected.sort_unstable();
        prop_assert_eq!(said, expected);
    }

    #[test]
    fn a_warning_is_never_graver_than_the_check(
        months in 1..30_u8, first in 1..=12_u8, meetings in 0..=500_u16, hours in 0..9_u16,
        fee in prop_oneof![0..40_000_u32, Just(10_000_000)], travel in 0..3_000_u32, kind in 0..3_usize,
    ) {
        let (paid, counted) = [
            (CompensationKind::VolunteerFee, Kind::Volunteer),
            (CompensationKind::InKind, Kind::InKind),
            (CompensationKind::AttendanceFee, Kind::Other),
        ][kind];
        let place = slot((2024, first), months, meetings, hours, fee, travel);
        let all = warnings(&place, &[paid].into());
        // The young are those whom the check is hardest on.
        let report = check(&of_slot(&place, counted), Answers::new(Vec::new(), AgeBand::From18To20, Debts::No));
        let grave = |one: &SlotWarning| match one.worry {
            Worry::Over | Worry::Hour | Worry::HourWhenYoung => 2,
            Worry::Near => 0,
            _ => 1,
        };
        prop_assert_eq!(all.iter().map(grave).max().unwrap_or(0), match report.verdict() {
            Verdict::NothingFound => 0,
            Verdict::DiscussFirst => 1,
            Verdict::NotLikeThis => 2,
        });
    }
}

fn naive(year: i32, amount: u64, times: u64, fee: u32) -> Option<&'static str> {
    let (latest, sure) = if year < 2026 { (21_000, 21_000) } else { (22_000, 21_000) };
    match amount {
        amount if amount > latest * times => Some(if fee > 0 { "over" } else { "only-expenses" }),
        amount if amount > sure * times => Some("not-confirmed"),
        amount if amount > 0 && amount * 10 >= latest * times * 8 => Some("near"),
        _ => None,
    }
}
