//! Local alliances (lokale allianties): the tenant of nearly everything.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "alliance")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub slug: String,
    pub name: String,
    pub lead_organisation: String,
    pub lead_is_municipality: bool,
    pub approach: String,
    pub question: String,
    pub hours_per_week: i32,
    pub started_on: TimeDate,
    pub full_route: bool,
    pub route_version_seen: i32,
    pub start_phase: i16,
    pub coach_id: Option<Uuid>,
    pub public_progress: bool,
    /// Everybody reads the public page.
    pub public_page: bool,
    pub fictional: bool,
    pub archived_at: Option<TimeUnixTimestampMillis>,
    pub terms_name: String,
    pub terms_function: String,
    pub terms_on: Option<TimeDate>,
    /// Name and address of who was asked to sign, until the answer is there.
    pub terms_sent_to: String,
    pub terms_sent_at: Option<TimeUnixTimestampMillis>,
    pub created_at: TimeUnixTimestampMillis,
    pub active_at: TimeUnixTimestampMillis,
    pub version: i64,
}

impl ActiveModelBehavior for ActiveModel {}
