//! One concern each; [`super::router()`] says in which order and why.

use std::{
    future::Future,
    time::{Duration, Instant},
};

use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, MatchedPath, Multipart, Request, State},
    http::{HeaderName, HeaderValue, Method, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http_body_util::Limited;
use store::{
    Error,
    account::{entry, session},
    token::Token,
};

use super::{App, AppState, Cookie, context::template, errors, form};

/// What the page's own scripts carry, new for each request.
#[derive(Clone, Debug)]
pub struct Nonce(pub String);

/// The headers that internet.nl and the Mozilla Observatory ask for. Only our own files may run, and only the page's own script beside them.
pub async fn security_headers(State(app): State<AppState>, mut request: Request, next: Next) -> Response {
    let nonce = Token::random().as_str()[..22].to_owned();
    request.extensions_mut().insert(Nonce(nonce.clone()));
    let mut response = next.run(request).await;
    let policy = format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        // A file that somebody uploaded leaves with a stricter one.
        headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
    }
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        // `no-referrer` would make browsers send `Origin: null` with our own forms.
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if app.config.production() {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=63072000; includeSubDomains; preload"),
        );
    }
    // Pages hold data; static files set their own.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// One line per request, without anything personal; counts its SQL statements, and shows them to tests.
pub async fn log(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = template(request.extensions().get::<MatchedPath>());
    let started = Instant::now();
    let (mut response, statements) = store::meter::metered(next.run(request)).await;
    let status = response.status().as_u16();
    let millis = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(%method, route, status, millis, statements, "request");
    response.extensions_mut().insert(Statements(statements));
    response
}

/// How many SQL statements a request took.
#[derive(Clone, Copy, Debug)]
pub struct Statements(pub usize);

/// Keeps what somebody typed when the session had expired, until they are back.
pub async fn park(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let typed = request
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| [URLENCODED, MULTIPART].iter().any(|kind| value.as_bytes().starts_with(kind.as_bytes())));
    // What a stranger sends is not kept.
    let cookie = Cookie::Session.get(request.headers(), app.config.production());
    let (&Method::POST, true, Some(cookie)) = (request.method(), typed, cookie) else {
        return next.run(request).await;
    };
    // What somebody answers in the compensation check is kept nowhere, not even until they are back.
    if template(request.extensions().get::<MatchedPath>()) == CHECK {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let body = match Bytes::from_request(Request::from_parts(parts.clone(), body), &app).await {
        Ok(body) => body,
        Err(rejection) => return rejection.into_response(),
    };
    let mut response = next.run(Request::from_parts(parts.clone(), Body::from(body.clone()))).await;
    if !errors::needs_sign_in(&response) {
        return response;
    }
    // The first press of the button may have changed the session.
    if let Some(once) = form::number(&body)
        && let Ok(Some(_)) = app.went_on(&cookie, once).await
    {
        return errors::Failure(Error::Repeated(once)).into_response();
    }
    if let Ok(Some(token)) = keep(&app, &cookie, parts, body).await {
        let cookie = Cookie::Parked.set(token.as_str(), app.config.production());
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// The compensation check of a place.
const CHECK: &str = "/a/{slug}/ervaringsdeskundigen/plan/rollen/{place}/vergoedingscheck";

const URLENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// Only for who had a session, and without a file: that one is chosen again.
async fn keep(app: &App, cookie: &str, parts: Parts, body: Bytes) -> store::Result<Option<Token>> {
    let session::Session::Expired(person) = session::find(&app.store, cookie).await? else { return Ok(None) };
    let path = parts.uri.path().to_owned();
    let form = Request::from_parts(parts, Body::from(body.clone()));
    let body = match Multipart::from_request(form, &()).await {
        Ok(multipart) => serde_html_form::to_string(form::parts(multipart).await?.0).map_err(Error::internal)?,
        Err(_) => String::from_utf8(body.into()).map_err(Error::internal)?,
    };
    // A password is never kept.
    if body.contains("password=") {
        return Ok(None);
    }
    let token = Token::random();
    entry::park(&app.store, &token, person, &path, &body).await?;
    Ok(Some(token))
}

/// A panic is our mistake, and takes down one request only.
pub fn panicked(_: Box<dyn std::any::Any + Send + 'static>) -> Response {
    errors::Failure(Error::internal("a handler panicked")).into_response()
}

/// The routes that take a file.
const UPLOAD: &str = "/a/{slug}/route/{step}/bewijs";
const LIST: &str = "/a/{slug}/partners/invoeren";
const PHOTO: &str = "/a/{slug}/partners/verhalen/{id}/foto";
const NATIONAL_LIST: &str = "/landelijk/netwerk/invoeren";

/// What takes over a long list, or works out what would come of it.
const LONG: [&str; 4] = [
    "/a/{slug}/partners/invoeren/{id}/bevestigen",
    "/a/{slug}/partners/invoeren/{id}/controle",
    "/landelijk/netwerk/invoeren/{id}/bevestigen",
    "/landelijk/netwerk/invoeren/{id}/controle",
];

/// How long a request may take: a file of 10 MB takes minutes on a slow line, and thousands of rows may take long on a busy machine.
fn patience(route: &str) -> Duration {
    if matches!(route, UPLOAD | LIST | NATIONAL_LIST | PHOTO) || LONG.contains(&route) {
        Duration::from_mins(5)
    } else {
        Duration::from_secs(30)
    }
}

/// The most that a body may hold: a file of 10 MB with its form where one is taken, the longest text several times elsewhere.
fn most_bytes(route: &str) -> usize {
    match route {
        UPLOAD | PHOTO => 11 * 1024 * 1024,
        LIST | NATIONAL_LIST => 6 * 1024 * 1024,
        _ => 512 * 1024,
    }
}

/// Stops reading what is too large; whoever reads the body answers 413.
pub async fn in_size(request: Request, next: Next) -> Response {
    let most = most_bytes(&template(request.extensions().get::<MatchedPath>()));
    next.run(request.map(|body| Body::new(Limited::new(body, most)))).await
}

/// Gives up on what takes too long, and says that it can be tried again.
pub async fn in_time(request: Request, next: Next) -> Response {
    let patience = patience(&template(request.extensions().get::<MatchedPath>()));
    within(patience, next.run(request)).await
}

async fn within(patience: Duration, answer: impl Future<Output = Response>) -> Response {
    tokio::time::timeout(patience, answer).await.unwrap_or_else(|_| errors::unavailable())
}

#[cfg(test)]
mod tests {
    use axum::http::StatusCode;

    use super::*;

    #[tokio::test]
    async fn what_takes_too_long_ends_with_a_page() {
        let page = within(Duration::from_millis(1), std::future::pending()).await;
        assert_eq!(page.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(page.headers().contains_key(header::RETRY_AFTER) && page.headers().contains_key(header::CONTENT_TYPE));
    }

    #[test]
    fn only_a_file_may_take_minutes_and_be_large() {
        for (route, megabytes) in [(UPLOAD, 11), (LIST, 6), (NATIONAL_LIST, 6), (PHOTO, 11)] {
            assert!(include_str!("router.rs").contains(&format!("{route:?}")), "the route has another address");
            assert_eq!((patience(route), most_bytes(route)), (Duration::from_mins(5), megabytes * 1024 * 1024));
        }
        let form = "/a/{slug}/route/{step}";
        assert_eq!((patience(form), most_bytes(form)), (Duration::from_secs(30), 512 * 1024));
    }
}
