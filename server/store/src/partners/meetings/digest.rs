//! The weekly mail about open actions to the contact person who does them, and its link: a partner without an account sees and updates the
//! actions of its organisation. Rule: one mail a week at most, none without something that is due, and none after "geen mail meer".

use std::collections::{HashMap, HashSet};

use domain::partners::{
    MembershipStatus,
    meetings::{ActionStatus, OwnActionForm},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, Set,
    sea_query::Query,
};
use serde_json::json;
use time::{Date, Duration};
use uuid::Uuid;

use super::actions::{change, said};
use crate::{
    Error, Letter, Result, Store,
    alliance::touch,
    entity::{action, action_digest, alliance, contact_person, organisation, partner_membership},
    token::{self, Token},
    work::Work,
};

/// Between two mails to the same person.
const WEEK: Duration = Duration::days(7);
/// What is due within so many days is in the mail; what has no day is always.
const AHEAD: Duration = Duration::days(14);
/// The link of a mail works so long.
const VALID: Duration = Duration::days(90);

/// Somebody to write about what is to be done.
#[derive(Clone, Debug)]
pub struct Digest {
    pub contact: Uuid,
    pub email: String,
    pub name: String,
    pub alliance: String,
    /// What, and until when.
    pub actions: Vec<(String, Option<Date>)>,
}

/// Who is to be written today: contact persons with something open that is late, due soon or without a day.
pub async fn due_digests(store: &Store) -> Result<Vec<Digest>> {
    let today = domain::time::local(store.now()).date();
    // An alliance that ended reminds nobody.
    let going = Query::select()
        .column(alliance::Column::Id)
        .from(alliance::Entity)
        .and_where(alliance::Column::ArchivedAt.is_null())
        .to_owned();
    let open = action::Entity::find()
        .filter(action::Column::AllianceId.in_subquery(going))
        .filter(action::Column::Status.eq(ActionStatus::Open.as_str()))
        .filter(action::Column::ContactId.is_not_null())
        .filter(action::Column::DueOn.is_null().or(action::Column::DueOn.lte(today + AHEAD)))
        .order_by_asc(action::Column::DueOn)
        .all(&store.reader)
        .await?;
    let written: HashSet<Uuid> = action_digest::Entity::find()
        .filter(action_digest::Column::Stopped.eq(true).or(action_digest::Column::SentOn.gt(today - WEEK)))
        .all(&store.reader)
        .await?
        .into_iter()
        .map(|row| row.contact_id)
        .collect();
    let mut of_contact: HashMap<Uuid, Vec<action::Model>> = HashMap::new();
    for row in open {
        if let Some(contact) = row.contact_id.filter(|contact| !written.contains(contact)) {
            of_contact.entry(contact).or_default().push(row);
        }
    }
    let contacts = contact_person::Entity::find()
        .filter(contact_person::Column::Id.is_in(of_contact.keys().copied()))
        .filter(contact_person::Column::Email.ne(""))
        .all(&store.reader)
        .await?;
    let names: HashMap<Uuid, String> =
        alliance::Entity::find().all(&store.reader).await?.into_iter().map(|row| (row.id, row.name)).collect();
    Ok(contacts
        .into_iter()
        .filter_map(|contact| {
            let actions = of_contact.remove(&contact.id)?;
            let alliance = names.get(&actions.first()?.alliance_id)?.clone();
            Some(Digest {
                contact: contact.id,
                email: contact.email,
                name: contact.name,
                alliance,
                actions: actions.into_iter().map(|row| (row.what, row.due_on)).collect(),
            })
        })
        .collect())
}

/// Sends the mail of a week once, however many processes try to. The link is the same each week.
pub async fn send_digest(store: &Store, contact: Uuid, link: &Token, letter: &Letter) -> Result<()> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let today = domain::time::local(work.now).date();
    let before =
        action_digest::Entity::find().filter(action_digest::Column::ContactId.eq(contact)).one(&work.tx).await?;
    let claimed = match before {
        None => {
            let row = action_digest::ActiveModel {
                id: Set(Uuid::now_v7()),
                contact_id: Set(contact),
                token_hash: Set(link.hash()),
                sent_on: Set(Some(today)),
                stopped: Set(false),
            };
            // Another process may be as fast.
            action_digest::Entity::insert(row)
                .on_conflict(
                    sea_orm::sea_query::OnConflict::column(action_digest::Column::ContactId).do_nothing().to_owned(),
                )
                .exec_without_returning(&work.tx)
                .await?
        }
        Some(row) => {
            action_digest::Entity::update_many()
                .set(action_digest::ActiveModel { sent_on: Set(Some(today)), ..Default::default() })
                .filter(action_digest::Column::Id.eq(row.id))
                .filter(action_digest::Column::Stopped.eq(false))
                .filter(action_digest::Column::SentOn.is_null().or(action_digest::Column::SentOn.lte(today - WEEK)))
                .exec(&work.tx)
                .await?
                .rows_affected
        }
    };
    if claimed == 1 {
        work.mail(letter).await?;
    }
    work.commit().await
}

/// What a partner sees by the link in its mail.
#[derive(Clone, Debug)]
pub struct OwnActions {
    pub organisation: String,
    pub alliance: String,
    pub fictional: bool,
    /// It takes part: then it has a page of its own too.
    pub joined: bool,
    /// The weekly mail was stopped.
    pub stopped: bool,
    /// Actions of the organisation: number, what, until when, how far, note, version.
    pub actions: Vec<OwnAction>,
}

#[derive(Clone, Debug)]
pub struct OwnAction {
    pub id: Uuid,
    pub what: String,
    pub due_on: Option<Date>,
    pub status: ActionStatus,
    pub note: String,
    pub version: i64,
}

/// What stands behind a link; `Refused("link-expired")` when it is too old, the contact person is gone or the alliance has ended.
pub(in crate::partners) async fn behind(
    db: &impl ConnectionTrait,
    today: Date,
    token: &str,
) -> Result<(action_digest::Model, partner_membership::Model, alliance::Model)> {
    let gone = || Error::Refused("link-expired");
    let digest = action_digest::Entity::find()
        .filter(action_digest::Column::TokenHash.eq(token::hash(token)))
        .filter(action_digest::Column::SentOn.gte(today - VALID))
        .one(db)
        .await?
        .ok_or_else(gone)?;
    let contact = contact_person::Entity::find_by_id(digest.contact_id).one(db).await?.ok_or_else(gone)?;
    let membership = partner_membership::Entity::find_by_id(contact.membership_id).one(db).await?.ok_or_else(gone)?;
    let alliance = alliance::Entity::find_by_id(membership.alliance_id)
        .filter(alliance::Column::ArchivedAt.is_null())
        .one(db)
        .await?
        .ok_or_else(gone)?;
    Ok((digest, membership, alliance))
}

/// The actions of the organisation behind a link: open ones, and those that were done in the last month.
pub async fn own_actions(store: &Store, token: &str) -> Result<OwnActions> {
    let today = domain::time::local(store.now()).date();
    let (digest, membership, alliance) = behind(&store.reader, today, token).await?;
    let organisation = organisation::Entity::find_by_id(membership.organisation_id).one(&store.reader).await?;
    let rows = action::Entity::find()
        .filter(action::Column::MembershipId.eq(membership.id))
        .filter(
            action::Column::Status
                .eq(ActionStatus::Open.as_str())
                .or(action::Column::DoneOn.gt(today - Duration::days(30))),
        )
        .order_by_asc(action::Column::CreatedAt)
        .all(&store.reader)
        .await?;
    let mut actions: Vec<OwnAction> = rows
        .into_iter()
        .map(|row| OwnAction {
            id: row.id,
            what: row.what,
            due_on: row.due_on,
            status: ActionStatus::parse(&row.status).unwrap_or_default(),
            note: row.note,
            version: row.version,
        })
        .collect();
    actions.sort_by_key(|action| (action.status, action.due_on.is_none(), action.due_on));
    Ok(OwnActions {
        organisation: organisation.map(|row| row.name).unwrap_or_default(),
        alliance: alliance.name,
        fictional: alliance.fictional,
        joined: membership.status == MembershipStatus::Joined.as_str(),
        stopped: digest.stopped,
        actions,
    })
}

/// What a partner says of one of its own actions, by the link.
pub async fn update_by_link(store: &Store, token: &str, once: Uuid, id: Uuid, form: &OwnActionForm) -> Result<()> {
    let work = Work::begin(store, None, None, once).await?;
    let (_, membership, alliance) = behind(&work.tx, domain::time::local(work.now).date(), token).await?;
    let work = work.in_alliance(alliance.id);
    action::Entity::find_by_id(id)
        .filter(action::Column::MembershipId.eq(membership.id))
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)?;
    change(&work, alliance.id, id, form.version, said(&work, form.status(), &form.note)).await?;
    work.audit("action", &id.to_string(), "updated", json!({ "status": form.status().as_str() })).await?;
    touch(&work, alliance.id).await?;
    work.commit().await
}

/// No weekly mail any more, or again.
pub async fn stop_digest(store: &Store, token: &str, once: Uuid, stop: bool) -> Result<()> {
    let work = Work::begin(store, None, None, once).await?;
    let (digest, membership, alliance) = behind(&work.tx, domain::time::local(work.now).date(), token).await?;
    let work = work.in_alliance(alliance.id);
    action_digest::ActiveModel { id: Set(digest.id), stopped: Set(stop), ..Default::default() }
        .update(&work.tx)
        .await?;
    let action = if stop { "digest_stopped" } else { "digest_wanted" };
    work.audit("partner", &membership.id.to_string(), action, json!({})).await?;
    work.commit().await
}
