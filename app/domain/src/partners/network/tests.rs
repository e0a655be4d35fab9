//! The days by which the network is counted.

use proptest::prelude::*;
use time::{Duration, macros::date};

use super::*;

const TODAY: Date = date!(2026 - 11 - 22);

fn change(standing: &NetworkStanding, status: NetworkStatus, on: Date) -> NetworkStanding {
    standing.change(status, Some(on), TODAY).expect("a day that fits")
}

#[test]
fn who_stops_and_begins_again_was_no_member_in_between() {
    let asked = NetworkStanding::new(NetworkStatus::Asked, Some(date!(2019 - 01 - 10)));
    let joined = change(&asked, NetworkStatus::Joined, date!(2019 - 03 - 26));
    let left = change(&joined, NetworkStatus::Left, date!(2022 - 01 - 01));
    let again = change(&left, NetworkStatus::Joined, date!(2024 - 06 - 01));
    assert!(!asked.is_member_on(TODAY) && again.is_member_on(TODAY));
    for (day, member) in [
        (date!(2019 - 03 - 25), false),
        (date!(2019 - 03 - 26), true),
        (date!(2021 - 12 - 31), true),
        (date!(2022 - 01 - 01), false),
        (date!(2024 - 05 - 31), false),
        (date!(2024 - 06 - 01), true),
    ] {
        assert_eq!(again.is_member_on(day), member, "{day}");
    }
    assert_eq!(again.partner_since(), Some(date!(2019 - 03 - 26)));
    assert_eq!(again.asked_on, asked.asked_on);
    // The same status again corrects the day, and keeps the rest.
    let corrected = change(&again, NetworkStatus::Joined, date!(2024 - 07 - 01));
    assert_eq!((corrected.joined_on, &corrected.earlier), (Some(date!(2024 - 07 - 01)), &again.earlier));
}

#[test]
fn a_day_that_cannot_be_is_refused_and_one_that_nobody_knows_is_not_made_up() {
    let joined = NetworkStanding::new(NetworkStatus::Joined, Some(date!(2020 - 01 - 01)));
    let tomorrow = TODAY + Duration::days(1);
    assert_eq!(joined.change(NetworkStatus::Left, Some(tomorrow), TODAY), Err("date-future"));
    assert_eq!(joined.change(NetworkStatus::Left, Some(date!(2019 - 12 - 31)), TODAY), Err("date-order"));
    let left = change(&joined, NetworkStatus::Left, date!(2022 - 01 - 01));
    assert_eq!(left.change(NetworkStatus::Joined, Some(date!(2021 - 01 - 01)), TODAY), Err("date-order"));
    let unknown = NetworkStanding::new(NetworkStatus::Joined, None);
    assert!(!unknown.is_member_on(TODAY) && unknown.since().is_none());
}

#[test]
fn two_members_become_the_one_that_came_furthest() {
    let at = |status, on| NetworkStanding::new(status, Some(on));
    let (early, late) = (date!(2019 - 03 - 26), date!(2023 - 01 - 01));
    let joined = at(NetworkStatus::Joined, late);
    let both = joined.with(&at(NetworkStatus::Joined, early));
    assert_eq!((both.joined_on, both.earlier.len()), (Some(early), 0));
    let left = NetworkStanding { joined_on: Some(early), ..at(NetworkStatus::Left, date!(2021 - 01 - 01)) };
    let both = joined.with(&left);
    assert_eq!(both.status, NetworkStatus::Joined);
    assert!(both.is_member_on(early) && !both.is_member_on(date!(2022 - 01 - 01)) && both.is_member_on(TODAY));
    assert_eq!(both.partner_since(), Some(early));
    assert_eq!(left.with(&at(NetworkStatus::Asked, late)).status, NetworkStatus::Asked);
}

fn standing() -> impl Strategy<Value = NetworkStanding> {
    let day =
        || prop::option::weighted(0.9, (0..2500_i64).prop_map(|days| date!(2019 - 03 - 26) + Duration::days(days)));
    prop::collection::vec((prop::sample::select(&NetworkStatus::ALL[..]), day()), 1..6).prop_map(|steps| {
        let mut steps = steps.into_iter();
        let first = steps.next().map(|(status, on)| NetworkStanding::new(status, on)).unwrap_or_default();
        steps.fold(first, |now, (status, on)| now.change(status, on, TODAY).unwrap_or(now))
    })
}

proptest! {
    /// On each day one of the two was a member, what they become was one; and never when neither was.
    #[test]
    fn merging_two_loses_no_day_of_membership(one in standing(), other in standing(), days in 0..2800_i64) {
        let day = date!(2019 - 01 - 01) + Duration::days(days);
        let both = one.with(&other);
        prop_assert_eq!(&both, &other.with(&one));
        // Also when the two were there at the same time: what they became can stop.
        prop_assert!(both.change(NetworkStatus::Left, Some(TODAY), TODAY).is_ok());
        // Two that are both members now become a member since the first of the two.
        prop_assert!(both.is_member_on(day) || !(one.is_member_on(day) || other.is_member_on(day)));
        let open = one.status == NetworkStatus::Joined && other.status == NetworkStatus::Joined;
        if !open {
            prop_assert_eq!(both.is_member_on(day), one.is_member_on(day) || other.is_member_on(day));
        }
    }

    /// The naive way: what was said last about a day before now.
    #[test]
    fn a_member_is_counted_between_joining_and_leaving(from in 0..1000_i64, stay in 1..500_i64, away in 0..500_i64, ask in 0..2500_i64) {
        let start = date!(2019 - 03 - 26);
        let [joined, left, again, asked] =
            [from, from + stay, from + stay + away, ask].map(|days| start + Duration::days(days));
        let standing = change(&NetworkStanding::new(NetworkStatus::Joined, Some(joined)), NetworkStatus::Left, left);
        let standing = change(&standing, NetworkStatus::Joined, again);
        let naive = asked >= joined && (asked < left || asked >= again);
        prop_assert_eq!(standing.is_member_on(asked), naive);
    }
}
