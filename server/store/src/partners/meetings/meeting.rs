//! Meetings (bijeenkomsten): when, where, what about, who was there, and what came of it.

use std::collections::{HashMap, HashSet};

use domain::partners::meetings::{MeetingForm, ReportForm};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{
    invite::{Told, tell},
    people::{Named, People, Place, all_of},
};
use crate::{
    Error, Letter, Result,
    alliance::touch,
    entity::{meeting, meeting_attendee, work_group},
    scope::{Meetings, Read, Write},
    work::{Work, millis, next_version},
};

#[derive(Clone, Debug)]
pub struct Meeting {
    pub id: Uuid,
    /// Number and name of the group; nothing when it is for all.
    pub group: Option<(Uuid, String)>,
    /// Of the route, of which it is the ready-made meeting.
    pub phase: Option<i32>,
    pub title: String,
    pub starts_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    pub place: String,
    pub link: String,
    /// One item a line.
    pub agenda: String,
    pub report: String,
    /// One decision a line.
    pub decisions: String,
    pub cancelled: bool,
    /// Grows with each change that calendars must hear of.
    pub sequence: i32,
    /// Of the link for reading without a name: what it is made of, and its last day.
    pub share: Option<(Uuid, Date)>,
    pub version: i64,
}

/// Somebody at a meeting.
#[derive(Clone, Debug)]
pub struct Attendee {
    pub named: Named,
    pub invited_at: Option<OffsetDateTime>,
    pub present: bool,
}

impl Meeting {
    pub(super) fn from_row(row: meeting::Model, groups: &HashMap<Uuid, String>) -> Self {
        Self {
            group: row.group_id.and_then(|id| Some((id, groups.get(&id)?.clone()))),
            share: row.share_id.zip(row.share_until),
            id: row.id,
            phase: row.phase,
            title: row.title,
            starts_at: row.starts_at.0,
            ends_at: row.ends_at.0,
            place: row.place,
            link: row.link,
            agenda: row.agenda,
            report: row.report,
            decisions: row.decisions,
            cancelled: row.cancelled,
            sequence: row.sequence,
            version: row.version,
        }
    }
}

/// Meetings that the reader may see, the last first.
pub async fn meetings(read: &Read<Meetings>) -> Result<Vec<Meeting>> {
    let rows = meeting::Entity::find()
        .filter(meeting::Column::AllianceId.eq(read.alliance().id))
        .order_by_desc(meeting::Column::StartsAt)
        .all(read.db())
        .await?;
    let groups = group_names(read).await?;
    let visible = visible(read).await?;
    Ok(rows
        .into_iter()
        .filter(|row| visible.as_ref().is_none_or(|visible| visible.contains(&row.id)))
        .map(|row| Meeting::from_row(row, &groups))
        .collect())
}

/// One meeting with who was invited; [`Error::NotFound`] for one that the reader may not see.
pub async fn meeting(read: &Read<Meetings>, id: Uuid) -> Result<(Meeting, Vec<Attendee>)> {
    let row = meeting::Entity::find_by_id(id)
        .filter(meeting::Column::AllianceId.eq(read.alliance().id))
        .one(read.db())
        .await?
        .ok_or(Error::NotFound)?;
    if visible(read).await?.is_some_and(|visible| !visible.contains(&id)) {
        return Err(Error::NotFound);
    }
    let people = People::read(read).await?;
    let attendees = meeting_attendee::Entity::find()
        .filter(meeting_attendee::Column::MeetingId.eq(id))
        .order_by_asc(meeting_attendee::Column::Id)
        .all(read.db())
        .await?
        .into_iter()
        .map(|row| Attendee {
            named: people.named(place(&row)),
            invited_at: row.invited_at.map(|at| at.0),
            present: row.present,
        })
        .collect();
    Ok((Meeting::from_row(row, &group_names(read).await?), attendees))
}

pub(super) fn place(row: &meeting_attendee::Model) -> Place {
    Place { membership: row.membership_id, contact: row.contact_id, person: row.person_id }
}

async fn group_names(read: &Read<Meetings>) -> Result<HashMap<Uuid, String>> {
    let rows =
        work_group::Entity::find().filter(work_group::Column::AllianceId.eq(read.alliance().id)).all(read.db()).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// The meetings that somebody was invited to who may see no others; nothing for who may see all.
pub(super) async fn visible(read: &Read<Meetings>) -> Result<Option<HashSet<Uuid>>> {
    if read.only().is_none() {
        return Ok(None);
    }
    let (Some(me), email) = (read.actor_id(), read.scope().actor_email()) else { return Ok(Some(HashSet::new())) };
    let (contacts, _) = People::read(read).await?.of_address(&email);
    let rows = meeting_attendee::Entity::find()
        .filter(meeting_attendee::Column::PersonId.eq(me).or(meeting_attendee::Column::ContactId.is_in(contacts)))
        .all(read.db())
        .await?;
    Ok(Some(rows.into_iter().map(|row| row.meeting_id).collect()))
}

/// A meeting of this very alliance, to be changed by one at a time.
pub(super) async fn own(work: &Work, write: &Write<Meetings>, id: Uuid) -> Result<meeting::Model> {
    meeting::Entity::find_by_id(id)
        .filter(meeting::Column::AllianceId.eq(write.alliance().id))
        .lock_exclusive()
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)
}

/// The number of what was chosen, or of nothing; `Refused("choose")` for what is no number.
pub(super) fn chosen(number: &str) -> Result<Option<Uuid>> {
    if number.is_empty() { Ok(None) } else { number.parse().map(Some).map_err(|_| Error::Refused("choose")) }
}

/// Plans a meeting, or changes one; answers its number. Who was invited hears of another time or place by mail, as long as it is to come.
/// `Refused("choose")` for a group of another alliance.
pub async fn save_meeting(
    write: &Write<Meetings>,
    once: Uuid,
    id: Option<Uuid>,
    form: &MeetingForm,
    letter: impl Fn(&Named, &Meeting, Told) -> Letter + Send,
) -> Result<Uuid> {
    all_of(write)?;
    let work = write.begin(once).await?;
    let alliance = write.alliance().id;
    let group = chosen(&form.group)?;
    if let Some(group) = group {
        super::groups::of_alliance(&work, alliance, group).await.map_err(|_| Error::Refused("choose"))?;
    }
    let (starts, ends) = form.span().ok_or(Error::Refused("time"))?;
    let mut row = meeting::ActiveModel {
        group_id: Set(group),
        title: Set(form.title.trim().to_owned()),
        starts_at: Set(millis(starts)),
        ends_at: Set(millis(ends)),
        place: Set(form.place.trim().to_owned()),
        link: Set(form.link.trim().to_owned()),
        agenda: Set(form.agenda.trim().to_owned()),
        phase: Set(form.phase()),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    let Some(id) = id else {
        let id = Uuid::now_v7();
        let row = meeting::ActiveModel {
            id: Set(id),
            alliance_id: Set(alliance),
            created_at: Set(work.at()),
            version: Set(1),
            ..row
        };
        row.insert(&work.tx).await?;
        work.audit("meeting", &id.to_string(), "added", json!({})).await?;
        touch(&work, alliance).await?;
        work.commit().await?;
        return Ok(id);
    };
    let old = own(&work, write, id).await?;
    let moved = old.starts_at.0 != starts
        || old.ends_at.0 != ends
        || old.place != form.place.trim()
        || old.link != form.link.trim()
        || old.title != form.title.trim();
    row.sequence = Set(old.sequence + i32::from(moved));
    let saved = meeting::Entity::update_many()
        .set(row)
        .filter(meeting::Column::Id.eq(id))
        .filter(meeting::Column::Version.eq(form.version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    if moved && !old.cancelled && ends > work.now {
        tell(&work, write, id, Told::Moved, letter).await?;
    }
    work.audit("meeting", &id.to_string(), "changed", json!({})).await?;
    touch(&work, alliance).await?;
    work.commit().await?;
    Ok(id)
}

/// Calls a meeting off; who was invited hears of it by mail. A second time changes nothing.
pub async fn cancel_meeting(
    write: &Write<Meetings>,
    once: Uuid,
    id: Uuid,
    letter: impl Fn(&Named, &Meeting, Told) -> Letter + Send,
) -> Result<()> {
    all_of(write)?;
    let work = write.begin(once).await?;
    let old = own(&work, write, id).await?;
    if old.cancelled {
        return Ok(());
    }
    meeting::ActiveModel {
        id: Set(id),
        cancelled: Set(true),
        sequence: Set(old.sequence + 1),
        version: Set(next_version(old.version)?),
        ..Default::default()
    }
    .update(&work.tx)
    .await?;
    if old.ends_at.0 > work.now {
        tell(&work, write, id, Told::Cancelled, letter).await?;
    }
    work.audit("meeting", &id.to_string(), "cancelled", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// Writes down what came of a meeting, and who was there. Who was there without an invitation comes on the list.
pub async fn save_report(write: &Write<Meetings>, once: Uuid, id: Uuid, form: &ReportForm) -> Result<()> {
    all_of(write)?;
    let work = write.begin(once).await?;
    own(&work, write, id).await?;
    let saved = meeting::Entity::update_many()
        .set(meeting::ActiveModel {
            report: Set(form.report.trim().to_owned()),
            decisions: Set(form.decisions.trim().to_owned()),
            version: Set(next_version(form.version)?),
            ..Default::default()
        })
        .filter(meeting::Column::Id.eq(id))
        .filter(meeting::Column::Version.eq(form.version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    let known =
        meeting_attendee::Entity::find().filter(meeting_attendee::Column::MeetingId.eq(id)).all(&work.tx).await?;
    let people = People::load(&work.tx, write.alliance().id, true).await?;
    let mut present = form.present();
    for row in known {
        let who = place(&row).who();
        let here = present.iter().position(|one| Some(*one) == who);
        if let Some(here) = here {
            present.remove(here);
        }
        if row.present != here.is_some() {
            meeting_attendee::ActiveModel { id: Set(row.id), present: Set(here.is_some()), ..Default::default() }
                .update(&work.tx)
                .await?;
        }
    }
    for who in present {
        super::invite::add(&work, id, people.place(who)?, None, true).await?;
    }
    work.audit("meeting", &id.to_string(), "reported", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}
