//! What is typed about meetings.

use validator::Validate;

use super::*;

fn meeting(day: &str, from: &str, to: &str) -> MeetingForm {
    let [day, from, to] = [day, from, to].map(str::to_owned);
    MeetingForm { title: "Kerngroep".into(), day, from, to, ..MeetingForm::default() }
}

#[test]
fn who_is_read_back_as_written() {
    let id = Uuid::from_u128(7);
    for who in [Who::Contact(id), Who::Partner(id), Who::Person(id)] {
        assert_eq!(who.to_string().parse(), Ok(who));
    }
    for nobody in ["", "c-", "x-00000000-0000-0000-0000-000000000007", "c-7"] {
        assert!(nobody.parse::<Who>().is_err(), "{nobody}");
    }
}

#[test]
fn a_meeting_ends_after_it_begins_at_times_that_exist() {
    for (day, from, to, wrong) in [
        ("2026-12-01", "09:30", "11:00", None),
        ("1-12-2026", "9.30", "11", None),
        ("2026-12-01", "11:00", "11:00", Some("to")),
        // The clock goes forward: between two and three there is nothing.
        ("2026-03-29", "02:30", "04:00", Some("from")),
        ("2026-03-29", "01:30", "02:30", Some("to")),
    ] {
        let errors = meeting(day, from, to).validate().err().map(|errors| format!("{errors:?}"));
        assert_eq!(errors.is_some(), wrong.is_some(), "{day} {from} {to}: {errors:?}");
        if let Some(field) = wrong {
            assert!(errors.unwrap_or_default().contains(&format!("\"{field}\"")), "{field}");
        }
    }
}

#[test]
fn an_hour_and_a_half_stays_that_across_the_change_of_the_clock() {
    let (start, end) = meeting("2026-10-25", "01:30", "04:00").span().unwrap();
    assert_eq!(end - start, time::Duration::minutes(210), "one hour comes twice");
    let (start, end) = meeting("2026-03-29", "01:30", "04:00").span().unwrap();
    assert_eq!(end - start, time::Duration::minutes(90), "one hour is not there");
}

#[test]
fn the_words_of_an_invitation_lead_nowhere_else() {
    let says = |opening: &str| {
        let opening = opening.to_owned();
        InviteMeetingForm { who: vec![Who::Partner(Uuid::from_u128(7)).to_string()], opening, ..Default::default() }
    };
    for good in ["Beste mensen,\n\nKom ook!\tTot dan, P.de Vries (o.a. van Stg. Leergeld)", ""] {
        assert!(says(good).validate().is_ok(), "{good}");
    }
    for bad in ["Kijk op https://kwaad.nl", "Log in:\nkwaad.nl/inloggen", "KWAAD.NL", "mail jan@kwaad.nl"] {
        assert!(says(bad).validate().is_err(), "{bad}");
    }
}

#[test]
fn a_meeting_is_of_one_of_the_seven_phases_or_of_none() {
    for (phase, number) in [("", None), ("1", Some(1)), ("7", Some(7))] {
        let form = MeetingForm { phase: phase.to_owned(), ..meeting("2026-12-01", "9:30", "11:00") };
        assert!(form.validate().is_ok() && form.phase() == number, "{phase}");
    }
    for wrong in ["0", "8", "een", "-1"] {
        let form = MeetingForm { phase: wrong.to_owned(), ..meeting("2026-12-01", "9:30", "11:00") };
        assert!(form.validate().is_err(), "{wrong}");
    }
}
