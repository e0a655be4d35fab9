//! The goal map (doelenkaart) of an alliance. All of it is read at once, in a fixed number of statements.

mod challenges;
mod outcomes;

pub use challenges::*;
use domain::goals::{AmbitionForm, Course};
pub use outcomes::*;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use crate::{
    Error, Result,
    alliance::touch,
    entity::ambition,
    scope::{Read, RouteWork, Write},
    work::{Work, next_version},
};

/// The goal map.
#[derive(Clone, Debug, Default)]
pub struct GoalMap {
    pub ambition: Ambition,
    /// In the order in which they were added.
    pub outcomes: Vec<Outcome>,
    /// By number.
    pub challenges: Vec<Challenge>,
}

/// The ambition; version 0 while there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ambition {
    pub sentence: String,
    pub version: i64,
}

/// A result and what was measured of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub id: Uuid,
    pub title: String,
    pub indicator: String,
    pub definition: String,
    pub unit: String,
    pub course: Course,
    pub source: String,
    /// Number of the membership.
    pub delivered_by: Option<Uuid>,
    /// By year.
    pub measurements: Vec<Measurement>,
    pub version: i64,
}

/// What was measured in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measurement {
    pub id: Uuid,
    pub year: i32,
    /// Nothing when it is not available.
    pub value: Option<domain::goals::Amount>,
    pub source: String,
    pub note: String,
    pub version: i64,
}

/// A challenge that the alliance works on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    pub id: Uuid,
    pub number: i32,
    /// Numbers of the memberships in the coalition.
    pub partners: Vec<Uuid>,
    pub version: i64,
}

/// The whole map.
pub async fn map(read: &Read<RouteWork>) -> Result<GoalMap> {
    Ok(GoalMap {
        ambition: ambition(read).await?,
        outcomes: outcomes(read).await?,
        challenges: challenges(read).await?,
    })
}

pub async fn ambition(read: &Read<RouteWork>) -> Result<Ambition> {
    let row = ambition::Entity::find_by_id(read.alliance().id).one(read.db()).await?;
    Ok(row.map(|row| Ambition { sentence: row.sentence, version: row.version }).unwrap_or_default())
}

pub async fn save_ambition(write: &Write<RouteWork>, once: Uuid, form: &AmbitionForm) -> Result<()> {
    let work = write.begin(once).await?;
    let id = write.alliance().id;
    let sentence = Set(form.sentence.trim().to_owned());
    if form.version == 0 {
        if ambition::Entity::find_by_id(id).one(&work.tx).await?.is_some() {
            return Err(Error::Stale);
        }
        ambition::ActiveModel { alliance_id: Set(id), sentence, version: Set(1) }.insert(&work.tx).await?;
    } else {
        let saved = ambition::Entity::update_many()
            .set(ambition::ActiveModel { sentence, version: Set(next_version(form.version)?), ..Default::default() })
            .filter(ambition::Column::AllianceId.eq(id))
            .filter(ambition::Column::Version.eq(form.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            return Err(Error::Stale);
        }
    }
    done(&work, write, "ambition", "saved").await?;
    work.commit().await
}

/// Says in the trail what happened, by the key of what it happened to.
async fn done(work: &Work, write: &Write<RouteWork>, key: &str, action: &str) -> Result<()> {
    work.audit("goal", key, action, json!({})).await?;
    touch(work, write.alliance().id).await
}
