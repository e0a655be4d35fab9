//! A contact person of a member, to add or to change.

use leptos::prelude::*;

use super::{network_crumbs, network_path};
use crate::{
    components::{Card, Crumb, Field, FieldKind, Notice, NoticeKind, PageHead, PersonFields, PostForm, Width},
    form::FormState,
    frame::{Frame, document},
    partners::save_or_cancel,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    /// Number and name of the member.
    pub member: (String, String),
    pub new: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get(if view.new { "partners-contact-add" } else { "partners-contact-change" });
    let (id, name) = &view.member;
    let back = network_path(&format!("/{id}"));
    let mut crumbs = network_crumbs(text);
    crumbs.push(Crumb::new(name.clone(), back.clone()));
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("network-contact-lead") crumbs />
        <Card title=name.clone() width=Width::TwoThirds>
            <Notice kind=NoticeKind::Info>{text.get("partners-contact-business")}</Notice>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <PersonFields text form address_optional=true />
                <Field text form name="phone" label=text.get("partners-contact-phone") kind=FieldKind::Phone />
                {save_or_cancel(text, back)}
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
