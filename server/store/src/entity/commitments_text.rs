//! The commitments of the pledge: one row for each version of the national text, and one for the draft.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "commitments_text")]
pub struct Model {
    /// 0 for the draft.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    /// Intro and points, as JSON.
    pub nl: String,
    pub en: String,
    /// Who set it, or wrote the draft last; nothing for what came with the program.
    pub written_by: Option<Uuid>,
    /// Since when it is signed; nothing for the draft, and for what came with the program.
    pub set_at: Option<TimeUnixTimestampMillis>,
    pub confirmed_by: Option<Uuid>,
    pub confirmed_at: Option<TimeUnixTimestampMillis>,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
