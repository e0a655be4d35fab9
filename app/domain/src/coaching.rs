//! How the national team helps a local alliance.

use serde::{Deserialize, Serialize};

/// The four roles of the national team (initiatiefnemer, facilitator, kennisbrenger, verbinder), in the order of the alliance's own papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TeamRole {
    Initiator,
    Facilitator,
    KnowledgeBringer,
    Connector,
}

impl TeamRole {
    pub const ALL: [Self; 4] = [Self::Initiator, Self::Facilitator, Self::KnowledgeBringer, Self::Connector];

    /// The letter that stands for the role in the route: the first of its Dutch name.
    pub fn letter(self) -> char {
        match self {
            Self::Initiator => 'I',
            Self::Facilitator => 'F',
            Self::KnowledgeBringer => 'K',
            Self::Connector => 'V',
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initiator => "initiator",
            Self::Facilitator => "facilitator",
            Self::KnowledgeBringer => "knowledge_bringer",
            Self::Connector => "connector",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}
