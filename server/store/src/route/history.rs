//! Who changed what: the audit trail of an alliance, as its own people read it.

use std::collections::HashMap;

use domain::partners::Sector;
use sea_orm::{
    ColumnTrait, DatabaseConnection, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::TimeUnixTimestampMillis, sea_query::ExprTrait,
};
use serde_json::Value;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{
    Error, Result,
    entity::{
        action, audit_event, evidence, invitation, meeting, member, organisation, partner_membership, partner_merge,
        partner_merge_row, person, read_link, story, work_group,
    },
    scope::{Admin, Notes, Partners, PublicPage, Read, RouteWork, Stories},
};

/// Something that somebody did.
#[derive(Clone, Debug)]
pub struct Change {
    pub at: OffsetDateTime,
    /// Empty for the program itself.
    pub by: String,
    pub record: String,
    pub key: String,
    pub action: String,
    /// Names of fields, and values that are not free text.
    pub fields: Value,
    /// What the key stands for, in words: name of a person, label of a link. Empty when it is gone.
    pub subject: String,
}

/// Changes on one page of the trail.
pub const PAGE: u64 = 50;

/// The last changes to one step, newest first.
pub async fn of_step(read: &Read<Notes>, key: &str) -> Result<Vec<Change>> {
    let query = audit_event::Entity::find()
        .filter(audit_event::Column::AllianceId.eq(read.alliance().id))
        .filter(audit_event::Column::Record.is_in(["step", "evidence"]))
        .filter(audit_event::Column::RecordKey.eq(key))
        .limit(30);
    named(read, query).await
}

/// The last changes in an alliance since a moment, newest first, at most `limit`; without those of `but`, who knows what they did. Who may
/// not read notes and members sees what happened to steps, and not by whom.
pub async fn since(
    read: &Read<RouteWork>,
    since: Option<OffsetDateTime>,
    but: Option<Uuid>,
    limit: u64,
) -> Result<Vec<Change>> {
    let all = read.scope().read::<Notes>().is_ok_and(|notes| notes.only().is_none());
    let mut query = of_alliance(read).limit(limit);
    if let Some(since) = since {
        query = query.filter(audit_event::Column::At.gt(TimeUnixTimestampMillis(since)));
    }
    if let Some(but) = but {
        query = query.filter(audit_event::Column::ActorId.is_null().or(audit_event::Column::ActorId.ne(but)));
    }
    if !all {
        query = query.filter(audit_event::Column::Record.eq("step"));
    }
    let mut changes = named(read, query).await?;
    if !all {
        for change in &mut changes {
            change.by.clear();
        }
    }
    Ok(changes)
}

/// One page (counted from 1) of all that happened, newest first, and how many changes there are. Only for who may read all notes.
pub async fn all(read: &Read<Notes>, page: u64) -> Result<(Vec<Change>, u64)> {
    if read.only().is_some() {
        return Err(Error::NotFound);
    }
    let query = of_alliance(read);
    let count = query.clone().count(read.db()).await?;
    let changes = named(read, query.limit(PAGE).offset(page.saturating_sub(1).saturating_mul(PAGE))).await?;
    Ok((changes, count))
}

/// Whether something was ever done in an alliance.
pub async fn happened(read: &Read<RouteWork>, record: &str, action: &str) -> Result<bool> {
    let query =
        of_alliance(read).filter(audit_event::Column::Record.eq(record)).filter(audit_event::Column::Action.eq(action));
    Ok(query.count(read.db()).await? > 0)
}

fn of_alliance<S>(read: &Read<S>) -> sea_orm::Select<audit_event::Entity> {
    audit_event::Entity::find().filter(audit_event::Column::AllianceId.eq(read.alliance().id))
}

async fn named<S>(read: &Read<S>, query: sea_orm::Select<audit_event::Entity>) -> Result<Vec<Change>> {
    let rows =
        query.order_by_desc(audit_event::Column::At).order_by_desc(audit_event::Column::Id).all(read.db()).await?;
    let people: HashMap<Uuid, String> = person::Entity::find()
        .filter(person::Column::Id.is_in(rows.iter().filter_map(|row| row.actor_id)))
        .all(read.db())
        .await?
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect();
    let subjects = subjects(read, &rows).await?;
    Ok(rows
        .into_iter()
        .map(|row| Change {
            at: row.at.0,
            by: row.actor_id.and_then(|id| people.get(&id)).cloned().unwrap_or_default(),
            subject: about(&row).and_then(|id| subjects.get(&id)).cloned().unwrap_or_default(),
            record: row.record,
            key: row.record_key,
            action: row.action,
            fields: serde_json::from_str(&row.changes).unwrap_or_default(),
        })
        .collect())
}

/// What a row is about, when that has a number: evidence is filed under the key of its step.
fn about(row: &audit_event::Model) -> Option<Uuid> {
    match row.record.as_str() {
        "evidence" => serde_json::from_str::<Value>(&row.changes).ok()?["id"].as_str()?.parse().ok(),
        _ => row.record_key.parse().ok(),
    }
}

/// What the keys of these rows stand for: one statement for each kind of record that occurs.
async fn subjects<S>(read: &Read<S>, rows: &[audit_event::Model]) -> Result<HashMap<Uuid, String>> {
    let ids =
        |record: &str| -> Vec<Uuid> { rows.iter().filter(|row| row.record == record).filter_map(about).collect() };
    let alliance = read.alliance().id;
    let mut subjects = HashMap::new();
    let invitations = ids("invitation");
    if !invitations.is_empty() {
        let found = invitation::Entity::find()
            .filter(invitation::Column::Id.is_in(invitations))
            .filter(invitation::Column::AllianceId.eq(alliance))
            .all(read.db())
            .await?;
        subjects.extend(found.into_iter().map(|row| (row.id, row.name)));
    }
    let members = ids("member");
    if !members.is_empty() {
        let found = member::Entity::find()
            .filter(member::Column::Id.is_in(members))
            .filter(member::Column::AllianceId.eq(alliance))
            .all(read.db())
            .await?;
        let people = person::Entity::find()
            .filter(person::Column::Id.is_in(found.iter().map(|row| row.person_id)))
            .all(read.db())
            .await?;
        subjects.extend(found.into_iter().filter_map(|row| {
            people.iter().find(|person| person.id == row.person_id).map(|person| (row.id, person.name.clone()))
        }));
    }
    let links = ids("read_link");
    if !links.is_empty() {
        let found = read_link::Entity::find()
            .filter(read_link::Column::Id.is_in(links))
            .filter(read_link::Column::AllianceId.eq(alliance))
            .all(read.db())
            .await?;
        subjects.extend(found.into_iter().map(|row| (row.id, row.label)));
    }
    let pieces = ids("evidence");
    if !pieces.is_empty() {
        let found: Vec<(Uuid, String)> = evidence::Entity::find()
            .select_only()
            .column(evidence::Column::Id)
            .column(evidence::Column::Title)
            .filter(evidence::Column::Id.is_in(pieces))
            .filter(evidence::Column::AllianceId.eq(alliance))
            .into_tuple()
            .all(read.db())
            .await?;
        subjects.extend(found);
    }
    let meetings = ids("meeting");
    if !meetings.is_empty() {
        let found = meeting::Entity::find()
            .filter(meeting::Column::Id.is_in(meetings))
            .filter(meeting::Column::AllianceId.eq(alliance))
            .all(read.db())
            .await?;
        subjects.extend(found.into_iter().map(|row| (row.id, row.title)));
    }
    let groups = ids("group");
    if !groups.is_empty() {
        let found = work_group::Entity::find()
            .filter(work_group::Column::Id.is_in(groups))
            .filter(work_group::Column::AllianceId.eq(alliance))
            .all(read.db())
            .await?;
        subjects.extend(found.into_iter().map(|row| (row.id, row.name)));
    }
    let actions = ids("action");
    if !actions.is_empty() {
        let found = action::Entity::find()
            .filter(action::Column::Id.is_in(actions))
            .filter(action::Column::AllianceId.eq(alliance))
            .all(read.db())
            .await?;
        subjects.extend(found.into_iter().map(|row| (row.id, row.what)));
    }
    subjects.extend(stories(read, &ids("story")).await?);
    let partners = ids("partner");
    if !partners.is_empty() {
        let memberships = partner_membership::Entity::find()
            .filter(partner_membership::Column::Id.is_in(partners))
            .filter(partner_membership::Column::AllianceId.eq(alliance))
            .all(read.db())
            .await?;
        let organisations: HashMap<Uuid, String> = organisation::Entity::find()
            .filter(organisation::Column::Id.is_in(memberships.iter().map(|row| row.organisation_id)))
            .all(read.db())
            .await?
            .into_iter()
            .map(|row| (row.id, row.name))
            .collect();
        subjects.extend(
            memberships.iter().filter_map(|row| Some((row.id, organisations.get(&row.organisation_id)?.clone()))),
        );
        subjects.extend(merged(read, &ids("partner"), &memberships).await?);
    }
    Ok(subjects)
}

/// The titles of stories.
async fn stories<S>(read: &Read<S>, asked: &[Uuid]) -> Result<Vec<(Uuid, String)>> {
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let ours = partner_membership::Entity::find()
        .select_only()
        .column(partner_membership::Column::Id)
        .filter(partner_membership::Column::AllianceId.eq(read.alliance().id))
        .into_query();
    let found = story::Entity::find()
        .filter(story::Column::Id.is_in(asked.iter().copied()))
        .filter(story::Column::MembershipId.in_subquery(ours))
        .all(read.db())
        .await?;
    Ok(found.into_iter().map(|row| (row.id, row.title)).collect())
}

/// The names of partners that went into another one.
async fn merged<S>(read: &Read<S>, asked: &[Uuid], there: &[partner_membership::Model]) -> Result<Vec<(Uuid, String)>> {
    let missing = asked.iter().filter(|id| there.iter().all(|row| row.id != **id)).copied();
    let rows = partner_merge_row::Entity::find()
        .filter(partner_merge_row::Column::Row.is_in(missing))
        .filter(partner_merge_row::Column::Kind.eq("gone"))
        .all(read.db())
        .await?;
    let merges = partner_merge::Entity::find()
        .filter(partner_merge::Column::Id.is_in(rows.iter().map(|row| row.merge_id)))
        .all(read.db())
        .await?;
    let name = |id| merges.iter().find(|merge| merge.id == id).map(|merge| merge.gone_name.clone());
    Ok(rows.iter().filter_map(|row| Some((row.row, name(row.merge_id)?))).collect())
}

/// Whether the last change to the settings was made by who asks: then it was in another window. Other events of an alliance, like another
/// coach, are not in that form.
pub async fn settings_are_mine<S>(read: &Read<S>) -> Result<bool> {
    let query = of_alliance(read).filter(audit_event::Column::Action.eq("settings"));
    last_is_by(read.db(), query, read.actor_id(), "alliance", &read.alliance().slug).await
}

/// The same for one of the `actions` on a partner; `about` is the contact person that it was done to.
pub async fn partner_is_mine(
    read: &Read<Partners>,
    membership: Uuid,
    actions: &[&str],
    about: Option<Uuid>,
) -> Result<bool> {
    let mut query = of_alliance(read).filter(audit_event::Column::Action.is_in(actions.iter().copied()));
    if let Some(about) = about {
        query = query.filter(audit_event::Column::Changes.contains(about.to_string()));
    }
    last_is_by(read.db(), query, read.actor_id(), "partner", &membership.to_string()).await
}

/// The same for a page of the starter checklist.
pub async fn checklist_is_mine(read: &Read<Partners>, sector: Sector) -> Result<bool> {
    let query = of_alliance(read).filter(audit_event::Column::Changes.contains(format!("\"{}\"", sector.as_str())));
    last_is_by(read.db(), query, read.actor_id(), "partner", "checklist").await
}

/// The same for a record with a number, to which nothing else happens than what its form does.
pub async fn is_mine<S>(read: &Read<S>, record: &str, id: Uuid) -> Result<bool> {
    last_is_by(read.db(), of_alliance(read), read.actor_id(), record, &id.to_string()).await
}

/// The same for the public page.
pub async fn page_is_mine(read: &Read<PublicPage>) -> Result<bool> {
    let query = of_alliance(read).filter(audit_event::Column::Action.is_in(["page_on", "page_off", "page_saved"]));
    last_is_by(read.db(), query, read.actor_id(), "alliance", &read.alliance().slug).await
}

/// The same for the text of a story.
pub async fn story_is_mine(read: &Read<Stories>, id: Uuid) -> Result<bool> {
    let query = of_alliance(read).filter(audit_event::Column::Action.is_in(["added", "changed"]));
    last_is_by(read.db(), query, read.actor_id(), "story", &id.to_string()).await
}

/// The same for one of the `actions` on the goal map.
pub async fn goal_is_mine(read: &Read<RouteWork>, key: &str, actions: &[&str]) -> Result<bool> {
    let query = of_alliance(read).filter(audit_event::Column::Action.is_in(actions.iter().copied()));
    last_is_by(read.db(), query, read.actor_id(), "goal", key).await
}

/// The same for a record of no alliance, to which nothing else happens than that it is saved.
pub async fn is_mine_national(admin: &Admin, record: &str, key: &str) -> Result<bool> {
    let national = admin.national();
    let query = audit_event::Entity::find().filter(audit_event::Column::AllianceId.is_null());
    last_is_by(national.db(), query, Some(national.me().id), record, key).await
}

async fn last_is_by(
    db: &DatabaseConnection,
    query: sea_orm::Select<audit_event::Entity>,
    who: Option<Uuid>,
    record: &str,
    key: &str,
) -> Result<bool> {
    let last = query
        .filter(audit_event::Column::Record.eq(record))
        .filter(audit_event::Column::RecordKey.eq(key))
        .order_by_desc(audit_event::Column::At)
        .order_by_desc(audit_event::Column::Id)
        .one(db)
        .await?;
    Ok(who.is_some() && last.is_some_and(|last| last.actor_id == who))
}
