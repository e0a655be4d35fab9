//! What is typed about one thing that a group said. Rule: what was told says what happens and why; what everybody reads was told, and has
//! nothing in it that looks like a person.

use serde::{Deserialize, Serialize};
use time::Date;
use validator::{Validate, ValidationError};

use super::{
    ParticipationLevel,
    feedback::{Answer, FeedbackEntry},
    rungs::Group,
};
use crate::check;

/// Longest text, in signs.
const LONGEST: u64 = 2000;

#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = told_is_whole, skip_on_field_errors = false))]
pub struct FeedbackForm {
    #[validate(custom(function = known_group))]
    pub group: String,
    #[validate(custom(function = known_rung))]
    pub rung: String,
    #[validate(custom(function = check::required), custom(function = check::date))]
    pub said_on: String,
    #[validate(custom(function = check::required), length(max = LONGEST, code = "too-long"))]
    pub said: String,
    /// Empty while there is none.
    #[validate(custom(function = known_answer))]
    pub answer: String,
    #[validate(custom(function = check::date))]
    pub until: String,
    #[validate(length(max = LONGEST, code = "too-long"))]
    pub why: String,
    /// A role or function, never a name.
    #[validate(length(max = 120, code = "too-long"))]
    pub by: String,
    #[validate(custom(function = check::date))]
    pub told_on: String,
    /// `ja` when everybody may read it.
    pub public: String,
    pub version: i64,
}

/// The codes of [`Answer`].
pub const ANSWERS: [&str; 4] = ["yes", "partly", "finding-out", "no"];

/// An answer from its code; finding out needs a day.
pub fn answer_of(code: &str, until: Option<Date>) -> Option<Answer> {
    match code {
        "yes" => Some(Answer::Yes),
        "partly" => Some(Answer::Partly),
        "finding-out" => until.map(|until| Answer::FindingOut { until }),
        "no" => Some(Answer::No),
        _ => None,
    }
}

impl FeedbackForm {
    /// The entry; nothing while the form is not right.
    pub fn entry(&self) -> Option<FeedbackEntry> {
        Some(FeedbackEntry {
            group: Group::parse(&self.group)?,
            rung: ParticipationLevel::parse(&self.rung)?,
            said_on: check::parse_date(&self.said_on)?,
            said: self.said.trim().to_owned(),
            answer: answer_of(&self.answer, check::parse_date(&self.until)),
            why: self.why.trim().to_owned(),
            told_on: check::parse_date(&self.told_on),
        })
    }

    pub fn is_public(&self) -> bool {
        self.public == "ja"
    }
}

fn known(found: bool) -> Result<(), ValidationError> {
    found.then_some(()).ok_or_else(|| ValidationError::new("choose"))
}

fn known_group(text: &str) -> Result<(), ValidationError> {
    known(Group::parse(text).is_some())
}

fn known_rung(text: &str) -> Result<(), ValidationError> {
    known(ParticipationLevel::parse(text).is_some())
}

fn known_answer(text: &str) -> Result<(), ValidationError> {
    known(text.is_empty() || ANSWERS.contains(&text))
}

fn told_is_whole(form: &FeedbackForm) -> Result<(), ValidationError> {
    // Too long is said of the field, and nobody reads it.
    if form.said.len().max(form.why.len()) > 4 * usize::try_from(LONGEST).unwrap_or(usize::MAX) {
        return Ok(());
    }
    let wrong = |field: &'static str, code: &'static str| {
        let mut error = ValidationError::new(code);
        error.add_param("field".into(), &field);
        Err(error)
    };
    if form.answer == "finding-out" && check::parse_date(&form.until).is_none() {
        return wrong("until", "feedback-until");
    }
    let Some(entry) = form.entry() else { return Ok(()) };
    if let Some(Answer::FindingOut { until }) = entry.answer
        && until < entry.told_on.unwrap_or(entry.said_on)
    {
        return wrong("until", "feedback-until-early");
    }
    if entry.told_on.is_some() {
        match entry.gaps().as_slice() {
            [] => {}
            [gap, ..] if *gap == "told_on" => return wrong("told_on", "feedback-early"),
            [gap, ..] => return wrong(gap, "feedback-told-needs"),
        }
    }
    if form.is_public() && !entry.may_be_public() {
        return wrong("public", "feedback-not-public");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> FeedbackForm {
        FeedbackForm {
            group: "parents".to_owned(),
            rung: "advise".to_owned(),
            said_on: "2026-09-01".to_owned(),
            said: "Het formulier is te lang".to_owned(),
            ..FeedbackForm::default()
        }
    }

    fn wrong(form: &FeedbackForm) -> Vec<String> {
        let Err(errors) = form.validate() else { return Vec::new() };
        let mut all: Vec<String> = errors
            .field_errors()
            .into_iter()
            .flat_map(|(field, errors)| errors.iter().map(move |error| format!("{field} {}", error.code)))
            .collect();
        all.sort();
        all
    }

    #[test]
    fn what_was_said_is_enough_to_begin() {
        assert!(wrong(&form()).is_empty());
        assert_eq!(form().entry().map(|entry| entry.gaps()), Some(vec!["answer", "why"]));
        let nothing = wrong(&FeedbackForm::default());
        assert_eq!(nothing, ["group choose", "rung choose", "said required", "said_on required"]);
    }

    #[test]
    fn what_was_told_is_whole() {
        let told = FeedbackForm { told_on: "2026-10-01".to_owned(), ..form() };
        assert_eq!(wrong(&told), ["__all__ feedback-told-needs"]);
        let whole = FeedbackForm { answer: "no".to_owned(), why: "De wet staat dit niet toe".to_owned(), ..told };
        assert!(wrong(&whole).is_empty());
        let early = FeedbackForm { told_on: "2026-08-31".to_owned(), ..whole.clone() };
        assert_eq!(wrong(&early), ["__all__ feedback-early"]);
        let finding = FeedbackForm { answer: "finding-out".to_owned(), ..whole };
        assert_eq!(wrong(&finding), ["__all__ feedback-until"]);
        assert!(wrong(&FeedbackForm { until: "1-12-2026".to_owned(), ..finding }).is_empty());
    }

    #[test]
    fn everybody_reads_only_what_was_told_and_names_nobody() {
        let public = FeedbackForm { public: "ja".to_owned(), ..form() };
        assert_eq!(wrong(&public), ["__all__ feedback-not-public"]);
        let told = FeedbackForm {
            answer: "yes".to_owned(),
            why: "De brief is korter".to_owned(),
            told_on: "2026-10-01".to_owned(),
            ..public
        };
        assert!(wrong(&told).is_empty());
        let named = FeedbackForm { why: "Bel 06-12345678".to_owned(), ..told };
        assert_eq!(wrong(&named), ["__all__ feedback-not-public"]);
    }
}
