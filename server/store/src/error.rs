//! The one error type of the server. `server::http` maps it to a page, in one place.

use sea_orm::{DbErr, RuntimeErr, SqlErr};
use thiserror::Error;
use uuid::Uuid;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or not for this reader: which of the two is nobody's business.
    #[error("not found")]
    NotFound,
    /// It may be seen, but not changed, by this reader.
    #[error("forbidden")]
    Forbidden,
    /// Sign in first.
    #[error("sign in first")]
    SignIn,
    /// This role needs the second factor, and this session has not given it.
    #[error("second factor needed")]
    SecondFactor,
    /// The terms and the processing agreement come first.
    #[error("terms not accepted")]
    Terms,
    /// The alliance is archived: read only.
    #[error("archived")]
    Archived,
    /// Somebody else saved in between.
    #[error("stale")]
    Stale,
    /// This form was handled before.
    #[error("form {0} was handled before")]
    Repeated(Uuid),
    /// A rule of the field or of the product says no; the text is a locale key.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// Too often; try again after so many seconds.
    #[error("too often")]
    RateLimited(i64),
    /// The database is away or full: try again later.
    #[error("the database is not available: {0}")]
    Unavailable(DbErr),
    /// Our mistake.
    #[error(transparent)]
    Internal(#[from] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    pub fn internal(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(error.into())
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        if away(&error) {
            Self::Unavailable(error)
        } else if matches!(error.sql_err(), Some(SqlErr::ForeignKeyConstraintViolation(_))) {
            // What this belongs to went while it was being written: removed, or merged. Logged, as it may be our mistake.
            tracing::warn!(%error, "a row refers to what is not there");
            Self::Stale
        } else {
            Self::internal(error)
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::internal(error)
    }
}

/// Whether the database, and not the statement, is what failed: gone, starting, busy for too long, or its disk is full.
fn away(error: &DbErr) -> bool {
    match error {
        DbErr::Conn(_) | DbErr::ConnectionAcquire(_) => true,
        DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error)) => match &**error {
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Protocol(_) => true,
            sqlx::Error::Database(error) => error.code().is_some_and(|code| match code.len() {
                // PostgreSQL: connection, resources, operator intervention.
                5 => ["08", "53", "57"].iter().any(|class| code.starts_with(class)),
                // SQLite: busy, locked, read-only, I/O error, full, cannot open; the rest of the number says why.
                _ => code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6 | 8 | 10 | 13 | 14)),
            }),
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};

    use super::*;

    /// One connection of its own to a new file.
    async fn open(file: &std::path::Path) -> DatabaseConnection {
        let mut options = ConnectOptions::new(format!("sqlite://{}?mode=rwc", file.display()));
        let db = Database::connect(options.max_connections(1).to_owned()).await.unwrap();
        db.execute_unprepared("PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 0").await.unwrap();
        db
    }

    async fn run(db: &DatabaseConnection, sql: &str) -> Result<()> {
        db.execute_unprepared(sql).await?;
        Ok(())
    }

    #[tokio::test]
    async fn a_full_disk_a_lock_that_lasts_and_what_went_in_between_are_not_our_mistake() {
        let file = std::env::temp_dir().join(format!("alliantiewijzer-full-{}.sqlite", Uuid::now_v7()));
        let (one, two) = (open(&file).await, open(&file).await);
        run(&one, "CREATE TABLE a (b TEXT)").await.unwrap();

        run(&one, "BEGIN IMMEDIATE").await.unwrap();
        let busy = run(&two, "INSERT INTO a VALUES ('x')").await;
        assert!(matches!(busy, Err(Error::Unavailable(_))), "{busy:?}");
        run(&one, "ROLLBACK").await.unwrap();

        // Code 517: somebody else wrote since this transaction began to read.
        run(&one, "BEGIN; SELECT * FROM a").await.unwrap();
        run(&two, "INSERT INTO a VALUES ('x')").await.unwrap();
        let overtaken = run(&one, "INSERT INTO a VALUES ('y')").await;
        assert!(matches!(overtaken, Err(Error::Unavailable(_))), "{overtaken:?}");
        run(&one, "ROLLBACK").await.unwrap();

        run(&one, "PRAGMA max_page_count = 2").await.unwrap();
        let full = run(&one, "INSERT INTO a VALUES (zeroblob(100000))").await;
        assert!(matches!(full, Err(Error::Unavailable(_))), "{full:?}");
        run(&one, "PRAGMA max_page_count = 1000").await.unwrap();
        run(&one, "INSERT INTO a VALUES (zeroblob(100000))").await.unwrap();

        let wrong = run(&one, "INSERT INTO b VALUES (1)").await;
        assert!(matches!(wrong, Err(Error::Internal(_))), "{wrong:?}");
        // What a row belongs to went while it was written.
        run(&one, "PRAGMA foreign_keys = ON; CREATE TABLE c (d INTEGER PRIMARY KEY)").await.unwrap();
        run(&one, "CREATE TABLE e (f INTEGER REFERENCES c (d))").await.unwrap();
        let gone = run(&one, "INSERT INTO e VALUES (1)").await;
        assert!(matches!(gone, Err(Error::Stale)), "{gone:?}");
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{end}", file.display()));
        }
    }
}
