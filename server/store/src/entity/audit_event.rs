//! Who did what to which record. Rows are only ever added; free text is never copied here.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub at: TimeUnixTimestampMillis,
    pub actor_id: Option<Uuid>,
    pub alliance_id: Option<Uuid>,
    pub record: String,
    pub record_key: String,
    pub action: String,
    pub changes: String,
}

impl ActiveModelBehavior for ActiveModel {}
