//! Who somebody is: in the national team, in an alliance, or neither. One person can have different roles in several alliances.

use serde::{Deserialize, Serialize};

/// Role in the national team (landelijk team).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NationalRole {
    Admin,
    Coach,
}

impl NationalRole {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Coach => "coach",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Admin, Self::Coach].into_iter().find(|role| role.as_str() == text)
    }
}

/// Seat in a local alliance. The one that may do most comes first in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// Trekker: mostly of a municipality, sometimes of a church or a club.
    Lead,
    /// Lid: works along in the alliance.
    Member,
    /// Contactpersoon van een partner.
    Partner,
    /// Meekijker: alderman, manager.
    Viewer,
}

impl Seat {
    pub const ALL: [Self; 4] = [Self::Lead, Self::Member, Self::Partner, Self::Viewer];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Member => "member",
            Self::Partner => "partner",
            Self::Viewer => "viewer",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|seat| seat.as_str() == text)
    }
}

/// The column of the permission table in which somebody stands, for one alliance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    NationalAdmin,
    NationalCoach,
    AllianceLead,
    AllianceMember,
    PartnerContact,
    Viewer,
    Public,
}

impl Role {
    pub const ALL: [Self; 7] = [
        Self::NationalAdmin,
        Self::NationalCoach,
        Self::AllianceLead,
        Self::AllianceMember,
        Self::PartnerContact,
        Self::Viewer,
        Self::Public,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::NationalAdmin => "national_admin",
            Self::NationalCoach => "national_coach",
            Self::AllianceLead => "alliance_lead",
            Self::AllianceMember => "alliance_member",
            Self::PartnerContact => "partner_contact",
            Self::Viewer => "viewer",
            Self::Public => "public",
        }
    }

    /// Roles that may not sign in with a password or a mailed code alone.
    pub fn needs_second_factor(self) -> bool {
        matches!(self, Self::NationalAdmin | Self::NationalCoach | Self::AllianceLead)
    }
}

impl From<NationalRole> for Role {
    fn from(role: NationalRole) -> Self {
        match role {
            NationalRole::Admin => Self::NationalAdmin,
            NationalRole::Coach => Self::NationalCoach,
        }
    }
}

impl From<Seat> for Role {
    fn from(seat: Seat) -> Self {
        match seat {
            Seat::Lead => Self::AllianceLead,
            Seat::Member => Self::AllianceMember,
            Seat::Partner => Self::PartnerContact,
            Seat::Viewer => Self::Viewer,
        }
    }
}
