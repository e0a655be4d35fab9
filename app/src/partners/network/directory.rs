//! The list of members for everybody, and the page of one of them. Only who agreed to stand in it; no persons.

use domain::partners::Sector;
use leptos::prelude::*;
use time::Date;

use super::{choices, directory_path, place_name, sector_name, sectors};
use crate::{
    components::{
        Card, CardKind, Choice, Crumb, ExternalLink, Facts, FilterField, FilterSelect, Filters, Grid, LinkButton,
        ListUrl, PageHead, Pagination, Row, Width,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub url: ListUrl,
    pub lines: Vec<Line>,
    /// Lines on all pages, and without filters.
    pub found: usize,
    pub total: usize,
    /// Municipalities that occur.
    pub places: Vec<(String, String)>,
    pub page: u32,
    pub pages: u32,
}

/// A member as everybody sees it.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub sector: Sector,
    pub municipality: String,
    pub website: String,
    pub since: Option<Date>,
    pub promise: String,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("network-directory");
    let url = &view.url;
    let mut places = vec![Choice::new("land", text.get("partners-whole-country"))];
    places.extend(choices(&view.places));
    let items = view.lines.iter().map(|line| item(text, line)).collect_view();
    let list = if view.found == 0 {
        let words = text.get(if view.total == 0 { "network-directory-empty" } else { "partners-none-found" });
        view! { <p>{words}</p> }.into_any()
    } else {
        view! { <ul class="aw-directory" role="list">{items}</ul> }.into_any()
    };
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("network-directory-lead")>
            <LinkButton href="/word-partner">{text.get("network-join")}</LinkButton>
        </PageHead>
        <Card title=text.get("network-directory-who")>
            <Filters text url>
                <FilterField url name="zoek" label=text.get("partners-search") />
                <FilterSelect text url name="sector" label=text.get("partners-sector") options=sectors(text) />
                <FilterSelect text url name="gemeente" label=text.get("partners-municipality") options=places />
            </Filters>
            <p class="aw-count" role="status">{t!(text, "partners-count", count = view.found)}</p>
            {list}
            <Pagination text url page=view.page pages=view.pages />
        </Card>
    };
    document(frame, title, body.into_any())
}

fn item(text: Text, line: &Line) -> AnyView {
    let about = [line.kind.clone(), sector_name(text, line.sector), place_name(text, &line.municipality)];
    let about = about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let promise = (!line.promise.is_empty()).then(|| view! { <p>{line.promise.clone()}</p> });
    view! {
        <li class="aw-directory__item">
            <h3 class="nl-heading nl-heading--level-3">
                <a href=directory_path(&format!("/{}", line.id))>{line.name.clone()}</a>
            </h3>
            <p class="aw-note">{about}</p>
            {promise}
        </li>
    }
    .into_any()
}

pub fn one(frame: Frame, line: Line) -> AnyView {
    let text = frame.text;
    let title = line.name.clone();
    let known = |key: &str, value: &str| (!value.is_empty()).then(|| (text.get(key), value.to_owned().into_any()));
    let website = (!line.website.is_empty())
        .then(|| (text.get("partners-website"), view! { <ExternalLink href=line.website.clone() /> }.into_any()));
    let items: Vec<(String, AnyView)> = [
        known("partners-kind", &line.kind),
        known("partners-sector", &sector_name(text, line.sector)),
        known("partners-municipality", &place_name(text, &line.municipality)),
        website,
        line.since.map(|since| (text.get("network-partner-since"), text.date(since).into_any())),
    ]
    .into_iter()
    .flatten()
    .collect();
    let promise = (!line.promise.is_empty()).then(|| {
        view! {
            <Card title=text.get("network-promised") width=Width::TwoThirds>
                <blockquote class="aw-typed">{line.promise.clone()}</blockquote>
            </Card>
        }
    });
    let crumbs = vec![Crumb::new(text.get("network-directory"), directory_path(""))];
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("network-one-lead") crumbs />
        <Grid>
            {promise}
            <Card title=text.get("partners-organisation") width=Width::TwoThirds>
                <Facts items />
            </Card>
            <Card title=text.get("network-join-too") kind=CardKind::Call width=Width::Third>
                <p>{text.get("network-join-too-text")}</p>
                <Row>
                    <LinkButton href="/word-partner">{text.get("network-join")}</LinkButton>
                </Row>
            </Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}
