//! Inviting somebody to work in the alliance.

use app::{
    alliance::invite::{View, page},
    form::FormState,
    frame::Nav,
};
use axum::http::StatusCode;
use domain::account::{Invite, Seat};
use store::{
    Error,
    account::rate::{self, Limit},
    alliance::members,
    scope::{Scope, Settings},
    token::Token,
};
use time::Duration;

use super::place;
use crate::{
    http::{Answer, Cx, Form, Path},
    mail::invitation,
};

/// A network of a hundred partners on one day; no more, because each is a mail to somebody who did not ask for it.
const PER_PERSON: Limit = Limit { count: 100, window: Duration::days(1) };

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    scope.write::<Settings>()?;
    if !scope.has_terms() {
        return Err(Error::Terms.into());
    }
    let form = cx.form(|form| form.with("role", Seat::Member.as_str())).await?;
    render(&cx, StatusCode::OK, &scope, form).await
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<Invite>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Settings>()?;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state).await,
    };
    let me = cx.actor.person.as_ref().map(|me| me.id).unwrap_or_default();
    if let Err(error) = rate::allow(&cx.app.store, &format!("invite {me}"), PER_PERSON).await {
        let Error::RateLimited(seconds) = error else { return Err(error.into()) };
        return cx.too_often(again(form.too_often(seconds)).await, seconds);
    }
    let Some(seat) = Seat::parse(&input.role) else { return again(form.refused("role", "error-choose")).await };
    let token = Token::random();
    let letter = invitation::letter(&cx, input, seat.into(), Some(scope.name()), &token).await?;
    match members::invite(&write, form.once, input, seat, &token, &letter).await {
        Ok(()) => cx.done(form.once, &format!("/a/{slug}/leden"), "done-sent").await,
        Err(Error::Refused(why @ ("member-already" | "invited-already"))) => {
            again(form.refused("email", &format!("alliance-{why}"))).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState) -> Answer {
    let view = View { place: place(scope), form };
    cx.page(status, cx.alliance_frame(scope, Nav::Overview).await?, view, page)
}
