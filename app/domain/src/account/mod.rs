//! People: language, roles, and what each role may see and do.

pub mod email;
mod forms;
mod lang;
pub mod permission;
mod role;

pub use forms::*;
pub use lang::Lang;
pub use role::{NationalRole, Role, Seat};
