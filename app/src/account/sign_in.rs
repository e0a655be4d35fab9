//! Signing in, the first screen: an address, and a password for who has one.

use leptos::prelude::*;

use crate::{
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
    let title = text.get("account-sign-in-title");
    let next = form.value("next");
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("account-sign-in-lead") />
        <Card title=text.get("account-sign-in-card") width=Width::Half>
            <PostForm text form>
                <input type="hidden" name="next" value=next />
                <Field text form name="email" label=text.get("account-email") kind=FieldKind::Email autocomplete="username" required=true />
                <Field
                    text
                    form
                    name="password"
                    label=text.get("account-password")
                    hint=text.get("account-sign-in-password-hint")
                    kind=FieldKind::Password
                    autocomplete="current-password"
                />
                <Row>
                    <Button>{text.get("account-sign-in-button")}</Button>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
