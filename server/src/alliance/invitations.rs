//! Invitations without an answer: taken back, or sent again.

use domain::account::Invite;
use store::{
    Error,
    account::rate::{self, Limit},
    alliance::members,
    scope::Settings,
    token::Token,
};
use time::Duration;
use uuid::Uuid;

use crate::{
    http::{Answer, Cx, Form, Path, Press},
    mail::invitation,
};

/// How often one invitation is sent again.
const AGAIN: Limit = Limit { count: 3, window: Duration::days(7) };

pub async fn revoke(cx: Cx, Path((slug, id)): Path<(String, Uuid)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Settings>()?;
    members::revoke_invitation(&write, form.once, id).await?;
    cx.done(form.once, &format!("/a/{slug}/leden"), "done-revoked").await
}

pub async fn resend(cx: Cx, Path((slug, id)): Path<(String, Uuid)>, form: Form<Press>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Settings>()?;
    let pending = members::pending(&write.reading()).await?;
    let pending = pending.into_iter().find(|pending| pending.id == id).ok_or(Error::NotFound)?;
    // Somebody who does not answer is not to be pressed.
    rate::allow(&cx.app.store, &format!("invite again {id}"), AGAIN).await?;
    let invite = Invite { name: pending.name, email: pending.email, source: pending.source, ..Invite::default() };
    let token = Token::random();
    let letter = invitation::letter(&cx, &invite, pending.seat.into(), Some(scope.name()), &token).await?;
    members::resend(&write, form.once, id, &token, &letter).await?;
    cx.done(form.once, &format!("/a/{slug}/leden"), "done-sent").await
}
