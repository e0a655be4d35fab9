//! All that happened in the alliance, newest first.

use leptos::prelude::*;

use super::{
    Place, Tab,
    trail::{Change, sentence},
};
use crate::{
    components::{Card, Column, DataTable, ListUrl, PageHead, Pagination},
    frame::{Frame, document},
    route::step_anchor,
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub changes: Vec<Change>,
    pub count: u64,
    pub page: u32,
    pub pages: u32,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("alliance-history-title");
    let columns =
        ["when", "what", "step"].map(|key| Column::new(text.get(&format!("alliance-history-{key}")))).to_vec();
    let rows = view.changes.iter().map(|change| row(text, change)).collect();
    let url = ListUrl::new(view.place.path("/geschiedenis"));
    let count = t!(text, "alliance-history-count", count = view.count);
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("alliance-history-lead") crumbs=view.place.crumbs(text) />
        {view.place.navigation(text, Tab::History)}
        <Card title=text.get("alliance-history")>
            <DataTable text caption=text.get("alliance-history") caption_hidden=true columns rows count />
            <Pagination text url=&url page=view.page pages=view.pages />
        </Card>
    };
    document(frame, title, body.into_any())
}

fn row(text: Text, change: &Change) -> Vec<AnyView> {
    vec![
        text.moment(change.at).into_any(),
        sentence(text, change, &change.deeds).into_any(),
        change.step.as_ref().map(step_anchor).into_any(),
    ]
}
