//! Partners of an alliance. An organisation exists once, for the whole country; that it takes part in an alliance is a membership, and
//! contact persons belong to a membership.

mod answer;
mod collaboration;
mod commitments;
#[cfg(feature = "ssr")]
mod contact_log;
mod contribution;
mod coverage;
#[cfg(feature = "ssr")]
mod forms;
#[cfg(feature = "ssr")]
pub mod import;
mod kind;
#[cfg(feature = "ssr")]
mod likeness;
pub mod map;
#[cfg(feature = "ssr")]
pub mod meetings;
mod merge;
#[cfg(feature = "ssr")]
mod name_index;
pub mod network;
mod renewal;
#[cfg(feature = "ssr")]
pub mod scan;
mod status;
#[cfg(feature = "ssr")]
mod story;

pub use answer::PartnerAnswer;
pub use collaboration::{Closeness, Collaboration, Said, Theme, Words};
#[cfg(feature = "ssr")]
pub use collaboration::{CollaborationForm, OwnWordForm};
#[cfg(feature = "ssr")]
pub use commitments::CommitmentsForm;
pub use commitments::{CommitmentFields, Commitments};
#[cfg(feature = "ssr")]
pub use contact_log::*;
pub use contribution::{ContributionForm, ContributionStatus, EndContributionForm};
pub use coverage::{Cell, Coverage, Effort, Nearness, PlaceFacts, Thickness, nearness};
#[cfg(feature = "ssr")]
use forms::optional_link;
#[cfg(feature = "ssr")]
pub use forms::*;
pub use kind::{ChecklistAnswer, FindsFamilies, PartnerKind};
#[cfg(feature = "ssr")]
pub use likeness::{Likeness, NameKey};
#[cfg(feature = "ssr")]
pub use merge::{DecideMerge, MergeForm};
pub use merge::{FACTS, MergeState, Standing, UNDO_DAYS};
#[cfg(feature = "ssr")]
pub use name_index::NameIndex;
pub use renewal::PledgeResult;
use serde::{Deserialize, Serialize};
pub use status::{MembershipStatus, day_of_change};
#[cfg(feature = "ssr")]
pub use story::*;

/// The eight sectors, in the order of the alliance's own reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// Overheid en gemeenten.
    GovernmentAndMunicipalities,
    /// Bedrijfsleven en private partijen.
    BusinessAndPrivate,
    /// Welzijnsorganisatie en maatschappelijk werk.
    WelfareAndSocialWork,
    /// Onderwijs en educatie.
    Education,
    /// Zorg en (jeugd)gezondheidszorg.
    CareAndYouthHealth,
    /// Fondsen.
    Funds,
    /// Kennis en onderzoek.
    KnowledgeAndResearch,
    /// Cultuur, sport en recreatie.
    CultureSportRecreation,
}

impl Sector {
    pub const ALL: [Self; 8] = [
        Self::GovernmentAndMunicipalities,
        Self::BusinessAndPrivate,
        Self::WelfareAndSocialWork,
        Self::Education,
        Self::CareAndYouthHealth,
        Self::Funds,
        Self::KnowledgeAndResearch,
        Self::CultureSportRecreation,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::GovernmentAndMunicipalities => "government_and_municipalities",
            Self::BusinessAndPrivate => "business_and_private",
            Self::WelfareAndSocialWork => "welfare_and_social_work",
            Self::Education => "education",
            Self::CareAndYouthHealth => "care_and_youth_health",
            Self::Funds => "funds",
            Self::KnowledgeAndResearch => "knowledge_and_research",
            Self::CultureSportRecreation => "culture_sport_recreation",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sector| sector.as_str() == text)
    }
}

/// The level of the theory of change (Verandertheorie) at which something works: the three V's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeLevel {
    /// De persoonlijke situatie verzachten.
    Soften,
    /// De maatschappelijke positie versterken.
    Strengthen,
    /// De (on)geschreven regels veranderen.
    Transform,
}

impl ChangeLevel {
    pub const ALL: [Self; 3] = [Self::Soften, Self::Strengthen, Self::Transform];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Soften => "soften",
            Self::Strengthen => "strengthen",
            Self::Transform => "transform",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
    }
}
