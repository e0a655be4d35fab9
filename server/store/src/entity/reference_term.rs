//! Challenges (opgaven) and life domains (leefdomeinen): slots that the national team names; a slot without a name is not shown.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reference_term")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub name_nl: String,
    pub name_en: String,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
