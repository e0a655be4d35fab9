//! Invitations of partners: a link in a mail to a contact person, and what was answered.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner_invitation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub membership_id: Uuid,
    pub name: String,
    pub function: String,
    pub email: String,
    /// Where the address comes from.
    pub source: String,
    #[sea_orm(unique)]
    pub token_hash: String,
    pub invited_by: Option<Uuid>,
    pub created_at: TimeUnixTimestampMillis,
    pub expires_at: TimeUnixTimestampMillis,
    /// Empty, `yes`, `later`, `no` or `forwarded`.
    pub answer: String,
    pub answered_at: Option<TimeUnixTimestampMillis>,
    /// The day on which the reader wants to hear of it again.
    pub remind_on: Option<TimeDate>,
    pub revoked_at: Option<TimeUnixTimestampMillis>,
    /// Wrong codes that were typed for it.
    pub guesses: i32,
    /// Since when the reader wants no mail about it any more.
    pub unsubscribed_at: Option<TimeUnixTimestampMillis>,
}

impl ActiveModelBehavior for ActiveModel {}
