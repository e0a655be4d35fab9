//! People, sessions, links in mail, and how often something may be tried.

pub mod entry;
pub mod national;
pub mod own;
pub mod rate;
pub mod session;
