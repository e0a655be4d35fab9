//! Mails that commit with the change that caused them, and are sent afterwards.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub recipient: String,
    /// Whom an answer reaches; empty for the national team.
    pub reply_to: String,
    pub subject: String,
    pub body: String,
    /// An appointment for the reader's calendar (iCalendar); empty for none.
    pub calendar: String,
    pub created_at: TimeUnixTimestampMillis,
    pub next_at: TimeUnixTimestampMillis,
    pub attempts: i32,
    pub sent_at: Option<TimeUnixTimestampMillis>,
    pub error: String,
}

impl ActiveModelBehavior for ActiveModel {}
