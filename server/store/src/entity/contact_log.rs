//! The contact log (contactlogboek) of a partner.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact_log")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub membership_id: Uuid,
    pub spoke_on: TimeDate,
    pub way: String,
    pub spoken_by: Option<Uuid>,
    pub said: String,
    pub next_on: Option<TimeDate>,
    pub shared: bool,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
