//! Who was invited to a meeting, and who was there.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_attendee")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub meeting_id: Uuid,
    /// Number of the membership, also when a contact person is known.
    pub membership_id: Option<Uuid>,
    pub contact_id: Option<Uuid>,
    pub person_id: Option<Uuid>,
    pub invited_at: Option<TimeUnixTimestampMillis>,
    pub present: bool,
}

impl ActiveModelBehavior for ActiveModel {}
