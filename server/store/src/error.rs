//! The one error type of the server. `server::http` maps it to a page, in one place.

use sea_orm::{DbErr, RuntimeErr};
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
        if away(&error) { Self::Unavailable(error) } else { Self::internal(error) }
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
            sqlx::Error::Database(error) => error.code().is_some_and(|code| {
                // SQLite: busy, locked, read-only, I/O error, full, cannot open. PostgreSQL: connection, resources, operator intervention.
                matches!(&*code, "5" | "6" | "8" | "10" | "13" | "14" | "778" | "1034" | "4874")
                    || ["08", "53", "57"].iter().any(|class| code.len() == 5 && code.starts_with(class))
            }),
            _ => false,
        },
        _ => false,
    }
}
