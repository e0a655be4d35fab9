//! Published versions of the route's content, whole, so that an old step can still be read.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "route_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub published_at: TimeUnixTimestampMillis,
    pub fingerprint: String,
    pub content: String,
}

impl ActiveModelBehavior for ActiveModel {}
