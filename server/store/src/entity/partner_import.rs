//! A list of partners that was read from a file and is not taken over yet.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner_import")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Nothing for the list of the national network.
    pub alliance_id: Option<Uuid>,
    /// Who chose the file.
    pub person_id: Option<Uuid>,
    pub file_name: String,
    /// `xlsx`, `ods` or `csv`.
    pub format: String,
    /// Names and cells of all sheets, as JSON; after it was taken over only the rows that were not.
    pub sheets: String,
    /// Which of the sheets.
    pub sheet: i32,
    /// The header and what the columns hold, as JSON.
    pub layout: String,
    /// For rows from which no sector follows; empty for none.
    pub sector: String,
    /// What was decided, by number of the row, as JSON.
    pub choices: String,
    /// What came of it, as JSON; empty until then.
    pub outcome: String,
    pub created_at: TimeUnixTimestampMillis,
    pub done_at: Option<TimeUnixTimestampMillis>,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
