//! What a certificate says, for who holds the link under which it was signed.

use domain::partners::PartnerAnswer;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    answer::{around, by_link, open},
    pledge::Pledge,
};
use crate::{
    Error, Result, Store,
    entity::{partner_invitation, partner_membership},
};

/// A pledge with what stands around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certified {
    /// By which it was signed.
    pub invitation: Uuid,
    pub organisation: String,
    pub alliance: String,
    pub fictional: bool,
    pub pledge: Pledge,
}

/// What was signed by this link, and then what the same address signed for the same organisation in other alliances: one link answers
/// them all. Nothing as long as nothing was signed.
pub async fn certified(store: &Store, token: &str) -> Result<Vec<Certified>> {
    let db = &store.reader;
    let own = open(db, store.now(), token).await?;
    if own.answer != PartnerAnswer::Yes.as_str() {
        return Ok(Vec::new());
    }
    let (membership, ..) = around(db, &own).await?;
    let memberships = partner_membership::Entity::find()
        .filter(partner_membership::Column::OrganisationId.eq(membership.organisation_id))
        .filter(partner_membership::Column::Id.ne(membership.id))
        .all(db)
        .await?;
    let along = partner_invitation::Entity::find()
        .filter(partner_invitation::Column::MembershipId.is_in(memberships.iter().map(|membership| membership.id)))
        .filter(partner_invitation::Column::Email.eq(&own.email))
        .filter(partner_invitation::Column::Answer.eq(PartnerAnswer::Yes.as_str()))
        .filter(partner_invitation::Column::RevokedAt.is_null())
        .order_by_asc(partner_invitation::Column::CreatedAt)
        .all(db)
        .await?;
    let mut certified = Vec::new();
    for row in std::iter::once(own).chain(along) {
        let (_, organisation, alliance) = match around(db, &row).await {
            Ok(around) => around,
            // Of an alliance that ended.
            Err(Error::Refused(_)) => continue,
            Err(error) => return Err(error),
        };
        if let Some(pledge) = by_link(db, row.id).await? {
            certified.push(Certified {
                invitation: row.id,
                organisation: organisation.name,
                alliance: alliance.name,
                fictional: alliance.fictional,
                pledge,
            });
        }
    }
    Ok(certified)
}
