//! Which partners of an alliance work together, how closely and on what.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "collaboration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    /// Memberships of the two; the order means nothing.
    pub one_id: Uuid,
    pub other_id: Uuid,
    /// What the three words below make of it.
    pub closeness: String,
    /// How close the alliance says that they are, and each of the two itself; empty for who says nothing.
    pub office_says: String,
    pub one_says: String,
    pub other_says: String,
    /// A challenge or a life domain; empty for none in particular.
    pub theme: String,
    /// Nothing when nobody knows.
    pub since: Option<TimeDate>,
    pub created_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
