//! Signing out, here and now.

use store::account::session;

use crate::http::{Answer, Cookie, Cx};

pub async fn post(cx: Cx) -> Answer {
    if let Some(cookie) = cx.cookie(Cookie::Session) {
        session::close(&cx.app.store, &cookie).await?;
    }
    let mut response = cx.to("/");
    cx.set_cookie(&mut response, Cookie::Session, "");
    Ok(response)
}
