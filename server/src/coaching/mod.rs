//! Handlers of the national team's pages.

pub mod absence;
pub mod alliance;
pub mod commitments;
pub mod home;
pub mod merges;
pub mod open;
pub mod request;
pub mod requests;
pub mod round;
pub mod route;
pub mod team;
pub mod terms;
