//! Words and rules of the field, one module per area. No I/O: the moment and chance come in as parameters.

pub mod account;
pub mod alliance;
pub mod area;
pub mod check;
pub mod coaching;
pub mod experts;
pub mod goals;
pub mod guard;
pub mod partners;
#[cfg(feature = "ssr")]
pub mod public_page;
pub mod route;
pub mod schemes;
pub mod time;
