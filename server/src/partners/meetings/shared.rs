//! The link by which somebody reads a meeting who has no account and gave no name.

use app::partners::meetings::shared::{View, page};
use store::partners::meetings;

use super::meeting::{file, to_come};
use crate::http::{Answer, Cx, Path};

pub async fn get(cx: Cx, Path(token): Path<String>) -> Answer {
    let shared = meetings::shared_meeting(&cx.app.store, &token).await?;
    let meeting = shared.meeting;
    let view = View {
        calendar: if meeting.cancelled { String::new() } else { format!("/overleg/{token}/agenda.ics") },
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
    };
    cx.ok(cx.frame(None).await?, view, page)
}

pub async fn calendar(cx: Cx, Path(token): Path<String>) -> Answer {
    let shared = meetings::shared_meeting(&cx.app.store, &token).await?;
    to_come(&shared.meeting)?;
    Ok(file(&cx, &shared.meeting))
}
