//! In and out: asking to begin, invitations, the second step, the council's link.

use std::net::SocketAddr;

use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, StatusCode, header},
};
use server::secrets::SecondFactor;
use store::{account::entry, token::Token};
use time::Duration;

use crate::support::{Browser, TestApp, links};

const ADMIN: &str = "beheerder@voorbeeld.invalid";

fn request<'a>(email: &'a str, municipality: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("municipality", municipality),
        ("organisation", "Gemeente <i>Utrecht</i>"),
        ("name", "Iemand"),
        ("function", "Beleidsmedewerker"),
        ("email", email),
        ("message", "Kom langs op https://reclame.example"),
    ]
}

#[tokio::test]
async fn a_request_waits_until_its_address_is_confirmed_and_tells_the_admins_once() {
    let app = TestApp::demo().await;
    let browser = app.browser();
    let page = browser.post("/begin", &request("iemand@gemeente.example", "GM0344")).await;
    assert_eq!((page.status, page.location.as_str()), (StatusCode::SEE_OTHER, "/begin/dank"));
    let mail = app.mail_to("iemand@gemeente.example").await;
    // Nobody confirmed this address, so our mail is not the way to send a stranger one's own words.
    assert!(!mail.contains("reclame") && !mail.contains("<i>"), "{mail}");
    let link = links(&mail).remove(0);
    for _ in 0..10 {
        let page = app.browser().get(&link).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("Gemeente &lt;i>") || page.body.contains("Gemeente &lt;i&gt;"), "{}", page.body);
        assert!(page.body.contains("name=\"once\""), "still a button");
    }
    for _ in 0..2 {
        let page = app.browser().post(&link, &[]).await;
        assert_eq!((page.status, &page.location), (StatusCode::SEE_OTHER, &link));
    }
    assert!(!app.browser().get(&link).await.body.contains("name=\"once\""), "no button any more");
    let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
    assert_eq!(mails.iter().filter(|(mail, _)| mail.to == ADMIN && mail.body.contains("Utrecht")).count(), 1);
    app.clock.advance(Duration::days(91));
    assert_eq!(app.browser().get(&link).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_refused_request_keeps_what_was_typed() {
    let app = TestApp::demo().await;
    let evil = "\"><script>alert(1)</script>";
    for (email, municipality) in [(evil, "GM0344"), ("a@b.nl", "GM0000"), ("a@b.nl", "")] {
        let mut fields = request(email, municipality);
        fields.push(("phone", evil));
        let page = app.browser().post("/begin", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{email} {municipality}");
        assert!(page.body.contains("Kom langs op") && page.body.contains("Beleidsmedewerker"), "{}", page.body);
        assert!(!page.body.contains("<script>alert"), "{}", page.body);
    }
}

#[tokio::test]
async fn programs_and_the_impatient_get_one_mail_at_most() {
    let app = TestApp::demo().await;
    let mut fields = request("machine@reclame.example", "GM0344");
    fields.push(("website", "https://reclame.example"));
    assert_eq!(app.browser().post("/begin", &fields).await.location, "/begin/dank");
    let once = uuid::Uuid::new_v4().to_string();
    let mut fields = request("snel@gemeente.example", "GM0344");
    fields.push(("once", &once));
    for _ in 0..2 {
        assert_eq!(app.browser().post("/begin", &fields).await.location, "/begin/dank");
    }
    let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
    assert_eq!(mails.iter().filter(|(mail, _)| mail.to == "machine@reclame.example").count(), 0);
    assert_eq!(mails.iter().filter(|(mail, _)| mail.to == "snel@gemeente.example").count(), 1);
    for _ in 0..2 {
        app.browser().post("/begin", &request("snel@gemeente.example", "GM0344")).await;
    }
    let page = app.browser().post("/begin", &request("snel@gemeente.example", "GM0344")).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "an address is not a target");
    assert!(page.headers.contains_key("retry-after"));
    assert!(page.body.contains("Kom langs op") && page.body.contains("Beleidsmedewerker"), "{}", page.body);
}

/// However many addresses and places they come from, the forms that mail anybody send no more in an hour than people ask for.
#[tokio::test]
async fn the_forms_for_everybody_send_so_many_mails_an_hour_and_no_more() {
    for (path, fields) in [("/begin", request("", "GM0344")), ("/word-partner", crate::network::JOIN.to_vec())] {
        let app = TestApp::demo().await;
        let ask = async |number: u8| {
            let email = format!("iemand{number}@elders.example");
            let mut fields = fields.clone();
            fields.retain(|(name, _)| *name != "email");
            fields.push(("email", &email));
            let mut request = Request::post(path)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin")
                .body(Body::from(serde_html_form::to_string(&fields).unwrap()))
                .unwrap();
            // Each from a place of its own.
            request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([203, 0, 113, number], 4000))));
            app.browser().send(request).await
        };
        for number in 0..60 {
            let page = ask(number).await;
            assert_eq!(page.status, StatusCode::SEE_OTHER, "{number}: {}", page.body);
        }
        let page = ask(60).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "{path}");
        assert!(page.headers.contains_key("retry-after"));
        assert!(page.body.contains("Dat ligt niet aan u") && page.body.contains("iemand60@elders"), "{}", page.body);
        let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
        assert!(mails.iter().all(|(mail, _)| mail.to != "iemand60@elders.example"));
        app.clock.advance(time::Duration::hours(1));
        assert_eq!(ask(60).await.status, StatusCode::SEE_OTHER, "{path}");
    }
}

/// Somebody who said yes to an invitation as national admin, without the second step yet.
pub(crate) async fn invited(app: &TestApp, email: &str) -> (Browser, String) {
    let token = Token::random();
    entry::create_admin(&app.app.store, email, "Nieuwe beheerder", &token).await.unwrap();
    let link = format!("/uitnodiging/{}", token.as_str());
    for _ in 0..10 {
        assert_eq!(app.browser().get(&link).await.status, StatusCode::OK);
    }
    let browser = app.browser();
    let page = browser.post(&link, &[]).await;
    assert_eq!((page.status, page.location.as_str()), (StatusCode::SEE_OTHER, "/landelijk"));
    (browser, link)
}

#[tokio::test]
async fn an_invitation_leads_back_to_the_work_once_it_is_accepted() {
    let app = TestApp::demo().await;
    let (browser, link) = invited(&app, "nieuw@voorbeeld.example").await;
    assert_eq!(browser.post(&link, &[]).await.location, "/inloggen?next=%2Flandelijk", "a second press");
    let later = app.browser().get(&link).await;
    assert_eq!((later.status, later.location.as_str()), (StatusCode::SEE_OTHER, "/inloggen?next=%2Flandelijk"));
}

#[tokio::test]
async fn no_thank_you_is_an_answer() {
    let app = TestApp::demo().await;
    let token = Token::random();
    entry::create_admin(&app.app.store, "nee@voorbeeld.example", "Iemand", &token).await.unwrap();
    let link = format!("/uitnodiging/{}", token.as_str());
    let browser = app.browser();
    let page = browser.post(&format!("{link}/nee"), &[]).await;
    assert_eq!((page.status, page.location.as_str()), (StatusCode::SEE_OTHER, "/uitnodiging/bedankt"));
    assert_eq!(browser.get("/uitnodiging/bedankt").await.status, StatusCode::OK);
    for page in [browser.get(&link).await, browser.post(&link, &[]).await] {
        assert_eq!(page.status, StatusCode::GONE);
    }
}

/// Reads the second step's page and answers it with the right code.
pub(crate) async fn turn_on(app: &TestApp, browser: &Browser) -> String {
    let page = browser.get("/account/tweede-stap?next=/account").await;
    let secret = page.field("secret");
    let factor = SecondFactor::from_bytes(app.app.vault.open(&secret).unwrap(), "x").unwrap();
    // Who left the page and came back has scanned this one.
    let again = browser.get("/account/tweede-stap").await.field("secret");
    assert_eq!(app.app.vault.open(&again).unwrap(), app.app.vault.open(&secret).unwrap());
    let once = page.field("once");
    let wrong = [("secret", secret.as_str()), ("code", "000000"), ("next", "/account"), ("once", &once)];
    let page = browser.post("/account/tweede-stap", &wrong).await;
    assert_eq!(
        (page.status, page.field("secret")),
        (StatusCode::UNPROCESSABLE_ENTITY, secret.clone()),
        "the same picture again"
    );
    let once = page.field("once");
    let code = factor.code(app.app.store.now());
    let right = [("secret", secret.as_str()), ("code", &code), ("next", "/account"), ("once", &once)];
    let page = browser.post("/account/tweede-stap", &right).await;
    assert_eq!((page.status, page.location.as_str()), (StatusCode::SEE_OTHER, "/account"));
    secret
}

#[tokio::test]
async fn the_second_step_is_stored_after_a_right_code_only() {
    let app = TestApp::demo().await;
    let (browser, _) = invited(&app, "nieuw@voorbeeld.example").await;
    assert_eq!(
        browser.get("/landelijk/beheer/tweede-stap").await.location,
        "/account/tweede-stap?next=%2Flandelijk%2Fbeheer%2Ftweede-stap"
    );
    let page = browser.post("/account/tweede-stap", &[("secret", "00ff"), ("code", "000000")]).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST, "a secret of one's own making");
    turn_on(&app, &browser).await;
    assert_eq!(browser.get("/landelijk/beheer/tweede-stap").await.status, StatusCode::OK);
    let page = browser.get("/account/tweede-stap").await;
    assert!(!page.body.contains("name=\"secret\""), "nobody sees it again");
}

#[tokio::test]
async fn who_lost_the_phone_starts_again_with_the_help_of_another_admin() {
    let app = TestApp::demo().await;
    let (lost, _) = invited(&app, "kwijt@voorbeeld.example").await;
    turn_on(&app, &lost).await;
    let admin = app.signed_in("admin").await;
    let reset = |email: &'static str| [("email", email), ("checked_how", "called")];
    let path = "/landelijk/beheer/tweede-stap";
    let page = admin.post(path, &reset("onbekend@voorbeeld.example")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = lost.post(path, &reset("kwijt@voorbeeld.example")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "not one's own");
    let coach = app.signed_in("coach").await;
    assert_eq!(coach.post(path, &reset("kwijt@voorbeeld.example")).await.status, StatusCode::NOT_FOUND);
    let page = admin.post(path, &reset("kwijt@voorbeeld.example")).await;
    assert_eq!((page.status, page.location.as_str()), (StatusCode::SEE_OTHER, path));
    assert!(lost.get("/account").await.location.starts_with("/inloggen"), "signed out everywhere");
    assert!(app.mail_to("kwijt@voorbeeld.example").await.contains("uitgezet"));
}

#[tokio::test]
async fn a_profile_that_was_overtaken_comes_back_with_both_versions() {
    let app = TestApp::demo().await;
    let browser = app.signed_in("member").await;
    let version = browser.get("/account").await.field("version");
    let save = |name: &'static str, version: String| {
        let browser = &browser;
        async move { browser.post("/account", &[("name", name), ("lang", "nl"), ("version", &version)]).await }
    };
    assert_eq!(save("Eerste", version.clone()).await.status, StatusCode::SEE_OTHER);
    let page = save("Tweede", version).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Eerste") && page.body.contains("value=\"Tweede\""), "{}", page.body);
    assert_eq!(save("Tweede", page.field("version")).await.status, StatusCode::SEE_OTHER);
    assert!(browser.get("/account").await.body.contains("value=\"Tweede\""));
}

#[tokio::test]
async fn everybody_reads_the_public_pages_in_both_languages() {
    let app = TestApp::demo().await;
    let browser = app.browser();
    let paths =
        ["/", "/begin", "/begin/dank", "/wat-ziet-wie", "/bronnen", "/over", "/voorwaarden", "/verwerkersovereenkomst"];
    for language in ["nl", "en"] {
        browser.post("/taal", &[("taal", language), ("terug", "/")]).await;
        for path in paths {
            let page = browser.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(page.body.contains(&format!("<html lang=\"{language}\">")), "{path}");
        }
    }
    // The agreement names the processor, also in the file for who reads along.
    assert!(browser.get("/verwerkersovereenkomst").await.body.contains("Voorbeeldbeheer in Voorbeeldstad"));
    let file = browser.get("/verwerkersovereenkomst.docx").await;
    let text = crate::route::word(&file.bytes);
    assert!(text.contains("Voorbeeldbeheer in Voorbeeldstad") && !text.contains("{{"), "{text}");
    // All 342, and the made-up ones of the demo to choose from only.
    assert_eq!(browser.get("/").await.body.matches("h10v10h-10z").count(), 342);
    for path in ["/raad/x", "/uitnodiging/x"] {
        assert_eq!(browser.get(path).await.status, StatusCode::GONE, "{path}");
    }
    for (path, again) in [("/begin/bevestig/x", "/begin"), ("/inloggen/link/x", "/inloggen")] {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::GONE, "{path}");
        assert!(page.body.contains(&format!("<a href=\"{again}\" class=\"nl-button")), "{}", page.body);
    }
}
