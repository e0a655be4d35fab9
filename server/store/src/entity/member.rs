//! Who works in which alliance, in which role. Ended memberships stay for the history.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub alliance_id: Uuid,
    pub person_id: Uuid,
    pub role: String,
    pub since: TimeUnixTimestampMillis,
    pub ended_at: Option<TimeUnixTimestampMillis>,
    /// Beginning of the latest visit.
    pub visited_at: Option<TimeUnixTimestampMillis>,
    /// Beginning of the visit before that.
    pub seen_until: Option<TimeUnixTimestampMillis>,
}

impl ActiveModelBehavior for ActiveModel {}
