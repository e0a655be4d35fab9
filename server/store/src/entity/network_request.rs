//! "Word partner": who asks to become a member of the national network. What a stranger typed is no organisation before somebody said yes.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation: String,
    pub kind: String,
    pub sector: String,
    /// Nothing for the whole country.
    pub municipality_code: Option<String>,
    pub website: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub promise: String,
    pub shown: bool,
    pub promise_shown: bool,
    /// Version of the commitments that were agreed with.
    pub commitments: i32,
    pub lang: String,
    pub created_at: TimeUnixTimestampMillis,
    pub confirmed_at: Option<TimeUnixTimestampMillis>,
    pub handled_at: Option<TimeUnixTimestampMillis>,
    pub handled_by: Option<Uuid>,
    /// `accepted`, `declined`, or empty while it waits.
    pub outcome: String,
    pub reason: String,
    /// What came of it.
    pub member_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
