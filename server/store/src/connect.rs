//! How the two databases are opened.

use std::{path::PathBuf, time::Duration};

use sea_orm::{ConnectOptions, Database, DatabaseConnection};
use sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};

use crate::{Result, meter};

/// Which database.
#[derive(Clone, Debug)]
pub enum Target {
    /// An embedded file, made when it is not there.
    Sqlite(PathBuf),
    /// `postgres://…`, and how many connections this process may have.
    Postgres { url: String, connections: u32 },
}

/// Opens the pool to write with and the pool to read with.
pub(crate) async fn open(target: &Target) -> Result<(DatabaseConnection, DatabaseConnection)> {
    let (mut writer, mut reader) = match target {
        Target::Sqlite(path) => (sqlite(path, false).await?, sqlite(path, true).await?),
        Target::Postgres { url, connections } => {
            let mut options = options(url.clone());
            options.max_connections(*connections);
            let pool = Database::connect(options).await?;
            (pool.clone(), pool)
        }
    };
    for pool in [&mut writer, &mut reader] {
        pool.set_metric_callback(meter::count);
    }
    Ok((writer, reader))
}

fn options(url: String) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.sqlx_logging(false).acquire_timeout(Duration::from_secs(5)).connect_timeout(Duration::from_secs(5));
    options
}

/// One connection writes, so that nobody has to wait in vain for a lock; `FULL` means that what was acknowledged survives a
/// power cut. `query_only` catches a write on the wrong pool.
async fn sqlite(path: &std::path::Path, read_only: bool) -> Result<DatabaseConnection> {
    let mut options = options(format!("sqlite://{}?mode=rwc", path.display()));
    options.max_connections(if read_only { 4 } else { 1 }).map_sqlx_sqlite_opts(move |options| {
        let options = options
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5));
        if read_only { options.pragma("query_only", "ON") } else { options }
    });
    Ok(Database::connect(options).await?)
}
