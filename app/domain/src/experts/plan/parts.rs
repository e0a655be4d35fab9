//! The fields of the thirteen parts. Part 3 and 4 are lists of their own: cells of the matrix, and places.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use super::{
    super::{
        children::{ChildFormat, ChildSafety, LundyCheck},
        compensation::{Discussed, Kind},
        rungs::Group,
    },
    budget::Line,
};

/// 1. Aanleiding en vraag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    pub why_now: String,
    /// What we want to know or decide.
    pub question: String,
    /// What is still open, and what is not.
    pub open: String,
}

/// 2. Wie.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Who {
    pub groups: Vec<WhoGroup>,
    /// Whom we want among them.
    pub diversity: String,
    /// What we do about people whom nobody reaches.
    pub unreached: String,
}

/// One group that takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhoGroup {
    pub group: Group,
    pub places: u16,
    /// The partners through whom.
    #[serde(default)]
    pub via: Vec<Uuid>,
}

/// 5. Werving en kennismaking.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recruitment {
    /// Who asks, and where.
    pub how: String,
    /// Getting to know each other without an agenda.
    pub acquaintance: String,
}

/// 6. Voorbereiding en training.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preparation {
    pub experts: String,
    pub officials: String,
    pub partners: String,
    /// The contact person or buddy, by function.
    pub contact: String,
}

/// 7. Veiligheid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Safety {
    pub house_rules: String,
    /// How consent for a story, a quote or a photo is asked.
    pub consent: String,
    pub after_care: String,
    /// What is arranged for children.
    pub children: BTreeSet<ChildSafety>,
    pub lundy: LundyCheck,
    pub formats: BTreeSet<ChildFormat>,
}

/// How people are rewarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CompensationKind {
    /// Loon.
    Wage,
    /// Factuur.
    Invoice,
    /// Vacatiegeld.
    AttendanceFee,
    /// Vrijwilligersvergoeding.
    VolunteerFee,
    /// Onkosten.
    Expenses,
    /// In natura.
    InKind,
    /// Training, coaching.
    Development,
    /// Geen vergoeding.
    Nothing,
}

impl CompensationKind {
    pub const ALL: [Self; 8] = [
        Self::Wage,
        Self::Invoice,
        Self::AttendanceFee,
        Self::VolunteerFee,
        Self::Expenses,
        Self::InKind,
        Self::Development,
        Self::Nothing,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wage => "wage",
            Self::Invoice => "invoice",
            Self::AttendanceFee => "attendance-fee",
            Self::VolunteerFee => "volunteer-fee",
            Self::Expenses => "expenses",
            Self::InKind => "in-kind",
            Self::Development => "development",
            Self::Nothing => "nothing",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// How the compensation check counts it; training and nothing are not counted.
    pub fn checked_as(self) -> Option<Kind> {
        match self {
            Self::Wage | Self::Invoice | Self::AttendanceFee => Some(Kind::Other),
            Self::VolunteerFee | Self::Expenses => Some(Kind::Volunteer),
            Self::InKind => Some(Kind::InKind),
            Self::Development | Self::Nothing => None,
        }
    }

    /// Money for the work, apart from costs.
    pub fn is_fee(self) -> bool {
        matches!(self, Self::Wage | Self::Invoice | Self::AttendanceFee | Self::VolunteerFee)
    }

    /// A place may have an amount for it: money, or what a voucher is worth.
    pub fn has_worth(self) -> bool {
        self.is_fee() || self == Self::InKind
    }
}

/// 8. Vergoeding.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Compensation {
    pub kinds: BTreeSet<CompensationKind>,
    /// What is agreed, in words.
    pub agreed: String,
    /// Who pays, by organisation or function.
    pub payer: String,
    /// How fast.
    pub within_days: Option<u16>,
    /// The check was talked over, for the plan as a whole; never of whom.
    pub discussed: Option<Discussed>,
}

/// 9. Praktisch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Practical {
    /// Outside work and school.
    pub when: String,
    pub place: String,
    pub food: String,
    pub travel: String,
    pub childcare: String,
    pub interpreter: String,
    /// Paper, a device, reading aloud.
    pub means: String,
}

/// 10. Besluitmoment en terugkoppeling.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decision {
    pub on: Option<Date>,
    /// Who decides, by function.
    pub by: String,
    /// How those who took part hear of it.
    pub told_how: String,
    pub told_on: Option<Date>,
}

/// 11. Planning en budget.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Planning {
    pub from: Option<Date>,
    pub until: Option<Date>,
    /// In cents.
    pub available: Option<u64>,
    pub lines: Vec<Line>,
}

/// 12. Evaluatie.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Evaluation {
    pub on: Option<Date>,
    /// Five at most.
    pub questions: Vec<String>,
    /// Those whom it is about take part.
    pub together: bool,
}

/// 13. Borging.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Anchoring {
    /// From once to always: how.
    pub how: String,
    /// The share of cells that is to be formal, in percent, and by which year.
    pub formal_percent: Option<u8>,
    pub by_year: Option<i32>,
}
