//! Turning the second step of signing in on: a picture for the app, the same as text to type over, and a code that proves that
//! the app has it.

use leptos::prelude::*;

use super::CodeField;
use crate::{
    alliance::helper::contact,
    components::{Button, Card, Grid, Notice, PageHead, PostForm, Row, Stack, Steps, Width},
    form::FormState,
    frame::{Frame, document},
    text::Text,
};

/// A QR code: how many squares wide, and the dark squares as the path of a drawing.
#[derive(Clone, Debug, Default)]
pub struct Qr {
    pub size: usize,
    pub path: String,
}

#[derive(Clone, Debug)]
pub struct View {
    /// `secret` holds the encrypted secret, `next` the page to go to.
    pub form: FormState,
    pub qr: Qr,
    /// The secret in base32, in groups of four.
    pub typed: String,
    /// `otpauth://…`, for who reads this on the phone with the app.
    pub url: String,
    /// A role that may not do without: say why.
    pub needed: bool,
    /// How to reach the national team; empty when nobody said.
    pub contact: String,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("account-factor-title");
    let why = text.get(if view.needed { "account-factor-why-needed" } else { "account-factor-why-offered" });
    let typed = view.typed.clone();
    let scan = view! {
        <p>{text.get("account-factor-scan")}</p>
        {drawing(text, &view.qr)}
        <p>{text.get("account-factor-type")}</p>
        <p><code class="aw-secret">{typed}</code></p>
        <p class="aw-note">{text.get("account-factor-phone")}" "<a href=view.url.clone()>{text.get("account-factor-open")}</a></p>
    };
    let steps = vec![
        view! { <p>{text.get("account-factor-app")}</p> <p class="aw-note">{text.get("account-factor-app-note")}</p> }
            .into_any(),
        scan.into_any(),
        view! { <p>{text.get("account-factor-code")}</p> }.into_any(),
    ];
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("account-factor-lead") />
        <Notice>{why}</Notice>
        <Grid>
            <Card title=text.get("account-factor-how") width=Width::Large>
                <Steps items=steps />
                <PostForm text form>
                    <input type="hidden" name="secret" value=form.value("secret") />
                    <input type="hidden" name="next" value=form.value("next") />
                    <CodeField text form app=true />
                    <Row>
                        <Button>{text.get("account-factor-button")}</Button>
                    </Row>
                </PostForm>
            </Card>
            <Stack width=Width::Small aside=true>
                <Card title=text.get("account-factor-questions")>
                    <p><strong>{text.get("account-factor-question-app")}</strong></p>
                    <p>{text.get("account-factor-answer-app")}</p>
                    <p><strong>{text.get("account-factor-question-lost")}</strong></p>
                    <p>{text.get("account-factor-answer-lost")}</p>
                    {contact(text, &view.contact)}
                    <p><strong>{text.get("account-factor-question-when")}</strong></p>
                    <p>{text.get("account-factor-answer-when")}</p>
                </Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// Dark on light whatever the reader prefers: apps read nothing else. Four squares of quiet around it.
fn drawing(text: Text, qr: &Qr) -> AnyView {
    view! {
        <svg class="aw-qr" role="img" aria-label=text.get("account-factor-picture") viewBox=format!("-4 -4 {0} {0}", qr.size + 8)>
            <rect class="aw-qr__light" x="-4" y="-4" width=(qr.size + 8).to_string() height=(qr.size + 8).to_string() />
            <path class="aw-qr__dark" d=qr.path.clone() />
        </svg>
    }
    .into_any()
}
