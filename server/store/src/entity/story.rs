//! Partner stories (partnerverhalen).

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "story")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub membership_id: Uuid,
    pub title: String,
    pub body: String,
    pub state: String,
    pub public: bool,
    pub agreed: bool,
    pub published_on: Option<TimeDate>,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
