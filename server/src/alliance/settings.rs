//! What an alliance tells about itself.

use app::{
    alliance::settings::{Choosable, Merged as MergedView, Stored, View, page},
    form::{FormState, Overtaken},
    frame::Nav,
};
use axum::http::StatusCode;
use domain::{
    alliance::{Settings as Input, alderman_field},
    route::{Options, remaining_hours},
};
use serde::Deserialize;
use store::{
    Error,
    alliance::{
        municipalities::{self, Merged},
        settings::{self, Facts},
    },
    route::{self, history},
    scope::{Archive, Progress, RouteWork, Scope, Settings},
};
use uuid::Uuid;
use validator::Validate;

use super::{choosable, place};
use crate::{
    http::{Answer, Cx, Form, Path},
    route::load::end,
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.read::<Settings>()?;
    let facts = settings::facts(&scope.read::<Progress>()?).await?;
    let form = cx.form(|form| fill(form, &facts)).await?;
    render(&cx, StatusCode::OK, &scope, facts, form, false).await
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<Input>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Settings>()?;
    let refused = async |state, stale| {
        let facts = settings::facts(&scope.read::<Progress>()?).await?;
        render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, facts, state, stale).await
    };
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return refused(state, false).await,
    };
    match settings::save(&write, form.once, input).await {
        // On with the work: the overview says what is next.
        Ok(()) => cx.done(form.once, &format!("/a/{slug}"), "done-saved").await,
        Err(Error::Stale) => {
            // The scope holds the alliance as it was when this request began.
            let now = cx.scope(&slug).await?;
            let facts = settings::facts(&now.read::<Progress>()?).await?;
            let own = history::settings_are_mine(&now.read::<Progress>()?).await?;
            let stored = fill(FormState::new(Uuid::new_v4()), &facts);
            let state = form.stale(&stored, Overtaken::new(own));
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &now, facts, state, true).await
        }
        Err(Error::Refused("municipality-unknown")) => {
            refused(form.refused("add_municipality", "error-invalid"), false).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The municipality that was merged into another.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub struct Replace {
    code: String,
}

/// Puts the municipality that follows in the place of one that was merged into it.
pub async fn replace(cx: Cx, Path(slug): Path<String>, form: Form<Replace>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Settings>()?;
    let settings = format!("/a/{slug}/instellingen");
    match municipalities::replace(&write, form.once, &form.input.code).await {
        Ok(()) => cx.done(form.once, &settings, "done-saved").await,
        // Somebody else was first: the page says how it is now.
        Err(Error::Stale) => Ok(cx.to(&settings)),
        Err(error) => Err(error.into()),
    }
}

fn fill(form: FormState, facts: &Facts) -> FormState {
    let tick = |on: bool| if on { "ja" } else { "" };
    let form = form
        .with("version", facts.version)
        .with("name", &facts.name)
        .with("lead_organisation", &facts.lead_organisation)
        .with("lead_is_municipality", tick(facts.lead_is_municipality))
        .with("hours_per_week", facts.hours_per_week)
        .with("full_route", tick(facts.full_route))
        .with("approach", &facts.approach)
        .with("question", &facts.question)
        .with("public_progress", tick(facts.public_progress));
    facts
        .municipalities
        .iter()
        .fold(form, |form, one| form.with("municipalities", &one.code).with(&alderman_field(&one.code), &one.alderman))
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, facts: Facts, form: FormState, stale: bool) -> Answer {
    let choosable = choosable(cx).await?;
    let typed = |code: &str| form.chosen("municipalities", code) || form.chosen("add_municipality", code);
    let stored: Vec<(String, String)> =
        facts.municipalities.iter().map(|one| (one.code.clone(), one.name.clone())).collect();
    let is_stored = |code: &str| stored.iter().any(|(stored, _)| stored == code);
    // What was added from the list a moment ago stays in the list.
    let chosen: Vec<_> = stored
        .iter()
        .chain(choosable.iter().filter(|(code, _)| !is_stored(code) && form.chosen("municipalities", code)))
        .filter(|(code, _)| is_stored(code) || typed(code))
        .cloned()
        .collect();
    let [basic, full] = ends(cx, scope, &facts).await?;
    let view = View {
        place: place(scope),
        chosen,
        municipalities: choosable,
        basic,
        full,
        today: cx.today(),
        merged: facts
            .municipalities
            .iter()
            .filter_map(|one| {
                let Merged { on, into } = one.merged.clone()?;
                Some(MergedView { code: one.code.clone(), name: one.name.clone(), on, into, once: Uuid::new_v4() })
            })
            .collect(),
        stored: Stored {
            name: facts.name,
            lead_organisation: facts.lead_organisation,
            lead_is_municipality: facts.lead_is_municipality,
            municipalities: facts.municipalities.iter().map(|one| one.name.clone()).collect(),
            aldermen: facts.municipalities.iter().map(|one| one.alderman.clone()).collect(),
            approach: facts.approach,
            question: facts.question,
            hours_per_week: facts.hours_per_week,
            full_route: facts.full_route,
            public_progress: facts.public_progress,
        },
        stale,
        may_write: scope.may_write::<Settings>(),
        may_archive: scope.write_archived::<Archive>().is_ok(),
        archived: scope.is_archived(),
        once: Uuid::new_v4(),
        form,
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Overview).await?, view, page)
}

/// The basic and the full route. Who may not see the work sees the end of a route that has just begun.
async fn ends(cx: &Cx, scope: &Scope, facts: &Facts) -> store::Result<[Choosable; 2]> {
    let version = cx.app.route().await?;
    let progress = match scope.read::<RouteWork>() {
        Ok(read) => route::work::progress(&read).await?,
        Err(_) => route::work::begun(&scope.read::<Progress>()?).await?,
    };
    Ok([false, true].map(|full_route| {
        let options = Options { full_route, start_phase: facts.start_phase, ..Options::new(cx.today()) };
        let hours_left = remaining_hours(&version.content, &progress, &options);
        let end = end(&version.content, &progress, &options, facts.hours_per_week);
        Choosable { steps: version.content.route(full_route).count(), hours_left, end }
    }))
}
