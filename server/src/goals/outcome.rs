//! A result, and what is measured of it.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    goals::forms::{MeasurementView, OutcomeView, measurement_page, outcome_page},
};
use axum::http::StatusCode;
use domain::goals::{MeasurementForm, OutcomeForm, not_a_share};
use store::{
    Error,
    goals::{self, Measurement, Outcome},
    route::history,
    scope::{RouteWork, Scope},
};
use uuid::Uuid;

use super::{joined, map_path};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
};

pub async fn get_new(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = open(&cx, &slug).await?;
    let form = cx.form(|form| form.with("version", 0)).await?;
    render(&cx, StatusCode::OK, &scope, form, None).await
}

pub async fn post_new(cx: Cx, Path(slug): Path<String>, form: Form<OutcomeForm>) -> Answer {
    let scope = open(&cx, &slug).await?;
    save(&cx, &scope, None, form).await
}

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = open(&cx, &slug).await?;
    let one = find(&scope, &id).await?;
    let form = cx.form(|form| fill(form, &one)).await?;
    render(&cx, StatusCode::OK, &scope, form, Some(one.id)).await
}

pub async fn post(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<OutcomeForm>) -> Answer {
    let scope = open(&cx, &slug).await?;
    let one = find(&scope, &id).await?;
    save(&cx, &scope, Some(one.id), form).await
}

pub async fn remove(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let scope = open(&cx, &slug).await?;
    let id = id.parse().map_err(|_| Error::NotFound)?;
    goals::remove_outcome(&scope.write::<RouteWork>()?, form.once, id).await?;
    cx.done(form.once, &map_path(&scope, ""), "done-goal-removed").await
}

/// The alliance, for who may change its plan.
async fn open(cx: &Cx, slug: &str) -> store::Result<Scope> {
    let scope = cx.scope(slug).await?;
    scope.write::<RouteWork>()?;
    Ok(scope)
}

async fn find(scope: &Scope, id: &str) -> store::Result<Outcome> {
    let all = goals::outcomes(&scope.read::<RouteWork>()?).await?;
    all.into_iter().find(|one| one.id.to_string() == id).ok_or(Error::NotFound)
}

fn fill(form: FormState, one: &Outcome) -> FormState {
    let course = &one.course;
    let text = |value: Option<String>| value.unwrap_or_default();
    form.with("title", &one.title)
        .with("indicator", &one.indicator)
        .with("definition", &one.definition)
        .with("unit", &one.unit)
        .with("base_value", text(course.base.1.map(|value| value.to_string())))
        .with("base_year", text(course.base.0.map(|year| year.to_string())))
        .with("target_value", course.target.1)
        .with("target_year", course.target.0)
        .with("source", &one.source)
        .with("delivered_by", text(one.delivered_by.map(|id| id.to_string())))
        .with("version", one.version)
}

async fn save(cx: &Cx, scope: &Scope, id: Option<Uuid>, form: Form<OutcomeForm>) -> Answer {
    let again = async |state| render(cx, StatusCode::UNPROCESSABLE_ENTITY, scope, state, id).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let write = scope.write::<RouteWork>()?;
    match goals::save_outcome(&write, form.once, id, input).await {
        Ok(()) => {
            let done = if id.is_some() { "done-saved" } else { "done-added" };
            cx.done(form.once, &map_path(scope, ""), done).await
        }
        Err(Error::Stale) => {
            let id = id.unwrap_or_default().to_string();
            let now = find(scope, &id).await?;
            let own = history::goal_is_mine(&write.reading(), &id, &["outcome_changed"]).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own))).await
        }
        Err(Error::Refused("partner-unknown")) => again(form.refused("delivered_by", "error-choose")).await,
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState, id: Option<Uuid>) -> Answer {
    let mut partners = joined(cx, scope).await?;
    // Who delivers the figure and stopped taking part is still the one that was chosen.
    if let Ok(chosen) = form.value("delivered_by").parse::<Uuid>()
        && partners.iter().all(|(known, _)| *known != chosen)
        && let Some((name, _)) = super::names(scope).await?.get(&chosen)
    {
        partners.push((chosen, name.clone()));
    }
    let view = OutcomeView {
        place: place(scope),
        form,
        partners: partners.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
        remove: id.map(|id| (map_path(scope, &format!("/resultaat/{id}/verwijderen")), Uuid::new_v4())),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, outcome_page)
}

pub async fn get_measure(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = open(&cx, &slug).await?;
    let outcome = find(&scope, &id).await?;
    let until = cx.today().year();
    let year = outcome.course.missing(until).first().copied().unwrap_or(until);
    let source = outcome.source.clone();
    let form = cx.form(|form| form.with("version", 0).with("year", year).with("source", source)).await?;
    render_measure(&cx, StatusCode::OK, &scope, &outcome, form, None).await
}

pub async fn post_measure(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<MeasurementForm>) -> Answer {
    let scope = open(&cx, &slug).await?;
    let outcome = find(&scope, &id).await?;
    save_measure(&cx, &scope, &outcome, None, form).await
}

pub async fn get_measured(cx: Cx, Path((slug, id, one)): Path<(String, String, String)>) -> Answer {
    let scope = open(&cx, &slug).await?;
    let outcome = find(&scope, &id).await?;
    let one = measured(&outcome, &one)?;
    let form = cx.form(|form| fill_measure(form, one)).await?;
    render_measure(&cx, StatusCode::OK, &scope, &outcome, form, Some(one.id)).await
}

pub async fn post_measured(
    cx: Cx,
    Path((slug, id, one)): Path<(String, String, String)>,
    form: Form<MeasurementForm>,
) -> Answer {
    let scope = open(&cx, &slug).await?;
    let outcome = find(&scope, &id).await?;
    let one = measured(&outcome, &one)?.id;
    save_measure(&cx, &scope, &outcome, Some(one), form).await
}

pub async fn remove_measured(
    cx: Cx,
    Path((slug, id, one)): Path<(String, String, String)>,
    form: Form<Press>,
) -> Answer {
    let scope = open(&cx, &slug).await?;
    let outcome = find(&scope, &id).await?;
    let one = one.parse().map_err(|_| Error::NotFound)?;
    goals::remove_measurement(&scope.write::<RouteWork>()?, form.once, outcome.id, one).await?;
    cx.done(form.once, &map_path(&scope, ""), "done-goal-removed").await
}

fn measured<'a>(outcome: &'a Outcome, id: &str) -> store::Result<&'a Measurement> {
    outcome.measurements.iter().find(|one| one.id.to_string() == id).ok_or(Error::NotFound)
}

fn fill_measure(form: FormState, one: &Measurement) -> FormState {
    form.with("year", one.year)
        .with("value", one.value.map(|value| value.to_string()).unwrap_or_default())
        .with("source", &one.source)
        .with("note", &one.note)
        .with("version", one.version)
}

async fn save_measure(
    cx: &Cx,
    scope: &Scope,
    outcome: &Outcome,
    id: Option<Uuid>,
    form: Form<MeasurementForm>,
) -> Answer {
    let again = async |state| render_measure(cx, StatusCode::UNPROCESSABLE_ENTITY, scope, outcome, state, id).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    match input.value().and_then(|value| not_a_share(&outcome.unit, value)) {
        Some("percent-negative") => return again(form.refused("value", "error-percent-negative")).await,
        Some(_) => return again(form.refused("value", "error-percent-over")).await,
        None => {}
    }
    let write = scope.write::<RouteWork>()?;
    match goals::save_measurement(&write, form.once, outcome.id, id, input).await {
        Ok(()) => cx.done(form.once, &map_path(scope, ""), "done-saved").await,
        Err(Error::Stale) => {
            let key = outcome.id.to_string();
            let now = find(scope, &key).await?;
            let now = measured(&now, &id.unwrap_or_default().to_string())?.clone();
            let own = history::goal_is_mine(&write.reading(), &key, &["measurement_changed"]).await?;
            again(form.stale(&fill_measure(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own))).await
        }
        Err(Error::Refused("year-known")) => again(form.refused("year", "error-year-known")).await,
        Err(error) => Err(error.into()),
    }
}

async fn render_measure(
    cx: &Cx,
    status: StatusCode,
    scope: &Scope,
    outcome: &Outcome,
    form: FormState,
    id: Option<Uuid>,
) -> Answer {
    let here = |id: Uuid| map_path(scope, &format!("/resultaat/{}/meting/{id}/verwijderen", outcome.id));
    let view = MeasurementView {
        place: place(scope),
        form,
        result: outcome.indicator.clone(),
        remove: id.map(|id| (here(id), Uuid::new_v4())),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, measurement_page)
}
