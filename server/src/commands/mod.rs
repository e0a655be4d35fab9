//! What the operator can ask of the program, one command a file.

pub mod check;
pub mod content;
pub mod create_admin;
pub mod seed;
pub mod serve;

use std::sync::Arc;

use anyhow::Result;
use store::{Store, clock::SystemClock};

use crate::config::Config;

/// Opens the database of a configuration that was checked.
pub async fn open(config: &Config) -> Result<Store> {
    config.check()?;
    if config.database_url.is_none() {
        std::fs::create_dir_all(&config.data)?;
    }
    Ok(Store::open(&config.target(), Arc::new(SystemClock)).await?)
}
