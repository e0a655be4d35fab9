//! Municipalities (gemeenten) of the Netherlands, with a place for redivisions: until when a code is valid and which one follows it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "municipality")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    pub name: String,
    pub province: String,
    pub population: i32,
    pub urbanity: i16,
    pub tile_col: Option<i32>,
    pub tile_row: Option<i32>,
    pub valid_from: Option<TimeDate>,
    pub valid_until: Option<TimeDate>,
    pub successor: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
