//! An organisation asks to take part, by the form on the public page (Sluit u aan). Nobody is signed in. Rules: nothing is on the list until
//! the address was confirmed; it comes as an organisation of its own, also under a name that is known, because a stranger becomes nobody's
//! contact person: the alliance sees what looks alike, and merges.

use domain::{
    account::{Lang, Seat, email::normal},
    partners::{ContactWay, MembershipStatus, Sector},
    public_page::JoinForm,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set};
use serde_json::json;
use time::Duration;
use uuid::Uuid;

use super::organisation::{like, namesakes};
use crate::{
    Error, Letter, Result, Store,
    alliance::touch,
    entity::{
        alliance_municipality, contact_log, contact_person, join_request, member, organisation, partner_membership,
        person,
    },
    scope::{PublicPage, Read},
    token::{self, Token},
    work::{Work, millis},
};

/// So long a link confirms.
const VALID: Duration = Duration::days(30);

/// So many days after it asked somebody should be in touch with it.
const ANSWER_IN: Duration = Duration::days(7);

/// What was asked, as the link shows it. Once it is confirmed only that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedToJoin {
    pub organisation: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub wish: String,
    pub confirmed: bool,
}

/// An organisation that is on the list now.
#[derive(Clone, Debug)]
pub struct Joined {
    /// Number of the membership.
    pub partner: Uuid,
    pub organisation: String,
    pub name: String,
    pub email: String,
    pub lang: Lang,
    pub wish: String,
    /// Organisations that are known and look like it.
    pub alike: Vec<String>,
    /// Addresses of who leads the alliance.
    pub leads: Vec<(String, Lang)>,
}

/// Keeps what was asked and mails the link that confirms it.
pub async fn ask_to_join(
    read: &Read<PublicPage>,
    once: Uuid,
    form: &JoinForm,
    lang: Lang,
    token: &Token,
    letter: &Letter,
) -> Result<()> {
    let sector = form.sector().ok_or(Error::Refused("bad-request"))?;
    let work = begin(read, once).await?;
    let row = join_request::ActiveModel {
        id: Set(Uuid::now_v7()),
        alliance_id: Set(read.alliance().id),
        token_hash: Set(token.hash()),
        organisation: Set(form.organisation.trim().to_owned()),
        sector: Set(sector.as_str().to_owned()),
        name: Set(form.name.trim().to_owned()),
        function: Set(form.function.trim().to_owned()),
        email: Set(normal(&form.email)),
        wish: Set(form.wish.trim().to_owned()),
        lang: Set(lang.code().to_owned()),
        created_at: Set(work.at()),
        confirmed_at: Set(None),
    };
    join_request::Entity::insert(row).exec_without_returning(&work.tx).await?;
    work.mail(letter).await?;
    work.commit().await
}

async fn begin(read: &Read<PublicPage>, once: Uuid) -> Result<Work> {
    Work::begin(read.store(), None, Some(read.alliance().id), once).await
}

async fn row(read: &Read<PublicPage>, token: &str) -> Result<join_request::Model> {
    let row = join_request::Entity::find()
        .filter(join_request::Column::TokenHash.eq(token::hash(token)))
        .filter(join_request::Column::AllianceId.eq(read.alliance().id))
        .one(read.db())
        .await?;
    row.filter(|row| row.created_at.0 + VALID > read.store().now()).ok_or(Error::Refused("link-expired"))
}

/// What stands behind a link; `Refused("link-expired")` when it is too old or never was.
pub async fn asked_to_join(read: &Read<PublicPage>, token: &str) -> Result<AskedToJoin> {
    let row = row(read, token).await?;
    Ok(AskedToJoin {
        confirmed: row.confirmed_at.is_some(),
        organisation: row.organisation,
        name: row.name,
        function: row.function,
        email: row.email,
        wish: row.wish,
    })
}

/// The address is right: the organisation stands on the list as interested, with who asked as its contact person and what it would like to
/// do in the contact log. Confirming again changes nothing and mails nobody. `source` says where the address comes from.
pub async fn confirm_joining(
    read: &Read<PublicPage>,
    token: &str,
    source: &str,
    letters: impl Fn(&Joined) -> Vec<Letter> + Send,
) -> Result<()> {
    let row = row(read, token).await?;
    let work = begin(read, Uuid::nil()).await?;
    let confirmed = join_request::Entity::update_many()
        .set(join_request::ActiveModel {
            confirmed_at: Set(Some(work.at())),
            // It stands with the partner now.
            name: Set(String::new()),
            function: Set(String::new()),
            email: Set(String::new()),
            wish: Set(String::new()),
            ..Default::default()
        })
        .filter(join_request::Column::Id.eq(row.id))
        .filter(join_request::Column::ConfirmedAt.is_null())
        .exec(&work.tx)
        .await?;
    if confirmed.rows_affected == 0 {
        return Ok(());
    }
    let alike = like(&row.organisation, namesakes(&work.tx, read.alliance()).await?);
    let partner = list(&work, read, &row, source).await?;
    let joined = Joined {
        partner,
        lang: Lang::from_code(&row.lang),
        organisation: row.organisation,
        name: row.name,
        email: row.email,
        wish: row.wish,
        alike: alike.into_iter().map(|alike| alike.organisation.name).collect(),
        leads: leads(&work, read.alliance().id).await?,
    };
    for letter in letters(&joined) {
        work.mail(&letter).await?;
    }
    work.audit("partner", &partner.to_string(), "asked_to_join", json!({})).await?;
    touch(&work, read.alliance().id).await?;
    work.commit().await
}

/// The organisation, its place in the alliance, its contact person and what was said.
async fn list(work: &Work, read: &Read<PublicPage>, row: &join_request::Model, source: &str) -> Result<Uuid> {
    let alliance = read.alliance();
    let sector = Sector::parse(&row.sector).ok_or_else(|| Error::internal("a sector that nobody knows"))?;
    let place = alliance_municipality::Entity::find()
        .filter(alliance_municipality::Column::AllianceId.eq(alliance.id))
        .order_by_asc(alliance_municipality::Column::MunicipalityCode)
        .one(&work.tx)
        .await?;
    let today = domain::time::local(work.now).date();
    let (organisation, partner) = (Uuid::now_v7(), Uuid::now_v7());
    organisation::ActiveModel {
        id: Set(organisation),
        name: Set(row.organisation.clone()),
        kind: Set(String::new()),
        sector: Set(sector.as_str().to_owned()),
        municipality_code: Set(place.map(|place| place.municipality_code)),
        parent_id: Set(None),
        website: Set(String::new()),
        fictional: Set(alliance.fictional),
        created_at: Set(work.at()),
        version: Set(1),
    }
    .insert(&work.tx)
    .await?;
    partner_membership::ActiveModel {
        id: Set(partner),
        alliance_id: Set(alliance.id),
        organisation_id: Set(organisation),
        status: Set(MembershipStatus::Interested.as_str().to_owned()),
        since: Set(today),
        joined_on: Set(None),
        shown_on: Set(None),
        created_at: Set(work.at()),
        version: Set(1),
    }
    .insert(&work.tx)
    .await?;
    contact_person::ActiveModel {
        id: Set(Uuid::now_v7()),
        membership_id: Set(partner),
        name: Set(row.name.clone()),
        function: Set(row.function.clone()),
        email: Set(row.email.clone()),
        phone: Set(String::new()),
        source: Set(source.to_owned()),
        created_at: Set(work.at()),
        imported_at: Set(None),
        import_reminded_at: Set(None),
        version: Set(1),
    }
    .insert(&work.tx)
    .await?;
    contact_log::ActiveModel {
        id: Set(Uuid::now_v7()),
        membership_id: Set(partner),
        spoke_on: Set(today),
        way: Set(ContactWay::Form.as_str().to_owned()),
        spoken_by: Set(None),
        said: Set(row.wish.clone()),
        next_on: Set(Some(today + ANSWER_IN)),
        shared: Set(false),
        created_at: Set(work.at()),
        version: Set(1),
    }
    .insert(&work.tx)
    .await?;
    Ok(partner)
}

async fn leads(work: &Work, alliance: Uuid) -> Result<Vec<(String, Lang)>> {
    let seats = member::Entity::find()
        .select_only()
        .column(member::Column::PersonId)
        .filter(member::Column::AllianceId.eq(alliance))
        .filter(member::Column::Role.eq(Seat::Lead.as_str()))
        .filter(member::Column::EndedAt.is_null())
        .into_query();
    let people = person::Entity::find().filter(person::Column::Id.in_subquery(seats)).all(&work.tx).await?;
    Ok(people.into_iter().map(|person| (person.email, Lang::from_code(&person.lang))).collect())
}

/// Links that are over, confirmed or not.
pub(crate) async fn purge_joining(store: &Store) -> Result<()> {
    join_request::Entity::delete_many()
        .filter(join_request::Column::CreatedAt.lt(millis(store.now() - VALID)))
        .exec(&store.writer)
        .await?;
    Ok(())
}
