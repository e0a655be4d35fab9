//! Signing in: by a mailed link or code, or with a password.

use domain::account::{Lang, email::normal};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter};
use time::Duration;
use uuid::Uuid;

use super::{Purpose, link};
use crate::{
    Error, Letter, Result, Store,
    account::{
        rate::{self, Limit},
        session,
    },
    entity::{mail_link, person},
    token::{self, SixDigits, Token},
    work::{Work, millis},
};

/// Wrong guesses of a six-digit code after which it is dead.
const GUESSES: i32 = 5;

/// Codes tried for one account: who asks for mail after mail may not go on guessing. The link in the mail works all the same.
const PER_ACCOUNT: Limit = Limit { count: 50, window: Duration::days(1) };

/// Somebody with an account, as far as signing in is concerned.
#[derive(Clone, Debug)]
pub struct Known {
    pub id: Uuid,
    pub password_hash: Option<String>,
    pub lang: Lang,
    email: String,
}

/// The account of an address, if there is one that may sign in. The page must not tell which.
pub async fn known(store: &Store, email: &str) -> Result<Option<Known>> {
    let person = person::Entity::find().filter(person::Column::Email.eq(normal(email))).one(&store.reader).await?;
    Ok(person.map(|person| Known {
        id: person.id,
        password_hash: person.password_hash,
        lang: Lang::from_code(&person.lang),
        email: person.email,
    }))
}

/// Mails a link and a code; answers the number under which the browser hands in the code. For an address that nobody has, all is done
/// but the mail, so that the time it takes tells nothing.
pub async fn send_sign_in(
    store: &Store,
    known: Option<&Known>,
    token: &Token,
    code: &SixDigits,
    letter: &Letter,
) -> Result<Uuid> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let id = link::new_link(&work, Purpose::SignIn, token, Some(code), known.map(|known| known.id), None).await?;
    if let Some(known) = known {
        work.mail(&Letter { to: known.email.clone(), ..letter.clone() }).await?;
    }
    work.commit().await?;
    Ok(id)
}

/// Whether a sign-in link still works, without using it.
pub async fn check_sign_in_link(store: &Store, token: &str) -> Result<()> {
    link::open_link(store, Purpose::SignIn, token).await.map(drop)
}

pub async fn sign_in_by_link(store: &Store, token: &str) -> Result<Token> {
    let link = link::open_link(store, Purpose::SignIn, token).await?;
    finish_sign_in(store, &link, "link").await
}

/// Signs in with the code of the mail that was sent under `id`. Wrong five times, and a new mail is needed; after
/// fifty in a day no code is right any more.
pub async fn sign_in_by_code(store: &Store, id: Uuid, digits: &str) -> Result<Token> {
    let wrong = Error::Refused("code-wrong");
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    // Counting first makes guesses that come at the same time count too.
    let counted = mail_link::Entity::update_many()
        .col_expr(mail_link::Column::Attempts, sea_orm::sea_query::Expr::col(mail_link::Column::Attempts).add(1))
        .filter(mail_link::Column::Id.eq(id))
        .filter(mail_link::Column::Purpose.eq(Purpose::SignIn.as_str()))
        .filter(mail_link::Column::Attempts.lt(GUESSES))
        .filter(mail_link::Column::UsedAt.is_null())
        .filter(mail_link::Column::ExpiresAt.gt(millis(store.now())))
        .exec(&work.tx)
        .await?;
    let link = mail_link::Entity::find_by_id(id).one(&work.tx).await?;
    work.commit().await?;
    // Only what could have been right counts, and nobody learns from another answer that there is an account.
    if let Some(person) = link.as_ref().filter(|_| counted.rows_affected == 1).and_then(|link| link.person_id)
        && let Err(error) = rate::allow(store, &format!("codes of {person}"), PER_ACCOUNT).await
    {
        return Err(if matches!(error, Error::RateLimited(_)) { wrong } else { error });
    }
    match link {
        Some(link)
            if counted.rows_affected == 1 && link.person_id.is_some() && link.code_hash == token::hash(digits) =>
        {
            finish_sign_in(store, &link, "code").await
        }
        _ => Err(wrong),
    }
}

/// Signs in somebody whose password the server has checked.
pub async fn sign_in_by_password(store: &Store, known: &Known) -> Result<Token> {
    open_session(store, known.id, "password").await
}

/// Signs in as a demo person. Only a demo instance has a route that calls this.
pub async fn sign_in_demo(store: &Store, email: &str) -> Result<Token> {
    let known = known(store, email).await?.ok_or(Error::NotFound)?;
    let work = Work::begin(store, Some(known.id), None, Uuid::nil()).await?;
    let first = session::open(&work, known.id, "demo").await?;
    // In a demo nobody has an authenticator app at hand.
    let token = Token::random();
    session::rotate(&work, &first.hash(), known.id, true, &token).await?;
    work.commit().await?;
    Ok(token)
}

async fn finish_sign_in(store: &Store, link: &mail_link::Model, kind: &str) -> Result<Token> {
    let person = link.person_id.ok_or(Error::NotFound)?;
    let work = Work::begin(store, Some(person), None, Uuid::nil()).await?;
    link::use_link(&work, link.id).await?;
    let token = session::open(&work, person, kind).await?;
    work.commit().await?;
    Ok(token)
}

async fn open_session(store: &Store, person: Uuid, kind: &str) -> Result<Token> {
    let work = Work::begin(store, Some(person), None, Uuid::nil()).await?;
    let token = session::open(&work, person, kind).await?;
    work.commit().await?;
    Ok(token)
}
