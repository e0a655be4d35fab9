//! Contact persons of a partner: of one membership, so no other alliance sees them.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact_person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub membership_id: Uuid,
    pub name: String,
    pub function: String,
    pub email: String,
    pub phone: String,
    /// Where the address comes from.
    pub source: String,
    pub created_at: TimeUnixTimestampMillis,
    /// Since when they are here because of a list that was imported; nothing once somebody corrected them by hand.
    pub imported_at: Option<TimeUnixTimestampMillis>,
    /// When the leads heard that nobody asked them anything.
    pub import_reminded_at: Option<TimeUnixTimestampMillis>,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
