//! How often something may be tried: counters in the database, shared by all processes.

use sea_orm::{
    ActiveModelTrait, DatabaseTransaction, EntityTrait, QuerySelect, Set, TransactionTrait, sea_query::OnConflict,
};
use time::{Duration, OffsetDateTime};

use crate::{Error, Result, Store, entity::rate_limit, work};

/// At most `count` times in `window`.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    pub count: i32,
    pub window: Duration,
}

/// Counts one more try of `key` (hashed, so that no address stands in the table); [`Error::RateLimited`] when that is one too many.
pub async fn allow(store: &Store, key: &str, limit: Limit) -> Result<()> {
    let tx = store.writer.begin_with_options(work::immediate()).await?;
    count(&tx, store.now(), key, limit).await?;
    Ok(tx.commit().await?)
}

/// The same inside a change: what does not happen does not count.
pub(crate) async fn count(tx: &DatabaseTransaction, now: OffsetDateTime, key: &str, limit: Limit) -> Result<()> {
    let key = crate::token::hash(key);
    let fresh = |count| rate_limit::ActiveModel {
        key: Set(key.clone()),
        window_start: Set(now.unix_timestamp()),
        count: Set(count),
    };
    // Two first tries at once: the second waits here, and counts on.
    rate_limit::Entity::insert(fresh(0))
        .on_conflict(OnConflict::column(rate_limit::Column::Key).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    let row = rate_limit::Entity::find_by_id(&key).lock_exclusive().one(tx).await?;
    let wait = match row {
        None => None,
        Some(row) if row.window_start + limit.window.whole_seconds() <= now.unix_timestamp() => {
            fresh(1).update(tx).await?;
            None
        }
        Some(row) if row.count >= limit.count => {
            Some(row.window_start + limit.window.whole_seconds() - now.unix_timestamp())
        }
        Some(row) => {
            let count = row.count + 1;
            rate_limit::ActiveModel { count: Set(count), ..row.into() }.update(tx).await?;
            None
        }
    };
    wait.map_or(Ok(()), |seconds| Err(Error::RateLimited(seconds.max(1))))
}
