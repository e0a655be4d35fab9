//! What holds for every answer: headers, other sites, size, what is not there.

use std::sync::Arc;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use server::demo;
use store::{Error, Store, Target, account::entry, clock::SystemClock, token::Token};

use crate::support::TestApp;

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let app = TestApp::demo().await;
    for path in ["/inloggen", "/bestaat-niet", "/livez", "/pkg/niets.css"] {
        let page = app.browser().get(path).await;
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe-inline"), "{path}: {policy}");
        for name in ["x-content-type-options", "x-frame-options", "referrer-policy", "permissions-policy"] {
            assert!(page.headers.contains_key(name), "{path}: {name}");
        }
        assert_eq!(page.headers[header::CACHE_CONTROL], "no-store", "{path}");
    }
}

#[tokio::test]
async fn only_a_refused_form_of_the_work_is_kept_for_back_and_only_until_signing_out() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let work = "/a/lokale-alliantie-voorbeeldstad/leden/uitnodigen";
    for (path, kept) in [(work, "private, no-cache"), ("/account/wachtwoord", "no-store"), ("/account", "no-store")] {
        let page = lead.post(path, &[]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert_eq!(page.headers[header::CACHE_CONTROL], kept, "{path}");
    }
    assert_eq!(lead.get(work).await.headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(lead.post("/uitloggen", &[]).await.headers["clear-site-data"], "\"cache\", \"storage\"");
}

#[tokio::test]
async fn a_form_of_another_site_is_refused() {
    let app = TestApp::demo().await;
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://kwaad.nl")] {
        let request = Request::post("/inloggen")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::HOST, "127.0.0.1:3000")
            .header(name, value)
            .body(Body::from("email=a%40b.nl"))
            .unwrap();
        let page = app.browser().send(request).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{name}");
        assert!(page.body.contains("andere site"), "{}", page.body);
    }
}

#[tokio::test]
async fn huge_broken_and_unknown_requests_get_a_clear_page() {
    let app = TestApp::demo().await;
    let browser = app.browser();
    let huge = "a".repeat(12 * 1024 * 1024);
    assert_eq!(browser.post("/inloggen", &[("email", &huge)]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let fields = "a&".repeat(100_000);
    let many = Request::post("/begin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(fields))
        .unwrap();
    assert_eq!(browser.send(many).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let long = "a".repeat(300);
    assert_eq!(
        browser.post("/inloggen", &[("email", &format!("{long}@b.nl"))]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let page = browser.get("/bestaat-niet").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.body.contains("Deze pagina is er niet"), "{}", page.body);
    let broken = Request::post("/account")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from("version=geen-getal&name=%ff%fe"))
        .unwrap();
    assert_eq!(app.signed_in("lead").await.send(broken).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_language_switch_stays_on_this_site() {
    let app = TestApp::demo().await;
    let browser = app.browser();
    let page = browser.post("/taal", &[("taal", "en"), ("terug", "/inloggen")]).await;
    assert_eq!(page.location, "/inloggen");
    assert!(browser.get("/inloggen").await.body.contains("<html lang=\"en\">"));
    assert_eq!(browser.post("/taal", &[("taal", "en"), ("terug", "//kwaad.nl")]).await.location, "/thuis");
}

#[tokio::test]
async fn a_demo_is_not_made_among_real_people() {
    let folder = std::env::temp_dir().join(format!("alliantiewijzer-real-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir_all(&folder).unwrap();
    let store = Store::open(&Target::Sqlite(folder.join("x.sqlite")), Arc::new(SystemClock)).await.unwrap();
    store.migrate().await.unwrap();
    let token = Token::random();
    entry::create_admin(&store, "beheer@gemeente.example", "Beheerder", &token).await.unwrap();
    entry::accept_invitation(&store, token.as_str(), domain::account::Lang::Nl).await.unwrap();
    assert!(matches!(demo::seed(&store, "geheim").await, Err(Error::Refused("demo-real"))));
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn an_address_that_cannot_be_right_is_our_page() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let city = "/a/lokale-alliantie-voorbeeldstad";
    for end in
        ["leden/x/verwijderen", "leden/uitnodigingen/x/intrekken", "meelezen/x/intrekken", "bewijs/x/verwijderen"]
    {
        let page = lead.post(&format!("{city}/{end}"), &[]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{end}");
        assert!(page.body.contains("Deze pagina is er niet"), "{end}: {}", page.body);
    }
    for path in ["/a/%ff", "/a/lokale-alliantie-voorbeeldstad/route/%00", "/uitnodiging/%00"] {
        let page = lead.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.body.contains("Deze pagina is er niet"), "{path}: {}", page.body);
    }
}

#[tokio::test]
async fn a_nul_in_a_form_is_left_out() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let version = lead.get("/account").await.field("version");
    let saved = lead.post("/account", &[("name", "Tre\0kker"), ("lang", "nl"), ("version", &version)]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get("/account").await.field("name"), "Trekker");
    let step = "/a/lokale-alliantie-voorbeeldstad/route/intake";
    let version = lead.get(step).await.field("version");
    let form =
        r#"{"form":{"alliance":"lokale-alliantie-voorbeeldstad","step":"intake","notes":"no\u0000ot","version":0}}"#
            .replace("0}", &format!("{version}}}"));
    let request = Request::post("/fn/notes")
        .header(header::CONTENT_TYPE, "application/json")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(form))
        .unwrap();
    assert_eq!(lead.send(request).await.status, StatusCode::OK);
    let page = lead.get(step).await;
    assert!(page.body.contains("noot") && !page.body.contains('\0'), "{}", page.body);
}
