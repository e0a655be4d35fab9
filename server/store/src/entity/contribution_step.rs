//! The steps of the route that a contribution belongs to.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contribution_step")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub contribution_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub step_key: String,
}

impl ActiveModelBehavior for ActiveModel {}
