//! The national network: which organisations are members of it, apart from local alliances; its contact persons, who asks to become a member,
//! and what everybody may see. Rule: coaches read who is a member, the desk changes it, and nobody else sees persons.

mod contacts;
mod desk;
mod directory;
mod list;
mod purge;
mod requests;

pub use contacts::*;
pub use desk::*;
pub use directory::*;
pub(crate) use list::standing;
pub use list::*;
pub(crate) use purge::purge;
pub use requests::*;
