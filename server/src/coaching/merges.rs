//! Proposals of alliances to merge organisations that others have too: an admin decides, and may take it apart again.

use app::{
    coaching::merges::{Line, List, Side, View, list, page},
    form::FormState,
    frame::Nav,
    text::Text,
};
use axum::http::StatusCode;
use domain::{
    account::Lang,
    partners::{DecideMerge, UNDO_DAYS},
};
use store::{
    Error,
    partners::{self, Merge},
    reference,
    scope::Admin,
};
use time::Duration;
use uuid::Uuid;

use crate::{
    http::{Answer, Cx, Form, Path, Press},
    mail::letters,
    partners::merge::facts,
};

const HERE: &str = "/landelijk/samenvoegen";

pub async fn get_list(cx: Cx) -> Answer {
    let admin = cx.national()?.admin()?;
    let lines = |all: Vec<Merge>| all.into_iter().map(line).collect();
    let view = List {
        waiting: lines(partners::proposals(&admin, false).await?),
        decided: lines(partners::proposals(&admin, true).await?),
    };
    cx.ok(cx.frame(Some(Nav::Alliances)).await?, view, list)
}

fn line(merge: Merge) -> Line {
    let on = merge.undone_at.or(merge.decided_at).unwrap_or(merge.asked_at);
    Line {
        id: merge.id.to_string(),
        kept: merge.kept_name,
        gone: merge.gone_name,
        alliance: merge.alliance,
        state: merge.state,
        on: domain::time::local(on).date(),
        by: merge.decided_by,
    }
}

pub async fn get(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let admin = cx.national()?.admin()?;
    let form = cx.form(|form| form).await?;
    render(&cx, StatusCode::OK, &admin, id, form, false).await
}

pub async fn post(cx: Cx, Path(id): Path<Uuid>, form: Form<DecideMerge>) -> Answer {
    let admin = cx.national()?.admin()?;
    // One that is not there says so before anything else.
    partners::proposal(&admin, id).await?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &admin, id, state, false).await,
    };
    let letter = |to: &str, lang: Lang, merge: &Merge, slug: &str| {
        let link = cx.app.config.link(&format!("/a/{slug}/partners/samenvoegen"));
        letters::merge_decided(Text::new(lang), to, (&merge.kept_name, &merge.gone_name), input, &link)
    };
    match partners::decide(&admin, form.once, id, input, letter).await {
        Ok(()) => cx.done(form.once, HERE, "done-decided").await,
        Err(Error::Stale) => render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &admin, id, form.state(), true).await,
        Err(Error::Refused("merge-gone")) => {
            let state = form.refused("decision", "merge-gone");
            render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &admin, id, state, false).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn undo(cx: Cx, Path(id): Path<Uuid>, form: Form<Press>) -> Answer {
    let admin = cx.national()?.admin()?;
    partners::undo_national(&admin, form.once, id).await?;
    cx.done(form.once, &format!("{HERE}/{id}"), "done-unmerged").await
}

async fn render(cx: &Cx, status: StatusCode, admin: &Admin, id: Uuid, form: FormState, overtaken: bool) -> Answer {
    let (merge, kept, gone) = partners::proposal(admin, id).await?;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let side = |side: Option<partners::Side>| {
        side.map(|side| Side { facts: facts(cx.text, &side.organisation, &municipalities), alliances: side.alliances })
    };
    let day = |at: time::OffsetDateTime| domain::time::local(at).date();
    let fresh = merge.is_fresh(cx.app.store.now());
    let view = View {
        id: merge.id.to_string(),
        form,
        sides: [side(kept), side(gone)],
        undo_until: merge.merged_at.filter(|_| fresh).map(|at| day(at) + Duration::days(UNDO_DAYS)),
        asked_on: day(merge.asked_at),
        kept: merge.kept_name,
        gone: merge.gone_name,
        alliance: merge.alliance,
        asked_by: merge.asked_by,
        why: merge.why,
        state: merge.state,
        decided_by: merge.decided_by,
        reason: merge.reason,
        taken: merge.taken,
        overtaken,
        once: Uuid::new_v4(),
    };
    cx.page(status, cx.frame(Some(Nav::Alliances)).await?, view, page)
}
