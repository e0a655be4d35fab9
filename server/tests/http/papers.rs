//! What a partner gets to hold, the code of its invitation, and its promise a year later.

use axum::http::{StatusCode, header};
use time::Duration;

use crate::{
    partners::{PARTNERS, address, send},
    support::{Browser, Page, TestApp, links},
};

const KNOT: &str = "deknoop@voorbeeld.invalid";

/// Invites a partner of the demo; answers its page and the mail.
async fn invited(app: &TestApp, lead: &Browser) -> (String, String) {
    let partner = address(lead, "Kinderkleding De Knoop").await;
    let invite = format!("{partner}/uitnodigen");
    let contact = lead.get(&invite).await.field("contact");
    assert_eq!(send(lead, &invite, &[("contact", &contact)]).await.status, StatusCode::SEE_OTHER);
    (partner, app.mail_to(KNOT).await)
}

fn pledge(promise: &str) -> [(&str, &str); 5] {
    let signer = ("name", "Wie tekent");
    [("agree", "ja"), ("commitments", "2"), ("promise", promise), signer, ("function", "Bedrijfsleider")]
}

fn is_pdf(page: &Page) {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert_eq!(page.headers[header::CONTENT_TYPE], "application/pdf");
    assert!(page.headers[header::CONTENT_DISPOSITION].to_str().unwrap().ends_with(".pdf\""));
    assert!(page.bytes.starts_with(b"%PDF-") && page.bytes.len() > 10_000);
}

#[tokio::test]
async fn who_signed_gets_a_certificate_and_so_does_the_officer() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let (partner, mail) = invited(&app, &lead).await;
    let link = links(&mail).remove(0);
    let certificate = format!("{link}/certificaat.pdf");
    let phone = app.browser();
    assert_eq!(phone.get(&certificate).await.status, StatusCode::NOT_FOUND, "nothing was signed yet");
    assert_eq!(lead.get(&format!("{partner}/certificaat.pdf")).await.status, StatusCode::NOT_FOUND);
    is_pdf(&lead.get(&format!("{partner}/kaart.pdf")).await);
    assert_eq!(phone.post(&link, &pledge("Elke winter een #jas; *warm*")).await.status, StatusCode::SEE_OTHER);
    let page = phone.get(&link).await;
    assert!(page.body.contains(&certificate), "{}", page.body);
    is_pdf(&phone.get(&certificate).await);
    assert_eq!(phone.get(&format!("{certificate}?van={}", uuid::Uuid::new_v4())).await.status, StatusCode::NOT_FOUND);
    assert_eq!(phone.get("/meedoen/onzin/certificaat.pdf").await.status, StatusCode::GONE);
    assert!(lead.get(&partner).await.body.contains("certificaat.pdf"));
    is_pdf(&lead.get(&format!("{partner}/certificaat.pdf")).await);
    // Who may not see who signed gets none, and is offered none.
    let viewer = app.signed_in("viewer").await;
    assert!(!viewer.get(&partner).await.body.contains(".pdf"));
}

/// A phone that is held above the paper opens what the mail opens, or where one joins; and nothing that anybody else may use.
#[tokio::test]
async fn the_code_on_a_card_is_the_link() {
    const HOME: &str = "http://127.0.0.1:3000";
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = address(&lead, "Kinderkleding De Knoop").await;
    let card = format!("{partner}/kaart.pdf");
    // Nobody was invited yet: the card leads to the site.
    assert_eq!(crate::qr::read(&lead.get(&card).await.bytes), format!("{HOME}/"));
    let (_, mail) = invited(&app, &lead).await;
    let link = links(&mail).remove(0);
    let read = crate::qr::read(&lead.get(&card).await.bytes);
    assert_eq!(read, format!("{HOME}{link}"));
    assert!(app.browser().get(read.strip_prefix(HOME).unwrap()).await.body.contains("Ja, wij doen mee"));
    // The card to hand out leads to the form of the public page.
    let open = crate::qr::read(&lead.get(&format!("{PARTNERS}/kaart.pdf")).await.bytes);
    assert_eq!(open, format!("{HOME}/in/lokale-alliantie-voorbeeldstad/doe-mee"));
    assert_eq!(app.browser().get(open.strip_prefix(HOME).unwrap()).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_code_opens_what_the_link_opens_and_is_not_guessed() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let (_, mail) = invited(&app, &lead).await;
    let link = links(&mail).remove(0);
    assert!(links(&mail).contains(&"/meedoen".to_owned()), "{mail}");
    let words: Vec<&str> = mail.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let three = |word: &str| word.len() == 3 && word.chars().all(|c| c.is_ascii_digit());
    let code = words.windows(2).find(|two| two.iter().all(|word| three(word))).expect("a code in two parts").concat();
    let phone = app.browser();
    assert_eq!(phone.get("/meedoen").await.status, StatusCode::OK);
    let typed = |code: &str, email: &str| [("email", email.to_owned()), ("code", code.to_owned())];
    let tries = async |code: &str, email: &str| {
        let fields = typed(code, email);
        phone.post("/meedoen", &fields.each_ref().map(|(name, value)| (*name, value.as_str()))).await
    };
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    assert_eq!(tries(&spaced, " DeKnoop@voorbeeld.invalid ").await.location, link);
    assert_eq!(tries(&code, "iemand@anders.invalid").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        let refused = tries(wrong, KNOT).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(KNOT), "what was typed stays: {}", refused.body);
    }
    assert_eq!(tries(&code, KNOT).await.status, StatusCode::UNPROCESSABLE_ENTITY, "guessed at too often");
    assert_eq!(phone.get(&link).await.status, StatusCode::OK, "the link still works");
    // From one place one cannot go on trying.
    app.clock.advance(Duration::minutes(5));
    for _ in 0..30 {
        tries(wrong, "iemand@anders.invalid").await;
    }
    assert_eq!(tries(wrong, "nog.iemand@anders.invalid").await.status, StatusCode::TOO_MANY_REQUESTS);
}

/// Signs, and waits a year for the question; answers the partner's page and the link.
async fn a_year_later(app: &TestApp) -> (String, String) {
    let lead = app.signed_in("lead").await;
    let (partner, mail) = invited(app, &lead).await;
    let signed = app.browser().post(&links(&mail).remove(0), &pledge("Elke winter\neen jas")).await;
    assert_eq!(signed.status, StatusCode::SEE_OTHER);
    app.clock.advance(Duration::days(364));
    server::partners::renewal::send(&app.app).await.unwrap();
    assert_eq!(app.mail_to(KNOT).await, mail, "not before a year is over");
    app.clock.advance(Duration::days(1));
    // What is past its term goes; the address that the promise comes back to does not.
    store::jobs::purge(&app.app.store).await.unwrap();
    let (one, two) = tokio::join!(server::partners::renewal::send(&app.app), server::partners::renewal::send(&app.app));
    one.unwrap();
    two.unwrap();
    let mail = app.mail_to(KNOT).await;
    assert!(mail.contains("“Elke winter een jas”"), "{mail}");
    (partner, links(&mail).remove(0))
}

async fn mails(app: &TestApp) -> usize {
    let all = store::jobs::recent_mails(&app.app.store).await.unwrap();
    all.iter().filter(|(mail, _)| mail.to == KNOT).count()
}

#[tokio::test]
async fn a_year_later_the_promise_comes_back() {
    let app = TestApp::demo().await;
    let (partner, link) = a_year_later(&app).await;
    let phone = app.browser();
    let page = phone.get(&link).await;
    assert!(page.body.contains("Elke winter\neen jas") && page.body.contains("Wie tekent"), "{}", page.body);
    // A wrong turn: why not? Everything typed stays.
    let fields = [
        ("result", "partly"),
        ("next", "again"),
        ("promise", "Twee jassen"),
        ("commitments", "2"),
        ("name", "W"),
        ("function", "B"),
    ];
    let refused = phone.post(&link, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Twee jassen"));
    let whole = [&fields[..], &[("why", "De voorraad was <op>")]].concat();
    assert_eq!(phone.post(&link, &whole).await.location, link);
    assert!(phone.get(&link).await.body.contains("Twee jassen"));
    // Answered is answered.
    assert_eq!(phone.post(&link, &whole).await.location, link);
    let lead = app.signed_in("lead").await;
    let page = lead.get(&partner).await;
    assert_eq!(page.body.matches("Twee jassen").count(), 1, "{}", page.body);
    assert!(page.body.contains("deels gelukt") && page.body.contains("De voorraad was &lt;op&gt;"), "{}", page.body);
    is_pdf(&lead.get(&format!("{partner}/certificaat.pdf")).await);
    let wall = lead.get(&format!("{PARTNERS}/beloftes?uitkomst=partly")).await;
    assert!(wall.body.contains("Twee jassen") && !wall.body.contains("voorraad"), "{}", wall.body);
    // No reminder after an answer; the new promise comes back another year later.
    let before = mails(&app).await;
    app.clock.advance(Duration::days(40));
    server::partners::renewal::send(&app.app).await.unwrap();
    assert_eq!(mails(&app).await, before);
    app.clock.advance(Duration::days(330));
    store::jobs::purge(&app.app.store).await.unwrap();
    server::partners::renewal::send(&app.app).await.unwrap();
    assert!(app.mail_to(KNOT).await.contains("“Twee jassen”"));
}

#[tokio::test]
async fn one_reminder_at_most_and_none_for_who_wants_none() {
    for stopped in [false, true] {
        let app = TestApp::demo().await;
        let (partner, link) = a_year_later(&app).await;
        let phone = app.browser();
        let before = mails(&app).await;
        if stopped {
            assert_eq!(
                phone.get(&format!("{link}/geen-mail")).await.status,
                StatusCode::NOT_FOUND,
                "not by opening it"
            );
            assert_eq!(phone.post(&format!("{link}/geen-mail"), &[]).await.location, link);
            let page = app.signed_in("lead").await.get(&partner).await;
            assert!(page.body.contains("Wil geen mail meer over de belofte"), "{}", page.body);
        }
        for days in [20, 1, 30] {
            app.clock.advance(Duration::days(days));
            server::partners::renewal::send(&app.app).await.unwrap();
            let sent = mails(&app).await - before;
            assert_eq!(sent, usize::from(!stopped && days != 20), "{days}");
        }
        // One may still answer: not again, and the partner has left.
        let stop = [("result", "kept"), ("next", "stop")];
        assert_eq!(phone.post(&link, &stop).await.status, StatusCode::SEE_OTHER);
        let page = app.signed_in("lead").await.get(&partner).await;
        assert!(page.body.contains("doet niet (meer) mee"), "{}", page.body);
        app.clock.advance(Duration::days(91));
        assert_eq!(phone.get("/belofte/onzin").await.status, StatusCode::GONE);
    }
}

#[tokio::test]
async fn a_link_that_nobody_answered_dies() {
    let app = TestApp::demo().await;
    let (_, link) = a_year_later(&app).await;
    app.clock.advance(Duration::days(91));
    let phone = app.browser();
    assert_eq!(phone.get(&link).await.status, StatusCode::GONE);
    let late = [("result", "kept"), ("next", "stop")];
    assert_eq!(phone.post(&link, &late).await.status, StatusCode::GONE);
    assert_eq!(phone.post(&format!("{link}/geen-mail"), &[]).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn the_wall_names_who_signed_to_the_alliance_only() {
    let app = TestApp::demo().await;
    let wall = format!("{PARTNERS}/beloftes");
    for (role, names) in [("lead", true), ("member", true), ("viewer", false), ("coach", false), ("admin", false)] {
        let page = app.signed_in(role).await.get(&wall).await;
        assert!(page.body.contains("Elk kind kiest bij ons twee keer per jaar"), "{role}: {}", page.body);
        assert_eq!(page.body.contains("Voorbeeldbestuurder"), names, "{role}");
    }
    let lead = app.signed_in("lead").await;
    let first = lead.get(&format!("{wall}?uitkomst=first&sector=funds")).await;
    assert!(!first.body.contains("Leergeld"), "{}", first.body);
    let not = lead.get(&format!("{wall}?uitkomst=not")).await;
    assert!(not.body.contains("Leergeld") && !not.body.contains("Kapstok"), "{}", not.body);
}
