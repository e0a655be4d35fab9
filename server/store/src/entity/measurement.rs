//! What was measured of a result in a year.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "measurement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub outcome_id: Uuid,
    pub year: i32,
    /// In hundredths; nothing when it is not available.
    pub value: Option<i64>,
    pub source: String,
    pub note: String,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
