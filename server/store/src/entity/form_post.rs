//! Forms that were already handled: a second post of the same form gets the first answer.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "form_post")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Uuid,
    pub person_id: Option<Uuid>,
    pub location: String,
    pub at: TimeUnixTimestampMillis,
}

impl ActiveModelBehavior for ActiveModel {}
