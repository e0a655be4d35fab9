//! The link by which somebody reads a meeting who has no account and need not give a name.

use std::collections::HashMap;

use domain::partners::meetings::ActionStatus;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use time::Duration;
use uuid::Uuid;

use super::{
    meeting::{Meeting, own},
    people::{People, Place, all_of},
};
use crate::{
    Error, Result, Store,
    alliance::touch,
    entity::{action, alliance, meeting},
    scope::{Meetings, Write},
    token::{self, Token},
};

/// So long a meeting can be read by its link.
const VALID: Duration = Duration::days(90);

/// A meeting as a stranger reads it: without names of persons.
#[derive(Clone, Debug)]
pub struct Shared {
    pub alliance: String,
    pub fictional: bool,
    pub meeting: Meeting,
    /// What was agreed here: what, which organisation, until when, how far.
    pub actions: Vec<(String, String, Option<time::Date>, ActionStatus)>,
}

/// Makes the link of a meeting, or a new one when there was one, which then stops working.
pub async fn share_meeting(
    write: &Write<Meetings>,
    once: Uuid,
    id: Uuid,
    link: impl Fn(Uuid) -> Token + Send,
) -> Result<()> {
    set(write, once, id, Some(link)).await
}

/// Takes the link back.
pub async fn unshare_meeting(write: &Write<Meetings>, once: Uuid, id: Uuid) -> Result<()> {
    set(write, once, id, None::<fn(Uuid) -> Token>).await
}

async fn set(write: &Write<Meetings>, once: Uuid, id: Uuid, link: Option<impl Fn(Uuid) -> Token + Send>) -> Result<()> {
    all_of(write)?;
    let work = write.begin(once).await?;
    own(&work, write, id).await?;
    let share = link.map(|link| {
        let share = Uuid::new_v4();
        (share, link(share).hash())
    });
    let action = if share.is_some() { "shared" } else { "unshared" };
    let until = domain::time::local(work.now + VALID).date();
    meeting::ActiveModel {
        id: Set(id),
        share_until: Set(share.as_ref().map(|_| until)),
        share_id: Set(share.as_ref().map(|(id, _)| *id)),
        share_hash: Set(share.map(|(_, hash)| hash)),
        ..Default::default()
    }
    .update(&work.tx)
    .await?;
    work.audit("meeting", &id.to_string(), action, json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// The meeting behind a link; `Refused("link-expired")` when it was taken back, is too old, or never was.
pub async fn shared_meeting(store: &Store, token: &str) -> Result<Shared> {
    let gone = || Error::Refused("link-expired");
    let today = domain::time::local(store.now()).date();
    let row = meeting::Entity::find()
        .filter(meeting::Column::ShareHash.eq(token::hash(token)))
        .filter(meeting::Column::ShareUntil.gte(today))
        .one(&store.reader)
        .await?
        .ok_or_else(gone)?;
    alliance::Entity::find_by_id(row.alliance_id)
        .filter(alliance::Column::ArchivedAt.is_null())
        .one(&store.reader)
        .await?
        .ok_or_else(gone)?;
    without_names(&store.reader, row, false).await
}

/// The same on paper, for who has neither account nor link; with what is still open elsewhere when the meeting is to come.
pub async fn meeting_on_paper(write: &Write<Meetings>, id: Uuid) -> Result<Shared> {
    all_of(write)?;
    let row = meeting::Entity::find_by_id(id)
        .filter(meeting::Column::AllianceId.eq(write.alliance().id))
        .one(write.db())
        .await?
        .ok_or(Error::NotFound)?;
    let to_come = !row.cancelled && row.ends_at.0 > write.reading().store().now();
    without_names(write.db(), row, to_come).await
}

/// A meeting with what was agreed there, and what is open elsewhere.
async fn without_names(db: &impl ConnectionTrait, row: meeting::Model, with_open: bool) -> Result<Shared> {
    let alliance = alliance::Entity::find_by_id(row.alliance_id).one(db).await?.ok_or(Error::NotFound)?;
    let people = People::load(db, alliance.id, false).await?;
    let open = with_open.then(|| action::Column::Status.eq(ActionStatus::Open.as_str()));
    let actions = action::Entity::find()
        .filter(action::Column::AllianceId.eq(alliance.id))
        .filter(Condition::any().add(action::Column::MeetingId.eq(row.id)).add_option(open))
        .order_by_asc(action::Column::CreatedAt)
        .all(db)
        .await?
        .into_iter()
        .map(|row| {
            let place = Place { membership: row.membership_id, ..Place::default() };
            (
                row.what,
                people.named(place).organisation,
                row.due_on,
                ActionStatus::parse(&row.status).unwrap_or_default(),
            )
        })
        .collect();
    Ok(Shared {
        alliance: alliance.name,
        fictional: alliance.fictional,
        meeting: Meeting::from_row(row, &HashMap::new()),
        actions,
    })
}
