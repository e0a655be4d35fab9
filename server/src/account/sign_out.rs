//! Signing out, here and now.

use store::account::session;
use uuid::Uuid;

use crate::http::{Answer, Cookie, Cx};

pub async fn post(cx: Cx) -> Answer {
    if let Some(cookie) = cx.cookie(Cookie::Session) {
        session::close(&cx.app.store, &cookie).await?;
    }
    let mut response = cx.done(Uuid::nil(), "/", "done-signed-out").await?;
    cx.forget(&mut response);
    let theirs =
        [Cookie::Session, Cookie::Council, Cookie::Parked, Cookie::SignIn, Cookie::Address, Cookie::ChosenLanguage];
    for cookie in theirs {
        cx.set_cookie(&mut response, cookie, "");
    }
    Ok(response)
}
