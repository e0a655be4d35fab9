//! A contact person of a partner, to add or to change.

use leptos::prelude::*;

use super::{crumbs, partners_path};
use crate::{
    alliance::Place,
    components::{
        Button, Card, Crumb, Field, FieldKind, Notice, NoticeKind, PageHead, PersonFields, PostForm, Row, Width,
    },
    form::FormState,
    frame::{Frame, document},
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
    let title = text.get(if view.new { "partners-contact-add" } else { "partners-contact-change" });
    let (id, name) = &view.partner;
    let back = partners_path(&view.place.slug, &format!("/{id}"));
    let mut crumbs = crumbs(text, &view.place);
    crumbs.push(Crumb::new(name.clone(), back.clone()));
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("partners-contact-lead") crumbs />
        <Card title=name.clone() width=Width::TwoThirds>
            <Notice kind=NoticeKind::Info>{text.get("partners-contact-business")}</Notice>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <PersonFields text form address_optional=true />
                <Field text form name="phone" label=text.get("partners-contact-phone") kind=FieldKind::Phone />
                <Row>
                    <Button>{text.get("common-save")}</Button>
                    <a href=back>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
