//! The web side: the route table, what every request gets, how errors become pages, and the middleware.

mod context;
mod cookie;
mod errors;
mod form;
pub(crate) mod functions;
pub mod middleware;
mod path;
mod respond;
mod router;
mod state;
pub mod statics;
#[cfg(test)]
mod tests;

pub use context::Cx;
pub use cookie::Cookie;
pub use errors::Failure;
pub use form::{Form, Press, drop_nul, parts};
pub use path::Path;
pub use router::router;
pub use state::{App, AppState};

/// What a handler answers.
pub type Answer = Result<axum::response::Response, Failure>;
