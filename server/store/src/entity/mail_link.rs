//! Links and codes sent by mail. Only hashes are stored; opening a link never uses it up, a POST does.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_link")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub purpose: String,
    #[sea_orm(unique)]
    pub token_hash: String,
    pub code_hash: String,
    pub person_id: Option<Uuid>,
    pub subject_id: Option<Uuid>,
    pub attempts: i32,
    pub created_at: TimeUnixTimestampMillis,
    pub expires_at: TimeUnixTimestampMillis,
    pub used_at: Option<TimeUnixTimestampMillis>,
}

impl ActiveModelBehavior for ActiveModel {}
