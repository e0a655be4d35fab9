//! Links with which the council reads along.

use app::{
    alliance::read_links::{DAYS, Link, State, View, page},
    form::FormState,
    frame::Nav,
};
use axum::http::StatusCode;
use domain::alliance::NewReadLink;
use store::{
    alliance::settings,
    scope::{Scope, Settings},
    token::Token,
};
use uuid::Uuid;

use super::{day, place};
use crate::http::{Answer, Cx, Form, Path, Press};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let form = cx.form(|form| form.with("days", DAYS[1])).await?;
    render(&cx, StatusCode::OK, &scope, form, None).await
}

/// Answers with the page itself, because the link is shown this once: its token is not kept. It is made from the number of the
/// form, so that the second press of the button shows the same link.
pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<NewReadLink>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let write = scope.write::<Settings>()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &scope, state, None).await,
    };
    let token = match form.once {
        nil if nil.is_nil() => Token::random(),
        once => Token::from_bytes(cx.app.vault.derive("council link", &format!("{slug} {once}"))),
    };
    settings::add_read_link(&write, form.once, input, &token).await?;
    let made = (input.label.trim().to_owned(), cx.app.config.link(&format!("/raad/{}", token.as_str())));
    let empty = FormState::new(Uuid::new_v4()).with("days", DAYS[1]);
    render(&cx, StatusCode::OK, &scope, empty, Some(made)).await
}

pub async fn revoke(cx: Cx, Path((slug, id)): Path<(String, Uuid)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Settings>()?;
    settings::revoke_read_link(&write, form.once, id).await?;
    cx.done(form.once, &format!("/a/{slug}/meelezen"), "done-revoked").await
}

async fn render(cx: &Cx, status: StatusCode, scope: &Scope, form: FormState, made: Option<(String, String)>) -> Answer {
    let now = cx.app.store.now();
    let links = settings::read_links(&scope.read::<Settings>()?)
        .await?
        .into_iter()
        .map(|link| Link {
            id: link.id,
            label: link.label,
            made_on: day(link.created_at),
            until: day(link.expires_at),
            state: match (link.revoked, link.expires_at > now) {
                (true, _) => State::Revoked,
                (false, true) => State::Works,
                (false, false) => State::Expired,
            },
            once: Uuid::new_v4(),
        })
        .collect();
    let view = View { place: place(scope), form, links, made, may_write: scope.may_write::<Settings>() };
    cx.page(status, cx.alliance_frame(scope, Nav::Overview).await?, view, page)
}
