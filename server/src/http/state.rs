//! What all requests share.

use std::sync::{Arc, RwLock};

use app::frame::Assets;
use store::{Result, Store, route::content::Version};

use crate::{
    config::Config,
    secrets::{Passwords, Vault},
};

/// The running program. Handlers get it as [`AppState`].
#[derive(Debug)]
pub struct App {
    pub store: Store,
    pub config: Config,
    pub assets: Arc<Assets>,
    pub passwords: Passwords,
    pub vault: Vault,
    /// The newest version of the route that this process has read.
    route: RwLock<Option<Arc<Version>>>,
}

pub type AppState = Arc<App>;

impl App {
    pub fn new(store: Store, config: Config, assets: Assets, secret: &str) -> AppState {
        Arc::new(Self {
            store,
            config,
            assets: Arc::new(assets),
            passwords: Passwords::default(),
            vault: Vault::new(secret),
            route: RwLock::new(None),
        })
    }

    /// The newest published route. Asks the database only for its number, and reads the text once.
    pub async fn route(&self) -> Result<Arc<Version>> {
        let newest = store::route::content::newest(&self.store).await?;
        let known = self.route.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        if let Some(known) = known.filter(|known| known.number == newest) {
            return Ok(known);
        }
        let version = store::route::content::version(&self.store, newest).await?;
        let version = Arc::new(version.ok_or_else(|| store::Error::internal("no route was published: run `seed`"))?);
        *self.route.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(version.clone());
        Ok(version)
    }
}
