//! "Nee, bedankt" and "geen mail meer": what the reader of an address said to an alliance.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner_refusal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub alliance_id: Uuid,
    /// Hash of the address.
    #[sea_orm(primary_key, auto_increment = false)]
    pub address: String,
    pub said_at: TimeUnixTimestampMillis,
    /// It wants no mail.
    pub stopped: bool,
}

impl ActiveModelBehavior for ActiveModel {}
