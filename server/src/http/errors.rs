//! From an error to a page, in one place. What went wrong on our side goes to the log, never to the page.

use std::time::Duration;

use app::public::error as page;
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use store::{Error, account::entry};
use uuid::Uuid;

use super::{AppState, Cookie, Cx};

/// An error on its way to becoming a page.
#[derive(Debug)]
pub struct Failure(pub Error);

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

/// Carries the error to [`pages`], which knows the reader's language.
#[derive(Clone, Debug)]
struct Carried(std::sync::Arc<Error>);

/// Whether a handler answered that one must sign in first.
pub(super) fn needs_sign_in(response: &Response) -> bool {
    response.extensions().get::<Carried>().is_some_and(|carried| matches!(*carried.0, Error::SignIn))
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(Carried(std::sync::Arc::new(self.0)));
        response
    }
}

/// Makes an answer that [`pages`] turns into the page of `key`.
pub(super) fn refuse(mut response: Response, key: &'static str) -> Response {
    response.extensions_mut().insert(Carried(std::sync::Arc::new(Error::Refused(key))));
    response
}

/// Turns failures into pages in the reader's language, or into where to go next.
pub(super) async fn pages(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let mut own = parts.clone();
    parts.extensions.insert(app.clone());
    let response = next.run(Request::from_parts(parts, body)).await;
    let failed = response.extensions().get::<Carried>().map(|carried| carried.0.clone());
    // An answer with content says itself what is wrong; of "too large", only axum says so, in English.
    let bare = !response.headers().contains_key(header::CONTENT_TYPE);
    let error = match (failed, response.status()) {
        (Some(error), _) => error,
        (None, StatusCode::PAYLOAD_TOO_LARGE) => Error::Refused("too-large").into(),
        (None, StatusCode::BAD_REQUEST) if bare => Error::Refused("bad-request").into(),
        (None, StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED) if bare => Error::NotFound.into(),
        (None, _) => return response,
    };
    log(&error);
    // When the database is away, who asks cannot be found out, and asking makes everybody wait: then the page is in Dutch and English.
    let cx = match *error {
        Error::Unavailable(_) => None,
        _ => Cx::from_request_parts(&mut own, &app).await.ok(),
    };
    let mut page = match cx {
        Some(cx) => answer(&cx, &error).await,
        None => unavailable(),
    };
    // `park` leaves a cookie on its way out.
    for cookie in response.headers().get_all(header::SET_COOKIE) {
        page.headers_mut().append(header::SET_COOKIE, cookie.clone());
    }
    page
}

fn log(error: &Error) {
    match error {
        Error::Internal(error) => tracing::error!(error = %error, "internal error"),
        Error::Unavailable(error) => tracing::warn!(error = %error, "database not available"),
        _ => {}
    }
}

async fn answer(cx: &Cx, error: &Error) -> Response {
    let (status, key) = match error {
        Error::NotFound => (StatusCode::NOT_FOUND, "not-found"),
        Error::Forbidden => (StatusCode::FORBIDDEN, "forbidden"),
        Error::Archived => (StatusCode::FORBIDDEN, "archived"),
        Error::Stale => (StatusCode::CONFLICT, "stale"),
        Error::Refused("too-large") => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
        Error::Refused("bad-request") => (StatusCode::BAD_REQUEST, "bad-request"),
        Error::Refused("cross-site") => (StatusCode::FORBIDDEN, "cross-site"),
        Error::Refused("link-expired") => (StatusCode::GONE, "link-expired"),
        Error::Refused(key) => (StatusCode::UNPROCESSABLE_ENTITY, *key),
        Error::RateLimited(_) => (StatusCode::TOO_MANY_REQUESTS, "rate-limited"),
        Error::Unavailable(_) => return unavailable(),
        Error::Internal(_) => (StatusCode::INTERNAL_SERVER_ERROR, "internal"),
        Error::SignIn => return to_sign_in(cx),
        Error::SecondFactor => {
            let has = cx.actor.person.as_ref().is_some_and(|me| me.has_second_factor);
            let page = if has { "/inloggen/tweede-stap" } else { "/account/tweede-stap" };
            return cx.to(&format!("{page}?{}", next_query(cx)));
        }
        Error::Terms => {
            let alliance: Vec<&str> = cx.path.split('/').take(3).collect();
            return cx.to(&format!("{}/voorwaarden", alliance.join("/")));
        }
        Error::Repeated(once) => return repeated(cx, *once).await,
    };
    let Ok(frame) = cx.frame(None).await else { return unavailable() };
    let page = cx.page(status, frame, page::View { key, again: again(cx, key) }, page::page);
    let page = if let Error::RateLimited(seconds) = error { cx.too_often(page, *seconds) } else { page };
    page.unwrap_or_else(|_| status.into_response())
}

/// The second press of a button leads to where the first led, with the session that the first left.
async fn repeated(cx: &Cx, once: Uuid) -> Response {
    let went_on = match (&cx.actor.person, cx.cookie(Cookie::Session)) {
        (None, Some(old)) => cx.app.went_on(&old, once).await.ok().flatten(),
        _ => None,
    };
    let person = went_on.as_ref().map(|(_, person)| *person).or(cx.actor.person.as_ref().map(|me| me.id));
    let mut first = None;
    // The first press is done just before it writes down where it led.
    for pause in [0, 20, 50, 100, 200] {
        tokio::time::sleep(Duration::from_millis(pause)).await;
        first = entry::remembered(&cx.app.store, once, person).await.ok().flatten();
        if first.is_some() {
            break;
        }
    }
    let mut response = cx.to(&first.or_else(|| cx.referer()).unwrap_or_else(|| cx.path.clone()));
    if let Some((session, _)) = went_on {
        cx.set_cookie(&mut response, Cookie::Session, session.as_str());
    }
    response
}

/// Where a new link can be asked for, instead of one that is over.
fn again(cx: &Cx, key: &str) -> Option<(&'static str, &'static str)> {
    let over = |begin: &str| key == "link-expired" && cx.path.starts_with(begin);
    match () {
        () if over("/begin/") => Some(("error-page-again-begin", "/begin")),
        () if over("/inloggen/") => Some(("error-page-again-sign-in", "/inloggen")),
        () => None,
    }
}

/// The page to come back to: where the form was, when the post went elsewhere.
fn next_query(cx: &Cx) -> String {
    let here = if cx.query.is_empty() { cx.path.clone() } else { format!("{}?{}", cx.path, cx.query) };
    serde_html_form::to_string([("next", here)]).unwrap_or_default()
}

fn to_sign_in(cx: &Cx) -> Response {
    let mut response = cx.to(&format!("/inloggen?{}", next_query(cx)));
    // Who comes back may be somebody else.
    if cx.cookie(Cookie::Session).is_some() {
        cx.forget(&mut response);
    }
    response
}

/// A page that needs nothing: no database, no session, no stylesheet.
pub(super) fn unavailable() -> Response {
    (
        StatusCode::SERVICE_UNAVAILABLE,
        [
            (header::RETRY_AFTER, "10"),
            (header::CONTENT_TYPE, "text/html; charset=utf-8"),
            (header::CACHE_CONTROL, "no-store"),
        ],
        page::UNAVAILABLE,
    )
        .into_response()
}
