//! How the national team helps a local alliance.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::Date;
use validator::{Validate, ValidationError, ValidationErrors};

use crate::check;

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
}

/// A coach is away until a day, and somebody else stands in.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Absence {
    #[validate(custom(function = check::required), custom(function = check::date))]
    pub until: String,
    /// Id of who stands in.
    #[validate(custom(function = check::required))]
    pub cover: String,
}

/// The coach of an alliance; empty for the whole national team.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct ChooseCoach {
    pub coach: String,
}

/// A coach does not take a request on; who asked reads why.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Refusal {
    #[validate(custom(function = check::required), length(max = 1000, code = "too-long"))]
    pub reason: String,
}

/// When the national team asks all partners: the yearly round of the monitor, first and last day included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonitorRound {
    pub year: i32,
    pub opens_on: Date,
    pub closes_on: Date,
    pub version: i64,
}

impl MonitorRound {
    pub fn is_open(&self, today: Date) -> bool {
        (self.opens_on..=self.closes_on).contains(&today)
    }
}

/// The round of one year; without days there is none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = round_days, skip_on_field_errors = false))]
pub struct RoundForm {
    pub year: i32,
    #[validate(custom(function = check::date))]
    pub opens_on: String,
    #[validate(custom(function = check::date))]
    pub closes_on: String,
    /// 0 when there was no round.
    pub version: i64,
}

impl RoundForm {
    /// First and last day.
    pub fn days(&self) -> Option<(Date, Date)> {
        check::parse_date(&self.opens_on).zip(check::parse_date(&self.closes_on))
    }
}

/// Both days or neither, in order, and in the year whose work they are about.
fn round_days(form: &RoundForm) -> Result<(), ValidationError> {
    let wrong = |field, code: &'static str| Err(ValidationError::new(code).with_field(field));
    match (form.opens_on.trim().is_empty(), form.closes_on.trim().is_empty()) {
        (true, true) => return Ok(()),
        (true, false) => return wrong("opens_on", "required"),
        (false, true) => return wrong("closes_on", "required"),
        (false, false) => {}
    }
    // What is no date is said by its own field.
    let Some((opens_on, closes_on)) = form.days() else { return Ok(()) };
    if opens_on.year() != form.year {
        return wrong("opens_on", "round-year");
    }
    if closes_on.year() != form.year {
        return wrong("closes_on", "round-year");
    }
    if closes_on < opens_on { wrong("closes_on", "round-order") } else { Ok(()) }
}

/// Names of challenges (opgaven) and life domains (leefdomeinen): `challenge-3-nl` and the like, with `challenge-3-version`
/// and what they were before.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct TermNames(BTreeMap<String, String>);

/// Letters in a name.
const NAME: usize = 160;

impl TermNames {
    /// The name that was typed for a slot such as `challenge-3`, in a language.
    pub fn name(&self, slot: &str, lang: &str) -> &str {
        self.0.get(&format!("{slot}-{lang}")).map_or("", |name| name.trim())
    }

    /// The version of a slot that the form was filled from.
    pub fn version(&self, slot: &str) -> i64 {
        self.0.get(&format!("{slot}-version")).and_then(|version| version.parse().ok()).unwrap_or(0)
    }
}

impl TermNames {
    /// The names of a slot as one text, to tell whether they were touched: `challenge-3-was` holds it.
    pub fn joined(nl: &str, en: &str) -> String {
        format!("{nl} | {en}")
    }

    /// Whether the names of a slot are others than the form came with; a slot that the form does not have is left alone.
    pub fn is_touched(&self, slot: &str) -> bool {
        let now = Self::joined(self.name(slot, "nl"), self.name(slot, "en"));
        self.0.get(&format!("{slot}-was")).is_some_and(|was| *was != now)
    }
}

impl Validate for TermNames {
    /// A slot has a name in both languages, or in neither: then nobody sees it.
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        for (field, name) in &self.0 {
            let Some((slot, lang)) = field.rsplit_once('-').filter(|(_, lang)| matches!(*lang, "nl" | "en")) else {
                continue;
            };
            let other = self.name(slot, if lang == "nl" { "en" } else { "nl" });
            let code = if name.trim().is_empty() && !other.is_empty() {
                ValidationError::new("required")
            } else if name.chars().count() > NAME {
                let mut error = ValidationError::new("too-long");
                error.add_param("max".into(), &NAME);
                error
            } else {
                continue;
            };
            errors.add("__all__", code.with_field(field));
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

trait WithField {
    fn with_field(self, field: &str) -> Self;
}

impl WithField for ValidationError {
    fn with_field(mut self, field: &str) -> Self {
        self.add_param("field".into(), &field);
        self
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_round_is_open_from_its_first_day_up_to_and_including_its_last() {
        let round =
            MonitorRound { year: 2026, opens_on: date!(2026 - 09 - 01), closes_on: date!(2026 - 10 - 15), version: 1 };
        for (day, open) in [
            (date!(2026 - 08 - 31), false),
            (date!(2026 - 09 - 01), true),
            (date!(2026 - 10 - 15), true),
            (date!(2026 - 10 - 16), false),
            (date!(2027 - 09 - 10), false),
        ] {
            assert_eq!(round.is_open(day), open, "{day}");
        }
    }

    #[test]
    fn a_round_has_both_days_in_order_and_in_its_year() {
        for (opens_on, closes_on, wrong) in [
            ("", "", None),
            ("2026-09-01", "2026-09-01", None),
            ("2026-09-01", "", Some("closes_on")),
            (" ", "2026-09-01", Some("opens_on")),
            ("2026-09-01", "2026-08-31", Some("closes_on")),
            ("2025-09-01", "2026-08-31", Some("opens_on")),
            ("2026-12-01", "2027-01-31", Some("closes_on")),
            ("morgen", "2026-09-01", Some("opens_on")),
        ] {
            let form = RoundForm { year: 2026, opens_on: opens_on.into(), closes_on: closes_on.into(), version: 0 };
            let said = form.validate().err().map(|errors| errors.to_string());
            match wrong {
                None => assert_eq!(said, None),
                Some(field) => assert!(said.is_some_and(|said| said.contains(field)), "{opens_on} {closes_on}"),
            }
        }
    }

    fn names(pairs: &[(&str, &str)]) -> TermNames {
        TermNames(pairs.iter().map(|(field, name)| ((*field).to_owned(), (*name).to_owned())).collect())
    }

    #[test]
    fn a_slot_is_named_in_both_languages_or_in_neither() {
        assert!(names(&[("challenge-1-nl", " "), ("challenge-1-en", ""), ("once", "x")]).validate().is_ok());
        assert!(names(&[("challenge-1-nl", "Wonen"), ("challenge-1-en", "Housing")]).validate().is_ok());
        let errors = names(&[("challenge-1-nl", "Wonen"), ("challenge-1-en", "")]).validate().unwrap_err();
        assert!(errors.to_string().contains("challenge-1-en"), "{errors}");
        let form = names(&[
            ("challenge-1-was", "Wonen | Housing"),
            ("challenge-1-nl", "Wonen "),
            ("challenge-1-en", "Housing"),
        ]);
        assert!(!form.is_touched("challenge-1") && !form.is_touched("challenge-2"));
        assert!(names(&[("challenge-1-was", "Wonen | Housing"), ("challenge-1-nl", "")]).is_touched("challenge-1"));
        assert!(names(&[("life_domain-8-nl", &"a".repeat(161)), ("life_domain-8-en", "b")]).validate().is_err());
    }
}
