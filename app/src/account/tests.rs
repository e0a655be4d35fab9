//! Whatever stands in an invitation or a profile comes back as text.

use domain::account::{Lang, Role};
use uuid::Uuid;

use super::{invitation, invitation_code, password, profile, reset_factor, second_factor};
use crate::{
    form::FormState,
    testing::{self, EVIL, render},
};

fn invitation() -> invitation::View {
    invitation::View {
        form: FormState::new(Uuid::nil()),
        name: EVIL.to_owned(),
        email: EVIL.to_owned(),
        role: Role::AllianceLead,
        alliance: Some(EVIL.to_owned()),
        invited_by: EVIL.to_owned(),
        source: EVIL.to_owned(),
        until: "19 februari 2027".to_owned(),
        decline: "/uitnodiging/x/nee".to_owned(),
        other_account: Some(EVIL.to_owned()),
    }
}

#[test]
fn an_invitation_is_text_and_has_two_answers() {
    let html = render(|frame| invitation::page(frame, invitation()));
    testing::assert_harmless(&html);
    assert!(html.contains("formaction=\"/uitnodiging/x/nee\""), "{html}");
}

#[test]
fn what_is_typed_with_a_wrong_code_comes_back_as_text() {
    let mut form = FormState::new(Uuid::nil()).with("email", EVIL).with("code", EVIL);
    form.error("code", "account-invitation-code-wrong");
    testing::assert_harmless(&render(|frame| {
        invitation_code::page(frame, invitation_code::View { of: invitation_code::Invited::Partner, form })
    }));
}

#[test]
fn a_profile_is_text_also_when_it_was_overtaken() {
    let mut form =
        FormState::new(Uuid::nil()).with("name", EVIL).with("function", EVIL).with("version", EVIL).with("lang", EVIL);
    form.error("", "error-stale");
    let view = profile::View {
        form,
        email: EVIL.to_owned(),
        national: Some(Role::NationalCoach),
        alliances: vec![(EVIL.to_owned(), EVIL.to_owned(), Role::Viewer)],
        has_password: true,
        has_second_factor: false,
        needs_second_factor: true,
        sessions: vec!["21 november 2026, 14:32".to_owned(); 2],
        stored: Some(profile::Stored { name: EVIL.to_owned(), function: EVIL.to_owned(), lang: Lang::En, plain: true }),
        once_sessions: Uuid::nil(),
    };
    testing::assert_harmless(&render(|frame| profile::page(frame, view)));
}

#[test]
fn a_secret_stays_in_its_form_and_what_is_typed_is_text() {
    let form = || {
        FormState::new(Uuid::nil())
            .with("secret", EVIL)
            .with("next", EVIL)
            .with("code", EVIL)
            .with("password", "geheim")
    };
    let view = second_factor::View {
        contact: "team@voorbeeld.invalid".to_owned(),
        form: form(),
        qr: second_factor::Qr::default(),
        typed: EVIL.to_owned(),
        url: EVIL.to_owned(),
        needed: true,
    };
    testing::assert_harmless(&render(|frame| second_factor::page(frame, view)));
    let html =
        render(|frame| password::page(frame, password::View { form: form(), email: EVIL.to_owned(), change: true }));
    testing::assert_harmless(&html);
    assert!(!html.contains("geheim"), "{html}");
    let view = reset_factor::View { form: FormState::new(Uuid::nil()).with("email", EVIL).with("checked_how", EVIL) };
    testing::assert_harmless(&render(|frame| reset_factor::page(frame, view)));
}
