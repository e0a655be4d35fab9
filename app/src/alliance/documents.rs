//! All formats, by phase of the route: worksheets and papers as Word files.

use leptos::prelude::*;

use super::{
    Place,
    area::{Format, format_list},
};
use crate::{
    components::{Card, Column, DataTable, Notice, NoticeKind, PageHead, text_cell},
    frame::{Frame, document},
    route::{StepLink, step_anchor},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub phases: Vec<PhaseFormats>,
}

#[derive(Clone, Debug)]
pub struct PhaseFormats {
    pub number: u8,
    pub title: String,
    pub formats: Vec<StepFormats>,
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
        <Notice kind=NoticeKind::Info>{text.get("alliance-documents-language")}</Notice>
        {cards}
    };
    document(frame, title, body.into_any())
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
