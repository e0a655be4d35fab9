//! The photo of a story, with the consent that it hangs on.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "story_photo")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub story_id: Uuid,
    pub mark: Uuid,
    pub alt: String,
    pub people: String,
    pub consent_by: String,
    pub consent_on: TimeDate,
    pub width: i32,
    pub height: i32,
    pub added_at: TimeUnixTimestampMillis,
}

impl ActiveModelBehavior for ActiveModel {}
