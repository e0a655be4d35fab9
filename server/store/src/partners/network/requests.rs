//! "Word partner": from the public form to a member of the network. What a stranger typed is no organisation before somebody said yes.

use domain::{
    account::{Lang, email::normal},
    partners::{
        OrganisationForm, Sector,
        network::{JoinAnswer, JoinForm, NetworkStanding, NetworkStatus},
    },
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{
    desk::{known, merged, new_member},
    list::{standing, stands},
};
use crate::{
    Error, Letter, Result, Store,
    account::{
        entry::{self, Purpose},
        rate::{self, Limit},
    },
    commitments,
    entity::{mail_link, municipality, network_contact, network_member, network_request, person},
    partners::organisation::{create, like},
    reference,
    scope::Desk,
    token::{self, Token},
    work::Work,
};

/// Outcomes of a request.
const ACCEPTED: &str = "accepted";
const DECLINED: &str = "declined";

/// So many requests a day are told by mail.
const TOLD: Limit = Limit { count: 10, window: Duration::days(1) };

/// An organisation that asks to become a member.
#[derive(Clone, Debug)]
pub struct JoinRequest {
    pub id: Uuid,
    pub organisation: String,
    pub kind: String,
    pub sector: Sector,
    /// Nothing for the whole country.
    pub municipality: Option<String>,
    pub website: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub promise: String,
    pub shown: bool,
    pub promise_shown: bool,
    /// Number of the commitments that were agreed with.
    pub commitments: i32,
    pub lang: Lang,
    pub created_at: OffsetDateTime,
    pub handled_at: Option<OffsetDateTime>,
    pub handled_by: String,
    /// Nothing while it waits.
    pub accepted: Option<bool>,
    pub reason: String,
    /// What came of it.
    pub member: Option<Uuid>,
}

impl JoinRequest {
    fn from_row(row: network_request::Model, people: &[person::Model]) -> Result<Self> {
        Ok(Self {
            sector: Sector::parse(&row.sector).ok_or_else(|| Error::internal("an unknown sector"))?,
            id: row.id,
            organisation: row.organisation,
            kind: row.kind,
            municipality: row.municipality_code,
            website: row.website,
            name: row.name,
            function: row.function,
            email: row.email,
            promise: row.promise,
            shown: row.shown,
            promise_shown: row.promise_shown,
            commitments: row.commitments,
            lang: Lang::from_code(&row.lang),
            created_at: row.created_at.0,
            handled_at: row.handled_at.map(|at| at.0),
            handled_by: people
                .iter()
                .find(|person| Some(person.id) == row.handled_by)
                .map(|person| person.name.clone())
                .unwrap_or_default(),
            accepted: (!row.outcome.is_empty()).then(|| row.outcome == ACCEPTED),
            reason: row.reason,
            member: row.member_id,
        })
    }
}

/// Keeps a request and mails its link; it waits unseen until its address is confirmed.
pub async fn ask_to_join(
    store: &Store,
    once: Uuid,
    form: &JoinForm,
    sector: Sector,
    lang: Lang,
    token: &Token,
    letter: &Letter,
) -> Result<()> {
    let work = Work::begin(store, None, None, once).await?;
    let place = if form.municipality.is_empty() {
        None
    } else {
        let known = municipality::Entity::find_by_id(&form.municipality).one(&work.tx).await?;
        Some(known.ok_or(Error::Refused("municipality-unknown"))?.code)
    };
    let id = Uuid::now_v7();
    let row = network_request::ActiveModel {
        id: Set(id),
        organisation: Set(form.organisation.trim().to_owned()),
        kind: Set(form.kind.clone()),
        sector: Set(sector.as_str().to_owned()),
        municipality_code: Set(place),
        website: Set(form.website.trim().to_owned()),
        name: Set(form.name.trim().to_owned()),
        function: Set(form.function.trim().to_owned()),
        email: Set(normal(&form.email)),
        promise: Set(form.promise.trim().to_owned()),
        shown: Set(form.is_shown()),
        promise_shown: Set(form.is_promise_shown()),
        commitments: Set(commitments::still(&work.tx, form.commitments).await?),
        lang: Set(lang.code().to_owned()),
        created_at: Set(work.at()),
        confirmed_at: Set(None),
        handled_at: Set(None),
        handled_by: Set(None),
        outcome: Set(String::new()),
        reason: Set(String::new()),
        member_id: Set(None),
    };
    row.insert(&work.tx).await?;
    entry::new_link(&work, Purpose::NetworkRequest, token, None, None, Some(id)).await?;
    work.mail(letter).await?;
    work.audit("network_request", &id.to_string(), "asked", json!({})).await?;
    work.commit().await
}

/// The request behind a mailed link, and whether it is confirmed already.
pub async fn join_behind_link(store: &Store, token: &str) -> Result<(JoinRequest, bool)> {
    let row = linked(store, token).await?;
    let confirmed = row.confirmed_at.is_some();
    Ok((JoinRequest::from_row(row, &[])?, confirmed))
}

async fn linked(store: &Store, token: &str) -> Result<network_request::Model> {
    let expired = || Error::Refused("link-expired");
    let link = mail_link::Entity::find()
        .filter(mail_link::Column::TokenHash.eq(token::hash(token)))
        .filter(mail_link::Column::Purpose.eq(Purpose::NetworkRequest.as_str()))
        .one(&store.reader)
        .await?
        .filter(|link| link.expires_at.0 > store.now())
        .ok_or_else(expired)?;
    let id = link.subject_id.ok_or_else(expired)?;
    network_request::Entity::find_by_id(id).one(&store.reader).await?.ok_or_else(expired)
}

/// Confirms the address: now the request stands in the queue. Confirming again changes nothing.
pub async fn confirm_join(store: &Store, token: &str, letters: &[Letter]) -> Result<()> {
    let row = linked(store, token).await?;
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let confirmed = network_request::Entity::update_many()
        .set(network_request::ActiveModel { confirmed_at: Set(Some(work.at())), ..Default::default() })
        .filter(network_request::Column::Id.eq(row.id))
        .filter(network_request::Column::ConfirmedAt.is_null())
        .exec(&work.tx)
        .await?;
    if confirmed.rows_affected == 1 {
        // All of them stand in the queue; a mailbox need not be filled with them.
        let told = rate::count(&work.tx, work.now, "network requests told", TOLD).await.is_ok();
        for letter in letters.iter().filter(|_| told) {
            work.mail(letter).await?;
        }
        work.audit("network_request", &row.id.to_string(), "confirmed", json!({})).await?;
    }
    work.commit().await
}

/// Confirmed requests: those that wait, the oldest first, or those that were answered, the newest first.
pub async fn join_queue(desk: &Desk, handled: bool) -> Result<Vec<JoinRequest>> {
    let query = network_request::Entity::find().filter(network_request::Column::ConfirmedAt.is_not_null());
    let query = if handled {
        query.filter(network_request::Column::HandledAt.is_not_null()).order_by_desc(network_request::Column::HandledAt)
    } else {
        query.filter(network_request::Column::HandledAt.is_null()).order_by_asc(network_request::Column::ConfirmedAt)
    };
    named(desk, query.all(desk.national().db()).await?).await
}

async fn named(desk: &Desk, rows: Vec<network_request::Model>) -> Result<Vec<JoinRequest>> {
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(rows.iter().filter_map(|row| row.handled_by)))
        .all(desk.national().db())
        .await?;
    rows.into_iter().map(|row| JoinRequest::from_row(row, &people)).collect()
}

/// How many requests wait.
pub async fn waiting_joins(desk: &Desk) -> Result<u64> {
    let waiting = network_request::Entity::find()
        .filter(network_request::Column::ConfirmedAt.is_not_null())
        .filter(network_request::Column::HandledAt.is_null());
    Ok(waiting.count(desk.national().db()).await?)
}

pub async fn join_request(desk: &Desk, id: Uuid) -> Result<JoinRequest> {
    let row = network_request::Entity::find_by_id(id)
        .filter(network_request::Column::ConfirmedAt.is_not_null())
        .one(desk.national().db())
        .await?
        .ok_or(Error::NotFound)?;
    named(desk, vec![row]).await?.pop().ok_or(Error::NotFound)
}

/// Answers a request, and mails who asked. With yes the organisation `chosen`, or a new one, becomes a member today, or stays one, with what
/// it promised and who asked as contact person. [`Error::Stale`] when somebody else answered, `Refused("partner-alike")` when the name may be of
/// an organisation that is known, unless the form says that it is another one.
pub async fn answer_join(
    desk: &Desk,
    once: Uuid,
    request: &JoinRequest,
    form: &JoinAnswer,
    chosen: Option<Uuid>,
    source: &str,
    letter: &Letter,
) -> Result<Option<Uuid>> {
    let work = desk.national().begin(once).await?;
    let outcome = if form.is_yes() { ACCEPTED } else { DECLINED };
    let taken = network_request::Entity::update_many()
        .set(network_request::ActiveModel {
            handled_at: Set(Some(work.at())),
            handled_by: Set(Some(desk.national().me().id)),
            outcome: Set(outcome.to_owned()),
            reason: Set(form.reason.trim().to_owned()),
            ..Default::default()
        })
        .filter(network_request::Column::Id.eq(request.id))
        .filter(network_request::Column::ConfirmedAt.is_not_null())
        .filter(network_request::Column::HandledAt.is_null())
        .exec(&work.tx)
        .await?;
    // Two admins may press at the same time; one of them is first.
    if taken.rows_affected == 0 {
        return Err(Error::Stale);
    }
    let member = if form.is_yes() { Some(join(&work, request, form, chosen, source).await?) } else { None };
    if member.is_some() {
        let row = network_request::ActiveModel { id: Set(request.id), member_id: Set(member), ..Default::default() };
        row.update(&work.tx).await?;
    }
    work.mail(letter).await?;
    work.audit("network_request", &request.id.to_string(), outcome, json!({})).await?;
    work.commit().await?;
    Ok(member)
}

async fn join(
    work: &Work,
    request: &JoinRequest,
    form: &JoinAnswer,
    chosen: Option<Uuid>,
    source: &str,
) -> Result<Uuid> {
    let organisation = if let Some(chosen) = chosen {
        chosen
    } else {
        if form.same != "new" && !like(&request.organisation, known(&work.tx).await?).is_empty() {
            return Err(Error::Refused("partner-alike"));
        }
        let new = OrganisationForm {
            name: request.organisation.clone(),
            kind: request.kind.clone(),
            municipality: request.municipality.clone().unwrap_or_default(),
            website: request.website.clone(),
            ..OrganisationForm::default()
        };
        create(work, reference::is_demo(&work.tx).await?, &new, request.sector).await?
    };
    let before = network_member::Entity::find()
        .filter(network_member::Column::OrganisationId.eq(organisation))
        .one(&work.tx)
        .await?;
    let today = domain::time::local(work.now).date();
    let old = before.as_ref().map(standing).transpose()?.unwrap_or_default();
    // Who is a member stays one since the day that is known.
    let next = if before.is_some() && old.status == NetworkStatus::Joined {
        old
    } else {
        NetworkStanding::change(&old, NetworkStatus::Joined, Some(today), today).map_err(Error::Refused)?
    };
    // Who asks in the name of a member does not change what that member agreed to: an admin does, on its page.
    let member = before.as_ref().filter(|before| before.status == NetworkStatus::Joined.as_str());
    let about = network_member::ActiveModel {
        shown: Set(member.map_or(request.shown, |member| member.shown)),
        promise: Set(member.map_or_else(|| request.promise.clone(), |member| member.promise.clone())),
        promise_shown: Set(member.map_or(request.promise_shown, |member| member.promise_shown)),
        source: Set(before.as_ref().map_or_else(|| source.to_owned(), |member| member.source.clone())),
        ..Default::default()
    };
    let id = before.as_ref().map_or_else(Uuid::now_v7, |member| member.id);
    let row = merged(new_member(id, organisation, work), &stands(&next)?, &about);
    match &before {
        None => row.insert(&work.tx).await?,
        Some(before) => {
            let row =
                network_member::ActiveModel { version: Set(before.version + 1), created_at: sea_orm::NotSet, ..row };
            row.update(&work.tx).await?
        }
    };
    contact(work, id, request, source).await?;
    let action = if before.is_some() { "joined" } else { "added" };
    work.audit("network", &id.to_string(), action, json!({ "request": request.id })).await?;
    Ok(id)
}

/// Who asked, unless the member has this address already.
async fn contact(work: &Work, member: Uuid, request: &JoinRequest, source: &str) -> Result<()> {
    let there = network_contact::Entity::find()
        .filter(network_contact::Column::MemberId.eq(member))
        .filter(network_contact::Column::Email.eq(&request.email));
    if there.count(&work.tx).await? > 0 {
        return Ok(());
    }
    let row = network_contact::ActiveModel {
        id: Set(Uuid::now_v7()),
        member_id: Set(member),
        name: Set(request.name.clone()),
        function: Set(request.function.clone()),
        email: Set(request.email.clone()),
        phone: Set(String::new()),
        source: Set(source.to_owned()),
        created_at: Set(work.at()),
        version: Set(1),
    };
    row.insert(&work.tx).await?;
    Ok(())
}
