//! One write: the change, its audit event and its mails, all or nothing.

use sea_orm::{
    ActiveModelTrait, DatabaseTransaction, EntityTrait, Set, SqliteTransactionMode, TransactionOptions,
    TransactionTrait, entity::prelude::TimeUnixTimestampMillis, sea_query::OnConflict,
};
use serde_json::Value;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{
    Error, Result, Store,
    entity::{audit_event, form_post, outbox},
};

/// Takes the write lock of `SQLite` at once: upgrading later fails when somebody else writes.
pub(crate) fn immediate() -> TransactionOptions {
    TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    }
}

/// A moment as a column.
pub(crate) fn millis(at: OffsetDateTime) -> TimeUnixTimestampMillis {
    TimeUnixTimestampMillis(at)
}

/// The version of a record after a change. A version that no record can have is an old one.
pub(crate) fn next_version(version: i64) -> Result<i64> {
    version.checked_add(1).ok_or(Error::Stale)
}

/// A mail to somebody, ready to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub to: String,
    /// Whom an answer reaches; empty for the national team.
    pub reply_to: String,
    pub subject: String,
    pub body: String,
    /// An appointment for the reader's calendar (iCalendar); empty for none.
    pub calendar: String,
}

/// An open write transaction. Dropped without [`Work::commit`] it never happened.
pub(crate) struct Work {
    pub(crate) tx: DatabaseTransaction,
    pub(crate) now: OffsetDateTime,
    actor: Option<Uuid>,
    alliance: Option<Uuid>,
}

impl Work {
    /// `once` is the number of the form that asks for this; a second time is [`Error::Repeated`].
    pub(crate) async fn begin(store: &Store, actor: Option<Uuid>, alliance: Option<Uuid>, once: Uuid) -> Result<Self> {
        let work = Self { tx: store.writer.begin_with_options(immediate()).await?, now: store.now(), actor, alliance };
        if !once.is_nil() {
            let row = form_post::ActiveModel {
                key: Set(once),
                person_id: Set(actor),
                at: Set(work.at()),
                location: Set(String::new()),
            };
            let new = form_post::Entity::insert(row)
                .on_conflict(OnConflict::column(form_post::Column::Key).do_nothing().to_owned())
                .exec_without_returning(&work.tx)
                .await?;
            if new == 0 {
                return Err(Error::Repeated(once));
            }
        }
        Ok(work)
    }

    /// The moment of this change, as a column.
    pub(crate) fn at(&self) -> TimeUnixTimestampMillis {
        TimeUnixTimestampMillis(self.now)
    }

    /// Says in the audit trail what happens. `changes` holds names of fields, and values that are not free text.
    pub(crate) async fn audit(&self, record: &str, key: &str, action: &str, changes: Value) -> Result<()> {
        audit_event::ActiveModel {
            id: Set(Uuid::now_v7()),
            at: Set(self.at()),
            actor_id: Set(self.actor),
            alliance_id: Set(self.alliance),
            record: Set(record.to_owned()),
            record_key: Set(key.to_owned()),
            action: Set(action.to_owned()),
            changes: Set(changes.to_string()),
        }
        .insert(&self.tx)
        .await?;
        Ok(())
    }

    /// Puts a mail in the outbox.
    pub(crate) async fn mail(&self, letter: &Letter) -> Result<()> {
        outbox::ActiveModel {
            id: Set(Uuid::now_v7()),
            recipient: Set(letter.to.clone()),
            reply_to: Set(letter.reply_to.clone()),
            subject: Set(letter.subject.clone()),
            body: Set(letter.body.clone()),
            calendar: Set(letter.calendar.clone()),
            created_at: Set(self.at()),
            next_at: Set(self.at()),
            attempts: Set(0),
            sent_at: Set(None),
            error: Set(String::new()),
        }
        .insert(&self.tx)
        .await?;
        Ok(())
    }

    /// For an alliance that is made within this very change.
    pub(crate) fn in_alliance(mut self, alliance: Uuid) -> Self {
        self.alliance = Some(alliance);
        self
    }

    /// For a person who becomes known within this very change.
    pub(crate) fn by(mut self, actor: Uuid) -> Self {
        self.actor = Some(actor);
        self
    }

    pub(crate) async fn commit(self) -> Result<()> {
        Ok(self.tx.commit().await?)
    }
}
