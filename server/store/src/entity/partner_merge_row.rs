//! What a merge did to one row, to be undone. Numbers and facts of organisations, never of persons.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner_merge_row")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub merge_id: Uuid,
    /// The order in which it was done.
    pub place: i32,
    /// `moved`, `changed` or `gone`.
    pub kind: String,
    pub of_table: String,
    /// The column that pointed elsewhere, of a row that moved.
    pub of_column: String,
    pub row: Uuid,
    #[sea_orm(column_type = "Text")]
    pub before: String,
    #[sea_orm(column_type = "Text")]
    pub after: String,
}

impl ActiveModelBehavior for ActiveModel {}
