//! The goal map (doelenkaart): one ambition, a few results with a figure that is followed, a few challenges with a coalition. Rule: what is
//! missing is missing and never nought, and an alliance contributes to a result; it never causes it.

mod amount;
#[cfg(feature = "ssr")]
mod forms;
mod progress;

pub use amount::Amount;
#[cfg(feature = "ssr")]
pub use forms::*;
pub use progress::{CHALLENGES, Course, Progress, RESULTS};
