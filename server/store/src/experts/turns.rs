//! From draft to adopted, and on to the next version. Rule: what people agree on is what they read: a change since then is [`Error::Stale`].

use domain::experts::plan::{Plan, Refusal, Version, ticks};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::{
    plan::{QUALITY, assembled, parts_of, version_of},
    saving::{RECORD, begin, newest_row},
    talks,
};
use crate::{
    Error, Result,
    alliance::touch,
    entity::expert_plan,
    route::ticks::follow as tick,
    scope::{ExpertPlan, Write},
    work::{Work, next_version},
};

/// Where the newest version goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The core group agreed on that day.
    Agree(Date),
    /// Back to a draft.
    Reopen,
    /// Who decides adopted it on that day.
    Adopt(Date),
}

/// The newest version as it was read, kept from changing meanwhile.
async fn hold(work: &Work, write: &Write<ExpertPlan>, read: i64) -> Result<expert_plan::Model> {
    let row = newest_row(&work.tx, write.alliance().id).await?.ok_or(Error::NotFound)?;
    let held = expert_plan::Entity::update_many()
        .set(expert_plan::ActiveModel { version: Set(next_version(read)?), ..Default::default() })
        .filter(expert_plan::Column::Id.eq(row.id))
        .filter(expert_plan::Column::Version.eq(read))
        .exec(&work.tx)
        .await?;
    if held.rows_affected == 0 { Err(Error::Stale) } else { Ok(row) }
}

fn refused(refusal: &Refusal) -> Error {
    Error::Refused(match refusal {
        Refusal::NotFromHere => "plan-not-from-here",
        Refusal::NotReady(_) => "plan-not-ready",
        Refusal::BeforeAgreed => "plan-before-agreed",
    })
}

async fn set(work: &Work, id: Uuid, row: expert_plan::ActiveModel) -> Result<()> {
    expert_plan::Entity::update_many().set(row).filter(expert_plan::Column::Id.eq(id)).exec(&work.tx).await?;
    Ok(())
}

/// Takes the newest version further. `Refused("plan-not-ready")` when something is missing or contradicts itself; `"plan-before-agreed"` when
/// it is adopted on an earlier day than the core group agreed; `"plan-future"` for a day that is still to come; `"plan-not-from-here"` when
/// it is elsewhere already.
pub async fn turn(write: &Write<ExpertPlan>, once: Uuid, read: i64, turn: Turn) -> Result<()> {
    let work = write.begin(once).await?;
    let row = hold(&work, write, read).await?;
    let today = domain::time::local(work.now).date();
    if let Turn::Agree(on) | Turn::Adopt(on) = turn
        && on > today
    {
        return Err(Error::Refused("plan-future"));
    }
    let now = version_of(&row)?;
    let (next, action) = match turn {
        Turn::Agree(on) => (now.agree(&assembled(&parts_of(&work.tx, row.id).await?)?, on), "agreed"),
        Turn::Reopen => (now.reopen(), "reopened"),
        Turn::Adopt(on) => (now.adopt(on), "adopted"),
    };
    let Version { state, agreed_on, adopted_on, .. } = next.map_err(|refusal| refused(&refusal))?;
    let changed = expert_plan::ActiveModel {
        state: Set(state.as_str().to_owned()),
        agreed_on: Set(agreed_on),
        adopted_on: Set(adopted_on),
        ..Default::default()
    };
    set(&work, row.id, changed).await?;
    if matches!(turn, Turn::Adopt(_)) {
        // What the plan says was ticked when it was written.
        let plan = Plan::default();
        tick(&work, write, &ticks(&plan, false), &ticks(&plan, true)).await?;
    }
    done(work, write, row.id, action).await
}

/// Begins the draft of the next version, with what the adopted one says.
pub async fn follow(write: &Write<ExpertPlan>, once: Uuid, read: i64) -> Result<()> {
    let work = write.begin(once).await?;
    let row = hold(&work, write, read).await?;
    let next = version_of(&row)?.following().map_err(|refusal| refused(&refusal))?;
    let parts = parts_of(&work.tx, row.id).await?;
    let talk =
        parts.iter().find(|one| one.part == QUALITY).map(|one| serde_json::from_str(&one.content)).transpose()?;
    let number = i32::try_from(next.number).map_err(Error::internal)?;
    let id = begin(&work, write, number, &assembled(&parts)?, &talk.unwrap_or_default()).await?;
    talks::copy(&work, row.id, id).await?;
    done(work, write, id, "followed").await
}

/// Who asks looks after the plan from now on.
pub async fn take(write: &Write<ExpertPlan>, once: Uuid, read: i64) -> Result<()> {
    let work = write.begin(once).await?;
    let row = hold(&work, write, read).await?;
    let changed = expert_plan::ActiveModel { owner_id: Set(write.actor_id()), ..Default::default() };
    set(&work, row.id, changed).await?;
    done(work, write, row.id, "taken").await
}

async fn done(work: Work, write: &Write<ExpertPlan>, plan: Uuid, action: &str) -> Result<()> {
    work.audit(RECORD, &plan.to_string(), action, json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}
