//! Read-only links for the council.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{
    Error, Result, Store,
    entity::{alliance, read_link},
    token::{self},
};

/// What a read-only link opens.
#[derive(Clone, Debug)]
pub struct CouncilLink {
    pub alliance: Uuid,
    pub slug: String,
    pub name: String,
    pub expires_at: OffsetDateTime,
}

/// The alliance whose council holds this link. Opening it changes nothing.
pub async fn council(store: &Store, token: &str) -> Result<CouncilLink> {
    let link = read_link::Entity::find()
        .filter(read_link::Column::TokenHash.eq(token::hash(token)))
        .filter(read_link::Column::RevokedAt.is_null())
        .one(&store.reader)
        .await?
        .filter(|link| link.expires_at.0 > store.now())
        .ok_or(Error::Refused("link-expired"))?;
    let alliance = alliance::Entity::find_by_id(link.alliance_id).one(&store.reader).await?.ok_or(Error::NotFound)?;
    Ok(CouncilLink { alliance: alliance.id, slug: alliance.slug, name: alliance.name, expires_at: link.expires_at.0 })
}
