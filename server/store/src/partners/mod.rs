//! Partners of an alliance. An organisation exists once for the whole country; each alliance has a membership with it, and contact
//! persons hang on the membership, so that one alliance never sees another's.

mod checklist;
mod contacts;
mod organisation;
mod register;

pub use checklist::*;
pub use contacts::*;
pub use organisation::*;
pub use register::*;
