use time::macros::date;

use super::*;

#[test]
fn every_limit_has_years_a_source_and_a_confidence() {
    for limit in &LIMITS {
        assert!(limit.from <= limit.to && limit.amount > 0 && !limit.sources.is_empty());
        for source in limit.sources {
            assert!(source.url.starts_with("https://") && !source.name.is_empty());
            assert!(source.consulted >= date!(2026 - 11 - 21));
        }
    }
    for one in &LIMITS {
        let same = |other: &&Limit| other.unit == one.unit && other.ages == one.ages && other.from == one.from;
        assert_eq!(LIMITS.iter().filter(same).count(), 1, "{one:?}");
    }
    // The age bands of the answers are those of the table.
    assert!(LIMITS.iter().filter(|limit| limit.unit == Unit::Years).all(|limit| limit.amount == 27));
}

#[test]
fn the_latest_limit_is_used_beyond_its_year_and_says_so() {
    let hour = |on| current(Unit::CentsPerHour, Ages::From21, on).unwrap();
    assert_eq!(hour(date!(2025 - 12 - 31)).amount, 560);
    assert!(!is_outdated(hour(date!(2025 - 12 - 31)), date!(2025 - 12 - 31)));
    assert_eq!(hour(date!(2026 - 01 - 01)).amount, 560);
    assert!(is_outdated(hour(date!(2026 - 01 - 01)), date!(2026 - 01 - 01)));
    let month = current(Unit::CentsPerMonth, Ages::All, date!(2031 - 05 - 01)).unwrap();
    assert_eq!((month.amount, month.confidence), (22_000, Confidence::ToConfirm));
    assert!(current(Unit::CentsPerMonth, Ages::All, date!(2022 - 12 - 31)).is_none());
    let report = check(&[pays(month_of(2031), 10_000, 20)], nobody_asks(AgeBand::From27));
    assert!(!report.limits.is_empty() && report.limits.iter().all(|(_, outdated)| *outdated));
    assert!(report.verdict() == Verdict::NothingFound);
}

fn month_of(year: i32) -> Month {
    month(year, 5)
}

#[test]
fn what_nobody_confirmed_is_a_reason_to_ask() {
    let verdict = |fee| check(&[pays(month(2026, 3), fee, 60)], nobody_asks(AgeBand::From27)).verdict();
    assert!(verdict(21_000) == Verdict::NothingFound);
    assert!(verdict(21_001) == Verdict::DiscussFirst && verdict(22_000) == Verdict::DiscussFirst);
    assert!(verdict(22_001) == Verdict::NotLikeThis);
}

#[test]
fn near_is_from_eighty_percent_up_to_the_limit() {
    for (amount, near) in [(0, false), (16_799, false), (16_800, true), (21_000, true), (21_001, false)] {
        assert_eq!(is_near(amount, 21_000), near, "{amount}");
    }
}
