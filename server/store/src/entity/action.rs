//! Actions: who does what before when.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "action")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub meeting_id: Option<Uuid>,
    pub what: String,
    /// Number of the membership, also when a contact person is known.
    pub membership_id: Option<Uuid>,
    pub contact_id: Option<Uuid>,
    pub person_id: Option<Uuid>,
    /// The contribution of its owner that it is part of.
    pub contribution_id: Option<Uuid>,
    pub due_on: Option<TimeDate>,
    pub status: String,
    /// What the owner says of it.
    pub note: String,
    pub done_on: Option<TimeDate>,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
