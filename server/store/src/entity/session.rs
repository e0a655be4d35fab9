//! Signed-in browsers. Only the hash of the cookie is stored.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: String,
    pub person_id: Uuid,
    pub created_at: TimeUnixTimestampMillis,
    pub seen_at: TimeUnixTimestampMillis,
    pub second_factor: bool,
}

impl ActiveModelBehavior for ActiveModel {}
