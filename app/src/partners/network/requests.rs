//! Who asks to become a member: those that wait, and those that were answered.

use leptos::prelude::*;
use time::Date;

use super::{network_crumbs, network_path};
use crate::{
    components::{Badge, BadgeKind, Card, Column, DataTable, Grid, PageHead, text_cell},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub waiting: Vec<Line>,
    pub handled: Vec<Line>,
}

#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub organisation: String,
    pub sector: String,
    pub on: Date,
    /// Who answered, and whether it was yes; nothing while it waits.
    pub answer: Option<(String, bool)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("network-requests");
    let handled = (!view.handled.is_empty()).then(|| {
        view! { <Card title=text.get("network-requests-handled")>{table(text, &view.handled, "network-requests-handled")}</Card> }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("network-requests-lead") crumbs=network_crumbs(text) />
        <Grid>
            <Card title=text.get("network-requests-waiting")>{table(text, &view.waiting, "network-requests-waiting")}</Card>
            {handled}
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn table(text: Text, lines: &[Line], caption: &str) -> AnyView {
    let columns = ["partners-name", "partners-sector", "network-request-on", "network-request-answer"]
        .map(|key| Column::new(text.get(key)))
        .to_vec();
    let rows = lines
        .iter()
        .map(|line| {
            let answer = line.answer.as_ref().map(|(by, yes)| {
                let (kind, key) = if *yes {
                    (BadgeKind::Ok, "network-request-accepted")
                } else {
                    (BadgeKind::Neutral, "network-request-declined")
                };
                view! { <Badge kind=kind>{text.get(key)}</Badge> " " {by.clone()} }
            });
            let answer = answer.map_or_else(|| text.get("network-request-waits").into_any(), IntoAny::into_any);
            vec![
                view! { <a href=network_path(&format!("/aanmeldingen/{}", line.id))>{line.organisation.clone()}</a> }
                    .into_any(),
                text_cell(&line.sector),
                text.date(line.on).into_any(),
                answer,
            ]
        })
        .collect();
    let empty = view! { <p>{text.get("network-requests-none")}</p> };
    view! {
        <DataTable
            text
            caption=text.get(caption)
            caption_hidden=true
            columns
            rows
            count=t!(text, "partners-count", count = lines.len())
            empty=Some(empty.into_any())
        />
    }
    .into_any()
}
