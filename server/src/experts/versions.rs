//! From draft to adopted.

use app::{
    experts::{
        experts_path,
        versions::{VersionRow, View, page},
    },
    form::FormState,
    frame::Nav,
};
use axum::http::StatusCode;
use domain::{
    check::parse_date,
    experts::plan::{Part, State, changes, obstacles},
};
use store::{
    Error, Result,
    experts::{self, Turn},
    scope::{ExpertPlan, SlotWarnings},
};
use uuid::Uuid;

use super::{Here, Typed, closed, untalked};
use crate::{
    alliance::place,
    http::{Answer, Cx, Path},
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let here = Here::open(&cx, &slug).await?;
    let today = cx.today();
    let form = cx.form(|form| form.with("version", record(&here)).with("on", today)).await?;
    render(&cx, StatusCode::OK, &here, form).await
}

fn record(here: &Here) -> i64 {
    here.stored.as_ref().map_or(0, |stored| stored.head.record)
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Typed) -> Answer {
    let here = Here::open_to_write(&cx, &slug).await?;
    let again = async |state: FormState| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &here, state).await;
    let write = here.scope.write::<ExpertPlan>()?;
    let (read, to) = (form.input.version(), form.input.value("to"));
    let on = parse_date(form.input.value("on"));
    let (result, end, done) = match (to, on) {
        ("agree" | "adopt", None) => return again(form.refused("on", "error-date")).await,
        ("agree", Some(on)) => {
            (experts::turn(&write, form.once, read, Turn::Agree(on)).await, "/versies", "done-plan-agreed")
        }
        ("adopt", Some(on)) => {
            (experts::turn(&write, form.once, read, Turn::Adopt(on)).await, "/versies", "done-plan-adopted")
        }
        ("reopen", _) => (experts::turn(&write, form.once, read, Turn::Reopen).await, "", "done-plan-reopened"),
        ("follow", _) => (experts::follow(&write, form.once, read).await, "", "done-plan-followed"),
        ("take", _) => (experts::take(&write, form.once, read).await, "/versies", "done-saved"),
        _ => return again(form.refused("", "error-invalid")).await,
    };
    match result {
        Ok(()) => cx.done(form.once, &experts_path(here.scope.slug(), end), done).await,
        // What people agree on is what they read.
        Err(Error::Stale) => {
            let now = Here::open(&cx, &slug).await?;
            let mut state = form.state().without("version").with("version", record(&now));
            state.error("", "error-plan-changed");
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &now, state).await
        }
        Err(Error::Refused("plan-future")) => again(form.refused("on", "error-plan-future")).await,
        Err(Error::Refused("plan-before-agreed")) => again(form.refused("on", "error-plan-before-agreed")).await,
        Err(Error::Refused("plan-not-ready")) => again(form.refused("", "error-plan-not-ready")).await,
        Err(Error::Refused("plan-not-from-here")) => again(form.refused("", "error-plan-changed")).await,
        Err(error) => Err(closed(error).into()),
    }
}

/// The versions with what each changed: so many are never made that reading them all would hurt.
async fn rows(here: &Here) -> Result<Vec<VersionRow>> {
    let read = here.scope.read::<ExpertPlan>()?;
    let all = experts::all(&read).await?;
    Ok(all
        .iter()
        .enumerate()
        .map(|(index, one)| VersionRow {
            number: one.head.version.number,
            state: one.head.version.state,
            agreed_on: one.head.version.agreed_on,
            adopted_on: one.head.version.adopted_on,
            changed: all.get(index + 1).map_or_else(Vec::<Part>::new, |before| changes(&before.plan, &one.plan)),
        })
        .collect())
}

async fn render(cx: &Cx, status: StatusCode, here: &Here, form: FormState) -> Answer {
    let head = here.stored.as_ref().map(|stored| &stored.head);
    let draft = head.is_some_and(|head| head.version.state == State::Draft);
    let mine = match (head, here.scope.read::<SlotWarnings>()) {
        (Some(head), Ok(read)) => experts::owns(&read, head),
        _ => false,
    };
    let view = View {
        place: place(&here.scope),
        versions: rows(here).await?,
        untalked: if draft { untalked(cx, here).await? } else { None },
        obstacles: if draft { obstacles(&here.plan()) } else { Vec::new() },
        form: here.scope.may_write::<ExpertPlan>().then_some(form),
        owner: head.map(|head| head.owner.clone()).unwrap_or_default(),
        mine,
        once: [Uuid::new_v4(), Uuid::new_v4()],
    };
    cx.page(status, cx.alliance_frame(&here.scope, Nav::Experts).await?, view, page)
}
