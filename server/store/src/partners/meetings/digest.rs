//! The weekly mail about open actions to the contact person who does them, and its link: a partner without an account sees and updates the
//! actions of its organisation. Rule: an address gets one mail a week at most, in however many alliances it stands; none without something
//! that is due, and none after "geen mail meer", which holds for all of them.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::partners::{
    MembershipStatus,
    meetings::{ActionStatus, OwnActionForm},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, sea_query::Query};
use serde_json::json;
use time::{Date, Duration};
use uuid::Uuid;

use super::{
    actions::{change, said},
    people::is_away,
};
use crate::{
    Error, Letter, Result, Store,
    alliance::touch,
    entity::{action, action_digest, alliance, contact_person, mail_stop, organisation, partner_membership},
    partners::mail_stop::{VALID, claim, is_stopped, keep_link, key, left_alone, stop as stop_mail},
    token::{self, Token},
    work::Work,
};

/// What is due within so many days is in the mail; what has no day is always.
const AHEAD: Duration = Duration::days(14);

/// Somebody to write about what is to be done.
#[derive(Clone, Debug)]
pub struct Digest {
    pub email: String,
    /// Empty when several persons read it.
    pub name: String,
    /// For each alliance, and each organisation there, that the address stands for; in the order of their names.
    pub of: Vec<DigestPart>,
}

/// What is to be done in one alliance.
#[derive(Clone, Debug)]
pub struct DigestPart {
    pub contact: Uuid,
    pub alliance: String,
    pub organisation: String,
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
    let written: HashSet<String> = mail_stop::Entity::find()
        .filter(left_alone(today))
        .all(&store.reader)
        .await?
        .into_iter()
        .map(|row| row.address)
        .collect();
    let mut of_contact: HashMap<Uuid, Vec<action::Model>> = HashMap::new();
    for row in open {
        if let Some(contact) = row.contact_id {
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
    let organisations = organisations(store, contacts.iter().map(|contact| contact.membership_id)).await?;
    let mut digests: BTreeMap<String, Digest> = BTreeMap::new();
    for contact in contacts.into_iter().filter(|contact| !written.contains(&key(&contact.email))) {
        let Some(organisation) = organisations.get(&contact.membership_id).cloned() else { continue };
        let Some(actions) = of_contact.remove(&contact.id) else { continue };
        let alliance = actions.first().and_then(|row| names.get(&row.alliance_id)).cloned().unwrap_or_default();
        let part = DigestPart {
            contact: contact.id,
            alliance,
            organisation,
            actions: actions.into_iter().map(|row| (row.what, row.due_on)).collect(),
        };
        let email = contact.email.clone();
        let of_address = || Digest { email: contact.email, name: contact.name.clone(), of: Vec::new() };
        let digest = digests.entry(email).or_insert_with(of_address);
        // Who shares an address is not greeted by the name of a colleague.
        if digest.name != contact.name {
            digest.name.clear();
        }
        digest.of.push(part);
    }
    let mut digests: Vec<Digest> = digests.into_values().collect();
    for digest in &mut digests {
        digest.of.sort_by(|one, other| (&one.alliance, &one.organisation).cmp(&(&other.alliance, &other.organisation)));
    }
    Ok(digests)
}

/// Names of the organisations of some partners, but for those that paused or left: they are asked nothing.
async fn organisations(store: &Store, of: impl Iterator<Item = Uuid>) -> Result<HashMap<Uuid, String>> {
    let rows =
        partner_membership::Entity::find().filter(partner_membership::Column::Id.is_in(of)).all(&store.reader).await?;
    let rows: Vec<_> = rows.into_iter().filter(|row| !is_away(row)).collect();
    let names: HashMap<Uuid, String> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(rows.iter().map(|row| row.organisation_id)))
        .all(&store.reader)
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    Ok(rows.into_iter().filter_map(|row| Some((row.id, names.get(&row.organisation_id)?.clone()))).collect())
}

/// Sends the mail of a week once, however many processes try to, and not to who wants none since. `link` makes the link of a part; it is the
/// same each week.
pub async fn send_digest(
    store: &Store,
    digest: &Digest,
    link: impl Fn(&DigestPart) -> Token + Send,
    letter: &Letter,
) -> Result<()> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let today = domain::time::local(work.now).date();
    if !claim(&work, &key(&digest.email), today).await? {
        return Ok(());
    }
    for part in &digest.of {
        keep_link(&work, part.contact, &digest.email, &link(part), today).await?;
    }
    work.mail(letter).await?;
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

type Behind = (action_digest::Model, partner_membership::Model, alliance::Model);

/// What stands behind a link; `Refused("link-expired")` when it is too old, the contact person is gone or reads another address, the partner
/// paused or left, or the alliance has ended.
pub(in crate::partners) async fn behind(db: &impl ConnectionTrait, today: Date, token: &str) -> Result<Behind> {
    let found = mailed(db, today, token).await?;
    if is_away(&found.1) { Err(Error::Refused("link-expired")) } else { Ok(found) }
}

/// The same, also of a partner that paused or left.
async fn mailed(db: &impl ConnectionTrait, today: Date, token: &str) -> Result<Behind> {
    let gone = || Error::Refused("link-expired");
    let digest = action_digest::Entity::find()
        .filter(action_digest::Column::TokenHash.eq(token::hash(token)))
        .filter(action_digest::Column::SentOn.gte(today - VALID))
        .one(db)
        .await?
        .ok_or_else(gone)?;
    let contact = contact_person::Entity::find_by_id(digest.contact_id).one(db).await?;
    // Who read that address before speaks for the organisation no longer.
    let contact = contact.filter(|contact| key(&contact.email) == digest.address).ok_or_else(gone)?;
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
        stopped: is_stopped(&store.reader, &digest.address).await?,
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

/// No weekly mail to this address any more, about no alliance; or again.
pub async fn stop_digest(store: &Store, token: &str, once: Uuid, stop: bool) -> Result<()> {
    let mut work = Work::begin(store, None, None, once).await?;
    let (digest, ..) = mailed(&work.tx, domain::time::local(work.now).date(), token).await?;
    stop_mail(&work, &digest.address, stop).await?;
    let theirs =
        action_digest::Entity::find().filter(action_digest::Column::Address.eq(&digest.address)).all(&work.tx).await?;
    let partners: HashSet<Uuid> = contact_person::Entity::find()
        .filter(contact_person::Column::Id.is_in(theirs.iter().map(|row| row.contact_id)))
        .all(&work.tx)
        .await?
        .into_iter()
        .filter(|row| key(&row.email) == digest.address)
        .map(|row| row.membership_id)
        .collect();
    let memberships = partner_membership::Entity::find()
        .filter(partner_membership::Column::Id.is_in(partners))
        .order_by_asc(partner_membership::Column::Id)
        .all(&work.tx)
        .await?;
    let action = if stop { "digest_stopped" } else { "digest_wanted" };
    for row in memberships {
        work = work.in_alliance(row.alliance_id);
        work.audit("partner", &row.id.to_string(), action, json!({})).await?;
    }
    work.commit().await
}
