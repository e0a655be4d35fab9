//! What is late or missing in an alliance, for this reader.

use app::{
    alliance::attention::Attention,
    experts::{feedback::feedback_path, part_path},
    route::{StepLink, route_path},
};
use domain::{
    account::Role,
    experts::plan::{Contradiction, Part, contradictions},
    route::{self, Step, StepStatus, left_to_revisit, light_done, round_is_on},
};
use store::{
    Result,
    alliance::{members, municipalities},
    experts,
    scope::{ExpertPlan, Settings},
};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::day;
use crate::route::load::Route;

/// Late steps that are named; the rest is on the board.
const LATE: usize = 4;
/// An invitation without an answer is worth a call after this.
const PATIENCE: Duration = Duration::days(14);

/// `untold` groups did not hear in time what happens with what they said.
pub(super) async fn load(
    route: &Route,
    me: Option<Uuid>,
    now: OffsetDateTime,
    untold: usize,
) -> Result<Vec<Attention>> {
    let mut items = overdue(route);
    let round_is_on = round_is_on(&route.options);
    if let Some(until) = route.round_until.filter(|_| round_is_on) {
        let open = steps(route).filter(|step| step.round && !route.status(step).is_settled());
        items.extend(open.map(|step| Attention::Round { step: route.link(step), until }));
    }
    let working = matches!(route.scope.role(), Role::AllianceLead | Role::AllianceMember);
    if working && !route.scope.has_terms() {
        let href = format!("/a/{}/voorwaarden", route.slug());
        items.push(Attention::Terms { href, sent: route.facts.terms_sent.is_some() });
    }
    let busy: Vec<&Step> = steps(route).filter(|step| route.status(step) == StepStatus::Busy).collect();
    let links = |steps: &[&Step]| -> Vec<StepLink> { steps.iter().map(|step| route.link(step)).collect() };
    // Safety is arranged by who works in the alliance, with its coach; it is no business of who reads along.
    if route.scope.role() != Role::Viewer
        && let Some(light) =
            route.content().light_step().filter(|_| !light_done(route.content(), &route.progress, route.year()))
    {
        let begun: Vec<&Step> =
            busy.iter().copied().filter(|step| step.rung.is_some() && step.key != light.key).collect();
        if !begun.is_empty() {
            items.push(Attention::Light { light: route.link(light), begun: links(&begun) });
        }
    }
    items.extend(
        busy.iter()
            .filter_map(|step| {
                let needs = missing(route, step);
                (!needs.is_empty()).then(|| Attention::Waiting { step: route.link(step), needs: links(&needs) })
            })
            .take(2),
    );
    if working {
        if untold > 0 {
            let href = feedback_path(route.slug(), "");
            items.push(Attention::Feedback { count: untold, href });
        }
        items.extend(plan(route).await?);
        items.extend(events(route, now).await?);
    }
    items.extend(people(route, me).await?);
    let unowned: Vec<&Step> = busy.into_iter().filter(|step| owner(route, step).is_empty()).collect();
    if working && !unowned.is_empty() {
        items.push(Attention::NoOwner(links(&unowned)));
    }
    Ok(items)
}

/// A draft of the plan for experts by experience that contradicts itself: the core group cannot agree on it.
async fn plan(route: &Route) -> Result<Option<Attention>> {
    let read = route.scope.read::<ExpertPlan>()?;
    let Some(stored) = experts::newest(&read).await?.filter(|stored| stored.head.version.state.is_open()) else {
        return Ok(None);
    };
    let mut parts: Vec<Part> = contradictions(&stored.plan).into_iter().map(Contradiction::part).collect();
    parts.dedup();
    Ok(parts.first().map(|first| part_path(route.slug(), *first)).map(|href| Attention::Plan { parts, href }))
}

/// What happened that makes finished steps worth another look.
async fn events(route: &Route, now: OffsetDateTime) -> Result<Vec<Attention>> {
    let events = municipalities::events(&route.read, &route.facts.municipalities).await?.into_iter().filter_map(
        |(event, at)| {
            let steps = left_to_revisit(route.content(), &route.progress, (event, at), route.year(), now);
            let href = format!("{}/herzien?gebeurtenis={}", route_path(route.slug()), event.as_str());
            (!steps.is_empty()).then(|| Attention::Event { event, on: day(at), steps: route.links(&steps), href })
        },
    );
    Ok(events.collect())
}

/// Steps of the route and of the alliance itself.
fn steps(route: &Route) -> impl Iterator<Item = &Step> {
    route.content().steps.iter().filter(|step| !step.retired).chain(&route.own)
}

fn owner<'a>(route: &'a Route, step: &Step) -> &'a str {
    route.progress.work(step, route.year()).map_or("", |work| &work.owner)
}

/// Longest late first.
fn overdue(route: &Route) -> Vec<Attention> {
    let today = route.options.today;
    let mut late: Vec<_> = steps(route)
        .filter_map(|step| {
            let late = route.progress.work(step, route.year()).filter(|work| work.is_overdue(today))?;
            Some((late.due_on?, route.link(step)))
        })
        .collect();
    late.sort_by_key(|(due_on, _)| *due_on);
    late.into_iter()
        .take(LATE)
        .map(|(due_on, step)| Attention::Overdue { step, due_on, days: (today - due_on).whole_days() })
        .collect()
}

/// What `step` builds on and was not even begun. That the light arrangement is missing is said by itself.
fn missing<'a>(route: &'a Route, step: &Step) -> Vec<&'a Step> {
    let mut missing = route::missing(route.content(), &route.progress, &route.options, step);
    missing.retain(|need| need.light == 0 && route.status(need) == StepStatus::NotYet);
    missing
}

/// Leads without a second factor, and invitations without an answer, for who may see members.
async fn people(route: &Route, me: Option<Uuid>) -> Result<Vec<Attention>> {
    let Ok(read) = route.scope.read::<Settings>() else { return Ok(Vec::new()) };
    let href = format!("/a/{}/leden", route.slug());
    let names: Vec<String> = members::members(&read)
        .await?
        .into_iter()
        .filter(|member| Some(member.person) != me)
        .filter(|member| Role::from(member.seat).needs_second_factor() && !member.has_second_factor)
        .map(|member| member.name)
        .collect();
    let mut items = Vec::new();
    // The people of the demo come in without.
    if !names.is_empty() && !route.scope.is_fictional() {
        items.push(Attention::SecondFactor { names, href: href.clone() });
    }
    let today = route.options.today;
    let silent = members::pending(&read).await?.into_iter().filter(|pending| today - day(pending.sent_at) >= PATIENCE);
    items.extend(silent.map(|pending| Attention::Unanswered {
        name: pending.name,
        sent_on: day(pending.sent_at),
        href: href.clone(),
    }));
    Ok(items)
}
