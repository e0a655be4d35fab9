//! Signing out everywhere else.

use store::account::own;

use crate::http::{Answer, Cx, Form, Press};

pub async fn post(cx: Cx, form: Form<Press>) -> Answer {
    own::end_other_sessions(&cx.me()?, form.once).await?;
    cx.done(form.once, "/account", "done-sessions").await
}
