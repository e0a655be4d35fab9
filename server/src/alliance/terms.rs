//! Terms of use and processing agreement.

use app::{
    alliance::terms::{Accepted, View, page},
    form::FormState,
    frame::Nav,
};
use axum::http::StatusCode;
use domain::alliance::Terms;
use store::{
    alliance::settings,
    scope::{Agreements, Progress, Scope},
};

use super::place;
use crate::http::{Answer, Cx, Form, Path};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let me = cx.actor.person.as_ref().map(|me| me.name.clone()).unwrap_or_default();
    let form = cx.form(|form| form.with("name", me)).await?;
    render(&cx, StatusCode::OK, &scope, form).await
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<Terms>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Agreements>()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state).await,
    };
    settings::accept_terms(&write, form.once, input).await?;
    cx.done(form.once, &format!("/a/{slug}"), "done-accepted").await
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState) -> Answer {
    scope.read::<Agreements>()?;
    let facts = settings::facts(&scope.read::<Progress>()?).await?;
    let view = View {
        place: place(scope),
        lead_organisation: facts.lead_organisation,
        form,
        accepted: facts.terms.map(|(name, function, on)| Accepted { name, function, on }),
        may_write: scope.may_write::<Agreements>(),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Overview).await?, view, page)
}
