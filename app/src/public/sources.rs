//! Where the reference data come from, and the fixed lists that everything else is built on.

use domain::{
    experts::ParticipationLevel,
    partners::{ChangeLevel, Sector},
};
use leptos::prelude::*;

use crate::{
    components::{Card, Column, DataTable, Grid, PageHead, Stack, Width},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub sources: Vec<Source>,
    pub municipalities: usize,
    pub provinces: usize,
    pub challenges: Terms,
    pub life_domains: Terms,
}

/// Where one table comes from.
#[derive(Clone, Debug)]
pub struct Source {
    pub title: String,
    pub source: String,
    /// The day the facts are of, as text; empty when there is none.
    pub date: String,
    pub licence: String,
    pub note: String,
}

/// The names that are known, of so many.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    pub names: Vec<String>,
    pub total: usize,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = text.get("public-sources-title");
    let columns = [
        "public-sources-what",
        "public-sources-source",
        "public-sources-date",
        "public-sources-licence",
        "public-sources-note",
    ]
    .map(|key| Column::new(text.get(key)))
    .to_vec();
    let none = text.get("common-not-available");
    let rows = view
        .sources
        .iter()
        .map(|source| {
            let date = if source.date.is_empty() { none.clone() } else { source.date.clone() };
            [source.title.clone(), source.source.clone(), date, source.licence.clone(), source.note.clone()]
                .map(IntoAny::into_any)
                .into_iter()
                .collect()
        })
        .collect();
    let count = t!(text, "public-sources-municipalities", count = view.municipalities, provinces = view.provinces);
    let sectors = Sector::ALL.map(|sector| text.get(&format!("sector-{}", sector.as_str())));
    let levels = ChangeLevel::ALL.map(|level| text.get(&format!("level-{}", level.as_str())));
    let rungs = ParticipationLevel::ALL.map(|rung| text.get(&format!("rung-{}", rung.as_str())));
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("public-sources-lead") />
        <Card title=text.get("public-sources-tables")>
            <p>{count}</p>
            <DataTable text caption=text.get("public-sources-tables") caption_hidden=true columns rows />
        </Card>
        <Grid>
            <Stack width=Width::Half>
                {list(text, "public-sources-sectors", &sectors)}
                {terms(text, "public-sources-challenges", &view.challenges)}
            </Stack>
            <Stack width=Width::Half>
                {list(text, "public-sources-levels", &levels)}
                {list(text, "public-sources-rungs", &rungs)}
                {terms(text, "public-sources-domains", &view.life_domains)}
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn list(text: Text, key: &str, names: &[String]) -> AnyView {
    let items = names.iter().map(|name| view! { <li>{name.clone()}</li> }).collect_view();
    view! {
        <Card title=text.get(key)>
            <p class="aw-note">{text.get(&format!("{key}-note"))}</p>
            <ul>{items}</ul>
        </Card>
    }
    .into_any()
}

/// Names that nobody knows yet are not made up.
fn terms(text: Text, key: &str, terms: &Terms) -> AnyView {
    let items = terms.names.iter().map(|name| view! { <li>{name.clone()}</li> }).collect_view();
    let known = t!(text, "public-sources-known", known = terms.names.len(), total = terms.total);
    view! {
        <Card title=text.get(key)>
            <p class="aw-note">{known}</p>
            {(!terms.names.is_empty()).then(|| view! { <ul>{items}</ul> })}
        </Card>
    }
    .into_any()
}
