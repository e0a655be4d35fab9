//! Which organisations are in the national network; apart from the local alliances that they are in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network_member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub organisation_id: Uuid,
    pub status: String,
    pub asked_on: Option<TimeDate>,
    /// Nothing when nobody knows the day.
    pub joined_on: Option<TimeDate>,
    pub left_on: Option<TimeDate>,
    /// Earlier times that it was a member, as JSON.
    pub earlier: String,
    /// It agreed to stand in the public list.
    pub shown: bool,
    pub promise: String,
    /// It agreed that its promise stands there too.
    pub promise_shown: bool,
    /// How one knows that it is a member.
    pub source: String,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
