//! The variable parts of an address.

use axum::{
    extract::{self, FromRequestParts},
    http::request::Parts,
};
use serde::de::DeserializeOwned;
use store::Error;

use super::Failure;

/// As axum's, but an address that cannot be right, such as one with a malformed id or with a NUL (which no database takes), is
/// our page "not found".
#[derive(Clone, Copy, Debug)]
pub struct Path<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        // axum decodes once, so this is the only way to write one.
        if parts.uri.path().contains("%00") {
            return Err(Failure(Error::NotFound));
        }
        let path = extract::Path::from_request_parts(parts, state).await;
        path.map(|extract::Path(parts)| Self(parts)).map_err(|_| Failure(Error::NotFound))
    }
}
