//! A contact person of a partner, to add or to change.

use leptos::prelude::*;

use super::{OfPartner, save_or_cancel};
use crate::{
    alliance::Place,
    components::{Field, FieldKind, Notice, NoticeKind, PersonFields, PostForm},
    form::FormState,
    frame::Frame,
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
