//! Permission to read or change one kind of record of one alliance: what `store` functions take.

use std::marker::PhantomData;

use domain::account::permission::Only;
use sea_orm::DatabaseConnection;
use uuid::Uuid;

use crate::{Result, Store, entity::alliance, work::Work};

use super::{PublicPage, Scope, Subject};

/// Permission to read the records `S` of one alliance.
#[derive(Clone, Debug)]
pub struct Read<S> {
    scope: Scope,
    only: Option<Only>,
    subject: PhantomData<S>,
}

/// Permission to change the records `S` of one alliance.
#[derive(Clone, Debug)]
pub struct Write<S> {
    scope: Scope,
    only: Option<Only>,
    subject: PhantomData<S>,
}

impl<S> Read<S> {
    pub(super) fn new(scope: Scope, only: Option<Only>) -> Self {
        Self { scope, only, subject: PhantomData }
    }

    pub fn only(&self) -> Option<Only> {
        self.only
    }

    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    pub(crate) fn db(&self) -> &DatabaseConnection {
        &self.scope.store.reader
    }

    pub(crate) fn alliance(&self) -> &alliance::Model {
        &self.scope.alliance
    }

    pub(crate) fn store(&self) -> &Store {
        &self.scope.store
    }

    pub(crate) fn actor_id(&self) -> Option<Uuid> {
        self.scope.actor_id()
    }
}

impl Read<PublicPage> {
    /// Records that may stand on the public page: its loader shows of them what the lead and the partner agreed to, and nothing else.
    pub(crate) fn of_page<S>(&self) -> Read<S> {
        Read { scope: self.scope.clone(), only: None, subject: PhantomData }
    }
}

impl<S: Subject> Write<S> {
    /// Who may change may see.
    pub fn reading(&self) -> Read<S> {
        Read { scope: self.scope.clone(), only: self.only, subject: PhantomData }
    }
}

impl<S> Write<S> {
    pub(super) fn new(scope: Scope, only: Option<Only>) -> Self {
        Self { scope, only, subject: PhantomData }
    }

    /// Who may change only what is their own is kept to that by the function that changes it.
    pub fn only(&self) -> Option<Only> {
        self.only
    }

    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    pub(crate) fn db(&self) -> &DatabaseConnection {
        &self.scope.store.reader
    }

    pub(crate) fn alliance(&self) -> &alliance::Model {
        &self.scope.alliance
    }

    pub(crate) fn actor_id(&self) -> Option<Uuid> {
        self.scope.actor_id()
    }

    pub(crate) async fn begin(&self, once: Uuid) -> Result<Work> {
        Work::begin(&self.scope.store, self.actor_id(), Some(self.scope.alliance.id), once).await
    }
}
