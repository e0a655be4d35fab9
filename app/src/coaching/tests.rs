//! Whatever stands in a request, a name or a reason comes back as text.

use domain::account::{Lang, NationalRole};
use time::macros::{date, datetime};
use uuid::Uuid;

use super::{coach, decline, home, lead, request, requests, team, terms};
use crate::{
    components::ListUrl,
    form::{FormState, Overtaken},
    testing::{EVIL, assert_harmless, render},
};

fn evil() -> String {
    EVIL.to_owned()
}

fn form(fields: &[&str]) -> FormState {
    let mut form = fields.iter().fold(FormState::new(Uuid::nil()), |form, field| form.with(field, EVIL));
    form.error(fields[0], "error-required");
    form
}

fn asked(answer: Option<requests::Answered>) -> request::View {
    request::View {
        form: form(&["checked_how", "alliance_name"]),
        id: Uuid::nil().to_string(),
        organisation: evil(),
        name: evil(),
        function: evil(),
        email: evil(),
        phone: evil(),
        message: evil(),
        lang: Lang::En,
        asked_at: datetime!(2026-11-21 12:00 UTC),
        place: request::Place {
            name: evil(),
            province: evil(),
            population: 1234,
            urbanity: 3,
            alliances: vec![(evil(), evil())],
        },
        overtaken: answer.is_some(),
        checked_how: evil(),
        answer,
    }
}

fn answered(accepted: bool) -> requests::Answered {
    requests::Answered { by: evil(), on: date!(2026 - 11 - 21), slug: accepted.then(evil), accepted }
}

#[test]
fn a_request_is_text_and_only_one_that_waits_can_be_accepted() {
    for answer in [None, Some(answered(true)), Some(answered(false))] {
        let waits = answer.is_none();
        let html = render(|frame| request::page(frame, asked(answer)));
        assert_harmless(&html);
        assert_eq!(html.contains("name=\"checked_how\""), waits, "{html}");
    }
}

#[test]
fn lists_of_requests_and_people_are_text() {
    let line = |answer| requests::Line {
        id: evil(),
        municipality: evil(),
        organisation: evil(),
        asked_on: date!(2026 - 11 - 21),
        answer,
    };
    let view = requests::View { waiting: vec![line(None)], handled: vec![line(Some(answered(true)))] };
    assert_harmless(&render(|frame| requests::page(frame, view)));
    let person = team::Person {
        id: evil(),
        name: evil(),
        email: evil(),
        role: NationalRole::Coach,
        has_second_factor: false,
        absent_until: Some(date!(2026 - 12 - 24)),
        alliances: 2,
        once: Some(Uuid::nil()),
    };
    let pending = team::Pending {
        id: evil(),
        name: evil(),
        email: evil(),
        role: NationalRole::Admin,
        sent_on: date!(2026 - 11 - 21),
        once: Uuid::nil(),
    };
    let stuck = team::Stuck {
        subject: EVIL.to_owned(),
        host: EVIL.to_owned(),
        since: datetime!(2026-11-21 12:00 UTC),
        given_up: true,
    };
    let mails = team::Mails { waiting: 2, given_up: 1, stuck: vec![stuck] };
    let view = team::View {
        people: vec![person],
        pending: vec![pending],
        last_admin: true,
        unnamed: 3,
        terms: 18,
        mails,
        year: 2026,
        round: None,
    };
    assert_harmless(&render(|frame| team::page(frame, view)));
}

#[test]
fn forms_give_back_what_was_typed_as_text() {
    let view = decline::View { form: form(&["reason"]), id: evil(), municipality: evil(), name: evil() };
    assert_harmless(&render(|frame| decline::page(frame, view)));
    let view = coach::View {
        form: form(&["coach"]),
        slug: evil(),
        name: evil(),
        now: evil(),
        team: vec![(evil(), evil(), 1)],
        letters: 2,
    };
    assert_harmless(&render(|frame| coach::page(frame, view)));
    let fields = ["name", "function", "email", "source"];
    let view = lead::View { form: form(&fields), slug: evil(), name: evil(), leads: vec![evil(), evil()] };
    assert_harmless(&render(|frame| lead::page(frame, view)));
    let view = terms::View {
        form: form(&["challenge-1-nl", "life_domain-8-en"]),
        by: Overtaken::BySelf,
        overtaken: vec![("challenge-1", evil(), evil())],
    };
    assert_harmless(&render(|frame| terms::page(frame, view)));
}

#[test]
fn the_list_is_text_and_says_how_many_it_found() {
    let line = home::Line {
        slug: evil(),
        name: evil(),
        municipalities: evil(),
        phase: 2,
        coach: evil(),
        active_on: date!(2026 - 11 - 21),
        archived: true,
    };
    let view = home::View {
        shown: home::Shown::List,
        url: ListUrl::new("/landelijk").with("zoek", EVIL).with("archief", "ja"),
        lines: vec![line],
        found: 1,
        page: 1,
        pages: 1,
        coaches: vec![(evil(), evil())],
        phases: vec![(1, evil(), 0), (2, evil(), 1)],
        places: Vec::new(),
        active: 0,
        covered: 0,
        without_coach: 1,
        archived: 1,
        waiting: 2,
        merges: 0,
        joins: 0,
        last_admin: true,
        unnamed: Some((15, 18)),
    };
    let html = render(|frame| home::page(frame, view));
    assert_harmless(&html);
    assert!(html.contains("1 alliantie gevonden"), "{html}");
}
