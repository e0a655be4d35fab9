//! The queue "nog geen coach", and what was handled.

use app::{
    coaching::requests::{Answered, Line, View, page},
    frame::Nav,
};
use store::alliance::requests::{self, Request};

use crate::http::{Answer, Cx};

pub async fn get(cx: Cx) -> Answer {
    let national = cx.national()?;
    let lines = |all: Vec<Request>| all.iter().map(line).collect();
    let view = View {
        waiting: lines(requests::queue(&national, false).await?),
        handled: lines(requests::queue(&national, true).await?),
    };
    cx.ok(cx.frame(Some(Nav::Requests)).await?, view, page)
}

fn line(request: &Request) -> Line {
    Line {
        id: request.id.to_string(),
        municipality: request.municipality.clone(),
        organisation: request.organisation.clone(),
        asked_on: domain::time::local(request.created_at).date(),
        answer: answered(request),
    }
}

/// What became of a request; nothing while it waits.
pub(super) fn answered(request: &Request) -> Option<Answered> {
    let at = request.handled_at?;
    Some(Answered {
        by: request.handled_by.clone(),
        on: domain::time::local(at).date(),
        slug: request.slug.clone(),
        accepted: request.outcome == "accepted",
    })
}
