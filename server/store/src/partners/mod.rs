//! Partners of an alliance. An organisation exists once for the whole country; each alliance has a membership with it, and contact
//! persons hang on the membership, so that one alliance never sees another's.

mod answer;
mod checklist;
mod contacts;
mod invitation;
mod merge;
mod organisation;
mod pledge;
mod register;

pub use answer::*;
pub use checklist::*;
pub use contacts::*;
pub use invitation::{Sent, invitations, invite, revoke_partner};
pub use merge::*;
pub use organisation::*;
pub use pledge::{Pledge, pledge_on_behalf, pledges};
pub use register::*;
