//! Permission of the national team, and over the own account.

use domain::account::{
    NationalRole,
    permission::{Access, Record, access},
};
use sea_orm::DatabaseConnection;
use uuid::Uuid;

use crate::{Error, Result, Store, work::Work};

use super::SignedIn;

/// Permission of the national team: coach or admin.
#[derive(Clone, Debug)]
pub struct National {
    store: Store,
    me: SignedIn,
    role: NationalRole,
}

/// Permission of the national admin: reference data, content and accounts.
#[derive(Clone, Debug)]
pub struct Admin(National);

/// Permission to keep the national network: to change its members, and to see their contact persons.
#[derive(Clone, Debug)]
pub struct Desk(National);

/// Permission over one's own account.
#[derive(Clone, Debug)]
pub struct Me {
    store: Store,
    me: SignedIn,
}

impl National {
    pub(super) fn new(store: Store, me: SignedIn, role: NationalRole) -> Self {
        Self { store, me, role }
    }

    pub fn admin(&self) -> Result<Admin> {
        // Who may only coach does not learn which admin pages there are.
        if self.role == NationalRole::Admin { Ok(Admin(self.clone())) } else { Err(Error::NotFound) }
    }

    /// [`Error::NotFound`] for who may not see the contact persons of the network.
    pub fn desk(&self) -> Result<Desk> {
        let role = self.role.into();
        let writes = |record| access(role, record) == Access::Write;
        if writes(Record::Network) && writes(Record::NetworkContacts) {
            Ok(Desk(self.clone()))
        } else {
            Err(Error::NotFound)
        }
    }

    pub fn is_admin(&self) -> bool {
        self.role == NationalRole::Admin
    }

    pub fn me(&self) -> &SignedIn {
        &self.me
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    pub(crate) fn db(&self) -> &DatabaseConnection {
        &self.store.reader
    }

    pub(crate) async fn begin(&self, once: Uuid) -> Result<Work> {
        Work::begin(&self.store, Some(self.me.id), None, once).await
    }
}

impl Admin {
    pub fn national(&self) -> &National {
        &self.0
    }
}

impl Desk {
    pub fn national(&self) -> &National {
        &self.0
    }
}

impl Me {
    pub(super) fn new(store: Store, me: SignedIn) -> Self {
        Self { store, me }
    }

    pub fn me(&self) -> &SignedIn {
        &self.me
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    pub(crate) fn db(&self) -> &DatabaseConnection {
        &self.store.reader
    }

    pub(crate) async fn begin(&self, once: Uuid) -> Result<Work> {
        Work::begin(&self.store, Some(self.me.id), None, once).await
    }
}
