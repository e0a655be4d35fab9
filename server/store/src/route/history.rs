//! Who changed what: the audit trail of an alliance, as its own people read it.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;
use time::OffsetDateTime;

use crate::{
    Result,
    entity::{audit_event, person},
    scope::{Notes, Read, RouteWork},
};

/// Something that somebody did.
#[derive(Clone, Debug)]
pub struct Change {
    pub at: OffsetDateTime,
    /// Empty for the program itself.
    pub by: String,
    pub record: String,
    pub key: String,
    pub action: String,
    /// Names of fields, and values that are not free text.
    pub fields: Value,
}

/// The last changes to one step, newest first.
pub async fn of_step(read: &Read<Notes>, key: &str) -> Result<Vec<Change>> {
    let query = audit_event::Entity::find()
        .filter(audit_event::Column::AllianceId.eq(read.alliance().id))
        .filter(audit_event::Column::Record.is_in(["step", "evidence"]))
        .filter(audit_event::Column::RecordKey.eq(key))
        .limit(30);
    named(read, query).await
}

/// The last changes in an alliance since a moment, newest first, at most `limit`.
pub async fn since(read: &Read<RouteWork>, since: Option<OffsetDateTime>, limit: u64) -> Result<Vec<Change>> {
    let mut query = audit_event::Entity::find().filter(audit_event::Column::AllianceId.eq(read.alliance().id)).limit(limit);
    if let Some(since) = since {
        query = query.filter(audit_event::Column::At.gt(sea_orm::entity::prelude::TimeUnixTimestampMillis(since)));
    }
    named(read, query).await
}

async fn named<S>(read: &Read<S>, query: sea_orm::Select<audit_event::Entity>) -> Result<Vec<Change>> {
    let rows = query.order_by_desc(audit_event::Column::At).order_by_desc(audit_event::Column::Id).all(read.db()).await?;
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(rows.iter().filter_map(|row| row.actor_id)))
        .all(read.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Change {
            at: row.at.0,
            by: people
                .iter()
                .find(|person| Some(person.id) == row.actor_id)
                .map(|person| person.name.clone())
                .unwrap_or_default(),
            record: row.record,
            key: row.record_key,
            action: row.action,
            fields: serde_json::from_str(&row.changes).unwrap_or_default(),
        })
        .collect())
}
