//! Who is in a group.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "group_member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub group_id: Uuid,
    /// Number of the membership, also when a contact person is known.
    pub membership_id: Option<Uuid>,
    pub contact_id: Option<Uuid>,
    pub person_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
