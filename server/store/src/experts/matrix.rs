//! The rung matrix: what the plan promises beside what was done. Rules: what is planned is read out of part 3 of the versions that the
//! reader may see and stored nowhere else; a place and year is one record with a version of its own; a process that a plan or a year names
//! stays.

use domain::experts::rungs::{Done, Entry, Matrix, Place, Promises, promised};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Set, sea_query::OnConflict,
};
use serde_json::json;
use uuid::Uuid;

use super::plan;
use crate::{
    Error, Result,
    alliance::{hold, touch},
    entity::{audit_event, expert_plan, expert_plan_part, expert_process, expert_rungs_done},
    scope::{ExpertPlan, Read, Write},
    work::{Work, next_version},
};

/// What the audit trail calls a place and year, and a process.
const DONE: &str = "expert_rungs";
const PROCESS: &str = "expert_process";

/// Processes of an alliance, at most.
pub const MOST_PROCESSES: u64 = 40;

/// A process of the alliance's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    pub id: Uuid,
    pub name: String,
    pub version: i64,
}

/// What was done in a place in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneRow {
    pub year: i32,
    pub place: Place,
    pub done: Vec<Done>,
    pub version: i64,
}

/// Everything in the matrix.
#[derive(Clone, Debug)]
pub struct Rungs {
    /// Part 3 of the plan, as [`promised`] says.
    pub planned: Vec<Entry>,
    /// The newest version is a draft, or there is none yet: it can be changed.
    pub open: bool,
    pub rows: Vec<DoneRow>,
    /// In the order in which they were added.
    pub processes: Vec<Process>,
}

impl Rungs {
    pub fn matrix(&self) -> Matrix {
        let done = self.rows.iter().flat_map(|row| row.done.iter().map(|done| (row.year, row.place, *done)));
        Matrix::beside(&self.planned, done)
    }

    pub fn row(&self, year: i32, place: Place) -> Option<&DoneRow> {
        self.rows.iter().find(|row| (row.year, row.place) == (year, place))
    }
}

pub async fn rungs(read: &Read<ExpertPlan>) -> Result<Rungs> {
    let versions = plan::all(read).await?;
    let open = versions.first().is_none_or(|said| said.head.version.state.is_open());
    let versions = versions.into_iter();
    let versions =
        versions.map(|said| Promises { agreed: !said.head.version.state.is_open(), entries: said.plan.rungs });
    let rows = expert_rungs_done::Entity::find()
        .filter(expert_rungs_done::Column::AllianceId.eq(read.alliance().id))
        .all(read.db())
        .await?;
    Ok(Rungs {
        open,
        planned: promised(&versions.collect::<Vec<_>>()),
        rows: rows.iter().map(done_row).collect::<Result<_>>()?,
        processes: processes(read).await?,
    })
}

fn done_row(row: &expert_rungs_done::Model) -> Result<DoneRow> {
    let unknown = || Error::internal(format!("the matrix has the place {}", row.place));
    Ok(DoneRow {
        year: row.year,
        place: Place::parse(&row.place).ok_or_else(unknown)?,
        done: serde_json::from_str(&row.content)?,
        version: row.version,
    })
}

/// Processes of the alliance's own, in the order in which they were added.
pub async fn processes(read: &Read<ExpertPlan>) -> Result<Vec<Process>> {
    let rows = expert_process::Entity::find()
        .filter(expert_process::Column::AllianceId.eq(read.alliance().id))
        .order_by_asc(expert_process::Column::CreatedAt)
        .order_by_asc(expert_process::Column::Id)
        .all(read.db())
        .await?;
    Ok(rows.into_iter().map(|row| Process { id: row.id, name: row.name, version: row.version }).collect())
}

fn key(year: i32, place: Place) -> String {
    format!("{year} {}", place.code())
}

/// Writes down what was done in a place in a year. `version` is that of the record that was read, 0 when there was none: [`Error::Stale`] when
/// it was saved since. [`Error::NotFound`] for a process that is not of this alliance.
pub async fn save_done(
    write: &Write<ExpertPlan>,
    once: Uuid,
    (year, place): (i32, Place),
    version: i64,
    done: &[Done],
) -> Result<()> {
    let (work, alliance) = (write.begin(once).await?, write.alliance().id);
    hold(&work, alliance).await?;
    known_processes(&work.tx, alliance, &[place]).await.map_err(|error| match error {
        Error::Refused(_) => Error::NotFound,
        other => other,
    })?;
    let content = serde_json::to_string(done)?;
    let saved = if version == 0 {
        let row = expert_rungs_done::ActiveModel {
            id: Set(Uuid::now_v7()),
            alliance_id: Set(alliance),
            year: Set(year),
            place: Set(place.code()),
            content: Set(content),
            version: Set(1),
        };
        let columns =
            [expert_rungs_done::Column::AllianceId, expert_rungs_done::Column::Year, expert_rungs_done::Column::Place];
        let conflict = OnConflict::columns(columns).do_nothing().to_owned();
        expert_rungs_done::Entity::insert(row).on_conflict(conflict).exec_without_returning(&work.tx).await?
    } else {
        let row = expert_rungs_done::ActiveModel {
            content: Set(content),
            version: Set(next_version(version)?),
            ..Default::default()
        };
        expert_rungs_done::Entity::update_many()
            .set(row)
            .filter(expert_rungs_done::Column::AllianceId.eq(alliance))
            .filter(expert_rungs_done::Column::Year.eq(year))
            .filter(expert_rungs_done::Column::Place.eq(place.code()))
            .filter(expert_rungs_done::Column::Version.eq(version))
            .exec(&work.tx)
            .await?
            .rows_affected
    };
    if saved == 0 {
        return Err(Error::Stale);
    }
    finish(work, alliance, (DONE, &key(year, place), "saved")).await
}

/// Whether the reader was the last who saved this place and year.
pub async fn done_is_mine(read: &Read<ExpertPlan>, year: i32, place: Place) -> Result<bool> {
    is_mine(read, DONE, &key(year, place)).await
}

/// Whether the reader was the last who changed this process.
pub async fn process_is_mine(read: &Read<ExpertPlan>, id: Uuid) -> Result<bool> {
    is_mine(read, PROCESS, &id.to_string()).await
}

async fn is_mine(read: &Read<ExpertPlan>, record: &str, key: &str) -> Result<bool> {
    let last = audit_event::Entity::find()
        .filter(audit_event::Column::AllianceId.eq(read.alliance().id))
        .filter(audit_event::Column::Record.eq(record))
        .filter(audit_event::Column::RecordKey.eq(key))
        .order_by_desc(audit_event::Column::At)
        .order_by_desc(audit_event::Column::Id)
        .one(read.db())
        .await?;
    Ok(last.is_some_and(|event| event.actor_id.is_some() && event.actor_id == read.actor_id()))
}

/// `Refused("process-unknown")` when one of these places is a process that this alliance does not have.
pub(super) async fn known_processes(db: &impl ConnectionTrait, alliance: Uuid, places: &[Place]) -> Result<()> {
    let mut ids: Vec<Uuid> = places
        .iter()
        .filter_map(|place| match place {
            Place::Process(id) => Some(*id),
            Place::Phase(_) => None,
        })
        .collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(());
    }
    let known = expert_process::Entity::find()
        .filter(expert_process::Column::AllianceId.eq(alliance))
        .filter(expert_process::Column::Id.is_in(ids.iter().copied()))
        .count(db)
        .await?;
    if usize::try_from(known) == Ok(ids.len()) { Ok(()) } else { Err(Error::Refused("process-unknown")) }
}

/// No two processes of an alliance have the same name.
async fn free_name(work: &Work, alliance: Uuid, name: &str, but: Option<Uuid>) -> Result<()> {
    let rows =
        expert_process::Entity::find().filter(expert_process::Column::AllianceId.eq(alliance)).all(&work.tx).await?;
    if rows.iter().any(|row| Some(row.id) != but && row.name.to_lowercase() == name.to_lowercase()) {
        return Err(Error::Refused("process-name"));
    }
    if but.is_none() && u64::try_from(rows.len()).is_ok_and(|count| count >= MOST_PROCESSES) {
        return Err(Error::Refused("process-many"));
    }
    Ok(())
}

/// Adds a process. `Refused("process-name")` when there is one with that name, `"process-many"` when there are [`MOST_PROCESSES`].
pub async fn add_process(write: &Write<ExpertPlan>, once: Uuid, name: &str) -> Result<Uuid> {
    let (work, alliance, id) = (write.begin(once).await?, write.alliance().id, Uuid::now_v7());
    hold(&work, alliance).await?;
    free_name(&work, alliance, name, None).await?;
    let row = expert_process::ActiveModel {
        id: Set(id),
        alliance_id: Set(alliance),
        name: Set(name.to_owned()),
        created_at: Set(work.at()),
        version: Set(0),
    };
    row.insert(&work.tx).await?;
    finish(work, alliance, (PROCESS, &id.to_string(), "added")).await?;
    Ok(id)
}

/// Gives a process another name, as [`add_process`] does. [`Error::Stale`] when it was changed or taken away since.
pub async fn rename_process(write: &Write<ExpertPlan>, once: Uuid, id: Uuid, version: i64, name: &str) -> Result<()> {
    let (work, alliance) = (write.begin(once).await?, write.alliance().id);
    hold(&work, alliance).await?;
    free_name(&work, alliance, name, Some(id)).await?;
    let row = expert_process::ActiveModel {
        name: Set(name.to_owned()),
        version: Set(next_version(version)?),
        ..Default::default()
    };
    let saved = expert_process::Entity::update_many()
        .set(row)
        .filter(expert_process::Column::AllianceId.eq(alliance))
        .filter(expert_process::Column::Id.eq(id))
        .filter(expert_process::Column::Version.eq(version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    finish(work, alliance, (PROCESS, &id.to_string(), "renamed")).await
}

/// Takes a process away. `Refused("process-used")` when a version of the plan or a year names it.
pub async fn remove_process(write: &Write<ExpertPlan>, once: Uuid, id: Uuid) -> Result<()> {
    let (work, alliance) = (write.begin(once).await?, write.alliance().id);
    // Nobody plans or writes something down at it meanwhile.
    hold(&work, alliance).await?;
    let gone = expert_process::Entity::delete_many()
        .filter(expert_process::Column::AllianceId.eq(alliance))
        .filter(expert_process::Column::Id.eq(id))
        .exec(&work.tx)
        .await?;
    if gone.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    let place = Place::Process(id);
    let rows = expert_rungs_done::Entity::find()
        .filter(expert_rungs_done::Column::AllianceId.eq(alliance))
        .filter(expert_rungs_done::Column::Place.eq(place.code()))
        .all(&work.tx)
        .await?;
    let plans: Vec<Uuid> = expert_plan::Entity::find()
        .select_only()
        .column(expert_plan::Column::Id)
        .filter(expert_plan::Column::AllianceId.eq(alliance))
        .into_tuple()
        .all(&work.tx)
        .await?;
    let named = expert_plan_part::Entity::find()
        .filter(expert_plan_part::Column::PlanId.is_in(plans))
        .filter(expert_plan_part::Column::Part.eq("rungs"))
        .filter(expert_plan_part::Column::Content.contains(id.to_string()))
        .count(&work.tx)
        .await?;
    let rows = rows.iter().map(done_row).collect::<Result<Vec<_>>>()?;
    if named > 0 || rows.iter().any(|row| !row.done.is_empty()) {
        return Err(Error::Refused("process-used"));
    }
    // What is left are years in which nothing was done after all.
    expert_rungs_done::Entity::delete_many()
        .filter(expert_rungs_done::Column::AllianceId.eq(alliance))
        .filter(expert_rungs_done::Column::Place.eq(place.code()))
        .exec(&work.tx)
        .await?;
    finish(work, alliance, (PROCESS, &id.to_string(), "removed")).await
}

async fn finish(work: Work, alliance: Uuid, (record, key, action): (&str, &str, &str)) -> Result<()> {
    work.audit(record, key, action, json!({})).await?;
    touch(&work, alliance).await?;
    work.commit().await
}
