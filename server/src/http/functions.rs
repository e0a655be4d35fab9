//! The server's end of what islands call. Rule: a function is called for who asks, and what went wrong is in the status; a call that could
//! not be read is the caller's mistake.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use axum::{
    extract::Request,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use leptos::prelude::{ServerFnError, use_context};
use leptos_axum::ResponseOptions;
use store::Error;

/// Whether what was sent could be read.
#[derive(Clone, Default)]
pub(crate) struct Read(Arc<AtomicBool>);

impl Read {
    pub(crate) fn yes(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Answers with the function of this path; `context` gives it its port.
pub(crate) async fn answer(
    request: Request,
    read: Read,
    context: impl Fn() + Clone + Send + Sync + 'static,
) -> Response {
    let mut response = leptos_axum::handle_server_fns_with_context(context, request).await.into_response();
    if response.status().is_server_error() && !read.0.load(Ordering::Relaxed) {
        *response.status_mut() = StatusCode::BAD_REQUEST;
    }
    response
}

/// Puts what went wrong in the status.
pub(crate) fn failed(options: Option<ResponseOptions>, error: &Error) -> ServerFnError {
    if let Some(options) = options {
        options.set_status(status(error));
    }
    if let Error::Internal(error) = error {
        tracing::error!(%error, "internal error");
    }
    ServerFnError::new("not done")
}

/// Where a function sets its status; asked before anything is awaited.
pub(crate) fn options() -> Option<ResponseOptions> {
    use_context::<ResponseOptions>()
}

fn status(error: &Error) -> StatusCode {
    match error {
        Error::SignIn | Error::SecondFactor => StatusCode::UNAUTHORIZED,
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::Forbidden | Error::Archived | Error::Terms => StatusCode::FORBIDDEN,
        Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
