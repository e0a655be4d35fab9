//! Working together: groups, meetings and actions of an alliance, and the links by which a partner without an account takes part in them.
//!
//! Rule: who may see only some of it (a coach who was invited, a partner) is kept to that here, and reads no names of persons.

mod actions;
mod digest;
mod groups;
mod invite;
mod meeting;
mod people;
mod scan;
mod shared;

pub use actions::*;
pub(super) use digest::behind as behind_digest;
pub use digest::*;
pub use groups::*;
pub use invite::*;
pub use meeting::*;
pub use people::*;
pub use scan::*;
pub use shared::*;
