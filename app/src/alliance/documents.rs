//! All documents of an alliance: the evidence that people added to steps, and all formats (worksheets and papers as Word files) by phase.

use leptos::prelude::*;
use time::OffsetDateTime;

use super::{
    Place,
    area::{Format, format_list},
};
use crate::{
    components::{Card, Column, DataTable, Notice, NoticeKind, PageHead, text_cell},
    frame::{Frame, document},
    route::{
        StepLink, route_path,
        step::{Body, titled_link},
        step_anchor,
    },
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    /// Newest first; none for who may not see it.
    pub evidence: Option<Vec<Evidence>>,
    pub phases: Vec<PhaseFormats>,
}

#[derive(Clone, Debug)]
pub struct PhaseFormats {
    pub number: u8,
    pub title: String,
    pub formats: Vec<StepFormats>,
}

/// What somebody added to a step.
#[derive(Clone, Debug)]
pub struct Evidence {
    pub title: String,
    pub step: StepLink,
    /// Where it stands on the page of the step.
    pub place: String,
    pub at: OffsetDateTime,
    pub body: Body,
}

/// The formats of one step.
#[derive(Clone, Debug)]
pub struct StepFormats {
    pub step: StepLink,
    /// What lies on the table at the end.
    pub product: String,
    pub formats: Vec<Format>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("alliance-documents-title");
    let cards = view.phases.iter().map(|phase| card(text, phase)).collect_view();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("alliance-documents-lead") crumbs=view.place.crumbs(text) />
        {view.evidence.as_ref().map(|evidence| added(text, view, evidence))}
        <h2 class="nl-heading nl-heading--level-2">{text.get("alliance-documents-formats")}</h2>
        <Notice kind=NoticeKind::Info>{text.get("alliance-documents-language")}</Notice>
        {cards}
    };
    document(frame, title, body.into_any())
}

fn added(text: Text, view: &View, evidence: &[Evidence]) -> AnyView {
    let title = text.get("alliance-documents-evidence");
    let columns =
        ["what", "step", "kind", "at"].map(|key| Column::new(text.get(&format!("alliance-documents-{key}")))).to_vec();
    let rows = evidence.iter().map(|item| row(text, item)).collect();
    let list = if evidence.is_empty() {
        view! {
            <p>
                {text.get("alliance-documents-none")} " "
                <a href=route_path(&view.place.slug)>{text.get("alliance-documents-none-link")}</a>
            </p>
        }
        .into_any()
    } else {
        view! { <DataTable text caption=title.clone() caption_hidden=true columns rows /> }.into_any()
    };
    view! { <Card title id="bewijs">{list}</Card> }.into_any()
}

/// A text is read at its step.
fn row(text: Text, item: &Evidence) -> Vec<AnyView> {
    let title = item.title.clone();
    let (kind, link) = match &item.body {
        Body::Link { href, host } => ("link", titled_link(&title, href, host)),
        Body::File { href, .. } => ("file", view! { <a href=href.clone() download=true>{title}</a> }.into_any()),
        Body::Text(_) => ("text", view! { <a href=item.place.clone()>{title}</a> }.into_any()),
    };
    let kind = text.get(&format!("alliance-documents-kind-{kind}"));
    vec![link, step_anchor(&item.step), kind.into_any(), text.date(item.at.date()).into_any()]
}

fn card(text: Text, phase: &PhaseFormats) -> AnyView {
    let title = format!("{}: {}", t!(text, "common-phase", number = phase.number), phase.title);
    let columns =
        ["step", "formats", "product"].map(|key| Column::new(text.get(&format!("alliance-area-{key}")))).to_vec();
    let rows = phase
        .formats
        .iter()
        .map(|row| vec![step_anchor(&row.step), format_list(text, &row.formats), text_cell(&row.product)])
        .collect();
    view! {
        <Card title=title.clone() id=format!("fase-{}", phase.number)>
            <DataTable text caption=title caption_hidden=true columns rows />
        </Card>
    }
    .into_any()
}
