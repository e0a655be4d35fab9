//! "Wat hebt u al?": entering half-way.

use app::{
    form::FormState,
    frame::Nav,
    route::{
        enter::{PhaseView, StepView, View, page},
        route_path,
    },
};
use axum::http::StatusCode;
use domain::route::{EnterForm, StepKey, StepWork};
use store::{route::work, scope::RouteWork};

use super::load::Route;
use crate::http::{Answer, Cx, Form, Path};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let form = cx.form(|form| form.with("phase", route.facts.start_phase)).await?;
    render(&cx, StatusCode::OK, &route, form).await
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<EnterForm>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let write = route.scope.write::<RouteWork>()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &route, state).await,
    };
    let keys: Vec<StepKey> = input.steps.iter().map(|key| StepKey::from(key.as_str())).collect();
    let works = route.progress.before_start(route.content(), &keys, route.year());
    work::enter_half_way(&write, form.once, input, &works).await?;
    cx.done(form.once, &route_path(&slug), "done-saved").await
}

async fn render(cx: &Cx, status: StatusCode, route: &Route, form: FormState) -> Answer {
    route.scope.write::<RouteWork>()?;
    let phases = route.content().phases.iter().map(|phase| PhaseView {
        number: phase.number,
        title: phase.title.get(cx.text.lang).clone(),
        steps: route
            .content()
            .route(true)
            .filter(|step| step.phase == phase.number)
            .map(|step| StepView {
                key: step.key.to_string(),
                link: route.link(step),
                product: route.words(step).product.clone(),
                chosen: step.basic || route.facts.full_route,
                has_work: route
                    .progress
                    .work(step, route.year())
                    .filter(|work| !StepWork::is_blank(work))
                    .map(|work| work.status),
            })
            .collect(),
    });
    let view = View { slug: route.slug().to_owned(), form, phases: phases.collect() };
    cx.page(status, cx.alliance_frame(&route.scope, Nav::Route).await?, view, page)
}
