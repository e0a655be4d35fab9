//! When the national team asks all partners: one round of the monitor a year.

use sea_orm::entity::prelude::*;
use time::Date;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "monitor_round")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub year: i32,
    pub opens_on: Date,
    pub closes_on: Date,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
