//! A process of the alliance's own in the rung matrix.

use app::{
    experts::{
        experts_path,
        process::{View, page},
    },
    form::{FormState, Overtaken},
    frame::Nav,
};
use axum::http::StatusCode;
use domain::experts::rungs::Place as Spot;
use store::{
    Error, Result,
    experts::{self, Process},
    scope::{ExpertPlan, Scope, Write},
};
use uuid::Uuid;

use super::Typed;
use crate::http::Form;
use crate::{
    alliance::place,
    http::{Answer, Cx, Path, Press},
};

/// Letters in a name.
const LONGEST: usize = 120;

async fn open(cx: &Cx, slug: &str) -> Result<(Scope, Write<ExpertPlan>)> {
    let scope = cx.scope(slug).await?;
    let write = scope.write::<ExpertPlan>()?;
    Ok((scope, write))
}

async fn find(write: &Write<ExpertPlan>, id: &str) -> Result<Process> {
    let all = experts::processes(&write.reading()).await?;
    all.into_iter().find(|one| one.id.to_string() == id).ok_or(Error::NotFound)
}

/// The name without spaces around it and in a row, or what is wrong with it.
fn name_of(form: &Typed) -> std::result::Result<String, FormState> {
    let name = form.input.value("name").split_whitespace().collect::<Vec<_>>().join(" ");
    form.check()?;
    if name.is_empty() {
        return Err(form.refused("name", "error-required"));
    }
    if name.chars().count() > LONGEST {
        let mut state = form.refused("name", "error-too-long");
        for error in &mut state.errors {
            error.args.push(("max", LONGEST.to_string()));
        }
        return Err(state);
    }
    Ok(name)
}

/// What a rule of the store says of a form.
fn refusal(error: &Error) -> Option<(&'static str, &'static str)> {
    match error {
        Error::Refused("process-name") => Some(("name", "error-process-name")),
        Error::Refused("process-many") => Some(("", "error-process-many")),
        Error::Refused("process-used") => Some(("", "error-process-used")),
        _ => None,
    }
}

pub async fn get_new(cx: Cx, Path(slug): Path<String>) -> Answer {
    let (scope, write) = open(&cx, &slug).await?;
    let form = cx.form(|form| form).await?;
    render(&cx, StatusCode::OK, (&scope, &write), None, form).await
}

pub async fn post_new(cx: Cx, Path(slug): Path<String>, form: Typed) -> Answer {
    let (scope, write) = open(&cx, &slug).await?;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, (&scope, &write), None, state).await;
    let name = match name_of(&form) {
        Ok(name) => name,
        Err(state) => return again(state).await,
    };
    match experts::add_process(&write, form.once, &name).await {
        Ok(_) => cx.done(form.once, &experts_path(scope.slug(), "/trede"), "done-added").await,
        Err(error) => match refusal(&error) {
            Some((field, key)) => again(form.refused(field, key)).await,
            None => Err(error.into()),
        },
    }
}

fn filled(form: FormState, process: &Process) -> FormState {
    form.with("version", process.version).with("name", &process.name)
}

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (scope, write) = open(&cx, &slug).await?;
    let process = find(&write, &id).await?;
    let form = cx.form(|form| filled(form, &process)).await?;
    render(&cx, StatusCode::OK, (&scope, &write), Some(&process), form).await
}

pub async fn post(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Typed) -> Answer {
    let (scope, write) = open(&cx, &slug).await?;
    let process = find(&write, &id).await?;
    let again =
        async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, (&scope, &write), Some(&process), state).await;
    let name = match name_of(&form) {
        Ok(name) => name,
        Err(state) => return again(state).await,
    };
    match experts::rename_process(&write, form.once, process.id, form.input.version(), &name).await {
        Ok(()) => cx.done(form.once, &experts_path(scope.slug(), "/trede"), "done-saved").await,
        Err(Error::Stale) => {
            let stored = filled(FormState::new(Uuid::new_v4()), &find(&write, &id).await?);
            let own = experts::process_is_mine(&write.reading(), process.id).await?;
            again(form.stale(&stored, Overtaken::new(own))).await
        }
        Err(error) => match refusal(&error) {
            Some((field, key)) => again(form.refused(field, key)).await,
            None => Err(error.into()),
        },
    }
}

pub async fn remove(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let (scope, write) = open(&cx, &slug).await?;
    let id = id.parse().map_err(|_| Error::NotFound)?;
    match experts::remove_process(&write, form.once, id).await {
        Ok(()) => cx.done(form.once, &experts_path(scope.slug(), "/trede"), "done-process-removed").await,
        Err(error) => match refusal(&error) {
            Some((field, key)) => {
                let process = find(&write, &id.to_string()).await?;
                let mut state = filled(FormState::new(Uuid::new_v4()), &process);
                state.error(field, key);
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                render(&cx, status, (&scope, &write), Some(&process), state).await
            }
            None => Err(error.into()),
        },
    }
}

async fn render(
    cx: &Cx,
    status: StatusCode,
    (scope, write): (&Scope, &Write<ExpertPlan>),
    process: Option<&Process>,
    form: FormState,
) -> Answer {
    let used = match process {
        Some(process) => {
            let (rungs, spot) = (experts::rungs(&write.reading()).await?, Spot::Process(process.id));
            rungs.planned.iter().any(|entry| entry.place == spot)
                || rungs.rows.iter().any(|row| row.place == spot && !row.done.is_empty())
        }
        None => false,
    };
    let remove =
        process.map(|one| (experts_path(scope.slug(), &format!("/processen/{}/verwijderen", one.id)), Uuid::new_v4()));
    let view = View { place: place(scope), form, remove, used };
    cx.page(status, cx.alliance_frame(scope, Nav::Experts).await?, view, page)
}
