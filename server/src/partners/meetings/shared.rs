//! A meeting for who has no account and gave no name: behind a link, or on paper.

use app::{
    frame::Nav,
    partners::meetings::shared::{View, page},
};
use store::{
    partners::meetings::{self, Shared},
    scope::Meetings,
};

use super::meeting::{file, to_come};
use crate::{
    http::{Answer, Cx, Path},
    partners::number,
};

pub async fn get(cx: Cx, Path(token): Path<String>) -> Answer {
    let shared = meetings::shared_meeting(&cx.app.store, &token).await?;
    let calendar = if shared.meeting.cancelled { String::new() } else { format!("/overleg/{token}/agenda.ics") };
    cx.ok(cx.frame(None).await?, view(&cx, shared, calendar), page)
}

/// To print, for who has neither account nor mail.
pub async fn on_paper(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let shared = meetings::meeting_on_paper(&scope.write::<Meetings>()?, number(&id)?).await?;
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view(&cx, shared, String::new()), page)
}

fn view(cx: &Cx, shared: Shared, calendar: String) -> View {
    let meeting = shared.meeting;
    View {
        calendar,
        alliance: shared.alliance,
        fictional: shared.fictional,
        title: meeting.title,
        starts_at: meeting.starts_at,
        ends_at: meeting.ends_at,
        where_: meeting.place,
        link: meeting.link,
        agenda: meeting.agenda,
        report: meeting.report,
        decisions: meeting.decisions,
        cancelled: meeting.cancelled,
        actions: shared.actions,
        today: cx.today(),
    }
}

pub async fn calendar(cx: Cx, Path(token): Path<String>) -> Answer {
    let shared = meetings::shared_meeting(&cx.app.store, &token).await?;
    to_come(&shared.meeting)?;
    Ok(file(&cx, &shared.alliance, &shared.meeting))
}
