//! "Wij willen beginnen": from the public form to a coach and an alliance.

use domain::{
    account::{Invite, Lang, Seat, email::normal},
    alliance::{Acceptance, OpenAlliance, StartRequest},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{NewAlliance, create, members::invite_in};
use crate::{
    Error, Letter, Result, Store,
    account::entry::{self, Purpose},
    entity::{alliance, mail_link, municipality, person, start_request},
    reference,
    scope::National,
    token::{self, Token},
    work::Work,
};

/// A request to start.
#[derive(Clone, Debug)]
pub struct Request {
    pub id: Uuid,
    pub municipality_code: String,
    pub municipality: String,
    pub organisation: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub phone: String,
    pub message: String,
    pub lang: Lang,
    pub created_at: OffsetDateTime,
    pub handled_at: Option<OffsetDateTime>,
    pub handled_by: String,
    /// `accepted`, `declined`, or empty while it waits.
    pub outcome: String,
    /// How who asked was checked, or why the answer was no.
    pub checked_how: String,
    /// Address of the alliance that came of it.
    pub slug: Option<String>,
}

/// Keeps a request and mails its link; it waits unseen until its address is confirmed.
pub async fn ask(
    store: &Store,
    once: Uuid,
    form: &StartRequest,
    lang: Lang,
    token: &Token,
    letter: &Letter,
) -> Result<()> {
    let work = Work::begin(store, None, None, once).await?;
    municipality::Entity::find_by_id(&form.municipality)
        .one(&work.tx)
        .await?
        .ok_or(Error::Refused("municipality-unknown"))?;
    let id = Uuid::now_v7();
    start_request::ActiveModel {
        id: Set(id),
        municipality_code: Set(form.municipality.clone()),
        organisation: Set(form.organisation.trim().to_owned()),
        name: Set(form.name.trim().to_owned()),
        function: Set(form.function.trim().to_owned()),
        email: Set(normal(&form.email)),
        phone: Set(form.phone.trim().to_owned()),
        message: Set(form.message.trim().to_owned()),
        lang: Set(lang.code().to_owned()),
        created_at: Set(work.at()),
        confirmed_at: Set(None),
        handled_at: Set(None),
        handled_by: Set(None),
        outcome: Set(String::new()),
        checked_how: Set(String::new()),
        alliance_id: Set(None),
    }
    .insert(&work.tx)
    .await?;
    entry::new_link(&work, Purpose::StartRequest, token, None, None, Some(id)).await?;
    work.mail(letter).await?;
    work.audit("start_request", &id.to_string(), "asked", json!({ "municipality": form.municipality })).await?;
    work.commit().await
}

/// The request behind a mailed link: its name and organisation, and whether it is confirmed already.
pub async fn behind_link(store: &Store, token: &str) -> Result<(Request, bool)> {
    let (row, _) = linked(store, token).await?;
    let confirmed = row.confirmed_at.is_some();
    let request = from_rows(store, vec![row]).await?.pop().ok_or(Error::NotFound)?;
    Ok((request, confirmed))
}

async fn linked(store: &Store, token: &str) -> Result<(start_request::Model, Uuid)> {
    let expired = || Error::Refused("link-expired");
    let link = mail_link::Entity::find()
        .filter(mail_link::Column::TokenHash.eq(token::hash(token)))
        .filter(mail_link::Column::Purpose.eq("start_request"))
        .one(&store.reader)
        .await?
        .filter(|link| link.expires_at.0 > store.now())
        .ok_or_else(expired)?;
    let id = link.subject_id.ok_or_else(expired)?;
    let row = start_request::Entity::find_by_id(id).one(&store.reader).await?.ok_or_else(expired)?;
    Ok((row, link.id))
}

/// Confirms the address: now the request stands in the queue. Confirming again changes nothing.
pub async fn confirm(store: &Store, token: &str, letters: &[Letter]) -> Result<()> {
    let (row, _) = linked(store, token).await?;
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let confirmed = start_request::Entity::update_many()
        .set(start_request::ActiveModel { confirmed_at: Set(Some(work.at())), ..Default::default() })
        .filter(start_request::Column::Id.eq(row.id))
        .filter(start_request::Column::ConfirmedAt.is_null())
        .exec(&work.tx)
        .await?;
    if confirmed.rows_affected == 1 {
        for letter in letters {
            work.mail(letter).await?;
        }
        work.audit("start_request", &row.id.to_string(), "confirmed", json!({})).await?;
    }
    work.commit().await
}

/// Addresses of the admins, who hear of a new request.
pub async fn admins(store: &Store) -> Result<Vec<(String, Lang)>> {
    let people = person::Entity::find().filter(person::Column::NationalRole.eq("admin")).all(&store.reader).await?;
    Ok(people.into_iter().map(|person| (person.email, Lang::from_code(&person.lang))).collect())
}

/// The queue "nog geen coach": confirmed requests that wait, oldest first; or those that were handled, newest first.
pub async fn queue(national: &National, handled: bool) -> Result<Vec<Request>> {
    let query = start_request::Entity::find().filter(start_request::Column::ConfirmedAt.is_not_null());
    let query = if handled {
        query.filter(start_request::Column::HandledAt.is_not_null()).order_by_desc(start_request::Column::HandledAt)
    } else {
        query.filter(start_request::Column::HandledAt.is_null()).order_by_asc(start_request::Column::ConfirmedAt)
    };
    from_rows(national.store(), query.all(national.db()).await?).await
}

/// How many requests wait for a coach.
pub async fn waiting(national: &National) -> Result<u64> {
    let waiting = start_request::Entity::find()
        .filter(start_request::Column::ConfirmedAt.is_not_null())
        .filter(start_request::Column::HandledAt.is_null());
    Ok(waiting.count(national.db()).await?)
}

pub async fn request(national: &National, id: Uuid) -> Result<Request> {
    let row = start_request::Entity::find_by_id(id)
        .filter(start_request::Column::ConfirmedAt.is_not_null())
        .one(national.db())
        .await?
        .ok_or(Error::NotFound)?;
    from_rows(national.store(), vec![row]).await?.pop().ok_or(Error::NotFound)
}

async fn from_rows(store: &Store, rows: Vec<start_request::Model>) -> Result<Vec<Request>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let names = municipality::Entity::find()
        .filter(municipality::Column::Code.is_in(rows.iter().map(|row| &row.municipality_code)))
        .all(&store.reader)
        .await?;
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(rows.iter().filter_map(|row| row.handled_by)))
        .all(&store.reader)
        .await?;
    let alliances = alliance::Entity::find()
        .filter(alliance::Column::Id.is_in(rows.iter().filter_map(|row| row.alliance_id)))
        .all(&store.reader)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Request {
            id: row.id,
            municipality: names
                .iter()
                .find(|municipality| municipality.code == row.municipality_code)
                .map(|municipality| municipality.name.clone())
                .unwrap_or_default(),
            municipality_code: row.municipality_code,
            organisation: row.organisation,
            name: row.name,
            function: row.function,
            email: row.email,
            phone: row.phone,
            message: row.message,
            lang: Lang::from_code(&row.lang),
            created_at: row.created_at.0,
            handled_at: row.handled_at.map(|at| at.0),
            handled_by: people
                .iter()
                .find(|person| Some(person.id) == row.handled_by)
                .map(|person| person.name.clone())
                .unwrap_or_default(),
            outcome: row.outcome,
            checked_how: row.checked_how,
            slug: alliances
                .iter()
                .find(|alliance| Some(alliance.id) == row.alliance_id)
                .map(|alliance| alliance.slug.clone()),
        })
        .collect())
}

/// Accepts a request: the coach becomes the alliance's coach, and who asked becomes its lead by invitation. Answers the alliance's address.
pub async fn accept(
    national: &National,
    once: Uuid,
    id: Uuid,
    form: &Acceptance,
    token: &Token,
    letter: &Letter,
) -> Result<String> {
    let request = request(national, id).await?;
    let work = national.begin(once).await?;
    take(&work, id, national.me().id, "accepted", &form.checked_how).await?;
    let alliance = create(
        &work,
        &NewAlliance {
            name: form.alliance_name.clone(),
            lead_organisation: request.organisation.clone(),
            lead_is_municipality: !form.lead_is_municipality.is_empty(),
            municipalities: vec![(request.municipality_code.clone(), String::new())],
            coach: Some(national.me().id),
            fictional: reference::is_fictional(&request.municipality_code),
            started_on: domain::time::local(work.now).date(),
        },
    )
    .await?;
    let work = work.in_alliance(alliance.id);
    let linked = start_request::ActiveModel { id: Set(id), alliance_id: Set(Some(alliance.id)), ..Default::default() };
    linked.update(&work.tx).await?;
    let invite = Invite {
        name: request.name,
        function: request.function,
        email: request.email,
        role: Seat::Lead.as_str().to_owned(),
        source: String::new(),
    };
    invite_in(&work, alliance.id, Some(national.me().id), &invite, Seat::Lead, token, letter).await?;
    work.audit("start_request", &id.to_string(), "accepted", json!({ "alliance": alliance.slug })).await?;
    work.commit().await?;
    Ok(alliance.slug)
}

/// Outcome of a request that was answered with no.
pub(crate) const DECLINED: &str = "declined";

/// Answers a request with no, with the reason for the record.
pub async fn decline(national: &National, once: Uuid, id: Uuid, why: &str, letter: &Letter) -> Result<()> {
    let work = national.begin(once).await?;
    take(&work, id, national.me().id, DECLINED, why).await?;
    work.mail(letter).await?;
    work.audit("start_request", &id.to_string(), "declined", json!({})).await?;
    work.commit().await
}

/// Two coaches may press at the same time; one of them is first.
async fn take(work: &Work, id: Uuid, coach: Uuid, outcome: &str, how: &str) -> Result<()> {
    let taken = start_request::Entity::update_many()
        .set(start_request::ActiveModel {
            handled_at: Set(Some(work.at())),
            handled_by: Set(Some(coach)),
            outcome: Set(outcome.to_owned()),
            checked_how: Set(how.trim().to_owned()),
            ..Default::default()
        })
        .filter(start_request::Column::Id.eq(id))
        .filter(start_request::Column::ConfirmedAt.is_not_null())
        .filter(start_request::Column::HandledAt.is_null())
        .exec(&work.tx)
        .await?;
    if taken.rows_affected == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// A coach opens an alliance with a municipality (as initiator) and invites its lead. Answers the alliance's address.
pub async fn open(
    national: &National,
    once: Uuid,
    form: &OpenAlliance,
    token: &Token,
    letter: &Letter,
) -> Result<String> {
    let work = national.begin(once).await?;
    municipality::Entity::find_by_id(&form.municipality)
        .one(&work.tx)
        .await?
        .ok_or(Error::Refused("municipality-unknown"))?;
    let alliance = create(
        &work,
        &NewAlliance {
            name: form.alliance_name.clone(),
            lead_organisation: form.organisation.clone(),
            lead_is_municipality: !form.lead_is_municipality.is_empty(),
            municipalities: vec![(form.municipality.clone(), String::new())],
            coach: Some(national.me().id),
            fictional: reference::is_fictional(&form.municipality),
            started_on: domain::time::local(work.now).date(),
        },
    )
    .await?;
    let work = work.in_alliance(alliance.id);
    invite_in(&work, alliance.id, Some(national.me().id), &form.lead(), Seat::Lead, token, letter).await?;
    work.audit("alliance", &alliance.slug, "opened", json!({ "municipality": form.municipality })).await?;
    work.commit().await?;
    Ok(alliance.slug)
}
