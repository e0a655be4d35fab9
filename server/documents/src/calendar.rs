//! Appointments for a calendar (iCalendar, RFC 5545). Rule: times are UTC, so that every calendar shows the right hour on both sides of the
//! change of the clock, without a table of time zones that some of them do not read.

use icalendar::{Calendar, Component, Event, EventLike, Property};
use time::{OffsetDateTime, UtcOffset, format_description::BorrowedFormatItem, macros::format_description};

const UTC: &[BorrowedFormatItem] = format_description!("[year][month][day]T[hour][minute][second]Z");

/// One appointment. A later one of the same `uid` with a higher `sequence` takes its place in the reader's calendar.
#[derive(Clone, Debug)]
pub struct Appointment<'a> {
    pub uid: &'a str,
    pub sequence: i32,
    /// When this was said.
    pub stamp: OffsetDateTime,
    pub starts: OffsetDateTime,
    pub ends: OffsetDateTime,
    pub title: &'a str,
    /// Who calls the meeting: name and mail address. Calendars want to know it of what is published or called off.
    pub organiser: (&'a str, &'a str),
    /// May be empty.
    pub place: &'a str,
    /// May be empty.
    pub about: &'a str,
    /// It does not go on.
    pub cancelled: bool,
}

/// A calendar file with one appointment.
pub fn calendar(appointment: &Appointment) -> String {
    let at = |moment: OffsetDateTime| moment.to_offset(UtcOffset::UTC).format(UTC).unwrap_or_default();
    let mut event = Event::new();
    event
        .uid(appointment.uid)
        .add_property("DTSTAMP", at(appointment.stamp))
        .add_property("DTSTART", at(appointment.starts))
        .add_property("DTEND", at(appointment.ends))
        .add_property("SEQUENCE", appointment.sequence.to_string())
        .add_property("STATUS", if appointment.cancelled { "CANCELLED" } else { "CONFIRMED" })
        .summary(appointment.title);
    if !appointment.place.is_empty() {
        event.location(appointment.place);
    }
    if !appointment.about.is_empty() {
        event.description(appointment.about);
    }
    let (name, address) = appointment.organiser;
    if !address.is_empty() {
        // The library quotes a name where it must; a quote within it has no way to be written.
        let name: String = name.chars().filter(|sign| *sign != '"' && !sign.is_control()).collect();
        let mut organiser = Property::new("ORGANIZER", format!("mailto:{address}"));
        event.append_property(organiser.add_parameter("CN", &name).done());
    }
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Alliantiewijzer//NL"))
        .append_property(("METHOD", if appointment.cancelled { "CANCEL" } else { "PUBLISH" }))
        .push(event.done());
    calendar.to_string()
}

#[cfg(test)]
mod tests {
    use icalendar::parser::{read_calendar, unfold};
    use time::macros::datetime;

    use super::*;

    fn appointment(title: &str, starts: OffsetDateTime) -> Appointment<'_> {
        Appointment {
            uid: "01@voorbeeld",
            sequence: 2,
            stamp: datetime!(2026-10-01 12:00 UTC),
            starts,
            ends: starts + time::Duration::minutes(90),
            title,
            organiser: ("Alliantie \"Voorbeeld\": stad", "team@voorbeeld.example"),
            place: "Raadzaal, Markt 1; Voorbeeldstad",
            about: "Welkom\nRondje",
            cancelled: false,
        }
    }

    /// What a reader finds in the file.
    fn property(text: &str, name: &str) -> String {
        let unfolded = unfold(text);
        let calendar = read_calendar(&unfolded).expect("it is read back");
        let event = calendar.components.iter().find(|part| part.name == "VEVENT").expect("one appointment");
        let property = event.properties.iter().find(|property| property.name == name);
        property.map(|property| property.val.to_string()).unwrap_or_default()
    }

    #[test]
    fn the_hour_is_right_on_both_sides_of_the_change_of_the_clock() {
        for (day, local, utc) in [
            ("summer", datetime!(2026-10-23 09:30 +2), "20261023T073000Z"),
            ("winter", datetime!(2026-10-26 09:30 +1), "20261026T083000Z"),
            ("spring", datetime!(2027-03-29 09:30 +2), "20270329T073000Z"),
        ] {
            assert_eq!(property(&calendar(&appointment("Kerngroep", local)), "DTSTART"), utc, "{day}");
        }
    }

    #[test]
    fn what_is_typed_is_text_and_lines_are_short() {
        let title = "Kerngroep; bakkie, \\ en meer\r\nBEGIN:VEVENT ".to_owned() + &"é".repeat(200);
        let file = calendar(&appointment(&title, datetime!(2026-12-01 09:00 UTC)));
        assert_eq!(file.matches("BEGIN:VEVENT\r\n").count(), 1, "{file}");
        for line in file.split("\r\n") {
            assert!(line.len() <= 75 && !line.contains('\n'), "{line:?}");
        }
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        let organiser = "mailto:team@voorbeeld.example";
        assert!(
            unfold(&file).contains(&format!("ORGANIZER;CN=\"Alliantie Voorbeeld: stad\":{organiser}\r\n")),
            "{file}"
        );
        for (name, value) in
            [("SEQUENCE", "2"), ("STATUS", "CONFIRMED"), ("UID", "01@voorbeeld"), ("ORGANIZER", organiser)]
        {
            assert_eq!(property(&file, name), value);
        }
    }

    #[test]
    fn one_that_is_called_off_says_so() {
        let mut off = appointment("Kerngroep", datetime!(2026-12-01 09:00 UTC));
        off.cancelled = true;
        let file = calendar(&off);
        assert!(file.contains("METHOD:CANCEL\r\n") && property(&file, "STATUS") == "CANCELLED", "{file}");
    }
}
