//! One meeting, its file for a calendar, and its link for reading without a name.

use app::{
    frame::Nav,
    partners::meetings::meeting::{self, View, page},
};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use domain::partners::meetings::ActionStatus;
use store::{
    Error,
    partners::meetings::{self, Meeting},
    scope::Meetings,
    token::Token,
};
use uuid::Uuid;

use super::{action_line, meeting_path, someone};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
    mail::meeting::appointment,
    partners::number,
    secrets::Vault,
};

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Meetings>()?;
    let (found, mut attendees) = meetings::meeting(&read, number(&id)?).await?;
    attendees.sort_by(|a, b| {
        let organisations = cx.text.compare(&a.named.organisation, &b.named.organisation);
        organisations.then_with(|| cx.text.compare(&a.named.name, &b.named.name))
    });
    let today = cx.today();
    let (mut here, mut open) = (Vec::new(), Vec::new());
    for action in meetings::actions(&read).await? {
        if action.meeting.as_ref().is_some_and(|(id, _)| *id == found.id) {
            here.push(action_line(&action, today));
        } else if action.status == ActionStatus::Open {
            open.push(action_line(&action, today));
        }
    }
    // What is open elsewhere is gone through at a meeting that is to come.
    let over = found.ends_at <= cx.app.store.now();
    if over || found.cancelled {
        open.clear();
    }
    let may_write = scope.may_write::<Meetings>() && read.only().is_none();
    let share = found.share.filter(|(_, until)| may_write && *until >= today);
    let view = View {
        place: place(&scope),
        id: found.id.to_string(),
        share: share.map(|(share, until)| {
            (cx.app.config.link(&format!("/overleg/{}", token(&cx.app.vault, share).as_str())), until)
        }),
        title: found.title,
        group: found.group.map(|(_, name)| name).unwrap_or_default(),
        starts_at: found.starts_at,
        ends_at: found.ends_at,
        where_: found.place,
        link: found.link,
        agenda: found.agenda,
        report: found.report,
        decisions: found.decisions,
        cancelled: found.cancelled,
        over,
        attendees: attendees
            .iter()
            .map(|one| meeting::Attendee { someone: someone(&one.named), present: one.present })
            .collect(),
        actions: here,
        open,
        may_write,
        once: Uuid::new_v4(),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, page)
}

/// The link of a meeting is made from a number that changes with each new link.
pub(super) fn token(vault: &Vault, share: Uuid) -> Token {
    Token::from_bytes(vault.derive("meeting", &share.to_string()))
}

pub async fn calendar(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let (found, _) = meetings::meeting(&scope.read::<Meetings>()?, number(&id)?).await?;
    Ok(file(&cx, scope.name(), &found))
}

/// A meeting as a file for a calendar.
pub(super) fn file(cx: &Cx, alliance: &str, meeting: &Meeting) -> Response {
    let body = appointment(meeting, alliance, &cx.app.config, cx.app.store.now());
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"bijeenkomst.ics\""),
    ];
    (headers, body).into_response()
}

pub async fn share(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Meetings>()?;
    let id = number(&id)?;
    meetings::share_meeting(&write, form.once, id, |share| token(&cx.app.vault, share)).await?;
    cx.done(form.once, &meeting_path(&slug, id), "done-added").await
}

pub async fn unshare(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Meetings>()?;
    let id = number(&id)?;
    meetings::unshare_meeting(&write, form.once, id).await?;
    cx.done(form.once, &meeting_path(&slug, id), "done-revoked").await
}

/// The same meeting, called off, has nothing for a calendar.
pub(super) fn to_come(meeting: &Meeting) -> store::Result<()> {
    if meeting.cancelled { Err(Error::NotFound) } else { Ok(()) }
}
