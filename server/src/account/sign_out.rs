//! Signing out, here and now.

use axum::http::HeaderValue;
use store::account::session;
use uuid::Uuid;

use crate::http::{Answer, Cookie, Cx};

pub async fn post(cx: Cx) -> Answer {
    if let Some(cookie) = cx.cookie(Cookie::Session) {
        session::close(&cx.app.store, &cookie).await?;
    }
    let mut response = cx.done(Uuid::nil(), "/", "done-signed-out").await?;
    // The next person at this machine finds nothing, also not with "back".
    response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    for cookie in [Cookie::Session, Cookie::Council, Cookie::Parked, Cookie::SignIn, Cookie::Address] {
        cx.set_cookie(&mut response, cookie, "");
    }
    Ok(response)
}
