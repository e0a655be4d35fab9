//! The board: seven phases with their steps; and the same steps as a list that can be sorted.

use domain::{experts::ParticipationLevel, route::StepStatus};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{
    End, Mark, NextStep, StepLink, Tab, end_sentence, mark_badge, next_step_card, route_path, status_badge, status_name,
    step_anchor, tabs,
};
use crate::{
    components::{
        Badge, BadgeKind, Button, ButtonKind, Card, Choice, Column, DataTable, FilterSelect, Filters, Grid, Item, ItemList,
        ListUrl, Notice, Once, PageHead, PhaseItem, PhaseStrip, Row, Stack, Width,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent of each other")]
pub struct View {
    pub slug: String,
    pub phases: Vec<PhaseView>,
    pub strip: Vec<PhaseItem>,
    pub next: Option<NextStep>,
    pub end: End,
    pub full_route: bool,
    /// Steps in the basic and in the full route.
    pub sizes: (usize, usize),
    pub may_write: bool,
    /// May choose the route and the hours per week.
    pub may_choose: bool,
    /// The list instead of the board: steps in the chosen order.
    pub list: Option<Vec<StepRow>>,
    /// Keeps the filters: `status`, `fase`, `weergave`, `sorteer`.
    pub url: ListUrl,
    /// Steps that a new version of the route added, changed and took away.
    pub news: Option<(usize, usize, usize)>,
    /// Nothing was done yet.
    pub fresh: bool,
    /// How many steps are shown.
    pub count: usize,
    pub once: Uuid,
}

#[derive(Clone, Debug)]
pub struct PhaseView {
    pub number: u8,
    pub title: String,
    pub done: usize,
    pub total: usize,
    pub steps: Vec<StepRow>,
}

#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent marks beside a step")]
pub struct StepRow {
    pub link: StepLink,
    pub phase: u8,
    pub status: StepStatus,
    pub overdue: bool,
    pub owner: String,
    pub due_on: Option<Date>,
    pub hours: u16,
    pub rung: Option<ParticipationLevel>,
    pub mark: Mark,
    pub own: bool,
    pub retired: bool,
    /// Not in the route that was chosen, but there is work in it.
    pub beside: bool,
    pub before_start: bool,
    /// The year that a yearly step is about, and how it went the year before that has work.
    pub year: Option<i32>,
    pub last: Option<(i32, StepStatus)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("route-title");
    let tab = if view.list.is_some() { Tab::List } else { Tab::Board };
    let body = view! {
        <PageHead text title=title.clone() lead=end_sentence(text, view.end) />
        {news(text, view)}
        {view.fresh.then(|| fresh(text, view))}
        <Grid>
            {next_step_card(text, view.next.as_ref(), Width::TwoThirds)}
            {choice(text, view)}
        </Grid>
        {tabs(text, &view.slug, tab)}
        <PhaseStrip text phases=view.strip.clone() />
        {filters(text, view)}
        {match &view.list {
            Some(rows) => list(text, view, rows),
            None => board(text, view),
        }}
        {below(text, view)}
    };
    document(frame, title, body.into_any())
}

fn news(text: Text, view: &View) -> Option<AnyView> {
    let (added, changed, removed) = view.news?;
    let href = format!("{}/nieuw", route_path(&view.slug));
    let notice = view! {
        <Notice>
            {t!(text, "route-news-count", added = added, changed = changed, removed = removed)} " "
            <a href=href>{text.get("route-news-link")}</a>
        </Notice>
    };
    Some(notice.into_any())
}

fn fresh(text: Text, view: &View) -> AnyView {
    let href = format!("{}/wat-hebt-u-al", route_path(&view.slug));
    view! {
        <Notice>
            {text.get("route-fresh")} " " <a href=href>{text.get("route-enter-link")}</a>
        </Notice>
    }
    .into_any()
}

/// Which route, and what the end date is made of.
fn choice(text: Text, view: &View) -> AnyView {
    let (basic, full) = view.sizes;
    let size = if view.full_route { full } else { basic };
    let (key, button, other) = if view.full_route {
        ("route-is-full", "route-to-basic", "basic")
    } else {
        ("route-is-basic", "route-to-full", "full")
    };
    let switch = view.may_choose.then(|| {
        let label = t!(text, button, count = if view.full_route { basic } else { full });
        view! {
            <form method="post">
                <Once once=view.once />
                <input type="hidden" name="route" value=other />
                <Button kind=ButtonKind::Secondary>{label}</Button>
            </form>
        }
    });
    let sum = match view.end {
        End::On { hours_left, .. } => Some(t!(text, "route-end-note", hours = hours_left)),
        _ => None,
    };
    view! {
        <Card title=text.get("route-choice") width=Width::Third>
            <p>{t!(text, key, count = size)}</p>
            {switch}
            {sum.map(|sum| view! { <p class="aw-note">{sum}</p> })}
            {view.may_choose.then(|| view! { <p><a href=format!("/a/{}/instellingen", view.slug)>{text.get("route-hours-link")}</a></p> })}
        </Card>
    }
    .into_any()
}

fn filters(text: Text, view: &View) -> AnyView {
    let url = &view.url;
    let mut statuses: Vec<Choice> =
        StepStatus::ALL.into_iter().map(|status| Choice::new(status.as_str(), status_name(text, status))).collect();
    statuses.push(Choice::new("overdue", text.get("route-overdue")));
    let phases = view
        .strip
        .iter()
        .map(|phase| Choice::new(phase.number.to_string(), format!("{}. {}", phase.number, phase.name)))
        .collect::<Vec<_>>();
    view! {
        <Filters text url>
            <FilterSelect text url name="status" label=text.get("route-status") options=statuses />
            <FilterSelect text url name="fase" label=text.get("route-phase") options=phases />
        </Filters>
    }
    .into_any()
}

fn board(text: Text, view: &View) -> AnyView {
    let count = t!(text, "route-count", count = view.count);
    if view.count == 0 {
        return view! {
            <p class="aw-count" role="status">{count}</p>
            <div class="aw-empty"><p>{text.get("route-empty")}</p></div>
        }
        .into_any();
    }
    let card = |phase: &PhaseView| {
        let title = t!(text, "route-phase-title", number = phase.number, title = phase.title.clone());
        let aside = t!(text, "common-done-of", done = phase.done, total = phase.total);
        let aside = Some(view! { <span class="aw-note">{aside}</span> }.into_any());
        let items = phase.steps.iter().map(|step| row(text, step)).collect_view();
        view! {
            <Card title id=format!("fase-{}", phase.number) aside>
                <ItemList>{items}</ItemList>
            </Card>
        }
    };
    // Two columns of about the same length, each in the order of the route.
    let shown: Vec<&PhaseView> = view.phases.iter().filter(|phase| !phase.steps.is_empty()).collect();
    let before = |index: usize| shown.iter().take(index).map(|phase| phase.steps.len()).sum::<usize>();
    let half = (1..=shown.len()).min_by_key(|&index| (before(index) * 2).abs_diff(view.count)).unwrap_or(0);
    let (first, second) = shown.split_at(half);
    view! {
        <p class="aw-count" role="status">{count}</p>
        <Grid>
            <Stack width=Width::Half>{first.iter().map(|phase| card(phase)).collect_view()}</Stack>
            <Stack width=Width::Half>{second.iter().map(|phase| card(phase)).collect_view()}</Stack>
        </Grid>
    }
    .into_any()
}

fn row(text: Text, step: &StepRow) -> AnyView {
    let lead = Some(status_badge(text, step.status));
    let note = facts(text, step).join(" · ");
    view! {
        <Item lead note>{step_anchor(&step.link)} " " {marks(text, step)}</Item>
    }
    .into_any()
}

/// Owner, date, hours, rung and year of a step, as far as they are known.
fn facts(text: Text, step: &StepRow) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(year) = step.year {
        facts.push(match step.last {
            Some((last, status)) => {
                let status = status_name(text, status);
                t!(text, "route-yearly-last", year = year.to_string(), last = last.to_string(), status = status)
            }
            None => t!(text, "route-yearly", year = year.to_string()),
        });
    }
    if !step.owner.is_empty() {
        facts.push(t!(text, "route-owner-is", owner = step.owner.clone()));
    }
    if let Some(date) = step.due_on {
        facts.push(t!(text, "route-due-is", date = text.date(date)));
    }
    if step.hours > 0 {
        facts.push(t!(text, "route-hours", hours = step.hours));
    }
    if let Some(rung) = step.rung {
        facts.push(text.get(&format!("rung-{}", rung.as_str())));
    }
    facts
}

fn marks(text: Text, step: &StepRow) -> AnyView {
    let note = |on: bool, key: &str| on.then(|| view! { <Badge>{text.get(key)}</Badge> " " });
    let overdue = step.overdue.then(|| view! { <Badge kind=BadgeKind::Bad>{text.get("route-overdue")}</Badge> " " });
    view! {
        {overdue}
        {mark_badge(text, step.mark)}
        {note(step.own, "route-mark-own")}
        {note(step.retired, "route-mark-retired")}
        {note(step.beside && !step.retired, "route-mark-beside")}
        {note(step.before_start, "route-mark-before")}
    }
    .into_any()
}

fn list(text: Text, view: &View, rows: &[StepRow]) -> AnyView {
    let columns = vec![
        Column::new(text.get("route-step")).sortable("stap"),
        Column::new(text.get("route-status")).sortable("status"),
        Column::new(text.get("route-owner")).sortable("eigenaar"),
        Column::new(text.get("route-due")).sortable("streefdatum"),
        Column::new(text.get("route-column-hours")).numeric().sortable("uren"),
        Column::new(text.get("route-rung")),
    ];
    let rows = rows
        .iter()
        .map(|step| {
            vec![
                view! { {step_anchor(&step.link)} " " {marks(text, step)} }.into_any(),
                status_badge(text, step.status),
                step.owner.clone().into_any(),
                step.due_on.map(|date| text.date(date)).into_any(),
                (step.hours > 0).then(|| text.number(step.hours)).into_any(),
                step.rung.map(|rung| text.get(&format!("rung-{}", rung.as_str()))).into_any(),
            ]
        })
        .collect();
    let count = t!(text, "route-count", count = view.count);
    let empty = Some(view! { <p>{text.get("route-empty")}</p> }.into_any());
    view! {
        <DataTable text caption=text.get("route-list-caption") caption_hidden=true columns rows url=Some(view.url.clone()) count empty />
    }
    .into_any()
}

/// What one can do with the route as a whole.
fn below(text: Text, view: &View) -> AnyView {
    let route = route_path(&view.slug);
    let write = view.may_write.then(|| {
        view! {
            <a href=format!("{route}/eigen-stap")>{text.get("route-own-link")}</a>
            <a href=format!("{route}/wat-hebt-u-al")>{text.get("route-enter-link")}</a>
        }
    });
    view! {
        <Row>
            {write}
            <a href=format!("{route}/herzien")>{text.get("route-revisit-link")}</a>
        </Row>
    }
    .into_any()
}
