//! Which partners of an alliance work together. A row with both ends on one partner is the trace of a merge, and is not read.

use domain::partners::{Closeness, Collaboration, CollaborationForm, Theme};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use uuid::Uuid;

use super::register::membership;
use crate::{
    Error, Result,
    alliance::touch,
    entity::collaboration,
    scope::{Partners, Read, Write},
    work::{Work, next_version},
};

fn from_row(row: collaboration::Model) -> Option<Collaboration> {
    (row.one_id != row.other_id).then_some(())?;
    Some(Collaboration {
        id: row.id,
        one: row.one_id,
        other: row.other_id,
        closeness: Closeness::parse(&row.closeness)?,
        theme: Theme::parse(&row.theme),
        since: row.since,
        version: row.version,
    })
}

/// All of an alliance, in a fixed order and in one statement.
pub async fn collaborations(read: &Read<Partners>) -> Result<Vec<Collaboration>> {
    let rows = collaboration::Entity::find()
        .filter(collaboration::Column::AllianceId.eq(read.alliance().id))
        .order_by_asc(collaboration::Column::Id)
        .all(read.db())
        .await?;
    Ok(rows.into_iter().filter_map(from_row).collect())
}

/// Those of one partner.
pub async fn collaborations_of(read: &Read<Partners>, partner: Uuid) -> Result<Vec<Collaboration>> {
    let rows = collaboration::Entity::find()
        .filter(collaboration::Column::AllianceId.eq(read.alliance().id))
        .filter(ends_at(partner))
        .order_by_asc(collaboration::Column::Id)
        .all(read.db())
        .await?;
    Ok(rows.into_iter().filter_map(from_row).collect())
}

pub(super) fn ends_at(partner: Uuid) -> Condition {
    Condition::any().add(collaboration::Column::OneId.eq(partner)).add(collaboration::Column::OtherId.eq(partner))
}

/// Writes down that two partners work together, or changes that. `Refused("collaboration-self")` for a partner with itself,
/// `Refused("collaboration-known")` when it is known of these two on this theme.
pub async fn save_collaboration(
    write: &Write<Partners>,
    once: Uuid,
    partner: Uuid,
    id: Option<Uuid>,
    form: &CollaborationForm,
) -> Result<()> {
    let work = write.begin(once).await?;
    membership(&work, write, partner).await?;
    let old = match id {
        Some(id) => Some(find(&work, write, partner, id).await?),
        None => None,
    };
    let other = match &old {
        Some(old) => old.beside(partner).ok_or(Error::NotFound)?,
        None => membership(&work, write, form.other.parse().map_err(|_| Error::NotFound)?).await?.id,
    };
    if other == partner {
        return Err(Error::Refused("collaboration-self"));
    }
    let theme = form.theme().map(Theme::code).unwrap_or_default();
    let pair = Condition::all().add(ends_at(partner)).add(ends_at(other));
    let known = collaboration::Entity::find()
        .filter(collaboration::Column::AllianceId.eq(write.alliance().id))
        .filter(pair)
        .filter(collaboration::Column::Theme.eq(&theme))
        .all(&work.tx)
        .await?;
    if known.iter().any(|row| Some(row.id) != id && row.one_id != row.other_id) {
        return Err(Error::Refused("collaboration-known"));
    }
    let row = collaboration::ActiveModel {
        closeness: Set(form.closeness().as_str().to_owned()),
        theme: Set(theme),
        since: Set(form.since()),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    if let Some(id) = id {
        let saved = collaboration::Entity::update_many()
            .set(row)
            .filter(collaboration::Column::Id.eq(id))
            .filter(collaboration::Column::AllianceId.eq(write.alliance().id))
            .filter(collaboration::Column::Version.eq(form.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            return Err(Error::Stale);
        }
    } else {
        let row = collaboration::ActiveModel {
            id: Set(Uuid::now_v7()),
            alliance_id: Set(write.alliance().id),
            one_id: Set(partner),
            other_id: Set(other),
            created_at: Set(work.at()),
            version: Set(1),
            ..row
        };
        row.insert(&work.tx).await?;
    }
    work.audit("partner", &partner.to_string(), "collaboration_saved", json!({ "with": other })).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// One of this very partner.
async fn find(work: &Work, write: &Write<Partners>, partner: Uuid, id: Uuid) -> Result<Collaboration> {
    let row = collaboration::Entity::find_by_id(id)
        .filter(collaboration::Column::AllianceId.eq(write.alliance().id))
        .filter(ends_at(partner))
        .one(&work.tx)
        .await?;
    row.and_then(from_row).ok_or(Error::NotFound)
}

/// Takes away that two partners work together.
pub async fn remove_collaboration(write: &Write<Partners>, once: Uuid, partner: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    find(&work, write, partner, id).await?;
    collaboration::Entity::delete_by_id(id).exec(&work.tx).await?;
    work.audit("partner", &partner.to_string(), "collaboration_removed", json!({})).await?;
    work.commit().await
}
