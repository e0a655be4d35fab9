//! Meetings of an alliance, with what came of them.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub group_id: Option<Uuid>,
    /// Of the route, of which it is the ready-made meeting.
    pub phase: Option<i32>,
    pub title: String,
    pub starts_at: TimeUnixTimestampMillis,
    pub ends_at: TimeUnixTimestampMillis,
    pub place: String,
    pub link: String,
    /// One item a line.
    pub agenda: String,
    pub report: String,
    /// One decision a line.
    pub decisions: String,
    pub cancelled: bool,
    /// Grows with each change that calendars must hear of.
    pub sequence: i32,
    /// What the link for reading without a name is made of; nothing when there is none.
    pub share_id: Option<Uuid>,
    pub share_hash: Option<String>,
    pub share_until: Option<TimeDate>,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
