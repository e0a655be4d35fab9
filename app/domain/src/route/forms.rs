//! What an officer types about a step.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

use super::StepStatus;
use crate::check;

/// How long notes may be, in characters.
pub const NOTES_MAX: u64 = 20_000;

/// More criteria than fit in any step.
const CRITERIA_MAX: usize = 1000;

/// The work in one step, as one form.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = reasons))]
pub struct StepForm {
    #[validate(custom(function = status))]
    pub status: String,
    #[validate(length(max = 2000, code = "too-long"))]
    pub reason: String,
    #[validate(length(max = 120, code = "too-long"))]
    pub owner: String,
    #[validate(custom(function = check::date))]
    pub due_on: String,
    #[validate(length(max = "NOTES_MAX", code = "too-long"))]
    pub notes: String,
    /// Keys of the criteria that are met.
    pub checked: Vec<String>,
    /// Why one starts before the light arrangement (3.3) is there.
    #[validate(length(max = 2000, code = "too-long"))]
    pub light_reason: String,
    /// 0 when nothing was saved before.
    pub version: i64,
    /// Goes on to the page for evidence once this is saved.
    pub evidence: String,
}

impl StepForm {
    pub fn status(&self) -> StepStatus {
        StepStatus::parse(&self.status).unwrap_or_default()
    }

    /// Keys of ticked criteria, in order, each once. What cannot be a key is nobody's tick.
    pub fn checked(&self) -> Vec<&str> {
        let keys: BTreeSet<&str> = self.checked.iter().map(String::as_str).filter(|key| check::is_key(key)).collect();
        keys.into_iter().take(CRITERIA_MAX).collect()
    }
}

fn status(text: &str) -> Result<(), ValidationError> {
    StepStatus::parse(text).map(drop).ok_or_else(|| ValidationError::new("choose"))
}

/// A step that does not apply says why.
fn reasons(form: &StepForm) -> Result<(), ValidationError> {
    if form.status() == StepStatus::NotApplicable && form.reason.trim().is_empty() {
        return Err(about("reason", ValidationError::new("reason-needed")));
    }
    Ok(())
}

/// A rule over the whole form that is shown at one field.
fn about(field: &'static str, mut error: ValidationError) -> ValidationError {
    error.add_param("field".into(), &field);
    error
}

/// The notes of a step alone, as they are saved while somebody types.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct NotesForm {
    /// Address name of the alliance.
    pub alliance: String,
    /// Key of the step.
    pub step: String,
    #[validate(length(max = "NOTES_MAX", code = "too-long"))]
    pub notes: String,
    /// 0 when nothing was saved before.
    pub version: i64,
}

/// Evidence that is a link or a text; a file comes with the same title.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = evidence_body))]
pub struct EvidenceForm {
    /// `link`, `text` or `file`.
    pub kind: String,
    #[validate(custom(function = check::required), length(max = 160, code = "too-long"))]
    pub title: String,
    #[validate(length(max = 4000, code = "too-long"))]
    pub body: String,
}

fn evidence_body(form: &EvidenceForm) -> Result<(), ValidationError> {
    match form.kind.as_str() {
        "text" => check::required(&form.body).map_err(|error| about("body", error)),
        #[cfg(feature = "ssr")]
        "link" => check::link(&form.body).map_err(|_| about("body", ValidationError::new("url"))),
        "file" => Ok(()),
        _ => Err(about("kind", ValidationError::new("choose"))),
    }
}

/// A step of one's own.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct OwnStepForm {
    #[validate(custom(function = phase))]
    pub phase: String,
    #[validate(custom(function = check::required), length(max = 120, code = "too-long"))]
    pub title: String,
    /// "Klaar als", one criterion on a line.
    #[validate(length(max = 2000, code = "too-long"))]
    pub done: String,
}

impl OwnStepForm {
    pub fn phase(&self) -> Option<u8> {
        parse_phase(&self.phase)
    }
}

fn parse_phase(text: &str) -> Option<u8> {
    text.parse().ok().filter(|phase| (1..=7).contains(phase))
}

fn phase(text: &str) -> Result<(), ValidationError> {
    parse_phase(text).map(drop).ok_or_else(|| ValidationError::new("choose"))
}

/// The basic route or the full one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct RouteForm {
    /// `basic` or `full`.
    #[validate(custom(function = route))]
    pub route: String,
}

impl RouteForm {
    pub fn full(&self) -> bool {
        self.route == "full"
    }
}

fn route(text: &str) -> Result<(), ValidationError> {
    matches!(text, "basic" | "full").then_some(()).ok_or_else(|| ValidationError::new("choose"))
}

/// "Wat hebt u al?": an alliance that enters half-way.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct EnterForm {
    /// Keys of steps that were done before the start.
    pub steps: Vec<String>,
    #[validate(custom(function = phase))]
    pub phase: String,
}
