//! A place of the plan.

use app::{
    experts::{
        part_path, refused,
        slot::{View, page},
    },
    form::{FormState, Overtaken},
    frame::Nav,
};
use axum::http::StatusCode;
use domain::experts::{
    plan::{
        Part, Plan,
        form::{MOST_ROWS, fill_slot, read_slot},
    },
    slots::Slot,
};
use store::{
    Error, experts,
    scope::{ExpertPlan, SlotWarnings},
};
use uuid::Uuid;

use super::{Here, Typed, choosable, closed, names, register};
use crate::{
    alliance::place,
    http::{Answer, Cx, Path},
};

/// The number of the next place: one that no place ever had would need a counter, one that no place has now is enough.
fn next(plan: &Plan) -> u16 {
    plan.slots.iter().map(|slot| slot.number).max().unwrap_or(0).saturating_add(1)
}

pub(super) fn find(plan: &Plan, number: &str) -> store::Result<Slot> {
    plan.slots.iter().find(|slot| slot.number.to_string() == number).cloned().ok_or(Error::NotFound)
}

fn filled(form: FormState, here: &Here, slot: &Slot) -> FormState {
    let form = form.with("version", here.part_version(Part::Roles));
    fill_slot(slot).into_iter().fold(form, |form, (name, value)| form.with(&name, value))
}

pub async fn get_new(cx: Cx, Path(slug): Path<String>) -> Answer {
    let here = Here::open_to_write(&cx, &slug).await?;
    let version = here.part_version(Part::Roles);
    let form = cx.form(|form| form.with("version", version)).await?;
    render(&cx, StatusCode::OK, &here, None, form).await
}

pub async fn post_new(cx: Cx, Path(slug): Path<String>, form: Typed) -> Answer {
    let here = Here::open_to_write(&cx, &slug).await?;
    save(&cx, &here, None, form).await
}

pub async fn get(cx: Cx, Path((slug, number)): Path<(String, String)>) -> Answer {
    let here = Here::open_to_write(&cx, &slug).await?;
    let slot = find(&here.plan(), &number)?;
    let form = cx.form(|form| filled(form, &here, &slot)).await?;
    render(&cx, StatusCode::OK, &here, Some(&slot), form).await
}

pub async fn post(cx: Cx, Path((slug, number)): Path<(String, String)>, form: Typed) -> Answer {
    let here = Here::open_to_write(&cx, &slug).await?;
    let slot = find(&here.plan(), &number)?;
    save(&cx, &here, Some(slot), form).await
}

async fn save(cx: &Cx, here: &Here, old: Option<Slot>, form: Typed) -> Answer {
    let again = async |state| render(cx, StatusCode::UNPROCESSABLE_ENTITY, here, old.as_ref(), state).await;
    let mut plan = here.plan();
    let number = old.as_ref().map_or_else(|| next(&plan), |old| old.number);
    let slot = match read_slot(number, &form.input) {
        Ok(slot) => slot,
        Err(wrong) => return again(refused(form.state(), wrong)).await,
    };
    if let Err(state) = form.check() {
        return again(state).await;
    }
    if old.is_none() && plan.slots.len() >= MOST_ROWS {
        return again(form.refused("", "error-slots-most")).await;
    }
    match plan.slots.iter_mut().find(|one| one.number == number) {
        Some(place) => *place = slot,
        None => plan.slots.push(slot),
    }
    let write = here.scope.write::<ExpertPlan>()?;
    match experts::save(&write, form.once, &[(Part::Roles, form.input.version())], &plan).await {
        Ok(()) => {
            let done = if old.is_some() { "done-saved" } else { "done-added" };
            cx.done(form.once, &part_path(here.scope.slug(), Part::Roles), done).await
        }
        Err(Error::Stale) if here.may_write() => {
            let now = Here::open(cx, here.scope.slug()).await?;
            let own = match now.id() {
                Some(id) => experts::is_mine(&write.reading(), id, Some(Part::Roles.as_str())).await?,
                None => false,
            };
            let blank = FormState::new(Uuid::new_v4());
            let stored = match &old {
                // A place that somebody took away meanwhile comes back when it is saved again.
                Some(old) => {
                    filled(blank, &now, &find(&now.plan(), &old.number.to_string()).unwrap_or_else(|_| old.clone()))
                }
                None => form.state().without("version").with("version", now.part_version(Part::Roles)),
            };
            again(form.stale(&stored, Overtaken::new(own))).await
        }
        Err(Error::Refused("partner-unknown")) => again(form.refused("via", "error-choose")).await,
        Err(error) => Err(closed(error).into()),
    }
}

pub async fn remove(cx: Cx, Path((slug, number)): Path<(String, String)>, form: Typed) -> Answer {
    let here = Here::open_to_write(&cx, &slug).await?;
    let write = here.scope.write::<ExpertPlan>()?;
    let mut plan = here.plan();
    let gone = find(&plan, &number)?;
    plan.slots.retain(|slot| slot.number != gone.number);
    let path = part_path(here.scope.slug(), Part::Roles);
    match experts::save(&write, form.once, &[(Part::Roles, form.input.version())], &plan).await {
        Ok(()) => cx.done(form.once, &path, "done-slot-removed").await,
        Err(error) => Err(closed(error).into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, here: &Here, slot: Option<&Slot>, form: FormState) -> Answer {
    let number = slot.map_or_else(|| next(&here.plan()), |slot| slot.number);
    let action = format!("{}/{number}/verwijderen", part_path(here.scope.slug(), Part::Roles));
    let warnings = match (&here.stored, here.scope.read::<SlotWarnings>()) {
        (Some(stored), Ok(read)) => experts::slot_warnings(&read, stored, number),
        _ => None,
    };
    let register = register(&here.scope).await?;
    let view = View {
        place: place(&here.scope),
        number,
        form,
        partners: choosable(cx, &register),
        remove: slot.map(|_| (action, Uuid::new_v4())),
        version: here.part_version(Part::Roles),
        warnings,
        owner: here.stored.as_ref().map(|stored| stored.head.owner.clone()).unwrap_or_default(),
        talked: here.talked(number).await?,
        closed: match (here.version(), slot) {
            (Some(version), Some(slot)) if !here.may_write() => {
                Some((version, slot.clone(), names(cx, &here.scope, &register).await?))
            }
            _ => None,
        },
    };
    cx.page(status, cx.alliance_frame(&here.scope, Nav::Experts).await?, view, page)
}
