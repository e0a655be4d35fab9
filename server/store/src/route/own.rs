//! Steps of the alliance itself. Their work hangs on their key, as with any step.

use domain::route::OwnStepForm;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use uuid::Uuid;

use crate::{
    Error, Result,
    alliance::touch,
    entity::own_step,
    scope::{Read, RouteWork, Write},
};

/// A step that the alliance added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnStep {
    pub key: String,
    pub phase: u8,
    pub title: String,
    /// Criteria, one on a line.
    pub done: String,
    /// Taken off the route; its work stays and it can be put back.
    pub removed: bool,
}

/// Steps that the alliance added itself, also those that were taken off the route.
pub async fn steps(read: &Read<RouteWork>) -> Result<Vec<OwnStep>> {
    let rows = own_step::Entity::find()
        .filter(own_step::Column::AllianceId.eq(read.alliance().id))
        .order_by_asc(own_step::Column::CreatedAt)
        .all(read.db())
        .await?;
    Ok(rows.into_iter().map(to_own).collect())
}

/// One of the alliance's own steps, also when it was taken off the route.
pub async fn step(read: &Read<RouteWork>, key: &str) -> Result<Option<OwnStep>> {
    let row = own_step::Entity::find()
        .filter(own_step::Column::AllianceId.eq(read.alliance().id))
        .filter(own_step::Column::Key.eq(key))
        .one(read.db())
        .await?;
    Ok(row.map(to_own))
}

fn to_own(row: own_step::Model) -> OwnStep {
    OwnStep {
        key: row.key,
        phase: u8::try_from(row.phase).unwrap_or(1),
        title: row.title,
        done: row.done,
        removed: row.removed_at.is_some(),
    }
}

/// Adds a step of one's own; answers its key.
pub async fn add(write: &Write<RouteWork>, once: Uuid, form: &OwnStepForm) -> Result<String> {
    let work = write.begin(once).await?;
    let id = Uuid::now_v7();
    // The end of a UUIDv7 is random; its beginning is the time.
    let key = format!("eigen-{}", &id.simple().to_string()[20..]);
    own_step::ActiveModel {
        id: Set(id),
        alliance_id: Set(write.alliance().id),
        key: Set(key.clone()),
        phase: Set(i16::from(form.phase().unwrap_or(1))),
        title: Set(form.title.trim().to_owned()),
        done: Set(form.done.trim().to_owned()),
        created_at: Set(work.at()),
        removed_at: Set(None),
    }
    .insert(&work.tx)
    .await?;
    work.audit("step", &key, "added", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await?;
    Ok(key)
}

/// Takes a step of one's own off the route, or puts it back; its work stays.
pub async fn remove(write: &Write<RouteWork>, once: Uuid, key: &str, removed: bool) -> Result<()> {
    let work = write.begin(once).await?;
    let changed = own_step::Entity::update_many()
        .set(own_step::ActiveModel { removed_at: Set(removed.then(|| work.at())), ..Default::default() })
        .filter(own_step::Column::AllianceId.eq(write.alliance().id))
        .filter(own_step::Column::Key.eq(key))
        .exec(&work.tx)
        .await?;
    if changed.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    work.audit("step", key, if removed { "removed" } else { "restored" }, json!({})).await?;
    work.commit().await
}
