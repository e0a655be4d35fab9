//! What was decided, in all meetings (besluitenlijst).

use leptos::prelude::*;
use time::OffsetDateTime;

use super::numbered;
use crate::{
    alliance::Place,
    components::{Card, PageHead, Stack, Width},
    frame::{Frame, document},
    partners::{Part, partners_path, parts_nav},
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    /// Of each meeting that decided something, the last first: number, title, when, and the decisions.
    pub meetings: Vec<(String, String, OffsetDateTime, String)>,
    pub parts: Vec<Part>,
    pub may_write: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("meetings-decisions-title");
    let how = view.may_write.then(|| view! { " " {text.get("meetings-decisions-how")} });
    let none = view.meetings.is_empty().then(|| view! { <p>{text.get("meetings-decisions-none")} {how}</p> });
    let cards = view
        .meetings
        .iter()
        .map(|(id, name, at, decisions)| {
            let href = partners_path(&view.place.slug, &format!("/overleg/{id}"));
            let on = text.date(domain::time::local(*at).date());
            view! {
                <Card title=format!("{name}, {on}") link=Some((text.get("meetings-to-meeting"), href))>{numbered(decisions)}</Card>
            }
        })
        .collect_view();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("meetings-decisions-lead") />
        {parts_nav(text, &view.place, &view.parts, Part::Decisions)}
        {none}
        <Stack width=Width::TwoThirds>{cards}</Stack>
    };
    document(frame, title, body.into_any())
}
