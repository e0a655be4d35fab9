//! Signing out everywhere else.

use store::account::own;

use crate::http::{Answer, Cookie, Cx, Form, Press};

pub async fn post(cx: Cx, form: Form<Press>) -> Answer {
    let session = cx.next_session(form.once);
    own::end_other_sessions(&cx.me()?, form.once, &session).await?;
    let mut response = cx.done(form.once, "/account", "done-sessions").await?;
    cx.set_cookie(&mut response, Cookie::Session, session.as_str());
    Ok(response)
}
