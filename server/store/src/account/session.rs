//! Signed-in browsers. A session ends after 8 hours without a request, and after 7 days in any case.

use domain::account::{Lang, NationalRole};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::{
    Result, Store,
    entity::{person, session, sign_in_event},
    scope::SignedIn,
    token::{self, Token},
    work::{Work, millis},
};

pub const IDLE: Duration = Duration::hours(8);
pub const ABSOLUTE: Duration = Duration::days(7);

/// Seeing somebody is written down at most this often, or every page would be a write.
const TOUCH: Duration = Duration::minutes(5);

/// A session, and what its owner prefers.
#[derive(Clone, Debug)]
pub struct Found {
    pub signed_in: SignedIn,
    pub lang: Lang,
    pub plain: bool,
    /// When the session began, under this token.
    pub since: OffsetDateTime,
}

/// What a cookie says.
#[derive(Clone, Debug)]
pub enum Session {
    Valid(Box<Found>),
    /// It was somebody's, and it is over.
    Expired(Uuid),
    Unknown,
}

/// Who holds this cookie.
pub async fn find(store: &Store, cookie: &str) -> Result<Session> {
    let now = store.now();
    let found = session::Entity::find_by_id(token::hash(cookie)).one(&store.reader).await?;
    let Some(session) = found else { return Ok(Session::Unknown) };
    if session.seen_at.0 + IDLE <= now || session.created_at.0 + ABSOLUTE <= now {
        return Ok(Session::Expired(session.person_id));
    }
    let person = person::Entity::find_by_id(session.person_id).one(&store.reader).await?;
    let Some(person) = person else { return Ok(Session::Unknown) };
    if session.seen_at.0 + TOUCH <= now {
        // The session may be ended at this very moment: then there is nothing to write down.
        session::Entity::update_many()
            .set(session::ActiveModel { seen_at: Set(millis(now)), ..Default::default() })
            .filter(session::Column::TokenHash.eq(&session.token_hash))
            .exec(&store.writer)
            .await?;
    }
    Ok(Session::Valid(Box::new(Found {
        lang: Lang::from_code(&person.lang),
        plain: person.plain,
        since: session.created_at.0,
        signed_in: SignedIn {
            id: person.id,
            name: person.name,
            email: person.email,
            national: person.national_role.as_deref().and_then(NationalRole::parse),
            second_factor: session.second_factor,
            has_second_factor: person.totp_secret.is_some(),
            session: session.token_hash,
        },
    })))
}

/// Opens a session inside a change. A session always starts without the second factor.
pub(crate) async fn open(work: &Work, person: Uuid, kind: &str) -> Result<Token> {
    let token = Token::random();
    insert(work, person, false, &token).await?;
    log(work, person, kind).await?;
    Ok(token)
}

/// A session for the same person under another token, for when what it may do grows (session fixation).
pub(crate) async fn rotate(work: &Work, old: &str, person: Uuid, second_factor: bool, token: &Token) -> Result<()> {
    session::Entity::delete_by_id(old.to_owned()).exec(&work.tx).await?;
    insert(work, person, second_factor, token).await
}

async fn insert(work: &Work, person: Uuid, second_factor: bool, token: &Token) -> Result<()> {
    session::ActiveModel {
        token_hash: Set(token.hash()),
        person_id: Set(person),
        created_at: Set(work.at()),
        seen_at: Set(work.at()),
        second_factor: Set(second_factor),
    }
    .insert(&work.tx)
    .await?;
    Ok(())
}

pub(crate) async fn log(work: &Work, person: Uuid, kind: &str) -> Result<()> {
    sign_in_event::ActiveModel {
        id: Set(Uuid::now_v7()),
        person_id: Set(person),
        kind: Set(kind.to_owned()),
        at: Set(work.at()),
    }
    .insert(&work.tx)
    .await?;
    Ok(())
}

/// The language that somebody chose before signing in becomes that of the account.
pub async fn speak(store: &Store, token: &Token, lang: Lang) -> Result<()> {
    if let Session::Valid(found) = find(store, token.as_str()).await? {
        let row = person::ActiveModel {
            id: Set(found.signed_in.id),
            lang: Set(lang.code().to_owned()),
            ..Default::default()
        };
        row.update(&store.writer).await?;
    }
    Ok(())
}

/// Ends the session of this cookie.
pub async fn close(store: &Store, cookie: &str) -> Result<()> {
    session::Entity::delete_by_id(token::hash(cookie)).exec(&store.writer).await?;
    Ok(())
}

/// Ends all sessions of a person, but the one to `keep`.
pub(crate) async fn close_all(work: &Work, person: Uuid, keep: Option<&str>) -> Result<()> {
    let mut sessions = session::Entity::delete_many().filter(session::Column::PersonId.eq(person));
    if let Some(keep) = keep {
        sessions = sessions.filter(session::Column::TokenHash.ne(keep));
    }
    sessions.exec(&work.tx).await?;
    Ok(())
}
