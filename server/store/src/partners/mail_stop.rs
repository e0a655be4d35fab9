//! One mail a week, and none after "geen mail meer": kept by the address alone, as a hash. Rule: who changes, goes or comes back as a contact
//! person does not change what the reader of an address said.

use domain::account::email::normal;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, Set, sea_query::OnConflict,
};
use time::{Date, Duration};
use uuid::Uuid;

use crate::{
    Result, Store,
    entity::{action_digest, mail_stop},
    token::{self, Token},
    work::Work,
};

/// Between two mails to the same address.
const WEEK: Duration = Duration::days(7);
/// The link of a mail works so long.
pub(super) const VALID: Duration = Duration::days(90);

/// What an address is known by. The migration that began with it makes the same.
pub(super) fn key(email: &str) -> String {
    token::hash(&format!("mail {}", normal(email)))
}

/// The same for the mail about what groups said, which an address is sent and stops by itself: other people read it, about other things.
pub(crate) fn feedback_key(email: &str) -> String {
    token::hash(&format!("feedback mail {}", normal(email)))
}

/// Addresses that get no mail now: they got one this week, or want none.
pub(super) fn left_alone(today: Date) -> Condition {
    Condition::any().add(mail_stop::Column::Stopped.eq(true)).add(mail_stop::Column::SentOn.gt(today - WEEK))
}

/// The same of one row.
pub(crate) fn is_left_alone(row: &mail_stop::Model, today: Date) -> bool {
    row.stopped || row.sent_on.is_some_and(|sent_on| sent_on > today - WEEK)
}

/// Whether the mail of this week to an address is ours to send. Others that try at the same moment wait here, and find that it is not theirs.
pub(crate) async fn claim(work: &Work, address: &str, today: Date) -> Result<bool> {
    let first =
        mail_stop::ActiveModel { address: Set(address.to_owned()), sent_on: Set(Some(today)), stopped: Set(false) };
    let first = mail_stop::Entity::insert(first)
        .on_conflict(OnConflict::column(mail_stop::Column::Address).do_nothing().to_owned())
        .exec_without_returning(&work.tx)
        .await?;
    if first == 1 {
        return Ok(true);
    }
    let claimed = mail_stop::Entity::update_many()
        .set(mail_stop::ActiveModel { sent_on: Set(Some(today)), ..Default::default() })
        .filter(mail_stop::Column::Address.eq(address))
        .filter(mail_stop::Column::Stopped.eq(false))
        .filter(mail_stop::Column::SentOn.is_null().or(mail_stop::Column::SentOn.lte(today - WEEK)))
        .exec(&work.tx)
        .await?;
    Ok(claimed.rows_affected == 1)
}

/// Keeps the link of a mail that was claimed. The one before works no longer when it went to another address.
pub(super) async fn keep_link(work: &Work, contact: Uuid, email: &str, link: &Token, today: Date) -> Result<()> {
    let row = action_digest::ActiveModel {
        id: Set(Uuid::now_v7()),
        contact_id: Set(contact),
        address: Set(key(email)),
        token_hash: Set(link.hash()),
        sent_on: Set(Some(today)),
    };
    let changed = [action_digest::Column::Address, action_digest::Column::TokenHash, action_digest::Column::SentOn];
    action_digest::Entity::insert(row)
        .on_conflict(OnConflict::column(action_digest::Column::ContactId).update_columns(changed).to_owned())
        .exec_without_returning(&work.tx)
        .await?;
    Ok(())
}

/// Whether the reader of an address wants no mail.
pub(crate) async fn is_stopped(db: &impl ConnectionTrait, address: &str) -> Result<bool> {
    Ok(mail_stop::Entity::find_by_id(address).one(db).await?.is_some_and(|row| row.stopped))
}

/// No mail any more, or again.
pub(crate) async fn stop(work: &Work, address: &str, stop: bool) -> Result<()> {
    let row = mail_stop::ActiveModel { address: Set(address.to_owned()), sent_on: Set(None), stopped: Set(stop) };
    mail_stop::Entity::insert(row)
        .on_conflict(
            OnConflict::column(mail_stop::Column::Address).update_column(mail_stop::Column::Stopped).to_owned(),
        )
        .exec_without_returning(&work.tx)
        .await?;
    Ok(())
}

/// Forgets who got a mail when its link works no longer. Who wants none stays known: forgetting it would be mailing them again.
pub(crate) async fn purge_mail_stops(store: &Store) -> Result<()> {
    let today = domain::time::local(store.now()).date();
    mail_stop::Entity::delete_many()
        .filter(mail_stop::Column::Stopped.eq(false))
        .filter(mail_stop::Column::SentOn.is_null().or(mail_stop::Column::SentOn.lt(today - VALID)))
        .exec(&store.writer)
        .await?;
    Ok(())
}
