use std::fmt::{Debug, Display};

use static_assertions::assert_not_impl_any;

use super::*;
use crate::experts::Month;

mod cases;
mod limits;
mod oracle;

// What somebody answers and what comes out of it can be neither printed nor written down. This does not compile otherwise.
assert_not_impl_any!(Answers: Debug, Display, Clone, serde::Serialize);
assert_not_impl_any!(Benefit: Debug, Display, serde::Serialize);
assert_not_impl_any!(AgeBand: Debug, Display, serde::Serialize);
assert_not_impl_any!(Debts: Debug, Display, serde::Serialize);
assert_not_impl_any!(Payment: Debug, Display, Clone, serde::Serialize);
assert_not_impl_any!(Report: Debug, Display, Clone, serde::Serialize);
assert_not_impl_any!(Finding: Debug, Display, Clone, serde::Serialize);
assert_not_impl_any!(Warning: Debug, Display, Clone, serde::Serialize);
assert_not_impl_any!(Verdict: Debug, Display, serde::Serialize);
assert_not_impl_any!(Rule: Debug, Display, serde::Serialize);
assert_not_impl_any!(Regime: Debug, Display, serde::Serialize);
assert_not_impl_any!(Ask: Debug, Display, serde::Serialize);

fn month(year: i32, number: u8) -> Month {
    Month::new(year, number).unwrap()
}

fn pays(at: Month, fee: u64, hours: u16) -> Payment {
    Payment { payer: Payer::Plan, kind: Kind::Volunteer, month: at, fee, expenses: 0, hours: Some(hours) }
}

fn nobody_asks(age: AgeBand) -> Answers {
    Answers::new(vec![], age, Debts::No)
}

fn on_assistance(age: AgeBand) -> Answers {
    Answers::new(vec![Benefit::SocialAssistance], age, Debts::No)
}

/// What was found, as text that a test can show: regime, rule, year and month (0 for a year, 13 for all).
fn found(report: &Report) -> Vec<(&'static str, &'static str, i32, u8)> {
    let when = |finding: &Finding| match finding.period {
        Some(Period::Month(month)) => (month.year(), month.number()),
        Some(Period::Year(year)) => (year, 0),
        None => (0, 13),
    };
    let row = |finding: &Finding| {
        let (year, month) = when(finding);
        (finding.regime.as_str(), finding.rule.as_str(), year, month)
    };
    report.findings.iter().map(row).collect()
}
