//! Challenges (opgaven) that an alliance works on, each with a coalition.

use std::collections::HashMap;

use domain::goals::CoalitionForm;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set,
};
use uuid::Uuid;

use super::{Challenge, done};
use crate::{
    Error, Result,
    entity::{alliance_challenge, coalition_partner, partner_membership, reference_term},
    reference::TermKind,
    scope::{Read, RouteWork, Write},
    work::{Work, next_version},
};

/// All challenges with their coalitions: two statements however many there are.
pub async fn challenges(read: &Read<RouteWork>) -> Result<Vec<Challenge>> {
    let ours = alliance_challenge::Entity::find().filter(alliance_challenge::Column::AllianceId.eq(read.alliance().id));
    let ids = ours.clone().select_only().column(alliance_challenge::Column::Id).into_query();
    let mut partners: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    let rows = coalition_partner::Entity::find()
        .filter(coalition_partner::Column::ChallengeId.in_subquery(ids))
        .order_by_asc(coalition_partner::Column::MembershipId)
        .all(read.db())
        .await?;
    for row in rows {
        let all = partners.entry(row.challenge_id).or_default();
        // Two partners that became one are in it once.
        if !all.contains(&row.membership_id) {
            all.push(row.membership_id);
        }
    }
    let rows = ours.order_by_asc(alliance_challenge::Column::Number).all(read.db()).await?;
    Ok(rows
        .into_iter()
        .map(|row| Challenge {
            partners: partners.remove(&row.id).unwrap_or_default(),
            id: row.id,
            number: row.number,
            version: row.version,
        })
        .collect())
}

/// Chooses a challenge; answers its number here. `Refused("challenge-unknown")` for one that has no name or was chosen before.
pub async fn add_challenge(write: &Write<RouteWork>, once: Uuid, number: i32) -> Result<Uuid> {
    let work = write.begin(once).await?;
    let alliance = write.alliance().id;
    let named = reference_term::Entity::find()
        .filter(reference_term::Column::Kind.eq(TermKind::Challenge.as_str()))
        .filter(reference_term::Column::Number.eq(number))
        .filter(reference_term::Column::NameNl.ne(""))
        .count(&work.tx)
        .await?;
    let chosen = alliance_challenge::Entity::find()
        .filter(alliance_challenge::Column::AllianceId.eq(alliance))
        .filter(alliance_challenge::Column::Number.eq(number))
        .count(&work.tx)
        .await?;
    if named == 0 || chosen > 0 {
        return Err(Error::Refused("challenge-unknown"));
    }
    let id = Uuid::now_v7();
    alliance_challenge::ActiveModel {
        id: Set(id),
        alliance_id: Set(alliance),
        number: Set(number),
        created_at: Set(work.at()),
        version: Set(1),
    }
    .insert(&work.tx)
    .await?;
    done(&work, write, &id.to_string(), "challenge_added").await?;
    work.commit().await?;
    Ok(id)
}

/// Says which partners work on a challenge together, in place of those of before. `Refused("partner-unknown")` for who is no partner of
/// this alliance.
pub async fn save_coalition(write: &Write<RouteWork>, once: Uuid, id: Uuid, form: &CoalitionForm) -> Result<()> {
    let work = write.begin(once).await?;
    mine(&work, write, id).await?;
    let partners = form.all();
    let ours = partner_membership::Entity::find()
        .select_only()
        .column(partner_membership::Column::Id)
        .filter(partner_membership::Column::AllianceId.eq(write.alliance().id))
        .into_tuple::<Uuid>()
        .all(&work.tx)
        .await?;
    if partners.iter().any(|partner| !ours.contains(partner)) {
        return Err(Error::Refused("partner-unknown"));
    }
    let saved = alliance_challenge::Entity::update_many()
        .set(alliance_challenge::ActiveModel { version: Set(next_version(form.version)?), ..Default::default() })
        .filter(alliance_challenge::Column::Id.eq(id))
        .filter(alliance_challenge::Column::Version.eq(form.version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    coalition_partner::Entity::delete_many()
        .filter(coalition_partner::Column::ChallengeId.eq(id))
        .exec(&work.tx)
        .await?;
    if !partners.is_empty() {
        let rows = partners.into_iter().map(|partner| coalition_partner::ActiveModel {
            id: Set(Uuid::now_v7()),
            challenge_id: Set(id),
            membership_id: Set(partner),
        });
        coalition_partner::Entity::insert_many(rows).exec_without_returning(&work.tx).await?;
    }
    done(&work, write, &id.to_string(), "coalition_changed").await?;
    work.commit().await
}

/// Takes a challenge off the map. What partners contribute to it stays.
pub async fn remove_challenge(write: &Write<RouteWork>, once: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    mine(&work, write, id).await?;
    alliance_challenge::Entity::delete_by_id(id).exec(&work.tx).await?;
    done(&work, write, &id.to_string(), "challenge_removed").await?;
    work.commit().await
}

/// [`Error::NotFound`] for a challenge of another alliance.
async fn mine(work: &Work, write: &Write<RouteWork>, id: Uuid) -> Result<()> {
    let row = alliance_challenge::Entity::find_by_id(id)
        .filter(alliance_challenge::Column::AllianceId.eq(write.alliance().id))
        .one(&work.tx)
        .await?;
    row.map(|_| ()).ok_or(Error::NotFound)
}
