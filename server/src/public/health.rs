//! For who watches over the program.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};

use crate::http::AppState;

/// The process answers.
pub async fn live() -> &'static str {
    "ok\n"
}

/// The process can do its work: the database answers.
pub async fn ready(State(app): State<AppState>) -> (StatusCode, &'static str) {
    match app.store.ready().await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "no database\n"),
    }
}

/// <https://www.rfc-editor.org/rfc/rfc9116>: whom to tell about a weakness. It is renewed with each release, so it expires in half a year.
pub async fn security_txt(State(app): State<AppState>) -> impl IntoResponse {
    let expires = (app.store.now() + time::Duration::days(180)).date();
    let text = format!(
        "Contact: {}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: nl, en\nCanonical: {}\n",
        app.config.security_contact,
        app.config.link("/.well-known/security.txt"),
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text)
}

/// Public pages may be found; the rest needs signing in anyway.
pub async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /a/\nDisallow: /uitnodiging/\nDisallow: /inloggen\nDisallow: /raad/\n"
}
