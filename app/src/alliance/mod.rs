//! The alliance itself: where it stands, who is in it, what it agreed to, and the areas that have no tool of their own yet.

pub mod area;
pub mod attention;
pub mod begin;
pub mod documents;
pub mod glance;
pub mod help;
pub mod helper;
pub mod history;
pub mod invite;
pub mod members;
pub mod overview;
mod parts;
pub mod public_page;
pub mod read_links;
pub mod settings;
pub mod terms;
pub mod trail;

pub use parts::*;
