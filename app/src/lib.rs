//! What a person sees. A page is a function of its view struct: no queries, no context look-ups, no resources, so it renders
//! in a test without a database. Only [`islands`] reach the browser as Wasm; everything else is server only.

pub mod islands;

#[cfg(feature = "ssr")]
pub mod account;
#[cfg(feature = "ssr")]
pub mod alliance;

#[cfg(feature = "ssr")]
pub mod coaching;
#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod demo;
#[cfg(feature = "ssr")]
pub mod experts;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod frame;
#[cfg(feature = "ssr")]
pub mod goals;
#[cfg(feature = "ssr")]
pub mod partners;
#[cfg(feature = "ssr")]
pub mod public;
#[cfg(feature = "ssr")]
pub mod route;
#[cfg(all(test, feature = "ssr"))]
pub(crate) mod testing;
#[cfg(feature = "ssr")]
pub mod text;
