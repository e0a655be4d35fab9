//! What is arranged before anybody is invited.

use app::{
    experts::{
        experts_path,
        light::{View, page},
        refused,
    },
    form::{FormState, Overtaken},
    frame::Nav,
};
use axum::http::StatusCode;
use domain::experts::plan::{
    Part,
    form::{LIGHT, fill_light, light_gaps, read_light},
};
use store::{Error, experts, scope::ExpertPlan};
use uuid::Uuid;

use super::{Here, Typed, closed, is_talked_in_future};
use crate::{
    alliance::place,
    http::{Answer, Cx, Path},
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let here = Here::open(&cx, &slug).await?;
    let form = if here.may_write() { Some(cx.form(|form| filled(form, &here)).await?) } else { None };
    render(&cx, StatusCode::OK, &here, form).await
}

fn versions(here: &Here) -> [(Part, i64); 3] {
    LIGHT.map(|part| (part, here.stored.as_ref().map_or(0, |stored| stored.part_version(part))))
}

/// The page holds fields of three parts: each that is saved makes the sum of their versions larger.
fn version(here: &Here) -> i64 {
    versions(here).iter().map(|(_, version)| version).sum()
}

fn filled(form: FormState, here: &Here) -> FormState {
    let form = form.with("version", version(here));
    fill_light(&here.plan()).into_iter().fold(form, |form, (name, value)| form.with(&name, value))
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Typed) -> Answer {
    let here = Here::open_to_write(&cx, &slug).await?;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &here, Some(state)).await;
    let plan = match read_light(&here.plan(), &form.input) {
        Ok(plan) => plan,
        Err(wrong) => return again(refused(form.state(), wrong)).await,
    };
    if let Err(state) = form.check() {
        return again(state).await;
    }
    if is_talked_in_future(&cx, &plan) {
        return again(form.refused("discussed", "error-plan-future")).await;
    }
    let write = here.scope.write::<ExpertPlan>()?;
    // What was read is what is stored: else the versions of the parts are of another page.
    let parts =
        versions(&here).map(|(part, now)| (part, if version(&here) == form.input.version() { now } else { -1 }));
    match experts::save(&write, form.once, &parts, &plan).await {
        Ok(()) => cx.done(form.once, &experts_path(here.scope.slug(), "/basis"), "done-saved").await,
        Err(Error::Stale) if here.may_write() => {
            let now = Here::open(&cx, &slug).await?;
            let own = match now.id() {
                Some(id) => experts::is_mine(&write.reading(), id, None).await?,
                None => false,
            };
            let stored = filled(FormState::new(Uuid::new_v4()), &now);
            again(form.stale(&stored, Overtaken::new(own))).await
        }
        Err(error) => Err(closed(error).into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, here: &Here, form: Option<FormState>) -> Answer {
    let plan = here.plan();
    let route = cx.app.route().await?;
    let step = route.content.light_step().map(|step| {
        let name = format!("{} {}", step.number, step.texts.get(cx.text.lang).title);
        (name, format!("/a/{}/route/{}", here.scope.slug(), step.key))
    });
    let view = View {
        place: place(&here.scope),
        missing: light_gaps(&plan),
        plan,
        form,
        closed: here.version().map(|(_, state)| state).filter(|state| !state.is_open()),
        step,
    };
    cx.page(status, cx.alliance_frame(&here.scope, Nav::Experts).await?, view, page)
}
