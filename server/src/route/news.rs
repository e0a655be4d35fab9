//! What is new in the route since the alliance last looked.

use app::{
    frame::Nav,
    route::{
        news::{View, page},
        route_path,
    },
};
use domain::route::StepWork;
use serde::Deserialize;
use store::{route::content, scope::RouteWork};
use uuid::Uuid;
use validator::Validate;

use super::load::Route;
use crate::http::{Answer, Cx, Form, Path};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let has_work = |key: &str| route.progress.works().any(|work| work.key.as_str() == key && !StepWork::is_blank(work));
    let removed = route.changes.removed.iter().filter_map(|key| {
        let step = route.content().step(key.as_str())?;
        Some((route.link(step), has_work(key.as_str())))
    });
    let view = View {
        version: route.version.number,
        published_on: domain::time::local(route.version.published_at).date(),
        added: route.links(&route.changes.added),
        changed: route.links(&route.changes.changed),
        removed: removed.collect(),
        may_write: route.scope.may_write::<RouteWork>(),
        once: Uuid::new_v4(),
        slug,
    };
    cx.ok(cx.alliance_frame(&route.scope, Nav::Route).await?, view, page)
}

/// The version that the reader looked at, so that one published in between is not called seen.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub struct Seen {
    version: i32,
}

pub async fn post(cx: Cx, Path(slug): Path<String>, form: Form<Seen>) -> Answer {
    let write = cx.scope(&slug).await?.write::<RouteWork>()?;
    let newest = cx.app.route().await?.number;
    content::seen(&write, form.once, form.input.version.clamp(0, newest)).await?;
    cx.done(form.once, &route_path(&slug), "done-seen").await
}
