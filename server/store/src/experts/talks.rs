//! That the compensation check of a place was talked over, and on which day: nothing else of a check is kept. Rules: only who looks after the
//! plan writes it down; a place that changes is talked over again.

use std::collections::BTreeMap;

use domain::experts::{plan::Part, slots::Slot};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set, sea_query::OnConflict};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::{
    plan::{Head, assembled, parts_of},
    saving::{RECORD, newest_row},
};
use crate::{
    Error, Result,
    alliance::{hold, touch},
    entity::expert_slot_talk,
    scope::{ExpertPlan, Read, Write},
    work::Work,
};

/// The places of a version of the plan that were talked over, and when.
pub async fn talks(read: &Read<ExpertPlan>, plan: &Head) -> Result<BTreeMap<u16, Date>> {
    of_plan(read.db(), plan.id).await
}

pub(super) async fn of_plan(db: &impl ConnectionTrait, plan: Uuid) -> Result<BTreeMap<u16, Date>> {
    let rows = expert_slot_talk::Entity::find().filter(expert_slot_talk::Column::PlanId.eq(plan)).all(db).await?;
    rows.into_iter().map(|row| Ok((u16::try_from(row.number).map_err(Error::internal)?, row.talked_on))).collect()
}

/// "Besproken op {datum}, plan akkoord", of a place of the newest version. [`Error::Forbidden`] for who does not look after the plan;
/// [`Error::NotFound`] when there is no such place; [`Error::Stale`] when the places were changed since `version` was read: nobody talked over
/// what stands there now; `Refused("plan-future")` for a day that is still to come.
pub async fn talk(write: &Write<ExpertPlan>, once: Uuid, number: u16, version: i64, on: Date) -> Result<()> {
    let work = write.begin(once).await?;
    hold(&work, write.alliance().id).await?;
    let row = newest_row(&work.tx, write.alliance().id).await?.ok_or(Error::NotFound)?;
    if row.owner_id.is_none() || row.owner_id != write.actor_id() {
        return Err(Error::Forbidden);
    }
    let parts = parts_of(&work.tx, row.id).await?;
    if parts.iter().any(|part| part.part == Part::Roles.as_str() && part.version != version) {
        return Err(Error::Stale);
    }
    let plan = assembled(&parts)?;
    if plan.slots.iter().all(|slot| slot.number != number) {
        return Err(Error::NotFound);
    }
    if on > domain::time::local(work.now).date() {
        return Err(Error::Refused("plan-future"));
    }
    put_talk(&work, row.id, number, on).await?;
    work.audit(RECORD, &row.id.to_string(), "discussed", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

pub(crate) async fn put_talk(work: &Work, plan: Uuid, number: u16, on: Date) -> Result<()> {
    let row = expert_slot_talk::ActiveModel {
        id: Set(Uuid::now_v7()),
        plan_id: Set(plan),
        number: Set(number.into()),
        talked_on: Set(on),
    };
    let columns = [expert_slot_talk::Column::PlanId, expert_slot_talk::Column::Number];
    let conflict = OnConflict::columns(columns).update_column(expert_slot_talk::Column::TalkedOn).to_owned();
    expert_slot_talk::Entity::insert(row).on_conflict(conflict).exec_without_returning(&work.tx).await?;
    Ok(())
}

/// Places that are gone, or where something else is paid, were talked over as they were.
pub(super) async fn forget_changed(work: &Work, plan: Uuid, before: &[Slot], after: &[Slot]) -> Result<()> {
    let same = |slot: &&Slot| after.iter().any(|one| one.number == slot.number && one.pays_as(slot));
    let kept: Vec<i32> = before.iter().filter(same).map(|slot| slot.number.into()).collect();
    expert_slot_talk::Entity::delete_many()
        .filter(expert_slot_talk::Column::PlanId.eq(plan))
        .filter(expert_slot_talk::Column::Number.is_not_in(kept))
        .exec(&work.tx)
        .await?;
    Ok(())
}

/// The next version begins with the same places, so they were talked over.
pub(super) async fn copy(work: &Work, from: Uuid, to: Uuid) -> Result<()> {
    for (number, on) in of_plan(&work.tx, from).await? {
        put_talk(work, to, number, on).await?;
    }
    Ok(())
}
