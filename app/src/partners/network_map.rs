//! The network map (netwerkkaart): partners by sector, a line between who works together, and the list that says the same. The drawing is for
//! the eye and the pointer; the list can be walked by keyboard, so the drawing is hidden from screen readers. Two drawings say the same, one
//! for a phone and one for a desk; the stylesheet shows one of them.

use domain::partners::{
    Closeness, Said, Sector,
    map::{Layout, RADIUS, Region},
};
use leptos::prelude::*;
use uuid::Uuid;

use super::{
    Tab,
    collaboration::{closeness_name, closenesses},
    crumbs,
    network_list::{alone, ask, list},
    partners_path, tabs,
};
use crate::{
    alliance::Place,
    components::{Card, Choice, FilterSelect, Filters, Grid, ListUrl, Notice, NoticeKind, PageHead, SvgTitle},
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
    /// Partners on the map that do not take part now.
    pub outside: usize,
    /// How many partners can be asked by mail with whom they work; none for who may not.
    pub ask: usize,
    pub once: Uuid,
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
    /// Both partners say so themselves.
    pub both: bool,
}

/// A partner in the list.
#[derive(Clone, Debug)]
pub struct Row {
    /// As in the drawing, from 1.
    pub number: usize,
    pub id: String,
    pub name: String,
    pub sector: Sector,
    pub with: Vec<With>,
}

/// Whom a partner in the list works with.
#[derive(Clone, Debug)]
pub struct With {
    pub id: String,
    pub name: String,
    pub closeness: Closeness,
    /// On what; empty for nothing in particular.
    pub theme: String,
    /// Who says it, seen from the partner in the list.
    pub said: Said,
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
        <Grid>{first} {drawing(text, view)} {ask(text, view)} {alone(text, view)} {list(text, view)}</Grid>
    };
    document(frame, title, body.into_any())
}

pub(super) fn sector_name(text: Text, sector: Sector) -> String {
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
    // The public page and the register count who takes part: say why this is another number.
    let outside = (view.outside > 0).then(|| format!(" {}", t!(text, "map-outside", count = view.outside)));
    let both = view.lines.iter().filter(|tie| tie.both).count();
    let both = (!view.lines.is_empty()).then(|| format!(" {}", t!(text, "map-both", count = both)));
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
    let agreed = view! {
        <li>
            <svg class="aw-net__key" viewBox="0 0 40 12" aria-hidden="true" focusable="false">
                <path class="aw-net__tie aw-net__tie--align aw-net__tie--both" d="M2 6H38" />
            </svg>
            {text.get("map-said-both")}
        </li>
    };
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
                    {outside}
                    {both}
                    " "
                    {text.get("map-how")}
                    " "
                    <a href="#lijst">{text.get("common-as-list")}</a>
                </figcaption>
                {svg(text, view, &view.narrow, "aw-net__drawing aw-net__drawing--narrow")}
                {svg(text, view, &view.wide, "aw-net__drawing aw-net__drawing--wide")}
                <ul class="aw-net__legend" role="list">{legend} {agreed}</ul>
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
        .then(|| view! { <text class="aw-net__sector" x=x.clone() y=(region.y + 36).to_string()>{second}</text> });
    view! {
        <text class="aw-net__sector" x=x.clone() y=(region.y + 18).to_string()>{first}</text>
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
    let both = if tie.both { " aw-net__tie--both" } else { "" };
    let class = format!("aw-net__tie aw-net__tie--{}{both}", tie.closeness.as_str());
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
