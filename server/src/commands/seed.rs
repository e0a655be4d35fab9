//! `seed`: reference data and the first version of the route. May be run again and again.

use anyhow::Result;
use store::{Store, reference, route};

use crate::content;

pub async fn run(store: &Store) -> Result<()> {
    reference::seed(store, &content::reference::municipalities()?, &content::reference::terms()?).await?;
    if route::content::newest(store).await? == 0 {
        route::content::publish(store, content::embedded()?).await?;
    }
    Ok(())
}
