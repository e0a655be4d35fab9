//! "U zei – wij deden" (terugkoppeling): what groups said, and what happens with it. Rule: who said it is never written down; what was told
//! says what happens and why.

use domain::experts::{
    ParticipationLevel,
    feedback::{Answer, FeedbackEntry},
    feedback_form::{FeedbackForm, answer_of},
    rungs::Group,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use crate::{
    Error, Result,
    alliance::touch,
    entity::{audit_event, expert_feedback},
    scope::{ExpertPlan, Read, Write},
    work::{Work, next_version},
};

/// In the trail.
const RECORD: &str = "expert_feedback";

/// More are not read at once.
const MOST: u64 = 1000;

/// One thing that a group said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    pub id: Uuid,
    pub entry: FeedbackEntry,
    /// Role or function of who takes it on.
    pub by: String,
    /// Everybody may read it.
    pub public: bool,
    pub version: i64,
}

fn code(answer: Option<Answer>) -> (String, Option<Date>) {
    let until = match answer {
        Some(Answer::FindingOut { until }) => Some(until),
        _ => None,
    };
    (answer.map(Answer::as_str).unwrap_or_default().to_owned(), until)
}

/// Nothing for a row that a newer version wrote.
pub(super) fn feedback(row: expert_feedback::Model) -> Option<Feedback> {
    Some(Feedback {
        id: row.id,
        entry: FeedbackEntry {
            group: Group::parse(&row.audience)?,
            rung: ParticipationLevel::parse(&row.rung)?,
            said_on: row.said_on,
            said: row.said,
            answer: answer_of(&row.answer, row.until),
            why: row.why,
            told_on: row.told_on,
        },
        by: row.by_whom,
        public: row.public,
        version: row.version,
    })
}

/// All of it, newest first.
pub async fn feedbacks(read: &Read<ExpertPlan>) -> Result<Vec<Feedback>> {
    of_alliance(read.db(), read.alliance().id).await
}

async fn of_alliance(db: &impl ConnectionTrait, alliance: Uuid) -> Result<Vec<Feedback>> {
    let rows = expert_feedback::Entity::find()
        .filter(expert_feedback::Column::AllianceId.eq(alliance))
        .order_by_desc(expert_feedback::Column::SaidOn)
        .order_by_desc(expert_feedback::Column::Id)
        .limit(MOST)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(feedback).collect())
}

/// One of them; [`Error::NotFound`] for that of another alliance.
pub async fn feedback_one(read: &Read<ExpertPlan>, id: Uuid) -> Result<Feedback> {
    let row = find(read.db(), read.alliance().id, id).await?;
    feedback(row).ok_or(Error::NotFound)
}

async fn find(db: &impl ConnectionTrait, alliance: Uuid, id: Uuid) -> Result<expert_feedback::Model> {
    let row = expert_feedback::Entity::find_by_id(id)
        .filter(expert_feedback::Column::AllianceId.eq(alliance))
        .one(db)
        .await?;
    row.ok_or(Error::NotFound)
}

/// Whether the reader changed it last.
pub async fn feedback_is_mine(read: &Read<ExpertPlan>, id: Uuid) -> Result<bool> {
    let last = audit_event::Entity::find()
        .filter(audit_event::Column::AllianceId.eq(read.alliance().id))
        .filter(audit_event::Column::Record.eq(RECORD))
        .filter(audit_event::Column::RecordKey.eq(id.to_string()))
        .order_by_desc(audit_event::Column::At)
        .order_by_desc(audit_event::Column::Id)
        .one(read.db())
        .await?;
    Ok(last.is_some_and(|event| event.actor_id.is_some() && event.actor_id == read.actor_id()))
}

/// Writes down what was said, or changes it. `Refused("said_on")` or `Refused("told_on")` for a day that is still to come.
pub async fn save_feedback(
    write: &Write<ExpertPlan>,
    once: Uuid,
    id: Option<Uuid>,
    form: &FeedbackForm,
) -> Result<Uuid> {
    let entry = form.entry().ok_or(Error::Refused("bad-request"))?;
    let work = write.begin(once).await?;
    let alliance = write.alliance().id;
    let today = domain::time::local(work.now).date();
    if entry.said_on > today {
        return Err(Error::Refused("said_on"));
    }
    if entry.told_on.is_some_and(|told_on| told_on > today) {
        return Err(Error::Refused("told_on"));
    }
    let (answer, until) = code(entry.answer);
    let row = expert_feedback::ActiveModel {
        audience: Set(entry.group.as_str().to_owned()),
        rung: Set(entry.rung.as_str().to_owned()),
        said_on: Set(entry.said_on),
        said: Set(entry.said),
        answer: Set(answer),
        until: Set(until),
        why: Set(entry.why),
        by_whom: Set(form.by.trim().to_owned()),
        told_on: Set(entry.told_on),
        public: Set(form.is_public()),
        ..Default::default()
    };
    let id = if let Some(id) = id {
        find(&work.tx, alliance, id).await?;
        let saved = expert_feedback::Entity::update_many()
            .set(expert_feedback::ActiveModel { version: Set(next_version(form.version)?), ..row })
            .filter(expert_feedback::Column::Id.eq(id))
            .filter(expert_feedback::Column::Version.eq(form.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            return Err(Error::Stale);
        }
        done(&work, alliance, id, "saved").await?;
        id
    } else {
        let id = Uuid::now_v7();
        let new = expert_feedback::ActiveModel {
            id: Set(id),
            alliance_id: Set(alliance),
            created_at: Set(work.at()),
            version: Set(1),
            ..row
        };
        new.insert(&work.tx).await?;
        done(&work, alliance, id, "added").await?;
        id
    };
    work.commit().await?;
    Ok(id)
}

/// Takes it out for good. [`Error::Stale`] when it was changed since it was read.
pub async fn remove_feedback(write: &Write<ExpertPlan>, once: Uuid, id: Uuid, version: i64) -> Result<()> {
    let work = write.begin(once).await?;
    find(&work.tx, write.alliance().id, id).await?;
    let gone = expert_feedback::Entity::delete_by_id(id)
        .filter(expert_feedback::Column::Version.eq(version))
        .exec(&work.tx)
        .await?;
    if gone.rows_affected == 0 {
        return Err(Error::Stale);
    }
    done(&work, write.alliance().id, id, "removed").await?;
    work.commit().await
}

/// The trail holds a number, never what was said.
async fn done(work: &Work, alliance: Uuid, id: Uuid, action: &str) -> Result<()> {
    work.audit(RECORD, &id.to_string(), action, json!({})).await?;
    touch(work, alliance).await
}
