//! Collaboration scans of an alliance.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "scan")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub opened_on: TimeDate,
    pub closes_on: TimeDate,
    /// What the link is made of.
    pub link_id: Uuid,
    #[sea_orm(unique)]
    pub link_hash: String,
}

impl ActiveModelBehavior for ActiveModel {}
