//! What an alliance tells about itself, its terms, its archive, and its links for the council.

use domain::{
    account::email::normal,
    alliance::{NewReadLink, Settings as Form, Terms},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::{Expr, ExprTrait},
};
use serde_json::{Value, json};
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::municipalities::{self, Covered};
use crate::{
    Error, Letter, Result,
    account::rate::{self, Limit},
    entity::{alliance, member, municipality, person, read_link},
    scope::{Agreements, Archive, Progress, Read, Settings, Write},
    token::Token,
    work::{millis, next_version},
};

/// What the pages of an alliance need to know of it.
#[derive(Clone, Debug)]
pub struct Facts {
    pub name: String,
    pub lead_organisation: String,
    pub lead_is_municipality: bool,
    pub municipalities: Vec<Covered>,
    pub approach: String,
    pub question: String,
    pub hours_per_week: u16,
    pub started_on: Date,
    pub full_route: bool,
    pub start_phase: u8,
    pub route_version_seen: i32,
    pub public_progress: bool,
    pub archived_at: Option<OffsetDateTime>,
    pub active_at: OffsetDateTime,
    /// Name of the coach, and of who stands in until when; nothing means "Het landelijk team".
    pub coach: Option<Coach>,
    pub terms: Option<(String, String, Date)>,
    /// To whom the terms went, and when, as long as nobody accepted them.
    pub terms_sent: Option<(String, OffsetDateTime)>,
    pub version: i64,
}

impl Facts {
    /// Name of each municipality, and of its alderman when that is known.
    pub fn aldermen(&self) -> Vec<(String, String)> {
        self.municipalities.iter().map(|one| (one.name.clone(), one.alderman.clone())).collect()
    }
}

#[derive(Clone, Debug)]
pub struct Coach {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    /// Who stands in, with what address, until when.
    pub cover: Option<Cover>,
}

/// Who does a coach's work in their absence.
#[derive(Clone, Debug)]
pub struct Cover {
    pub name: String,
    pub email: String,
    pub until: Date,
}

/// Everybody who may see that the alliance exists may know this; pages show what their table cell allows.
pub async fn facts(read: &Read<Progress>) -> Result<Facts> {
    let row = read.alliance();
    let today = domain::time::local(read.store().now()).date();
    let municipalities = municipalities::covered(read.db(), row.id, today).await?;
    let coach = match row.coach_id {
        Some(id) => person::Entity::find_by_id(id).one(read.db()).await?,
        None => None,
    };
    let absent =
        coach.as_ref().and_then(|coach| coach.cover_id.zip(coach.absent_until)).filter(|(_, until)| *until >= today);
    let cover = match absent {
        Some((id, until)) => person::Entity::find_by_id(id).one(read.db()).await?.map(|person| Cover {
            name: person.name,
            email: person.email,
            until,
        }),
        None => None,
    };
    Ok(Facts {
        name: row.name.clone(),
        lead_organisation: row.lead_organisation.clone(),
        lead_is_municipality: row.lead_is_municipality,
        municipalities,
        approach: row.approach.clone(),
        question: row.question.clone(),
        hours_per_week: u16::try_from(row.hours_per_week).unwrap_or(0),
        started_on: row.started_on,
        full_route: row.full_route,
        start_phase: u8::try_from(row.start_phase).unwrap_or(1),
        route_version_seen: row.route_version_seen,
        public_progress: row.public_progress,
        archived_at: row.archived_at.map(|at| at.0),
        active_at: row.active_at.0,
        coach: coach.map(|coach| Coach { id: coach.id, name: coach.name, email: coach.email, cover }),
        terms: row.terms_on.map(|on| (row.terms_name.clone(), row.terms_function.clone(), on)),
        terms_sent: row.terms_sent_at.map(|at| (row.terms_sent_to.clone(), at.0)),
        version: row.version,
    })
}

pub async fn save(write: &Write<Settings>, once: Uuid, form: &Form) -> Result<()> {
    let old = write.alliance();
    let codes = form.chosen_municipalities();
    let work = write.begin(once).await?;
    let known = municipality::Entity::find().filter(municipality::Column::Code.is_in(&codes)).count(&work.tx).await?;
    if usize::try_from(known).unwrap_or(0) != codes.len() {
        return Err(Error::Refused("municipality-unknown"));
    }
    let saved = alliance::Entity::update_many()
        .set(alliance::ActiveModel {
            name: Set(form.name.trim().to_owned()),
            lead_organisation: Set(form.lead_organisation.trim().to_owned()),
            lead_is_municipality: Set(!form.lead_is_municipality.is_empty()),
            approach: Set(form.approach.clone()),
            question: Set(form.question.clone()),
            hours_per_week: Set(form.hours()),
            full_route: Set(!form.full_route.is_empty()),
            public_progress: Set(!form.public_progress.is_empty()),
            active_at: Set(work.at()),
            version: Set(next_version(form.version)?),
            ..Default::default()
        })
        .filter(alliance::Column::Id.eq(old.id))
        .filter(alliance::Column::Version.eq(form.version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    let wanted: Vec<(String, String)> =
        codes.into_iter().map(|code| (code.clone(), form.alderman(&code).to_owned())).collect();
    let places = municipalities::set(&work, old.id, &wanted).await?;
    let mut changes = changes(old, form);
    changes.extend(places.into_iter().map(|(name, value)| (name.to_owned(), value)));
    // Nothing changed, so nothing was saved.
    if changes.is_empty() {
        return Ok(());
    }
    work.audit("alliance", &old.slug, "settings", changes.into()).await?;
    work.commit().await
}

/// What the trail has of a text that changed: never the text itself, only whether it was taken away.
pub(super) fn word(emptied: bool) -> Value {
    if emptied { json!("emptied") } else { json!(true) }
}

/// Names of the settings that changed; old and new value of what is neither text nor about a person.
fn changes(old: &alliance::Model, form: &Form) -> serde_json::Map<String, Value> {
    let is = |tick: &str| !tick.is_empty();
    let words = [
        ("name", &old.name, form.name.trim()),
        ("lead_organisation", &old.lead_organisation, form.lead_organisation.trim()),
        ("approach", &old.approach, &form.approach),
        ("question", &old.question, &form.question),
    ];
    let values = [
        ("lead_is_municipality", json!(old.lead_is_municipality), json!(is(&form.lead_is_municipality))),
        ("hours_per_week", json!(old.hours_per_week), json!(form.hours())),
        ("full_route", json!(old.full_route), json!(is(&form.full_route))),
        ("public_progress", json!(old.public_progress), json!(is(&form.public_progress))),
    ];
    let words = words
        .into_iter()
        .filter(|(_, old, new)| old != new)
        .map(|(name, _, new)| (name.to_owned(), word(new.is_empty())));
    let values = values.into_iter().filter(|(_, old, new)| old != new);
    words.chain(values.map(|(name, old, new)| (name.to_owned(), json!([old, new])))).collect()
}

/// Chooses the basic or the full route. Work outside the chosen one stays visible.
pub async fn choose_route(write: &Write<Settings>, once: Uuid, full: bool) -> Result<()> {
    let work = write.begin(once).await?;
    let old = write.alliance();
    if old.full_route != full {
        let row = alliance::ActiveModel { full_route: Set(full), active_at: Set(work.at()), ..Default::default() };
        // The version of the settings moves along, or a settings page that is open would undo this.
        alliance::Entity::update_many()
            .set(row)
            .col_expr(alliance::Column::Version, Expr::col(alliance::Column::Version).add(1))
            .filter(alliance::Column::Id.eq(old.id))
            .exec(&work.tx)
            .await?;
        work.audit("alliance", &old.slug, "settings", json!({ "full_route": [old.full_route, full] })).await?;
    }
    work.commit().await
}

/// Accepts the terms and the processing agreement, once; who did so, in which function and when, stays.
pub async fn accept_terms(write: &Write<Agreements>, once: Uuid, terms: &Terms) -> Result<()> {
    let work = write.begin(once).await?;
    let accepted = alliance::Entity::update_many()
        .set(alliance::ActiveModel {
            terms_name: Set(terms.name.trim().to_owned()),
            terms_function: Set(terms.function.trim().to_owned()),
            terms_on: Set(Some(domain::time::local(work.now).date())),
            terms_sent_to: Set(String::new()),
            terms_sent_at: Set(None),
            ..Default::default()
        })
        .filter(alliance::Column::Id.eq(write.alliance().id))
        .filter(alliance::Column::TermsOn.is_null())
        .exec(&work.tx)
        .await?;
    if accepted.rows_affected == 0 {
        return Err(Error::Stale);
    }
    work.audit("alliance", &write.alliance().slug, "terms_accepted", json!({})).await?;
    work.commit().await
}

/// Each is a mail to somebody who did not ask for it.
const BY_SENDER: Limit = Limit { count: 10, window: Duration::days(1) };
const TO_ONE: Limit = Limit { count: 3, window: Duration::days(1) };

/// Sends the terms to who may sign them (`name` may be empty); [`Error::Stale`] when somebody did.
pub async fn send_terms(write: &Write<Agreements>, once: Uuid, name: &str, letter: &Letter) -> Result<()> {
    let work = write.begin(once).await?;
    let alliance = alliance::Entity::find_by_id(write.alliance().id).lock_exclusive().one(&work.tx).await?;
    if alliance.is_none_or(|alliance| alliance.terms_on.is_some()) {
        return Err(Error::Stale);
    }
    let sender = write.actor_id().unwrap_or_default();
    rate::count(&work.tx, work.now, &format!("terms {sender}"), BY_SENDER).await?;
    rate::count(&work.tx, work.now, &format!("terms to {}", normal(&letter.to)), TO_ONE).await?;
    let to = [name, &letter.to].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let sent = alliance::ActiveModel {
        id: Set(write.alliance().id),
        terms_sent_to: Set(to),
        terms_sent_at: Set(Some(work.at())),
        ..Default::default()
    };
    sent.update(&work.tx).await?;
    work.mail(letter).await?;
    work.audit("alliance", &write.alliance().slug, "terms_sent", json!({})).await?;
    work.commit().await
}

/// Makes an alliance read only, or opens it again.
pub async fn archive(write: &Write<Archive>, once: Uuid, archived: bool) -> Result<()> {
    let work = write.begin(once).await?;
    let row = alliance::ActiveModel {
        id: Set(write.alliance().id),
        archived_at: Set(archived.then(|| work.at())),
        ..Default::default()
    };
    row.update(&work.tx).await?;
    work.audit("alliance", &write.alliance().slug, if archived { "archived" } else { "reopened" }, json!({})).await?;
    work.commit().await
}

/// A read-only link for the council.
#[derive(Clone, Debug)]
pub struct ReadLink {
    pub id: Uuid,
    pub label: String,
    pub created_at: OffsetDateTime,
    pub expires_at: OffsetDateTime,
    pub revoked: bool,
}

pub async fn read_links(read: &Read<Settings>) -> Result<Vec<ReadLink>> {
    let links = read_link::Entity::find()
        .filter(read_link::Column::AllianceId.eq(read.alliance().id))
        .order_by_desc(read_link::Column::CreatedAt)
        .all(read.db())
        .await?;
    Ok(links
        .into_iter()
        .map(|link| ReadLink {
            id: link.id,
            label: link.label,
            created_at: link.created_at.0,
            expires_at: link.expires_at.0,
            revoked: link.revoked_at.is_some(),
        })
        .collect())
}

/// Makes a link. For the second press of the button there is one already, with the same token.
pub async fn add_read_link(write: &Write<Settings>, once: Uuid, form: &NewReadLink, token: &Token) -> Result<()> {
    let days = form.days.parse().ok().filter(|days| [30, 90, 365].contains(days)).unwrap_or(90);
    let made = async || {
        let same = read_link::Entity::find()
            .filter(read_link::Column::AllianceId.eq(write.alliance().id))
            .filter(read_link::Column::TokenHash.eq(token.hash()));
        Ok::<_, Error>(same.count(write.reading().db()).await? > 0)
    };
    if made().await? {
        return Ok(());
    }
    let work = match write.begin(once).await {
        Err(Error::Repeated(_)) if made().await? => return Ok(()),
        work => work?,
    };
    let id = Uuid::now_v7();
    read_link::ActiveModel {
        id: Set(id),
        alliance_id: Set(write.alliance().id),
        label: Set(form.label.trim().to_owned()),
        token_hash: Set(token.hash()),
        created_by: Set(write.actor_id()),
        created_at: Set(work.at()),
        expires_at: Set(millis(work.now + Duration::days(days))),
        revoked_at: Set(None),
    }
    .insert(&work.tx)
    .await?;
    work.audit("read_link", &id.to_string(), "created", json!({ "days": days })).await?;
    work.commit().await
}

pub async fn revoke_read_link(write: &Write<Settings>, once: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    let revoked = read_link::Entity::update_many()
        .set(read_link::ActiveModel { revoked_at: Set(Some(work.at())), ..Default::default() })
        .filter(read_link::Column::Id.eq(id))
        .filter(read_link::Column::AllianceId.eq(write.alliance().id))
        .exec(&work.tx)
        .await?;
    if revoked.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    work.audit("read_link", &id.to_string(), "revoked", json!({})).await?;
    work.commit().await
}

/// Says that a member was here now, and answers when they were here before: "Sinds uw laatste bezoek". Nothing for who has no seat.
pub async fn visit(read: &Read<Progress>, person: Uuid) -> Result<Option<OffsetDateTime>> {
    let seat = member::Entity::find()
        .filter(member::Column::AllianceId.eq(read.alliance().id))
        .filter(member::Column::PersonId.eq(person))
        .filter(member::Column::EndedAt.is_null())
        .one(read.db())
        .await?;
    let Some(seat) = seat else { return Ok(None) };
    let now = read.store().now();
    // Within an hour it is the same visit: what is new stays on the page, and a page is not a write.
    if seat.visited_at.is_some_and(|at| at.0 + Duration::hours(1) > now) {
        return Ok(seat.seen_until.map(|at| at.0));
    }
    let visited = member::ActiveModel {
        id: Set(seat.id),
        visited_at: Set(Some(millis(now))),
        seen_until: Set(seat.visited_at),
        ..Default::default()
    };
    visited.update(&read.store().writer).await?;
    Ok(seat.visited_at.map(|at| at.0))
}
