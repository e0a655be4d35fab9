//! An admin turns off the second step of somebody who lost the phone.

use domain::account::IDENTITY_CHECKS;
use leptos::prelude::*;

use crate::{
    components::{
        Button, ButtonKind, Card, Choice, Crumb, Field, FieldKind, LinkButton, PageHead, PostForm, Radios, Row, Width,
    },
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
    let title = text.get("account-reset-title");
    let crumbs = vec![Crumb::new(text.get("common-nav-administration"), "/landelijk/beheer")];
    let checks = IDENTITY_CHECKS.map(|how| Choice::new(how, text.get(&format!("account-reset-{how}")))).to_vec();
    let body = view! {
        <PageHead text crumbs title=title.clone() lead=text.get("account-reset-lead") />
        <Card title=text.get("account-reset-card") width=Width::TwoThirds>
            <PostForm text form>
                <Field text form name="email" label=text.get("account-reset-email") kind=FieldKind::Email required=true />
                <Radios
                    text
                    form
                    name="checked_how"
                    label=text.get("account-reset-checked")
                    hint=text.get("account-reset-checked-hint")
                    options=checks
                    required=true
                />
                <Row>
                    <Button kind=ButtonKind::Danger>{text.get("account-reset-button")}</Button>
                    <LinkButton kind=ButtonKind::Quiet href="/landelijk/beheer">{text.get("common-cancel")}</LinkButton>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
