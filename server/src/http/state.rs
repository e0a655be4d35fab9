//! What all requests share.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use app::frame::Assets;
use domain::route::Changes;
use store::{Result, Store, account::session, route::content::Version, token::Token};
use time::Duration;
use uuid::Uuid;

use crate::{
    config::Config,
    printer::Printer,
    secrets::{Passwords, Vault},
};

/// How long a second press of a button may come after the first that changed the session. Later, an old cookie is worth nothing.
const SECOND_PRESS: Duration = Duration::minutes(1);

/// The running program. Handlers get it as [`AppState`].
#[derive(Debug)]
pub struct App {
    pub store: Store,
    pub config: Config,
    pub assets: Arc<Assets>,
    pub passwords: Passwords,
    pub vault: Vault,
    pub printer: Printer,
    /// The newest version of the route that this process has read.
    route: RwLock<Option<Arc<Version>>>,
    /// What the newest version that this process compared changed since older ones, by the number of the older one.
    changes: RwLock<(i32, BTreeMap<i32, Arc<Changes>>)>,
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
            printer: Printer::default(),
            route: RwLock::new(None),
            changes: RwLock::default(),
        })
    }

    /// See [`super::Cx::next_session`].
    pub(super) fn next_session(&self, old: &str, once: Uuid) -> Token {
        Token::from_bytes(self.vault.derive("next session", &format!("{old} {once}")))
    }

    /// The session that an old one went on as, a moment ago, by form `once`; and whose it is.
    pub(super) async fn went_on(&self, old: &str, once: Uuid) -> Result<Option<(Token, Uuid)>> {
        let token = self.next_session(old, once);
        Ok(match session::find(&self.store, token.as_str()).await? {
            session::Session::Valid(found) if found.since + SECOND_PRESS > self.store.now() => {
                Some((token, found.signed_in.id))
            }
            _ => None,
        })
    }

    /// The newest published route. Asks the database only for its number, and reads the text once.
    pub async fn route(&self) -> Result<Arc<Version>> {
        let newest = store::route::content::newest(&self.store).await?;
        let known = self.route.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(known) = known.filter(|known| known.number == newest) {
            return Ok(known);
        }
        let version = store::route::content::version(&self.store, newest).await?;
        let version = Arc::new(version.ok_or_else(|| store::Error::internal("no route was published: run `seed`"))?);
        *self.route.write().unwrap_or_else(PoisonError::into_inner) = Some(version.clone());
        Ok(version)
    }

    /// What `newest` changed since the version that an alliance last saw. Nothing is new to who never saw an older one.
    pub async fn route_changes(&self, seen: i32, newest: &Version) -> Result<Arc<Changes>> {
        if seen == 0 || seen >= newest.number {
            return Ok(Arc::default());
        }
        let known = {
            let cache = self.changes.read().unwrap_or_else(PoisonError::into_inner);
            cache.1.get(&seen).filter(|_| cache.0 == newest.number).cloned()
        };
        if let Some(known) = known {
            return Ok(known);
        }
        let old = store::route::content::version(&self.store, seen).await?;
        let changes = Arc::new(old.map(|old| Changes::between(&old.content, &newest.content)).unwrap_or_default());
        let mut cache = self.changes.write().unwrap_or_else(PoisonError::into_inner);
        if cache.0 != newest.number {
            *cache = (newest.number, BTreeMap::new());
        }
        cache.1.insert(seen, changes.clone());
        Ok(changes)
    }
}
