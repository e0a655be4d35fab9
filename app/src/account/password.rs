//! A password of one's own, next to the code by mail.

use leptos::prelude::*;

use crate::{
    components::{Button, ButtonKind, Card, Crumb, Field, FieldKind, LinkButton, PageHead, PostForm, Row, Width},
    form::FormState,
    frame::{Frame, document},
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    pub email: String,
    /// There is one already.
    pub change: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get(if view.change { "account-password-change" } else { "account-password-set" });
    let crumbs = vec![Crumb::new(text.get("common-account"), "/account")];
    let body = view! {
        <PageHead text crumbs title=title.clone() lead=text.get("account-password-lead") />
        <Card title=text.get("account-password") width=Width::Half>
            <PostForm text form>
                // For password managers: whose password this is.
                <input class="aw-hidden" type="text" name="email" value=view.email autocomplete="username" tabindex="-1" aria-hidden="true" readonly=true />
                <Field
                    text
                    form
                    name="password"
                    label=text.get("account-password-new")
                    hint=text.get("account-password-hint")
                    kind=FieldKind::Password
                    autocomplete="new-password"
                    required=true
                />
                <Field
                    text
                    form
                    name="repeat"
                    label=text.get("account-password-repeat")
                    kind=FieldKind::Password
                    autocomplete="new-password"
                    required=true
                />
                <Row>
                    <Button>{text.get("common-save")}</Button>
                    <LinkButton kind=ButtonKind::Quiet href="/account">{text.get("common-cancel")}</LinkButton>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
