//! Contributions (inzet) of partners.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contribution")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub membership_id: Uuid,
    pub what: String,
    pub whom: String,
    pub soften: bool,
    pub strengthen: bool,
    pub transform: bool,
    pub starts_on: TimeDate,
    pub ends_on: Option<TimeDate>,
    pub status: String,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
