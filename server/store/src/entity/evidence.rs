//! Evidence (bewijs) of a step: a link, a text or a file.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "evidence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub step_key: String,
    pub year: i32,
    pub kind: String,
    pub title: String,
    pub body: String,
    pub media_type: String,
    pub size: i32,
    pub added_by: Option<Uuid>,
    pub added_at: TimeUnixTimestampMillis,
    pub removed_at: Option<TimeUnixTimestampMillis>,
}

impl ActiveModelBehavior for ActiveModel {}
