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

/// Makes a folder that only its owner can look into, with those around it; one that is there stays as it is.
pub fn private_folder(path: &std::path::Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Opens the database of a configuration that was checked.
pub async fn open(config: &Config) -> Result<Store> {
    config.check()?;
    if config.database_url.is_none() {
        private_folder(&config.data)?;
    }
    Ok(Store::open(&config.target(), Arc::new(SystemClock)).await?)
}
