//! One's own account: profile, password, second factor, sessions.

use domain::account::{Profile, Seat};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use time::OffsetDateTime;
use uuid::Uuid;

use super::session;
use crate::{
    Error, Letter, Result,
    entity::{alliance, mail_link, member, person, session as session_row},
    scope::Me,
    token::Token,
    work::{Work, next_version},
};

/// What somebody sees of the own account.
#[derive(Clone, Debug)]
pub struct Account {
    pub name: String,
    pub function: String,
    pub email: String,
    pub lang: String,
    pub plain: bool,
    pub has_password: bool,
    pub has_second_factor: bool,
    pub sessions: Vec<OffsetDateTime>,
    pub version: i64,
}

pub async fn account(me: &Me) -> Result<Account> {
    let person = row(me).await?;
    let sessions = session_row::Entity::find().filter(session_row::Column::PersonId.eq(person.id)).all(me.db()).await?;
    let mut sessions: Vec<_> = sessions.into_iter().map(|session| session.seen_at.0).collect();
    sessions.sort_unstable();
    sessions.reverse();
    Ok(Account {
        name: person.name,
        function: person.function,
        email: person.email,
        lang: person.lang,
        plain: person.plain,
        has_password: person.password_hash.is_some(),
        has_second_factor: person.totp_secret.is_some(),
        sessions,
        version: person.version,
    })
}

async fn row(me: &Me) -> Result<person::Model> {
    person::Entity::find_by_id(me.me().id).one(me.db()).await?.ok_or(Error::NotFound)
}

/// The alliances that somebody has a seat in: slug, name and seat.
pub async fn alliances(me: &Me) -> Result<Vec<(String, String, Seat)>> {
    let seats = member::Entity::find()
        .filter(member::Column::PersonId.eq(me.me().id))
        .filter(member::Column::EndedAt.is_null())
        .all(me.db())
        .await?;
    if seats.is_empty() {
        return Ok(Vec::new());
    }
    let rows = alliance::Entity::find()
        .filter(alliance::Column::Id.is_in(seats.iter().map(|seat| seat.alliance_id)))
        .all(me.db())
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|alliance| {
            let seat = seats.iter().find(|seat| seat.alliance_id == alliance.id)?;
            Some((alliance.slug, alliance.name, Seat::parse(&seat.role)?))
        })
        .collect())
}

pub async fn save_profile(me: &Me, once: Uuid, profile: &Profile) -> Result<()> {
    let work = me.begin(once).await?;
    let saved = person::Entity::update_many()
        .set(person::ActiveModel {
            name: Set(profile.name.trim().to_owned()),
            function: Set(profile.function.trim().to_owned()),
            lang: Set(domain::account::Lang::from_code(&profile.lang).code().to_owned()),
            plain: Set(!profile.plain.is_empty()),
            version: Set(next_version(profile.version)?),
            ..Default::default()
        })
        .filter(person::Column::Id.eq(me.me().id))
        .filter(person::Column::Version.eq(profile.version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    work.audit("person", &me.me().id.to_string(), "profile", json!({})).await?;
    work.commit().await
}

/// Sets the password (its hash) and ends all sessions and mailed links; the one in use goes on under the token `next`.
pub async fn set_password(me: &Me, once: Uuid, hash: String, letter: &Letter, next: &Token) -> Result<()> {
    let work = me.begin(once).await?;
    let password = person::ActiveModel { id: Set(me.me().id), password_hash: Set(Some(hash)), ..Default::default() };
    password.update(&work.tx).await?;
    mail_link::Entity::delete_many().filter(mail_link::Column::PersonId.eq(me.me().id)).exec(&work.tx).await?;
    only_session(&work, me, me.me().second_factor, next).await?;
    work.mail(letter).await?;
    work.audit("person", &me.me().id.to_string(), "password", json!({})).await?;
    work.commit().await
}

/// Ends all sessions of somebody; the one in use goes on under another token, so that a stolen cookie is worth nothing.
async fn only_session(work: &Work, me: &Me, second_factor: bool, next: &Token) -> Result<()> {
    session::close_all(work, me.me().id, Some(&me.me().session)).await?;
    session::rotate(work, &me.me().session, me.me().id, second_factor, next).await
}

/// The stored (encrypted) secret of the second factor, if there is one.
pub async fn totp(me: &Me) -> Result<Option<String>> {
    Ok(row(me).await?.totp_secret)
}

/// Turns the second factor on, with the code that proved it; the session goes on under `next`.
pub async fn turn_on_totp(me: &Me, once: Uuid, secret: String, step: i64, next: &Token) -> Result<()> {
    let work = me.begin(once).await?;
    let on = person::Entity::update_many()
        .set(person::ActiveModel {
            totp_secret: Set(Some(secret)),
            totp_last_step: Set(Some(step)),
            ..Default::default()
        })
        .filter(person::Column::Id.eq(me.me().id))
        .filter(person::Column::TotpSecret.is_null())
        .exec(&work.tx)
        .await?;
    if on.rows_affected == 0 {
        return Err(Error::Stale);
    }
    only_session(&work, me, true, next).await?;
    work.audit("person", &me.me().id.to_string(), "second_factor_on", json!({})).await?;
    work.commit().await
}

/// Passes the second factor with a code of time step `step`; a code works once. The session goes on under `next`.
pub async fn pass_totp(me: &Me, once: Uuid, step: i64, next: &Token) -> Result<()> {
    let work = me.begin(once).await?;
    let fresh = person::Entity::update_many()
        .set(person::ActiveModel { totp_last_step: Set(Some(step)), ..Default::default() })
        .filter(person::Column::Id.eq(me.me().id))
        .filter(person::Column::TotpLastStep.lt(step))
        .exec(&work.tx)
        .await?;
    if fresh.rows_affected == 0 {
        return Err(Error::Refused("code-wrong"));
    }
    session::rotate(&work, &me.me().session, me.me().id, true, next).await?;
    session::log(&work, me.me().id, "second_factor").await?;
    work.commit().await
}

/// Signs out everywhere else; here the session goes on under `next`.
pub async fn end_other_sessions(me: &Me, once: Uuid, next: &Token) -> Result<()> {
    let work = me.begin(once).await?;
    only_session(&work, me, me.me().second_factor, next).await?;
    work.audit("person", &me.me().id.to_string(), "sessions_ended", json!({})).await?;
    work.commit().await
}

/// The language switch of the header: a preference, so it changes no version.
pub async fn set_language(me: &Me, code: &str) -> Result<()> {
    let row = person::ActiveModel { id: Set(me.me().id), lang: Set(code.to_owned()), ..Default::default() };
    row.update(&me.store().writer).await?;
    Ok(())
}
