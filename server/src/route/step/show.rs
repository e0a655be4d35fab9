//! From a step and the work in it to its page.

use app::{
    experts::experts_path,
    form::{FormState, Overtaken},
    frame::Nav,
    route::{
        StepLink,
        step::{Effort, Own, Saved, View, page},
    },
};
use axum::http::StatusCode;
use domain::route::{Step, StepStatus};
use store::{
    partners::{self, Contribution},
    route::{evidence, history, work},
    scope::{Contributions, ExpertPlan, Notes, Partners, Read, RouteWork, Settings},
};
use uuid::Uuid;

use super::{
    Here, records,
    tools::{filled, tools},
};
use crate::{
    http::{Answer, Cx},
    partners::{contribution::actions_for, partner_path},
    route::load::Route,
};

pub(super) async fn render(
    cx: &Cx,
    status: StatusCode,
    here: &Here,
    form: FormState,
    stale: Option<Overtaken>,
) -> Answer {
    let (route, step) = (&here.route, &here.step);
    let key = step.key.as_str();
    let may_write = route.scope.may_write::<RouteWork>();
    // A coach reads how far a step is, not what was noted.
    let notes: Option<Read<Notes>> = route.scope.read().ok().filter(|notes: &Read<Notes>| notes.only().is_none());
    let mut evidence = None;
    let mut removed_evidence = Vec::new();
    let mut history = None;
    if let Some(notes) = &notes {
        evidence = Some(evidence::of_step(notes, key).await?);
        if may_write {
            removed_evidence = evidence::removed(notes, key).await?;
        }
        history = Some(history::of_step(notes, key).await?);
    }
    let lang = cx.text.lang;
    let (previous, next) = neighbours(here);
    let next_step = route.next().filter(|next| next.link.href != route.link(step).href);
    let phase = route.content().phase(step.phase);
    let formats = step.formats.iter().filter_map(|key| Some((key, route.content().format(key, lang)?))).flat_map(
        |(key, format)| {
            let href = format!("/a/{}/formats/{key}.docx", route.slug());
            let places = &route.facts.municipalities;
            // Each executive and each council gets a paper of its own.
            if places.len() < 2 || !format.dutch_only {
                return vec![(format.label(), href)];
            }
            let of =
                |name: &str, code: &str| (format!("{} – {name}", format.label()), format!("{href}?gemeente={code}"));
            places.iter().map(|one| of(&one.name, &one.code)).collect()
        },
    );
    let print = step.formats.iter().filter_map(|key| Some((key, route.content().format(key, lang)?)));
    let print = print
        .filter(|(_, format)| format.print)
        .map(|(key, format)| (format.label(), format!("/a/{}/formats/{key}.pdf", route.slug())));
    let links = |steps: &mut dyn Iterator<Item = &Step>| {
        steps.map(|step| (route.link(step), route.status(step))).collect::<Vec<(StepLink, StepStatus)>>()
    };
    let year = cx.param("jaar").and_then(|year| year.parse::<i32>().ok());
    let all_evidence = evidence.unwrap_or_default();
    let (now, earlier) = records::by_year(here, all_evidence, may_write, year, notes.is_some());
    let view = View {
        slug: route.slug().to_owned(),
        key: key.to_owned(),
        link: route.link(step),
        phase: (step.phase, phase.map(|phase| phase.title.get(lang).clone()).unwrap_or_default()),
        text: route.words(step).into_owned(),
        hours: step.hours,
        rung: step.rung,
        matrix: route.scope.may_read::<ExpertPlan>().then(|| experts_path(route.slug(), "/trede")),
        lead: step.lead.clone(),
        also: step.also.clone(),
        coach: route.facts.coach.as_ref().map(|coach| match &coach.cover {
            Some(cover) => cover.name.clone(),
            None => coach.name.clone(),
        }),
        formats: formats.collect(),
        print: print.collect(),
        tools: tools(cx, here),
        contributions: contributions(cx, route, key).await?,
        ticked: step.ticked(here.current().map_or(&[], |saved| &saved.work.checked)),
        arrangement: (step.light > 0 && !route.status(step).is_settled())
            .then(|| (step.light.into(), here.may_begin())),
        mark: route.mark(step),
        retired: step.retired,
        outside: here.own.is_none() && !step.retired && !step.basic && !route.facts.full_route,
        may_choose: route.scope.may_write::<Settings>(),
        own: here.own.map(|removed| Own {
            removed,
            action: may_write.then(|| format!("{}/verwijderen", route.link(step).href)),
            once: Uuid::new_v4(),
        }),
        year: step.year(route.year()),
        saved: here.current().map(|saved| self::saved(here, saved, notes.is_some())).unwrap_or_default(),
        light: here.light().filter(|_| may_write).map(|light| {
            let points =
                route.words(light).done.iter().take(light.light.into()).map(|done| done.text.clone()).collect();
            (route.link(light), points)
        }),
        form: may_write.then_some(form),
        filled: filled(cx, here).await?,
        stale,
        needs: links(&mut step.needs.iter().filter_map(|key| route.content().step(key.as_str()))),
        waiting: links(
            &mut route.content().steps.iter().filter(|other| !other.retired && other.needs.contains(&step.key)),
        ),
        earlier,
        evidence: notes.is_some().then_some(now),
        removed_evidence: removed_evidence.into_iter().map(|item| records::evidence(route, item, may_write)).collect(),
        history: history.map(|history| history.into_iter().map(records::change).collect()),
        previous,
        next,
        next_step,
        beside: route.beside(step.phase),
    };
    cx.page(status, cx.alliance_frame(&route.scope, Nav::Route).await?, view, page)
}

/// What partners contribute to a step, and what is done for that, for who may see it.
async fn contributions(cx: &Cx, route: &Route, key: &str) -> store::Result<Vec<Effort>> {
    let scope = &route.scope;
    let Ok(read) = scope.read::<Contributions>() else { return Ok(Vec::new()) };
    let mut all = partners::contributions(&read).await?;
    all.retain(|one| one.steps.iter().any(|step| step == key));
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let names = partners::contributors(&read).await?;
    let mut actions = actions_for(cx, scope).await?;
    let effort = |one: Contribution| {
        Some(Effort {
            partner: names.get(&one.partner)?.0.clone(),
            href: scope.may_read::<Partners>().then(|| partner_path(scope.slug(), one.partner)),
            actions: actions.remove(&one.id).unwrap_or_default(),
            what: one.what,
            status: one.status,
        })
    };
    Ok(all.into_iter().filter_map(effort).collect())
}

/// Stored work, as the page shows it.
pub(super) fn saved(here: &Here, saved: &work::Saved, notes: bool) -> Saved {
    let work = &saved.work;
    Saved {
        status: work.status,
        reason: work.reason.clone(),
        before_start: work.before_start,
        checked: work.checked.clone(),
        owner: work.owner.clone(),
        due_on: work.due_on,
        overdue: work.is_overdue(here.route.options.today),
        light_reason: saved.light_reason.clone(),
        notes: notes.then(|| saved.notes.clone()),
        // Who does not read along sees that something was done, never by whom.
        by: if notes { saved.updated_by.clone() } else { String::new() },
        at: work.updated_at.map(domain::time::local),
    }
}

/// The steps before and after this one, of those that the board shows.
fn neighbours(here: &Here) -> (Option<StepLink>, Option<StepLink>) {
    let route = &here.route;
    let steps = super::super::board::shown(route);
    let Some(place) = steps.iter().position(|step| step.key == here.step.key) else { return (None, None) };
    let link = |place: Option<usize>| place.and_then(|place| steps.get(place)).map(|step| route.link(step));
    (link(place.checked_sub(1)), link(place.checked_add(1)))
}
