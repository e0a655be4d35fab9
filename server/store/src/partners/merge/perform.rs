//! Making two organisations one, and taking that apart again, within a change.

use std::collections::HashMap;

use domain::partners::{MembershipStatus, MergeState, Standing, UNDO_DAYS};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::{Expr, ExprTrait, Query},
};
use serde_json::json;
use time::Duration;
use uuid::Uuid;

use super::{
    network,
    references::{self, Log, MEMBERSHIPS, TO_MEMBERSHIP, TO_ORGANISATION, point},
    rows::{MembershipRow, OrganisationRow, both},
};
use crate::{
    Error, Result,
    alliance::touch,
    entity::{action, contribution, organisation, partner_membership, partner_merge, partner_merge_row},
    work::{Work, millis},
};

/// Memberships of an organisation, kept from changing meanwhile.
async fn memberships(work: &Work, organisation: Uuid) -> Result<Vec<partner_membership::Model>> {
    Ok(partner_membership::Entity::find()
        .filter(partner_membership::Column::OrganisationId.eq(organisation))
        .order_by_asc(partner_membership::Column::Id)
        .lock_exclusive()
        .all(&work.tx)
        .await?)
}

pub(super) async fn find(work: &Work, id: Uuid) -> Result<Option<organisation::Model>> {
    Ok(organisation::Entity::find_by_id(id).lock_exclusive().one(&work.tx).await?)
}

/// Two organisations, kept from changing meanwhile: taken in one order by all, so that nobody waits for each other.
pub(super) async fn find_both(work: &Work, one: Uuid, other: Uuid) -> Result<[Option<organisation::Model>; 2]> {
    let mut rows = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in([one, other]))
        .order_by_asc(organisation::Column::Id)
        .lock_exclusive()
        .all(&work.tx)
        .await?;
    let mut take = |id: Uuid| rows.iter().position(|row| row.id == id).map(|place| rows.swap_remove(place));
    Ok([take(one), take(other)])
}

/// Which alliance was touched, in which membership.
type Touched = (Uuid, Uuid);

/// Tells every alliance that was touched, in its own trail.
pub(super) async fn tell(mut work: Work, touched: Vec<Touched>, action: &str, merge: Uuid) -> Result<Work> {
    for (alliance, membership) in touched {
        work = work.in_alliance(alliance);
        work.audit("partner", &membership.to_string(), action, json!({ "merge": merge })).await?;
        touch(&work, alliance).await?;
    }
    Ok(work)
}

/// Puts `gone` into `kept`: every row that moves is written down. `Refused("merge-gone")` when one of them is not there any more.
pub(crate) async fn perform(work: &Work, merge: &partner_merge::Model) -> Result<Vec<Touched>> {
    let missing = || Error::Refused("merge-gone");
    let [kept, gone] = find_both(work, merge.kept, merge.gone).await?;
    let (kept, gone) = (kept.ok_or_else(missing)?, gone.ok_or_else(missing)?);
    if kept.fictional != gone.fictional {
        return Err(missing());
    }
    let ours = memberships(work, kept.id).await?;
    let theirs = memberships(work, gone.id).await?;
    let touched = theirs
        .iter()
        .map(|one| {
            let with = ours.iter().find(|ours| ours.alliance_id == one.alliance_id);
            (one.alliance_id, with.map_or(one.id, |with| with.id))
        })
        .collect();
    let mut log = Log::new(work, merge.id);
    change_facts(work, &mut log, &kept, &gone, &merge.taken).await?;
    for one in theirs {
        if let Some(with) = ours.iter().find(|ours| ours.alliance_id == one.alliance_id) {
            unite(work, &mut log, with, one).await?;
        } else {
            let sides = (gone.id.to_string(), kept.id.to_string());
            log.write("moved", MEMBERSHIPS, one.id, sides).await?;
            point(work, MEMBERSHIPS, one.id, gone.id, kept.id).await?;
        }
    }
    network::unite(work, &mut log, kept.id, gone.id).await?;
    for of in TO_ORGANISATION {
        log.move_all(*of, gone.id, kept.id).await?;
    }
    let row = OrganisationRow::from(gone);
    let of = references::Reference { table: "organisation", column: "" };
    let id = row.id;
    log.write("gone", of, id, (serde_json::to_string(&row)?, kept.id.to_string())).await?;
    organisation::Entity::delete_by_id(id).exec(&work.tx).await?;
    partner_merge::ActiveModel {
        id: Set(merge.id),
        state: Set(MergeState::Merged.as_str().to_owned()),
        merged_at: Set(Some(work.at())),
        ..Default::default()
    }
    .update(&work.tx)
    .await?;
    Ok(touched)
}

/// The facts that were chosen of the one that goes, and a place among the parts of others that is no circle.
async fn change_facts(
    work: &Work,
    log: &mut Log<'_>,
    kept: &organisation::Model,
    gone: &organisation::Model,
    taken: &str,
) -> Result<()> {
    let before = OrganisationRow::from(kept.clone());
    let mut after = before.clone();
    for fact in taken.split(' ') {
        match fact {
            "name" => after.name.clone_from(&gone.name),
            "kind" => after.kind.clone_from(&gone.kind),
            "sector" => after.sector.clone_from(&gone.sector),
            "municipality" => after.municipality_code.clone_from(&gone.municipality_code),
            "website" => after.website.clone_from(&gone.website),
            _ => {}
        }
    }
    let of_gone = if ancestors(work, gone.parent_id).await?.contains(&kept.id) { None } else { gone.parent_id };
    if kept.parent_id.is_none() || ancestors(work, kept.parent_id).await?.contains(&gone.id) {
        after.parent_id = of_gone;
    }
    after.version += 1;
    let of = references::Reference { table: "organisation", column: "" };
    log.write("changed", of, kept.id, both(&before, &after)?).await?;
    after.row().update(&work.tx).await?;
    Ok(())
}

/// An organisation and all that it is part of, however far.
async fn ancestors(work: &Work, from: Option<Uuid>) -> Result<Vec<Uuid>> {
    let (mut all, mut next) = (Vec::new(), from);
    while let Some(id) = next.filter(|id| !all.contains(id)) {
        all.push(id);
        next = organisation::Entity::find_by_id(id).one(&work.tx).await?.and_then(|row| row.parent_id);
    }
    Ok(all)
}

/// Two memberships in one alliance become one: all that hangs on `other` moves to `one`.
async fn unite(
    work: &Work,
    log: &mut Log<'_>,
    one: &partner_membership::Model,
    other: partner_membership::Model,
) -> Result<()> {
    let standing = |row: &partner_membership::Model| Standing {
        status: MembershipStatus::parse(&row.status).unwrap_or_default(),
        since: row.since,
        joined_on: row.joined_on,
    };
    let stands = standing(one).with(standing(&other));
    // Of two that take part or did, both agreed to be shown: what one of them did not say, or took back, is not said for it.
    let new = [MembershipStatus::Listed, MembershipStatus::Invited, MembershipStatus::Interested]
        .map(MembershipStatus::as_str);
    let joined = [one, &other].into_iter().filter(|row| !new.contains(&row.status.as_str()));
    let shown_on = joined.map(|row| row.shown_on).min().flatten();
    let before = MembershipRow::from(one.clone());
    let after = MembershipRow {
        status: stands.status.as_str().to_owned(),
        since: stands.since,
        joined_on: stands.joined_on,
        shown_on,
        version: before.version + 1,
        ..before.clone()
    };
    let of = references::Reference { table: "partner_membership", column: "" };
    log.write("changed", of, one.id, both(&before, &after)?).await?;
    after.row().update(&work.tx).await?;
    for reference in TO_MEMBERSHIP {
        log.move_all(*reference, other.id, one.id).await?;
    }
    let (id, row) = (other.id, MembershipRow::from(other));
    log.write("gone", of, id, (serde_json::to_string(&row)?, one.id.to_string())).await?;
    partner_membership::Entity::delete_by_id(id).exec(&work.tx).await?;
    Ok(())
}

/// Takes a merge apart: what moved goes back to exactly where it was; what came after stays with the one that was kept.
/// `Refused("merge-late")` after its time, `Refused("merge-later")` when one of the two was merged again, `Refused("merge-gone")` when the
/// one that was kept is not there any more.
pub(super) async fn take_back(work: Work, merge: &partner_merge::Model) -> Result<Work> {
    let at = merge.merged_at.ok_or(Error::NotFound)?;
    if work.now - at.0 > Duration::days(UNDO_DAYS) {
        return Err(Error::Refused("merge-late"));
    }
    let kept = find(&work, merge.kept).await?;
    let again = partner_merge::Entity::find()
        .filter(partner_merge::Column::State.eq(MergeState::Merged.as_str()))
        .filter(partner_merge::Column::Id.ne(merge.id))
        .filter(partner_merge::Column::MergedAt.gte(millis(at.0)))
        .filter(
            Condition::any()
                .add(partner_merge::Column::Kept.eq(merge.kept))
                .add(partner_merge::Column::Gone.eq(merge.kept)),
        );
    if again.count(&work.tx).await? > 0 {
        return Err(Error::Refused("merge-later"));
    }
    if kept.is_none() {
        return Err(Error::Refused("merge-gone"));
    }
    let undone = partner_merge::Entity::update_many()
        .set(partner_merge::ActiveModel {
            state: Set(MergeState::Undone.as_str().to_owned()),
            undone_at: Set(Some(work.at())),
            ..Default::default()
        })
        .filter(partner_merge::Column::Id.eq(merge.id))
        .filter(partner_merge::Column::State.eq(MergeState::Merged.as_str()))
        .exec(&work.tx)
        .await?;
    if undone.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    let rows = partner_merge_row::Entity::find()
        .filter(partner_merge_row::Column::MergeId.eq(merge.id))
        .order_by_desc(partner_merge_row::Column::Place)
        .all(&work.tx)
        .await?;
    let mut touched: HashMap<Uuid, Uuid> = HashMap::new();
    // Backwards: the organisation is there again before its memberships, and those before what hangs on them.
    for row in rows {
        if let Some((alliance, membership)) = restore(&work, &row).await? {
            touched.insert(alliance, membership);
        }
    }
    for membership in touched.values() {
        unlink_strangers(&work, *membership).await?;
    }
    tell(work, touched.into_iter().collect(), "unmerged", merge.id).await
}

/// Whether the partner that stayed was taken off the public page, or left, after the merge. Nobody knows of which of the two that was said,
/// so it was said of both: a withdrawal wins.
async fn withdrawn(work: &Work, gone: &partner_merge_row::Model) -> Result<bool> {
    let kept = gone.after.parse::<Uuid>().map_err(|_| Error::internal("no number in a merge"))?;
    let Some(now) = partner_membership::Entity::find_by_id(kept).one(&work.tx).await? else { return Ok(true) };
    let merged = partner_merge_row::Entity::find()
        .filter(partner_merge_row::Column::MergeId.eq(gone.merge_id))
        .filter(partner_merge_row::Column::Kind.eq("changed"))
        .filter(partner_merge_row::Column::Row.eq(kept))
        .one(&work.tx)
        .await?;
    let Some(merged) = merged else { return Ok(false) };
    let merged: MembershipRow = serde_json::from_str(&merged.after)?;
    let left = now.status == MembershipStatus::Left.as_str() && merged.status != now.status;
    Ok(left || merged.shown_on.is_some() && now.shown_on.is_none())
}

/// An action that was linked to a contribution after the merge may now have another owner than it: it is part of nobody else's.
async fn unlink_strangers(work: &Work, membership: Uuid) -> Result<()> {
    let theirs = Query::select()
        .column(contribution::Column::Id)
        .from(contribution::Entity)
        .and_where(contribution::Column::MembershipId.eq(membership))
        .to_owned();
    let version = action::Column::Version;
    action::Entity::update_many()
        .set(action::ActiveModel { contribution_id: Set(None), ..Default::default() })
        .col_expr(version, Expr::col(version).add(1))
        .filter(action::Column::ContributionId.in_subquery(theirs))
        .filter(
            Condition::any()
                .add(action::Column::MembershipId.ne(membership))
                .add(action::Column::MembershipId.is_null()),
        )
        .exec(&work.tx)
        .await?;
    Ok(())
}

/// Puts one row back; answers the alliance and the membership that it is about.
async fn restore(work: &Work, row: &partner_merge_row::Model) -> Result<Option<(Uuid, Uuid)>> {
    match (row.kind.as_str(), row.of_table.as_str()) {
        ("moved", table) => {
            let of =
                references::find(table, &row.of_column).ok_or_else(|| Error::internal("a column that nobody knows"))?;
            let number = |text: &str| text.parse::<Uuid>().map_err(|_| Error::internal("no number in a merge"));
            point(work, of, row.row, number(&row.after)?, number(&row.before)?).await?;
            if of == MEMBERSHIPS {
                let moved = partner_membership::Entity::find_by_id(row.row).one(&work.tx).await?;
                return Ok(moved.map(|moved| (moved.alliance_id, moved.id)));
            }
            Ok(None)
        }
        ("gone", "organisation") => {
            let mut gone: OrganisationRow = serde_json::from_str(&row.before)?;
            // What it was a part of may have gone meanwhile.
            if let Some(parent) = gone.parent_id
                && find(work, parent).await?.is_none()
            {
                gone.parent_id = None;
            }
            organisation::Entity::insert(gone.row()).exec_without_returning(&work.tx).await?;
            Ok(None)
        }
        (kind, "network_member") => network::restore(work, kind, row).await.map(|()| None),
        ("gone", _) => {
            let mut gone: MembershipRow = serde_json::from_str(&row.before)?;
            if withdrawn(work, row).await? {
                gone.shown_on = None;
            }
            let about = (gone.alliance_id, gone.id);
            partner_membership::Entity::insert(gone.row()).exec_without_returning(&work.tx).await?;
            Ok(Some(about))
        }
        (_, "organisation") => {
            let (before, merged) = (serde_json::from_str(&row.before)?, serde_json::from_str(&row.after)?);
            if let Some(now) = find(work, row.row).await? {
                OrganisationRow::from(now).back(before, merged).row().update(&work.tx).await?;
            }
            Ok(None)
        }
        _ => {
            let (before, merged) = (serde_json::from_str(&row.before)?, serde_json::from_str(&row.after)?);
            if let Some(now) = partner_membership::Entity::find_by_id(row.row).one(&work.tx).await? {
                MembershipRow::from(now).back(before, merged).row().update(&work.tx).await?;
            }
            Ok(None)
        }
    }
}
