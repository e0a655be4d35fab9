//! The schema, one file per table or change, the same for SQLite and PostgreSQL.
//!
//! Moments are milliseconds since 1970 in a BIGINT, enums are text, foreign keys are made with their table. A file that was
//! released is never changed: add another. [`up`] is safe to run by two processes at once.

use sea_orm_migration::prelude::*;

mod prelude;
mod tables;

/// All migrations, in order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        tables::all()
    }
}
