//! What is kept for who comes back: text that waits for its writer, and forms that come twice.

use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use time::Duration;
use uuid::Uuid;

use crate::{
    Result, Store,
    entity::{form_post, parked_form},
    token::{self, Token},
    work::millis,
};

/// Keeps a form whose session had expired, for an hour, and only the newest of `person`, whose session it was.
pub async fn park(store: &Store, token: &Token, person: Uuid, path: &str, body: &str) -> Result<()> {
    parked_form::Entity::delete_many().filter(parked_form::Column::PersonId.eq(person)).exec(&store.writer).await?;
    parked_form::ActiveModel {
        token_hash: Set(token.hash()),
        person_id: Set(Some(person)),
        path: Set(path.to_owned()),
        body: Set(body.to_owned()),
        expires_at: Set(millis(store.now() + Duration::hours(1))),
    }
    .insert(&store.writer)
    .await?;
    Ok(())
}

/// The form that waits behind a cookie, when this is its page and its writer; it stays until [`unpark`].
pub async fn parked(store: &Store, token: &str, person: Uuid, path: &str) -> Result<Option<String>> {
    let form = parked_form::Entity::find_by_id(token::hash(token)).one(&store.reader).await?;
    Ok(form
        .filter(|form| form.path == path && form.expires_at.0 > store.now() && form.person_id == Some(person))
        .map(|form| form.body))
}

/// Throws a kept form away, when `person` is its writer.
pub async fn unpark(store: &Store, token: &str, person: Uuid) -> Result<()> {
    parked_form::Entity::delete_by_id(token::hash(token))
        .filter(parked_form::Column::PersonId.eq(person))
        .exec(&store.writer)
        .await?;
    Ok(())
}

/// Remembers where the answer to a form was.
pub async fn remember(store: &Store, once: Uuid, location: &str) -> Result<()> {
    form_post::Entity::update_many()
        .set(form_post::ActiveModel { location: Set(location.to_owned()), ..Default::default() })
        .filter(form_post::Column::Key.eq(once))
        .exec(&store.writer)
        .await?;
    Ok(())
}

/// Where the first answer to a form was, for the same person.
pub async fn remembered(store: &Store, once: Uuid, person: Option<Uuid>) -> Result<Option<String>> {
    let post = form_post::Entity::find_by_id(once).one(&store.reader).await?;
    Ok(post.filter(|post| post.person_id == person && !post.location.is_empty()).map(|post| post.location))
}
