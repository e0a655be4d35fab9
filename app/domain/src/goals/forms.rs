//! What is typed about goals.

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use validator::{Validate, ValidationError};

use super::Amount;
use crate::check;

/// The ambition in one sentence.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct AmbitionForm {
    #[validate(custom(function = check::required), length(max = 300, code = "too-long"))]
    pub sentence: String,
    pub version: i64,
}

/// A result: what should become better, and the figure that tells.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = base_with_year, skip_on_field_errors = false))]
#[validate(schema(function = some_way_to_go, skip_on_field_errors = false))]
#[validate(schema(function = shares_of_a_whole, skip_on_field_errors = false))]
pub struct OutcomeForm {
    #[validate(custom(function = check::required), length(max = 200, code = "too-long"))]
    pub title: String,
    #[validate(custom(function = check::required), length(max = 200, code = "too-long"))]
    pub indicator: String,
    #[validate(custom(function = check::required), length(max = 1000, code = "too-long"))]
    pub definition: String,
    #[validate(length(max = 40, code = "too-long"))]
    pub unit: String,
    /// Empty: not available.
    #[validate(custom(function = optional_amount))]
    pub base_value: String,
    #[validate(custom(function = optional_year))]
    pub base_year: String,
    #[validate(custom(function = check::required), custom(function = optional_amount))]
    pub target_value: String,
    #[validate(custom(function = check::required), custom(function = optional_year))]
    pub target_year: String,
    #[validate(custom(function = check::required), length(max = 200, code = "too-long"))]
    pub source: String,
    /// Number of the partner that delivers the figure; empty while nobody does.
    #[validate(length(max = 36, code = "too-long"))]
    pub delivered_by: String,
    pub version: i64,
}

impl OutcomeForm {
    pub fn base(&self) -> (Option<i32>, Option<Amount>) {
        (year(&self.base_year), Amount::parse(&self.base_value))
    }

    pub fn target(&self) -> Option<(i32, Amount)> {
        Some((year(&self.target_year)?, Amount::parse(&self.target_value)?))
    }
}

/// The value of one year.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = value_with_source, skip_on_field_errors = false))]
pub struct MeasurementForm {
    #[validate(custom(function = check::required), custom(function = optional_year))]
    pub year: String,
    /// Empty: not available.
    #[validate(custom(function = optional_amount))]
    pub value: String,
    #[validate(length(max = 200, code = "too-long"))]
    pub source: String,
    #[validate(length(max = 500, code = "too-long"))]
    pub note: String,
    pub version: i64,
}

impl MeasurementForm {
    pub fn year(&self) -> Option<i32> {
        year(&self.year)
    }

    pub fn value(&self) -> Option<Amount> {
        Amount::parse(&self.value)
    }
}

/// A challenge that the alliance works on.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct ChallengeForm {
    #[validate(length(min = 1, code = "choose"))]
    pub number: String,
}

/// The partners that work on a challenge together (coalitie): those that said so by a contribution, and others.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct CoalitionForm {
    pub partners: Vec<Uuid>,
    pub others: Vec<Uuid>,
    pub version: i64,
}

impl CoalitionForm {
    /// Each once.
    pub fn all(&self) -> Vec<Uuid> {
        let mut all: Vec<Uuid> = self.partners.iter().chain(&self.others).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

fn year(text: &str) -> Option<i32> {
    text.trim().parse().ok().filter(|year| (2000..=2100).contains(year))
}

fn optional_year(text: &str) -> Result<(), ValidationError> {
    (text.trim().is_empty() || year(text).is_some()).then_some(()).ok_or_else(|| ValidationError::new("year"))
}

fn optional_amount(text: &str) -> Result<(), ValidationError> {
    let fine = text.trim().is_empty() || Amount::parse(text).is_some();
    fine.then_some(()).ok_or_else(|| ValidationError::new("amount"))
}

fn base_with_year(form: &OutcomeForm) -> Result<(), ValidationError> {
    let (base, target) = (form.base(), form.target());
    if base.1.is_some() && form.base_year.trim().is_empty() {
        return Err(about("base_year", "year-needed"));
    }
    match (base.0, target) {
        (Some(base), Some((target, _))) if target <= base => Err(about("target_year", "target-before-base")),
        _ => Ok(()),
    }
}

fn some_way_to_go(form: &OutcomeForm) -> Result<(), ValidationError> {
    match (form.base().1, form.target()) {
        (Some(base), Some((_, target))) if base == target => Err(about("target_value", "target-is-base")),
        _ => Ok(()),
    }
}

fn shares_of_a_whole(form: &OutcomeForm) -> Result<(), ValidationError> {
    let amounts = [("target_value", form.target().map(|(_, amount)| amount)), ("base_value", form.base().1)];
    for (field, amount) in amounts {
        if let Some(code) = amount.and_then(|amount| not_a_share(&form.unit, amount)) {
            return Err(about(field, code));
        }
    }
    Ok(())
}

/// Why an amount cannot be in percent: a part of a whole is not less than nothing nor more than all. What is said in another unit
/// ("% groei") can be anything.
pub fn not_a_share(unit: &str, amount: Amount) -> Option<&'static str> {
    let percent = ["%", "procent", "percent", "percentage"].contains(&unit.trim().to_lowercase().as_str());
    match amount.0 {
        _ if !percent => None,
        ..0 => Some("percent-negative"),
        10_001.. => Some("percent-over"),
        _ => None,
    }
}

fn value_with_source(form: &MeasurementForm) -> Result<(), ValidationError> {
    if form.value().is_some() && form.source.trim().is_empty() {
        return Err(about("source", "required"));
    }
    Ok(())
}

fn about(field: &'static str, code: &'static str) -> ValidationError {
    let mut error = ValidationError::new(code);
    error.add_param("field".into(), &field);
    error
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_has_a_target_to_go_to_and_an_honest_start() {
        for (base, base_year, target, target_year, valid) in [
            ("38", "2024", "60", "2028", true),
            ("", "", "60", "2028", true),
            ("", "2024", "60", "2028", true),
            ("38", "", "60", "2028", false),
            ("38", "2028", "60", "2028", false),
            ("60", "2024", "60,0", "2028", false),
            ("veel", "2024", "60", "2028", false),
            ("38", "2024", "", "2028", false),
            ("38", "2024", "60", "28", false),
        ] {
            let form = OutcomeForm {
                title: "Meer kinderen sporten".to_owned(),
                indicator: "Aandeel".to_owned(),
                definition: "Kinderen".to_owned(),
                source: "Jeugdfonds".to_owned(),
                base_value: base.to_owned(),
                base_year: base_year.to_owned(),
                target_value: target.to_owned(),
                target_year: target_year.to_owned(),
                ..OutcomeForm::default()
            };
            assert_eq!(form.validate().is_ok(), valid, "{base} {base_year} {target} {target_year}");
        }
    }

    #[test]
    fn what_is_in_percent_is_between_nothing_and_all() {
        for (unit, typed, problem) in [
            ("%", "0", None),
            ("%", "100", None),
            (" Procent ", "100,01", Some("percent-over")),
            ("%", "-5", Some("percent-negative")),
            ("percentage", "150", Some("percent-over")),
            ("% groei", "150", None),
            ("kinderen", "-5", None),
            ("", "150", None),
        ] {
            assert_eq!(not_a_share(unit, Amount::parse(typed).unwrap()), problem, "{unit} {typed}");
            let form = OutcomeForm { unit: unit.to_owned(), base_value: typed.to_owned(), ..OutcomeForm::default() };
            assert_eq!(shares_of_a_whole(&form).is_err(), problem.is_some(), "{unit} {typed}");
        }
    }

    #[test]
    fn a_value_has_a_source_and_what_is_not_available_needs_none() {
        for (value, source, valid) in [("5", "GGD", true), ("5", " ", false), ("", "", true), ("x", "GGD", false)] {
            let form = MeasurementForm {
                year: "2026".to_owned(),
                value: value.to_owned(),
                source: source.to_owned(),
                ..MeasurementForm::default()
            };
            assert_eq!(form.validate().is_ok(), valid, "{value} {source}");
        }
    }
}
