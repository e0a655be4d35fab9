//! Organisations elsewhere that could fill a place that is empty here: partners of alliances nearby or in comparable municipalities, and those
//! that work in the whole country. Rule: what an organisation is, never whom somebody knows there, nor which alliance has it.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::partners::{MembershipStatus, Nearness, PlaceFacts, Sector, nearness};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::organisation::Organisation;
use crate::{
    Result,
    entity::{alliance, alliance_municipality, municipality, organisation, partner_membership},
    scope::{Partners, Read},
};

/// Organisations of a sector that take part in alliances elsewhere and do not stand on our list, the nearest first, in a fixed number of
/// statements.
pub async fn candidates(read: &Read<Partners>, sector: Sector) -> Result<Vec<(Organisation, Nearness)>> {
    let (db, ours) = (read.db(), read.alliance());
    // What was made up for a demo is not offered to a real alliance, nor the other way round.
    let world: HashSet<Uuid> = alliance::Entity::find()
        .filter(alliance::Column::Fictional.eq(ours.fictional))
        .filter(alliance::Column::ArchivedAt.is_null())
        .all(db)
        .await?
        .into_iter()
        .map(|row| row.id)
        .collect();
    let facts: HashMap<String, PlaceFacts> = municipality::Entity::find()
        .all(db)
        .await?
        .into_iter()
        .map(|row| {
            let facts = PlaceFacts { province: row.province, population: row.population, urbanity: row.urbanity };
            (row.code, facts)
        })
        .collect();
    let mut places: HashMap<Uuid, Vec<PlaceFacts>> = HashMap::new();
    for row in alliance_municipality::Entity::find().all(db).await? {
        if let Some(facts) = facts.get(&row.municipality_code) {
            places.entry(row.alliance_id).or_default().push(facts.clone());
        }
    }
    let here = places.get(&ours.id).cloned().unwrap_or_default();

    let of_sector = organisation::Entity::find()
        .filter(organisation::Column::Sector.eq(sector.as_str()))
        .filter(organisation::Column::Fictional.eq(ours.fictional));
    let ids = of_sector.clone().select_only().column(organisation::Column::Id).into_query();
    let memberships = partner_membership::Entity::find()
        .filter(partner_membership::Column::OrganisationId.in_subquery(ids))
        .all(db)
        .await?;
    let listed: HashSet<Uuid> =
        memberships.iter().filter(|row| row.alliance_id == ours.id).map(|row| row.organisation_id).collect();
    let elsewhere = memberships.iter().filter(|row| {
        row.alliance_id != ours.id
            && row.status == MembershipStatus::Joined.as_str()
            && world.contains(&row.alliance_id)
            && !listed.contains(&row.organisation_id)
    });
    // The nearest of the alliances that an organisation is in.
    let mut near: BTreeMap<Uuid, Option<Nearness>> = BTreeMap::new();
    for row in elsewhere {
        let there = places.get(&row.alliance_id).and_then(|there| nearness(&here, there));
        let best = near.entry(row.organisation_id).or_default();
        *best = match (*best, there) {
            (Some(best), Some(there)) => Some(best.min(there)),
            (best, there) => best.or(there),
        };
    }
    let mut found: Vec<(Organisation, Nearness)> = of_sector
        .all(db)
        .await?
        .into_iter()
        .filter_map(|row| {
            let near = *near.get(&row.id)?;
            let near = if row.municipality_code.is_none() { Some(Nearness::Nationwide) } else { near };
            Some((Organisation::from_row(row)?, near?))
        })
        .collect();
    found.sort_by(|(a, near), (b, far)| near.cmp(far).then_with(|| a.name.cmp(&b.name)));
    Ok(found)
}
