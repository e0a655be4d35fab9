//! Whatever somebody types comes back as text on the public pages.

use domain::account::{Role, permission::Record};
use uuid::Uuid;

use super::{begin, council, home, permissions, sources};
use crate::{
    form::FormState,
    frame::Frame,
    testing::{EVIL, assert_harmless, render},
};

const FIELDS: [&str; 8] = ["municipality", "organisation", "name", "function", "email", "phone", "message", "website"];

#[test]
fn a_refused_request_comes_back_as_text() {
    let form = FIELDS.into_iter().fold(FormState::new(Uuid::nil()), |form, field| form.with(field, EVIL));
    let view = begin::View { form, municipalities: vec![(EVIL.to_owned(), EVIL.to_owned())] };
    let html = render(|frame| begin::page(frame, view));
    assert_harmless(&html);
    for field in &FIELDS[1..7] {
        assert!(html.contains(&format!("name=\"{field}\"")), "{field}");
    }
}

#[test]
fn a_request_behind_its_link_is_text() {
    for confirmed in [false, true] {
        let evil = || EVIL.to_owned();
        let view = begin::Asked {
            change: "/begin?aanvraag=x".to_owned(),
            contact: String::new(),
            form: FormState::new(Uuid::nil()),
            municipality: evil(),
            organisation: evil(),
            name: evil(),
            function: evil(),
            email: evil(),
            phone: evil(),
            message: evil(),
            confirmed,
        };
        let html = render(|frame| begin::confirm(frame, view));
        assert_harmless(&html);
        assert_eq!(html.contains("name=\"once\""), !confirmed, "only what waits has a button: {html}");
    }
}

#[test]
fn the_name_of_an_alliance_is_text() {
    let view = council::View { form: FormState::new(Uuid::nil()), alliance: EVIL.to_owned(), until: String::new() };
    assert_harmless(&render(|frame| council::page(frame, view)));
    let alliances = vec![(EVIL.to_owned(), EVIL.to_owned(), true); 2];
    let view = permissions::View { own: Some((Role::Viewer, EVIL.to_owned())), alliances };
    assert_harmless(&render(|frame| permissions::page(frame, view)));
}

#[test]
fn everybody_reads_the_table_and_finds_the_own_column_in_it() {
    let none = render(|frame| permissions::page(frame, permissions::View { own: None, alliances: vec![] }));
    assert!(!none.contains("aw-own"), "{none}");
    let own = Some((Role::AllianceLead, "Alliantie".to_owned()));
    let lead = render(|frame| permissions::page(frame, permissions::View { own, alliances: vec![] }));
    // The head and one cell for each record.
    assert_eq!(lead.matches("aw-own").count(), Record::ALL.len() + 1, "{lead}");
}

#[test]
fn the_demo_is_offered_only_in_a_demo() {
    let view = || home::View { phases: vec![], steps: 39, basic: 15, yearly: 13, tiles: vec![] };
    let without = render(|frame| home::page(frame, view()));
    assert!(!without.contains("href=\"/demo\"") && without.contains("href=\"/begin\""), "{without}");
    let with = render(|frame| home::page(Frame { demo: true, ..frame }, view()));
    assert!(with.contains("href=\"/demo\""), "{with}");
}

#[test]
fn names_that_the_national_team_gave_are_text() {
    let evil = || EVIL.to_owned();
    let source = sources::Source { title: evil(), source: evil(), date: evil(), licence: evil(), note: evil() };
    let terms = || sources::Terms { names: vec![evil()], total: 8 };
    let view = sources::View {
        sources: vec![source],
        municipalities: 342,
        provinces: 12,
        challenges: terms(),
        life_domains: terms(),
    };
    assert_harmless(&render(|frame| sources::page(frame, view)));
}
