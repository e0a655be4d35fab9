//! The home of the national team: all local alliances as a list and on the map, and what waits.

use leptos::prelude::*;

use crate::{
    components::{
        Badge, ButtonKind, Card, CardKind, Choice, Column, DataTable, FilterField, FilterSelect, Filters, Grid,
        LegendItem, LinkButton, ListUrl, Notice, NoticeKind, PageHead, Pagination, Row, Stack, SubNav, SubNavItem,
        Tile, TileMap, Width,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

/// An alliance in the list.
#[derive(Clone, Debug)]
pub struct Line {
    pub slug: String,
    pub name: String,
    pub municipalities: String,
    pub phase: u8,
    /// Empty for the whole team.
    pub coach: String,
    pub active_on: time::Date,
    pub archived: bool,
}

/// A municipality on the map.
#[derive(Clone, Debug)]
pub struct Place {
    pub code: String,
    pub name: String,
    pub col: u32,
    pub row: u32,
    /// The furthest phase of the alliances here; 0 without one.
    pub phase: u8,
    /// Where a click goes; empty when there is nothing to see.
    pub href: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    List,
    Map,
}

#[derive(Clone, Debug)]
pub struct View {
    pub shown: Shown,
    pub url: ListUrl,
    pub lines: Vec<Line>,
    /// Lines on all pages.
    pub found: usize,
    pub page: u32,
    pub pages: u32,
    /// Id and name.
    pub coaches: Vec<(String, String)>,
    /// Number, name, and how many alliances are there.
    pub phases: Vec<(u8, String, usize)>,
    pub places: Vec<Place>,
    /// Alliances that are not archived, and in how many municipalities.
    pub active: usize,
    pub covered: usize,
    pub without_coach: usize,
    pub archived: usize,
    /// Requests without a coach.
    pub waiting: u64,
    /// Proposals to merge organisations; only for an admin.
    pub merges: u64,
    /// Organisations that ask to join the national network; only for an admin.
    pub joins: u64,
    /// The reader is the only admin.
    pub last_admin: bool,
    /// Challenges and life domains still to name, of how many; only for an admin.
    pub unnamed: Option<(usize, usize)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("coaching-home");
    let lead = t!(text, "coaching-home-lead", alliances = view.active, municipalities = view.covered);
    let views =
        [(Shown::List, "coaching-as-list", "/landelijk"), (Shown::Map, "coaching-as-map", "/landelijk?weergave=kaart")]
            .map(|(shown, key, href)| SubNavItem {
                label: text.get(key),
                href: href.to_owned(),
                current: view.shown == shown,
            });
    let map = map(text, view);
    let phases = phases(text, view);
    let body = match view.shown {
        Shown::List => view! {
            <Stack width=Width::Wide>{list(text, view)} {phases}</Stack>
            <Stack width=Width::Quarter aside=true>
                <Card title=text.get("coaching-map")>{map}</Card>
            </Stack>
        }
        .into_any(),
        Shown::Map => view! {
            <Card title=text.get("coaching-map") width=Width::TwoThirds>{map}</Card>
            <Stack width=Width::Third aside=true>{phases}</Stack>
        }
        .into_any(),
    };
    let body = view! {
        <PageHead text title=title.clone() lead />
        {tasks(text, view)}
        <SubNav label=text.get("coaching-views") items=views.into() />
        <Grid>{body}</Grid>
    };
    document(frame, title, body.into_any())
}

/// What waits for the reader.
fn tasks(text: Text, view: &View) -> AnyView {
    let waiting = (view.waiting > 0).then(|| {
        let words = t!(text, "coaching-waiting", count = view.waiting);
        view! { <Notice kind=NoticeKind::Warning>{words}" "<a href="/landelijk/aanvragen">{text.get("coaching-waiting-link")}</a></Notice> }
    });
    let merges = (view.merges > 0).then(|| {
        let words = t!(text, "merge-national-open", count = view.merges);
        view! { <Notice kind=NoticeKind::Warning>{words}" "<a href="/landelijk/samenvoegen">{text.get("merge-national-link")}</a></Notice> }
    });
    let joins = (view.joins > 0).then(|| {
        let words = t!(text, "network-waiting", count = view.joins);
        view! { <Notice kind=NoticeKind::Warning>{words}" "<a href="/landelijk/netwerk/aanmeldingen">{text.get("network-waiting-link")}</a></Notice> }
    });
    let last_admin = view.last_admin.then(|| {
        view! {
            <Notice kind=NoticeKind::Warning title=text.get("coaching-last-admin-title")>
                {text.get("coaching-last-admin")}
                " "
                <a href="/landelijk/beheer/uitnodigen?rol=admin">{text.get("coaching-last-admin-link")}</a>
            </Notice>
        }
    });
    let unnamed = view.unnamed.map(|(unnamed, total)| {
        let words = t!(text, "coaching-unnamed", unnamed = unnamed, total = total);
        view! {
            <Card title=text.get("coaching-unnamed-title") kind=CardKind::Call>
                <p>{words}</p>
                <Row>
                    <LinkButton href="/landelijk/beheer/begrippen">{text.get("coaching-unnamed-link")}</LinkButton>
                </Row>
            </Card>
        }
    });
    view! { {waiting} {merges} {joins} {last_admin} {unnamed} }.into_any()
}

fn list(text: Text, view: &View) -> AnyView {
    let url = &view.url;
    let columns = vec![
        Column::new(text.get("coaching-alliance")).sortable("naam"),
        Column::new(text.get("coaching-municipality")).sortable("gemeente"),
        Column::new(text.get("coaching-phase")).sortable("fase"),
        Column::new(text.get("coaching-coach")).sortable("coach"),
        Column::new(text.get("coaching-active")).sortable("actief"),
    ];
    let name_of = |phase: u8| view.phases.iter().find(|(number, ..)| *number == phase).map(|(_, name, _)| name.clone());
    let rows = view
        .lines
        .iter()
        .map(|line| {
            let archived = line.archived.then(|| view! { " " <Badge>{text.get("coaching-archived")}</Badge> });
            let coach = if line.coach.is_empty() { text.get("coaching-whole-team") } else { line.coach.clone() };
            vec![
                view! { <a href=format!("/a/{}", line.slug)>{line.name.clone()}</a> {archived} }.into_any(),
                line.municipalities.clone().into_any(),
                format!("{}. {}", line.phase, name_of(line.phase).unwrap_or_default()).into_any(),
                coach.into_any(),
                text.date(line.active_on).into_any(),
            ]
        })
        .collect();
    let coaches = [Choice::new("mij", text.get("coaching-mine")), Choice::new("geen", text.get("coaching-no-coach"))]
        .into_iter()
        .chain(view.coaches.iter().map(|(id, name)| Choice::new(id.clone(), name.clone())))
        .collect::<Vec<_>>();
    let phases =
        view.phases.iter().map(|(number, name, _)| Choice::new(number.to_string(), format!("{number}. {name}")));
    let phases = phases.collect::<Vec<_>>();
    let archived_shown = !url.get("archief").is_empty();
    let archived = match (archived_shown, view.archived) {
        (true, _) => Some((url.clone().with("archief", "").with("pagina", ""), text.get("coaching-hide-archived"))),
        (false, 0) => None,
        (false, count) => {
            let url = url.clone().with("archief", "ja").with("pagina", "");
            Some((url, t!(text, "coaching-show-archived", count = count)))
        }
    };
    let nothing_yet = view.active + view.archived == 0;
    let empty = view! {
        <p>{text.get(if nothing_yet { "coaching-empty" } else { "coaching-none-found" })}</p>
        <p>
            {if nothing_yet {
                view! { <a href="/landelijk/allianties/nieuw">{text.get("coaching-open")}</a> }
            } else {
                view! { <a href="/landelijk">{text.get("common-filter-clear")}</a> }
            }}
        </p>
    };
    view! {
        <Card title=text.get("coaching-alliances")>
            <Filters text url>
                {archived_shown.then(|| view! { <input type="hidden" name="archief" value="ja" /> })}
                <FilterField url name="zoek" label=text.get("coaching-search") />
                <FilterSelect text url name="fase" label=text.get("coaching-phase") options=phases />
                <FilterSelect text url name="coach" label=text.get("coaching-coach") options=coaches />
            </Filters>
            <DataTable
                text
                caption=text.get("coaching-alliances")
                caption_hidden=true
                columns
                rows
                url=Some(url.clone())
                count=t!(text, "coaching-found", count = view.found)
                empty=Some(empty.into_any())
            />
            <Pagination text url page=view.page pages=view.pages />
            {archived.map(|(url, label)| view! { <p><a href=url.to_string()>{label}</a></p> })}
            <Row>
                <LinkButton href="/landelijk/allianties/nieuw">{text.get("coaching-open")}</LinkButton>
                <LinkButton href="/landelijk/afwezig" kind=ButtonKind::Secondary>{text.get("coaching-absence")}</LinkButton>
            </Row>
        </Card>
    }
    .into_any()
}

fn map(text: Text, view: &View) -> AnyView {
    let words = |phase: u8| match view.phases.iter().find(|(number, ..)| *number == phase) {
        Some((number, name, _)) => t!(text, "coaching-map-phase", number = *number, name = name.clone()),
        None => text.get("coaching-map-none"),
    };
    let tiles = view
        .places
        .iter()
        .map(|place| Tile {
            code: place.code.clone(),
            label: format!("{}: {}", place.name, words(place.phase)),
            col: place.col,
            row: place.row,
            level: place.phase,
            href: place.href.clone(),
        })
        .collect();
    let numbers = std::iter::once(0).chain(view.phases.iter().map(|(number, ..)| *number));
    let legend = numbers.map(|number| LegendItem { level: number, label: words(number) }).collect();
    view! {
        <TileMap
            text
            title=text.get("coaching-map")
            description=text.get("coaching-map-about")
            tiles
            legend
            list_href="/landelijk"
        />
    }
    .into_any()
}

fn phases(text: Text, view: &View) -> AnyView {
    let columns = vec![Column::new(text.get("coaching-phase")), Column::new(text.get("coaching-number")).numeric()];
    let mut rows: Vec<Vec<AnyView>> = view
        .phases
        .iter()
        .map(|(number, name, count)| {
            let name = format!("{number}. {name}");
            let name = if *count == 0 {
                name.into_any()
            } else {
                view! { <a href=ListUrl::new("/landelijk").with("fase", number).to_string()>{name}</a> }.into_any()
            };
            vec![name, text.number(i64::try_from(*count).unwrap_or(i64::MAX)).into_any()]
        })
        .collect();
    if view.without_coach > 0 {
        let count = text.number(i64::try_from(view.without_coach).unwrap_or(i64::MAX));
        let link = view! { <a href="/landelijk?coach=geen">{text.get("coaching-without-coach")}</a> };
        rows.push(vec![link.into_any(), count.into_any()]);
    }
    view! {
        <Card title=text.get("coaching-per-phase")>
            <DataTable text caption=text.get("coaching-per-phase") caption_hidden=true columns rows />
        </Card>
    }
    .into_any()
}
