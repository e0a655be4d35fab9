//! Makes PDF files off the async threads, on half of the processors at most: who asks for many waits, and nobody else does.

use std::{sync::Arc, thread};

use documents::pdf;
use store::{Error, Result};
use tokio::sync::Semaphore;

#[derive(Clone, Debug)]
pub struct Printer(Arc<Semaphore>);

impl Default for Printer {
    fn default() -> Self {
        let processors = thread::available_parallelism().map_or(1, usize::from);
        Self(Arc::new(Semaphore::new((processors / 2).max(1))))
    }
}

impl Printer {
    pub async fn print(
        &self,
        paper: impl FnOnce() -> std::result::Result<Vec<u8>, pdf::Error> + Send + 'static,
    ) -> Result<Vec<u8>> {
        let turn = self.0.clone().acquire_owned().await.map_err(Error::internal)?;
        // The turn is over when the paper is made, also when nobody waits for it any more.
        let print = move || {
            let made = paper();
            drop(turn);
            made
        };
        tokio::task::spawn_blocking(print).await.map_err(Error::internal)?.map_err(Error::internal)
    }
}
