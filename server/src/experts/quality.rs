//! The quality check of twelve, to talk about.

use app::{
    experts::{
        experts_path,
        quality::{View, page},
        refused,
    },
    form::{FormState, Overtaken},
    frame::Nav,
};
use axum::http::StatusCode;
use domain::experts::plan::form::{QualityTalk, fill_quality, read_quality};
use store::{Error, experts, scope::ExpertPlan};
use uuid::Uuid;

use super::{Here, Typed};
use crate::{
    alliance::place,
    http::{Answer, Cx, Path},
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let here = Here::open(&cx, &slug).await?;
    // A talk is no part of what was agreed: it goes on when the plan is adopted.
    let form =
        if here.scope.may_write::<ExpertPlan>() { Some(cx.form(|form| filled(form, &here)).await?) } else { None };
    render(&cx, StatusCode::OK, &here, form).await
}

fn filled(form: FormState, here: &Here) -> FormState {
    let (talk, version) = match &here.stored {
        Some(stored) => (stored.talk.clone(), stored.talk_version),
        None => (QualityTalk::default(), 0),
    };
    fill_quality(&talk).into_iter().fold(form.with("version", version), |form, (name, value)| form.with(&name, value))
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Typed) -> Answer {
    let here = Here::open_to_write(&cx, &slug).await?;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &here, Some(state)).await;
    let talk = match read_quality(&form.input) {
        Ok(talk) => talk,
        Err(wrong) => return again(refused(form.state(), wrong)).await,
    };
    if let Err(state) = form.check() {
        return again(state).await;
    }
    let write = here.scope.write::<ExpertPlan>()?;
    match experts::save_quality(&write, form.once, form.input.version(), &talk).await {
        Ok(()) => cx.done(form.once, &experts_path(here.scope.slug(), "/kwaliteit"), "done-saved").await,
        Err(Error::Stale) => {
            let now = Here::open(&cx, &slug).await?;
            let own = match now.id() {
                Some(id) => experts::is_mine(&write.reading(), id, Some("quality")).await?,
                None => false,
            };
            again(form.stale(&filled(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own))).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, here: &Here, form: Option<FormState>) -> Answer {
    let talk = here.stored.as_ref().map(|stored| stored.talk.clone()).unwrap_or_default();
    let view = View { place: place(&here.scope), talk, form };
    cx.page(status, cx.alliance_frame(&here.scope, Nav::Experts).await?, view, page)
}
