//! Pledges (beloftes) of partners.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pledge")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub membership_id: Uuid,
    /// By which it was signed; nothing when it was written down on the partner's behalf.
    pub invitation_id: Option<Uuid>,
    /// What the partner will do, in its own words.
    pub promise: String,
    pub name: String,
    pub function: String,
    pub signed_on: TimeDate,
    /// Version of the commitments that were agreed with.
    pub commitments: i32,
    /// Who wrote it down on the partner's behalf; nothing when the partner signed itself.
    pub recorded_by: Option<Uuid>,
    /// Where the paper is, when it was written down on their behalf.
    pub proof: String,
    pub created_at: TimeUnixTimestampMillis,
}

impl ActiveModelBehavior for ActiveModel {}
