//! Moments are UTC; people read them in Dutch time.

use ::time::{Date, Month, OffsetDateTime, Time, UtcOffset, Weekday};

/// The same moment in the time of the Netherlands: UTC+2 from the last Sunday of March to the last of October (01:00 UTC), else UTC+1.
pub fn local(at: OffsetDateTime) -> OffsetDateTime {
    let at = at.to_offset(UtcOffset::UTC);
    let summer =
        last_sunday(at.year(), Month::March).zip(last_sunday(at.year(), Month::October)).is_some_and(|(start, end)| {
            let change = |date: Date| date.midnight().assume_utc() + ::time::Duration::hours(1);
            (change(start)..change(end)).contains(&at)
        });
    at.to_offset(UtcOffset::from_hms(if summer { 2 } else { 1 }, 0, 0).unwrap_or(UtcOffset::UTC))
}

/// The moment that a clock in the Netherlands shows on a day; nothing in the hour that is skipped in spring, and the first of the two in
/// autumn.
pub fn at_local(date: Date, at: Time) -> Option<OffsetDateTime> {
    [2, 1].into_iter().find_map(|hours| {
        let moment = date.with_time(at).assume_offset(UtcOffset::from_hms(hours, 0, 0).ok()?);
        (local(moment).offset() == moment.offset()).then(|| moment.to_offset(UtcOffset::UTC))
    })
}

/// Both months that the clock changes in have 31 days.
fn last_sunday(year: i32, month: Month) -> Option<Date> {
    let last = Date::from_calendar_date(year, month, 31).ok()?;
    if last.weekday() == Weekday::Sunday { Some(last) } else { Some(last.prev_occurrence(Weekday::Sunday)) }
}

#[cfg(test)]
mod tests {
    use ::time::macros::{date, datetime, time};

    use super::*;

    #[test]
    fn the_clock_changes_at_one_utc() {
        for (utc, hour) in [
            (datetime!(2026-03-29 00:59 UTC), 1),
            (datetime!(2026-03-29 01:00 UTC), 3),
            (datetime!(2026-10-25 00:59 UTC), 2),
            (datetime!(2026-10-25 01:00 UTC), 2),
            (datetime!(2026-12-31 23:30 UTC), 0),
        ] {
            assert_eq!(local(utc).hour(), hour, "{utc}");
        }
    }

    #[test]
    fn what_the_clock_shows_becomes_the_moment() {
        for (day, at, utc) in [
            (date!(2026 - 03 - 29), time!(01:59), Some(datetime!(2026-03-29 00:59 UTC))),
            (date!(2026 - 03 - 29), time!(02:00), None),
            (date!(2026 - 03 - 29), time!(03:00), Some(datetime!(2026-03-29 01:00 UTC))),
            (date!(2026 - 07 - 01), time!(09:00), Some(datetime!(2026-07-01 07:00 UTC))),
            // Twice on this day: the first.
            (date!(2026 - 10 - 25), time!(02:30), Some(datetime!(2026-10-25 00:30 UTC))),
            (date!(2026 - 10 - 25), time!(03:00), Some(datetime!(2026-10-25 02:00 UTC))),
            (date!(2026 - 12 - 01), time!(09:00), Some(datetime!(2026-12-01 08:00 UTC))),
        ] {
            assert_eq!(at_local(day, at), utc, "{day} {at}");
        }
    }
}
