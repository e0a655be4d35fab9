//! What was done in a phase or process in a year: the rung of each group.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "expert_rungs_done")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub year: i32,
    /// `Place::code` of the domain.
    pub place: String,
    /// JSON of `Done` in `domain::experts::rungs`, one for each group.
    #[sea_orm(column_type = "Text")]
    pub content: String,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
