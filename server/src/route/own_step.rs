//! Steps that the alliance adds itself.

use app::{
    form::FormState,
    frame::Nav,
    route::{
        own_step::{View, page},
        route_path,
    },
};
use axum::http::StatusCode;
use domain::route::OwnStepForm;
use store::{
    Error,
    route::own,
    scope::{RouteWork, Scope},
};

use crate::http::{Answer, Cx, Form, Path, Press};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let form = cx.form(|form| form.with("phase", cx.param("fase").unwrap_or_default())).await?;
    render(&cx, StatusCode::OK, &scope, form).await
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<OwnStepForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<RouteWork>()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state).await,
    };
    let key = own::add(&write, form.once, input).await?;
    cx.done(form.once, &format!("{}/{key}", route_path(&slug)), "done-added").await
}

/// Takes a step of one's own off the route, or puts it back.
pub async fn remove(cx: Cx, Path((slug, key)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<RouteWork>()?;
    let removed = form.input.undo.is_empty();
    own::step(&write.reading(), &key).await?.ok_or(Error::NotFound)?;
    own::remove(&write, form.once, &key, removed).await?;
    let done = if removed { "done-step-removed" } else { "done-restored" };
    cx.done(form.once, &format!("{}/{key}", route_path(&slug)), done).await
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState) -> Answer {
    scope.write::<RouteWork>()?;
    let version = cx.app.route().await?;
    let phases = version.content.phases.iter().map(|phase| (phase.number, phase.title.get(cx.text.lang).clone()));
    let view = View { slug: scope.slug().to_owned(), form, phases: phases.collect() };
    cx.page(status, cx.alliance_frame(scope, Nav::Route).await?, view, page)
}
