//! The bytes of a photo, apart from the list that shows it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "story_photo_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub story_id: Uuid,
    pub bytes: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}
