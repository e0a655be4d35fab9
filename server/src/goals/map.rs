//! The map itself, and its ambition.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    goals::{
        forms::{AmbitionView, ambition_page},
        map::{ChallengeView, Measured, ResultView, View, page},
    },
};
use axum::http::StatusCode;
use domain::{goals::AmbitionForm, partners::ChangeLevel};
use store::{
    Error,
    goals::{self, Ambition, Challenge, Outcome},
    partners::Contribution,
    route::history,
    scope::{RouteWork, Scope},
};
use uuid::Uuid;

use super::{Names, efforts, joined, map_path, names};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path},
    partners::contribution::challenges,
    route::load::Route,
};

/// The steps that work on the map.
pub(crate) const STEPS: [&str; 5] = ["ambitie", "opgaven", "meetafspraken", "voortgangsrapportage", "evaluatiegesprek"];

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let scope = &route.scope;
    let map = goals::map(&route.read).await?;
    let names = names(scope).await?;
    let efforts = efforts(scope, &joined(&cx, scope).await?).await?;
    let terms = challenges(&cx).await?;
    // Of the year that runs there need be no figure yet.
    let until = cx.today().year() - 1;
    let view = View {
        place: place(scope),
        ambition: map.ambition.sentence,
        left: terms.iter().filter(|(number, _)| map.challenges.iter().all(|one| one.number != *number)).count(),
        results: map.outcomes.into_iter().map(|one| result(one, &names, until)).collect(),
        challenges: map.challenges.into_iter().map(|one| challenge(one, &names, &terms, &efforts)).collect(),
        steps: STEPS.iter().filter_map(|key| route.step(key)).map(|step| route.link(step)).collect(),
        may_write: scope.may_write::<RouteWork>(),
    };
    cx.ok(cx.alliance_frame(scope, Nav::Partners).await?, view, page)
}

fn named(names: &Names, id: Uuid) -> Option<(String, String)> {
    names.get(&id).map(|(name, _)| (id.to_string(), name.clone()))
}

fn result(one: Outcome, names: &Names, until: i32) -> ResultView {
    ResultView {
        id: one.id.to_string(),
        missing: one.course.missing(until),
        title: one.title,
        indicator: one.indicator,
        definition: one.definition,
        unit: one.unit,
        course: one.course,
        source: one.source,
        delivered_by: one.delivered_by.and_then(|id| named(names, id)),
        measurements: one
            .measurements
            .into_iter()
            .map(|one| Measured {
                id: one.id.to_string(),
                year: one.year,
                value: one.value,
                source: one.source,
                note: one.note,
            })
            .collect(),
    }
}

fn challenge(one: Challenge, names: &Names, all: &[(i32, String)], efforts: &[Contribution]) -> ChallengeView {
    let at = |level: ChangeLevel| {
        let fits = |effort: &&Contribution| effort.challenges.contains(&one.number) && effort.levels.contains(&level);
        let effort =
            |effort: &Contribution| named(names, effort.partner).map(|(id, name)| (id, name, effort.what.clone()));
        (level, efforts.iter().filter(fits).filter_map(effort).collect())
    };
    ChallengeView {
        id: one.id.to_string(),
        name: all.iter().find(|(number, _)| *number == one.number).map(|(_, name)| name.clone()).unwrap_or_default(),
        levels: ChangeLevel::ALL.map(at).to_vec(),
        partners: one.partners.into_iter().filter_map(|id| named(names, id)).collect(),
    }
}

pub async fn get_ambition(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.write::<RouteWork>()?.reading();
    let ambition = goals::ambition(&read).await?;
    let form = cx.form(|form| fill(form, &ambition)).await?;
    render(&cx, StatusCode::OK, &scope, form).await
}

pub async fn post_ambition(cx: Cx, Path(slug): Path<String>, form: Form<AmbitionForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<RouteWork>()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state).await,
    };
    match goals::save_ambition(&write, form.once, input).await {
        Ok(()) => cx.done(form.once, &map_path(&scope, ""), "done-saved").await,
        Err(Error::Stale) => {
            let now = goals::ambition(&write.reading()).await?;
            let own = history::goal_is_mine(&write.reading(), "ambition", &["saved"]).await?;
            let state = form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own));
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state).await
        }
        Err(error) => Err(error.into()),
    }
}

fn fill(form: FormState, ambition: &Ambition) -> FormState {
    form.with("sentence", &ambition.sentence).with("version", ambition.version)
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState) -> Answer {
    let view = AmbitionView { place: place(scope), form };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, ambition_page)
}
