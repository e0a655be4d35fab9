//! The list of members, as the national team sees it.

use domain::partners::{Sector, network::NetworkStatus};
use leptos::prelude::*;
use time::Date;

use super::{choices, directory_path, network_path, place_name, sector_name, sectors, status_badge, statuses};
use crate::{
    components::{
        ButtonKind, Card, Choice, Column, DataTable, FilterField, FilterSelect, Filters, Grid, LinkButton, ListUrl,
        Notice, NoticeKind, PageHead, Pagination, text_cell,
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
    /// Members today, and at the end of last year.
    pub joined: usize,
    pub last_year: usize,
    pub year: i32,
    /// Members of whom nobody knows since when.
    pub undated: usize,
    /// Kinds and municipalities that occur.
    pub kinds: Vec<(String, String)>,
    pub places: Vec<(String, String)>,
    pub page: u32,
    pub pages: u32,
    /// Requests that wait; nothing for who may not answer them, nor change the list.
    pub waiting: Option<u64>,
}

/// A member in the list.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub sector: Sector,
    pub municipality: String,
    pub status: NetworkStatus,
    pub since: Option<Date>,
    pub shown: bool,
    /// Contact persons; nothing for who may not know.
    pub contacts: Option<u64>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("network-title");
    let lead = t!(text, "network-lead", joined = view.joined, year = view.year.to_string(), before = view.last_year);
    let buttons = view.waiting.map(|waiting| {
        view! {
            <LinkButton href=network_path("/nieuw")>{text.get("network-add")}</LinkButton>
            <LinkButton kind=ButtonKind::Secondary href=network_path("/aanmeldingen")>
                {t!(text, "network-requests-open", count = waiting)}
            </LinkButton>
            <LinkButton kind=ButtonKind::Secondary href=network_path("/invoeren")>{text.get("import-title")}</LinkButton>
        }
    });
    let undated = (view.undated > 0).then(|| {
        let href = view.url.clone().with("pagina", "").with("status", "zonder-datum").to_string();
        view! {
            <Notice kind=NoticeKind::Info>
                {t!(text, "network-undated", count = view.undated)} " " <a href=href>{text.get("network-undated-show")}</a>
            </Notice>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead>
            {buttons} <a href=directory_path("")>{text.get("network-directory-open")}</a>
        </PageHead>
        <Grid>{undated} {list(text, view)}</Grid>
    };
    document(frame, title, body.into_any())
}

fn list(text: Text, view: &View) -> AnyView {
    let url = &view.url;
    let mut columns = vec![
        Column::new(text.get("partners-name")).sortable("naam"),
        Column::new(text.get("partners-sector")).sortable("sector"),
        Column::new(text.get("network-status")).sortable("status"),
        Column::new(text.get("partners-since")).sortable("sinds"),
        Column::new(text.get("network-shown")),
    ];
    if view.waiting.is_some() {
        columns.push(Column::new(text.get("partners-contacts")).numeric());
    }
    let rows = view.lines.iter().map(|line| row(text, line)).collect();
    let mut standings = statuses(text);
    standings.push(Choice::new("zonder-datum", text.get("network-status-undated")));
    let mut places = vec![Choice::new("land", text.get("partners-whole-country"))];
    places.extend(choices(&view.places));
    let empty = if view.total == 0 {
        view! { <p>{text.get("network-empty")}</p> }.into_any()
    } else {
        view! {
            <p>{text.get("partners-none-found")}</p>
            <p><a href=network_path("")>{text.get("common-filter-clear")}</a></p>
        }
        .into_any()
    };
    view! {
        <Card title=text.get("network-members")>
            <Filters text url>
                <FilterField url name="zoek" label=text.get("partners-search") />
                <FilterSelect text url name="sector" label=text.get("partners-sector") options=sectors(text) />
                <FilterSelect text url name="soort" label=text.get("partners-kind") options=choices(&view.kinds) />
                <FilterSelect text url name="gemeente" label=text.get("partners-municipality") options=places />
                <FilterSelect text url name="status" label=text.get("network-status") options=standings />
            </Filters>
            <DataTable
                text
                caption=text.get("network-members")
                caption_hidden=true
                columns
                rows
                url=Some(url.clone())
                count=t!(text, "partners-count", count = view.found)
                empty=Some(empty)
            />
            <Pagination text url page=view.page pages=view.pages />
            {(view.found > 0).then(|| export(text, url))}
        </Card>
    }
    .into_any()
}

/// The list as it is shown, as a file.
fn export(text: Text, url: &ListUrl) -> AnyView {
    let to = |file: &str| {
        let kept = url.query().iter().filter(|(name, _)| name != "pagina");
        let path = ListUrl::new(network_path(&format!("/{file}")));
        kept.fold(path, |url, (name, value)| url.with(name, value)).to_string()
    };
    view! {
        <p class="aw-row">
            {text.get("export-list")}
            <a href=to("export.xlsx") download=true>{text.get("export-xlsx")}</a>
            <a href=to("export.csv") download=true>{text.get("export-csv")}</a>
        </p>
    }
    .into_any()
}

fn row(text: Text, line: &Line) -> Vec<AnyView> {
    let under = [line.kind.clone(), place_name(text, &line.municipality)];
    let under = under.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let href = network_path(&format!("/{}", line.id));
    let since = line.since.map_or_else(|| text.get("network-since-unknown"), |since| text.date(since));
    let mut cells = vec![
        view! { <a href=href>{line.name.clone()}</a> <p class="aw-note">{under}</p> }.into_any(),
        sector_name(text, line.sector).into_any(),
        status_badge(text, line.status),
        since.into_any(),
        text_cell(&text.get(if line.shown { "network-shown-yes" } else { "network-shown-no" })),
    ];
    if let Some(contacts) = line.contacts {
        cells.push(text.number(i64::try_from(contacts).unwrap_or(i64::MAX)).into_any());
    }
    cells
}
