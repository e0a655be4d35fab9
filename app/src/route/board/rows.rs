//! The steps, as cards per phase or as a list.

use leptos::prelude::*;

use super::{PhaseView, StepRow, View};
use crate::{
    components::{Badge, BadgeKind, Card, Column, DataTable, Grid, Item, ItemList, Stack, Width, text_cell},
    route::{beside_fold, mark_badge, status_badge, status_name, step_anchor},
    t,
    text::Text,
};

pub(super) fn board(text: Text, view: &View) -> AnyView {
    let count = count(text, view);
    if view.count == 0 {
        return view! {
            <p class="aw-count" role="status">{count}</p>
            <div class="aw-empty"><p>{text.get("route-empty")}</p></div>
        }
        .into_any();
    }
    let card = |phase: &PhaseView| {
        let title = t!(text, "route-phase-title", number = phase.number, title = phase.title.clone());
        let aside = tally(text, phase);
        let aside = Some(view! { <span class="aw-note">{aside}</span> }.into_any());
        let items = phase.steps.iter().map(|step| row(text, step)).collect_view();
        view! {
            <Card title id=format!("fase-{}", phase.number) aside>
                <ItemList>{items}</ItemList>
                {beside_fold(text, &phase.beside, phase.now)}
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
        {rungs(text, view)}
        <Grid>
            <Stack width=Width::Half>{first.iter().map(|phase| card(phase)).collect_view()}</Stack>
            <Stack width=Width::Half>{second.iter().map(|phase| card(phase)).collect_view()}</Stack>
        </Grid>
    }
    .into_any()
}

/// "16 stappen: 15 van uw route en 1 daarbuiten".
fn count(text: Text, view: &View) -> String {
    match view.extra {
        0 => t!(text, "route-count", count = view.count),
        extra => t!(text, "route-count-extra", count = view.count, route = view.count - extra, extra = extra),
    }
}

/// "4 van 4 klaar · 1 buiten uw route": the route is counted, and what stands below it as well.
fn tally(text: Text, phase: &PhaseView) -> String {
    let done = (phase.total > 0).then(|| t!(text, "common-done-of", done = phase.done, total = phase.total));
    let extra = phase.steps.iter().filter(|step| step.is_extra()).count();
    let extra = (extra > 0).then(|| t!(text, "route-extra", count = extra));
    done.into_iter().chain(extra).collect::<Vec<_>>().join(" · ")
}

/// What "trede 2: raadplegen" means.
fn rungs(text: Text, view: &View) -> AnyView {
    let help = format!("/a/{}/hulp#treden", view.slug);
    view! {
        <p class="aw-note">
            {text.get("route-rungs-what")} " " <a href=help>{text.get("route-rungs-link")}</a>
        </p>
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

pub(super) fn list(text: Text, view: &View, rows: &[StepRow]) -> AnyView {
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
                text_cell(&step.owner),
                step.due_on.map(|date| text.date(date)).into_any(),
                (step.hours > 0).then(|| text.number(step.hours)).into_any(),
                step.rung.map(|rung| text.get(&format!("rung-{}", rung.as_str()))).into_any(),
            ]
        })
        .collect();
    let count = count(text, view);
    let beside = view.phases.iter().map(|phase| beside_fold(text, &phase.beside, false)).collect_view();
    let empty = Some(view! { <p>{text.get("route-empty")}</p> }.into_any());
    view! {
        {rungs(text, view)}
        <DataTable text caption=text.get("route-list-caption") caption_hidden=true columns rows url=Some(view.url.clone()) count empty />
        {beside}
    }
    .into_any()
}
