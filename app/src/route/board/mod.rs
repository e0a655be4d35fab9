//! The board: seven phases with their steps; and the same steps as a list that can be sorted.

mod rows;

use domain::{experts::ParticipationLevel, route::StepStatus};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{Beside, End, Mark, NextStep, StepLink, Tab, end_sentence, next_step_card, route_path, status_name, tabs};
use crate::{
    components::{
        Button, ButtonKind, Card, Choice, FilterSelect, Filters, Grid, ListUrl, Notice, Once, PageHead, PhaseItem,
        PhaseStrip, Row, Width,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
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
    /// How many steps are shown, and how many of those are not in the route.
    pub count: usize,
    pub extra: usize,
    pub once: Uuid,
}

#[derive(Clone, Debug)]
pub struct PhaseView {
    pub number: u8,
    pub title: String,
    /// The alliance is here.
    pub now: bool,
    pub done: usize,
    pub total: usize,
    pub steps: Vec<StepRow>,
    /// What else the full route has here, once the chosen steps are done.
    pub beside: Beside,
}

impl StepRow {
    /// Not one of the steps that the route is counted in.
    pub fn is_extra(&self) -> bool {
        self.own || self.retired || self.beside
    }
}

#[derive(Clone, Debug)]
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
            Some(rows) => rows::list(text, view, rows),
            None => rows::board(text, view),
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
        <Card title=text.get("route-choice") id="keuze" width=Width::Third>
            <p>{t!(text, key, count = size)}</p>
            <p class="aw-note">{text.get("route-basic-what")}</p>
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
