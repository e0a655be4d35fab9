//! Links that travel by mail: only a POST uses one up.

use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use time::Duration;
use uuid::Uuid;

use crate::{
    Error, Result, Store,
    entity::mail_link,
    token::{self, SixDigits, Token},
    work::{Work, millis},
};

/// What a mailed link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    SignIn,
    StartRequest,
    NetworkRequest,
    Invitation,
}

impl Purpose {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::StartRequest => "start_request",
            Self::NetworkRequest => "network_request",
            Self::Invitation => "invitation",
        }
    }

    pub(crate) fn valid_for(self) -> Duration {
        match self {
            Self::SignIn => Duration::minutes(10),
            // As long as a request that nobody confirms is kept.
            Self::StartRequest | Self::NetworkRequest => Duration::days(30),
            Self::Invitation => Duration::days(90),
        }
    }
}

pub(crate) async fn new_link(
    work: &Work,
    purpose: Purpose,
    token: &Token,
    code: Option<&SixDigits>,
    person: Option<Uuid>,
    subject: Option<Uuid>,
) -> Result<Uuid> {
    let id = Uuid::now_v7();
    mail_link::ActiveModel {
        id: Set(id),
        purpose: Set(purpose.as_str().to_owned()),
        token_hash: Set(token.hash()),
        code_hash: Set(code.map(SixDigits::hash).unwrap_or_default()),
        person_id: Set(person),
        subject_id: Set(subject),
        attempts: Set(0),
        created_at: Set(work.at()),
        expires_at: Set(millis(work.now + purpose.valid_for())),
        used_at: Set(None),
    }
    .insert(&work.tx)
    .await?;
    Ok(id)
}

pub(super) async fn open_link(store: &Store, purpose: Purpose, token: &str) -> Result<mail_link::Model> {
    mail_link::Entity::find()
        .filter(mail_link::Column::TokenHash.eq(token::hash(token)))
        .filter(mail_link::Column::Purpose.eq(purpose.as_str()))
        .one(&store.reader)
        .await?
        .filter(|link| link.used_at.is_none() && link.expires_at.0 > store.now())
        .ok_or(Error::Refused("link-expired"))
}

/// Marks a link as used; two posts at once are one use.
pub(super) async fn use_link(work: &Work, id: Uuid) -> Result<()> {
    let used = mail_link::Entity::update_many()
        .set(mail_link::ActiveModel { used_at: Set(Some(work.at())), ..Default::default() })
        .filter(mail_link::Column::Id.eq(id))
        .filter(mail_link::Column::UsedAt.is_null())
        .exec(&work.tx)
        .await?;
    if used.rows_affected == 1 { Ok(()) } else { Err(Error::Refused("link-expired")) }
}
