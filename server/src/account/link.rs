//! The link from the mail. Opening it shows a button; only the button signs in, and leads to where one was going.

use app::account::link::{View, page};
use app::form::FormState;
use store::account::entry;
use uuid::Uuid;

use crate::http::{Answer, Cx, Path};

pub async fn get(cx: Cx, Path(token): Path<String>) -> Answer {
    entry::check_sign_in_link(&cx.app.store, &token).await?;
    cx.ok(cx.frame(None).await?, View { form: FormState::new(Uuid::new_v4()) }, page)
}

pub async fn post(cx: Cx, Path(token): Path<String>) -> Answer {
    let session = entry::sign_in_by_link(&cx.app.store, &token).await?;
    cx.signed_in(Uuid::nil(), &session, Cx::safe_path(&cx.param("next").unwrap_or_default())).await
}
