//! What a group of experts by experience, parents, children or organisations said, and what happens with it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "expert_feedback")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub audience: String,
    pub rung: String,
    pub said_on: TimeDate,
    pub said: String,
    pub answer: String,
    pub until: Option<TimeDate>,
    pub why: String,
    pub by_whom: String,
    pub told_on: Option<TimeDate>,
    pub public: bool,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
