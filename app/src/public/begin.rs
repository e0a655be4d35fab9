//! "Wij willen beginnen": the form, what to do after it, and the page behind the link of its mail.

use leptos::prelude::*;

use super::asking::{confirm_card, trap};
use crate::{
    account::code::sent_to,
    alliance::helper::contact,
    components::{
        Button, Card, CardKind, Choice, Crumb, Facts, Field, FieldKind, Grid, LinkButton, PageHead, PersonFields,
        PostForm, Row, Select, Stack, Steps, TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    /// Code and name, in the order of the reader's language.
    pub municipalities: Vec<(String, String)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("public-begin");
    let municipalities =
        view.municipalities.into_iter().map(|(code, name)| Choice::new(code, name)).collect::<Vec<_>>();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("public-begin-lead") />
        <Grid>
            <Card title=text.get("public-begin-card") width=Width::Large>
                <PostForm text form>
                    <Select
                        text
                        form
                        name="municipality"
                        label=text.get("public-begin-municipality")
                        hint=text.get("public-begin-municipality-hint")
                        options=municipalities
                        required=true
                    />
                    <Field
                        text
                        form
                        name="organisation"
                        label=text.get("public-begin-organisation")
                        hint=text.get("public-begin-organisation-hint")
                        autocomplete="organization"
                        required=true
                    />
                    <PersonFields text form own=true function_required=true />
                    <Field
                        text
                        form
                        name="phone"
                        label=text.get("public-begin-phone")
                        hint=text.get("public-begin-phone-hint")
                        kind=FieldKind::Phone
                        autocomplete="tel"
                    />
                    <TextArea
                        text
                        form
                        name="message"
                        label=text.get("public-begin-message")
                        hint=text.get("public-begin-message-hint")
                        personal_data_hint=true
                    />
                    {trap(text, "website")}
                    <Row>
                        <Button>{text.get("public-begin-send")}</Button>
                    </Row>
                    <p class="aw-note">{text.get("public-begin-privacy")}" "<a href="/privacy">{text.get("common-footer-privacy")}</a></p>
                </PostForm>
            </Card>
            <Stack width=Width::Small aside=true>
                <Card title=text.get("public-begin-then")>{what_happens(text)}</Card>
                <Card title=text.get("public-begin-who")>
                    <p>{text.get("public-begin-who-text")}</p>
                </Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn what_happens(text: Text) -> AnyView {
    let items = ["public-start-confirm", "public-start-call", "public-start-go"];
    let items = items
        .iter()
        .map(|key| {
            view! { <strong>{text.get(key)}</strong> <p class="aw-note">{text.get(&format!("{key}-text"))}</p> }
                .into_any()
        })
        .collect();
    view! { <Steps items /> }.into_any()
}

/// After the form: look in your mail.
/// `address`: where the mail went, as it was typed.
pub fn sent(frame: Frame, address: String) -> AnyView {
    let text = frame.text;
    let title = text.get("public-sent-title");
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("public-sent-lead") />
        {sent_to(text, &address)}
        <Grid>
            <Card title=text.get("public-begin-then") width=Width::Large>{what_happens(text)}</Card>
            <Card title=text.get("public-sent-not") width=Width::Small>
                <p>{text.get("public-sent-not-text")}</p>
                <p><a href="/begin">{text.get("public-sent-again")}</a></p>
            </Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// What was asked, as the link of the mail shows it.
#[derive(Clone, Debug)]
pub struct Asked {
    pub form: FormState,
    pub municipality: String,
    pub organisation: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub phone: String,
    pub message: String,
    pub confirmed: bool,
    /// Where what was asked can be changed, until it is confirmed.
    pub change: String,
    /// How to reach the national team; empty when nobody said.
    pub contact: String,
}

/// Shows what was asked. Before the confirmation with a button, after it with what happens now.
pub fn confirm(frame: Frame, view: Asked) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let key = if view.confirmed { "public-confirmed" } else { "public-confirm" };
    let title = t!(text, &format!("{key}-title"), municipality = view.municipality.clone());
    let mut facts = vec![
        (text.get("public-begin-municipality"), view.municipality.into_any()),
        (text.get("public-begin-organisation"), view.organisation.into_any()),
        (text.get("common-own-name"), view.name.into_any()),
        (text.get("common-own-function"), view.function.into_any()),
        (text.get("common-own-email"), view.email.into_any()),
    ];
    for (key, value) in [("public-begin-phone", view.phone), ("public-confirm-message", view.message)] {
        if !value.is_empty() {
            facts.push((text.get(key), view! { <span class="aw-lines">{value}</span> }.into_any()));
        }
    }
    let answer = if view.confirmed {
        view! {
            <Card title=text.get("public-confirmed-now") kind=CardKind::Call width=Width::Small>
                <p>{text.get("public-confirmed-call")}</p>
                <p>{text.get("public-confirmed-read")}</p>
                {(!view.contact.is_empty())
                    .then(|| view! { <p>{text.get("public-confirmed-wait")}</p> {contact(text, &view.contact)} })}
                <Row>
                    <LinkButton href="/over">{text.get("common-footer-about")}</LinkButton>
                </Row>
            </Card>
        }
        .into_any()
    } else {
        confirm_card(text, form, "public-confirm-text", Some(view.change))
    };
    let crumbs = vec![Crumb::new(text.get("public-begin"), "/begin")];
    let body = view! {
        <PageHead text crumbs title=title.clone() lead=text.get(&format!("{key}-lead")) />
        <Grid>
            <Card title=text.get("public-confirm-asked") width=Width::Large>
                <Facts items=facts />
            </Card>
            {answer}
        </Grid>
    };
    document(frame, title, body.into_any())
}
