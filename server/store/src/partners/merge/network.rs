//! The place of two organisations in the national network, when they become one, and back.

use domain::partners::network::NetworkStatus;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde_json::json;
use uuid::Uuid;

use super::{
    references::{Log, MEMBERS, Reference, TO_MEMBER, point},
    rows::{MemberRow, both},
};
use crate::{
    Error, Result,
    entity::{network_member, partner_merge_row},
    partners::network::standing,
    work::Work,
};

const ROW: Reference = Reference { table: "network_member", column: "" };

async fn of(work: &Work, organisation: Uuid) -> Result<Option<network_member::Model>> {
    Ok(network_member::Entity::find()
        .filter(network_member::Column::OrganisationId.eq(organisation))
        .lock_exclusive()
        .one(&work.tx)
        .await?)
}

/// Two members become one; the membership of the one that goes becomes that of the one that stays.
pub(super) async fn unite(work: &Work, log: &mut Log<'_>, kept: Uuid, gone: Uuid) -> Result<()> {
    let Some(theirs) = of(work, gone).await? else { return Ok(()) };
    let Some(ours) = of(work, kept).await? else {
        log.write("moved", MEMBERS, theirs.id, (gone.to_string(), kept.to_string())).await?;
        point(work, MEMBERS, theirs.id, gone, kept).await?;
        return work.audit("network", &theirs.id.to_string(), "merged", json!({})).await;
    };
    let stands = standing(&ours)?.with(&standing(&theirs)?);
    let before = MemberRow::from(ours.clone());
    let joined = |row: &network_member::Model| row.status == NetworkStatus::Joined.as_str();
    // What was agreed about being shown was agreed by the one whose membership goes on, about its own promise.
    let (counts, other) = if joined(&theirs) && !joined(&ours) { (&theirs, &ours) } else { (&ours, &theirs) };
    let (promise, promise_shown) = if counts.promise.is_empty() {
        (other.promise.clone(), false)
    } else {
        (counts.promise.clone(), counts.promise_shown)
    };
    let shown = joined(counts) && counts.shown;
    let after = MemberRow {
        status: stands.status.as_str().to_owned(),
        asked_on: stands.asked_on,
        joined_on: stands.joined_on,
        left_on: stands.left_on,
        earlier: serde_json::to_string(&stands.earlier)?,
        shown,
        promise,
        promise_shown: shown && promise_shown,
        source: if ours.source.is_empty() { theirs.source.clone() } else { ours.source.clone() },
        version: before.version + 1,
        ..before.clone()
    };
    log.write("changed", ROW, ours.id, both(&before, &after)?).await?;
    after.row().update(&work.tx).await?;
    for reference in TO_MEMBER {
        log.move_all(*reference, theirs.id, ours.id).await?;
    }
    let (id, row) = (theirs.id, MemberRow::from(theirs));
    log.write("gone", ROW, id, (serde_json::to_string(&row)?, ours.id.to_string())).await?;
    network_member::Entity::delete_by_id(id).exec(&work.tx).await?;
    work.audit("network", &ours.id.to_string(), "merged", json!({})).await
}

/// Whether the one that stayed was taken off the public list, or stopped, after the merge: that was said of both.
async fn withdrawn(work: &Work, gone: &partner_merge_row::Model) -> Result<bool> {
    let kept = gone.after.parse::<Uuid>().map_err(|_| Error::internal("no number in a merge"))?;
    let Some(now) = network_member::Entity::find_by_id(kept).one(&work.tx).await? else { return Ok(true) };
    let merged = partner_merge_row::Entity::find()
        .filter(partner_merge_row::Column::MergeId.eq(gone.merge_id))
        .filter(partner_merge_row::Column::Kind.eq("changed"))
        .filter(partner_merge_row::Column::Row.eq(kept))
        .one(&work.tx)
        .await?;
    let Some(merged) = merged else { return Ok(false) };
    let merged: MemberRow = serde_json::from_str(&merged.after)?;
    Ok(MemberRow::from(now).withdrew(&merged))
}

/// Puts a member back that went, or changes one back.
pub(super) async fn restore(work: &Work, kind: &str, row: &partner_merge_row::Model) -> Result<()> {
    if kind == "gone" {
        let mut gone: MemberRow = serde_json::from_str(&row.before)?;
        if withdrawn(work, row).await? {
            (gone.shown, gone.promise_shown) = (false, false);
        }
        network_member::Entity::insert(gone.row()).exec_without_returning(&work.tx).await?;
        return work.audit("network", &row.row.to_string(), "unmerged", json!({})).await;
    }
    let (before, merged) = (serde_json::from_str(&row.before)?, serde_json::from_str(&row.after)?);
    if let Some(now) = network_member::Entity::find_by_id(row.row).one(&work.tx).await? {
        MemberRow::from(now).back(before, merged).row().update(&work.tx).await?;
    }
    Ok(())
}
