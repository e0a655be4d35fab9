//! What an alliance did in the steps: status, owner, date, notes.

use domain::{
    check, guard,
    route::{EnterForm, Progress, StepForm, StepKey, StepStatus, StepWork},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Set,
    entity::prelude::TimeUnixTimestampMillis,
};
use serde_json::json;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::diff;
use crate::{
    Error, Result,
    alliance::touch,
    entity::{alliance, evidence, person, step_work},
    scope::{Notes, Progress as ProgressRecord, Read, RouteWork, Write},
    work::next_version,
};

/// The work in one step as it is stored.
#[derive(Clone, Debug, Default)]
pub struct Saved {
    pub work: StepWork,
    pub notes: String,
    pub light_reason: String,
    pub updated_by: String,
    pub version: i64,
}

/// What counts of the work in a step: all but what was written about it.
#[derive(FromQueryResult)]
struct Counted {
    step_key: String,
    year: i32,
    status: String,
    before_start: bool,
    checked: String,
    owner: String,
    due_on: Option<Date>,
    has_notes: bool,
    updated_at: TimeUnixTimestampMillis,
}

/// All work of an alliance, without notes and reasons: enough for the board, the timeline and the advice. Two statements.
pub async fn progress(read: &Read<RouteWork>) -> Result<Progress> {
    let rows: Vec<Counted> = step_work::Entity::find()
        .select_only()
        .columns([
            step_work::Column::StepKey,
            step_work::Column::Year,
            step_work::Column::Status,
            step_work::Column::BeforeStart,
            step_work::Column::Checked,
            step_work::Column::Owner,
            step_work::Column::DueOn,
            step_work::Column::UpdatedAt,
        ])
        .column_as(step_work::Column::Notes.ne(""), "has_notes")
        .filter(step_work::Column::AllianceId.eq(read.alliance().id))
        .into_model()
        .all(read.db())
        .await?;
    let evidence: Vec<(String, i32)> = evidence::Entity::find()
        .select_only()
        .column(evidence::Column::StepKey)
        .column(evidence::Column::Year)
        .distinct()
        .filter(evidence::Column::AllianceId.eq(read.alliance().id))
        .filter(evidence::Column::RemovedAt.is_null())
        .into_tuple()
        .all(read.db())
        .await?;
    let mut works: Vec<StepWork> = rows.into_iter().map(|row| shown(read, row.into())).collect();
    for (key, year) in evidence {
        let year = (year != 0).then_some(year);
        match works.iter_mut().find(|work| work.key.as_str() == key && work.year == year) {
            Some(work) => work.has_record = true,
            None => works.push(StepWork { key: StepKey::from(key), year, has_record: true, ..StepWork::default() }),
        }
    }
    Ok(works.into_iter().collect())
}

/// Which steps are begun and done, and nothing else of them: enough to count the phase from, for who may know no more than that.
pub async fn begun(read: &Read<ProgressRecord>) -> Result<Progress> {
    let rows: Vec<(String, i32, String)> = step_work::Entity::find()
        .select_only()
        .column(step_work::Column::StepKey)
        .column(step_work::Column::Year)
        .column(step_work::Column::Status)
        .filter(step_work::Column::AllianceId.eq(read.alliance().id))
        .into_tuple()
        .all(read.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|(key, year, status)| StepWork {
            key: StepKey::from(key),
            year: (year != 0).then_some(year),
            status: StepStatus::parse(&status).unwrap_or_default(),
            ..StepWork::default()
        })
        .collect())
}

impl From<Counted> for StepWork {
    fn from(row: Counted) -> Self {
        Self {
            key: StepKey::from(row.step_key),
            year: (row.year != 0).then_some(row.year),
            status: StepStatus::parse(&row.status).unwrap_or_default(),
            reason: String::new(),
            before_start: row.before_start,
            checked: serde_json::from_str(&row.checked).unwrap_or_default(),
            owner: row.owner,
            due_on: row.due_on,
            has_record: row.has_notes,
            updated_at: Some(row.updated_at.0),
        }
    }
}

/// Behind the link of a council nobody is named: an owner may be a person.
fn shown(read: &Read<RouteWork>, work: StepWork) -> StepWork {
    if read.scope().reads_names() { work } else { StepWork { owner: String::new(), ..work } }
}

fn to_work(row: &step_work::Model) -> StepWork {
    let counted = Counted {
        step_key: row.step_key.clone(),
        year: row.year,
        status: row.status.clone(),
        before_start: row.before_start,
        checked: row.checked.clone(),
        owner: row.owner.clone(),
        due_on: row.due_on,
        has_notes: !row.notes.is_empty(),
        updated_at: row.updated_at,
    };
    StepWork { reason: row.reason.clone(), ..counted.into() }
}

/// The work in one step, for all years, newest first. Notes are only there for who may read [`Notes`].
pub async fn of_step(read: &Read<RouteWork>, notes: Option<&Read<Notes>>, key: &str) -> Result<Vec<Saved>> {
    let rows = step_work::Entity::find()
        .filter(step_work::Column::AllianceId.eq(read.alliance().id))
        .filter(step_work::Column::StepKey.eq(key))
        .order_by_desc(step_work::Column::Year)
        .all(read.db())
        .await?;
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(rows.iter().filter_map(|row| row.updated_by)))
        .all(read.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Saved {
            work: shown(read, to_work(&row)),
            updated_by: people
                .iter()
                .find(|person| Some(person.id) == row.updated_by)
                .map(|person| person.name.clone())
                .unwrap_or_default(),
            // A coach reads notes that were shared; sharing a note comes with the contact log.
            notes: if notes.is_some_and(|notes| notes.only().is_none()) { row.notes } else { String::new() },
            light_reason: row.light_reason,
            version: row.version,
        })
        .collect())
}

/// Whether who asks was the last to save the work in a step: then it was in another window.
pub async fn is_mine<S>(read: &Read<S>, key: &str, year: Option<i32>) -> Result<bool> {
    let saved = step_work::Entity::find()
        .filter(step_work::Column::AllianceId.eq(read.alliance().id))
        .filter(step_work::Column::StepKey.eq(key))
        .filter(step_work::Column::Year.eq(year.unwrap_or(0)))
        .one(read.db())
        .await?;
    let who = read.actor_id();
    Ok(who.is_some() && saved.is_some_and(|saved| saved.updated_by == who))
}

/// Saves the work in one step, and answers whether something changed. [`Error::Stale`] when somebody else saved since `form.version`.
/// Who saves without a change has looked at the step, which counts; who only goes on to the evidence has not.
pub async fn save(write: &Write<RouteWork>, once: Uuid, key: &str, year: Option<i32>, form: &StepForm) -> Result<bool> {
    let work = write.begin(once).await?;
    let old = find(&work, write.alliance().id, key, year).await?;
    if old.as_ref().map_or(0, |old| old.version) != form.version {
        return Err(Error::Stale);
    }
    let fields = diff::changes(old.as_ref(), form);
    let changed = !fields.is_empty();
    if !changed && (old.is_none() || !form.evidence.is_empty()) {
        work.commit().await?;
        return Ok(false);
    }
    let row = step_work::ActiveModel {
        id: Set(old.as_ref().map_or_else(Uuid::now_v7, |old| old.id)),
        alliance_id: Set(write.alliance().id),
        step_key: Set(key.to_owned()),
        year: Set(year.unwrap_or(0)),
        status: Set(form.status().as_str().to_owned()),
        reason: Set(form.reason.trim().to_owned()),
        owner: Set(form.owner.trim().to_owned()),
        due_on: Set(check::parse_date(&form.due_on)),
        notes: Set(form.notes.trim_end().to_owned()),
        checked: Set(serde_json::to_string(&form.checked())?),
        // Work that is done here is no longer work from before the start.
        before_start: Set(old.as_ref().is_some_and(|old| old.before_start && old.status == form.status)),
        light_reason: Set(form.light_reason.trim().to_owned()),
        updated_by: Set(old.as_ref().filter(|_| !changed).map_or(write.actor_id(), |old| old.updated_by)),
        updated_at: Set(work.at()),
        version: Set(if changed { next_version(form.version)? } else { form.version }),
    };
    upsert(&work, old.is_some(), form.version, row).await?;
    if changed {
        work.audit("step", key, "saved", fields.into()).await?;
    }
    touch(&work, write.alliance().id).await?;
    work.commit().await?;
    Ok(changed)
}

/// Pauses shorter than this belong to one while of typing.
const TYPING: Duration = Duration::minutes(10);

/// Saves the notes alone, while somebody types. Answers the new version and when it was saved. [`Error::Refused`] `guarded` when something
/// came into them that may tell who somebody is: that is asked about first, by the form.
pub async fn save_notes(
    write: &Write<Notes>,
    key: &str,
    year: Option<i32>,
    notes: &str,
    version: i64,
) -> Result<(i64, OffsetDateTime)> {
    let work = write.begin(Uuid::nil()).await?;
    let old = find(&work, write.alliance().id, key, year).await?;
    if old.as_ref().map_or(0, |old| old.version) != version {
        return Err(Error::Stale);
    }
    let before = old.as_ref().map(|old| old.notes.as_str()).unwrap_or_default();
    if !guard::added(notes, before).is_empty() {
        return Err(Error::Refused("guarded"));
    }
    let row = match &old {
        Some(old) => step_work::ActiveModel {
            id: Set(old.id),
            notes: Set(notes.to_owned()),
            updated_by: Set(write.actor_id()),
            updated_at: Set(work.at()),
            version: Set(next_version(version)?),
            ..Default::default()
        },
        None => step_work::ActiveModel {
            notes: Set(notes.to_owned()),
            ..blank(write.alliance().id, key, year, write.actor_id(), &work)
        },
    };
    upsert(&work, old.is_some(), version, row).await?;
    // One line in the history for a while of typing, not one for each pause.
    let goes_on = old.is_some_and(|old| old.updated_by == write.actor_id() && old.updated_at.0 > work.now - TYPING);
    if !goes_on {
        work.audit("step", key, "saved", json!({ "notes": true })).await?;
    }
    touch(&work, write.alliance().id).await?;
    let at = work.now;
    work.commit().await?;
    Ok((next_version(version)?, at))
}

pub(super) fn blank(
    alliance: Uuid,
    key: &str,
    year: Option<i32>,
    by: Option<Uuid>,
    work: &crate::work::Work,
) -> step_work::ActiveModel {
    step_work::ActiveModel {
        id: Set(Uuid::now_v7()),
        alliance_id: Set(alliance),
        step_key: Set(key.to_owned()),
        year: Set(year.unwrap_or(0)),
        status: Set(StepStatus::NotYet.as_str().to_owned()),
        reason: Set(String::new()),
        owner: Set(String::new()),
        due_on: Set(None),
        notes: Set(String::new()),
        checked: Set("[]".to_owned()),
        before_start: Set(false),
        light_reason: Set(String::new()),
        updated_by: Set(by),
        updated_at: Set(work.at()),
        version: Set(1),
    }
}

pub(super) async fn find(
    work: &crate::work::Work,
    alliance: Uuid,
    key: &str,
    year: Option<i32>,
) -> Result<Option<step_work::Model>> {
    Ok(step_work::Entity::find()
        .filter(step_work::Column::AllianceId.eq(alliance))
        .filter(step_work::Column::StepKey.eq(key))
        .filter(step_work::Column::Year.eq(year.unwrap_or(0)))
        .one(&work.tx)
        .await?)
}

/// On PostgreSQL two saves may pass the version check together; the row decides.
pub(super) async fn upsert(
    work: &crate::work::Work,
    exists: bool,
    version: i64,
    row: step_work::ActiveModel,
) -> Result<()> {
    if exists {
        let id = row.id.clone().unwrap();
        let saved = step_work::Entity::update_many()
            .set(row)
            .filter(step_work::Column::Id.eq(id))
            .filter(step_work::Column::Version.eq(version))
            .exec(&work.tx)
            .await?;
        return if saved.rows_affected == 1 { Ok(()) } else { Err(Error::Stale) };
    }
    match row.insert(&work.tx).await {
        Ok(_) => Ok(()),
        Err(error) if matches!(error.sql_err(), Some(sea_orm::SqlErr::UniqueConstraintViolation(_))) => {
            Err(Error::Stale)
        }
        Err(error) => Err(error.into()),
    }
}

/// "Wat hebt u al?": marks steps as done before the start, without evidence, and says in which phase to begin. Work that is there stays.
pub async fn enter_half_way(write: &Write<RouteWork>, once: Uuid, form: &EnterForm, works: &[StepWork]) -> Result<()> {
    let work = write.begin(once).await?;
    for done in works {
        let old = find(&work, write.alliance().id, done.key.as_str(), done.year).await?;
        if old.as_ref().is_some_and(|old| !to_work(old).is_blank()) {
            continue;
        }
        let version = old.as_ref().map_or(0, |old| old.version);
        let row = step_work::ActiveModel {
            id: Set(old.as_ref().map_or_else(Uuid::now_v7, |old| old.id)),
            status: Set(StepStatus::Done.as_str().to_owned()),
            before_start: Set(true),
            version: Set(next_version(version)?),
            ..blank(write.alliance().id, done.key.as_str(), done.year, write.actor_id(), &work)
        };
        upsert(&work, old.is_some(), version, row).await?;
        work.audit("step", done.key.as_str(), "before_start", json!({})).await?;
    }
    let phase = form.phase.parse::<i16>().ok().filter(|phase| (1..=7).contains(phase)).unwrap_or(1);
    let row = alliance::ActiveModel {
        id: Set(write.alliance().id),
        start_phase: Set(phase),
        active_at: Set(work.at()),
        ..Default::default()
    };
    row.update(&work.tx).await?;
    work.audit("alliance", &write.alliance().slug, "entered", json!({ "start_phase": phase })).await?;
    work.commit().await
}
