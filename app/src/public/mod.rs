//! Pages for everybody: what the product is, how to begin, who sees what, texts, and what went wrong.

pub mod alliance;
pub mod asking;
pub mod begin;
pub mod council;
pub mod error;
pub mod home;
pub mod join;
pub mod permissions;
pub mod sources;
#[cfg(test)]
mod tests;
pub mod text_page;
