//! Invitations to work in an alliance or in the national team.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Option<Uuid>,
    pub email: String,
    pub name: String,
    pub function: String,
    pub role: String,
    pub source: String,
    pub invited_by: Option<Uuid>,
    pub created_at: TimeUnixTimestampMillis,
    pub expires_at: TimeUnixTimestampMillis,
    pub accepted_at: Option<TimeUnixTimestampMillis>,
    pub declined_at: Option<TimeUnixTimestampMillis>,
    pub revoked_at: Option<TimeUnixTimestampMillis>,
}

impl ActiveModelBehavior for ActiveModel {}
