//! Signing in and one's own account.

pub mod code;
pub mod link;
pub mod sign_in;
