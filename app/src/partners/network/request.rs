//! One organisation that asks to become a member, and the answer.

use leptos::prelude::*;
use time::{Date, OffsetDateTime};

use super::{form::alike, network_crumbs, network_path};
use crate::{
    components::{
        Button, Card, CardKind, Choice, Crumb, ExternalLink, Facts, Grid, LinkButton, Notice, NoticeKind, PageHead,
        PostForm, Radios, Row, Stack, TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    partners::{
        commitments::{National, folded},
        organisation::Alike,
    },
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub id: String,
    pub form: FormState,
    pub organisation: String,
    pub kind: String,
    pub sector: String,
    pub place: String,
    pub website: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub promise: String,
    pub shown: bool,
    pub promise_shown: bool,
    /// What was agreed with.
    pub commitments: National,
    /// In Dutch time.
    pub asked_at: OffsetDateTime,
    /// Organisations that it may be.
    pub alike: Vec<Alike>,
    /// It was answered; the form is shown no more.
    pub answer: Option<Answered>,
    /// Somebody else was first: what this one had typed stands in the form.
    pub overtaken: bool,
}

#[derive(Clone, Debug)]
pub struct Answered {
    pub by: String,
    pub on: Date,
    pub accepted: bool,
    pub reason: String,
    /// Number of the member that came of it.
    pub member: Option<String>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let mut crumbs = network_crumbs(text);
    crumbs.push(Crumb::new(text.get("network-requests"), network_path("/aanmeldingen")));
    let answer = match &view.answer {
        Some(answer) => answered(text, view, answer),
        None => decide(text, view),
    };
    let body = view! {
        <PageHead text title=view.organisation.clone() lead=text.get("network-request-lead") crumbs />
        <Grid>
            <Stack width=Width::TwoThirds>{asked(text, view)}</Stack>
            <Stack width=Width::Third aside=true>{answer}</Stack>
        </Grid>
    };
    document(frame, view.organisation.clone(), body.into_any())
}

fn asked(text: Text, view: &View) -> AnyView {
    let known = |key: &str, value: &str| (!value.is_empty()).then(|| (text.get(key), value.to_owned().into_any()));
    let website = (!view.website.is_empty())
        .then(|| (text.get("partners-website"), view! { <ExternalLink href=view.website.clone() /> }.into_any()));
    let yes = |yes: bool| text.get(if yes { "network-shown-yes" } else { "network-shown-no" });
    let items: Vec<(String, AnyView)> = [
        known("partners-kind", &view.kind),
        known("partners-sector", &view.sector),
        known("partners-municipality", &view.place),
        website,
        known("network-promise", &view.promise),
        known("network-shown", &yes(view.shown)),
        known("network-promise-shown", &yes(view.promise_shown)),
        known("common-person-name", &view.name),
        known("common-person-function", &view.function),
        known("common-person-email", &view.email),
        known("network-request-on", &text.moment(view.asked_at)),
    ]
    .into_iter()
    .flatten()
    .collect();
    view! {
        <Card title=text.get("network-request-asked")>
            <Facts items />
            {folded(text, &view.commitments)}
        </Card>
    }
    .into_any()
}

fn decide(text: Text, view: &View) -> AnyView {
    let form = &view.form;
    let options = vec![
        Choice::new("accept", text.get("network-accept")).hint(text.get("network-accept-hint")),
        Choice::new("decline", text.get("network-decline")),
    ];
    view! {
        <Card title=text.get("network-request-answer") kind=CardKind::Call>
            <p>{text.get("network-request-check")}</p>
            <PostForm text form>
                <Radios text form name="decision" label=text.get("network-decision") options required=true />
                {alike(text, form, &view.alike)}
                <TextArea text form name="reason" label=text.get("network-decline-reason") hint=text.get("network-decline-hint") rows=3 />
                <Row>
                    <Button>{text.get("network-answer-button")}</Button>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}

fn answered(text: Text, view: &View, answer: &Answered) -> AnyView {
    let overtaken = view.overtaken.then(|| {
        let typed = view.form.value("reason");
        let typed = (!typed.is_empty()).then(|| view! { <p>{t!(text, "network-reason", reason = typed)}</p> });
        view! { <Notice kind=NoticeKind::Warning title=text.get("network-answered-first")>{typed}</Notice> }
    });
    let key = if answer.accepted { "network-was-accepted" } else { "network-was-declined" };
    let reason = (!answer.reason.is_empty())
        .then(|| view! { <p>{t!(text, "network-reason", reason = answer.reason.clone())}</p> });
    let member = answer.member.as_ref().map(|id| {
        view! {
            <Row>
                <LinkButton href=network_path(&format!("/{id}"))>{text.get("network-to-member")}</LinkButton>
            </Row>
        }
    });
    view! {
        {overtaken}
        <Card title=text.get("network-request-answer")>
            <p>{t!(text, key, name = answer.by.clone(), date = text.date(answer.on))}</p>
            {reason}
            {member}
        </Card>
    }
    .into_any()
}
