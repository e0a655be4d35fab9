//! Organisations: once for the whole country, however many alliances they are in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    /// Key of a kind; empty when none fits.
    pub kind: String,
    pub sector: String,
    /// Nothing for the whole country.
    pub municipality_code: Option<String>,
    pub parent_id: Option<Uuid>,
    pub website: String,
    /// Made up for the demo.
    pub fictional: bool,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
