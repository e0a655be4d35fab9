//! The compensation check (vergoedingscheck): what the rules that we know say about paying an expert by experience, and whom to ask.
//!
//! Rules: it is asked on the spot and kept nowhere. What somebody answers, and what comes out, has neither `Debug` nor `Serialize`, so it
//! reaches no log and no table; the only thing to keep is [`Discussed`]. It never says that something is allowed: at best nothing was found.

mod answers;
mod check;
mod form;
mod limits;
mod report;
#[cfg(test)]
mod tests;

pub use answers::{AgeBand, Answers, Benefit, Debts, Kind, Payer, Payment};
pub use check::check;
pub(in crate::experts) use form::of_slot;
pub use form::{Asked, KINDS, OTHERS, read_check};
pub use limits::{Ages, Confidence, Fit, LIMITS, Limit, Source, Unit, current, fit, is_outdated};
pub use report::{Ask, Discussed, Finding, Period, Regime, Report, Rule, Verdict, Warning, is_near};
