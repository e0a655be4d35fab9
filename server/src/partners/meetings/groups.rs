//! Groups: the list, and making, changing and ending one.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::{
        meetings::{group, groups},
        partners_path,
    },
};
use axum::http::StatusCode;
use domain::partners::meetings::GroupForm;
use store::{
    Error,
    partners::meetings::{self, Group},
    route::history,
    scope::{Meetings, Scope},
};
use uuid::Uuid;

use super::{in_order, someone};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
    partners::{number, parts},
};

pub async fn list(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let all = meetings::groups(&scope.read::<Meetings>()?).await?;
    let view = groups::View {
        place: place(&scope),
        groups: all
            .into_iter()
            .map(|mut one| {
                in_order(&cx, &mut one.members);
                groups::Group {
                    id: one.id.to_string(),
                    kind: one.kind,
                    name: one.name,
                    purpose: one.purpose,
                    members: one.members.iter().map(someone).collect(),
                }
            })
            .collect(),
        parts: parts(&scope),
        may_write: scope.may_write::<Meetings>(),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, groups::page)
}

pub async fn get_new(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let form = cx.form(|form| form.with("kind", "core").with("version", 0)).await?;
    render(&cx, StatusCode::OK, &scope, form, None).await
}

pub async fn post_new(cx: Cx, Path(slug): Path<String>, form: Form<GroupForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    save(&cx, &scope, None, form).await
}

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.write::<Meetings>()?;
    let found = find(&scope, number(&id)?).await?;
    let form = cx.form(|form| fill(form, &found)).await?;
    render(&cx, StatusCode::OK, &scope, form, Some(found.id)).await
}

pub async fn post(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<GroupForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.write::<Meetings>()?;
    let found = find(&scope, number(&id)?).await?;
    save(&cx, &scope, Some(found.id), form).await
}

pub async fn remove(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let scope = cx.scope(&slug).await?;
    meetings::remove_group(&scope.write::<Meetings>()?, form.once, number(&id)?).await?;
    cx.done(form.once, &partners_path(&slug, "/groepen"), "done-removed").await
}

fn fill(form: FormState, found: &Group) -> FormState {
    let form = form
        .with("kind", found.kind.as_str())
        .with("name", &found.name)
        .with("purpose", &found.purpose)
        .with("version", found.version);
    found.members.iter().filter_map(|member| member.who).fold(form, |form, who| form.with("who", who))
}

async fn find(scope: &Scope, id: Uuid) -> store::Result<Group> {
    let all = meetings::groups(&scope.read::<Meetings>()?).await?;
    all.into_iter().find(|group| group.id == id).ok_or(Error::NotFound)
}

async fn save(cx: &Cx, scope: &Scope, id: Option<Uuid>, form: Form<GroupForm>) -> Answer {
    let again = async |state| render(cx, StatusCode::UNPROCESSABLE_ENTITY, scope, state, id).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    match meetings::save_group(&scope.write::<Meetings>()?, form.once, id, input).await {
        Ok(()) => cx.done(form.once, &partners_path(scope.slug(), "/groepen"), "done-saved").await,
        Err(Error::Refused("choose")) => again(form.refused("who", "error-choose")).await,
        Err(Error::Stale) => {
            let id = id.unwrap_or_default();
            let own = history::is_mine(&scope.read::<Meetings>()?, "group", id).await?;
            let now = find(scope, id).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own))).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState, id: Option<Uuid>) -> Answer {
    let mut people = meetings::participants(&scope.write::<Meetings>()?).await?;
    in_order(cx, &mut people);
    // Who is in it stands on top.
    people.sort_by_key(|one| !one.who.is_some_and(|who| form.chosen("who", &who.to_string())));
    let view = group::View {
        place: place(scope),
        form,
        id: id.map(|id| id.to_string()),
        people: people.iter().map(someone).collect(),
        once: Uuid::new_v4(),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, group::page)
}
