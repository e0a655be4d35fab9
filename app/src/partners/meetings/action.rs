//! One action. Who works in the alliance changes all of it; who only does it says how far it is.

use domain::partners::meetings::ActionStatus;
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{Someone, trail};
use crate::{
    alliance::Place,
    components::{
        Button, Card, Choice, Confirm, Facts, Field, FieldKind, PageHead, PostForm, Radios, Row, Select, TextArea,
        Width,
    },
    form::FormState,
    frame::{Frame, document},
    partners::partners_path,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number of the action; nothing for a new one.
    pub id: Option<String>,
    pub access: Access,
    pub once: Uuid,
}

/// What the reader may do with it.
#[derive(Clone, Debug)]
pub enum Access {
    /// Everything: whom it can be of, the meetings where it can have been agreed, and the contributions that it can be part of (number and
    /// words).
    All {
        people: Vec<Someone>,
        meetings: Vec<(String, String)>,
        contributions: Vec<(String, String)>,
    },
    /// Say how far it is.
    Own(Known),
    Read(Known),
}

/// What is known of it.
#[derive(Clone, Debug)]
pub struct Known {
    pub what: String,
    pub owner: Someone,
    pub due_on: Option<Date>,
    pub meeting: String,
    /// What it is part of; empty for nothing.
    pub contribution: String,
    pub status: ActionStatus,
    pub note: String,
}

pub(super) fn status_choices(text: Text) -> Vec<Choice> {
    ActionStatus::ALL
        .map(|status| Choice::new(status.as_str(), text.get(&format!("action-{}", status.as_str()))))
        .to_vec()
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = match (&view.access, &view.id) {
        (Access::All { .. }, None) => text.get("meetings-action-add"),
        (Access::All { .. }, Some(_)) => text.get("meetings-action-change"),
        (Access::Own(known) | Access::Read(known), _) => known.what.clone(),
    };
    let inner = match &view.access {
        Access::All { people, meetings, contributions } => whole(text, view, people, [meetings, contributions]),
        Access::Own(known) => view! { {facts(text, known)} {own(text, view)} }.into_any(),
        Access::Read(known) => facts(text, known),
    };
    let body = view! {
        <PageHead text title=title.clone() crumbs=trail(text, &view.place, "meetings-actions-nav", "/acties") />
        <Card title=text.get("meetings-action-card") width=Width::TwoThirds>{inner}</Card>
    };
    document(frame, title, body.into_any())
}

fn buttons(text: Text, view: &View) -> AnyView {
    view! {
        <Row>
            <Button>{text.get("common-save")}</Button>
            <a href=partners_path(&view.place.slug, "/acties")>{text.get("common-cancel")}</a>
        </Row>
    }
    .into_any()
}

fn whole(text: Text, view: &View, people: &[Someone], [meetings, contributions]: [&[(String, String)]; 2]) -> AnyView {
    let form = &view.form;
    let owners = people.iter().map(|one| one.choice(text)).collect();
    let choices = |all: &[(String, String)]| -> Vec<Choice> {
        all.iter().map(|(id, words)| Choice::new(id.clone(), words.clone())).collect()
    };
    let (meetings, contributions) = (choices(meetings), choices(contributions));
    let contribution = (!contributions.is_empty()).then(|| {
        view! {
            <Select
                text
                form
                name="contribution"
                label=text.get("meetings-action-contribution")
                hint=text.get("meetings-action-contribution-hint")
                options=contributions
                empty=text.get("meetings-action-contribution-none")
            />
        }
    });
    let meeting = (!meetings.is_empty()).then(|| {
        view! { <Select text form name="meeting" label=text.get("meetings-action-from") options=meetings empty=text.get("meetings-action-from-none") /> }
    });
    let progress = view.id.is_some().then(|| {
        view! {
            <Radios text form name="status" label=text.get("meetings-action-status") options=status_choices(text) required=true />
            <TextArea text form name="note" label=text.get("meetings-action-note") personal_data_hint=true rows=3 />
        }
    });
    let remove = view.id.as_ref().map(|id| {
        view! {
            <Confirm
                label=text.get("meetings-action-remove")
                button=text.get("meetings-action-remove-button")
                action=partners_path(&view.place.slug, &format!("/acties/{id}/verwijderen"))
                once=view.once
            >
                <p>{text.get("meetings-action-remove-text")}</p>
            </Confirm>
        }
    });
    view! {
        <PostForm text form>
            <input type="hidden" name="version" value=form.value("version") />
            <Field text form name="what" label=text.get("meetings-action-what") hint=text.get("meetings-action-what-hint") required=true />
            <Select text form name="owner" label=text.get("meetings-action-owner") hint=text.get("meetings-action-owner-hint") options=owners required=true />
            <Field text form name="due_on" label=text.get("meetings-action-due") kind=FieldKind::Date />
            {meeting}
            {contribution}
            {progress}
            {buttons(text, view)}
        </PostForm>
        {remove}
    }
    .into_any()
}

fn own(text: Text, view: &View) -> AnyView {
    let form = &view.form;
    let action = view.id.as_ref().map(|id| partners_path(&view.place.slug, &format!("/acties/{id}/stand")));
    view! {
        <PostForm text form action=action.unwrap_or_default()>
            <input type="hidden" name="version" value=form.value("version") />
            <Radios text form name="status" label=text.get("meetings-action-status") options=status_choices(text) required=true />
            <TextArea text form name="note" label=text.get("meetings-action-note") personal_data_hint=true rows=3 />
            {buttons(text, view)}
        </PostForm>
    }
    .into_any()
}

fn facts(text: Text, known: &Known) -> AnyView {
    let fact = |key: &str, value: String| (!value.is_empty()).then(|| (text.get(key), value.into_any()));
    let items = [
        fact("meetings-action-what", known.what.clone()),
        fact("meetings-action-owner", known.owner.label(text)),
        fact("meetings-action-due", known.due_on.map(|due| text.date(due)).unwrap_or_default()),
        fact("meetings-action-from", known.meeting.clone()),
        fact("meetings-action-contribution", known.contribution.clone()),
        fact("meetings-action-status", text.get(&format!("action-{}", known.status.as_str()))),
        fact("meetings-action-note", known.note.clone()),
    ];
    view! { <Facts items=items.into_iter().flatten().collect() /> }.into_any()
}
