//! `seed`: reference data and the first version of the route. May be run again and again.

use anyhow::Result;
use store::{Store, route};

use crate::content;

pub async fn run(store: &Store) -> Result<()> {
    if route::content::newest(store).await? == 0 {
        route::content::publish(store, content::embedded()?).await?;
    }
    Ok(())
}
