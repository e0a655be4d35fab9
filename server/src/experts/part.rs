//! One part of the plan.

use std::collections::BTreeSet;

use app::{
    alliance::area::Format,
    experts::{
        experts_path,
        part::{View, page},
        part_of, part_path, refused,
    },
    form::{FormState, Overtaken},
    frame::Nav,
    t,
};
use axum::http::StatusCode;
use domain::{
    experts::{
        children::{ChildFormat, SHEETS},
        plan::{
            Part,
            form::{PartState, fill, read, states},
        },
        rungs::{Entry, under_least},
    },
    route::Content,
};
use store::{Error, Result, experts, scope::ExpertPlan};
use uuid::Uuid;

use super::{Here, Typed, choosable, closed, is_talked_in_future, names, register, untalked};
use crate::{
    alliance::{self, place},
    http::{Answer, Cx, Path},
};

/// Steps of the route that a part belongs to, by key.
fn steps_of(part: Part) -> &'static [&'static str] {
    match part {
        Part::Question => &["plan-ervaringsdeskundigheid", "startfoto-verhalen"],
        Part::Roles => &["eerste-kerngroep", "klantreis"],
        Part::Recruitment | Part::Preparation => &["werving"],
        Part::Safety => &["vergoeding-en-veiligheid", "kinderen"],
        Part::Compensation => &["vergoeding-en-veiligheid"],
        Part::Decision => &["terugkoppeling"],
        _ => &["plan-ervaringsdeskundigheid"],
    }
}

pub async fn get(cx: Cx, Path((slug, part)): Path<(String, String)>) -> Answer {
    let here = Here::open(&cx, &slug).await?;
    let part = part_of(&part).ok_or(Error::NotFound)?;
    let form = if here.may_write() { Some(cx.form(|form| filled(form, &here, part)).await?) } else { None };
    render(&cx, StatusCode::OK, &here, part, form).await
}

fn filled(form: FormState, here: &Here, part: Part) -> FormState {
    let version = here.stored.as_ref().map_or(0, |stored| stored.part_version(part));
    fill(&here.plan(), part)
        .into_iter()
        .fold(form.with("version", version), |form, (name, value)| form.with(&name, value))
}

pub async fn post(cx: Cx, Path((slug, part)): Path<(String, String)>, form: Typed) -> Answer {
    let here = Here::open_to_write(&cx, &slug).await?;
    let part = part_of(&part).ok_or(Error::NotFound)?;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &here, part, Some(state)).await;
    let plan = match read(&here.plan(), part, &form.input) {
        Ok(plan) => plan,
        Err(wrong) => return again(refused(form.state(), wrong)).await,
    };
    if let Err(state) = form.check() {
        return again(state).await;
    }
    if part == Part::Compensation && is_talked_in_future(&cx, &plan) {
        return again(form.refused("discussed", "error-plan-future")).await;
    }
    let write = here.scope.write::<ExpertPlan>()?;
    match experts::save(&write, form.once, &[(part, form.input.version())], &plan).await {
        Ok(()) => {
            let next = Part::ALL.get(usize::from(part.number())).filter(|_| form.input.value("then") == "next");
            let path = match next {
                Some(next) => part_path(here.scope.slug(), *next),
                None if form.input.value("then") == "next" => experts_path(here.scope.slug(), "/versies"),
                None => part_path(here.scope.slug(), part),
            };
            cx.done(form.once, &path, "done-saved").await
        }
        Err(Error::Stale) if here.may_write() => {
            let now = Here::open(&cx, &slug).await?;
            let own = match now.id() {
                Some(id) => experts::is_mine(&write.reading(), id, Some(part.as_str())).await?,
                None => false,
            };
            let stored = filled(FormState::new(Uuid::new_v4()), &now, part);
            again(form.stale(&stored, Overtaken::new(own))).await
        }
        Err(Error::Refused("partner-unknown")) => again(form.refused("", "error-partner-unknown")).await,
        Err(Error::Refused("process-unknown")) => again(form.refused("", "error-process-unknown")).await,
        Err(error) => Err(closed(error).into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, here: &Here, part: Part, form: Option<FormState>) -> Answer {
    let plan = here.plan();
    let register = register(&here.scope).await?;
    let route = cx.app.route().await?;
    let (content, lang) = (&route.content, cx.text.lang);
    let steps = steps_of(part).iter().filter_map(|key| content.step(key)).map(|step| {
        let name = format!("{} {}", step.number, step.texts.get(lang).title);
        (name, format!("/a/{}/route/{}", here.scope.slug(), step.key))
    });
    let view = View {
        place: place(&here.scope),
        part,
        state: states(&plan).into_iter().find(|(one, _)| *one == part).map_or(PartState::Empty, |(_, state)| state),
        names: names(cx, &here.scope, &register).await?,
        partners: choosable(cx, &register),
        form,
        version: here.version(),
        opens_places: here.scope.may_write::<ExpertPlan>(),
        short: match part {
            Part::Rungs => short(cx, &plan.rungs).await?,
            Part::Compensation => untalked(cx, here).await?.into_iter().collect(),
            _ => Vec::new(),
        },
        steps: steps.collect(),
        sheets: if part == Part::Safety { sheets(cx, here, content, &plan.safety.formats) } else { Vec::new() },
        plan,
    };
    cx.page(status, cx.alliance_frame(&here.scope, Nav::Experts).await?, view, page)
}

/// The formats of the forms for children, those that were chosen first, and what every form needs: the consent. An older version of the
/// content may not have all of them.
fn sheets(cx: &Cx, here: &Here, content: &Content, chosen: &BTreeSet<ChildFormat>) -> Vec<(Format, bool)> {
    let mut forms: Vec<_> = ChildFormat::ALL.into_iter().map(|form| (form.sheet(), chosen.contains(&form))).collect();
    forms.sort_by_key(|(_, chosen)| !chosen);
    let whole = SHEETS.map(|key| (Some(key), false));
    let format = |(key, chosen): (Option<&str>, bool)| {
        Some((alliance::format(content, here.scope.slug(), key?, cx.text.lang)?, chosen))
    };
    forms.into_iter().chain(whole).filter_map(format).collect()
}

/// Rungs under the least of a step that do not say why.
pub(super) async fn short(cx: &Cx, planned: &[Entry]) -> Result<Vec<String>> {
    let route = cx.app.route().await?;
    let mut found = Vec::new();
    for entry in planned.iter().filter(|entry| entry.reason.is_empty()) {
        for step in under_least(&route.content, entry) {
            let least = step.rung.map(|rung| cx.text.get(&format!("rung-{}", rung.as_str()))).unwrap_or_default();
            found.push(t!(
                cx.text,
                "experts-rungs-short",
                year = entry.year.to_string(),
                step = format!("{} {}", step.number, step.texts.get(cx.text.lang).title),
                least = least
            ));
        }
    }
    Ok(found)
}
