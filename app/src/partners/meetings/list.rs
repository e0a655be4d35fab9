//! Meetings of the alliance: those to come, and those that were.

use leptos::prelude::*;
use time::OffsetDateTime;

use super::span;
use crate::{
    alliance::Place,
    components::{Badge, BadgeKind, Card, Grid, Item, ItemList, LinkButton, PageHead},
    frame::{Frame, document},
    partners::{Part, partners_path, parts_nav},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    /// The first to come first.
    pub coming: Vec<Line>,
    /// The last first.
    pub past: Vec<Line>,
    /// Ready-made meetings for the phases of the route.
    pub boxes: Vec<Ready>,
    pub may_write: bool,
    pub parts: Vec<Part>,
}

#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub title: String,
    /// Empty when it is for all.
    pub group: String,
    pub starts_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    pub place: String,
    pub cancelled: bool,
    pub has_report: bool,
}

/// A meeting in a box.
#[derive(Clone, Debug)]
pub struct Ready {
    /// Number of the phase of the route.
    pub phase: u8,
    pub title: String,
    /// Address of the worksheet.
    pub worksheet: String,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("meetings-title");
    let plan = view.may_write.then(|| {
        view! { <LinkButton href=partners_path(&view.place.slug, "/overleg/nieuw")>{text.get("meetings-plan")}</LinkButton> }
    });
    let past = (!view.past.is_empty()).then(|| {
        view! { <Card title=text.get("meetings-past")>{lines(text, view, &view.past)}</Card> }
    });
    let coming = if view.coming.is_empty() {
        view! { <p>{text.get("meetings-none")}</p> }.into_any()
    } else {
        lines(text, view, &view.coming)
    };
    let body = view! {
        <PageHead text title=title.clone() lead=text.get(if view.may_write { "meetings-lead" } else { "meetings-lead-read" })>
            {plan}
        </PageHead>
        {parts_nav(text, &view.place, &view.parts, Part::Meetings)}
        <Grid>
            <Card title=text.get("meetings-coming")>{coming}</Card>
            {past}
            {boxes(text, view)}
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn lines(text: Text, view: &View, lines: &[Line]) -> AnyView {
    let items = lines
        .iter()
        .map(|line| {
            let href = partners_path(&view.place.slug, &format!("/overleg/{}", line.id));
            let note = [span(text, line.starts_at, line.ends_at), line.group.clone(), line.place.clone()];
            let note: Vec<String> = note.into_iter().filter(|part| !part.is_empty()).collect();
            let state = if line.cancelled {
                Some(view! { <Badge kind=BadgeKind::Warning>{text.get("meetings-cancelled")}</Badge> })
            } else {
                line.has_report.then(|| view! { <Badge kind=BadgeKind::Ok>{text.get("meetings-has-report")}</Badge> })
            };
            view! { <Item note=note.join(" · ")><a href=href>{line.title.clone()}</a> " " {state}</Item> }
        })
        .collect_view();
    view! { <ItemList>{items}</ItemList> }.into_any()
}

/// Meetings in a box: agenda, mail and worksheet are ready.
fn boxes(text: Text, view: &View) -> Option<AnyView> {
    (view.may_write && !view.boxes.is_empty()).then(|| {
        let items = view
            .boxes
            .iter()
            .map(|ready| {
                let href = partners_path(&view.place.slug, &format!("/overleg/nieuw?fase={}", ready.phase));
                let phase = t!(text, "meetings-box-phase", phase = ready.phase.to_string());
                let worksheet = ready.worksheet.clone();
                view! {
                    <Item>
                        <a href=href>{ready.title.clone()}</a>
                        <p class="aw-note">{phase} " · " <a href=worksheet download="">{text.get("meetings-box-worksheet")}</a></p>
                    </Item>
                }
            })
            .collect_view();
        view! {
            <Card title=text.get("meetings-box")>
                <p>{text.get("meetings-box-text")}</p>
                <ItemList>{items}</ItemList>
            </Card>
        }
        .into_any()
    })
}
