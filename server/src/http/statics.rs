//! The files that the build made: hashed, precompressed, kept by browsers for ever.

use std::path::Path;

use anyhow::{Context, Result};
use app::frame::Assets;
use axum::{
    Router,
    http::{HeaderValue, header},
};
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

/// Names of the files of this build.
pub fn assets(site: &Path) -> Result<Assets> {
    let path = site.join("assets.json");
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("no static files at {} (ALLIANTIEWIJZER_SITE): run `make run`", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is damaged", path.display()))
}

pub(super) fn routes<S: Clone + Send + Sync + 'static>(site: &Path) -> Router<S> {
    let files =
        ServeDir::new(site.join("pkg")).precompressed_br().precompressed_gzip().append_index_html_on_directories(false);
    Router::new().nest_service("/pkg", files).layer(SetResponseHeaderLayer::overriding(
        header::CACHE_CONTROL,
        |response: &axum::http::Response<_>| {
            response.status().is_success().then_some(HeaderValue::from_static("public, max-age=31536000, immutable"))
        },
    ))
}
