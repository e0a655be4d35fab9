//! Who asks to become a member: the queue, and the answer to one. Two admins may press at once; the second one reads who was first.

use app::{
    form::FormState,
    frame::Nav,
    partners::network::{
        network_path,
        request::{Answered, View, page},
        requests::{self, Line},
    },
    t,
    text::Text,
};
use axum::http::StatusCode;
use domain::partners::network::JoinAnswer;
use store::{
    Error,
    partners::network::{self, JoinRequest},
    reference,
    scope::Desk,
};
use uuid::Uuid;

use super::{super::commitments, alike_views, kind_name, place_name};
use crate::{
    http::{Answer, Cx, Form, Path},
    mail::network as letters,
};

pub async fn list(cx: Cx) -> Answer {
    let desk = cx.national()?.desk()?;
    let lines = |all: Vec<JoinRequest>| all.into_iter().map(|one| line(&cx, one)).collect();
    let view = requests::View {
        waiting: lines(network::join_queue(&desk, false).await?),
        handled: lines(network::join_queue(&desk, true).await?),
    };
    cx.ok(cx.frame(Some(Nav::Network)).await?, view, requests::page)
}

fn line(cx: &Cx, one: JoinRequest) -> Line {
    let at = one.handled_at.unwrap_or(one.created_at);
    Line {
        id: one.id.to_string(),
        organisation: one.organisation,
        sector: cx.text.get(&format!("sector-{}", one.sector.as_str())),
        on: domain::time::local(at).date(),
        answer: one.accepted.map(|yes| (one.handled_by, yes)),
    }
}

pub async fn get(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let desk = cx.national()?.desk()?;
    let asked = network::join_request(&desk, id).await?;
    let form = cx.form(|form| form).await?;
    render(&cx, StatusCode::OK, &desk, asked, form, false).await
}

pub async fn post(cx: Cx, Path(id): Path<Uuid>, form: Form<JoinAnswer>) -> Answer {
    let desk = cx.national()?.desk()?;
    let asked = network::join_request(&desk, id).await?;
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, refused, &desk, asked, state, false).await,
    };
    let alike = network::network_alike(&desk, &asked.organisation).await?;
    let chosen = alike.iter().find(|alike| alike.organisation.id.to_string() == input.same);
    let chosen = chosen.map(|alike| alike.organisation.id);
    let theirs = Text::new(asked.lang);
    let letter = if input.is_yes() {
        let link = cx.app.config.link("/netwerk");
        letters::accepted(theirs, &asked.email, &asked.name, &asked.organisation, &link)
    } else {
        letters::declined(theirs, &asked.email, &asked.name, &asked.organisation, input.reason.trim())
    };
    let on = cx.text.date(domain::time::local(asked.created_at).date());
    let source = t!(cx.text, "network-source-form", date = on);
    match network::answer_join(&desk, form.once, &asked, input, chosen, &source, &letter).await {
        Ok(Some(member)) => cx.done(form.once, &network_path(&format!("/{member}")), "done-network-accepted").await,
        Ok(None) => cx.done(form.once, &network_path("/aanmeldingen"), "done-declined").await,
        Err(Error::Stale) => {
            let now = network::join_request(&desk, id).await?;
            render(&cx, refused, &desk, now, form.state(), true).await
        }
        Err(Error::Refused("partner-alike")) => {
            render(&cx, refused, &desk, asked, form.refused("same", "error-choose"), false).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn render(
    cx: &Cx,
    status: StatusCode,
    desk: &Desk,
    asked: JoinRequest,
    form: FormState,
    overtaken: bool,
) -> Answer {
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let alike =
        if asked.handled_at.is_none() { network::network_alike(desk, &asked.organisation).await? } else { Vec::new() };
    let place = place_name(&municipalities, asked.municipality.as_ref());
    let view = View {
        id: asked.id.to_string(),
        form,
        kind: kind_name(&asked.kind, cx.text.lang),
        sector: cx.text.get(&format!("sector-{}", asked.sector.as_str())),
        place: if place.is_empty() { cx.text.get("partners-whole-country") } else { place },
        website: asked.website,
        name: asked.name,
        function: asked.function,
        email: asked.email,
        promise: asked.promise,
        shown: asked.shown,
        promise_shown: asked.promise_shown,
        commitments: commitments::signed(cx, asked.commitments).await?,
        asked_at: domain::time::local(asked.created_at),
        alike: alike_views(alike, &municipalities, cx.text.lang),
        answer: asked.accepted.map(|accepted| Answered {
            by: asked.handled_by,
            on: domain::time::local(asked.handled_at.unwrap_or(asked.created_at)).date(),
            accepted,
            reason: asked.reason,
            member: asked.member.map(|member| member.to_string()),
        }),
        organisation: asked.organisation,
        overtaken,
    };
    cx.page(status, cx.frame(Some(Nav::Network)).await?, view, page)
}
