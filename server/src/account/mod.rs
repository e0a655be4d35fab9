//! Signing in and one's own account.

pub mod code;
pub mod link;
pub mod second_step;
pub mod sign_in;
pub mod sign_out;
