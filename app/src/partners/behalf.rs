//! A pledge that was made on paper or aloud, written down by the alliance (namens).

use leptos::prelude::*;

use super::{crumbs, partners_path};
use crate::{
    alliance::Place,
    components::{Button, Card, Crumb, Field, FieldKind, PageHead, PostForm, Row, TextArea, Width},
    form::FormState,
    frame::{Frame, document},
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and name of the partner.
    pub partner: (String, String),
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let (id, name) = &view.partner;
    let title = text.get("partners-behalf");
    let back = partners_path(&view.place.slug, &format!("/{id}"));
    let mut crumbs = crumbs(text, &view.place);
    crumbs.push(Crumb::new(name.clone(), back.clone()));
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("partners-behalf-lead") crumbs />
        <Card title=name.clone() width=Width::TwoThirds>
            <PostForm text form>
                <TextArea text form name="promise" label=text.get("partners-promise") hint=text.get("pledge-promise-hint") required=true />
                <Field text form name="name" label=text.get("partners-behalf-name") required=true />
                <Field text form name="function" label=text.get("partners-behalf-function") required=true />
                <Field text form name="signed_on" label=text.get("partners-behalf-on") kind=FieldKind::Date required=true />
                <Field
                    text
                    form
                    name="proof"
                    label=text.get("partners-behalf-proof")
                    hint=text.get("partners-behalf-proof-hint")
                    required=true
                />
                <Row>
                    <Button>{text.get("common-save")}</Button>
                    <a href=back>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
