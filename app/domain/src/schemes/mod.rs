//! Child schemes (kindregelingen): what a municipality offers to children in poverty, what it is worth to a family, and whom it reaches.
//!
//! Rules: amounts are whole cents and shares are fractions of whole numbers, so nothing is rounded twice; what no source says is left
//! out and named, never filled in. It knows the income side alone: it is no Nibud report.

/// The codes of an enumeration, as they are stored and as the texts are found by.
macro_rules! codes {
    ($name:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        impl $name {
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$variant),+];

            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $code),+
                }
            }

            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.as_str() == text)
            }
        }
    };
}

pub mod cbs;
mod cliff;
mod cost;
mod figure;
pub mod funnel;
mod household;
mod measure;
mod norm;
mod reach;
mod review;
mod scheme;
#[cfg(test)]
mod tests;
mod value;
mod what_if;

pub use cliff::{Cliff, Loss};
pub use cost::{Assumption, Assumptions, Cost, Fraction, NoCost, Odd, cost};
pub use figure::{Counted, Definition, Figure, Mixed, Origin, Span, Value, Yardstick, lines};
pub use household::{Household, Kind, MODELS, Source};
pub use measure::{Candidate, Improvement, Measure, Weight, best_five};
pub use norm::{Bases, Confidence, Holiday, InForce, Norm, Norms, in_force};
pub use reach::{Check, NoReach, Reach, Split, check_at_least_one, reach_lines};
pub use review::{Bar, Finding, Point, Score, Theme, bars, proposed};
pub use scheme::{Ages, Basis, LeftOut, Limit, Per, Period, Problem, Scheme, Shape, Whom, Worth};
pub use value::{Curve, Offer, PERCENTS};
pub use what_if::{Change, Comparison, Picture, compare};
