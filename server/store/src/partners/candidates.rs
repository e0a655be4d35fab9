//! Organisations elsewhere that could fill a place that is empty here: partners of alliances and members of the national network, nearby, in
//! comparable municipalities, or working in the whole country. Rule: what an organisation is, never whom somebody knows there, nor which
//! alliance has it; of the network, those that agreed to stand in the public list, as the permission table says.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::partners::{MembershipStatus, Nearness, PlaceFacts, Sector, nearness, network::NetworkStatus};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::organisation::Organisation;
use crate::{
    Result,
    entity::{alliance, alliance_municipality, municipality, network_member, organisation, partner_membership},
    scope::{Partners, Read},
};

/// An organisation that could fill a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub organisation: Organisation,
    pub near: Nearness,
    /// It is in the national network.
    pub member: bool,
}

/// Organisations of a sector that take part in alliances elsewhere or in the national network, and do not stand on our list: the nearest first,
/// in a fixed number of statements.
pub async fn candidates(read: &Read<Partners>, sector: Sector) -> Result<Vec<Candidate>> {
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
    let members: HashSet<Uuid> = network_member::Entity::find()
        .filter(network_member::Column::Status.eq(NetworkStatus::Joined.as_str()))
        .filter(network_member::Column::Shown.eq(true))
        .filter(network_member::Column::OrganisationId.in_subquery(ids.clone()))
        .all(db)
        .await?
        .into_iter()
        .map(|row| row.organisation_id)
        .collect();
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
    let mut found: Vec<Candidate> = of_sector
        .all(db)
        .await?
        .into_iter()
        .filter(|row| !listed.contains(&row.id))
        .filter_map(|row| {
            let member = members.contains(&row.id);
            // A member of the network is as near as the municipality that it works in.
            let place = row.municipality_code.as_ref().and_then(|code| facts.get(code)).cloned();
            let own = place.filter(|_| member).and_then(|place| nearness(&here, &[place]));
            let there = near.get(&row.id).copied();
            let near = match (row.municipality_code.is_none(), there.flatten(), own) {
                _ if there.is_none() && !member => None,
                (true, ..) => Some(Nearness::Nationwide),
                (false, Some(there), Some(own)) => Some(there.min(own)),
                (false, there, own) => there.or(own),
            };
            Some(Candidate { organisation: Organisation::from_row(row)?, near: near?, member })
        })
        .collect();
    found.sort_by(|a, b| a.near.cmp(&b.near).then_with(|| a.organisation.name.cmp(&b.organisation.name)));
    Ok(found)
}
