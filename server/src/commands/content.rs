//! `content publish`: a new version of the route, from the program's own content or from a folder.

use std::path::Path;

use anyhow::Result;
use domain::route::Changes;
use store::{Store, route};

use crate::content;

/// Answers the number of the version and what changed; nothing changed when the content equals the newest version.
pub async fn publish(store: &Store, from: Option<&Path>) -> Result<(i32, Changes)> {
    let content = match from {
        Some(dir) => content::load(dir)?,
        None => content::embedded()?,
    };
    Ok(route::content::publish(store, content).await?)
}
