//! Inviting a partner by mail, to one of its contact persons.

use leptos::prelude::*;

use super::{crumbs, partners_path};
use crate::{
    alliance::Place,
    components::{Button, Card, Choice, Crumb, LinkButton, PageHead, PostForm, Radios, Row, Width},
    form::FormState,
    frame::{Frame, document},
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
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let (id, name) = &view.partner;
    let title = t!(text, "partners-invite", name = name.clone());
    let back = partners_path(&view.place.slug, &format!("/{id}"));
    let mut crumbs = crumbs(text, &view.place);
    crumbs.push(Crumb::new(name.clone(), back.clone()));
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
        <PageHead text title=title.clone() lead=text.get("partners-invite-lead") crumbs />
        <Card title=text.get("partners-invite-card") width=Width::TwoThirds>{body}</Card>
    };
    document(frame, title, body.into_any())
}
