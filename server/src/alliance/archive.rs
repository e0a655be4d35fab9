//! Closing an alliance, and opening it again.

use store::{
    alliance::settings,
    scope::{Archive, Settings},
};

use crate::http::{Answer, Cx, Form, Path, Press};

/// The button stands on the settings page; who comes here by the address goes there.
pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    cx.scope(&slug).await?.read::<Settings>()?;
    Ok(cx.to(&format!("/a/{slug}/instellingen#archief")))
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<Press>) -> Answer {
    let reopen = !form.input.undo.is_empty();
    let write = cx.scope(&slug).await?.write_archived::<Archive>()?;
    settings::archive(&write, form.once, !reopen).await?;
    let done = if reopen { "done-reopened" } else { "done-archived" };
    cx.done(form.once, &format!("/a/{slug}/instellingen"), done).await
}
