//! The contact log (contactlogboek) of a partner: to write down, to change, to take out.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::{
        contact_log::{Due, Line, Section, View, page},
        partners_path,
    },
};
use axum::http::StatusCode;
use domain::{
    account::Role,
    partners::{ContactLogForm, contact_is_due},
};
use store::{
    Error,
    partners::{self, LoggedContact, Partner},
    route::history,
    scope::{Notes, Partners, Scope},
};
use uuid::Uuid;

use super::{number, partner_path};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
};

pub async fn get_new(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let log = partners::contact_log(&scope.read::<Notes>()?, partner.id).await?;
    // What was agreed stays agreed, unless it is over or somebody says otherwise.
    let agreed = log.first().and_then(|newest| newest.next_on).filter(|next| *next > cx.today());
    let me = cx.actor.person.as_ref().map(|me| me.id.to_string()).unwrap_or_default();
    let form = cx
        .form(|form| {
            let form = form.with("version", 0).with("spoke_on", cx.today()).with("spoken_by", me);
            if let Some(next) = agreed { form.with("next_on", next) } else { form }
        })
        .await?;
    render(&cx, StatusCode::OK, &scope, &partner, form, None).await
}

pub async fn post_new(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<ContactLogForm>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    save(&cx, &scope, &partner, None, form).await
}

pub async fn get(cx: Cx, Path((slug, id, one)): Path<(String, String, String)>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let one = find(&scope, &partner, number(&one)?).await?;
    let form = cx.form(|form| fill(form, &one)).await?;
    render(&cx, StatusCode::OK, &scope, &partner, form, Some(&one)).await
}

pub async fn post(cx: Cx, Path((slug, id, one)): Path<(String, String, String)>, form: Form<ContactLogForm>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let one = find(&scope, &partner, number(&one)?).await?;
    save(&cx, &scope, &partner, Some(one), form).await
}

pub async fn remove(cx: Cx, Path((slug, id, one)): Path<(String, String, String)>, form: Form<Press>) -> Answer {
    let (scope, partner) = open(&cx, &slug, &id).await?;
    let write = scope.write::<Notes>()?;
    partners::remove_contact_log(&write, form.once, partner.id, number(&one)?).await?;
    cx.done(form.once, &back(&slug, partner.id), "done-log-removed").await
}

fn back(slug: &str, partner: Uuid) -> String {
    format!("{}#melding", partner_path(slug, partner))
}

fn fill(form: FormState, one: &LoggedContact) -> FormState {
    form.with("spoke_on", one.spoke_on)
        .with("way", one.way.as_str())
        .with("spoken_by", one.spoken_by.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default())
        .with("said", &one.said)
        .with("next_on", one.next_on.map(|on| on.to_string()).unwrap_or_default())
        .with("shared", if one.shared { "ja" } else { "" })
        .with("version", one.version)
}

/// The alliance and the partner, for who may write notes. The terms come first: people are spoken of here.
async fn open(cx: &Cx, slug: &str, id: &str) -> store::Result<(Scope, Partner)> {
    let scope = cx.scope(slug).await?;
    scope.write::<Notes>()?;
    let partner = partners::one(&scope.read::<Partners>()?, number(id)?).await?;
    if scope.has_terms() { Ok((scope, partner)) } else { Err(Error::Terms) }
}

async fn find(scope: &Scope, partner: &Partner, id: Uuid) -> store::Result<LoggedContact> {
    let all = partners::contact_log(&scope.read::<Notes>()?, partner.id).await?;
    all.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)
}

async fn save(
    cx: &Cx,
    scope: &Scope,
    partner: &Partner,
    one: Option<LoggedContact>,
    form: Form<ContactLogForm>,
) -> Answer {
    let again = async |state| render(cx, StatusCode::UNPROCESSABLE_ENTITY, scope, partner, state, one.as_ref()).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let write = scope.write::<Notes>()?;
    let id = one.as_ref().map(|one| one.id);
    match partners::save_contact_log(&write, form.once, partner.id, id, input).await {
        Ok(()) => cx.done(form.once, &back(scope.slug(), partner.id), "done-saved").await,
        Err(Error::Stale) => {
            let read = scope.read::<Partners>()?;
            let own = history::partner_is_mine(&read, partner.id, &["log_added", "log_changed"], id).await?;
            let now = find(scope, partner, id.unwrap_or_default()).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own))).await
        }
        Err(Error::Refused("date-future")) => again(form.refused("spoke_on", "partners-date-future")).await,
        Err(Error::Refused("choose")) => again(form.refused("spoken_by", "error-choose")).await,
        Err(error) => Err(error.into()),
    }
}

async fn render(
    cx: &Cx,
    status: StatusCode,
    scope: &Scope,
    partner: &Partner,
    form: FormState,
    one: Option<&LoggedContact>,
) -> Answer {
    let read = scope.read::<Notes>()?;
    let mut speakers = partners::speakers(&read).await?;
    // Who spoke then may have gone since.
    if let Some(by) = one.and_then(|one| one.spoken_by.clone())
        && !speakers.iter().any(|(known, _)| *known == by.0)
    {
        speakers.push(by);
    }
    let agreed = match one {
        Some(_) => None,
        None => partners::contact_log(&read, partner.id).await?.first().and_then(|newest| newest.next_on),
    };
    let path = partner_path(scope.slug(), partner.id);
    let view = View {
        place: place(scope),
        form,
        partner: (partner.id.to_string(), partner.organisation.name.clone()),
        speakers: speakers.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
        agreed,
        remove: one.map(|one| (format!("{path}/gesprek/{}/verwijderen", one.id), Uuid::new_v4())),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, page)
}

/// The log for the page of a partner; nothing for who may not see it.
pub(super) async fn section(cx: &Cx, scope: &Scope, partner: Uuid) -> store::Result<Option<Section>> {
    let Ok(read) = scope.read::<Notes>() else { return Ok(None) };
    let lines = partners::contact_log(&read, partner).await?.into_iter().map(|one| Line {
        id: one.id.to_string(),
        spoke_on: one.spoke_on,
        way: one.way,
        by: one.spoken_by.map(|(_, name)| name).unwrap_or_default(),
        said: one.said,
        next_on: one.next_on,
        shared: one.shared,
    });
    Ok(Some(Section {
        path: partners_path(scope.slug(), &format!("/{partner}")),
        lines: lines.collect(),
        coach: scope.role() == Role::NationalCoach,
        may_write: scope.may_write::<Notes>(),
        today: cx.today(),
    }))
}

/// Partners to be in touch with now, the first day first. Nothing for who may not see the log.
pub(super) async fn due(cx: &Cx, scope: &Scope, all: &[Partner]) -> store::Result<Vec<Due>> {
    let Ok(read) = scope.read::<Notes>() else { return Ok(Vec::new()) };
    let next = partners::next_contacts(&read).await?;
    let mut due: Vec<Due> = all
        .iter()
        .filter_map(|partner| {
            let next_on = *next.get(&partner.id)?;
            contact_is_due(partner.status, next_on, cx.today()).then(|| Due {
                id: partner.id.to_string(),
                name: partner.organisation.name.clone(),
                next_on,
            })
        })
        .collect();
    due.sort_by(|one, other| one.next_on.cmp(&other.next_on).then_with(|| cx.text.compare(&one.name, &other.name)));
    Ok(due)
}
