//! Actions (acties): who does what before when.

use std::collections::{HashMap, HashSet};

use domain::partners::meetings::{ActionForm, ActionStatus, OwnActionForm};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set, sea_query::Query};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::{
    meeting::{chosen, visible},
    people::{Named, People, Place, all_of},
};
use crate::{
    Error, Result,
    alliance::touch,
    entity::{action, contribution, meeting, partner_membership},
    scope::{Meetings, Read, Write},
    work::{Work, next_version},
};

#[derive(Clone, Debug)]
pub struct Action {
    pub id: Uuid,
    pub what: String,
    pub owner: Named,
    pub due_on: Option<Date>,
    pub status: ActionStatus,
    /// What the owner says of it.
    pub note: String,
    pub done_on: Option<Date>,
    /// Number and title of the meeting where it was agreed.
    pub meeting: Option<(Uuid, String)>,
    /// Number of the contribution that it is part of, and what that is.
    pub contribution: Option<(Uuid, String)>,
    /// The reader, or the reader's organisation, does it.
    pub own: bool,
    pub version: i64,
}

/// Actions that the reader may see: open ones first, then by day, those without a day last.
pub async fn actions(read: &Read<Meetings>) -> Result<Vec<Action>> {
    let rows = action::Entity::find()
        .filter(action::Column::AllianceId.eq(read.alliance().id))
        .order_by_asc(action::Column::CreatedAt)
        .all(read.db())
        .await?;
    let titles: HashMap<Uuid, String> = meeting::Entity::find()
        .filter(meeting::Column::AllianceId.eq(read.alliance().id))
        .all(read.db())
        .await?
        .into_iter()
        .map(|row| (row.id, row.title))
        .collect();
    let efforts = efforts(read).await?;
    let people = People::read(read).await?;
    let (contacts, memberships) = people.of_address(&read.scope().actor_email());
    let visible = visible(read).await?;
    let own = |row: &action::Model| is_own(row, read.actor_id(), &contacts, &memberships);
    let mut actions: Vec<Action> = rows
        .into_iter()
        .filter(|row| {
            let invited = |visible: &HashSet<Uuid>| row.meeting_id.is_some_and(|id| visible.contains(&id));
            visible.as_ref().is_none_or(|visible| own(row) || invited(visible))
        })
        .map(|row| Action {
            own: own(&row),
            owner: people.named(place(&row)),
            meeting: row.meeting_id.and_then(|id| Some((id, titles.get(&id)?.clone()))),
            contribution: row.contribution_id.and_then(|id| Some((id, efforts.get(&id)?.clone()))),
            id: row.id,
            what: row.what,
            due_on: row.due_on,
            status: ActionStatus::parse(&row.status).unwrap_or_default(),
            note: row.note,
            done_on: row.done_on,
            version: row.version,
        })
        .collect();
    actions.sort_by_key(|action| (action.status, action.due_on.is_none(), action.due_on));
    Ok(actions)
}

/// What each contribution of the alliance is.
async fn efforts(read: &Read<Meetings>) -> Result<HashMap<Uuid, String>> {
    let ours = Query::select()
        .column(partner_membership::Column::Id)
        .from(partner_membership::Entity)
        .and_where(partner_membership::Column::AllianceId.eq(read.alliance().id))
        .to_owned();
    let rows = contribution::Entity::find()
        .filter(contribution::Column::MembershipId.in_subquery(ours))
        .all(read.db())
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.what)).collect())
}

/// A contribution of the partner that owns the action; `Refused("contribution-other")` for one of somebody else.
async fn effort_of(work: &Work, id: Uuid, owner: Option<Uuid>) -> Result<Uuid> {
    let row = contribution::Entity::find_by_id(id).one(&work.tx).await?;
    let theirs = row.filter(|row| Some(row.membership_id) == owner);
    theirs.map(|row| row.id).ok_or(Error::Refused("contribution-other"))
}

pub(super) fn place(row: &action::Model) -> Place {
    Place { membership: row.membership_id, contact: row.contact_id, person: row.person_id }
}

fn is_own(row: &action::Model, me: Option<Uuid>, contacts: &HashSet<Uuid>, memberships: &HashSet<Uuid>) -> bool {
    (me.is_some() && row.person_id == me)
        || row.contact_id.is_some_and(|id| contacts.contains(&id))
        || row.membership_id.is_some_and(|id| memberships.contains(&id))
}

/// One action; [`Error::NotFound`] for one that the reader may not see.
pub async fn action(read: &Read<Meetings>, id: Uuid) -> Result<Action> {
    actions(read).await?.into_iter().find(|action| action.id == id).ok_or(Error::NotFound)
}

/// Writes down an action or changes one. `Refused("choose")` for an owner who does not take part here or a meeting of another alliance,
/// `Refused("contribution-other")` for a contribution that is not the owner's.
pub async fn save_action(write: &Write<Meetings>, once: Uuid, id: Option<Uuid>, form: &ActionForm) -> Result<()> {
    all_of(write)?;
    let work = write.begin(once).await?;
    let alliance = write.alliance().id;
    let people = People::load(&work.tx, alliance, true).await?;
    let owner = match (form.owner(), id) {
        // Who was the owner stays it, also without a seat now.
        (Some(who), Some(id)) => match current(&work, alliance, id).await? {
            row if place(&row).who() == Some(who) => place(&row),
            _ => people.place(who)?,
        },
        (Some(who), None) => people.place(who)?,
        (None, _) => return Err(Error::Refused("choose")),
    };
    let meeting = match chosen(&form.meeting)? {
        Some(meeting) => {
            let known = meeting::Entity::find_by_id(meeting)
                .filter(meeting::Column::AllianceId.eq(alliance))
                .one(&work.tx)
                .await?;
            Some(known.ok_or(Error::Refused("choose"))?.id)
        }
        None => None,
    };
    let contribution = match chosen(&form.contribution)? {
        Some(contribution) => Some(effort_of(&work, contribution, owner.membership).await?),
        None => None,
    };
    let row = action::ActiveModel {
        meeting_id: Set(meeting),
        contribution_id: Set(contribution),
        what: Set(form.what.trim().to_owned()),
        membership_id: Set(owner.membership),
        contact_id: Set(owner.contact),
        person_id: Set(owner.person),
        due_on: Set(form.due_on()),
        ..said(&work, form.status(), &form.note)
    };
    let (id, did) = if let Some(id) = id {
        change(&work, alliance, id, form.version, row).await?;
        (id, "changed")
    } else {
        let id = Uuid::now_v7();
        let row = action::ActiveModel {
            id: Set(id),
            alliance_id: Set(alliance),
            created_at: Set(work.at()),
            version: Set(1),
            ..row
        };
        row.insert(&work.tx).await?;
        (id, "added")
    };
    work.audit("action", &id.to_string(), did, json!({ "status": form.status().as_str() })).await?;
    touch(&work, alliance).await?;
    work.commit().await
}

/// How far it is, and what is said of it.
pub(super) fn said(work: &Work, status: ActionStatus, note: &str) -> action::ActiveModel {
    action::ActiveModel {
        status: Set(status.as_str().to_owned()),
        note: Set(note.trim().to_owned()),
        done_on: Set((status == ActionStatus::Done).then(|| domain::time::local(work.now).date())),
        ..Default::default()
    }
}

async fn current(work: &Work, alliance: Uuid, id: Uuid) -> Result<action::Model> {
    action::Entity::find_by_id(id)
        .filter(action::Column::AllianceId.eq(alliance))
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)
}

/// Changes an action of this version. The day on which it was done stays when it was done already.
pub(super) async fn change(
    work: &Work,
    alliance: Uuid,
    id: Uuid,
    version: i64,
    mut row: action::ActiveModel,
) -> Result<()> {
    let old = current(work, alliance, id).await?;
    if old.done_on.is_some() && matches!(row.done_on, Set(Some(_))) {
        row.done_on = Set(old.done_on);
    }
    row.version = Set(next_version(version)?);
    let saved = action::Entity::update_many()
        .set(row)
        .filter(action::Column::Id.eq(id))
        .filter(action::Column::Version.eq(version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// What an owner with an account says of its own action; [`Error::NotFound`] for that of somebody else.
pub async fn update_own_action(write: &Write<Meetings>, once: Uuid, id: Uuid, form: &OwnActionForm) -> Result<()> {
    let work = write.begin(once).await?;
    let alliance = write.alliance().id;
    let people = People::load(&work.tx, alliance, false).await?;
    let (contacts, memberships) = people.of_address(&write.scope().actor_email());
    let row = current(&work, alliance, id).await?;
    if write.only().is_some() && !is_own(&row, write.actor_id(), &contacts, &memberships) {
        return Err(Error::NotFound);
    }
    change(&work, alliance, id, form.version, said(&work, form.status(), &form.note)).await?;
    work.audit("action", &id.to_string(), "updated", json!({ "status": form.status().as_str() })).await?;
    touch(&work, alliance).await?;
    work.commit().await
}

/// Takes an action away that was a mistake; others are dropped, and stay known.
pub async fn remove_action(write: &Write<Meetings>, once: Uuid, id: Uuid) -> Result<()> {
    all_of(write)?;
    let work = write.begin(once).await?;
    let row = current(&work, write.alliance().id, id).await?;
    action::Entity::delete_by_id(row.id).exec(&work.tx).await?;
    work.audit("action", &id.to_string(), "removed", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}
