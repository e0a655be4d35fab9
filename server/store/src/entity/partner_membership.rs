//! Which organisation is where in which alliance.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner_membership")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub organisation_id: Uuid,
    pub status: String,
    /// First day of this status.
    pub since: TimeDate,
    pub joined_on: Option<TimeDate>,
    /// Since when it agrees to stand on the public page.
    pub shown_on: Option<TimeDate>,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
