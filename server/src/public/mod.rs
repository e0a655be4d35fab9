//! Pages for everybody.

pub mod health;
pub mod language;
pub mod start;
pub mod texts;
