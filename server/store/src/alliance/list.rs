//! All alliances, for the national team: list and map. One statement per table, however many rows.

use std::collections::HashMap;

use domain::route::{StepKey, StepStatus, StepWork};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{
    Result,
    entity::{alliance, alliance_municipality, person, step_work},
    scope::National,
};

/// An alliance in the list. Route work is only there to count the phase from.
#[derive(Clone, Debug)]
pub struct Listed {
    pub slug: String,
    pub name: String,
    /// Codes.
    pub municipalities: Vec<String>,
    pub coach: Option<(Uuid, String)>,
    pub active_at: OffsetDateTime,
    pub full_route: bool,
    pub start_phase: u8,
    pub fictional: bool,
    pub archived: bool,
    pub has_terms: bool,
    pub work: Vec<StepWork>,
}

pub async fn all(national: &National) -> Result<Vec<Listed>> {
    let db = national.db();
    let alliances = alliance::Entity::find().order_by_asc(alliance::Column::Name).all(db).await?;
    let mut municipalities: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in alliance_municipality::Entity::find()
        .order_by_asc(alliance_municipality::Column::MunicipalityCode)
        .all(db)
        .await?
    {
        municipalities.entry(row.alliance_id).or_default().push(row.municipality_code);
    }
    let coaches: HashMap<Uuid, String> = person::Entity::find()
        .filter(person::Column::NationalRole.is_not_null())
        .all(db)
        .await?
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect();
    let mut work: HashMap<Uuid, Vec<StepWork>> = HashMap::new();
    let settled = [StepStatus::Done.as_str(), StepStatus::NotApplicable.as_str(), StepStatus::Busy.as_str()];
    let begun: Vec<(Uuid, String, i32, String)> = step_work::Entity::find()
        .select_only()
        .columns([
            step_work::Column::AllianceId,
            step_work::Column::StepKey,
            step_work::Column::Year,
            step_work::Column::Status,
        ])
        .filter(step_work::Column::Status.is_in(settled))
        .into_tuple()
        .all(db)
        .await?;
    for (alliance, key, year, status) in begun {
        work.entry(alliance).or_default().push(StepWork {
            key: StepKey::from(key),
            year: (year != 0).then_some(year),
            status: StepStatus::parse(&status).unwrap_or_default(),
            ..StepWork::default()
        });
    }
    Ok(alliances
        .into_iter()
        .map(|row| Listed {
            municipalities: municipalities.remove(&row.id).unwrap_or_default(),
            coach: row.coach_id.and_then(|id| Some((id, coaches.get(&id)?.clone()))),
            work: work.remove(&row.id).unwrap_or_default(),
            slug: row.slug,
            name: row.name,
            active_at: row.active_at.0,
            full_route: row.full_route,
            start_phase: u8::try_from(row.start_phase).unwrap_or(1),
            fictional: row.fictional,
            archived: row.archived_at.is_some(),
            has_terms: row.terms_on.is_some(),
        })
        .collect())
}

/// The alliances that a municipality is in already: address and name.
pub async fn alliances_in(national: &National, code: &str) -> Result<Vec<(String, String)>> {
    let ids = alliance_municipality::Entity::find()
        .filter(alliance_municipality::Column::MunicipalityCode.eq(code))
        .all(national.db())
        .await?;
    let rows = alliance::Entity::find()
        .filter(alliance::Column::Id.is_in(ids.into_iter().map(|row| row.alliance_id)))
        .order_by_asc(alliance::Column::Name)
        .all(national.db())
        .await?;
    Ok(rows.into_iter().map(|alliance| (alliance.slug, alliance.name)).collect())
}
