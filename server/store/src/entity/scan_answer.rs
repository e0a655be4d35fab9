//! Answers to a collaboration scan. Nothing tells who gave them, or when.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "scan_answer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub scan_id: Uuid,
    /// A number of 1 to 5 for each statement that was answered, as JSON.
    pub answers: String,
}

impl ActiveModelBehavior for ActiveModel {}
