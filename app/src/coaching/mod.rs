//! Pages of the national team: all alliances, requests, its own people, and what an admin does for one alliance.

pub mod absence;
pub mod coach;
pub mod commitments;
pub mod decline;
pub mod home;
pub mod invite;
pub mod lead;
pub mod merges;
pub mod open;
pub mod request;
pub mod requests;
pub mod round;
pub mod route;
pub mod team;
pub mod terms;

#[cfg(test)]
mod tests;
