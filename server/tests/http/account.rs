//! Signing in and out.

use axum::http::StatusCode;
use time::Duration;

use crate::{
    route::upload,
    support::{TestApp, links},
};

const LEAD: &str = "trekker@voorbeeld.invalid";

#[tokio::test]
async fn a_mailed_link_signs_in_by_its_button_only() {
    let app = TestApp::demo().await;
    let browser = app.browser();
    let page = browser.post("/inloggen", &[("email", LEAD), ("next", "/account")]).await;
    assert_eq!((page.status, page.location.as_str()), (StatusCode::SEE_OTHER, "/inloggen/code?next=%2Faccount"));
    let link = links(&app.mail_to(LEAD).await).remove(0);
    // A mail scanner opens everything, again and again.
    for _ in 0..10 {
        assert_eq!(app.browser().get(&link).await.status, StatusCode::OK);
    }
    let page = browser.post(&link, &[]).await;
    assert_eq!((page.status, page.location.as_str()), (StatusCode::SEE_OTHER, "/account"));
    assert_eq!(browser.post(&link, &[]).await.status, StatusCode::GONE, "used");
}

#[tokio::test]
async fn nobody_learns_from_the_answer_who_has_an_account() {
    let app = TestApp::demo().await;
    let (known, unknown) = (app.browser(), app.browser());
    let one = known.post("/inloggen", &[("email", LEAD)]).await;
    let two = unknown.post("/inloggen", &[("email", "niemand@voorbeeld.nl")]).await;
    assert_eq!((one.status, &one.location), (two.status, &two.location));
    for browser in [&known, &unknown] {
        let page = browser.post("/inloggen/code", &[("code", "000 000")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let wrong = [("email", "niemand@voorbeeld.nl"), ("password", "fout fout fout")];
    let page = unknown.post("/inloggen", &wrong).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("niemand@voorbeeld.nl") && !page.body.contains("fout fout fout"), "{}", page.body);
}

#[tokio::test]
async fn too_many_tries_are_slowed_down() {
    let app = TestApp::demo().await;
    let browser = app.browser();
    for _ in 0..10 {
        assert_eq!(browser.post("/inloggen", &[("email", LEAD)]).await.status, StatusCode::SEE_OTHER);
    }
    let page = browser.post("/inloggen", &[("email", LEAD)]).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(page.headers.contains_key("retry-after"));
    assert_eq!(page.field("email"), LEAD, "what was typed is still there");
    assert!(page.body.contains("over 15 minuten"), "{}", page.body);
    app.clock.advance(Duration::minutes(14));
    assert!(browser.post("/inloggen", &[("email", LEAD)]).await.body.contains("over 1 minuut"));
    app.clock.advance(Duration::minutes(2));
    assert_eq!(browser.post("/inloggen", &[("email", LEAD)]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn next_leads_nowhere_else() {
    let app = TestApp::demo().await;
    for next in ["https://kwaad.nl", "//kwaad.nl", "/\\kwaad.nl", "javascript:alert(1)", ""] {
        let browser = app.signed_in("lead").await;
        let query = serde_html_form::to_string([("next", next)]).unwrap();
        let page = browser.get(&format!("/inloggen?{query}")).await;
        assert_eq!(page.location, "/thuis", "{next}");
    }
}

#[tokio::test]
async fn who_mistyped_an_address_can_see_so() {
    let app = TestApp::demo().await;
    let browser = app.browser();
    let typed = "tikfuot+test@voorbeeld.nl";
    let code = browser.post("/inloggen", &[("email", typed)]).await.location;
    assert!(browser.get(&code).await.body.contains(typed), "known or not");
    assert_eq!(browser.get("/inloggen").await.field("email"), typed);
    assert!(!app.browser().get(&code).await.body.contains(typed), "in another browser");
}

#[tokio::test]
async fn signing_out_ends_the_session_here() {
    let app = TestApp::demo().await;
    let browser = app.signed_in("member").await;
    assert_eq!(browser.get("/account").await.status, StatusCode::OK);
    browser.post("/uitloggen", &[]).await;
    assert!(browser.get("/account").await.location.starts_with("/inloggen"));
}

#[tokio::test]
async fn what_was_typed_when_the_session_expired_is_there_after_signing_in() {
    let app = TestApp::demo().await;
    let browser = app.signed_in("lead").await;
    let version = browser.get("/account").await.field("version");
    app.clock.advance(Duration::hours(9));
    let typed = "Nieuwe <b>functie</b>";
    let page = browser.post("/account", &[("name", "Trekker"), ("function", typed), ("version", &version)]).await;
    assert_eq!((page.status, page.location.as_str()), (StatusCode::SEE_OTHER, "/inloggen?next=%2Faccount"));
    browser.post("/demo/als/lead", &[]).await;
    let page = browser.get("/account").await;
    assert!(
        page.body.contains("Nieuwe &lt;b>functie&lt;/b>") || page.body.contains("Nieuwe &lt;b&gt;functie&lt;/b&gt;"),
        "{}",
        page.body
    );

    // A file cannot be kept; what was typed beside it can.
    let evidence = "/a/lokale-alliantie-voorbeeldstad/route/intake/bewijs";
    let browser = app.signed_in("lead").await;
    app.clock.advance(Duration::hours(9));
    let page = upload(&browser, evidence, "Verslag", "Getypt naast het bestand", Some(("a.txt", "inhoud"))).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    browser.post("/demo/als/lead", &[]).await;
    let page = browser.get(evidence).await;
    assert!(page.body.contains("Getypt naast het bestand"), "{}", page.body);
    assert_eq!(page.field("title"), "Verslag");
    assert!(page.body.contains("Kies het opnieuw") && !page.body.contains("inhoud</"), "{}", page.body);

    // Somebody else at the same machine does not see it.
    let shared = app.signed_in("lead").await;
    app.clock.advance(Duration::hours(9));
    shared.post("/account", &[("name", "Trekker"), ("function", "geheim"), ("version", &version)]).await;
    shared.post("/demo/als/member", &[]).await;
    assert!(!shared.get("/account").await.body.contains("geheim"));
}

#[tokio::test]
async fn a_second_press_ends_where_the_first_ended_also_when_that_changed_the_session() {
    let app = TestApp::demo().await;
    let password = [("password", "een lang genoeg wachtwoord"), ("repeat", "een lang genoeg wachtwoord")];
    for (path, fields, page, field) in
        [("/account/wachtwoord", &password[..], "/account/wachtwoord", 0), ("/account/sessies", &[], "/account", 1)]
    {
        let browser = app.signed_in("member").await;
        let once =
            browser.get(page).await.body.split("name=\"once\" value=\"").nth(field + 1).unwrap()[..36].to_owned();
        let first_fields = [fields, &[("once", &once)]].concat();
        // The answer to the first press never arrives, because the browser already waits for the second.
        let before = browser.cookies();
        assert_eq!(browser.post(path, &first_fields).await.location, "/account");
        let first = browser.cookies();
        browser.set_cookies(&before);
        assert_eq!(browser.post(path, &first_fields).await.location, "/account", "{path}");
        assert_eq!(browser.cookies()["sessie"], first["sessie"]);
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);

        // The old session by itself opens nothing, nor with another form, nor later.
        let after = browser.cookies();
        browser.set_cookies(&before);
        assert!(browser.get("/account").await.location.starts_with("/inloggen"));
        let other = uuid::Uuid::new_v4().to_string();
        let other_fields = [fields, &[("once", &other)]].concat();
        assert!(browser.post(path, &other_fields).await.location.starts_with("/inloggen"));
        app.clock.advance(Duration::seconds(50));
        assert_eq!(browser.post(path, &first_fields).await.location, "/account");
        app.clock.advance(Duration::seconds(20));
        browser.set_cookies(&before);
        assert!(browser.post(path, &first_fields).await.location.starts_with("/inloggen"));
        browser.set_cookies(&after);
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);

        // Both at once.
        let browser = app.signed_in("member").await;
        let once = uuid::Uuid::new_v4().to_string();
        let fields = [fields, &[("once", &once)]].concat();
        let (left, right) = tokio::join!(browser.post(path, &fields), browser.post(path, &fields));
        assert_eq!((left.location.as_str(), right.location.as_str()), ("/account", "/account"), "{path}");
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_language_chosen_before_signing_in_goes_with_the_person() {
    let app = TestApp::demo().await;
    let english = [("taal", "en"), ("terug", "/")];
    let browser = app.browser();
    browser.post("/taal", &english).await;
    browser.post("/inloggen", &[("email", LEAD)]).await;
    let mail = app.mail_to(LEAD).await;
    assert!(mail.contains("sign in"), "{mail}");
    browser.post(&links(&mail).remove(0), &[]).await;
    assert!(browser.get("/account").await.body.contains("lang=\"en\""));
    // Also elsewhere: it is the language of the account now.
    assert!(app.signed_in("lead").await.get("/account").await.body.contains("lang=\"en\""));

    // The next person at this machine did not choose.
    browser.post("/uitloggen", &[]).await;
    browser.post("/demo/als/member", &[]).await;
    assert!(browser.get("/account").await.body.contains("lang=\"nl\""));
    // Nor is it a choice that stands open for long, or that signing out leaves behind.
    let stranger = app.browser();
    let chosen = stranger.post("/taal", &english).await;
    let cookies: Vec<&str> = chosen.headers.get_all("set-cookie").iter().map(|one| one.to_str().unwrap()).collect();
    assert!(cookies.iter().any(|one| one.starts_with("taalkeuze=en;") && one.contains("Max-Age=3600;")), "{cookies:?}");
    stranger.post("/uitloggen", &[]).await;
    assert!(!stranger.cookies().contains_key("taalkeuze"));
    // What is no language changes nothing.
    let english_lead = app.signed_in("lead").await;
    english_lead.post("/taal", &[("taal", "xx"), ("terug", "/")]).await;
    let odd = app.browser();
    odd.set_cookies(&[("taalkeuze".to_owned(), "xx".to_owned())].into());
    odd.post("/demo/als/lead", &[]).await;
    for browser in [english_lead, odd] {
        assert!(browser.get("/account").await.body.contains("lang=\"en\""));
    }
    // Nor does a choice made while signed in go to somebody else.
    browser.post("/taal", &english).await;
    browser.post("/uitloggen", &[]).await;
    assert!(browser.get("/").await.body.contains("lang=\"en\""));
    browser.post("/demo/als/viewer", &[]).await;
    assert!(browser.get("/account").await.body.contains("lang=\"nl\""));
}
