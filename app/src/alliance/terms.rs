//! Terms of use and processing agreement: what is agreed, by whom, in which function, since when.

use leptos::prelude::*;
use time::Date;

use super::{Place, Tab};
use crate::{
    components::{
        Button, ButtonKind, Card, Checkbox, Facts, Field, FieldKind, Grid, Notice, NoticeKind, PageHead, PostForm, Row,
        Stack, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    /// For whom is agreed.
    pub lead_organisation: String,
    pub form: FormState,
    /// To send the terms to who may sign.
    pub send: FormState,
    /// To whom they were sent, and when, in words; as long as nobody accepted them.
    pub sent: Option<(String, String)>,
    pub accepted: Option<Accepted>,
    pub may_write: bool,
}

/// Who accepted, in which function, when.
#[derive(Clone, Debug)]
pub struct Accepted {
    pub name: String,
    pub function: String,
    pub on: Date,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("alliance-terms-title");
    let points = points(text).into_iter().map(|point| view! { <li>{point}</li> }).collect_view();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("alliance-terms-lead") crumbs=view.place.crumbs(text) />
        {view.place.navigation(text, Tab::Terms)}
        <Grid>
            <Card title=text.get("alliance-terms-short") width=Width::Half>
                <ul>{points}</ul>
                <p>
                    <a href="/voorwaarden">{text.get("alliance-terms-full")}</a>
                    <br />
                    <a href="/verwerkersovereenkomst">{text.get("alliance-terms-processing")}</a>
                </p>
            </Card>
            {decision(text, view)}
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// The terms in short.
pub fn points(text: Text) -> Vec<String> {
    (1..=5).map(|number| text.get(&format!("alliance-terms-point-{number}"))).collect()
}

fn decision(text: Text, view: &View) -> AnyView {
    if let Some(accepted) = &view.accepted {
        let items = vec![
            (text.get("alliance-terms-name"), accepted.name.clone().into_any()),
            (text.get("alliance-terms-function"), accepted.function.clone().into_any()),
            (text.get("alliance-terms-for"), view.lead_organisation.clone().into_any()),
            (text.get("alliance-terms-on"), text.date(accepted.on).into_any()),
        ];
        return view! {
            <Card title=text.get("alliance-terms-accepted") width=Width::Half>
                <Facts items />
                <p>{text.get("alliance-terms-stays")}</p>
            </Card>
        }
        .into_any();
    }
    if !view.may_write {
        return view! {
            <Card title=text.get("alliance-terms-open") width=Width::Half>
                <Notice kind=NoticeKind::Warning>{text.get("alliance-terms-lead-only")}</Notice>
            </Card>
        }
        .into_any();
    }
    let form = &view.form;
    let agree = t!(text, "alliance-terms-agree", organisation = view.lead_organisation.clone());
    view! {
        <Stack width=Width::Half>
        {waiting(text, view)}
        <Card title=text.get("alliance-terms-accept")>
            <PostForm text form action=view.place.path("/voorwaarden")>
                <Field text form name="name" label=text.get("alliance-terms-name") hint=text.get("alliance-terms-name-hint") required=true />
                <Field
                    text
                    form
                    name="function"
                    label=text.get("alliance-terms-function")
                    required=true
                />
                <Checkbox text form name="agree" label=agree hint=text.get("alliance-terms-agree-hint") required=true />
                <Row>
                    <Button>{text.get("alliance-terms-button")}</Button>
                </Row>
            </PostForm>
        </Card>
        {send(text, view)}
        </Stack>
    }
    .into_any()
}

/// Whose answer is waited for.
fn waiting(text: Text, view: &View) -> Option<AnyView> {
    let (to, at) = view.sent.clone()?;
    let words = t!(text, "alliance-terms-waiting", to = to, at = at);
    Some(view! { <Notice title=text.get("alliance-terms-waiting-title")>{words}</Notice> }.into_any())
}

/// For who may not sign: the terms go by mail to who may.
fn send(text: Text, view: &View) -> AnyView {
    let form = &view.send;
    view! {
        <Card title=text.get("alliance-terms-send")>
            <p>{text.get("alliance-terms-send-what")}</p>
            <PostForm text form action=view.place.path("/voorwaarden/doorsturen")>
                <Field text form name="signer_name" label=text.get("alliance-terms-send-name") />
                <Field
                    text
                    form
                    name="signer_email"
                    label=text.get("alliance-terms-send-email")
                    kind=FieldKind::Email
                    required=true
                />
                <Row>
                    <Button kind=ButtonKind::Secondary>{text.get("alliance-terms-send-button")}</Button>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}
