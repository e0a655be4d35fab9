//! Pages for everybody.

pub mod alliance;
pub mod begin;
pub mod council;
pub mod demo;
pub mod health;
pub mod home;
pub mod join;
pub mod language;
pub mod permissions;
pub mod sources;
pub mod start;
pub mod texts;
