//! Proposals to merge organisations that more than one alliance has: the national team decides.

use domain::{
    account::Lang,
    partners::{DecideMerge, MergeState},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;
use uuid::Uuid;

use super::{
    Merge, named,
    perform::{perform, take_back, tell},
};
use crate::{
    Error, Letter, Result,
    entity::{alliance, organisation, partner_membership, partner_merge, person},
    partners::Organisation,
    scope::Admin,
};

/// Proposals that wait for the national team, the oldest first.
pub async fn waiting_merges(admin: &Admin) -> Result<u64> {
    let waiting = partner_merge::Entity::find()
        .filter(partner_merge::Column::Shared.eq(true))
        .filter(partner_merge::Column::State.eq(MergeState::Proposed.as_str()));
    Ok(waiting.count(admin.national().db()).await?)
}

/// Proposals to the national team: those that wait, the oldest first, or those that were decided on, the newest first.
pub async fn proposals(admin: &Admin, decided: bool) -> Result<Vec<Merge>> {
    let all = partner_merge::Entity::find().filter(partner_merge::Column::Shared.eq(true));
    let proposed = MergeState::Proposed.as_str();
    let query = if decided {
        all.filter(partner_merge::Column::State.ne(proposed)).order_by_desc(partner_merge::Column::DecidedAt).limit(100)
    } else {
        all.filter(partner_merge::Column::State.eq(proposed)).order_by_asc(partner_merge::Column::AskedAt)
    };
    let rows = query.all(admin.national().db()).await?;
    named(admin.national().db(), rows).await
}

/// One of the two in a proposal: what it is, and which alliances have it. Nothing of persons.
#[derive(Clone, Debug)]
pub struct Side {
    pub organisation: Organisation,
    pub alliances: Vec<String>,
}

/// A proposal with both organisations, as far as they are there.
pub async fn proposal(admin: &Admin, id: Uuid) -> Result<(Merge, Option<Side>, Option<Side>)> {
    let db = admin.national().db();
    let row = partner_merge::Entity::find_by_id(id)
        .filter(partner_merge::Column::Shared.eq(true))
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let (kept, gone) = (side(db, row.kept).await?, side(db, row.gone).await?);
    let merge = named(db, vec![row]).await?.pop().ok_or(Error::NotFound)?;
    Ok((merge, kept, gone))
}

async fn side(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Side>> {
    let row = organisation::Entity::find_by_id(id).one(db).await?;
    let Some(organisation) = row.and_then(Organisation::from_row) else { return Ok(None) };
    let memberships =
        partner_membership::Entity::find().filter(partner_membership::Column::OrganisationId.eq(id)).all(db).await?;
    let alliances = alliance::Entity::find()
        .filter(alliance::Column::Id.is_in(memberships.iter().map(|row| row.alliance_id)))
        .order_by_asc(alliance::Column::Name)
        .all(db)
        .await?;
    Ok(Some(Side { organisation, alliances: alliances.into_iter().map(|row| row.name).collect() }))
}

/// Accepts a proposal, or says no with a reason; who asked gets a mail. [`Error::Stale`] when somebody else decided,
/// `Refused("merge-gone")` when one of the two is not there any more: then only no is left to say.
pub async fn decide(
    admin: &Admin,
    once: Uuid,
    id: Uuid,
    form: &DecideMerge,
    letter: impl Fn(&str, Lang, &Merge, &str) -> Letter + Send,
) -> Result<()> {
    let national = admin.national();
    let work = national.begin(once).await?;
    let row = partner_merge::Entity::find_by_id(id)
        .filter(partner_merge::Column::Shared.eq(true))
        .lock_exclusive()
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)?;
    if row.state != MergeState::Proposed.as_str() {
        return Err(Error::Stale);
    }
    let decided = partner_merge::ActiveModel {
        id: Set(id),
        state: Set(MergeState::Declined.as_str().to_owned()),
        decided_by: Set(Some(national.me().id)),
        decided_at: Set(Some(work.at())),
        reason: Set(form.reason.trim().to_owned()),
        ..Default::default()
    };
    let row = decided.update(&work.tx).await?;
    let asked_by = match row.asked_by {
        Some(person) => person::Entity::find_by_id(person).one(&work.tx).await?,
        None => None,
    };
    let alliance = alliance::Entity::find_by_id(row.alliance_id).one(&work.tx).await?.ok_or(Error::NotFound)?;
    if let (Some(person), Some(merge)) = (asked_by, named(&work.tx, vec![row.clone()]).await?.pop()) {
        work.mail(&letter(&person.email, Lang::from_code(&person.lang), &merge, &alliance.slug)).await?;
    }
    let action = if form.is_yes() { "accepted" } else { "declined" };
    work.audit("partner_merge", &id.to_string(), action, json!({})).await?;
    if !form.is_yes() {
        return work.commit().await;
    }
    let touched = perform(&work, &row).await?;
    tell(work, touched, "merged", id).await?.commit().await
}

/// Takes a merge of the national team apart.
pub async fn undo_national(admin: &Admin, once: Uuid, id: Uuid) -> Result<()> {
    let work = admin.national().begin(once).await?;
    let row = partner_merge::Entity::find_by_id(id)
        .filter(partner_merge::Column::Shared.eq(true))
        .filter(partner_merge::Column::State.eq(MergeState::Merged.as_str()))
        .lock_exclusive()
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)?;
    take_back(work, &row).await?.commit().await
}
