//! The code of an invitation of a partner, typed by who cannot open the link in the mail.

use leptos::prelude::*;

use crate::{
    account::CodeField,
    components::{Button, Card, Field, FieldKind, PageHead, PostForm, Row, Width},
    form::FormState,
    frame::{Frame, document},
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("papers-code-title");
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("papers-code-lead") />
        <Card title=text.get("papers-code-card") width=Width::Half>
            <PostForm text form>
                <Field
                    text
                    form
                    name="email"
                    label=text.get("account-email")
                    hint=text.get("account-invitation-code-email-hint")
                    kind=FieldKind::Email
                    autocomplete="email"
                    required=true
                />
                <CodeField text form />
                <Row>
                    <Button>{text.get("account-invitation-code-button")}</Button>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
