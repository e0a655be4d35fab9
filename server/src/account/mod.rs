//! Signing in, invitations, and one's own account.

pub mod code;
pub mod invitation;
pub mod invitation_code;
pub mod link;
pub mod password;
pub mod profile;
pub mod reset_factor;
pub mod second_factor;
pub mod second_step;
pub mod sessions;
pub mod sign_in;
pub mod sign_out;
