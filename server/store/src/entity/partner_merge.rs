//! Organisations that turned out to be one, or that somebody says are one.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner_merge")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose people asked for it.
    pub alliance_id: Uuid,
    /// The organisation that stays, and the one that goes into it.
    pub kept: Uuid,
    pub gone: Uuid,
    /// Their names when it was asked for.
    pub kept_name: String,
    pub gone_name: String,
    /// Facts that come from the one that goes, with spaces in between.
    pub taken: String,
    pub why: String,
    /// Other alliances are touched: the national team decides.
    pub shared: bool,
    pub state: String,
    pub asked_by: Option<Uuid>,
    pub asked_at: TimeUnixTimestampMillis,
    pub decided_by: Option<Uuid>,
    pub decided_at: Option<TimeUnixTimestampMillis>,
    /// Why the national team said no.
    pub reason: String,
    pub merged_at: Option<TimeUnixTimestampMillis>,
    pub undone_at: Option<TimeUnixTimestampMillis>,
}

impl ActiveModelBehavior for ActiveModel {}
