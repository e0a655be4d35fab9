//! The only SQL. Its rules:
//!
//! - A function that touches data of an alliance takes a [`scope::Read`] or [`scope::Write`]; one of the national team takes a
//!   [`scope::National`] or [`scope::Admin`]; one about oneself a [`scope::Me`]. Only [`scope`] makes those, from an [`scope::Actor`] and the
//!   permission table, so a query that forgets the tenant does not compile. What is done before anybody is known is in [`account::entry`].
//! - A change, its audit event and its mails are one transaction ([`work::Work`]).
//! - Reading goes to the read pool, which refuses to write.
//! - The moment comes from the [`clock::Clock`]; ids and tokens are made here.

pub mod account;
pub mod alliance;
pub mod clock;
pub mod commitments;
mod connect;
pub mod demo;
mod entity;
mod error;
pub mod experts;
pub mod goals;
pub mod jobs;
pub mod meter;
pub mod monitor;
pub mod partners;
pub mod public_page;
pub mod reference;
pub mod route;
pub mod scope;
pub mod token;
mod work;

use std::sync::Arc;

pub use connect::Target;
pub use error::{Error, Result};
use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseConnection, TransactionTrait};
use sea_orm_migration::MigratorTrait;
use time::OffsetDateTime;
pub use work::Letter;

use crate::clock::Clock;

/// The database: a pool to write with and one to read with.
#[derive(Clone, Debug)]
pub struct Store {
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    clock: Arc<dyn Clock>,
}

impl Store {
    /// Connects; the database need not be migrated yet.
    pub async fn open(target: &Target, clock: Arc<dyn Clock>) -> Result<Self> {
        let (writer, reader) = connect::open(target).await?;
        Ok(Self { writer, reader, clock })
    }

    /// Brings the schema up to date. Two processes may do so at once: the outer transaction is the lock.
    pub async fn migrate(&self) -> Result<()> {
        let tx = self.writer.begin_with_options(work::immediate()).await?;
        if self.backend() == DatabaseBackend::Postgres {
            // Any number will do, as long as every version of this program takes the same.
            tx.execute_unprepared("SELECT pg_advisory_xact_lock(20261121)").await?;
        }
        migrations::Migrator::up(&tx, None).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Answers when reading works: the question behind `/readyz`.
    pub async fn ready(&self) -> Result<()> {
        self.reader.execute_unprepared("SELECT 1").await?;
        Ok(())
    }

    pub fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    /// `SQLite` is for one alliance or a trial: the product says so.
    pub fn is_embedded(&self) -> bool {
        self.backend() == DatabaseBackend::Sqlite
    }

    fn backend(&self) -> DatabaseBackend {
        self.writer.get_database_backend()
    }
}
