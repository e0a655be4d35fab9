//! Contributions (inzet) of one partner: to add, to change, to end.

use std::collections::HashMap;

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::{
        contribution::{EndView, Line, PartOf, Section, View, end_page, page},
        partners_path,
    },
};
use axum::http::StatusCode;
use domain::{
    account::Lang,
    partners::{ContributionForm, EndContributionForm},
};
use store::{
    Error,
    partners::{self, Contribution, Partner, meetings},
    reference::{self, TermKind},
    route::history,
    scope::{Contributions, Meetings, Partners, Scope},
};
use uuid::Uuid;

use super::{meetings::is_late, number, partner_path};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
    route::load::Route,
};

pub async fn get_new(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (route, partner) = open(&cx, &slug, &id).await?;
    let form = cx.form(|form| form.with("version", 0).with("starts_on", cx.today())).await?;
    render(&cx, StatusCode::OK, &route, &partner, form, None).await
}

pub async fn post_new(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<ContributionForm>) -> Answer {
    let (route, partner) = open(&cx, &slug, &id).await?;
    save(&cx, &route, &partner, None, form).await
}

pub async fn get(cx: Cx, Path((slug, id, one)): Path<(String, String, String)>) -> Answer {
    let (route, partner) = open(&cx, &slug, &id).await?;
    let one = find(&route.scope, &partner, number(&one)?).await?;
    let form = cx.form(|form| fill(form, &one)).await?;
    render(&cx, StatusCode::OK, &route, &partner, form, Some(one.id)).await
}

pub async fn post(
    cx: Cx,
    Path((slug, id, one)): Path<(String, String, String)>,
    form: Form<ContributionForm>,
) -> Answer {
    let (route, partner) = open(&cx, &slug, &id).await?;
    let one = find(&route.scope, &partner, number(&one)?).await?;
    save(&cx, &route, &partner, Some(one.id), form).await
}

pub async fn get_end(cx: Cx, Path((slug, id, one)): Path<(String, String, String)>) -> Answer {
    let (route, partner) = open(&cx, &slug, &id).await?;
    let one = find(&route.scope, &partner, number(&one)?).await?;
    let form = cx.form(|form| fill_end(form, &one, cx.today())).await?;
    render_end(&cx, StatusCode::OK, &route.scope, &partner, &one, form).await
}

pub async fn post_end(
    cx: Cx,
    Path((slug, id, one)): Path<(String, String, String)>,
    form: Form<EndContributionForm>,
) -> Answer {
    let (route, partner) = open(&cx, &slug, &id).await?;
    let scope = &route.scope;
    let one = find(scope, &partner, number(&one)?).await?;
    let again = async |state, one| render_end(&cx, StatusCode::UNPROCESSABLE_ENTITY, scope, &partner, one, state).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state, &one).await,
    };
    let write = scope.write::<Contributions>()?;
    match partners::end_contribution(&write, form.once, partner.id, one.id, input).await {
        Ok(()) => cx.done(form.once, &partner_path(&slug, partner.id), "done-saved").await,
        Err(Error::Stale) => {
            let now = find(scope, &partner, one.id).await?;
            let stored = fill_end(FormState::new(Uuid::new_v4()), &now, cx.today());
            let by = overtaken(scope, &partner, one.id).await?;
            again(form.stale(&stored, by), &now).await
        }
        Err(Error::Refused("ends-before-start")) => {
            again(form.refused("ends_on", "error-ends-before-start"), &one).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn remove(cx: Cx, Path((slug, id, one)): Path<(String, String, String)>, form: Form<Press>) -> Answer {
    let (route, partner) = open(&cx, &slug, &id).await?;
    let write = route.scope.write::<Contributions>()?;
    partners::remove_contribution(&write, form.once, partner.id, number(&one)?).await?;
    cx.done(form.once, &partner_path(&slug, partner.id), "done-contribution-removed").await
}

/// Number and name of each challenge that the national team named.
pub(crate) async fn challenges(cx: &Cx) -> store::Result<Vec<(i32, String)>> {
    challenges_in(&cx.app.store, cx.text.lang).await
}

/// The same in a language that need not be the reader's.
pub(crate) async fn challenges_in(store: &store::Store, lang: Lang) -> store::Result<Vec<(i32, String)>> {
    let terms = reference::terms(store).await?;
    let named = terms.into_iter().filter(|term| term.kind == TermKind::Challenge && !term.nl.is_empty());
    let english = lang == Lang::En;
    Ok(named.map(|term| (term.number, if english && !term.en.is_empty() { term.en } else { term.nl })).collect())
}

/// A contribution in words; `route` names its steps, for who may see them.
pub(super) fn line(one: Contribution, challenges: &[(i32, String)], route: Option<&Route>) -> Line {
    let named = |wanted: i32| challenges.iter().find(|(number, _)| *number == wanted).map(|(_, name)| name.clone());
    Line {
        id: one.id.to_string(),
        what: one.what,
        whom: one.whom,
        levels: one.levels,
        challenges: one.challenges.into_iter().filter_map(named).collect(),
        steps: route.map_or_else(Vec::new, |route| {
            one.steps.iter().filter_map(|key| route.step(key)).map(|step| route.link(step)).collect()
        }),
        starts_on: one.starts_on,
        ends_on: one.ends_on,
        status: one.status,
        actions: Vec::new(),
    }
}

/// What is done for contributions, by their number, of what the reader may see.
pub(crate) async fn actions_for(cx: &Cx, scope: &Scope) -> store::Result<HashMap<Uuid, Vec<PartOf>>> {
    let mut actions: HashMap<Uuid, Vec<PartOf>> = HashMap::new();
    let Ok(read) = scope.read::<Meetings>() else { return Ok(actions) };
    for action in meetings::actions(&read).await? {
        let Some((contribution, _)) = &action.contribution else { continue };
        actions.entry(*contribution).or_default().push(PartOf {
            href: partners_path(scope.slug(), &format!("/acties/{}", action.id)),
            late: is_late(&action, cx.today()),
            what: action.what,
            due_on: action.due_on,
            status: action.status,
        });
    }
    Ok(actions)
}

/// What a partner contributes, for its page.
pub(super) async fn section(cx: &Cx, scope: &Scope, partner: Uuid) -> store::Result<Section> {
    let all = partners::contributions_of(&scope.read::<Contributions>()?, partner).await?;
    let challenges = challenges(cx).await?;
    // The names of steps are only read when there is something to name.
    let route =
        if all.iter().any(|one| !one.steps.is_empty()) { Some(Route::load(cx, scope.slug()).await?) } else { None };
    let mut actions = actions_for(cx, scope).await?;
    let with_actions = |one: Contribution| {
        let actions = actions.remove(&one.id).unwrap_or_default();
        Line { actions, ..line(one, &challenges, route.as_ref()) }
    };
    Ok(Section {
        path: partner_path(scope.slug(), partner),
        lines: all.into_iter().map(with_actions).collect(),
        may_write: scope.may_write::<Contributions>(),
    })
}

fn fill(form: FormState, one: &Contribution) -> FormState {
    let form = form
        .with("what", &one.what)
        .with("whom", &one.whom)
        .with("status", one.status.as_str())
        .with("starts_on", one.starts_on)
        .with("ends_on", one.ends_on.map(|day| day.to_string()).unwrap_or_default())
        .with("version", one.version);
    let form = one.levels.iter().fold(form, |form, level| form.with("levels", level.as_str()));
    let form = one.challenges.iter().fold(form, |form, number| form.with("challenges", number));
    one.steps.iter().fold(form, |form, step| form.with("steps", step))
}

fn fill_end(form: FormState, one: &Contribution, today: time::Date) -> FormState {
    let last = one.ends_on.unwrap_or(today).min(today).max(one.starts_on);
    let status = if one.status.is_current() { "" } else { one.status.as_str() };
    form.with("status", status).with("ends_on", last).with("version", one.version)
}

/// The route and the partner, for who may write down contributions.
async fn open(cx: &Cx, slug: &str, id: &str) -> store::Result<(Route, Partner)> {
    let scope = cx.scope(slug).await?;
    scope.write::<Contributions>()?;
    let partner = partners::one(&scope.read::<Partners>()?, number(id)?).await?;
    Ok((Route::load(cx, slug).await?, partner))
}

async fn find(scope: &Scope, partner: &Partner, id: Uuid) -> store::Result<Contribution> {
    let all = partners::contributions_of(&scope.read::<Contributions>()?, partner.id).await?;
    all.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)
}

async fn overtaken(scope: &Scope, partner: &Partner, id: Uuid) -> store::Result<Overtaken> {
    let actions = ["contribution_changed", "contribution_ended"];
    let own = history::partner_is_mine(&scope.read::<Partners>()?, partner.id, &actions, Some(id)).await?;
    Ok(Overtaken::new(own))
}

async fn save(cx: &Cx, route: &Route, partner: &Partner, id: Option<Uuid>, form: Form<ContributionForm>) -> Answer {
    let again = async |state| render(cx, StatusCode::UNPROCESSABLE_ENTITY, route, partner, state, id).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    if input.steps().iter().any(|key| route.step(key).is_none()) {
        return again(form.refused("steps", "error-step-unknown")).await;
    }
    let write = route.scope.write::<Contributions>()?;
    match partners::save_contribution(&write, form.once, partner.id, id, input).await {
        Ok(()) if id.is_none() => cx.done(form.once, &partner_path(route.slug(), partner.id), "done-added").await,
        Ok(()) => cx.done(form.once, &partner_path(route.slug(), partner.id), "done-saved").await,
        Err(Error::Stale) => {
            let id = id.unwrap_or_default();
            let now = find(&route.scope, partner, id).await?;
            let by = overtaken(&route.scope, partner, id).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), by)).await
        }
        Err(Error::Refused("challenge-unknown")) => again(form.refused("challenges", "error-challenge-unknown")).await,
        Err(error) => Err(error.into()),
    }
}

fn named(partner: &Partner) -> (String, String) {
    (partner.id.to_string(), partner.organisation.name.clone())
}

async fn render(
    cx: &Cx,
    status: StatusCode,
    route: &Route,
    partner: &Partner,
    form: FormState,
    id: Option<Uuid>,
) -> Answer {
    let path = partner_path(route.slug(), partner.id);
    let steps = route.content().steps.iter().filter(|step| !step.retired).chain(&route.own);
    let view = View {
        place: place(&route.scope),
        form,
        partner: named(partner),
        challenges: challenges(cx).await?,
        steps: steps.map(|step| (step.key.to_string(), route.link(step).name())).collect(),
        remove: id.map(|id| (format!("{path}/inzet/{id}/verwijderen"), Uuid::new_v4())),
    };
    cx.page(status, cx.alliance_frame(&route.scope, Nav::Partners).await?, view, page)
}

async fn render_end(
    cx: &Cx,
    status: StatusCode,
    scope: &Scope,
    partner: &Partner,
    one: &Contribution,
    form: FormState,
) -> Answer {
    let view = EndView { place: place(scope), form, partner: named(partner), what: one.what.clone() };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, end_page)
}
