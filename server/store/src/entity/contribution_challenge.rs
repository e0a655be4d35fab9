//! The challenges (opgaven) that a contribution is for.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contribution_challenge")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub contribution_id: Uuid,
    /// Of the slot that the national team names.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
}

impl ActiveModelBehavior for ActiveModel {}
