//! The page of a step, and saving the work in it.

mod records;
mod show;
mod tools;

pub use records::body;

use app::{
    form::{FormState, Overtaken},
    route::StepLink,
};
use axum::http::StatusCode;
use domain::route::{StartCheck, Step, StepForm, StepStatus, light_done, may_start};
use store::{
    Error, Result,
    route::{own, work},
    scope::RouteWork,
};
use uuid::Uuid;

use super::load::{Route, own_step};
use crate::http::{Answer, Cx, Form, Path};

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

pub async fn get(cx: Cx, Path((slug, key)): Path<(String, String)>) -> Answer {
    let here = Here::find(&cx, &slug, &key).await?;
    let saved = here.current();
    let form = cx.form(|form| filled(form, saved, here.version())).await?;
    show::render(&cx, StatusCode::OK, &here, form, None).await
}

pub async fn post(cx: Cx, Path((slug, key)): Path<(String, String)>, form: Form<StepForm>) -> Answer {
    let here = Here::find(&cx, &slug, &key).await?;
    let write = here.route.scope.write::<RouteWork>()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return show::render(&cx, REFUSED, &here, state, None).await,
    };
    if is_started(input.status())
        && input.light_reason.trim().is_empty()
        && let Some(light) = here.light()
    {
        let link = here.route.link(light).at("werk");
        let mut state = form.refused("light_reason", "error-light-reason");
        for error in &mut state.errors {
            error.args.push(("step", link.number.clone()));
            error.link = Some((app::t!(cx.text, "route-light-go", step = link.name()), link.href.clone()));
        }
        return show::render(&cx, REFUSED, &here, state, None).await;
    }
    // Other steps may be called done with points open; here people could be harmed.
    let ticks = input.checked();
    let before_start = here.current().is_some_and(|saved| saved.work.before_start);
    if input.status() == StepStatus::Done
        && !before_start
        && here.step.light_criteria().any(|key| !ticks.contains(&key))
    {
        return show::render(&cx, REFUSED, &here, form.refused("checked", "error-light-ticks"), None).await;
    }
    match work::save(&write, form.once, &key, here.step.year(here.route.year()), input).await {
        Ok(changed) if !input.evidence.is_empty() => {
            let done = if changed { "done-saved" } else { "" };
            cx.done(form.once, &format!("{}/bewijs", cx.path), done).await
        }
        // To what was done: a browser keeps the anchor it came by, which may be far down the page.
        Ok(_) => cx.done(form.once, &format!("{}#melding", cx.path), "done-saved").await,
        Err(Error::Stale) => {
            // Read again: this is what was saved in between.
            let here = Here::find(&cx, &slug, &key).await?;
            let by = Overtaken::new(work::is_mine(&here.route.read, &key, here.step.year(here.route.year())).await?);
            let stored = filled(FormState::new(Uuid::new_v4()), here.current(), here.version());
            show::render(&cx, REFUSED, &here, form.stale(&stored, by), Some(by)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// A step with the work in it.
pub(super) struct Here {
    pub(super) route: Route,
    pub(super) step: Step,
    /// A step of the alliance itself; whether it was taken off the route.
    pub(super) own: Option<bool>,
    /// All years, newest first.
    pub(super) saved: Vec<work::Saved>,
}

impl Here {
    pub(super) async fn find(cx: &Cx, slug: &str, key: &str) -> Result<Self> {
        let route = Route::load(cx, slug).await?;
        let (step, own) = if let Some(step) = route.content().step(key) {
            (step.clone(), None)
        } else {
            let own = own::step(&route.read, key).await?.ok_or(Error::NotFound)?;
            (own_step(&own), Some(own.removed))
        };
        let notes = route.scope.read().ok();
        let saved = work::of_step(&route.read, notes.as_ref(), key).await?;
        Ok(Self { route, step, own, saved })
    }

    /// The work that counts now. Of a step that was yearly in an earlier version of the content, the latest year counts.
    pub(super) fn current(&self) -> Option<&work::Saved> {
        let year = self.step.year(self.route.year());
        let exact = self.saved.iter().find(|saved| saved.work.year == year);
        exact.or_else(|| self.saved.first().filter(|_| !self.step.yearly))
    }

    /// Of the row that a save would change.
    fn version(&self) -> i64 {
        let year = self.step.year(self.route.year());
        self.saved.iter().find(|saved| saved.work.year == year).map_or(0, |saved| saved.version)
    }

    /// The step with the light arrangement, when starting now asks why that is not there yet.
    pub(super) fn light(&self) -> Option<&Step> {
        let started = self.current().is_some_and(|saved| is_started(saved.work.status));
        match may_start(self.route.content(), &self.route.progress, &self.step, self.route.year()) {
            StartCheck::NeedsReason { light } if !started => self.route.content().step(light.as_str()),
            _ => None,
        }
    }

    /// Once the light arrangement is there: the first steps of the route with experts by experience that are not settled.
    pub(super) fn may_begin(&self) -> Option<Vec<StepLink>> {
        let route = &self.route;
        let open = |step: &&Step| {
            step.rung.is_some() && step.key != self.step.key && !route.progress.is_settled(step, route.year())
        };
        light_done(route.content(), &route.progress, route.year()).then(|| {
            let steps = route.content().route(route.facts.full_route).filter(open).take(2);
            steps.map(|step| route.link(step)).collect()
        })
    }
}

fn is_started(status: StepStatus) -> bool {
    matches!(status, StepStatus::Busy | StepStatus::Done)
}

/// The form as it is stored.
fn filled(form: FormState, saved: Option<&work::Saved>, version: i64) -> FormState {
    let form = form.with("version", version);
    let Some(saved) = saved else { return form.with("status", StepStatus::NotYet.as_str()) };
    let form = form
        .with("status", saved.work.status.as_str())
        .with("reason", &saved.work.reason)
        .with("owner", &saved.work.owner)
        .with("due_on", saved.work.due_on.map(|date| date.to_string()).unwrap_or_default())
        .with("notes", &saved.notes)
        .with("light_reason", &saved.light_reason);
    saved.work.checked.iter().fold(form, |form, tick| form.with("checked", tick))
}
