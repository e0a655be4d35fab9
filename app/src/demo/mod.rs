//! Pages that only a demo has.

pub mod mails;
pub mod roles;
