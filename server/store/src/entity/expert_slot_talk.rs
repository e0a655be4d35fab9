//! That the compensation check of a place was talked over, and when. Nothing of what was answered or came out.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "expert_slot_talk")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub plan_id: Uuid,
    /// Of the place.
    pub number: i32,
    pub talked_on: TimeDate,
}

impl ActiveModelBehavior for ActiveModel {}
