//! The six digits of an invitation, for who cannot open its link.

use domain::{account::email::normal, partners::PartnerAnswer};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use uuid::Uuid;

use crate::{Error, Result, Store, entity::partner_invitation, work::Work};

/// Wrong guesses after which only the link works.
const GUESSES: i32 = 5;

/// The invitation to an address of which this is the code. The code is not stored: `is_code_of` says whether it belongs to the link with
/// this hash. `Refused("code-wrong")` when it is none, or when it was guessed at too often.
pub async fn invitation_by_code(store: &Store, email: &str, is_code_of: impl Fn(&str) -> bool) -> Result<Uuid> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    // Guesses that come at the same time wait for each other here, and count too.
    let rows = partner_invitation::Entity::find()
        .filter(partner_invitation::Column::Email.eq(normal(email)))
        .filter(partner_invitation::Column::RevokedAt.is_null())
        .filter(partner_invitation::Column::ExpiresAt.gt(work.at()))
        .filter(partner_invitation::Column::Answer.ne(PartnerAnswer::Forwarded.as_str()))
        .filter(partner_invitation::Column::Guesses.lt(GUESSES))
        .order_by_asc(partner_invitation::Column::Id)
        .lock_exclusive()
        .all(&work.tx)
        .await?;
    let right = rows.iter().find(|row| is_code_of(&row.token_hash)).map(|row| row.id);
    if right.is_none() {
        for row in rows {
            let guesses = Set(row.guesses + 1);
            partner_invitation::ActiveModel { id: Set(row.id), guesses, ..Default::default() }.update(&work.tx).await?;
        }
    }
    work.commit().await?;
    right.ok_or(Error::Refused("code-wrong"))
}
