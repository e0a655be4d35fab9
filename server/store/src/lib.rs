//! The only SQL.
pub mod entity;
