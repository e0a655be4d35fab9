//! Pages for everybody.

pub mod demo;
pub mod health;
pub mod language;
pub mod start;
pub mod texts;
