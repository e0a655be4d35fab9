//! What an alliance did in a step: one row per step, and for yearly steps one per year (0 = not yearly).

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "step_work")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub step_key: String,
    pub year: i32,
    pub status: String,
    pub reason: String,
    pub owner: String,
    pub due_on: Option<TimeDate>,
    pub notes: String,
    pub checked: String,
    pub before_start: bool,
    pub light_reason: String,
    pub updated_by: Option<Uuid>,
    pub updated_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
