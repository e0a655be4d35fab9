//! Partners of an alliance. An organisation exists once for the whole country; each alliance has a membership with it, and contact
//! persons hang on the membership, so that one alliance never sees another's.

mod answer;
mod checklist;
mod contacts;
mod invitation;
mod organisation;
mod register;

pub use answer::*;
pub use checklist::*;
pub use contacts::*;
pub use invitation::{Pledge, Sent, invitations, invite, pledge_on_behalf, pledges, revoke_partner};
pub use organisation::*;
pub use register::*;
