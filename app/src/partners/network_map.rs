//! The network map (netwerkkaart): partners by sector, a line between who works together, and the list that says the same. The drawing is for
//! the eye and the pointer; the list can be walked by keyboard, so the drawing is hidden from screen readers. Two drawings say the same, one
//! for a phone and one for a desk; the stylesheet shows one of them.

use domain::partners::{
    Closeness, Sector,
    map::{Layout, RADIUS, Region},
};
use leptos::prelude::*;

use super::{
    Tab,
    collaboration::{closeness_name, closenesses},
    crumbs, partners_path, tabs,
};
use crate::{
    alliance::Place,
    components::{
        Card, Choice, Column, DataTable, FilterSelect, Filters, Grid, ListUrl, Notice, NoticeKind, PageHead,
        Pagination, SvgTitle, text_cell,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

/// Address of the map.
pub fn map_path(slug: &str) -> String {
    partners_path(slug, "/netwerkkaart")
}

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub url: ListUrl,
    /// In the order of the drawing: by sector, then by name.
    pub nodes: Vec<Node>,
    pub lines: Vec<Tie>,
    pub narrow: Layout,
    pub wide: Layout,
    /// One page of the list.
    pub rows: Vec<Row>,
    pub page: u32,
    pub pages: u32,
    /// Partners in the list on all pages.
    pub found: usize,
    /// Number and name of partners that work with nobody.
    pub alone: Vec<(String, String)>,
    /// Code and name of themes, and number and name of partners, to choose from.
    pub themes: Vec<(String, String)>,
    pub partners: Vec<(String, String)>,
    /// Whether something was chosen.
    pub filtered: bool,
    /// Whether any collaboration is known.
    pub any: bool,
    pub may_write: bool,
}

/// A partner in the drawing.
#[derive(Clone, Debug)]
pub struct Node {
    pub id: String,
    pub name: String,
    /// With how many it works, within what was chosen.
    pub degree: usize,
}

/// A line, by the places of its ends among the nodes.
#[derive(Clone, Copy, Debug)]
pub struct Tie {
    pub one: usize,
    pub other: usize,
    pub closeness: Closeness,
}

/// A partner in the list.
#[derive(Clone, Debug)]
pub struct Row {
    /// As in the drawing, from 1.
    pub number: usize,
    pub id: String,
    pub name: String,
    pub sector: Sector,
    /// Number and name of the other, how closely, on what.
    pub with: Vec<(String, String, Closeness, String)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("map-title");
    let first = (!view.any).then(|| {
        let key = if view.may_write { "map-first" } else { "map-none" };
        view! { <Notice kind=NoticeKind::Info>{text.get(key)}</Notice> }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("map-lead") crumbs=crumbs(text, &view.place) />
        {tabs(text, &view.place.slug, Tab::Map)}
        <Grid>{first} {drawing(text, view)} {alone(text, view)} {list(text, view)}</Grid>
    };
    document(frame, title, body.into_any())
}

fn sector_name(text: Text, sector: Sector) -> String {
    text.get(&format!("sector-{}", sector.as_str()))
}

fn drawing(text: Text, view: &View) -> AnyView {
    let url = &view.url;
    let choices = |pairs: &[(String, String)]| -> Vec<Choice> {
        pairs.iter().map(|(value, label)| Choice::new(value.clone(), label.clone())).collect()
    };
    let sectors = Sector::ALL.map(|sector| Choice::new(sector.as_str(), sector_name(text, sector))).to_vec();
    let themes = (!view.themes.is_empty()).then(|| {
        view! { <FilterSelect text url name="thema" label=text.get("map-theme") options=choices(&view.themes) /> }
    });
    let count = t!(text, "map-count", partners = view.nodes.len(), ties = view.lines.len());
    let legend = Closeness::ALL
        .map(|one| {
            let class = format!("aw-net__tie aw-net__tie--{}", one.as_str());
            view! {
                <li>
                    <svg class="aw-net__key" viewBox="0 0 40 12" aria-hidden="true" focusable="false">
                        <path class=class d="M2 6H38" />
                    </svg>
                    {closeness_name(text, one)}
                </li>
            }
        })
        .collect_view();
    view! {
        <Card title=text.get("map-drawing")>
            <Filters text url>
                <FilterSelect text url name="sector" label=text.get("partners-sector") options=sectors />
                <FilterSelect text url name="hoe" label=text.get("map-closeness") options=closenesses(text) />
                {themes}
                <FilterSelect text url name="partner" label=text.get("map-partner") options=choices(&view.partners) />
            </Filters>
            <figure class="aw-net">
                <figcaption>
                    <span class="aw-count" role="status">{count}</span>
                    " "
                    {text.get("map-how")}
                    " "
                    <a href="#lijst">{text.get("common-as-list")}</a>
                </figcaption>
                {svg(text, view, &view.narrow, "aw-net__drawing aw-net__drawing--narrow")}
                {svg(text, view, &view.wide, "aw-net__drawing aw-net__drawing--wide")}
                <ul class="aw-net__legend" role="list">{legend}</ul>
            </figure>
        </Card>
    }
    .into_any()
}

fn svg(text: Text, view: &View, layout: &Layout, class: &'static str) -> AnyView {
    let regions = layout.regions.iter().map(region).collect_view();
    // Above the lines, or they would strike the names through.
    let names = layout.regions.iter().map(|region| region_name(text, region)).collect_view();
    let ties = view.lines.iter().map(|tie| self::tie(layout, *tie)).collect_view();
    let nodes = view.nodes.iter().zip(&layout.places).enumerate();
    let nodes = nodes.map(|(place, (node, at))| self::node(view, place, node, *at)).collect_view();
    view! {
        <svg
            class=class
            viewBox=format!("-1 -1 {} {}", layout.width + 2, layout.height + 2)
            aria-hidden="true"
            focusable="false"
        >
            {regions}
            {ties}
            {names}
            {nodes}
        </svg>
    }
    .into_any()
}

fn region(region: &Region) -> AnyView {
    view! {
        <rect
            class=if region.partners == 0 { "aw-net__region aw-net__region--empty" } else { "aw-net__region" }
            x=region.x.to_string()
            y=region.y.to_string()
            width=region.width.to_string()
            height=region.height.to_string()
            rx="8"
        />
    }
    .into_any()
}

/// The name of a sector on at most two lines.
fn region_name(text: Text, region: &Region) -> AnyView {
    let name = sector_name(text, region.sector);
    let most = if region.width > 250 { 34 } else { 22 };
    let (first, second) = in_two(&name, most);
    let x = (region.x + 10).to_string();
    let second = (!second.is_empty())
        .then(|| view! { <text class="aw-net__sector" x=x.clone() y=(region.y + 35).to_string()>{second}</text> });
    view! {
        <text class="aw-net__sector" x=x.clone() y=(region.y + 19).to_string()>{first}</text>
        {second}
    }
    .into_any()
}

/// Words on a line as long as they fit, the rest on the next.
fn in_two(name: &str, most: usize) -> (String, String) {
    let mut lines = (String::new(), String::new());
    for word in name.split(' ') {
        let fits = lines.0.chars().count() + word.chars().count() < most;
        let line = if lines.1.is_empty() && (fits || lines.0.is_empty()) { &mut lines.0 } else { &mut lines.1 };
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines
}

/// A bow, so that a line between two in one row does not run through who stands between them.
fn tie(layout: &Layout, tie: Tie) -> AnyView {
    let ((ax, ay), (bx, by)) = (layout.places[tie.one], layout.places[tie.other]);
    let (mx, my) = (i32::midpoint(ax, bx) - (by - ay) / 6, i32::midpoint(ay, by) + (bx - ax) / 6);
    // The bow stays within its three points, so it does not leave the drawing.
    let (mx, my) = (mx.clamp(0, layout.width), my.clamp(0, layout.height));
    let class = format!("aw-net__tie aw-net__tie--{}", tie.closeness.as_str());
    view! { <path class=class d=format!("M{ax} {ay}Q{mx} {my} {bx} {by}") /> }.into_any()
}

fn node(view: &View, place: usize, node: &Node, (x, y): (i32, i32)) -> AnyView {
    let class = if node.degree == 0 { "aw-net__node aw-net__node--alone" } else { "aw-net__node" };
    let chosen = view.url.get("partner") == node.id;
    let class = if chosen { "aw-net__node aw-net__node--chosen" } else { class };
    let href = ListUrl::new(map_path(&view.place.slug)).with("partner", &node.id).to_string();
    // Not in the order of the keyboard: four hundred stops help nobody, the list does.
    view! {
        <a href=href tabindex="-1">
            <circle class=class cx=x.to_string() cy=y.to_string() r=RADIUS.to_string()>
                <SvgTitle value=format!("{} {}", place + 1, node.name) />
            </circle>
            <text class="aw-net__number" x=x.to_string() y=(y + 4).to_string()>{(place + 1).to_string()}</text>
        </a>
    }
    .into_any()
}

/// Partners that work with nobody, by name.
fn alone(text: Text, view: &View) -> Option<AnyView> {
    if view.alone.is_empty() || !view.any {
        return None;
    }
    let items = view
        .alone
        .iter()
        .map(|(id, name)| {
            let href = partners_path(&view.place.slug, &format!("/{id}"));
            view! { <li><a href=href>{name.clone()}</a></li> }
        })
        .collect_view();
    let card = view! {
        <Card title=text.get("map-alone")>
            <p>{t!(text, "map-alone-text", count = view.alone.len())}</p>
            <ul class="aw-net__alone">{items}</ul>
        </Card>
    };
    Some(card.into_any())
}

fn list(text: Text, view: &View) -> AnyView {
    let columns = vec![
        Column::new(text.get("map-number")),
        Column::new(text.get("map-partner")),
        Column::new(text.get("partners-sector")),
        Column::new(text.get("map-works-with")),
    ];
    let rows = view.rows.iter().map(|row| self::row(text, view, row)).collect();
    let empty = view! {
        <p>{text.get("partners-none-found")}</p>
        <p><a href=map_path(&view.place.slug)>{text.get("common-filter-clear")}</a></p>
    };
    view! {
        <Card title=text.get("map-list") id="lijst">
            <DataTable
                text
                caption=text.get("map-list")
                caption_hidden=true
                columns
                rows
                count=t!(text, "partners-count", count = view.found)
                empty=Some(empty.into_any())
            />
            <Pagination text url=&view.url page=view.page pages=view.pages />
        </Card>
    }
    .into_any()
}

fn row(text: Text, view: &View, row: &Row) -> Vec<AnyView> {
    let with = row
        .with
        .iter()
        .map(|(id, name, closeness, theme)| {
            let href = partners_path(&view.place.slug, &format!("/{id}"));
            let about = [closeness_name(text, *closeness), theme.clone()];
            let about = about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
            view! { <li><a href=href>{name.clone()}</a> " " <span class="aw-note">{about}</span></li> }
        })
        .collect_view();
    let with = if row.with.is_empty() {
        text_cell(&text.get("map-nobody"))
    } else {
        view! { <ul class="aw-net__with">{with}</ul> }.into_any()
    };
    let href = partners_path(&view.place.slug, &format!("/{}", row.id));
    vec![
        row.number.to_string().into_any(),
        view! { <a href=href>{row.name.clone()}</a> }.into_any(),
        text_cell(&sector_name(text, row.sector)),
        with,
    ]
}
