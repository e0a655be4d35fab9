//! Inviting a partner by mail, to one of its contact persons.

use leptos::prelude::*;

use super::{OfPartner, open_card::open_card};
use crate::{
    alliance::Place,
    components::{Button, Choice, LinkButton, PostForm, Radios, Row},
    form::FormState,
    frame::Frame,
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and name of the partner.
    pub partner: (String, String),
    /// Contact persons with an address: number, name, address.
    pub contacts: Vec<(String, String, String)>,
    /// The code on the card to hand out leads to a form.
    pub form_is_open: bool,
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
            .map(|(id, name, email)| Choice::new(id.clone(), name.clone()).hint(email.clone()))
            .collect();
        view! {
            <PostForm text form>
                <Radios text form name="contact" label=text.get("partners-invite-whom") options required=true />
                <p>{text.get("partners-invite-what")}</p>
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
