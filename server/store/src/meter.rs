//! Counts the SQL statements of a request, so that a test sees a list page whose number grows with its rows.

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

tokio::task_local! {
    static STATEMENTS: Arc<AtomicUsize>;
}

/// Runs a future and tells how many statements it took.
pub async fn metered<T>(future: impl Future<Output = T>) -> (T, usize) {
    let counter = Arc::new(AtomicUsize::new(0));
    let result = STATEMENTS.scope(counter.clone(), future).await;
    (result, counter.load(Ordering::Relaxed))
}

pub(crate) fn count(_: &sea_orm::metric::Info<'_>) {
    // Outside a request nobody counts.
    let _ = STATEMENTS.try_with(|counter| counter.fetch_add(1, Ordering::Relaxed));
}
