//! What the pages of the route share: how a step is named, its badges, the views beside each other.

use domain::route::StepStatus;
use leptos::prelude::*;

use crate::{
    components::{Badge, BadgeKind, SubNav, SubNavItem},
    t,
    text::Text,
};

/// A step to go to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepLink {
    /// As people say it, "4.3"; empty for a step of one's own.
    pub number: String,
    pub title: String,
    pub href: String,
}

impl StepLink {
    /// `4.3 Gezamenlijke ambitie`.
    pub fn name(&self) -> String {
        if self.number.is_empty() { self.title.clone() } else { format!("{} {}", self.number, self.title) }
    }

    /// The same step, at a place on its page.
    #[must_use]
    pub fn at(&self, anchor: &str) -> Self {
        Self { href: format!("{}#{anchor}", self.href), ..self.clone() }
    }
}

/// Whether the content of a step changed since the alliance last looked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    #[default]
    None,
    New,
    Changed,
}

pub fn step_anchor(link: &StepLink) -> AnyView {
    view! { <a href=link.href.clone()>{link.name()}</a> }.into_any()
}

/// Steps in a sentence, with commas between them.
pub fn step_anchors(links: &[StepLink]) -> AnyView {
    links
        .iter()
        .enumerate()
        .map(|(index, link)| view! { {(index > 0).then_some(", ")} {step_anchor(link)} })
        .collect_view()
        .into_any()
}

/// What else the full route has in a phase: each step, and when to do it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    pub phase: u8,
    pub steps: Vec<(StepLink, String)>,
    /// The chosen steps of the phase are done.
    pub turn: bool,
}

/// "Ook in fase 1, in de volledige route: 1.6 Startbesluit, als uw college een besluit moet nemen", when its turn has come.
pub fn beside_note(text: Text, beside: &Beside) -> Option<AnyView> {
    (beside.turn && !beside.steps.is_empty()).then(|| {
        view! {
            <div class="aw-note">
                <p>{t!(text, "route-beside", phase = beside.phase)}</p>
                {beside_list(beside)}
            </div>
        }
        .into_any()
    })
}

/// The same on the board, where it is at hand from the first day: folded away until its turn has come, in sight in the phase
/// where the alliance is.
pub fn beside_fold(text: Text, beside: &Beside, now: bool) -> Option<AnyView> {
    if beside.turn || beside.steps.is_empty() {
        return beside_note(text, beside);
    }
    let summary = t!(text, "route-beside-fold", phase = beside.phase, count = beside.steps.len());
    Some(
        view! { <details class="aw-fold" open=now><summary>{summary}</summary>{beside_list(beside)}</details> }
            .into_any(),
    )
}

fn beside_list(beside: &Beside) -> AnyView {
    let items = beside.steps.iter().map(|(link, when)| view! { <li>{step_anchor(link)} ", " {when.clone()}</li> });
    view! { <ul>{items.collect_view()}</ul> }.into_any()
}

pub fn status_name(text: Text, status: StepStatus) -> String {
    text.get(&format!("status-{}", status.as_str()))
}

pub fn status_badge(text: Text, status: StepStatus) -> AnyView {
    let kind = match status {
        StepStatus::NotYet | StepStatus::NotApplicable => BadgeKind::Neutral,
        StepStatus::Busy => BadgeKind::Busy,
        StepStatus::Done => BadgeKind::Ok,
    };
    view! { <Badge kind>{status_name(text, status)}</Badge> }.into_any()
}

/// "nieuw" or "vernieuwd".
pub fn mark_badge(text: Text, mark: Mark) -> Option<AnyView> {
    let (kind, key) = match mark {
        Mark::None => return None,
        Mark::New => (BadgeKind::Warning, "route-mark-new"),
        Mark::Changed => (BadgeKind::Neutral, "route-mark-changed"),
    };
    Some(view! { <Badge kind>{text.get(key)}</Badge> }.into_any())
}

/// One of the views of the route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Board,
    List,
    Timeline,
}

pub fn tabs(text: Text, slug: &str, now: Tab) -> AnyView {
    let route = route_path(slug);
    let item = |tab, key: &str, href: String| SubNavItem { label: text.get(key), href, current: tab == now };
    let items = vec![
        item(Tab::Board, "route-tab-board", route.clone()),
        item(Tab::List, "route-tab-list", format!("{route}?weergave=lijst")),
        item(Tab::Timeline, "route-tab-timeline", format!("{route}/tijdlijn")),
    ];
    view! { <SubNav label=text.get("route-tabs") items /> }.into_any()
}

pub fn route_path(slug: &str) -> String {
    format!("/a/{slug}/route")
}

/// When the work is done, for who works so many hours a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Nothing is left.
    Done,
    /// The hours per week are not known, or the date lies beyond the calendar.
    Unknown,
    On {
        date: time::Date,
        hours_per_week: u16,
        hours_left: u32,
    },
}

/// "Met 12 uur per week bent u klaar rond april 2027."
pub fn end_sentence(text: Text, end: End) -> String {
    match end {
        End::Done => text.get("route-end-done"),
        End::Unknown => text.get("route-end-unknown"),
        End::On { date, hours_per_week, .. } => t!(text, "route-end", hours = hours_per_week, month = text.month(date)),
    }
}
