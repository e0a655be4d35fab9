//! The few interactive parts. Each is useful HTML before its script runs, and gets its texts as props.

pub mod alike;
mod end_dates;
pub mod notes;

pub use end_dates::*;
