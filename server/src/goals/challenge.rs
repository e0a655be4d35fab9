//! A challenge to work on, and its coalition.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    goals::challenge::{ChooseView, View, choose_page, page},
};
use axum::http::StatusCode;
use domain::goals::{ChallengeForm, CoalitionForm};
use store::{
    Error,
    goals::{self, Challenge},
    partners,
    route::history,
    scope::{Contributions, RouteWork, Scope},
};
use uuid::Uuid;

use super::{joined, map_path};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
    partners::contribution::challenges,
};

pub async fn get_new(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.write::<RouteWork>()?;
    let form = cx.form(|form| form).await?;
    render_new(&cx, StatusCode::OK, &scope, form).await
}

pub async fn post_new(cx: Cx, Path(slug): Path<String>, form: Form<ChallengeForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<RouteWork>()?;
    let again = async |state| render_new(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let Ok(number) = input.number.parse() else { return again(form.refused("number", "error-choose")).await };
    match goals::add_challenge(&write, form.once, number).await {
        Ok(id) => cx.done(form.once, &map_path(&scope, &format!("/opgave/{id}")), "done-added").await,
        Err(Error::Refused("challenge-unknown")) => again(form.refused("number", "error-choose")).await,
        Err(error) => Err(error.into()),
    }
}

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.write::<RouteWork>()?;
    let one = find(&scope, &id).await?;
    let form = fill(&scope, FormState::new(Uuid::new_v4()), &one).await?;
    let form = cx.form(|_| form).await?;
    render(&cx, StatusCode::OK, &scope, &one, form).await
}

pub async fn post(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<CoalitionForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<RouteWork>()?;
    let one = find(&scope, &id).await?;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, &one, state).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    match goals::save_coalition(&write, form.once, one.id, input).await {
        Ok(()) => cx.done(form.once, &map_path(&scope, ""), "done-saved").await,
        Err(Error::Stale) => {
            let now = fill(&scope, FormState::new(Uuid::new_v4()), &find(&scope, &id).await?).await?;
            let own = history::goal_is_mine(&write.reading(), &id, &["coalition_changed"]).await?;
            again(form.stale(&now, Overtaken::new(own))).await
        }
        Err(Error::Refused("partner-unknown")) => again(form.refused("others", "error-choose")).await,
        Err(error) => Err(error.into()),
    }
}

pub async fn remove(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<RouteWork>()?;
    let id = id.parse().map_err(|_| Error::NotFound)?;
    goals::remove_challenge(&write, form.once, id).await?;
    cx.done(form.once, &map_path(&scope, ""), "done-goal-removed").await
}

async fn find(scope: &Scope, id: &str) -> store::Result<Challenge> {
    let all = goals::challenges(&scope.read::<RouteWork>()?).await?;
    all.into_iter().find(|one| one.id.to_string() == id).ok_or(Error::NotFound)
}

/// What partners do for a challenge, for those that do something.
async fn efforts(scope: &Scope, number: i32) -> store::Result<Vec<(Uuid, String)>> {
    let all = partners::contributions(&scope.read::<Contributions>()?).await?;
    let here = all.into_iter().filter(|one| one.status.is_current() && one.challenges.contains(&number));
    Ok(here.map(|one| (one.partner, one.what)).collect())
}

async fn fill(scope: &Scope, form: FormState, one: &Challenge) -> store::Result<FormState> {
    let form = form.with("version", one.version);
    let busy = efforts(scope, one.number).await?;
    let field = |id: &Uuid| if busy.iter().any(|(partner, _)| partner == id) { "partners" } else { "others" };
    Ok(one.partners.iter().fold(form, |form, id| form.with(field(id), id)))
}

async fn render_new(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState) -> Answer {
    let chosen = goals::challenges(&scope.read::<RouteWork>()?).await?;
    let mut challenges = challenges(cx).await?;
    challenges.retain(|(number, _)| chosen.iter().all(|one| one.number != *number));
    let view = ChooseView { place: place(scope), form, challenges };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, choose_page)
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, one: &Challenge, form: FormState) -> Answer {
    let busy = efforts(scope, one.number).await?;
    let mut all = joined(cx, scope).await?;
    // Who was in the coalition and stopped taking part can be taken out of it.
    let names = super::names(scope).await?;
    for id in &one.partners {
        if all.iter().all(|(known, _)| known != id)
            && let Some((name, _)) = names.get(id)
        {
            all.push((*id, name.clone()));
        }
    }
    let (mut with, mut others) = (Vec::new(), Vec::new());
    for (id, name) in all {
        let what: Vec<&str> =
            busy.iter().filter(|(partner, _)| *partner == id).map(|(_, what)| what.as_str()).collect();
        if what.is_empty() {
            others.push((id.to_string(), name));
        } else {
            with.push((id.to_string(), name, what.join("; ")));
        }
    }
    let terms = challenges(cx).await?;
    let view = View {
        place: place(scope),
        form,
        name: terms.into_iter().find(|(number, _)| *number == one.number).map(|(_, name)| name).unwrap_or_default(),
        partners: with,
        others,
        remove: (map_path(scope, &format!("/opgave/{}/verwijderen", one.id)), Uuid::new_v4()),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, page)
}
