//! "Word partner": the form of the national network, what to do after it, and the page behind the link of its mail.

use leptos::prelude::*;

use super::{directory_path, form::facts};
use crate::{
    account::code::sent_to,
    components::{
        Button, Card, CardKind, Checkbox, Crumb, Facts, Field, Grid, LinkButton, PageHead, PersonFields, PostForm, Row,
        Stack, Steps, TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    partners::commitments::{National, folded, to_sign},
    public::asking::{confirm_card, trap},
    t,
    text::Text,
};

const HERE: &str = "/word-partner";

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    /// Key and name, by sector.
    pub kinds: Vec<(String, String)>,
    /// Code and name.
    pub municipalities: Vec<(String, String)>,
    pub commitments: National,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("network-join");
    let form = &view.form;
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("network-join-lead") />
        <Grid>
            <Stack width=Width::Large>
                <PostForm text form>
                    <Card title=text.get("network-join-organisation")>
                        <Field text form name="organisation" label=text.get("partners-name") autocomplete="organization" required=true />
                        {facts(text, form, &view.kinds, &view.municipalities)}
                    </Card>
                    <Card title=text.get("network-join-promise")>
                        {to_sign(text, &view.commitments)}
                        <Checkbox text form name="agree" label=text.get("pledge-agree") required=true />
                        <TextArea text form name="promise" label=text.get("network-join-own") hint=text.get("network-join-own-hint") rows=3 required=true />
                        <Checkbox text form name="shown" label=text.get("network-join-shown") hint=text.get("network-join-shown-hint") />
                        <Checkbox text form name="promise_shown" label=text.get("network-join-promise-shown") />
                    </Card>
                    <Card title=text.get("network-join-you")>
                        <PersonFields text form own=true function_required=true />
                        {trap(text, "fax")}
                        <Row>
                            <Button>{text.get("network-join-button")}</Button>
                        </Row>
                        <p class="aw-note">{text.get("pledge-no-contract")}</p>
                        <p class="aw-note">{text.get("network-join-privacy")}" "<a href="/privacy">{text.get("common-footer-privacy")}</a></p>
                    </Card>
                </PostForm>
            </Stack>
            <Stack width=Width::Small aside=true>
                <Card title=text.get("public-begin-then")>{then(text)}</Card>
                <Card title=text.get("network-join-who")>
                    <p>{text.get("network-join-who-text")}</p>
                    <p><a href=directory_path("")>{text.get("network-directory-open")}</a></p>
                    <p>{text.get("network-join-municipality")}" "<a href="/begin">{text.get("public-begin")}</a></p>
                </Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn then(text: Text) -> AnyView {
    let items = ["network-then-confirm", "network-then-read", "network-then-mail"]
        .iter()
        .map(|key| view! { <p>{text.get(key)}</p> }.into_any())
        .collect();
    view! { <Steps items /> }.into_any()
}

/// After the form: look in your mail. `address`: where the mail went, as it was typed.
pub fn sent(frame: Frame, address: String) -> AnyView {
    let text = frame.text;
    let title = text.get("public-sent-title");
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("public-sent-lead") />
        {sent_to(text, &address)}
        <Grid>
            <Card title=text.get("public-begin-then") width=Width::Large>{then(text)}</Card>
            <Card title=text.get("public-sent-not") width=Width::Small>
                <p>{text.get("public-sent-not-text")}</p>
                <p><a href=HERE>{text.get("public-sent-again")}</a></p>
            </Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// What was asked, as the link of the mail shows it.
#[derive(Clone, Debug)]
pub struct Asked {
    pub form: FormState,
    pub organisation: String,
    pub sector: String,
    pub place: String,
    pub website: String,
    pub promise: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub shown: bool,
    pub promise_shown: bool,
    /// What was agreed with.
    pub commitments: National,
    pub confirmed: bool,
}

/// Before the confirmation with a button, after it with what happens now.
pub fn confirm(frame: Frame, view: Asked) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let key = if view.confirmed { "network-confirmed" } else { "network-confirm" };
    let title = t!(text, &format!("{key}-title"), organisation = view.organisation.clone());
    let yes = |yes: bool| text.get(if yes { "network-shown-yes" } else { "network-shown-no" });
    let promise_shown = if view.promise.is_empty() { String::new() } else { yes(view.promise_shown) };
    let items = [
        ("partners-name", view.organisation),
        ("partners-sector", view.sector),
        ("partners-municipality", view.place),
        ("partners-website", view.website),
        ("network-promise", view.promise),
        ("network-promise-shown", promise_shown),
        ("network-shown", yes(view.shown)),
        ("common-own-name", view.name),
        ("common-own-function", view.function),
        ("common-own-email", view.email),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(key, value)| (text.get(key), value.into_any()))
    .collect();
    let agreed = folded(text, &view.commitments);
    let answer = if view.confirmed {
        view! {
            <Card title=text.get("public-confirmed-now") kind=CardKind::Call width=Width::Small>
                <p>{text.get("network-then-read")}</p>
                <p>{text.get("network-then-mail")}</p>
                <Row>
                    <LinkButton href=directory_path("")>{text.get("network-directory-open")}</LinkButton>
                </Row>
            </Card>
        }
        .into_any()
    } else {
        confirm_card(text, form, "public-confirm-text", None)
    };
    let crumbs = vec![Crumb::new(text.get("network-join"), HERE)];
    let body = view! {
        <PageHead text crumbs title=title.clone() lead=text.get(&format!("{key}-lead")) />
        <Grid>
            <Card title=text.get("public-confirm-asked") width=Width::Large>
                <Facts items />
                {agreed}
            </Card>
            {answer}
        </Grid>
    };
    document(frame, title, body.into_any())
}
