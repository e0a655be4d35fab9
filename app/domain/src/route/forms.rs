//! What an officer types about a step.

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

use super::StepStatus;
use crate::check;

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
    #[validate(length(max = 20000, code = "too-long"))]
    pub notes: String,
    /// Indexes of the criteria that are met.
    pub checked: Vec<String>,
    /// Why one starts before the light arrangement (3.3) is there.
    #[validate(length(max = 2000, code = "too-long"))]
    pub light_reason: String,
    /// 0 when nothing was saved before.
    pub version: i64,
}

impl StepForm {
    pub fn status(&self) -> StepStatus {
        StepStatus::parse(&self.status).unwrap_or_default()
    }

    /// Indexes of ticked criteria, in order, each once.
    pub fn checked(&self) -> Vec<u8> {
        let mut checked: Vec<u8> = self.checked.iter().filter_map(|index| index.parse().ok()).collect();
        checked.sort_unstable();
        checked.dedup();
        checked
    }
}

fn status(text: &str) -> Result<(), ValidationError> {
    StepStatus::parse(text).map(drop).ok_or_else(|| ValidationError::new("choose"))
}

/// A step that does not apply says why.
fn reasons(form: &StepForm) -> Result<(), ValidationError> {
    if form.status() == StepStatus::NotApplicable && form.reason.trim().is_empty() {
        return Err(ValidationError::new("reason-needed"));
    }
    Ok(())
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
        "text" => check::required(&form.body),
        #[cfg(feature = "ssr")]
        "link" => check::link(&form.body),
        "file" => Ok(()),
        _ => Err(ValidationError::new("choose")),
    }
}

/// A step of one's own.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct OwnStepForm {
    pub phase: String,
    #[validate(custom(function = check::required), length(max = 120, code = "too-long"))]
    pub title: String,
    #[validate(length(max = 2000, code = "too-long"))]
    pub done: String,
}

impl OwnStepForm {
    pub fn phase(&self) -> Option<u8> {
        self.phase.parse().ok().filter(|phase| (1..=7).contains(phase))
    }
}

/// "Wat hebt u al?": an alliance that enters half-way.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct EnterForm {
    /// Keys of steps that were done before the start.
    pub steps: Vec<String>,
    pub phase: String,
}
