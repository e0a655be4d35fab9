//! A contact person of a partner, to add or to change.

use leptos::prelude::*;

use super::{OfPartner, save_or_cancel};
use crate::{
    alliance::Place,
    components::{ExternalLink, Field, FieldKind, Notice, NoticeKind, PersonFields, PostForm},
    form::FormState,
    frame::Frame,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and name of the partner.
    pub partner: (String, String),
    /// It is a new contact person.
    pub new: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let page = OfPartner {
        place: &view.place,
        partner: &view.partner,
        title: text.get(if view.new { "partners-contact-add" } else { "partners-contact-change" }),
        lead: text.get("partners-contact-lead"),
        heading: String::new(),
    };
    let back = page.back();
    let body = view! {
            <Notice kind=NoticeKind::Info>{text.get("partners-contact-business")}</Notice>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <PersonFields text form address_optional=true />
                <Field text form name="phone" label=text.get("partners-contact-phone") kind=FieldKind::Phone />
                {save_or_cancel(text, back)}
            </PostForm>
    };
    page.page(frame, body.into_any())
}

/// What is known of a contact person: function, address, telephone, and where that comes from.
pub fn contact_facts(text: Text, [function, email, phone, source]: [&str; 4]) -> Vec<(String, AnyView)> {
    let mail = (!email.is_empty()).then(|| {
        let link = view! { <ExternalLink href=format!("mailto:{email}") label=email.to_owned() /> };
        (text.get("common-person-email"), link.into_any())
    });
    let known = |key: &str, value: &str| (!value.is_empty()).then(|| (text.get(key), value.to_owned().into_any()));
    [
        known("common-person-function", function),
        mail,
        known("partners-contact-phone", phone),
        known("common-person-source", source),
    ]
    .into_iter()
    .flatten()
    .collect()
}
