//! Results (maatschappelijke resultaten) that an alliance works towards.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outcome")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub title: String,
    pub indicator: String,
    pub definition: String,
    pub unit: String,
    /// In hundredths; nothing when it is not available.
    pub base_value: Option<i64>,
    pub base_year: Option<i32>,
    pub target_value: i64,
    pub target_year: i32,
    pub source: String,
    /// The membership that delivers the figure.
    pub delivered_by: Option<Uuid>,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
