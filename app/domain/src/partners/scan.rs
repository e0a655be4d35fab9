//! The collaboration scan (samenwerkingsscan): how partners see working together, through five lenses. The lenses are those of the
//! collaboration model of Kaats and Opheij. Rule: nobody is known by an answer, no average is made, and of a statement that fewer than five
//! answered nothing is shown but what to talk about.

use std::collections::BTreeMap;

use serde::Deserialize;
use validator::{Validate, ValidationError, ValidationErrors};

use crate::check;

/// How one looks at working together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lens {
    /// Ambitie.
    Ambition,
    /// Belangen.
    Interests,
    /// Relatie.
    Relation,
    /// Organisatie.
    Organisation,
    /// Proces.
    Process,
}

impl Lens {
    pub const ALL: [Self; 5] = [Self::Ambition, Self::Interests, Self::Relation, Self::Organisation, Self::Process];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ambition => "ambition",
            Self::Interests => "interests",
            Self::Relation => "relation",
            Self::Organisation => "organisation",
            Self::Process => "process",
        }
    }

    /// Keys of its statements, in their order.
    pub fn statements(self) -> &'static [&'static str] {
        match self {
            Self::Ambition => &["ambition-1", "ambition-2", "ambition-3"],
            Self::Interests => &["interests-1", "interests-2", "interests-3"],
            Self::Relation => &["relation-1", "relation-2", "relation-3", "relation-4"],
            Self::Organisation => &["organisation-1", "organisation-2", "organisation-3"],
            Self::Process => &["process-1", "process-2", "process-3"],
        }
    }
}

fn statements() -> impl Iterator<Item = &'static str> {
    Lens::ALL.into_iter().flat_map(|lens| lens.statements().iter().copied())
}

/// Of fewer answers nothing is shown.
pub const FEWEST: usize = 5;

/// One partner's answers: 1 (not at all agreed) to 5 (wholly agreed), by statement. What somebody does not know is left out.
pub type Answers = BTreeMap<String, u8>;

/// How many gave each answer to one statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    pub statement: &'static str,
    /// 1 to 5.
    pub counts: [usize; 5],
}

impl Spread {
    /// Who answered 1 or 2.
    pub fn low(&self) -> usize {
        self.counts[0] + self.counts[1]
    }

    /// Who answered 4 or 5.
    pub fn high(&self) -> usize {
        self.counts[3] + self.counts[4]
    }

    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }
}

/// How the answers to each statement are spread, of those that enough partners answered to hide behind; nothing when there is none. Who
/// left a statement out hides nobody.
pub fn spreads(answers: &[Answers]) -> Option<Vec<Spread>> {
    let spread = |statement: &'static str| {
        let mut counts = [0; 5];
        for answer in answers.iter().filter_map(|answers| answers.get(statement)) {
            if let Some(count) = usize::from(*answer).checked_sub(1).and_then(|at| counts.get_mut(at)) {
                *count += 1;
            }
        }
        Spread { statement, counts }
    };
    let shown: Vec<Spread> = statements().map(spread).filter(|spread| spread.total() >= FEWEST).collect();
    (!shown.is_empty()).then_some(shown)
}

/// The three statements at most on which partners differ most: where the smaller of the two camps, low and high, is largest.
pub fn divided(spreads: &[Spread]) -> Vec<&Spread> {
    let camp = |spread: &Spread| spread.low().min(spread.high());
    let mut divided: Vec<&Spread> = spreads.iter().filter(|spread| camp(spread) > 0).collect();
    divided.sort_by_key(|spread| std::cmp::Reverse(camp(spread)));
    divided.truncate(3);
    divided
}

/// The answers of one partner, as they are sent: a statement's key with 1 to 5, or nothing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct ScanForm(BTreeMap<String, String>);

impl ScanForm {
    pub fn answers(&self) -> Answers {
        statements()
            .filter_map(|statement| {
                let answer = self.0.get(statement)?.parse().ok()?;
                (1..=5).contains(&answer).then(|| (statement.to_owned(), answer))
            })
            .collect()
    }
}

impl Validate for ScanForm {
    /// Somebody who answers nothing did not mean to send it.
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        if self.answers().is_empty() {
            errors.add("__all__", ValidationError::new("scan-empty"));
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// Until which day partners may answer.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub struct OpenScanForm {
    #[validate(custom(function = check::required), custom(function = check::date))]
    pub closes_on: String,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn answers() -> impl Strategy<Value = Vec<Answers>> {
        let one = proptest::collection::vec(0_u8..7, 16);
        proptest::collection::vec(one, 0..30).prop_map(|all| {
            all.into_iter()
                .map(|values| {
                    statements().map(str::to_owned).zip(values).filter(|(_, value)| *value > 0).collect::<Answers>()
                })
                .collect()
        })
    }

    proptest! {
        #[test]
        fn spreads_count_what_was_answered(all in answers()) {
            let answered = |statement: &str| {
                all.iter().filter_map(|one| one.get(statement)).filter(|value| (1..=5).contains(*value)).count()
            };
            let shown = spreads(&all).unwrap_or_default();
            // A statement is shown exactly when five or more answered it, however many sent the form.
            for statement in statements() {
                let there = shown.iter().any(|spread| spread.statement == statement);
                prop_assert_eq!(there, answered(statement) >= FEWEST, "{} of {}", answered(statement), all.len());
            }
            let spreads = shown;
            prop_assert!(spreads.iter().all(|spread| spread.total() >= FEWEST));
            for spread in &spreads {
                for value in 1_u8..=5 {
                    let naive = all.iter().filter(|one| one.get(spread.statement) == Some(&value)).count();
                    prop_assert_eq!(spread.counts[usize::from(value) - 1], naive);
                }
            }
            let divided = divided(&spreads);
            prop_assert!(divided.len() <= 3);
            let least = divided.last().map_or(0, |spread| spread.low().min(spread.high()));
            for spread in spreads.iter().filter(|spread| !divided.contains(spread)) {
                prop_assert!(divided.len() < 3 && spread.low().min(spread.high()) == 0 || spread.low().min(spread.high()) <= least);
            }
        }
    }

    #[test]
    fn what_is_no_answer_is_left_out() {
        let form = |pairs: &[(&str, &str)]| {
            ScanForm(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
        };
        assert!(form(&[]).validate().is_err());
        assert!(form(&[("ambition-1", "6"), ("onzin", "3"), ("once", "x")]).validate().is_err());
        let some = form(&[("ambition-1", "5"), ("process-3", "0"), ("relation-4", "1")]);
        assert_eq!(some.answers(), Answers::from([("ambition-1".to_owned(), 5), ("relation-4".to_owned(), 1)]));
    }
}
