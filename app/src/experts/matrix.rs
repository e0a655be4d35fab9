//! The rung matrix (tredenmatrix): how much influence each group was promised and had, per phase of the route and per process of the alliance's
//! own, in one year; the shares of that year, and the years beside each other. Rule: counts come first, and words tell what colours tell.

use domain::experts::{
    ParticipationLevel,
    rungs::{Entry, Formality, Group, Kept, Matrix, Place as Spot, Share, Side, TargetGroup},
};
use leptos::prelude::*;

use super::{because, crumbs, experts_path, group_name, part_path};
use crate::{
    alliance::Place,
    components::{
        Badge, BadgeKind, ButtonKind, Card, Column, DataTable, Grid, Item, ItemList, LinkButton, Notice, NoticeKind,
        PageHead, Row, SubNav, SubNavItem, text_cell,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

/// From this rung on people advise, or have more influence.
const ADVISE: ParticipationLevel = ParticipationLevel::Advise;

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub year: i32,
    /// That can be chosen, latest first.
    pub years: Vec<i32>,
    pub matrix: Matrix,
    pub spots: Vec<SpotRow>,
    /// Cells under the least rung of a step that do not say why, and the sentences that say so.
    pub short: Vec<(Spot, Group)>,
    /// Cells under the least rung, with or without a reason.
    pub low: Vec<(Spot, Group)>,
    pub warnings: Vec<String>,
    /// The least that steps of the route ask: number with title, address and rung.
    pub least: Vec<(String, String, ParticipationLevel)>,
    /// May change part 3 of the plan.
    pub may_plan: bool,
    /// May open part 3.
    pub reads_plan: bool,
    /// May add processes.
    pub may_write: bool,
}

/// A phase of the route, or a process of the alliance's own.
#[derive(Clone, Debug)]
pub struct SpotRow {
    pub spot: Spot,
    pub name: String,
    /// Where what was done is written down; nothing for who reads, and for a year that is still to come.
    pub record: Option<String>,
    /// Where the process gets another name.
    pub change: Option<String>,
}

/// `/a/voorbeeldstad/ervaringsdeskundigen/trede?jaar=2026`.
pub fn matrix_path(slug: &str, year: i32) -> String {
    experts_path(slug, &format!("/trede?jaar={year}"))
}

/// "trede 4: coproduceren".
pub(super) fn rung_name(text: Text, rung: ParticipationLevel) -> String {
    text.get(&format!("rung-{}", rung.as_str()))
}

/// "trede 4: coproduceren, formeel".
pub(super) fn rung_words(text: Text, rung: ParticipationLevel, formality: Option<Formality>) -> String {
    let formality = formality.map(|one| text.get(&format!("experts-matrix-{}", one.as_str())));
    [Some(rung_name(text, rung)), formality].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// "2 van 5", or that there is nothing yet.
fn share(text: Text, share: Share) -> String {
    if share.of == 0 {
        text.get("experts-matrix-no-share")
    } else {
        t!(text, "experts-matrix-of", count = share.count, of = share.of)
    }
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = t!(text, "experts-matrix-title-year", year = view.year.to_string());
    let years = view
        .years
        .iter()
        .map(|year| SubNavItem {
            label: year.to_string(),
            href: matrix_path(&view.place.slug, *year),
            current: *year == view.year,
        })
        .collect();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("experts-matrix-lead") crumbs=crumbs(text, &view.place) />
        <SubNav label=text.get("experts-matrix-years") items=years />
        <Grid>
            {warnings(text, view)}
            {cells(text, view)}
            {promises(text, view)}
            {shares(text, view)}
            {trend(text, view)}
            {about(text, view)}
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn warnings(text: Text, view: &View) -> Option<AnyView> {
    (!view.warnings.is_empty()).then(|| {
        let items = view.warnings.iter().map(|words| view! { <li>{words.clone()}</li> }).collect_view();
        let href = part_path(&view.place.slug, domain::experts::plan::Part::Rungs);
        let link = view.reads_plan.then(|| view! { <a href=href>{text.get("experts-matrix-to-part")}</a> });
        view! {
            <div class="aw-w-12">
                <Notice kind=NoticeKind::Warning>
                    <ul>{items}</ul>
                    {link}
                </Notice>
            </div>
        }
        .into_any()
    })
}

fn cells(text: Text, view: &View) -> AnyView {
    let mut columns = vec![Column::new(text.get("experts-matrix-spot"))];
    columns.extend(Group::ALL.map(|group| Column::new(group_name(text, group))));
    let rows = view
        .spots
        .iter()
        .map(|row| {
            let name = match &row.record {
                Some(href) => view! { <a href=href.clone()>{row.name.clone()}</a> }.into_any(),
                None => row.name.clone().into_any(),
            };
            let cell = |group| {
                let entry = view.matrix.cell(view.year, row.spot, group);
                entry.map_or_else(|| text_cell(""), |entry| cell(text, entry, view.short.contains(&(row.spot, group))))
            };
            std::iter::once(name).chain(Group::ALL.map(cell)).collect()
        })
        .collect();
    let recording = view.spots.iter().any(|row| row.record.is_some());
    let how = recording.then(|| view! { <p>{text.get("experts-matrix-record-how")}</p> });
    let plan = part_path(&view.place.slug, domain::experts::plan::Part::Rungs);
    let key = if view.may_plan { "experts-matrix-plan" } else { "experts-matrix-plan-read" };
    let plan = view.reads_plan.then(|| view! { <LinkButton href=plan>{text.get(key)}</LinkButton> });
    let add = experts_path(&view.place.slug, "/processen/nieuw");
    let add = view.may_write.then(|| {
        view! { <LinkButton href=add kind=ButtonKind::Secondary>{text.get("experts-process-add")}</LinkButton> }
    });
    let changes: Vec<_> = view.spots.iter().filter_map(|row| Some((row.name.clone(), row.change.clone()?))).collect();
    let changes = (!changes.is_empty()).then(|| {
        let links = changes
            .into_iter()
            .map(|(name, href)| view! { <Item><a href=href>{t!(text, "experts-process-change", name = name)}</a></Item> })
            .collect_view();
        view! { <ItemList>{links}</ItemList> }
    });
    let caption = t!(text, "experts-matrix-title-year", year = view.year.to_string());
    view! {
        <Card title=text.get("experts-matrix-table") id="tabel">
            <p>{text.get("experts-matrix-from")}</p>
            {how}
            <div class="aw-matrix">
                <DataTable text caption caption_hidden=true columns rows />
            </div>
            <Row>{plan} {add}</Row>
            {changes}
        </Card>
    }
    .into_any()
}

fn cell(text: Text, entry: &Entry, short: bool) -> AnyView {
    let line = |key: &str, words: String| {
        view! { <p><span class="aw-note">{text.get(key)}</span> " " {words}</p> }
    };
    let planned = entry.planned.map(|rung| line("experts-matrix-planned", rung_words(text, rung, entry.formality)));
    let done = entry.done.map(|rung| line("experts-matrix-done", rung_words(text, rung, entry.done_formality)));
    let kind = match entry.kept() {
        Kept::Less => Some(BadgeKind::Warning),
        Kept::AsPromised | Kept::More => Some(BadgeKind::Ok),
        Kept::Unplanned => Some(BadgeKind::Neutral),
        Kept::NotYet => None,
    };
    let kept = kind.map(|kind| {
        let words = text.get(&format!("experts-kept-{}", entry.kept().as_str()));
        view! { <Badge kind>{words}</Badge> }
    });
    let short = short.then(|| view! { <Badge kind=BadgeKind::Warning>{text.get("experts-matrix-short")}</Badge> });
    view! { <div>{planned} {done} {kept} {short}</div> }.into_any()
}

/// What was promised about the outcome.
fn promises(text: Text, view: &View) -> Option<AnyView> {
    let name = |spot: Spot| view.spots.iter().find(|row| row.spot == spot).map(|row| row.name.clone());
    let rows: Vec<Vec<AnyView>> = view
        .matrix
        .of_year(view.year)
        .filter(|entry| !entry.promised.is_empty() || !entry.reason.is_empty())
        .map(|entry| {
            let reason = because(text, entry, view.low.contains(&(entry.place, entry.group)));
            let words = [Some(entry.promised.clone()).filter(|words| !words.is_empty()), reason];
            vec![
                name(entry.place).unwrap_or_else(|| text.get("experts-rungs-process")).into_any(),
                group_name(text, entry.group).into_any(),
                words.into_iter().flatten().collect::<Vec<_>>().join(" ").into_any(),
                text.get(&format!("experts-kept-{}", entry.kept().as_str())).into_any(),
            ]
        })
        .collect();
    let columns = ["experts-matrix-spot", "experts-rungs-group", "experts-matrix-promised", "experts-matrix-kept"];
    let columns = columns.map(|key| Column::new(text.get(key))).to_vec();
    (!rows.is_empty()).then(|| {
        let title = text.get("experts-matrix-promises");
        view! {
            <Card title=title.clone()>
                <DataTable text caption=title caption_hidden=true columns rows />
            </Card>
        }
        .into_any()
    })
}

fn target_name(text: Text, group: TargetGroup) -> String {
    text.get(&format!("experts-target-{}", group.as_str()))
}

fn shares(text: Text, view: &View) -> AnyView {
    let columns = ["experts-rungs-group", "experts-matrix-planned", "experts-matrix-done"];
    let columns = columns.map(|key| Column::new(text.get(key))).to_vec();
    let rows = TargetGroup::ALL
        .into_iter()
        .map(|group| {
            let of = |side| share(text, view.matrix.places(view.year, side, group, ADVISE));
            [target_name(text, group), of(Side::Planned), of(Side::Done)].map(IntoAny::into_any).into()
        })
        .collect();
    let (formal, kept) = (view.matrix.formal(view.year, None), view.matrix.kept(view.year));
    let title = text.get("experts-matrix-shares");
    view! {
        <Card title=title.clone()>
            <p>{text.get("experts-matrix-shares-text")}</p>
            <DataTable text caption=title caption_hidden=true columns rows />
            <p>{t!(text, "experts-matrix-formal-share", share = share(text, formal))}</p>
            <p>{t!(text, "experts-matrix-kept-share", share = share(text, kept))}</p>
        </Card>
    }
    .into_any()
}

/// The years beside each other: what was done.
fn trend(text: Text, view: &View) -> Option<AnyView> {
    let years = view.matrix.years();
    let mut columns = vec![Column::new(text.get("experts-rungs-year"))];
    columns.extend(TargetGroup::ALL.map(|group| Column::new(target_name(text, group))));
    columns.extend(["experts-matrix-formal", "experts-matrix-kept"].map(|key| Column::new(text.get(key))));
    let row = |year: &i32| {
        let groups = TargetGroup::ALL.map(|group| view.matrix.places(*year, Side::Done, group, ADVISE));
        let all = groups.into_iter().chain([view.matrix.formal(*year, None), view.matrix.kept(*year)]);
        let shares = all.map(|one| share(text, one).into_any());
        std::iter::once(year.to_string().into_any()).chain(shares).collect()
    };
    let rows = years.iter().map(row).collect();
    (years.len() > 1).then(|| {
        let title = text.get("experts-matrix-trend");
        view! {
            <Card title=title.clone() id="verloop">
                <p>{text.get("experts-matrix-trend-text")}</p>
                <DataTable text caption=title caption_hidden=true columns rows />
            </Card>
        }
        .into_any()
    })
}

/// What the words mean, and the least that the route asks.
fn about(text: Text, view: &View) -> AnyView {
    let help = view.place.path("/hulp#treden");
    let least = view
        .least
        .iter()
        .map(|(name, href, rung)| {
            let rung = view! { <span class="aw-note">{rung_name(text, *rung)}</span> }.into_any();
            view! { <Item><a href=href.clone()>{name.clone()}</a> " " {rung}</Item> }
        })
        .collect_view();
    view! {
        <Card title=text.get("experts-matrix-words")>
            <p>{text.get("experts-formality-what")}</p>
            <p><a href=help>{text.get("route-rungs-link")}</a></p>
        </Card>
        <Card title=text.get("experts-matrix-least")>
            <p>{text.get("experts-matrix-least-text")}</p>
            <ItemList>{least}</ItemList>
        </Card>
    }
    .into_any()
}
