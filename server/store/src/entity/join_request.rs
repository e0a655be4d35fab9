//! Organisations that ask to take part, by the form on the public page. What was typed goes once the address is confirmed.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "join_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub token_hash: String,
    pub organisation: String,
    pub sector: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub wish: String,
    pub lang: String,
    pub created_at: TimeUnixTimestampMillis,
    pub confirmed_at: Option<TimeUnixTimestampMillis>,
}

impl ActiveModelBehavior for ActiveModel {}
