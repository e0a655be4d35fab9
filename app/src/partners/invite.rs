//! Inviting a partner by mail, to one of its contact persons.

use leptos::prelude::*;
use time::Date;

use super::{OfPartner, open_card::open_card};
use crate::{
    alliance::Place,
    components::{Button, Checkbox, Choice, LinkButton, Notice, NoticeKind, PostForm, Radios, Row},
    form::FormState,
    frame::Frame,
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and name of the partner.
    pub partner: (String, String),
    /// Contact persons with an address.
    pub contacts: Vec<Invitee>,
    /// The national team did not confirm yet what partners sign.
    pub unconfirmed: bool,
    /// The code on the card to hand out leads to a form.
    pub form_is_open: bool,
}

/// Somebody who can be invited.
#[derive(Clone, Debug)]
pub struct Invitee {
    pub id: String,
    pub name: String,
    pub email: String,
    /// When they said "nee, bedankt", or with true that they want no mail.
    pub declined: Option<(Date, bool)>,
}

/// The address, and what it said last.
fn about(text: Text, who: &Invitee) -> String {
    let Some((on, stopped)) = who.declined else { return who.email.clone() };
    let key = if stopped { "partners-invite-stopped" } else { "partners-invite-declined" };
    t!(text, key, email = who.email.clone(), date = text.date(on))
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let page = OfPartner {
        place: &view.place,
        partner: &view.partner,
        title: t!(text, "partners-invite", name = view.partner.1.clone()),
        lead: text.get("partners-invite-lead"),
        heading: text.get("partners-invite-card"),
    };
    let back = page.back();
    let body = if view.contacts.is_empty() {
        view! {
            <p>{text.get("partners-invite-nobody")}</p>
            <Row>
                <LinkButton href=format!("{back}/contact")>{text.get("partners-contact-add")}</LinkButton>
                <a href=format!("{back}/belofte")>{text.get("partners-behalf")}</a>
            </Row>
        }
        .into_any()
    } else {
        let options = view
            .contacts
            .iter()
            .map(|who| Choice::new(who.id.clone(), who.name.clone()).hint(about(text, who)))
            .collect();
        let unconfirmed =
            view.unconfirmed.then(|| view! { <p class="aw-note">{text.get("commitments-to-confirm")}</p> });
        let again = view.contacts.iter().any(|who| who.declined.is_some()).then(|| {
            view! {
                <Notice kind=NoticeKind::Warning>{text.get("partners-invite-again-why")}</Notice>
                <Checkbox text form name="again" label=text.get("partners-invite-again") />
            }
        });
        view! {
            <PostForm text form>
                <Radios text form name="contact" label=text.get("partners-invite-whom") options required=true />
                {again}
                <p>{text.get("partners-invite-what")}</p>
                {unconfirmed}
                <Row>
                    <Button>{text.get("partners-invite-button")}</Button>
                    <a href=back.clone()>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
        }
        .into_any()
    };
    let body = view! {
        {body}
        <h3 class="nl-heading nl-heading--level-3">{text.get("papers-open-card")}</h3>
        {open_card(text, &view.place.slug, view.form_is_open)}
    };
    page.page(frame, body.into_any())
}
