//! What the lead says on the public page of an alliance.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "public_page")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub alliance_id: Uuid,
    pub about: String,
    pub contact: String,
    pub email: String,
    pub goals: bool,
    pub efforts: bool,
    pub joining: bool,
    pub feedback: bool,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
