//! Six digits: from the mail, or from the authenticator app.

use leptos::prelude::*;

use super::CodeField;
use crate::{
    alliance::helper::contact,
    components::{Button, Card, PageHead, PostForm, Row, Width},
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

/// Where the digits come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Mail,
    App,
}

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    pub source: Source,
    /// Where another code can be asked for; empty for the app, which makes its own.
    pub again: String,
    /// Where the mail went, as it was typed; empty when that is not known any more.
    pub address: String,
    /// How to reach the national team, for who lost the app; empty when nobody said.
    pub contact: String,
}

/// The address that was typed: who mistyped it can see so.
pub fn sent_to(text: Text, address: &str) -> Option<AnyView> {
    let words = t!(text, "account-sent-to", address = address.to_owned());
    (!address.is_empty()).then(|| view! { <p class="aw-typed"><strong>{words}</strong></p> }.into_any())
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let key = match view.source {
        Source::Mail => "account-code",
        Source::App => "account-app-code",
    };
    let title = text.get(&format!("{key}-title"));
    let next = form.value("next");
    let again = (!view.again.is_empty())
        .then(|| view! { <p><a href=view.again.clone()>{text.get("account-code-again")}</a></p> });
    let lost = (view.source == Source::App)
        .then(|| view! { <p>{text.get("account-app-code-lost")}</p> {contact(text, &view.contact)} });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get(&format!("{key}-lead")) />
        {sent_to(text, &view.address)}
        <Card title=text.get("account-code-card") width=Width::Half>
            <PostForm text form>
                <input type="hidden" name="next" value=next />
                <CodeField text form app=view.source == Source::App />
                <Row>
                    <Button>{text.get("account-code-button")}</Button>
                </Row>
            </PostForm>
            {again}
            {lost}
        </Card>
    };
    document(frame, title, body.into_any())
}
