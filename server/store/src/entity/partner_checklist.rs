//! What an alliance answered on the starter checklist.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner_checklist")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub alliance_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    /// `exists` or `skipped`.
    pub answer: String,
}

impl ActiveModelBehavior for ActiveModel {}
