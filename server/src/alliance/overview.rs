//! Where the alliance is, what is next, what needs attention, what is new.

use app::{
    alliance::{
        aldermen,
        begin::Begin,
        glance,
        overview::{Experts, News, Next, View, page},
    },
    components::PhaseItem,
    experts::{experts_path, feedback::feedback_path},
    goals::public::PublicResult,
    partners::partners_path,
};
use domain::{
    account::Role,
    experts::feedback::{Waiting, waiting},
    route::{StepStatus, current_phase, phase_counts},
};
use store::{
    Error, Result,
    alliance::settings as stored,
    experts as involved, goals as goal_map,
    route::{history, work},
    scope::{Contributions, ExpertPlan, Progress, RouteWork, Scope, Settings},
};

use super::{attention, day, formats, helper, place, trail};
use crate::{
    experts::sees_agreed_only,
    http::{Answer, Cx, Path},
    public::alliance::result,
    route::load::Route,
};
use app::frame::Nav;

/// Lines of news on the page.
const NEWS: u64 = 6;

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let route = match Route::load(&cx, &slug).await {
        Ok(route) => route,
        // Who may not see the work may still see how far it is.
        Err(Error::NotFound | Error::SignIn) => return at_a_glance(&cx, &cx.scope(&slug).await?).await,
        Err(error) => return Err(error.into()),
    };
    let scope = &route.scope;
    let place = place(scope);
    let facts = &route.facts;
    let log = log(&cx, scope).await?;
    let view = View {
        name: facts.name.clone(),
        municipalities: facts.municipalities.iter().map(|one| one.name.clone()).collect(),
        lead_organisation: facts.lead_organisation.clone(),
        aldermen: aldermen(cx.text, &facts.aldermen()),
        started_on: facts.started_on,
        end: route.end(),
        hours_per_week: facts.hours_per_week,
        full_route: facts.full_route,
        helper: helper(scope, facts),
        phases: phases(&cx, &route),
        begin: begin(&route).await?,
        next: next(&cx, &route),
        attention: attention::load(&route, cx.actor.person.as_ref().map(|me| me.id), cx.now(), log.overdue).await?,
        news: news(&cx, &route).await?,
        today: cx.today(),
        experts: experts(scope, log),
        settings: scope.may_read::<Settings>(),
        may_write: scope.may_write::<RouteWork>(),
        goals: if scope.may_write::<RouteWork>() { None } else { Some(goals(&route).await?) },
        place,
    };
    cx.ok(cx.alliance_frame(scope, Nav::Overview).await?, view, page)
}

/// What the log of what groups said still asks; nothing for who does not see it.
async fn log(cx: &Cx, scope: &Scope) -> Result<Waiting> {
    if !scope.may_read::<ExpertPlan>() || sees_agreed_only(scope)? {
        return Ok(Waiting::default());
    }
    let entries = involved::feedbacks(&scope.read::<ExpertPlan>()?).await?;
    Ok(waiting(&entries.into_iter().map(|one| one.entry).collect::<Vec<_>>(), cx.today()))
}

/// Where the plan, the rungs and the log stand.
fn experts(scope: &Scope, log: Waiting) -> Option<Experts> {
    scope.may_read::<ExpertPlan>().then(|| Experts {
        plan: experts_path(scope.slug(), ""),
        matrix: experts_path(scope.slug(), "/trede"),
        log: (log.total > 0).then(|| (feedback_path(scope.slug(), ""), log)),
    })
}

/// What the alliance wants to reach.
async fn goals(route: &Route) -> Result<(String, Vec<PublicResult>)> {
    let map = goal_map::map(&route.read).await?;
    Ok((map.ambition.sentence, map.outcomes.into_iter().map(result).collect()))
}

async fn at_a_glance(cx: &Cx, scope: &Scope) -> Answer {
    let read = scope.read::<Progress>()?;
    let facts = stored::facts(&read).await?;
    let version = cx.app.route().await?;
    let begun = work::begun(&read).await?;
    let number = current_phase(&version.content, &begun, cx.today().year(), facts.full_route, facts.start_phase);
    let title = version.content.phase(number).map(|phase| phase.title.get(cx.text.lang).clone()).unwrap_or_default();
    let view = glance::View {
        name: facts.name,
        municipalities: facts.municipalities.into_iter().map(|one| one.name).collect(),
        phase: (number, title),
        active_on: day(facts.active_at),
        lead_organisation: facts.lead_organisation,
        members: scope.may_read::<Settings>().then(|| format!("/a/{}/leden", scope.slug())),
        contributions: scope.may_read::<Contributions>().then(|| partners_path(scope.slug(), "/inzet")),
    };
    cx.ok(cx.alliance_frame(scope, Nav::Overview).await?, view, glance::page)
}

fn phases(cx: &Cx, route: &Route) -> Vec<PhaseItem> {
    let (content, full) = (route.content(), route.facts.full_route);
    let now = current_phase(content, &route.progress, route.year(), full, route.facts.start_phase);
    let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    phase_counts(content, &route.progress, route.year(), full)
        .into_iter()
        .map(|count| PhaseItem {
            number: count.phase,
            name: content.phase(count.phase).map(|phase| phase.title.get(cx.text.lang).clone()).unwrap_or_default(),
            done: small(count.done),
            total: small(count.total),
            href: format!("/a/{}/route#fase-{}", route.slug(), count.phase),
            current: count.phase == now,
        })
        .collect()
}

/// The first fifteen minutes of a lead; empty once they are over.
async fn begin(route: &Route) -> Result<Vec<Begin>> {
    if route.scope.role() != Role::AllianceLead || route.scope.is_archived() {
        return Ok(Vec::new());
    }
    let facts = &route.facts;
    let begun = route.progress.works().any(|work| !work.is_blank() && !work.before_start);
    // Also who has nothing yet has answered.
    let entered = begun
        || facts.start_phase > 1
        || route.progress.works().any(|work| work.before_start)
        || history::happened(&route.read, "alliance", "entered").await?;
    // Where the advice begins, in the route that was chosen.
    let first = route.next().map(|next| next.link.href);
    // Also who does not know yet what to ask has looked.
    let set = !facts.question.is_empty() || history::happened(&route.read, "alliance", "settings").await?;
    let path = |end: &str| format!("/a/{}{end}", route.slug());
    let waiting = facts.terms_sent.is_some();
    let item = |key, href, done| Begin { key, href, done, sent: key == "terms" && waiting };
    let items = vec![
        item("terms", path("/voorwaarden"), route.scope.has_terms()),
        item("settings", path("/instellingen"), set),
        item("enter", path("/route/wat-hebt-u-al"), entered),
        item("first", first.unwrap_or_else(|| path("/route")), begun),
    ];
    Ok(if items.iter().all(|item| item.done) { Vec::new() } else { items })
}

fn next(cx: &Cx, route: &Route) -> Option<Next> {
    let advice = route.next()?;
    let step = route.content().steps.iter().find(|step| route.link(step).href == advice.link.href)?;
    let words = route.words(step);
    Some(Next {
        why: if cx.text.plain { words.why_plain.clone() } else { words.why.clone() },
        lead: step.lead.clone(),
        rung: step.rung,
        matrix: (step.rung.is_some() && route.scope.may_read::<ExpertPlan>())
            .then(|| experts_path(route.slug(), "/trede")),
        format: formats(route, step, cx.text.lang).into_iter().next().filter(|_| advice.status != StepStatus::Done),
        advice,
    })
}

async fn news(cx: &Cx, route: &Route) -> Result<News> {
    let me = cx.actor.person.as_ref().map(|me| me.id);
    let visited = match me {
        Some(me) => stored::visit(&route.scope.read::<Progress>()?, me).await?,
        None => None,
    };
    let mut changes = match visited {
        Some(_) => history::since(&route.read, visited, me, NEWS).await?,
        None => Vec::new(),
    };
    let since_visit = !changes.is_empty();
    if !since_visit {
        changes = history::since(&route.read, None, None, NEWS).await?;
    }
    let new = [route.links(&route.changes.added), route.links(&route.changes.changed)].concat();
    Ok(News {
        since_visit: since_visit || !new.is_empty() && visited.is_some(),
        changes: changes.iter().filter_map(|change| trail::change(route, change)).collect(),
        version: (!new.is_empty()).then_some((route.version.number, new)),
    })
}
