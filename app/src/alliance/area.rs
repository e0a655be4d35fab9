//! An area that has no tool of its own yet: what it is about, the steps of the route in it, and the formats to work with.

use domain::route::StepStatus;
use leptos::prelude::*;
use time::Date;

use super::Place;
use crate::{
    components::{Card, Column, DataTable, Notice, NoticeKind, PageHead, text_cell},
    frame::{Frame, document},
    route::{StepLink, status_badge, step_anchor},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    /// `domain::area::Area::as_str`.
    pub area: &'static str,
    pub steps: Vec<StepRow>,
}

#[derive(Clone, Debug)]
pub struct StepRow {
    pub step: StepLink,
    pub status: StepStatus,
    pub owner: String,
    pub due_on: Option<Date>,
    pub overdue: bool,
    /// Outside the route that was chosen.
    pub beside: bool,
    pub formats: Vec<Format>,
}

/// A worksheet or paper to download.
#[derive(Clone, Debug)]
pub struct Format {
    pub title: String,
    pub href: String,
    /// Address of the PDF file, of a sheet to print.
    pub pdf: Option<String>,
    /// Exists in Dutch only.
    pub dutch_only: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let words = |end: &str| text.get(&format!("alliance-area-{}-{end}", view.area));
    let title = words("title");
    let body = view! {
        <PageHead text title=title.clone() lead=words("lead") crumbs=view.place.crumbs(text) />
        <Notice kind=NoticeKind::Info>{words("now")}</Notice>
        {steps_card(text, &view.place, &view.steps)}
    };
    document(frame, title, body.into_any())
}

/// The steps of the route in an area, with their formats.
pub fn steps_card(text: Text, place: &Place, steps: &[StepRow]) -> AnyView {
    let columns = ["step", "status", "owner", "due", "formats"]
        .map(|key| Column::new(text.get(&format!("alliance-area-{key}"))))
        .to_vec();
    let rows = steps.iter().map(|step| row(text, step)).collect();
    let empty = view! { <p>{text.get("alliance-area-none")}</p> }.into_any();
    view! {
        <Card title=text.get("alliance-area-steps") link=Some((text.get("alliance-area-route"), place.path("/route")))>
            <DataTable
                text
                caption=text.get("alliance-area-steps")
                caption_hidden=true
                columns
                rows
                empty=Some(empty)
            />
        </Card>
    }
    .into_any()
}

fn row(text: Text, row: &StepRow) -> Vec<AnyView> {
    let beside = row.beside.then(|| view! { <p class="aw-note">{text.get("alliance-area-beside")}</p> });
    let due = row.due_on.map(|date| {
        let late = row.overdue.then(|| format!(" ({})", text.get("alliance-late")));
        view! { {text.date(date)} {late} }
    });
    vec![
        view! { {step_anchor(&row.step)} {beside} }.into_any(),
        status_badge(text, row.status),
        text_cell(&row.owner),
        due.into_any(),
        format_list(text, &row.formats),
    ]
}

/// Links to Word files, and to PDF files of sheets to print; says of each whether it is Dutch for an English reader.
pub fn format_list(text: Text, formats: &[Format]) -> AnyView {
    if formats.is_empty() {
        return ().into_any();
    }
    let items = formats.iter().map(|format| view! { <li>{format_links(text, format)}</li> }).collect_view();
    view! { <ul>{items}</ul> }.into_any()
}

/// The Word file, and the PDF file where there is one: of what, is said to who does not see what stands before it.
pub fn format_links(text: Text, format: &Format) -> AnyView {
    let dutch = (format.dutch_only && text.lang != domain::account::Lang::Nl)
        .then(|| format!(" ({})", text.get("alliance-dutch-only")));
    let pdf = format.pdf.clone().map(|href| {
        let of = t!(text, "alliance-format-of", title = format.title.clone());
        view! { " · " <a href=href download=true>"PDF" <span class="aw-hidden">" "{of}</span></a> }
    });
    view! { <a href=format.href.clone() download=true>{format.title.clone()}</a> {dutch} {pdf} }.into_any()
}
