//! What a version of the plan for experts by experience says in one part, or in its quality check.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "expert_plan_part")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub plan_id: Uuid,
    pub part: String,
    /// JSON of the types in `domain::experts::plan`.
    #[sea_orm(column_type = "Text")]
    pub content: String,
    #[sea_orm(column_type = "Text")]
    pub left_open: String,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
