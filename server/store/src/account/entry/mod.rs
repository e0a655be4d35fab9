//! What is done before anybody is known: signing in, links in mail, the public form, and text that waits for its writer.
//!
//! A link is shown by GET as often as a mail scanner likes; only a POST uses it. The functions here are the only ones that take
//! a bare [`Store`].

mod council;
mod invitation;
mod kept;
mod link;
mod people;
mod sign_in;

pub use council::{CouncilLink, council};
pub(crate) use invitation::add_invitation;
pub use invitation::{
    Invited, InvitedRole, accept_invitation, accepted_before, create_admin, decline_invitation, invitation,
    invitation_by_code,
};
pub use kept::{park, parked, remember, remembered, unpark};
pub use link::Purpose;
pub(crate) use link::new_link;
pub(crate) use people::{add_person, person_of, seat_in};
pub use sign_in::{
    Known, check_sign_in_link, known, send_sign_in, sign_in_by_code, sign_in_by_link, sign_in_by_password, sign_in_demo,
};
