//! The ambition of an alliance, in one sentence.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ambition")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub alliance_id: Uuid,
    pub sentence: String,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
