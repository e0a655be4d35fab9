//! Organisations and memberships as text, for the record of a merge. The models are taken apart field by field, so that a new column that
//! is forgotten here does not compile.

use sea_orm::Set;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::{
    Result,
    entity::{organisation, partner_membership},
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
            created_at,
            version,
        } = row;
        Self { id, alliance_id, organisation_id, status, since, joined_on, created_at: created_at.0, version }
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
