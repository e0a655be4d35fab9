//! Partners of an alliance. An organisation exists once for the whole country; each alliance has a membership with it, and contact
//! persons hang on the membership, so that one alliance never sees another's.

mod answer;
mod checklist;
mod code;
mod contacts;
mod invitation;
mod merge;
mod organisation;
mod papers;
mod pledge;
mod register;
mod renewal;
mod wall;

pub use answer::*;
pub use checklist::*;
pub use code::*;
pub use contacts::*;
pub use invitation::{Sent, invitations, invite, revoke_partner};
pub use merge::*;
pub use organisation::*;
pub use papers::*;
pub use pledge::{Pledge, pledge_on_behalf, pledges};
pub use register::*;
pub(crate) use renewal::kept_invitations;
pub use renewal::{
    DueRenewal, Review, answer_renewal, ask_renewal, due_renewal_reminders, due_renewals, remind_renewal, review,
    unsubscribe,
};
pub use wall::*;
