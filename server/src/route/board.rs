//! The board and the list of the route, and the choice between the basic and the full one.

use std::cmp::Ordering;

use app::{
    components::{ListUrl, PhaseItem},
    route::{
        board::{PhaseView, StepRow, View, page},
        route_path,
    },
};
use domain::route::{RouteForm, Step, StepStatus, current_phase, phase_counts};
use store::{
    alliance::settings,
    scope::{RouteWork, Settings},
};
use uuid::Uuid;

use super::load::Route;
use crate::http::{Answer, Cx, Failure, Form, Path};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let filter = Filter::of(&cx);
    let url = filter.url(&slug);
    let rows: Vec<StepRow> =
        shown(&route).into_iter().map(|step| row(&route, step)).filter(|row| filter.admits(row)).collect();
    let (count, extra) = (rows.len(), rows.iter().filter(|row| row.is_extra()).count());
    let counts = phase_counts(route.content(), &route.progress, route.year(), route.facts.full_route);
    let now =
        current_phase(route.content(), &route.progress, route.year(), route.facts.full_route, route.facts.start_phase);
    let phases = counts.iter().filter_map(|count| {
        let phase = route.content().phase(count.phase)?;
        let steps = rows.iter().filter(|row| row.phase == count.phase).cloned().collect();
        let title = phase.title.get(cx.text.lang).clone();
        let beside = route.beside(count.phase);
        let now = phase.number == now;
        Some(PhaseView { number: phase.number, title, now, done: count.done, total: count.total, steps, beside })
    });
    let phases: Vec<PhaseView> = phases.collect();
    let strip = phases.iter().map(|phase| strip_item(phase, now, &url)).collect();
    let changes = &route.changes;
    let view = View {
        list: filter.list.then(|| filter.sorted(rows)),
        next: route.next(),
        end: route.end(),
        full_route: route.facts.full_route,
        sizes: (route.content().route(false).count(), route.content().route(true).count()),
        may_write: route.scope.may_write::<RouteWork>(),
        may_choose: route.scope.may_write::<Settings>(),
        news: (!changes.is_empty()).then(|| (changes.added.len(), changes.changed.len(), changes.removed.len())),
        fresh: route.scope.may_write::<RouteWork>() && route.progress.works().all(domain::route::StepWork::is_blank),
        once: Uuid::new_v4(),
        slug,
        phases,
        strip,
        url,
        count,
        extra,
    };
    cx.ok(cx.alliance_frame(&route.scope, app::frame::Nav::Route).await?, view, page)
}

/// Chooses the basic or the full route.
pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<RouteForm>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Settings>()?;
    let input = form.check().map_err(|_| Failure(store::Error::Refused("bad-request")))?;
    settings::choose_route(&write, form.once, input.full()).await?;
    cx.done(form.once, &route_path(&slug), "done-saved").await
}

/// The steps of the route in order, each phase with the alliance's own steps at its end.
pub(super) fn shown(route: &Route) -> Vec<&Step> {
    let mut steps = route.content().shown(&route.progress, route.facts.full_route);
    steps.extend(&route.own);
    // Stable: within a phase the order stays.
    steps.sort_by_key(|step| step.phase);
    steps
}

fn row(route: &Route, step: &Step) -> StepRow {
    let work = route.progress.work(step, route.year());
    let last = route.progress.earlier(step, route.year()).into_iter().find_map(|work| Some((work.year?, work.status)));
    let own = route.content().step(step.key.as_str()).is_none();
    StepRow {
        link: route.link(step),
        phase: step.phase,
        status: route.status(step),
        overdue: work.is_some_and(|work| work.is_overdue(route.options.today)),
        owner: work.map(|work| work.owner.clone()).unwrap_or_default(),
        due_on: work.and_then(|work| work.due_on),
        hours: step.hours,
        rung: step.rung,
        mark: route.mark(step),
        own,
        retired: step.retired,
        beside: !own && !route.facts.full_route && !step.basic,
        before_start: work.is_some_and(|work| work.before_start),
        year: step.year(route.year()),
        last,
    }
}

fn strip_item(phase: &PhaseView, now: u8, url: &ListUrl) -> PhaseItem {
    let anchor = url.get("weergave").is_empty() && url.get("fase").is_empty() && !phase.steps.is_empty();
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    PhaseItem {
        number: phase.number,
        name: phase.title.clone(),
        done: count(phase.done),
        total: count(phase.total),
        href: if anchor {
            format!("#fase-{}", phase.number)
        } else {
            url.clone().with("fase", phase.number).to_string()
        },
        current: phase.number == now,
    }
}

/// What the address says about which steps are shown, and how.
struct Filter {
    status: Option<StepStatus>,
    overdue: bool,
    phase: Option<u8>,
    list: bool,
    order: String,
}

impl Filter {
    fn of(cx: &Cx) -> Self {
        let status = cx.param("status").unwrap_or_default();
        Self {
            status: StepStatus::parse(&status),
            overdue: status == "overdue",
            phase: cx.param("fase").and_then(|phase| phase.parse().ok()),
            list: cx.param("weergave").as_deref() == Some("lijst"),
            order: cx.param("sorteer").unwrap_or_default(),
        }
    }

    fn url(&self, slug: &str) -> ListUrl {
        let status = if self.overdue { "overdue" } else { self.status.map_or("", StepStatus::as_str) };
        ListUrl::new(route_path(slug))
            .with("weergave", if self.list { "lijst" } else { "" })
            .with("status", status)
            .with("fase", self.phase.map(|phase| phase.to_string()).unwrap_or_default())
            .with("sorteer", if self.list { &self.order } else { "" })
    }

    fn admits(&self, row: &StepRow) -> bool {
        self.status.is_none_or(|status| row.status == status)
            && (!self.overdue || row.overdue)
            && self.phase.is_none_or(|phase| row.phase == phase)
    }

    /// What is not filled in comes last, whichever way the list is sorted.
    fn sorted(&self, mut rows: Vec<StepRow>) -> Vec<StepRow> {
        let (column, down) = self.order.strip_prefix('-').map_or((self.order.as_str(), false), |column| (column, true));
        let turn = |order: Ordering| if down { order.reverse() } else { order };
        match column {
            "status" => rows.sort_by(|a, b| turn(a.status.cmp(&b.status))),
            "uren" => rows.sort_by(|a, b| turn(a.hours.cmp(&b.hours))),
            "eigenaar" => rows.sort_by(|a, b| {
                let empty = a.owner.is_empty().cmp(&b.owner.is_empty());
                empty.then(turn(a.owner.to_lowercase().cmp(&b.owner.to_lowercase())))
            }),
            "streefdatum" => {
                rows.sort_by(|a, b| a.due_on.is_none().cmp(&b.due_on.is_none()).then(turn(a.due_on.cmp(&b.due_on))));
            }
            _ if down => rows.reverse(),
            _ => {}
        }
        rows
    }
}
