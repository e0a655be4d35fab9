//! What the reader of an address wants of our weekly mail, and when it got one.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_stop")]
pub struct Model {
    /// Hash of the address.
    #[sea_orm(primary_key, auto_increment = false)]
    pub address: String,
    pub sent_on: Option<TimeDate>,
    /// The reader wants no more of them.
    pub stopped: bool,
}

impl ActiveModelBehavior for ActiveModel {}
