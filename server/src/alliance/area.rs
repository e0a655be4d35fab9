//! The areas that have no tool of their own yet: the steps of the route in them, and their formats.

use app::{
    alliance::area::{StepRow, View, page},
    frame::Nav,
};
use domain::{account::Lang, area::Area};

use super::{formats, place};
use crate::{
    http::{Answer, Cx, Path},
    route::load::Route,
};

pub async fn schemes(cx: Cx, Path(slug): Path<String>) -> Answer {
    show(&cx, &slug, Area::Schemes, Nav::Schemes).await
}

pub async fn monitor(cx: Cx, Path(slug): Path<String>) -> Answer {
    show(&cx, &slug, Area::Monitor, Nav::Monitor).await
}

async fn show(cx: &Cx, slug: &str, area: Area, nav: Nav) -> Answer {
    let route = Route::load(cx, slug).await?;
    let steps = steps(&route, area, cx.text.lang);
    let view = View { place: place(&route.scope), area: area.as_str(), steps };
    cx.ok(cx.alliance_frame(&route.scope, nav).await?, view, page)
}

/// The steps of the route in an area.
pub(crate) fn steps(route: &Route, area: Area, lang: Lang) -> Vec<StepRow> {
    let today = route.options.today;
    route
        .content()
        .steps
        .iter()
        .filter(|step| step.area == area && !step.retired)
        .map(|step| {
            let work = route.progress.work(step, route.year());
            let status = route.status(step);
            let due_on = work.and_then(|work| work.due_on);
            StepRow {
                step: route.link(step),
                status,
                owner: work.map(|work| work.owner.clone()).unwrap_or_default(),
                due_on,
                overdue: work.is_some_and(|work| work.is_overdue(today)),
                beside: !route.facts.full_route && !step.basic,
                formats: formats(route, step, lang),
            }
        })
        .collect()
}
