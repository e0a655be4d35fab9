//! Which municipalities an alliance covers: one or more, and a municipality can be in several.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "alliance_municipality")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub alliance_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_code: String,
    pub alderman: String,
    /// When this alderman followed another; nothing for the first one.
    pub alderman_since: Option<TimeUnixTimestampMillis>,
}

impl ActiveModelBehavior for ActiveModel {}
