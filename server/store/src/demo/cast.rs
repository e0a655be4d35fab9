//! What the demo is made of, as it stands in `demo.toml` of the server.

use std::collections::BTreeMap;

use domain::{
    account::{NationalRole, Seat},
    partners::{ChangeLevel, Closeness, ContributionStatus, MembershipStatus},
    route::StepStatus,
};
use serde::Deserialize;

use super::{DemoAction, DemoCommitments, DemoGroup, DemoMeeting, DemoNetwork, DemoScan};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demo {
    pub municipality: Vec<DemoMunicipality>,
    pub person: Vec<DemoPerson>,
    pub alliance: Vec<DemoAlliance>,
    pub request: Vec<DemoRequest>,
    /// Into the national team.
    pub invitation: Vec<DemoInvitation>,
    pub contribution: Vec<DemoContribution>,
    pub network: DemoNetwork,
    pub commitments: DemoCommitments,
}

/// What partners of a kind do.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoContribution {
    pub kind: String,
    pub what: String,
    pub whom: String,
    pub levels: Vec<ChangeLevel>,
    pub challenges: Vec<i32>,
    #[serde(default)]
    pub steps: Vec<String>,
    pub status: ContributionStatus,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoMunicipality {
    pub code: String,
    pub name: String,
    pub population: i32,
    pub urbanity: i16,
    /// A place in the sea: no real municipality is shown in another's colour.
    pub tile: (i32, i32),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoPerson {
    /// The role to sign in as.
    pub key: String,
    pub email: String,
    pub name: String,
    pub function: String,
    pub national: Option<NationalRole>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoAlliance {
    pub name: String,
    pub organisation: String,
    pub municipalities: Vec<String>,
    /// Key of a person.
    pub coach: Option<String>,
    pub started_days_ago: i64,
    pub hours_per_week: i32,
    /// Of each of its municipalities.
    pub alderman: String,
    pub approach: String,
    pub question: String,
    #[serde(default)]
    pub full_route: bool,
    pub terms: Option<DemoTerms>,
    #[serde(default)]
    pub seat: Vec<DemoSeat>,
    #[serde(default)]
    pub invitation: Vec<DemoInvitation>,
    /// Answers on the starter checklist, by kind.
    #[serde(default)]
    pub checklist: BTreeMap<String, String>,
    #[serde(default)]
    pub partner: Vec<DemoPartner>,
    /// A list of partners that waits to be imported.
    pub list: Option<DemoList>,
    pub goals: Option<DemoGoals>,
    /// For experts by experience.
    pub expert_plan: Option<super::DemoPlan>,
    /// What groups said.
    #[serde(default)]
    pub feedback: Vec<super::DemoFeedback>,
    pub public_page: Option<super::DemoPublicPage>,
    #[serde(default)]
    pub story: Vec<super::DemoStory>,
    /// Who works with whom.
    #[serde(default)]
    pub collaboration: Vec<DemoCollaboration>,
    #[serde(default)]
    pub merge: Vec<DemoMerge>,
    #[serde(default)]
    pub group: Vec<DemoGroup>,
    #[serde(default)]
    pub meeting: Vec<DemoMeeting>,
    #[serde(default)]
    pub action: Vec<DemoAction>,
    pub scan: Option<DemoScan>,
    #[serde(default)]
    pub step: Vec<DemoStep>,
    #[serde(default)]
    pub own_step: Vec<DemoOwnStep>,
    #[serde(default)]
    pub evidence: Vec<DemoEvidence>,
}

/// A file as an officer keeps it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoList {
    pub file: String,
    pub sheet: String,
    pub rows: Vec<Vec<String>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoPartner {
    pub name: String,
    pub kind: String,
    pub status: MembershipStatus,
    /// Since when it stands there.
    pub days_ago: i64,
    /// Works in the whole country.
    #[serde(default)]
    pub nationwide: bool,
    pub promise: Option<String>,
    /// Promised by the link in its mail: to its contact the promise comes back after a year.
    #[serde(default)]
    pub by_link: bool,
    /// What came of an earlier promise; the one above was made a year after it.
    pub last_year: Option<DemoLastYear>,
    pub contact: Option<DemoContact>,
    /// Agrees to stand on the public page.
    #[serde(default)]
    pub shown: bool,
    /// What was said with it.
    #[serde(default)]
    pub log: Vec<super::DemoLog>,
}

/// Two partners that work together.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoCollaboration {
    pub one: String,
    pub other: String,
    pub closeness: Closeness,
    /// Code of a challenge or a life domain; empty for nothing in particular.
    #[serde(default)]
    pub theme: String,
    /// Since when; nothing when nobody knows.
    pub days_ago: Option<i64>,
    /// Who says so; empty for the alliance.
    #[serde(default)]
    pub said: Vec<Who>,
}

/// Who says that two partners work together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    Office,
    One,
    Other,
}

/// Two partners that are one organisation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoMerge {
    pub kept: String,
    pub gone: String,
    /// It was proposed to the national team; otherwise it was done.
    #[serde(default)]
    pub proposed: bool,
    /// The national team did it.
    #[serde(default)]
    pub national: bool,
    #[serde(default)]
    pub why: String,
    pub days_ago: i64,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoLastYear {
    pub promise: String,
    /// `kept`, `partly` or `not`.
    pub result: String,
    #[serde(default)]
    pub why: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoContact {
    pub name: String,
    pub function: String,
    pub email: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoTerms {
    pub name: String,
    pub function: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoSeat {
    pub person: String,
    pub seat: Seat,
    pub visited_days_ago: Option<i64>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoStep {
    pub key: String,
    /// For a yearly step: 0 is this year.
    pub years_ago: Option<i32>,
    pub status: StepStatus,
    #[serde(default)]
    pub owner: String,
    /// Days from now; negative is overdue.
    pub due_in: Option<i64>,
    #[serde(default)]
    pub notes: String,
    #[serde(default)]
    pub reason: String,
    #[serde(default)]
    pub checked: Vec<String>,
    pub by: Option<String>,
    pub days_ago: i64,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoOwnStep {
    pub key: String,
    pub phase: i16,
    pub title: String,
    pub done: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoEvidence {
    pub step: String,
    pub years_ago: Option<i32>,
    /// `link`, `text`, or `file` for a text file.
    pub kind: String,
    pub title: String,
    /// The link, the text, or the name of the file.
    pub body: String,
    /// What is in the file.
    #[serde(default)]
    pub content: String,
    pub by: String,
    pub days_ago: i64,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoRequest {
    pub municipality: String,
    pub organisation: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub phone: String,
    pub message: String,
    pub days_ago: i64,
}

/// An invitation without an answer. Its link is nobody's: the mail was never sent.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoInvitation {
    pub name: String,
    pub function: String,
    pub email: String,
    /// A seat, or a role in the national team.
    pub role: String,
    pub source: String,
    pub by: String,
    pub days_ago: i64,
}

/// The goal map of an alliance.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoGoals {
    pub ambition: String,
    pub outcome: Vec<DemoOutcome>,
    pub challenge: Vec<DemoChallenge>,
}

/// A result; values as people write them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoOutcome {
    pub title: String,
    pub indicator: String,
    pub definition: String,
    pub unit: String,
    pub base: Option<String>,
    pub base_years_ago: i32,
    pub target: String,
    /// Years from now.
    pub target_in: i32,
    pub source: String,
    /// Name of the partner that delivers the figure.
    pub by: Option<String>,
    pub measured: Vec<DemoMeasurement>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoMeasurement {
    pub years_ago: i32,
    /// Nothing when it is not available.
    pub value: Option<String>,
    #[serde(default)]
    pub note: String,
}

/// A challenge, and the names of the partners that work on it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoChallenge {
    pub number: i32,
    pub partners: Vec<String>,
}
