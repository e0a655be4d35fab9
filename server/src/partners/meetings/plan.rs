//! Planning a meeting, changing it, inviting to it, calling it off, and writing down what came of it.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::meetings::{
        invite::{self, Invitee},
        plan, report,
    },
};
use axum::http::StatusCode;
use domain::{
    partners::meetings::{InviteMeetingForm, MeetingForm, ReportForm, Who},
    time::local,
};
use store::{
    Error, Letter,
    account::rate::{self, Limit},
    partners::meetings::{self, Attendee, Meeting, Named, Told},
    route::history,
    scope::{Meetings, Scope},
};
use time::Duration;
use uuid::Uuid;

use super::{in_order, meeting_path, someone};
use crate::{
    alliance::place,
    content::boxes,
    http::{Answer, Cx, Form, Path, Press},
    mail::meeting::{self as mail, Around},
    partners::number,
};

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

/// So often a day somebody may send what is a mail to each of many.
const PER_PERSON: Limit = Limit { count: 50, window: Duration::days(1) };

pub async fn get_new(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.write::<Meetings>()?;
    // A meeting in a box comes with a title and an agenda.
    let ready =
        cx.param("fase").and_then(|phase| boxes::all(cx.text.lang).iter().find(|one| one.phase.to_string() == phase));
    let form = cx
        .form(|form| {
            let form = form.with("version", 0);
            match ready {
                Some(ready) => {
                    form.with("title", &ready.title).with("agenda", ready.agenda.trim()).with("phase", ready.phase)
                }
                None => form,
            }
        })
        .await?;
    render(&cx, StatusCode::OK, &scope, form, None).await
}

pub async fn post_new(cx: Cx, Path(slug): Path<String>, form: Form<MeetingForm>) -> Answer {
    let scope = cx.scope(&slug).await?;
    save(&cx, &scope, None, form).await
}

pub async fn get(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (scope, found, attendees) = open(&cx, &slug, &id).await?;
    let form = cx.form(|form| fill(form, &found)).await?;
    render(&cx, StatusCode::OK, &scope, form, Some((&found, &attendees))).await
}

pub async fn post(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<MeetingForm>) -> Answer {
    let (scope, found, attendees) = open(&cx, &slug, &id).await?;
    save(&cx, &scope, Some((&found, &attendees)), form).await
}

/// The meeting, for who may change it.
async fn open(cx: &Cx, slug: &str, id: &str) -> store::Result<(Scope, Meeting, Vec<Attendee>)> {
    let scope = cx.scope(slug).await?;
    let write = scope.write::<Meetings>()?;
    if write.only().is_some() {
        return Err(Error::NotFound);
    }
    let (found, attendees) = meetings::meeting(&scope.read::<Meetings>()?, number(id)?).await?;
    Ok((scope, found, attendees))
}

fn fill(form: FormState, found: &Meeting) -> FormState {
    let (from, to) = (local(found.starts_at), local(found.ends_at));
    form.with("title", &found.title)
        .with("group", found.group.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default())
        .with("day", from.date())
        .with("from", format!("{:02}:{:02}", from.hour(), from.minute()))
        .with("to", format!("{:02}:{:02}", to.hour(), to.minute()))
        .with("place", &found.place)
        .with("link", &found.link)
        .with("agenda", &found.agenda)
        .with("phase", found.phase.map(|phase| phase.to_string()).unwrap_or_default())
        .with("version", found.version)
}

async fn save(cx: &Cx, scope: &Scope, old: Option<(&Meeting, &Vec<Attendee>)>, form: Form<MeetingForm>) -> Answer {
    let again = async |state| render(cx, REFUSED, scope, state, old).await;
    let write = scope.write::<Meetings>()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    // Who was invited hears of another time or place.
    if old.is_some_and(|(_, all)| all.iter().any(|one| one.invited_at.is_some()))
        && let Err(error) = may_mail(cx).await
    {
        let Error::RateLimited(seconds) = error else { return Err(error.into()) };
        return cx.too_often(again(form.too_often(seconds)).await, seconds);
    }
    let id = old.map(|(meeting, _)| meeting.id);
    match meetings::save_meeting(&write, form.once, id, input, letters(cx, scope, "")).await {
        Ok(id) => cx.done(form.once, &meeting_path(scope.slug(), id), "done-saved").await,
        Err(Error::Refused("choose")) => again(form.refused("group", "error-choose")).await,
        Err(Error::Stale) => {
            let (own, now) = now(scope, id.unwrap_or_default()).await?;
            again(form.stale(&fill(FormState::new(Uuid::new_v4()), &now), own)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Counts what mails everybody who was invited: inviting, moving and calling off alike.
async fn may_mail(cx: &Cx) -> store::Result<()> {
    let me = cx.actor.person.as_ref().map(|me| me.id).unwrap_or_default();
    rate::allow(&cx.app.store, &format!("meeting {me}"), PER_PERSON).await
}

/// The mail to one of those who were invited.
fn letters<'a>(
    cx: &'a Cx,
    scope: &'a Scope,
    opening: &'a str,
) -> impl Fn(&Named, &Meeting, Told) -> Letter + Send + 'a {
    let by = cx.actor.person.as_ref().map_or("", |me| &me.name);
    let now = cx.app.store.now();
    move |to, meeting, told| {
        let config = &cx.app.config;
        mail::meeting(to, meeting, told, &Around { alliance: scope.name(), by, opening, config, now })
    }
}

/// What is stored now, and who was first.
async fn now(scope: &Scope, id: Uuid) -> store::Result<(Overtaken, Meeting)> {
    let read = scope.read::<Meetings>()?;
    let own = history::is_mine(&read, "meeting", id).await?;
    Ok((Overtaken::new(own), meetings::meeting(&read, id).await?.0))
}

async fn render(
    cx: &Cx,
    status: StatusCode,
    scope: &Scope,
    form: FormState,
    old: Option<(&Meeting, &Vec<Attendee>)>,
) -> Answer {
    scope.write::<Meetings>()?;
    let groups = meetings::groups(&scope.read::<Meetings>()?).await?;
    let to_come = |meeting: &Meeting| !meeting.cancelled && meeting.ends_at > cx.app.store.now();
    let view = plan::View {
        place: place(scope),
        form,
        groups: groups.into_iter().map(|group| (group.id.to_string(), group.name)).collect(),
        id: old.map(|(meeting, _)| meeting.id.to_string()),
        invited: old
            .filter(|(meeting, _)| to_come(meeting))
            .map_or(0, |(_, all)| all.iter().filter(|one| one.invited_at.is_some()).count()),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, plan::page)
}

pub async fn get_invite(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (scope, found, attendees) = open(&cx, &slug, &id).await?;
    let (group, others) = invitees(&cx, &scope, &found, &attendees).await?;
    // What the mail says is ready too, to be changed.
    let ready = found.phase.and_then(|phase| boxes::all(cx.text.lang).iter().find(|one| i32::from(one.phase) == phase));
    let opening = ready.map(|ready| ready.mail.trim()).unwrap_or_default();
    let form = cx
        .form(|form| group.iter().fold(form.with("opening", opening), |form, one| form.with("who", &one.someone.key)))
        .await?;
    render_invite(&cx, StatusCode::OK, &scope, &found, (group, others), form).await
}

pub async fn post_invite(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<InviteMeetingForm>) -> Answer {
    let (scope, found, attendees) = open(&cx, &slug, &id).await?;
    let again = async |state| {
        let people = invitees(&cx, &scope, &found, &attendees).await?;
        render_invite(&cx, REFUSED, &scope, &found, people, state).await
    };
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    if let Err(error) = may_mail(&cx).await {
        let Error::RateLimited(seconds) = error else { return Err(error.into()) };
        return cx.too_often(again(form.too_often(seconds)).await, seconds);
    }
    let write = scope.write::<Meetings>()?;
    match meetings::invite_to_meeting(&write, form.once, found.id, input, letters(&cx, &scope, input.opening.trim()))
        .await
    {
        Ok(_) => cx.done(form.once, &meeting_path(&slug, found.id), "done-sent").await,
        Err(Error::Refused("choose")) => again(form.refused("who", "error-choose")).await,
        Err(Error::Refused("meeting-over")) => again(form.refused("", "meetings-over")).await,
        Err(error) => Err(error.into()),
    }
}

/// Who was not invited yet: of the group, and others.
async fn invitees(
    cx: &Cx,
    scope: &Scope,
    meeting: &Meeting,
    attendees: &[Attendee],
) -> store::Result<(Vec<Invitee>, Vec<Invitee>)> {
    let mut people = meetings::participants(&scope.write::<Meetings>()?).await?;
    in_order(cx, &mut people);
    let known: Vec<Who> = attendees.iter().filter_map(|one| one.named.who).collect();
    people.retain(|one| one.who.is_some_and(|who| !known.contains(&who)));
    let groups = meetings::groups(&scope.read::<Meetings>()?).await?;
    let group = meeting.group.as_ref().and_then(|(id, _)| groups.into_iter().find(|group| group.id == *id));
    let members: Vec<Who> = group.iter().flat_map(|group| &group.members).filter_map(|one| one.who).collect();
    let (group, others): (Vec<Named>, Vec<Named>) =
        people.into_iter().partition(|one| one.who.is_some_and(|who| members.contains(&who)));
    let invitee = |one: &Named| Invitee { someone: someone(one), email: one.email.clone() };
    Ok((group.iter().map(invitee).collect(), others.iter().map(invitee).collect()))
}

async fn render_invite(
    cx: &Cx,
    status: StatusCode,
    scope: &Scope,
    meeting: &Meeting,
    (group, others): (Vec<Invitee>, Vec<Invitee>),
    form: FormState,
) -> Answer {
    let meeting = (meeting.id.to_string(), meeting.title.clone());
    let view = invite::View { place: place(scope), form, meeting, group, others };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, invite::page)
}

pub async fn cancel(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<Press>) -> Answer {
    let (scope, found, attendees) = open(&cx, &slug, &id).await?;
    let write = scope.write::<Meetings>()?;
    if attendees.iter().any(|one| one.invited_at.is_some()) {
        may_mail(&cx).await?;
    }
    meetings::cancel_meeting(&write, form.once, found.id, letters(&cx, &scope, "")).await?;
    cx.done(form.once, &meeting_path(&slug, found.id), "done-saved").await
}

pub async fn get_report(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (scope, found, attendees) = open(&cx, &slug, &id).await?;
    let form = cx.form(|form| fill_report(form, &found, &attendees)).await?;
    render_report(&cx, StatusCode::OK, &scope, &found, &attendees, form).await
}

pub async fn post_report(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<ReportForm>) -> Answer {
    let (scope, found, attendees) = open(&cx, &slug, &id).await?;
    let again = async |state| render_report(&cx, REFUSED, &scope, &found, &attendees, state).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    match meetings::save_report(&scope.write::<Meetings>()?, form.once, found.id, input).await {
        Ok(()) => cx.done(form.once, &meeting_path(&slug, found.id), "done-saved").await,
        Err(Error::Refused("choose")) => again(form.refused("also", "error-choose")).await,
        Err(Error::Stale) => {
            let (own, now) = now(&scope, found.id).await?;
            again(form.stale(&fill_report(FormState::new(Uuid::new_v4()), &now, &attendees), own)).await
        }
        Err(error) => Err(error.into()),
    }
}

fn fill_report(form: FormState, found: &Meeting, attendees: &[Attendee]) -> FormState {
    let form = form.with("report", &found.report).with("decisions", &found.decisions).with("version", found.version);
    let present = attendees.iter().filter(|one| one.present).filter_map(|one| one.named.who);
    present.fold(form, |form, who| form.with("present", who))
}

async fn render_report(
    cx: &Cx,
    status: StatusCode,
    scope: &Scope,
    meeting: &Meeting,
    attendees: &[Attendee],
    form: FormState,
) -> Answer {
    let mut others = meetings::participants(&scope.write::<Meetings>()?).await?;
    in_order(cx, &mut others);
    let known: Vec<Who> = attendees.iter().filter_map(|one| one.named.who).collect();
    others.retain(|one| one.who.is_some_and(|who| !known.contains(&who)));
    let mut invited: Vec<Named> =
        attendees.iter().map(|one| one.named.clone()).filter(|one| one.who.is_some()).collect();
    in_order(cx, &mut invited);
    let view = report::View {
        place: place(scope),
        form,
        meeting: (meeting.id.to_string(), meeting.title.clone()),
        invited: invited.iter().map(someone).collect(),
        others: others.iter().map(someone).collect(),
    };
    cx.page(status, cx.alliance_frame(scope, Nav::Partners).await?, view, report::page)
}
