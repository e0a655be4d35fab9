//! Where an organisation stands in an alliance.

use serde::{Deserialize, Serialize};

/// Status of a membership. Going from any to any other is allowed: people change their minds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MembershipStatus {
    /// Op de lijst: nobody asked them yet.
    #[default]
    Listed,
    /// Uitgenodigd.
    Invited,
    /// Heeft belangstelling.
    Interested,
    /// Doet mee.
    Joined,
    /// Doet even niet mee.
    Paused,
    /// Doet niet meer mee, or said no.
    Left,
}

impl MembershipStatus {
    pub const ALL: [Self; 6] = [Self::Listed, Self::Invited, Self::Interested, Self::Joined, Self::Paused, Self::Left];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Invited => "invited",
            Self::Interested => "interested",
            Self::Joined => "joined",
            Self::Paused => "paused",
            Self::Left => "left",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}
