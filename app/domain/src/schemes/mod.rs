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

mod cliff;
mod household;
mod norm;
mod scheme;
#[cfg(test)]
mod tests;
mod value;

pub use cliff::{Cliff, Loss};
pub use household::{Household, Kind, MODELS, Source};
pub use norm::{Bases, Confidence, Holiday, InForce, Norm, Norms, in_force};
pub use scheme::{Ages, Basis, LeftOut, Limit, Per, Period, Problem, Scheme, Shape, Whom, Worth};
pub use value::{Curve, Offer, PERCENTS};
