//! What somebody typed when the session had expired, kept for an hour until they are back.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "parked_form")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: String,
    pub person_id: Option<Uuid>,
    pub path: String,
    pub body: String,
    pub expires_at: TimeUnixTimestampMillis,
}

impl ActiveModelBehavior for ActiveModel {}
