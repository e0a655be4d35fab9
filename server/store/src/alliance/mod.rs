//! Local alliances: how they start, who is in them, what they agreed to.

pub mod list;
pub mod members;
pub mod municipalities;
pub mod requests;
pub mod settings;

use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use uuid::Uuid;

use crate::{
    Result,
    entity::{alliance, route_version},
    work::Work,
};

/// What a new alliance starts with.
#[derive(Clone, Debug)]
pub struct NewAlliance {
    pub name: String,
    pub lead_organisation: String,
    pub lead_is_municipality: bool,
    /// Codes, at least one, each with its alderman.
    pub municipalities: Vec<(String, String)>,
    pub coach: Option<Uuid>,
    pub fictional: bool,
    pub started_on: time::Date,
}

/// Makes an alliance with the basic route and 8 hours per week; its address is made from its name, with a number when that is taken.
pub(crate) async fn create(work: &Work, new: &NewAlliance) -> Result<alliance::Model> {
    let base = domain::alliance::slug(&new.name);
    let taken: Vec<String> = alliance::Entity::find()
        .filter(alliance::Column::Slug.starts_with(&base))
        .all(&work.tx)
        .await?
        .into_iter()
        .map(|alliance| alliance.slug)
        .collect();
    let mut slug = base.clone();
    let mut number = 2;
    while taken.contains(&slug) {
        slug = format!("{base}-{number}");
        number += 1;
    }
    let newest: Option<i32> = route_version::Entity::find()
        .select_only()
        .column(route_version::Column::Number)
        .order_by_desc(route_version::Column::Number)
        .into_tuple()
        .one(&work.tx)
        .await?;
    let row = alliance::ActiveModel {
        id: Set(Uuid::now_v7()),
        slug: Set(slug),
        name: Set(new.name.trim().to_owned()),
        lead_organisation: Set(new.lead_organisation.trim().to_owned()),
        lead_is_municipality: Set(new.lead_is_municipality),
        approach: Set(String::new()),
        question: Set(String::new()),
        hours_per_week: Set(8),
        started_on: Set(new.started_on),
        full_route: Set(false),
        // What is there when an alliance begins is not new to it.
        route_version_seen: Set(newest.unwrap_or(0)),
        start_phase: Set(1),
        coach_id: Set(new.coach),
        public_progress: Set(false),
        public_page: Set(false),
        fictional: Set(new.fictional),
        archived_at: Set(None),
        terms_name: Set(String::new()),
        terms_function: Set(String::new()),
        terms_on: Set(None),
        terms_sent_to: Set(String::new()),
        terms_sent_at: Set(None),
        created_at: Set(work.at()),
        active_at: Set(work.at()),
        version: Set(1),
    }
    .insert(&work.tx)
    .await?;
    Box::pin(municipalities::set(work, row.id, &new.municipalities)).await?;
    Ok(row)
}

/// Keeps everybody else who changes something that hangs together in this alliance waiting, until the change is done or undone.
pub(crate) async fn hold(work: &Work, alliance: Uuid) -> Result<()> {
    alliance::Entity::find_by_id(alliance).lock_exclusive().one(&work.tx).await?;
    Ok(())
}

/// Says that something was done in an alliance: its last activity, never a person's.
pub(crate) async fn touch(work: &Work, alliance: Uuid) -> Result<()> {
    let active = alliance::ActiveModel { id: Set(alliance), active_at: Set(work.at()), ..Default::default() };
    active.update(&work.tx).await?;
    Ok(())
}
