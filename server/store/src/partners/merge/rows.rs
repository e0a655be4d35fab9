//! Organisations and memberships as text, for the record of a merge. The models are taken apart field by field, so that a new column that
//! is forgotten here does not compile.

use domain::partners::network::NetworkStatus;
use sea_orm::Set;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::{
    Result,
    entity::{network_member, organisation, partner_membership},
    work::millis,
};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct OrganisationRow {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) sector: String,
    pub(super) municipality_code: Option<String>,
    pub(super) parent_id: Option<Uuid>,
    pub(super) website: String,
    fictional: bool,
    #[serde(with = "time::serde::timestamp::milliseconds")]
    created_at: OffsetDateTime,
    pub(super) version: i64,
}

impl From<organisation::Model> for OrganisationRow {
    fn from(row: organisation::Model) -> Self {
        let organisation::Model {
            id,
            name,
            kind,
            sector,
            municipality_code,
            parent_id,
            website,
            fictional,
            created_at,
            version,
        } = row;
        let created_at = created_at.0;
        Self { id, name, kind, sector, municipality_code, parent_id, website, fictional, created_at, version }
    }
}

impl OrganisationRow {
    pub(super) fn row(self) -> organisation::ActiveModel {
        organisation::ActiveModel {
            id: Set(self.id),
            name: Set(self.name),
            kind: Set(self.kind),
            sector: Set(self.sector),
            municipality_code: Set(self.municipality_code),
            parent_id: Set(self.parent_id),
            website: Set(self.website),
            fictional: Set(self.fictional),
            created_at: Set(millis(self.created_at)),
            version: Set(self.version),
        }
    }

    /// What it was before, but for what somebody changed after the merge.
    pub(super) fn back(self, before: Self, merged: Self) -> Self {
        Self {
            name: restored(self.name, before.name, &merged.name),
            kind: restored(self.kind, before.kind, &merged.kind),
            sector: restored(self.sector, before.sector, &merged.sector),
            municipality_code: restored(self.municipality_code, before.municipality_code, &merged.municipality_code),
            parent_id: restored(self.parent_id, before.parent_id, &merged.parent_id),
            website: restored(self.website, before.website, &merged.website),
            version: self.version + 1,
            ..self
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct MembershipRow {
    pub(super) id: Uuid,
    pub(super) alliance_id: Uuid,
    pub(super) organisation_id: Uuid,
    pub(super) status: String,
    pub(super) since: Date,
    pub(super) joined_on: Option<Date>,
    #[serde(default)]
    pub(super) shown_on: Option<Date>,
    #[serde(with = "time::serde::timestamp::milliseconds")]
    pub(super) created_at: OffsetDateTime,
    pub(super) version: i64,
}

impl From<partner_membership::Model> for MembershipRow {
    fn from(row: partner_membership::Model) -> Self {
        let partner_membership::Model {
            id,
            alliance_id,
            organisation_id,
            status,
            since,
            joined_on,
            shown_on,
            created_at,
            version,
        } = row;
        Self { id, alliance_id, organisation_id, status, since, joined_on, shown_on, created_at: created_at.0, version }
    }
}

impl MembershipRow {
    pub(super) fn row(self) -> partner_membership::ActiveModel {
        partner_membership::ActiveModel {
            id: Set(self.id),
            alliance_id: Set(self.alliance_id),
            organisation_id: Set(self.organisation_id),
            status: Set(self.status),
            since: Set(self.since),
            joined_on: Set(self.joined_on),
            shown_on: Set(self.shown_on),
            created_at: Set(millis(self.created_at)),
            version: Set(self.version),
        }
    }

    /// What it was before, but for what somebody changed after the merge.
    pub(super) fn back(self, before: Self, merged: Self) -> Self {
        Self {
            status: restored(self.status, before.status, &merged.status),
            since: restored(self.since, before.since, &merged.since),
            joined_on: restored(self.joined_on, before.joined_on, &merged.joined_on),
            shown_on: restored(self.shown_on, before.shown_on, &merged.shown_on),
            version: self.version + 1,
            ..self
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct MemberRow {
    pub(super) id: Uuid,
    pub(super) organisation_id: Uuid,
    pub(super) status: String,
    pub(super) asked_on: Option<Date>,
    pub(super) joined_on: Option<Date>,
    pub(super) left_on: Option<Date>,
    pub(super) earlier: String,
    pub(super) shown: bool,
    pub(super) promise: String,
    pub(super) promise_shown: bool,
    pub(super) source: String,
    #[serde(with = "time::serde::timestamp::milliseconds")]
    pub(super) created_at: OffsetDateTime,
    pub(super) version: i64,
}

impl From<network_member::Model> for MemberRow {
    fn from(row: network_member::Model) -> Self {
        let network_member::Model {
            id,
            organisation_id,
            status,
            asked_on,
            joined_on,
            left_on,
            earlier,
            shown,
            promise,
            promise_shown,
            source,
            created_at,
            version,
        } = row;
        let created_at = created_at.0;
        Self {
            id,
            organisation_id,
            status,
            asked_on,
            joined_on,
            left_on,
            earlier,
            shown,
            promise,
            promise_shown,
            source,
            created_at,
            version,
        }
    }
}

impl MemberRow {
    pub(super) fn row(self) -> network_member::ActiveModel {
        network_member::ActiveModel {
            id: Set(self.id),
            organisation_id: Set(self.organisation_id),
            status: Set(self.status),
            asked_on: Set(self.asked_on),
            joined_on: Set(self.joined_on),
            left_on: Set(self.left_on),
            earlier: Set(self.earlier),
            shown: Set(self.shown),
            promise: Set(self.promise),
            promise_shown: Set(self.promise_shown),
            source: Set(self.source),
            created_at: Set(millis(self.created_at)),
            version: Set(self.version),
        }
    }

    /// Whether `self` says less of itself to the public than it did at the merge, or stopped since.
    pub(super) fn withdrew(&self, merged: &Self) -> bool {
        let less = |was: bool, is: bool| was && !is;
        less(merged.shown, self.shown)
            || less(merged.promise_shown, self.promise_shown)
            || self.status == NetworkStatus::Left.as_str() && merged.status != self.status
    }

    /// What it was before, but for what somebody changed after the merge. Where it stands is one thing, whose days belong together; so
    /// is what the public may read: a withdrawal wins.
    pub(super) fn back(self, before: Self, merged: Self) -> Self {
        let open = !self.withdrew(&merged);
        let stands = |row: &Self| (row.status.clone(), row.joined_on, row.left_on, row.earlier.clone());
        let same = stands(&self) == stands(&merged);
        let of = if same { &before } else { &self };
        let (status, joined_on, left_on, earlier) = stands(of);
        Self {
            status,
            joined_on,
            left_on,
            earlier,
            asked_on: restored(self.asked_on, before.asked_on, &merged.asked_on),
            shown: (self.shown || open) && restored(self.shown, before.shown, &merged.shown),
            promise: restored(self.promise, before.promise, &merged.promise),
            promise_shown: open && restored(self.promise_shown, before.promise_shown, &merged.promise_shown),
            source: restored(self.source, before.source, &merged.source),
            version: self.version + 1,
            ..self
        }
    }
}

fn restored<T: PartialEq>(now: T, before: T, merged: &T) -> T {
    if now == *merged { before } else { now }
}

/// Both sides of a row, as they stand in the record.
pub(super) fn both<T: Serialize>(before: &T, after: &T) -> Result<(String, String)> {
    Ok((serde_json::to_string(before)?, serde_json::to_string(after)?))
}
