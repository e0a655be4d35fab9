//! Contributions (inzet): what a partner does, for whom, and at which levels of the theory of change. Rule: at least one level, and what is
//! over has a last day that is not before the first.

use serde::{Deserialize, Serialize};
use time::Date;
use validator::{Validate, ValidationError};

use super::ChangeLevel;
use crate::check;

/// Where a contribution stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContributionStatus {
    /// Gepland.
    #[default]
    Planned,
    /// Loopt.
    Running,
    /// Afgerond.
    Done,
    /// Gestopt.
    Stopped,
}

impl ContributionStatus {
    pub const ALL: [Self; 4] = [Self::Planned, Self::Running, Self::Done, Self::Stopped];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Running => "running",
            Self::Done => "done",
            Self::Stopped => "stopped",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// Planned or running: it counts for what the network can do.
    pub fn is_current(self) -> bool {
        matches!(self, Self::Planned | Self::Running)
    }
}

/// What a partner does, as it is typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = period, skip_on_field_errors = false))]
pub struct ContributionForm {
    #[validate(custom(function = check::required), length(max = 300, code = "too-long"))]
    pub what: String,
    /// For whom: a text, because nobody's name belongs here.
    #[validate(custom(function = check::required), length(max = 200, code = "too-long"))]
    pub whom: String,
    #[validate(custom(function = some_level))]
    pub levels: Vec<String>,
    /// Numbers of challenges.
    pub challenges: Vec<String>,
    #[validate(custom(function = check::required), custom(function = check::date))]
    pub starts_on: String,
    #[validate(custom(function = check::date))]
    pub ends_on: String,
    #[validate(custom(function = known_status))]
    pub status: String,
    /// Keys of steps of the route.
    pub steps: Vec<String>,
    pub version: i64,
}

impl ContributionForm {
    /// Each once, in their own order.
    pub fn levels(&self) -> Vec<ChangeLevel> {
        ChangeLevel::ALL.into_iter().filter(|level| self.levels.iter().any(|text| text == level.as_str())).collect()
    }

    /// Each once, in order; what is no number was never offered.
    pub fn challenges(&self) -> Vec<i32> {
        let mut numbers: Vec<i32> = self.challenges.iter().filter_map(|text| text.parse().ok()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// Each once, in order.
    pub fn steps(&self) -> Vec<&str> {
        let mut steps: Vec<&str> = self.steps.iter().map(String::as_str).collect();
        steps.sort_unstable();
        steps.dedup();
        steps
    }

    pub fn status(&self) -> ContributionStatus {
        ContributionStatus::parse(&self.status).unwrap_or_default()
    }

    /// The first and the last day.
    pub fn days(&self) -> (Option<Date>, Option<Date>) {
        (check::parse_date(&self.starts_on), check::parse_date(&self.ends_on))
    }
}

fn some_level(levels: &[String]) -> Result<(), ValidationError> {
    let known = |text: &String| ChangeLevel::ALL.iter().any(|level| level.as_str() == text);
    (!levels.is_empty() && levels.iter().all(known)).then_some(()).ok_or_else(|| ValidationError::new("level-needed"))
}

fn known_status(text: &str) -> Result<(), ValidationError> {
    ContributionStatus::parse(text).map(|_| ()).ok_or_else(|| ValidationError::new("choose"))
}

fn period(form: &ContributionForm) -> Result<(), ValidationError> {
    let ended = ContributionStatus::parse(&form.status).is_some_and(|status| !status.is_current());
    match form.days() {
        (Some(first), Some(last)) if last < first => Err(about_end("ends-before-start")),
        (_, None) if ended && form.ends_on.trim().is_empty() => Err(about_end("end-needed")),
        _ => Ok(()),
    }
}

fn about_end(code: &'static str) -> ValidationError {
    let mut error = ValidationError::new(code);
    error.add_param("field".into(), &"ends_on");
    error
}

/// How and when a contribution ended.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct EndContributionForm {
    #[validate(custom(function = ended_status))]
    pub status: String,
    #[validate(custom(function = check::required), custom(function = check::date))]
    pub ends_on: String,
    pub version: i64,
}

fn ended_status(text: &str) -> Result<(), ValidationError> {
    let ended = ContributionStatus::parse(text).is_some_and(|status| !status.is_current());
    ended.then_some(()).ok_or_else(|| ValidationError::new("choose"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn form(status: &str, starts_on: &str, ends_on: &str) -> ContributionForm {
        ContributionForm {
            what: "Fietsen".to_owned(),
            whom: "kinderen van 4 tot 12".to_owned(),
            levels: vec!["soften".to_owned()],
            starts_on: starts_on.to_owned(),
            ends_on: ends_on.to_owned(),
            status: status.to_owned(),
            ..ContributionForm::default()
        }
    }

    #[test]
    fn what_is_over_has_a_last_day() {
        for (status, ends_on, valid) in [
            ("planned", "", true),
            ("running", "", true),
            ("running", "2026-12-31", true),
            ("done", "", false),
            ("done", "2026-02-01", true),
            ("stopped", "", false),
            ("stopped", "2026-01-01", true),
            ("ooit", "", false),
        ] {
            assert_eq!(form(status, "2026-01-01", ends_on).validate().is_ok(), valid, "{status} {ends_on}");
        }
    }

    #[test]
    fn a_contribution_has_a_known_level() {
        for (levels, valid) in [(vec![], false), (vec!["soften"], true), (vec!["transform", "anders"], false)] {
            let levels = levels.into_iter().map(str::to_owned).collect();
            let form = ContributionForm { levels, ..form("planned", "2026-01-01", "") };
            assert_eq!(form.validate().is_ok(), valid, "{form:?}");
        }
    }

    proptest! {
        #[test]
        fn the_last_day_is_never_before_the_first(a in 0_i64..2000, b in 0_i64..2000) {
            let day = |days| time::macros::date!(2024 - 01 - 01) + time::Duration::days(days);
            let form = form("running", &day(a).to_string(), &day(b).to_string());
            prop_assert_eq!(form.validate().is_ok(), a <= b);
        }

        #[test]
        fn whatever_is_ticked_twice_counts_once(
            levels in prop::collection::vec(prop::sample::select(vec!["soften", "strengthen", "transform"]), 0..9),
            numbers in prop::collection::vec(-3_i32..12, 0..9),
        ) {
            let form = ContributionForm {
                levels: levels.iter().map(|level| (*level).to_owned()).collect(),
                challenges: numbers.iter().map(ToString::to_string).chain(["x".to_owned()]).collect(),
                ..ContributionForm::default()
            };
            for level in ChangeLevel::ALL {
                let count = form.levels().iter().filter(|found| **found == level).count();
                prop_assert_eq!(count, usize::from(levels.contains(&level.as_str())));
            }
            for number in -3..12 {
                let count = form.challenges().iter().filter(|found| **found == number).count();
                prop_assert_eq!(count, usize::from(numbers.contains(&number)));
            }
        }
    }
}
