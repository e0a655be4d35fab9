//! The wall of promises: the newest pledge of each partner that takes part.

use std::collections::HashMap;

use domain::partners::PledgeResult;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    pledge::{Pledge, results, shown},
    register::{Partner, contacts_visible},
};
use crate::{
    Result,
    entity::pledge,
    scope::{Partners, Read},
};

/// What hangs on the wall of one partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnWall {
    pub pledge: Pledge,
    /// What came of the promise of the year before; nothing in the first year.
    pub last: Option<PledgeResult>,
}

/// The newest pledges of these partners, by number of the membership: two statements however many there are. Who signed is for who may
/// see contact persons.
pub async fn wall(read: &Read<Partners>, partners: &[&Partner]) -> Result<HashMap<Uuid, OnWall>> {
    let names = contacts_visible(read);
    let rows = pledge::Entity::find()
        .filter(pledge::Column::MembershipId.is_in(partners.iter().map(|partner| partner.id)))
        .order_by_desc(pledge::Column::SignedOn)
        .order_by_desc(pledge::Column::Id)
        .all(read.db())
        .await?;
    let mut results = results(read.db(), &rows).await?;
    let mut wall: HashMap<Uuid, OnWall> = HashMap::new();
    for row in rows {
        let (membership, result) = (row.membership_id, results.remove(&row.id));
        let came_of_it = result.as_ref().map(|(result, _)| *result);
        let on = wall.entry(membership).or_insert_with(|| OnWall { pledge: shown(row, result, names), last: None });
        on.last = on.last.or(came_of_it);
    }
    Ok(wall)
}
