//! The list of meetings, and that of decisions.

use app::{
    frame::Nav,
    partners::meetings::{
        decisions,
        list::{Line, Ready, View, page},
    },
};
use store::{
    partners::meetings::{self, Meeting},
    scope::Meetings,
};

use crate::{
    alliance::place,
    content::boxes,
    http::{Answer, Cx, Path},
    partners::parts,
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Meetings>()?;
    let now = cx.app.store.now();
    let (mut coming, past): (Vec<_>, Vec<_>) =
        meetings::meetings(&read).await?.into_iter().partition(|one| one.ends_at > now);
    coming.reverse();
    let view = View {
        place: place(&scope),
        coming: coming.into_iter().map(line).collect(),
        past: past.into_iter().map(line).collect(),
        boxes: boxes::all(cx.text.lang)
            .iter()
            .map(|one| Ready {
                phase: one.phase,
                title: one.title.clone(),
                worksheet: format!("/a/{slug}/formats/{}.docx", one.worksheet),
            })
            .collect(),
        may_write: scope.may_write::<Meetings>() && read.only().is_none(),
        parts: parts(&scope),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, page)
}

fn line(one: Meeting) -> Line {
    Line {
        id: one.id.to_string(),
        title: one.title,
        group: one.group.map(|(_, name)| name).unwrap_or_default(),
        starts_at: one.starts_at,
        ends_at: one.ends_at,
        place: one.place,
        cancelled: one.cancelled,
        has_report: !one.report.is_empty() || !one.decisions.is_empty(),
    }
}

pub async fn get_decisions(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Meetings>()?;
    let all = meetings::meetings(&read).await?;
    let view = decisions::View {
        place: place(&scope),
        meetings: all
            .into_iter()
            .filter(|one| !one.decisions.is_empty())
            .map(|one| (one.id.to_string(), one.title, one.starts_at, one.decisions))
            .collect(),
        parts: parts(&scope),
        may_write: scope.may_write::<Meetings>() && read.only().is_none(),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, decisions::page)
}
