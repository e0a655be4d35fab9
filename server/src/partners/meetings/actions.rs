//! Actions: the list, and one of them. Who works in the alliance changes all of it; a partner with an account says how far its own is.

use app::{
    components::ListUrl,
    form::{FormState, Overtaken},
    frame::Nav,
    partners::{
        meetings::{
            action::{self, Access, Known},
            actions,
        },
        partners_path,
    },
};
use axum::http::StatusCode;
use domain::partners::meetings::{ActionForm, OwnActionForm};
use serde::de::DeserializeOwned;
use store::{
    Error,
    partners::{
        self,
        meetings::{self, Action, Meeting},
    },
    route::history,
    scope::{Contributions, Meetings, Scope},
};
use uuid::Uuid;
use validator::Validate;

use super::{action_line, in_order, is_late, meeting_path, owner, someone};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
    partners::{number, parts},
};

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
const PER_PAGE: usize = 25;

pub async fn list(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Meetings>()?;
    let all = meetings::actions(&read).await?;
    let today = cx.today();
    let late = all.iter().filter(|action| is_late(action, today)).count();
    let found: Vec<&Action> = all.iter().filter(|action| is_asked(&cx, action)).collect();
    let pages = found.len().div_ceil(PER_PAGE).max(1);
    let page_now = cx.param("pagina").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let title = |action: &Action| action.meeting.as_ref().map(|(_, title)| title.clone()).unwrap_or_default();
    let lines = found.iter().skip((page_now - 1) * PER_PAGE).take(PER_PAGE);
    let view = actions::View {
        place: place(&scope),
        url: ["zoek", "status", "van"].into_iter().fold(ListUrl::new(partners_path(&slug, "/acties")), |url, name| {
            url.with(name, cx.param(name).unwrap_or_default())
        }),
        lines: lines.map(|action| (action_line(action, today), title(action))).collect(),
        found: found.len(),
        page: u32::try_from(page_now).unwrap_or(1),
        pages: u32::try_from(pages).unwrap_or(1),
        late,
        may_write: scope.may_write::<Meetings>() && read.only().is_none(),
        parts: parts(&scope),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, actions::page)
}

fn is_asked(cx: &Cx, action: &Action) -> bool {
    let fold = domain::alliance::slug;
    let searched = cx.param("zoek").filter(|text| !text.trim().is_empty()).is_none_or(|text| {
        let text = fold(&text);
        [&action.what, &action.owner.name, &action.owner.organisation]
            .into_iter()
            .any(|held| fold(held).contains(&text))
    });
    searched
        && cx.param("status").is_none_or(|status| status == action.status.as_str())
        && cx.param("van").is_none_or(|whose| whose != "mij" || action.own)
}

pub async fn get_new(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.write::<Meetings>()?;
    let (meeting, effort) = (cx.param("overleg").unwrap_or_default(), cx.param("inzet").unwrap_or_default());
    let form = cx.form(|form| form.with("version", 0).with("meeting", meeting).with("contribution", effort)).await?;
    render(&cx, StatusCode::OK, &scope, form, None).await
}

pub async fn post_new(cx: Cx, Path(slug): Path<String>, form: Form<ActionForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    save(&cx, &scope, None, form).await
}

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let found = meetings::action(&scope.read::<Meetings>()?, number(&id)?).await?;
    let form = cx.form(|form| fill(form, &found)).await?;
    render(&cx, StatusCode::OK, &scope, form, Some(&found)).await
}

pub async fn post(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<ActionForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.write::<Meetings>()?;
    let found = meetings::action(&scope.read::<Meetings>()?, number(&id)?).await?;
    save(&cx, &scope, Some(&found), form).await
}

/// How far it is, by who does it.
pub async fn tell(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<OwnActionForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Meetings>()?;
    let found = meetings::action(&scope.read::<Meetings>()?, number(&id)?).await?;
    let again = async |state| render(&cx, REFUSED, &scope, state, Some(&found)).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    match meetings::update_own_action(&write, form.once, found.id, input).await {
        Ok(()) => cx.done(form.once, &partners_path(&slug, "/acties"), "done-saved").await,
        Err(Error::Stale) => again(stale(&scope, found.id, &form).await?).await,
        Err(error) => Err(error.into()),
    }
}

pub async fn remove(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let scope = cx.scope(&slug).await?;
    meetings::remove_action(&scope.write::<Meetings>()?, form.once, number(&id)?).await?;
    cx.done(form.once, &partners_path(&slug, "/acties"), "done-removed").await
}

fn fill(form: FormState, found: &Action) -> FormState {
    form.with("what", &found.what)
        .with("owner", found.owner.who.map(|who| who.to_string()).unwrap_or_default())
        .with("due_on", found.due_on.map(|due| due.to_string()).unwrap_or_default())
        .with("meeting", found.meeting.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default())
        .with("contribution", found.contribution.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default())
        .with("status", found.status.as_str())
        .with("note", &found.note)
        .with("version", found.version)
}

async fn stale<T: DeserializeOwned + Validate>(scope: &Scope, id: Uuid, form: &Form<T>) -> store::Result<FormState> {
    let read = scope.read::<Meetings>()?;
    let own = history::is_mine(&read, "action", id).await?;
    let now = meetings::action(&read, id).await?;
    Ok(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own)))
}

async fn save(cx: &Cx, scope: &Scope, old: Option<&Action>, form: Form<ActionForm>) -> Answer {
    let again = async |state| render(cx, REFUSED, scope, state, old).await;
    let write = scope.write::<Meetings>()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let id = old.map(|action| action.id);
    match meetings::save_action(&write, form.once, id, input).await {
        // Agreed at a meeting: there the next one is written down.
        Ok(()) => match input.meeting.parse::<Uuid>() {
            Ok(meeting) if old.is_none() => {
                cx.done(form.once, &meeting_path(scope.slug(), meeting), "done-added").await
            }
            _ => cx.done(form.once, &partners_path(scope.slug(), "/acties"), "done-saved").await,
        },
        Err(Error::Refused("choose")) => again(form.refused("owner", "error-choose")).await,
        Err(Error::Refused("contribution-other")) => {
            again(form.refused("contribution", "meetings-action-contribution-other")).await
        }
        Err(Error::Stale) => again(stale(scope, id.unwrap_or_default(), &form).await?).await,
        Err(error) => Err(error.into()),
    }
}

/// What partners contribute that an action can be part of: what is planned or running, and what it is part of now.
async fn efforts(cx: &Cx, scope: &Scope, old: Option<&Action>) -> store::Result<Vec<(String, String)>> {
    let read = scope.read::<Contributions>()?;
    let names = partners::contributors(&read).await?;
    let now = old.and_then(|action| action.contribution.as_ref()).map(|(id, _)| *id);
    let all = partners::contributions(&read).await?;
    let choices = all.into_iter().filter(|one| one.status.is_current() || now == Some(one.id));
    let mut choices: Vec<(String, String)> = choices
        .filter_map(|one| Some((one.id.to_string(), format!("{}: {}", names.get(&one.partner)?.0, one.what))))
        .collect();
    cx.text.sort_by_name(&mut choices, |(_, words)| words);
    Ok(choices)
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState, old: Option<&Action>) -> Answer {
    let read = scope.read::<Meetings>()?;
    let all = scope.may_write::<Meetings>() && read.only().is_none();
    let access = match old {
        Some(action) if !all => {
            let known = known(action);
            if action.own && scope.may_write::<Meetings>() { Access::Own(known) } else { Access::Read(known) }
        }
        _ => {
            let mut people = meetings::participants(&scope.write::<Meetings>()?).await?;
            in_order(cx, &mut people);
            // Who did it may have gone.
            if let Some(owner) = old.map(|action| &action.owner)
                && owner.who.is_some()
                && !people.iter().any(|one| one.who == owner.who)
            {
                people.push(owner.clone());
            }
            let meetings = meetings::meetings(&read).await?.into_iter().filter(|one| !one.cancelled);
            let words =
                |one: &Meeting| format!("{}, {}", one.title, cx.text.date(domain::time::local(one.starts_at).date()));
            Access::All {
                people: people.iter().map(someone).collect(),
                meetings: meetings.map(|one| (one.id.to_string(), words(&one))).collect(),
                contributions: efforts(cx, scope, old).await?,
            }
        }
    };
    let view = action::View {
        place: place(scope),
        form,
        id: old.map(|action| action.id.to_string()),
        access,
        once: Uuid::new_v4(),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, action::page)
}

fn known(action: &Action) -> Known {
    Known {
        what: action.what.clone(),
        owner: owner(action),
        due_on: action.due_on,
        meeting: action.meeting.as_ref().map(|(_, title)| title.clone()).unwrap_or_default(),
        contribution: action.contribution.as_ref().map(|(_, what)| what.clone()).unwrap_or_default(),
        status: action.status,
        note: action.note.clone(),
    }
}
