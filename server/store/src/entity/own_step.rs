//! Steps that an alliance added itself; their work hangs on `key` like that of any step.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "own_step")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub key: String,
    pub phase: i16,
    pub title: String,
    pub done: String,
    pub created_at: TimeUnixTimestampMillis,
    pub removed_at: Option<TimeUnixTimestampMillis>,
}

impl ActiveModelBehavior for ActiveModel {}
