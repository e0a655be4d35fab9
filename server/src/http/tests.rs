//! What stands around every route.

use std::sync::Arc;

use app::frame::Assets;
use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
    routing::get,
};
use clap::Parser;
use http_body_util::BodyExt;
use store::{Store, clock::SystemClock};
use tower::ServiceExt;

use super::{App, router::around};
use crate::config::Config;

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    config: Config,
}

#[tokio::test]
async fn a_panic_is_a_page_of_ours() {
    let folder = std::env::temp_dir().join(format!("alliantiewijzer-panic-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.display().to_string();
    let config = Cli::parse_from(["test", "--data", &path, "--site", &path]).config;
    let store = Store::open(&config.target(), Arc::new(SystemClock)).await.unwrap();
    let app = App::new(store, config, Assets::default(), "geheim");
    let panics = get(async || -> StatusCode { panic!("on purpose") });
    let router = around(Router::new().route("/", panics), app).unwrap();
    let answer = router.oneshot(Request::get("/").body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(answer.headers().contains_key(header::CONTENT_SECURITY_POLICY));
    let body = answer.into_body().collect().await.unwrap().to_bytes();
    assert!(String::from_utf8_lossy(&body).contains("Er ging iets mis bij ons"));
    std::fs::remove_dir_all(folder).unwrap();
}
