//! Inviting somebody to work in the alliance.

use app::{
    alliance::invite::{View, page},
    form::FormState,
    frame::Nav,
    text::Text,
};
use axum::http::StatusCode;
use domain::account::{Invite, Seat};
use store::{
    Error, Letter, Store,
    account::entry,
    alliance::members,
    scope::{Scope, Settings},
    token::Token,
};

use super::place;
use crate::{
    http::{Answer, Cx, Form, Path},
    mail::letters,
};

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
    let Some(seat) = Seat::parse(&input.role) else { return again(form.refused("role", "error-choose")).await };
    let token = Token::random();
    let letter = letter(&cx, &scope, input, seat, &token).await?;
    match members::invite(&write, form.once, input, seat, &token, &letter).await {
        Ok(()) => cx.done(form.once, &format!("/a/{slug}/leden"), "done-sent").await,
        Err(Error::Refused(why @ ("member-already" | "invited-already"))) => {
            again(form.refused("email", &format!("alliance-{why}"))).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The mail with the link, in the language of who gets it when that is known.
pub(super) async fn letter(
    cx: &Cx,
    scope: &Scope,
    invite: &Invite,
    seat: Seat,
    token: &Token,
) -> store::Result<Letter> {
    let invitation = letters::Invitation {
        name: invite.name.trim(),
        invited_by: cx.actor.person.as_ref().map_or("", |me| &me.name),
        role: seat.into(),
        alliance: Some(scope.name()),
        source: invite.source.trim(),
        link: &cx.app.config.link(&format!("/uitnodiging/{}", token.as_str())),
    };
    let text = Text::new(language(&cx.app.store, &invite.email).await?);
    Ok(letters::invitation(text, invite.email.trim(), &invitation))
}

async fn language(store: &Store, email: &str) -> store::Result<domain::account::Lang> {
    Ok(entry::known(store, email).await?.map(|known| known.lang).unwrap_or_default())
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState) -> Answer {
    let view = View { place: place(scope), form };
    cx.page(status, cx.alliance_frame(scope, Nav::Overview).await?, view, page)
}
