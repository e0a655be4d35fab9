//! Versions of the plan for involving experts by experience.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "expert_plan")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub number: i32,
    pub state: String,
    pub agreed_on: Option<TimeDate>,
    pub adopted_on: Option<TimeDate>,
    /// Who looks after it, and alone sees the warnings of its places.
    pub owner_id: Option<Uuid>,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
