//! Results, and what was measured of them each year.

use std::collections::HashMap;

use domain::goals::{Amount, Course, MeasurementForm, OutcomeForm};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set,
};
use uuid::Uuid;

use super::{Measurement, Outcome, done};
use crate::{
    Error, Result,
    entity::{measurement, outcome, partner_membership},
    scope::{Read, RouteWork, Write},
    work::{Work, next_version},
};

/// All results, with what was measured: two statements however many there are.
pub async fn outcomes(read: &Read<RouteWork>) -> Result<Vec<Outcome>> {
    let ours = outcome::Entity::find().filter(outcome::Column::AllianceId.eq(read.alliance().id));
    let ids = ours.clone().select_only().column(outcome::Column::Id).into_query();
    let mut measured: HashMap<Uuid, Vec<Measurement>> = HashMap::new();
    let rows = measurement::Entity::find()
        .filter(measurement::Column::OutcomeId.in_subquery(ids))
        .order_by_asc(measurement::Column::Year)
        .all(read.db())
        .await?;
    for row in rows {
        measured.entry(row.outcome_id).or_default().push(Measurement {
            id: row.id,
            year: row.year,
            value: row.value.map(Amount),
            source: row.source,
            note: row.note,
            version: row.version,
        });
    }
    let rows = ours.order_by_asc(outcome::Column::CreatedAt).order_by_asc(outcome::Column::Id).all(read.db()).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let measurements = measured.remove(&row.id).unwrap_or_default();
            Outcome {
                course: Course {
                    base: (row.base_year, row.base_value.map(Amount)),
                    target: (row.target_year, Amount(row.target_value)),
                    measured: measurements.iter().map(|one| (one.year, one.value)).collect(),
                },
                id: row.id,
                title: row.title,
                indicator: row.indicator,
                definition: row.definition,
                unit: row.unit,
                source: row.source,
                delivered_by: row.delivered_by,
                measurements,
                version: row.version,
            }
        })
        .collect())
}

/// Adds a result, or changes one. `Refused("partner-unknown")` when who delivers is no partner of this alliance.
pub async fn save_outcome(write: &Write<RouteWork>, once: Uuid, id: Option<Uuid>, form: &OutcomeForm) -> Result<()> {
    let work = write.begin(once).await?;
    let Some((target_year, target)) = form.target() else { return Err(Error::Refused("bad-request")) };
    let (base_year, base) = form.base();
    let trimmed = |text: &str| Set(text.trim().to_owned());
    let row = outcome::ActiveModel {
        title: trimmed(&form.title),
        indicator: trimmed(&form.indicator),
        definition: trimmed(&form.definition),
        unit: trimmed(&form.unit),
        base_value: Set(base.map(|amount| amount.0)),
        base_year: Set(base_year),
        target_value: Set(target.0),
        target_year: Set(target_year),
        source: trimmed(&form.source),
        delivered_by: Set(deliverer(&work, write, &form.delivered_by).await?),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    if let Some(id) = id {
        let saved = outcome::Entity::update_many()
            .set(row)
            .filter(outcome::Column::Id.eq(id))
            .filter(outcome::Column::AllianceId.eq(write.alliance().id))
            .filter(outcome::Column::Version.eq(form.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            mine(&work, write, id).await?;
            return Err(Error::Stale);
        }
        done(&work, write, &id.to_string(), "outcome_changed").await?;
    } else {
        let id = Uuid::now_v7();
        let row = outcome::ActiveModel {
            id: Set(id),
            alliance_id: Set(write.alliance().id),
            created_at: Set(work.at()),
            version: Set(1),
            ..row
        };
        row.insert(&work.tx).await?;
        done(&work, write, &id.to_string(), "outcome_added").await?;
    }
    work.commit().await
}

async fn deliverer(work: &Work, write: &Write<RouteWork>, text: &str) -> Result<Option<Uuid>> {
    if text.is_empty() {
        return Ok(None);
    }
    let unknown = Error::Refused("partner-unknown");
    let Ok(id) = text.parse::<Uuid>() else { return Err(unknown) };
    let known = partner_membership::Entity::find_by_id(id)
        .filter(partner_membership::Column::AllianceId.eq(write.alliance().id))
        .one(&work.tx)
        .await?;
    known.map(|row| Some(row.id)).ok_or(unknown)
}

/// [`Error::NotFound`] for a result of another alliance.
async fn mine(work: &Work, write: &Write<RouteWork>, id: Uuid) -> Result<()> {
    let row = outcome::Entity::find_by_id(id)
        .filter(outcome::Column::AllianceId.eq(write.alliance().id))
        .one(&work.tx)
        .await?;
    row.map(|_| ()).ok_or(Error::NotFound)
}

/// Takes a result away, with what was measured of it.
pub async fn remove_outcome(write: &Write<RouteWork>, once: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    mine(&work, write, id).await?;
    outcome::Entity::delete_by_id(id).exec(&work.tx).await?;
    done(&work, write, &id.to_string(), "outcome_removed").await?;
    work.commit().await
}

/// Adds the value of a year, or corrects one. `Refused("year-known")` when the year has one already.
pub async fn save_measurement(
    write: &Write<RouteWork>,
    once: Uuid,
    outcome: Uuid,
    id: Option<Uuid>,
    form: &MeasurementForm,
) -> Result<()> {
    let work = write.begin(once).await?;
    mine(&work, write, outcome).await?;
    let Some(year) = form.year() else { return Err(Error::Refused("bad-request")) };
    let here = || measurement::Entity::find().filter(measurement::Column::OutcomeId.eq(outcome));
    if let Some(id) = id {
        let old = here().filter(measurement::Column::Id.eq(id)).one(&work.tx).await?.ok_or(Error::NotFound)?;
        if old.version != form.version {
            return Err(Error::Stale);
        }
    }
    let same =
        here().filter(measurement::Column::Year.eq(year)).filter(measurement::Column::Id.ne(id.unwrap_or_default()));
    if same.count(&work.tx).await? > 0 {
        return Err(Error::Refused("year-known"));
    }
    let row = measurement::ActiveModel {
        year: Set(year),
        value: Set(form.value().map(|amount| amount.0)),
        source: Set(form.source.trim().to_owned()),
        note: Set(form.note.trim().to_owned()),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    let action = if let Some(id) = id {
        let saved = measurement::Entity::update_many()
            .set(row)
            .filter(measurement::Column::Id.eq(id))
            .filter(measurement::Column::Version.eq(form.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            return Err(Error::Stale);
        }
        "measurement_changed"
    } else {
        let row = measurement::ActiveModel {
            id: Set(Uuid::now_v7()),
            outcome_id: Set(outcome),
            created_at: Set(work.at()),
            version: Set(1),
            ..row
        };
        row.insert(&work.tx).await?;
        "measurement_added"
    };
    done(&work, write, &outcome.to_string(), action).await?;
    work.commit().await
}

/// Takes away what was measured in a year: a mistake.
pub async fn remove_measurement(write: &Write<RouteWork>, once: Uuid, outcome: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    mine(&work, write, outcome).await?;
    let gone = measurement::Entity::delete_many()
        .filter(measurement::Column::Id.eq(id))
        .filter(measurement::Column::OutcomeId.eq(outcome))
        .exec(&work.tx)
        .await?;
    if gone.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    done(&work, write, &outcome.to_string(), "measurement_removed").await?;
    work.commit().await
}
