//! Which version of a page of the starter checklist is stored.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner_checklist_page")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub alliance_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub sector: String,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
