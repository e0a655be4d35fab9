//! Writing the plan part by part. Rules: a part has a version of its own, so that two people at two parts do not meet; only a draft is
//! changed; the first part that is saved begins the plan, and who saves it owns it.

use domain::experts::plan::{Part, Plan, State, form::QualityTalk, ticks};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Set,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    matrix::known_processes,
    plan::{QUALITY, assembled, json_key, partners_of, parts_of},
    talks,
};
use crate::{
    Error, Result,
    alliance::{hold, touch},
    entity::{expert_plan, expert_plan_part, partner_membership},
    route::ticks::follow,
    scope::{ExpertPlan, Write},
    work::{Work, next_version},
};

/// What the audit trail calls the plan.
pub(super) const RECORD: &str = "expert_plan";

/// What the trail says of a change to one part.
pub(super) fn changes(part: &str) -> Value {
    json!({ "part": part })
}

/// What a part says, as it is stored.
pub(crate) fn content(plan: &Plan, part: Part) -> Result<String> {
    let whole = serde_json::to_value(plan)?;
    Ok(whole.get(json_key(part)).cloned().unwrap_or_default().to_string())
}

pub(super) async fn newest_row(db: &impl ConnectionTrait, alliance: Uuid) -> Result<Option<expert_plan::Model>> {
    Ok(expert_plan::Entity::find()
        .filter(expert_plan::Column::AllianceId.eq(alliance))
        .order_by_desc(expert_plan::Column::Number)
        .one(db)
        .await?)
}

/// The newest version, or the first when there is none yet.
async fn newest_or_first(work: &Work, write: &Write<ExpertPlan>) -> Result<expert_plan::Model> {
    let alliance = write.alliance().id;
    if let Some(row) = newest_row(&work.tx, alliance).await? {
        return Ok(row);
    }
    begin(work, write, 1, &Plan::default(), &QualityTalk::default()).await?;
    newest_row(&work.tx, alliance).await?.ok_or(Error::Stale)
}

/// Adds a draft that says what `plan` says. Its versions go on where the last ones ended: a form that was opened before it is [`Error::Stale`].
pub(super) async fn begin(
    work: &Work,
    write: &Write<ExpertPlan>,
    number: i32,
    plan: &Plan,
    talk: &QualityTalk,
) -> Result<Uuid> {
    let id = Uuid::now_v7();
    let last = newest_row(&work.tx, write.alliance().id).await?;
    let parts = match &last {
        Some(last) => parts_of(&work.tx, last.id).await?,
        None => Vec::new(),
    };
    let row = expert_plan::ActiveModel {
        id: Set(id),
        alliance_id: Set(write.alliance().id),
        number: Set(number),
        state: Set(State::Draft.as_str().to_owned()),
        agreed_on: Set(None),
        adopted_on: Set(None),
        owner_id: Set(write.actor_id()),
        created_at: Set(work.at()),
        version: Set(last.map_or(0, |last| last.version + 1)),
    };
    let columns = [expert_plan::Column::AllianceId, expert_plan::Column::Number];
    let new = expert_plan::Entity::insert(row)
        .on_conflict(OnConflict::columns(columns).do_nothing().to_owned())
        .exec_without_returning(&work.tx)
        .await?;
    if new == 0 {
        // Somebody else began it at the same moment.
        return Err(Error::Stale);
    }
    for part in Part::ALL {
        let left_open = plan.left_open.get(&part).cloned().unwrap_or_default();
        add(work, id, (part.as_str(), &parts), content(plan, part)?, left_open).await?;
    }
    add(work, id, (QUALITY, &parts), serde_json::to_string(talk)?, String::new()).await?;
    Ok(id)
}

async fn add(
    work: &Work,
    plan: Uuid,
    (part, last): (&str, &[expert_plan_part::Model]),
    content: String,
    left_open: String,
) -> Result<()> {
    let before = last.iter().find(|row| row.part == part);
    let row = expert_plan_part::ActiveModel {
        id: Set(Uuid::now_v7()),
        plan_id: Set(plan),
        part: Set(part.to_owned()),
        content: Set(content),
        left_open: Set(left_open),
        version: Set(before.map_or(0, |row| row.version + 1)),
    };
    row.insert(&work.tx).await?;
    Ok(())
}

/// Saves these parts of the draft, each with the version that was read, and begins the plan when there is none. [`Error::Stale`] when one of
/// them was saved since; `Refused("plan-closed")` when the newest version is no draft; `Refused("partner-unknown")` and
/// `Refused("process-unknown")` for a partner or a process of another alliance.
pub async fn save(write: &Write<ExpertPlan>, once: Uuid, parts: &[(Part, i64)], plan: &Plan) -> Result<()> {
    let work = write.begin(once).await?;
    hold(&work, write.alliance().id).await?;
    let head = newest_or_first(&work, write).await?;
    // Keeps the version from being agreed on meanwhile.
    let open = expert_plan::Entity::update_many()
        .col_expr(expert_plan::Column::Version, Expr::col(expert_plan::Column::Version).add(1))
        .filter(expert_plan::Column::Id.eq(head.id))
        .filter(expert_plan::Column::State.eq(State::Draft.as_str()))
        .exec(&work.tx)
        .await?;
    if open.rows_affected == 0 {
        return Err(Error::Refused("plan-closed"));
    }
    known_partners(&work, write, parts, plan).await?;
    if parts.iter().any(|(part, _)| *part == Part::Rungs) {
        let places: Vec<_> = plan.rungs.iter().map(|entry| entry.place).collect();
        known_processes(&work.tx, write.alliance().id, &places).await?;
    }
    let before = assembled(&parts_of(&work.tx, head.id).await?)?;
    for (part, version) in parts {
        if *part == Part::Roles {
            talks::forget_changed(&work, head.id, &before.slots, &plan.slots).await?;
        }
        let left_open = plan.left_open.get(part).cloned().unwrap_or_default();
        write_part(&work, head.id, part.as_str(), *version, (content(plan, *part)?, left_open)).await?;
        work.audit(RECORD, &head.id.to_string(), "saved", changes(part.as_str())).await?;
    }
    let after = assembled(&parts_of(&work.tx, head.id).await?)?;
    follow(&work, write, &ticks(&before, false), &ticks(&after, false)).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

async fn write_part(
    work: &Work,
    plan: Uuid,
    part: &str,
    version: i64,
    (content, left_open): (String, String),
) -> Result<()> {
    let saved = expert_plan_part::Entity::update_many()
        .set(expert_plan_part::ActiveModel {
            content: Set(content),
            left_open: Set(left_open),
            version: Set(next_version(version)?),
            ..Default::default()
        })
        .filter(expert_plan_part::Column::PlanId.eq(plan))
        .filter(expert_plan_part::Column::Part.eq(part))
        .filter(expert_plan_part::Column::Version.eq(version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Partners that these parts name are partners of this alliance.
async fn known_partners(work: &Work, write: &Write<ExpertPlan>, parts: &[(Part, i64)], plan: &Plan) -> Result<()> {
    let saved = |part: Part| parts.iter().any(|(one, _)| *one == part);
    let mut named = Plan::default();
    if saved(Part::Who) {
        named.who = plan.who.clone();
    }
    if saved(Part::Roles) {
        named.slots.clone_from(&plan.slots);
    }
    let mut ids: Vec<Uuid> = partners_of(&mut named).map(|id| *id).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(());
    }
    let known = partner_membership::Entity::find()
        .filter(partner_membership::Column::AllianceId.eq(write.alliance().id))
        .filter(partner_membership::Column::Id.is_in(ids.iter().copied()))
        .count(&work.tx)
        .await?;
    if usize::try_from(known) == Ok(ids.len()) { Ok(()) } else { Err(Error::Refused("partner-unknown")) }
}

/// Saves what was said in the quality check, of whichever version is the newest: it is a talk, not part of what is agreed.
pub async fn save_quality(write: &Write<ExpertPlan>, once: Uuid, version: i64, talk: &QualityTalk) -> Result<()> {
    let work = write.begin(once).await?;
    let head = newest_or_first(&work, write).await?;
    write_part(&work, head.id, QUALITY, version, (serde_json::to_string(talk)?, String::new())).await?;
    work.audit(RECORD, &head.id.to_string(), "talked", changes(QUALITY)).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}
