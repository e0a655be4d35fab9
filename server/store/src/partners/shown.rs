//! Whether a partner agrees to stand on the public page, with its name and promise.

use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, Set, sea_query::Expr};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::register::membership;
use crate::{
    Error, Result,
    alliance::touch,
    entity::{partner_membership, story},
    scope::{Shown, Write},
    work::Work,
};

/// The partner itself said so; since when it first did is kept.
pub(super) async fn agree_to_be_shown(work: &Work, id: Uuid, on: Date) -> Result<()> {
    partner_membership::Entity::update_many()
        .set(partner_membership::ActiveModel { shown_on: Set(Some(on)), ..Default::default() })
        .filter(partner_membership::Column::Id.eq(id))
        .filter(partner_membership::Column::ShownOn.is_null())
        .exec(&work.tx)
        .await?;
    Ok(())
}

/// The alliance writes down what the partner said. Where it stands is another record: this changes no version of it.
pub async fn save_shown(write: &Write<Shown>, once: Uuid, id: Uuid, shown: bool) -> Result<()> {
    // What is only one's own is said by one's own link.
    if write.only().is_some() {
        return Err(Error::NotFound);
    }
    let work = write.begin(once).await?;
    membership(&work, write, id).await?;
    set(&work, id, shown).await?;
    let action = if shown { "shown" } else { "not_shown" };
    work.audit("partner", &id.to_string(), action, json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// Agrees, or does not any more. Then the stories about it leave the page with its name, and come back only when it is asked about them again.
pub(super) async fn set(work: &Work, id: Uuid, shown: bool) -> Result<()> {
    if shown {
        return agree_to_be_shown(work, id, domain::time::local(work.now).date()).await;
    }
    partner_membership::Entity::update_many()
        .set(partner_membership::ActiveModel { shown_on: Set(None), ..Default::default() })
        .filter(partner_membership::Column::Id.eq(id))
        .exec(&work.tx)
        .await?;
    let version = story::Column::Version;
    story::Entity::update_many()
        .set(story::ActiveModel { agreed: Set(false), ..Default::default() })
        .col_expr(version, Expr::col(version).add(1))
        .filter(story::Column::MembershipId.eq(id))
        .filter(story::Column::Agreed.eq(true))
        .exec(&work.tx)
        .await?;
    Ok(())
}
