//! The weekly mail about open actions to the contact person who does them, and its link: a partner without an account sees and updates the
//! actions of its organisation. Rule: an address gets one mail a week at most, in however many alliances it stands; none without something
//! that is due, and none after "geen mail meer", which holds for all of them.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::partners::{
    MembershipStatus,
    meetings::{ActionStatus, OwnActionForm},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, Set,
    sea_query::{OnConflict, Query},
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

/// Between two mails to the same address.
const WEEK: Duration = Duration::days(7);
/// What is due within so many days is in the mail; what has no day is always.
const AHEAD: Duration = Duration::days(14);
/// The link of a mail works so long.
const VALID: Duration = Duration::days(90);

/// Somebody to write about what is to be done.
#[derive(Clone, Debug)]
pub struct Digest {
    pub email: String,
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
    let written: HashSet<String> = action_digest::Entity::find()
        .filter(left_alone(today))
        .all(&store.reader)
        .await?
        .into_iter()
        .map(|row| row.email)
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
    for contact in contacts.into_iter().filter(|contact| !written.contains(&contact.email)) {
        let Some(actions) = of_contact.remove(&contact.id) else { continue };
        let alliance = actions.first().and_then(|row| names.get(&row.alliance_id)).cloned().unwrap_or_default();
        let part = DigestPart {
            contact: contact.id,
            alliance,
            organisation: organisations.get(&contact.membership_id).cloned().unwrap_or_default(),
            actions: actions.into_iter().map(|row| (row.what, row.due_on)).collect(),
        };
        let email = contact.email.clone();
        let of_address = || Digest { email: contact.email, name: contact.name, of: Vec::new() };
        digests.entry(email).or_insert_with(of_address).of.push(part);
    }
    let mut digests: Vec<Digest> = digests.into_values().collect();
    for digest in &mut digests {
        digest.of.sort_by(|one, other| (&one.alliance, &one.organisation).cmp(&(&other.alliance, &other.organisation)));
    }
    Ok(digests)
}

/// Rows of addresses that get no mail now: they got one this week, or want none.
pub(in crate::partners) fn left_alone(today: Date) -> Condition {
    Condition::any().add(action_digest::Column::Stopped.eq(true)).add(action_digest::Column::SentOn.gt(today - WEEK))
}

/// Names of the organisations of some partners.
async fn organisations(store: &Store, of: impl Iterator<Item = Uuid>) -> Result<HashMap<Uuid, String>> {
    let rows =
        partner_membership::Entity::find().filter(partner_membership::Column::Id.is_in(of)).all(&store.reader).await?;
    let names: HashMap<Uuid, String> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(rows.iter().map(|row| row.organisation_id)))
        .all(&store.reader)
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    Ok(rows.into_iter().filter_map(|row| Some((row.id, names.get(&row.organisation_id)?.clone()))).collect())
}

/// Sends the mail of a week once, however many processes try to. `link` makes the link of a part; it is the same each week.
pub async fn send_digest(
    store: &Store,
    digest: &Digest,
    link: impl Fn(&DigestPart) -> Token + Send,
    letter: &Letter,
) -> Result<()> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let today = domain::time::local(work.now).date();
    let mut parts: Vec<&DigestPart> = digest.of.iter().collect();
    parts.sort_by_key(|part| part.contact);
    for part in &parts {
        // Another process was as fast: what was claimed here is given back.
        if !claim(&work, part.contact, &digest.email, &link(part), today).await? {
            return Ok(());
        }
    }
    let others = action_digest::Entity::find()
        .filter(action_digest::Column::Email.eq(&digest.email))
        .filter(action_digest::Column::ContactId.is_not_in(parts.iter().map(|part| part.contact)))
        .filter(left_alone(today));
    if others.one(&work.tx).await?.is_some() {
        return Ok(());
    }
    work.mail(letter).await?;
    work.commit().await
}

/// Whether the mail of this week to a contact person is ours to send.
async fn claim(work: &Work, contact: Uuid, email: &str, link: &Token, today: Date) -> Result<bool> {
    let before =
        action_digest::Entity::find().filter(action_digest::Column::ContactId.eq(contact)).one(&work.tx).await?;
    let claimed = match before {
        None => {
            let row = action_digest::ActiveModel {
                id: Set(Uuid::now_v7()),
                contact_id: Set(contact),
                email: Set(email.to_owned()),
                token_hash: Set(link.hash()),
                sent_on: Set(Some(today)),
                stopped: Set(false),
            };
            // Another process may be as fast: with the same contact person, and so with the same link.
            action_digest::Entity::insert(row)
                .on_conflict(OnConflict::new().do_nothing().to_owned())
                .exec_without_returning(&work.tx)
                .await?
        }
        Some(row) => {
            // Another address is another reader: what the one before wanted does not bind it, and the old link is not its link.
            let free = Condition::all()
                .add(action_digest::Column::Stopped.eq(false))
                .add(action_digest::Column::SentOn.is_null().or(action_digest::Column::SentOn.lte(today - WEEK)));
            let row = action_digest::Entity::update_many()
                .set(action_digest::ActiveModel {
                    email: Set(email.to_owned()),
                    token_hash: Set(link.hash()),
                    sent_on: Set(Some(today)),
                    stopped: Set(false),
                    ..Default::default()
                })
                .filter(action_digest::Column::Id.eq(row.id))
                .filter(Condition::any().add(action_digest::Column::Email.ne(email)).add(free));
            row.exec(&work.tx).await?.rows_affected
        }
    };
    Ok(claimed == 1)
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

/// No weekly mail to this address any more, about no alliance; or again.
pub async fn stop_digest(store: &Store, token: &str, once: Uuid, stop: bool) -> Result<()> {
    let mut work = Work::begin(store, None, None, once).await?;
    let (digest, ..) = behind(&work.tx, domain::time::local(work.now).date(), token).await?;
    let theirs =
        action_digest::Entity::find().filter(action_digest::Column::Email.eq(&digest.email)).all(&work.tx).await?;
    action_digest::Entity::update_many()
        .set(action_digest::ActiveModel { stopped: Set(stop), ..Default::default() })
        .filter(action_digest::Column::Email.eq(&digest.email))
        .exec(&work.tx)
        .await?;
    let partners: HashSet<Uuid> = contact_person::Entity::find()
        .filter(contact_person::Column::Id.is_in(theirs.iter().map(|row| row.contact_id)))
        .all(&work.tx)
        .await?
        .into_iter()
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
