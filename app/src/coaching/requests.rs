//! Requests to begin: those that have no coach yet, and those that were handled.

use leptos::prelude::*;

use crate::{
    components::{Badge, BadgeKind, Card, Column, DataTable, Grid, PageHead, text_cell},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub municipality: String,
    pub organisation: String,
    pub asked_on: time::Date,
    pub answer: Option<Answered>,
}

/// What became of a request.
#[derive(Clone, Debug)]
pub struct Answered {
    pub by: String,
    pub on: time::Date,
    /// Address of the alliance; nothing when the answer was no.
    pub slug: Option<String>,
    pub accepted: bool,
}

#[derive(Clone, Debug)]
pub struct View {
    pub waiting: Vec<Line>,
    pub handled: Vec<Line>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = text.get("common-nav-requests");
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("coaching-requests-lead") />
        <Grid>
            <Card title=text.get("coaching-requests-waiting")>{waiting(text, view.waiting)}</Card>
            {(!view.handled.is_empty())
                .then(|| view! { <Card title=text.get("coaching-requests-handled")>{handled(text, view.handled)}</Card> })}
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn waiting(text: Text, lines: Vec<Line>) -> AnyView {
    let count = t!(text, "coaching-requests-count", count = lines.len());
    let columns = vec![
        Column::new(text.get("coaching-municipality")),
        Column::new(text.get("coaching-organisation")),
        Column::new(text.get("coaching-asked-on")),
    ];
    let rows = lines
        .into_iter()
        .map(|line| {
            vec![
                view! { <a href=format!("/landelijk/aanvragen/{}", line.id)>{line.municipality}</a> }.into_any(),
                text_cell(&line.organisation),
                text.date(line.asked_on).into_any(),
            ]
        })
        .collect();
    let empty = view! {
        <p>{text.get("coaching-requests-empty")}</p>
        <p><a href="/landelijk/allianties/nieuw">{text.get("coaching-open")}</a></p>
    };
    view! {
        <DataTable
            text
            caption=text.get("coaching-requests-waiting")
            caption_hidden=true
            columns
            rows
            count
            empty=Some(empty.into_any())
        />
    }
    .into_any()
}

fn handled(text: Text, lines: Vec<Line>) -> AnyView {
    let columns = vec![
        Column::new(text.get("coaching-municipality")),
        Column::new(text.get("coaching-organisation")),
        Column::new(text.get("coaching-outcome")),
        Column::new(text.get("coaching-handled-by")),
        Column::new(text.get("coaching-handled-on")),
        Column::new(text.get("coaching-alliance")),
    ];
    let rows = lines
        .into_iter()
        .filter_map(|line| {
            let answer = line.answer?;
            let (kind, key) = if answer.accepted {
                (BadgeKind::Ok, "coaching-outcome-accepted")
            } else {
                (BadgeKind::Neutral, "coaching-outcome-declined")
            };
            let alliance = match answer.slug {
                Some(slug) => view! { <a href=format!("/a/{slug}")>{text.get("coaching-to-alliance")}</a> }.into_any(),
                None => text.get("coaching-none").into_any(),
            };
            Some(vec![
                view! { <a href=format!("/landelijk/aanvragen/{}", line.id)>{line.municipality}</a> }.into_any(),
                text_cell(&line.organisation),
                view! { <Badge kind=kind>{text.get(key)}</Badge> }.into_any(),
                text_cell(&answer.by),
                text.date(answer.on).into_any(),
                alliance,
            ])
        })
        .collect();
    view! { <DataTable text caption=text.get("coaching-requests-handled") caption_hidden=true columns rows /> }
        .into_any()
}
