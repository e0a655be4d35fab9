//! Moments are UTC; people read them in Dutch time.

use ::time::{Date, Month, OffsetDateTime, UtcOffset, Weekday};

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

/// Both months that the clock changes in have 31 days.
fn last_sunday(year: i32, month: Month) -> Option<Date> {
    let last = Date::from_calendar_date(year, month, 31).ok()?;
    if last.weekday() == Weekday::Sunday { Some(last) } else { Some(last.prev_occurrence(Weekday::Sunday)) }
}

#[cfg(test)]
mod tests {
    use ::time::macros::datetime;

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
}
