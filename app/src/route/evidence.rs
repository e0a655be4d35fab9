//! Adding evidence (bewijs) to a step: a link, a text or a file.

use leptos::prelude::*;

use super::{StepLink, route_path};
use crate::{
    components::{Button, Card, Crumb, Field, FieldKind, Notice, NoticeKind, PageHead, PostForm, Row, TextArea, Width},
    form::FormState,
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub slug: String,
    pub step: StepLink,
    /// What shows that the step was done.
    pub asked: String,
    pub form: FormState,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("route-evidence-add");
    let crumbs = vec![
        Crumb::new(text.get("route-title"), route_path(&view.slug)),
        Crumb::new(t!(text, "route-step-title", step = view.step.name()), view.step.href.clone()),
    ];
    let asked = (!view.asked.is_empty()).then(|| t!(text, "route-evidence-asked", evidence = view.asked.clone()));
    // Text is kept for who comes back; a file is not.
    let again = (!form.value("file").is_empty() && form.error_of("file").is_none())
        .then(|| view! { <Notice kind=NoticeKind::Warning>{text.get("route-evidence-choose-again")}</Notice> });
    let body = view! {
        <PageHead text title=title.clone() lead=asked.unwrap_or_default() crumbs />
        <Card title=view.step.name() width=Width::TwoThirds>
            <PostForm text form multipart=true>
                {again}
                <Field
                    text
                    form
                    name="title"
                    label=text.get("route-evidence-title")
                    hint=text.get("route-evidence-title-hint")
                    required=true
                />
                <TextArea
                    text
                    form
                    name="body"
                    label=text.get("route-evidence-body")
                    hint=text.get("route-evidence-body-hint")
                    sometimes=true
                    personal_data_hint=true
                />
                <Field
                    text
                    form
                    name="file"
                    kind=FieldKind::File
                    label=text.get("route-evidence-choose")
                    hint=text.get("route-evidence-choose-hint")
                    sometimes=true
                    accept=".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.png,.jpg,.jpeg,.txt,.csv"
                />
                <Row>
                    <Button>{text.get("route-evidence-button")}</Button>
                    <a href=view.step.href.clone()>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
