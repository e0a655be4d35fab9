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
#[validate(schema(function = reasons, skip_on_field_errors = false))]
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
    /// As it was chosen; who ticks a criterion of a step that is "nog niet" has begun.
    pub fn status(&self) -> StepStatus {
        match StepStatus::parse(&self.status).unwrap_or_default() {
            StepStatus::NotYet if !self.checked().is_empty() => StepStatus::Busy,
            status => status,
        }
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

/// Evidence: a link or a text, a file, or both under one title.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = some_evidence, skip_on_field_errors = false))]
pub struct EvidenceForm {
    #[validate(custom(function = check::required), length(max = 160, code = "too-long"))]
    pub title: String,
    /// A link or a text: what it is shows from how it looks.
    #[validate(length(max = 4000, code = "too-long"))]
    pub body: String,
    /// Name of the file that comes with it.
    pub file: String,
}

#[cfg(feature = "ssr")]
impl EvidenceForm {
    /// What was typed, when it is an address that a browser may follow; people leave out the https://.
    pub fn link(&self) -> Option<String> {
        let typed = self.body.trim();
        let is_bare = typed.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."));
        let address = if is_bare { format!("https://{typed}") } else { typed.to_owned() };
        (!typed.contains(char::is_whitespace) && check::link_host(&address).is_some()).then_some(address)
    }
}

fn some_evidence(form: &EvidenceForm) -> Result<(), ValidationError> {
    if form.body.trim().is_empty() && form.file.is_empty() {
        return Err(about("body", ValidationError::new("evidence-needed")));
    }
    Ok(())
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

/// The number of one of the seven phases.
pub fn parse_phase(text: &str) -> Option<u8> {
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

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn who_ticks_a_criterion_has_begun() {
        let form = |status: &str, checked: &[&str]| StepForm {
            status: status.to_owned(),
            checked: checked.iter().map(|key| (*key).to_owned()).collect(),
            ..StepForm::default()
        };
        assert_eq!(form("not_yet", &[]).status(), StepStatus::NotYet);
        assert_eq!(form("not_yet", &["decision"]).status(), StepStatus::Busy);
        assert_eq!(form("done", &["decision"]).status(), StepStatus::Done);
        assert_eq!(form("not_applicable", &["decision"]).status(), StepStatus::NotApplicable);
    }

    #[test]
    fn a_link_shows_from_how_it_looks() {
        let link = |body: &str| EvidenceForm { body: body.to_owned(), ..EvidenceForm::default() }.link();
        assert_eq!(link(" https://voorbeeldstad.nl/besluit ").as_deref(), Some("https://voorbeeldstad.nl/besluit"));
        assert_eq!(link("www.voorbeeldstad.nl").as_deref(), Some("https://www.voorbeeldstad.nl"));
        assert_eq!(link("WWW.voorbeeldstad.nl").as_deref(), Some("https://WWW.voorbeeldstad.nl"));
        assert_eq!(link("www.gemeente.nl@kwaad.example"), None);
        for text in ["", "12 mei: akkoord", "javascript:alert(1)", "https://x.nl zegt ja", "www.x.nl en www.y.nl"] {
            assert_eq!(link(text), None, "{text}");
        }
    }

    #[test]
    fn all_that_is_missing_is_said_at_once() {
        let errors = EvidenceForm::default().validate().expect_err("nothing was filled in").into_errors();
        assert!(errors.contains_key("title") && errors.contains_key("__all__"), "{errors:?}");
    }
}
