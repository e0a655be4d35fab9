//! A year after a pledge: what came of it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "renewal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub pledge_id: Uuid,
    #[sea_orm(unique)]
    pub token_hash: String,
    pub asked_at: TimeUnixTimestampMillis,
    pub expires_at: TimeUnixTimestampMillis,
    pub reminded_at: Option<TimeUnixTimestampMillis>,
    /// Empty, `kept`, `partly` or `not`.
    pub result: String,
    /// Why it was not, or not wholly, kept; in the partner's own words.
    pub why: String,
    pub answered_at: Option<TimeUnixTimestampMillis>,
}

impl ActiveModelBehavior for ActiveModel {}
