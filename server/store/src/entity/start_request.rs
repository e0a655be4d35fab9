//! "Wij willen beginnen": municipalities and others who ask to start, until a coach has answered.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "start_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub municipality_code: String,
    pub organisation: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub phone: String,
    pub message: String,
    pub lang: String,
    pub created_at: TimeUnixTimestampMillis,
    pub confirmed_at: Option<TimeUnixTimestampMillis>,
    pub handled_at: Option<TimeUnixTimestampMillis>,
    pub handled_by: Option<Uuid>,
    pub outcome: String,
    pub checked_how: String,
    pub alliance_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
