//! "Volgende stap": which step comes next and why, in words.

use domain::route::StepStatus;
use leptos::prelude::*;
use time::Date;

use super::{Beside, StepLink, beside_note, step_anchor, step_anchors};
use crate::{
    components::{Card, CardKind, LinkButton, Notice, NoticeKind, Row, Width},
    t,
    text::Text,
};

/// Why a step is advised, with the steps by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    Overdue(Date),
    Busy,
    RoundOpen,
    First,
    NeedsMet(Vec<StepLink>),
    /// A yearly step; the year in which it was last finished.
    Again(Option<i32>),
    NeedsOpen(Vec<StepLink>),
    Gap,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    pub link: StepLink,
    pub phase: u8,
    pub why: Vec<Why>,
    pub hours: u16,
    pub owner: String,
    pub status: StepStatus,
    /// Steps that wait for this one.
    pub waiting: Vec<StepLink>,
    /// Open steps from before the phase in which the alliance began.
    pub gaps: Vec<StepLink>,
    /// The step with the light arrangement, when it comes before everything else.
    pub light: Option<StepLink>,
    /// What else the full route has in the phase that was finished last.
    pub beside: Beside,
}

/// The advice as a card; also for the dashboard. Nothing is advised when all is done, or waits for others.
pub fn next_step_card(text: Text, next: Option<&NextStep>, width: Width) -> AnyView {
    let Some(next) = next else {
        return view! {
            <Card title=text.get("route-next") kind=CardKind::Call width>
                <p>{text.get("route-next-none")}</p>
            </Card>
        }
        .into_any();
    };
    let light = next.light.as_ref().map(|light| {
        let key = if light.href == next.link.href { "route-light-this" } else { "route-light-first" };
        let link = (light.href != next.link.href).then(|| view! { " " {step_anchor(light)} });
        view! { <Notice kind=NoticeKind::Remark>{text.get(key)} {link}</Notice> }
    });
    let why = next.why.iter().map(|why| view! { <li>{why_sentence(text, why)}</li> }).collect_view();
    let owner = if next.owner.is_empty() {
        text.get("route-next-no-owner")
    } else {
        t!(text, "route-next-owner", owner = next.owner.clone())
    };
    let waiting = (!next.waiting.is_empty())
        .then(|| view! { <p class="aw-note">{text.get("route-next-waiting")} " " {step_anchors(&next.waiting)}</p> });
    let gaps = (!next.gaps.is_empty())
        .then(|| view! { <p class="aw-note">{text.get("route-next-gaps")} " " {step_anchors(&next.gaps)}</p> });
    let button = if next.status == StepStatus::Busy { "route-next-continue" } else { "route-next-start" };
    view! {
        <Card title=text.get("route-next") kind=CardKind::Call width>
            <p class="aw-next">
                <a href=next.link.href.clone()>{next.link.name()}</a>
            </p>
            <ul>{why}</ul>
            {light}
            <p class="aw-note">{owner} " " {t!(text, "route-next-hours", hours = next.hours)}</p>
            <Row>
                <LinkButton href=next.link.href.clone()>
                    {t!(text, button, step = next.link.number.clone())}
                </LinkButton>
            </Row>
            {waiting}
            {gaps}
            {beside_note(text, &next.beside)}
        </Card>
    }
    .into_any()
}

/// One reason, in a sentence.
pub fn why_sentence(text: Text, why: &Why) -> AnyView {
    match why {
        Why::Overdue(date) => t!(text, "route-why-overdue", date = text.date(*date)).into_any(),
        Why::Busy => text.get("route-why-busy").into_any(),
        Why::RoundOpen => text.get("route-why-round").into_any(),
        Why::First => text.get("route-why-first").into_any(),
        Why::Gap => text.get("route-why-gap").into_any(),
        Why::Again(None) => text.get("route-why-yearly").into_any(),
        Why::Again(Some(year)) => t!(text, "route-why-again", year = year.to_string()).into_any(),
        Why::NeedsMet(steps) => view! { {text.get("route-why-met")} " " {step_anchors(steps)} "." }.into_any(),
        Why::NeedsOpen(steps) => view! { {text.get("route-why-open")} " " {step_anchors(steps)} "." }.into_any(),
    }
}
