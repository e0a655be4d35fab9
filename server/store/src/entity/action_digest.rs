//! The link in the mail about open actions to one contact person.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "action_digest")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub contact_id: Uuid,
    /// Hash of the address that it went to last.
    pub address: String,
    #[sea_orm(unique)]
    pub token_hash: String,
    pub sent_on: Option<TimeDate>,
}

impl ActiveModelBehavior for ActiveModel {}
