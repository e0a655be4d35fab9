//! Partners of an alliance over HTTP: the register, near-duplicates, where a partner stands, contact persons, the starter checklist.

use axum::http::StatusCode;
use time::Duration;

use crate::{
    route::call,
    support::{Browser, Page, TestApp, links},
};

pub(crate) const PARTNERS: &str = "/a/lokale-alliantie-voorbeeldstad/partners";
const EVIL: &str = "</textarea><script>alert(1)</script> & \"'";

pub(crate) async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    let once = page.field("once");
    let version = if page.body.contains("name=\"version\"") { page.field("version") } else { String::new() };
    let mut all = vec![("once", once.as_str())];
    if !version.is_empty() && fields.iter().all(|(name, _)| *name != "version") {
        all.push(("version", &version));
    }
    all.extend_from_slice(fields);
    browser.post(path, &all).await
}

/// Adds an organisation; answers its page.
pub(crate) async fn add(browser: &Browser, name: &str) -> String {
    let page = send(browser, &format!("{PARTNERS}/nieuw"), &[("name", name), ("kind", "voedselbank")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    page.location
}

/// The address of a partner that the demo has.
pub(crate) async fn address(browser: &Browser, name: &str) -> String {
    let search = name.replace(' ', "%20");
    let page = browser.get(&format!("{PARTNERS}?zoek={search}")).await;
    let before = page.body.split(&format!(">{name}")).next().unwrap_or_default();
    let href = before.rsplit("href=\"").next().and_then(|rest| rest.split('"').next());
    href.unwrap_or_else(|| panic!("no {name}: {}", page.body)).to_owned()
}

#[tokio::test]
async fn a_name_that_looks_like_one_that_is_known_is_asked_about() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let new = format!("{PARTNERS}/nieuw");
    let fields =
        [("name", "St. Voedselbank Voorbeeldstad e.o."), ("kind", "voedselbank"), ("website", "https://v.example")];
    let asked = send(&lead, &new, &fields).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Everything typed is still there, and what is known is offered.
    assert!(asked.body.contains("St. Voedselbank Voorbeeldstad e.o.") && asked.body.contains("https://v.example"));
    assert!(asked.body.contains("Staat al op uw lijst"), "{}", asked.body);
    let known = asked.body.split("name=\"same\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1)).unwrap();
    let known = known.split('"').next().unwrap().to_owned();

    // The one that stands on the list already: its own page, and no second one.
    let there = send(&lead, &new, &[&fields[..], &[("same", known.as_str())]].concat()).await;
    assert_eq!(there.location, address(&lead, "Voedselbank Voorbeeldstad").await);
    // What was never offered is not taken.
    let made_up = send(&lead, &new, &[&fields[..], &[("same", "019357a0-0000-7000-8000-000000000000")]].concat()).await;
    assert_eq!(made_up.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Another organisation after all.
    let other = send(&lead, &new, &[&fields[..], &[("same", "new")]].concat()).await;
    assert_eq!(other.status, StatusCode::SEE_OTHER, "{}", other.body);
    assert_ne!(other.location, there.location);
}

#[tokio::test]
async fn what_is_known_is_named_while_a_name_is_typed() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let named = async |name: &str| {
        let asked = serde_json::json!({ "alliance": "lokale-alliantie-voorbeeldstad", "name": name });
        let answer = call(&lead, "/fn/alike", &asked).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        serde_json::from_str::<serde_json::Value>(&answer.body).unwrap()
    };
    let known = named("Stg. Leergeld Voorbeeldstad e.o.").await;
    assert_eq!(known[0]["name"], "Leergeld Voorbeeldstad", "{known}");
    assert!(known[0]["about"].as_str().unwrap().contains("Staat al op uw lijst"), "{known}");
    for nothing in ["Lee", "", "Qwerty uiop", &"Leergeld ".repeat(50)] {
        assert_eq!(named(nothing).await, serde_json::json!([]), "{nothing}");
    }
    // The national team asks for its own list. Nobody else does: who asks to join is told nothing of who is known.
    let asked = serde_json::json!({ "alliance": "", "name": "Stg. Bibliotheek Voorbeeldstad" });
    let answer = call(&app.signed_in("admin").await, "/fn/alike", &asked).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let known: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(known[0]["name"], "Bibliotheek Voorbeeldstad", "{known}");
    assert!(known[0]["about"].as_str().unwrap().contains("Staat al in het netwerk"), "{known}");
    for role in ["coach", "lead", "member", "partner", "viewer"] {
        assert_eq!(call(&app.signed_in(role).await, "/fn/alike", &asked).await.status, StatusCode::NOT_FOUND, "{role}");
    }
    assert_eq!(call(&app.browser(), "/fn/alike", &asked).await.status, StatusCode::UNAUTHORIZED);
    assert!(!app.browser().get("/word-partner").await.body.contains("leptos-island"));
}

#[tokio::test]
async fn an_organisation_has_a_sector_and_a_safe_website() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let new = format!("{PARTNERS}/nieuw");
    for (fields, wrong) in [
        (vec![("name", "Zonder soort")], "veld-sector"),
        (vec![("name", " "), ("kind", "voedselbank")], "veld-name"),
        (vec![("name", "Link"), ("kind", "voedselbank"), ("website", "javascript:alert(1)")], "veld-website"),
        (vec![("name", "Plaats"), ("kind", "voedselbank"), ("municipality", "GM4040")], "veld-municipality"),
    ] {
        let page = send(&lead, &new, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(page.body.contains(&format!("href=\"#{wrong}\"")), "{fields:?}: {}", page.body);
    }
    let page = lead.get(&add(&lead, EVIL).await).await;
    assert!(!page.body.contains("<script>alert(1)") && page.body.contains("&lt;script&gt;alert(1)"), "{}", page.body);
    let twice = lead.get(&new).await.field("once");
    let fields = [("once", twice.as_str()), ("name", "Eenmaal"), ("kind", "ggd")];
    let (first, second) = (lead.post(&new, &fields).await, lead.post(&new, &fields).await);
    assert_eq!(first.location, second.location);
    let list = lead.get(&format!("{PARTNERS}?zoek=eenmaal")).await;
    assert!(list.body.contains("1 organisatie<"), "{}", list.body);
}

#[tokio::test]
async fn the_register_is_searched_and_ordered() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let found = async |query: &str| lead.get(&format!("{PARTNERS}?{query}")).await.body;
    assert!(found("").await.contains("67 organisaties"));
    assert!(found("sector=funds").await.contains("6 organisaties"));
    assert!(found("status=left").await.contains("Bank aan de Markt"));
    assert!(found("zoek=SPEEL%20O%20THEEK").await.contains("Speel-o-theek Dobbel"));
    assert!(found("sector=onzin").await.contains("Geen organisatie past"));
    for page in ["pagina=0", "pagina=99999999999999999999", "pagina=-1", "sorteer=-onzin"] {
        assert!(found(page).await.contains("67 organisaties"), "{page}");
    }
    let place = |body: &str, name: &str| body.find(name).unwrap_or(usize::MAX);
    let (up, down) = (found("sector=funds").await, found("sector=funds&sorteer=-naam").await);
    assert!(place(&up, "Familiefonds") < place(&up, "Noodfonds"));
    assert!(place(&down, "Noodfonds") < place(&down, "Familiefonds"));
}

#[tokio::test]
async fn where_a_partner_stands_is_changed_by_one_at_a_time() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = address(&lead, "Fietsenwerkplaats De Kade").await;
    let other = app.signed_in("member").await;
    let old = other.get(&partner).await;
    let (once, version) = (old.field("once"), old.field("version"));
    let saved = send(&lead, &partner, &[("status", "joined"), ("since", "2026-11-20")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let fields = [("once", &*once), ("version", &*version), ("status", "paused"), ("since", "2026-11-19")];
    let stale = other.post(&partner, &fields).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.body.contains("Nu opgeslagen is: doet mee, sinds 20 november 2026"), "{}", stale.body);
    assert!(stale.body.contains("value=\"2026-11-19\""), "{}", stale.body);
    for wrong in [[("status", "onzin"), ("since", "2026-11-20")], [("status", "joined"), ("since", "32-13-2026")]] {
        assert_eq!(send(&lead, &partner, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
    }
    // It tells in the history who did what, by the name of the organisation.
    let history = lead.get("/a/lokale-alliantie-voorbeeldstad/geschiedenis").await;
    assert!(
        history.body.contains("Bij Fietsenwerkplaats De Kade is gewijzigd waar deze partner staat"),
        "{}",
        history.body
    );
}

#[tokio::test]
async fn contact_persons_are_for_the_alliance_alone() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = address(&lead, "Voedselbank Voorbeeldstad").await;
    let fields = [("name", "Nieuwe vrijwilliger"), ("email", "nieuw@voorbeeld.example"), ("source", "in ons gesprek")];
    let saved = send(&lead, &format!("{partner}/contact"), &fields).await;
    assert_eq!((saved.status, saved.location.as_str()), (StatusCode::SEE_OTHER, &*partner), "{}", saved.body);
    let names = ["Nieuwe vrijwilliger", "voedselbank@voorbeeld.invalid"];
    for (role, sees) in [("lead", true), ("member", true), ("viewer", false), ("coach", false), ("admin", false)] {
        let page = app.signed_in(role).await.get(&partner).await;
        assert_eq!(page.status, StatusCode::OK, "{role}");
        for name in names {
            assert_eq!(page.body.contains(name), sees, "{role} {name}");
        }
    }
    // A partner with a contact person is no mistake.
    let refused = lead.post(&format!("{partner}/verwijderen"), &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Met deze partner had u al contact"), "{}", refused.body);
    let page = lead.get(&partner).await;
    let contact =
        page.body.split(&format!("{partner}/contact/")).nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let contact = format!("{partner}/contact/{}", contact.split('/').next().unwrap());
    let stale = [("name", "Oud"), ("source", "x"), ("version", "0")];
    assert_eq!(send(&lead, &contact, &stale).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(lead.post(&format!("{contact}/verwijderen"), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get(&contact).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_checklist_goes_on_to_the_next_sector() {
    let app = TestApp::demo().await;
    // An alliance that has no partners yet.
    let lead = app.signed_in("lead").await;
    let partners = "/a/lokale-alliantie-voorbeelddorp-aan-zee/partners";
    assert!(lead.get(partners).await.body.contains("Begin met de startlijst"));
    let funds = format!("{partners}/startlijst?sector=funds");
    let page = lead.get(&funds).await;
    // A village: what only cities have is folded away, but can be answered.
    let (likely, others) = page.body.split_once("Minder waarschijnlijk").unwrap();
    assert!(likely.contains("name-leergeld") && others.contains("name-goed-doel"));
    let once = page.field("once");
    let fields = [
        ("once", once.as_str()),
        ("name-leergeld", " Leergeld aan Zee "),
        ("answer-jarige-job", "exists"),
        ("answer-kinderhulp", "skipped"),
        ("answer-jeugdfonds", "onzin"),
    ];
    let saved = lead.post(&funds, &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert_eq!(saved.location, format!("{partners}/startlijst?sector=knowledge_and_research"));
    let page = lead.get(&funds).await;
    assert!(page.body.contains("Leergeld aan Zee"), "{}", page.body);
    let checked: Vec<&str> = page
        .body
        .split("<input")
        .filter(|tag| tag.contains("checked"))
        .filter_map(|tag| tag.split("name=\"answer-").nth(1)?.split('"').next())
        .collect();
    assert!(checked.contains(&"jarige-job") && checked.contains(&"kinderhulp"), "{checked:?}");
    // The same name again is asked about on the page that adds one; what was typed stays.
    let fields = [("version", "1"), ("name-noodfonds", "Stichting Leergeld aan Zee")];
    let again = lead.post(&funds, &fields).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("Stichting Leergeld aan Zee") && again.body.contains("Partner toevoegen"));
    let long = "x".repeat(161);
    let refused = lead.post(&funds, &[("name-noodfonds", long.as_str())]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let list = lead.get(partners).await;
    assert!(list.body.contains("1 organisatie<"), "{}", list.body);
}

pub(crate) const FOOD: &str = "voedselbank@voorbeeld.invalid";

/// Invites the contact person of the food bank; answers the partner's page and the link in the mail.
pub(crate) async fn invited(app: &TestApp, lead: &Browser) -> (String, String) {
    let partner = address(lead, "Voedselbank Voorbeeldstad").await;
    let invite = format!("{partner}/uitnodigen");
    let contact = lead.get(&invite).await.field("contact");
    let sent = send(lead, &invite, &[("contact", &contact)]).await;
    assert_eq!(sent.location, partner, "{}", sent.body);
    (partner, links(&app.mail_to(FOOD).await).remove(0))
}

pub(crate) fn pledge(promise: &str) -> [(&'static str, &str); 5] {
    let signer = ("name", "De coördinator");
    [("agree", "ja"), ("commitments", "2"), ("promise", promise), signer, ("function", "Coördinator")]
}

#[tokio::test]
async fn a_partner_signs_by_a_link_without_an_account() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let (partner, link) = invited(&app, &lead).await;
    let phone = app.browser();
    // A scanner opens it first, often; nothing comes of that.
    for _ in 0..5 {
        assert!(phone.get(&link).await.body.contains("Ja, wij doen mee"));
    }
    // What one signs is said before the button: no contract, who may sign, who sees it, what happens with names. The other answers
    // need no reading on, and nobody agreed beforehand.
    let page = phone.get(&link).await.body;
    let form = page.find("id=\"ja\"").expect("the form to sign");
    for answer in ["href=\"#ja\"", "/later\"", "/nee\"", "/doorsturen\""] {
        assert!(page.find(answer).is_some_and(|at| at < form), "{answer} stands after the form: {page}");
    }
    let form = page[form..].split("</form>").next().unwrap();
    for words in [
        "Dit is een belofte, geen contract. U kunt altijd stoppen.",
        "Iedereen die namens de organisatie mag spreken, kan tekenen.",
        "De mensen van Lokale alliantie Voorbeeldstad zien wat u belooft en wie tekende.",
        "Het landelijk team ziet dat uw organisatie meedoet en wat zij belooft, niet wie tekende.",
        "href=\"/privacy\"",
    ] {
        assert!(form.contains(words), "{words}: {form}");
    }
    for name in ["agree", "public"] {
        let tag = form.split("<input").find(|tag| tag.contains(&format!("name=\"{name}\""))).unwrap();
        assert!(!tag.split('>').next().unwrap().contains("checked"), "{name}: {tag}");
    }
    let wrong = send(&phone, &link, &[("promise", EVIL), ("name", "")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["veld-agree", "veld-name", "veld-function"] {
        assert!(wrong.body.contains(&format!("href=\"#{field}\"")), "{field}: {}", wrong.body);
    }
    assert!(!wrong.body.contains("<script>alert(1)"));
    let once = phone.get(&link).await.field("once");
    let fields = [&[("once", once.as_str())][..], &pledge("Een maaltijd per week")].concat();
    let (first, second) = (phone.post(&link, &fields).await, phone.post(&link, &fields).await);
    assert_eq!(
        (first.status, first.location.as_str(), second.location.as_str()),
        (StatusCode::SEE_OTHER, &*link, &*link)
    );
    assert!(phone.get(&link).await.body.contains("Een maaltijd per week"));
    // A second window ends where the first did, and a pledge that others make later is not this link's to show.
    assert_eq!(phone.post(&link, &pledge("Nog eens")).await.location, link);
    let behalf = [
        ("promise", "Van een ander"),
        ("name", "Ander"),
        ("function", "X"),
        ("signed_on", "2026-11-21"),
        ("proof", "Kaart"),
    ];
    assert_eq!(send(&lead, &format!("{partner}/belofte"), &behalf).await.status, StatusCode::SEE_OTHER);
    let mine = phone.get(&link).await;
    assert!(mine.body.contains("Een maaltijd per week") && !mine.body.contains("Van een ander"), "{}", mine.body);
    // Another answer comes too late.
    assert_eq!(phone.post(&format!("{link}/nee"), &[]).await.status, StatusCode::GONE);
    let page = lead.get(&partner).await;
    assert!(page.body.contains("Een maaltijd per week") && page.body.contains("De coördinator"), "{}", page.body);
    assert_eq!(page.body.matches("Een maaltijd per week").count(), 1, "signed once");
    for (role, signer) in [("member", true), ("viewer", false), ("coach", false), ("admin", false)] {
        let page = app.signed_in(role).await.get(&partner).await;
        assert!(page.body.contains("Een maaltijd per week"), "{role}");
        assert_eq!(page.body.contains("De coördinator"), signer, "{role}");
        assert!(!page.body.contains(FOOD) || signer, "{role}");
    }
}

#[tokio::test]
async fn who_thinks_first_is_reminded_once_and_may_still_answer() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let (partner, link) = invited(&app, &lead).await;
    let phone = app.browser();
    for wrong in ["", "2026-11-21", "2027-11-21", "gisteren"] {
        let page = phone.post(&format!("{link}/later"), &[("remind_on", wrong)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let later = phone.post(&format!("{link}/later"), &[("remind_on", "2026-11-25")]).await;
    assert_eq!(later.location, link);
    assert!(phone.get(&link).await.body.contains("25 november 2026"));
    assert!(lead.get(&partner).await.body.contains("krijgt op 25 november 2026 een herinnering"));
    let mails = async || store::jobs::recent_mails(&app.app.store).await.unwrap().len();
    let before = mails().await;
    server::partners::pledge::remind(&app.app).await.unwrap();
    assert_eq!(mails().await, before, "not before the day");
    app.clock.advance(Duration::days(4));
    let (one, two) =
        tokio::join!(server::partners::pledge::remind(&app.app), server::partners::pledge::remind(&app.app));
    one.unwrap();
    two.unwrap();
    assert_eq!(mails().await, before + 1, "once");
    assert_eq!(links(&app.mail_to(FOOD).await).remove(0), link, "the same link");
    // Whoever wants no reminder after all gets none.
    phone.post(&format!("{link}/later"), &[("remind_on", "2026-11-30")]).await;
    phone.post(&format!("{link}/later"), &[("stop", "ja")]).await;
    app.clock.advance(Duration::days(10));
    server::partners::pledge::remind(&app.app).await.unwrap();
    assert_eq!(mails().await, before + 1);
    assert_eq!(phone.post(&link, &pledge("Toch wel")).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn no_is_no_until_somebody_thinks_again() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = address(&lead, "Kinderkleding De Knoop").await;
    let invite = format!("{partner}/uitnodigen");
    let contact = lead.get(&invite).await.field("contact");
    send(&lead, &invite, &[("contact", &contact)]).await;
    let twice = send(&lead, &invite, &[("contact", &contact)]).await;
    assert!(
        twice.status == StatusCode::UNPROCESSABLE_ENTITY && twice.body.contains("al een uitnodiging"),
        "{}",
        twice.body
    );
    let link = links(&app.mail_to("deknoop@voorbeeld.invalid").await).remove(0);
    let phone = app.browser();
    let no = phone.post(&format!("{link}/nee"), &[]).await;
    assert!(phone.get(&no.location).await.body.contains("Bedankt voor uw antwoord"));
    let page = lead.get(&partner).await;
    assert!(page.body.contains("doet niet (meer) mee"), "{}", page.body);
    assert_eq!(phone.post(&link, &pledge("Toch fietsen")).await.status, StatusCode::SEE_OTHER);
    assert!(lead.get(&partner).await.body.contains("Toch fietsen"));
}

#[tokio::test]
async fn an_invitation_that_is_sent_on_taken_back_or_old_opens_nothing() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let (partner, link) = invited(&app, &lead).await;
    let phone = app.browser();
    let other = [("other_name", "Collega"), ("other_email", "collega@voorbeeld.example")];
    let bad =
        phone.post(&format!("{link}/doorsturen"), &[("other_name", "Collega http://x"), ("other_email", "x")]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = phone.post(&format!("{link}/doorsturen"), &other).await;
    assert!(phone.get(&sent.location).await.body.contains("doorgestuurd"));
    let mail = app.mail_to("collega@voorbeeld.example").await;
    assert!(mail.contains("Die vraag ging eerst naar Coördinator voedselbank"), "who sent it on: {mail}");
    assert!(mail.contains("Doorgegeven door Coördinator voedselbank"), "where the address comes from: {mail}");
    assert!(
        mail.contains("uw organisatie, Voedselbank Voorbeeldstad") && !mail.contains("Collega"),
        "not what somebody typed: {mail}"
    );
    let theirs = links(&mail).remove(0);
    assert_ne!(theirs, link);
    assert_eq!(phone.get(&link).await.status, StatusCode::GONE);
    assert_eq!(phone.post(&link, &pledge("Te laat")).await.status, StatusCode::GONE);

    let page = lead.get(&partner).await;
    let revoke = page.body.split(&format!("{partner}/uitnodigingen/")).nth(1).and_then(|rest| rest.split('"').next());
    let revoke = format!("{partner}/uitnodigingen/{}", revoke.unwrap());
    assert_eq!(phone.get(&theirs).await.status, StatusCode::OK);
    assert_eq!(lead.post(&revoke, &[]).await.location, partner);
    assert_eq!(phone.get(&theirs).await.status, StatusCode::GONE);
    assert_eq!(phone.post(&theirs, &pledge("Te laat")).await.status, StatusCode::GONE);

    let (_, link) = invited(&app, &lead).await;
    app.clock.advance(Duration::days(91));
    assert_eq!(phone.get(&link).await.status, StatusCode::GONE);
    assert_eq!(phone.post(&link, &pledge("Te laat")).await.status, StatusCode::GONE);
    assert_eq!(phone.get("/meedoen/onzin").await.status, StatusCode::GONE);
}

#[tokio::test]
async fn one_link_answers_every_alliance_that_asks_the_same_organisation() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let new = format!("{PARTNERS}/nieuw");
    // A national organisation, invited by two alliances at one address.
    let made = send(&lead, &new, &[("name", "Speelplan"), ("kind", "goed-doel"), ("municipality", "")]).await;
    let village = "/a/lokale-alliantie-voorbeelddorp-aan-zee/partners";
    let fields = [("name", "Speelplan"), ("kind", "goed-doel")];
    let asked = send(&lead, &format!("{village}/nieuw"), &fields).await;
    let known = asked.body.split("name=\"same\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1)).unwrap();
    let same = [&fields[..], &[("same", known.split('"').next().unwrap())]].concat();
    let there = send(&lead, &format!("{village}/nieuw"), &same).await.location;
    let here = made.location;
    for partner in [&here, &there] {
        let contact = [("name", "Landelijk contact"), ("email", "speelplan@voorbeeld.example"), ("source", "website")];
        assert_eq!(send(&lead, &format!("{partner}/contact"), &contact).await.status, StatusCode::SEE_OTHER);
        let invite = format!("{partner}/uitnodigen");
        let contact = lead.get(&invite).await.field("contact");
        assert_eq!(send(&lead, &invite, &[("contact", &contact)]).await.status, StatusCode::SEE_OTHER);
        app.clock.advance(Duration::minutes(1));
    }
    let link = links(&app.mail_to("speelplan@voorbeeld.example").await).remove(0);
    let phone = app.browser();
    let page = phone.get(&link).await;
    assert!(
        page.body.contains("Lokale alliantie Voorbeeldstad") && page.body.contains("name=\"also\""),
        "{}",
        page.body
    );
    let also = page.field("also");
    let fields = [&pledge("Spelen voor elk kind")[..], &[("also", also.as_str())]].concat();
    assert_eq!(phone.post(&link, &fields).await.status, StatusCode::SEE_OTHER);
    for partner in [&here, &there] {
        assert!(lead.get(partner).await.body.contains("Spelen voor elk kind"), "{partner}");
    }
}

#[tokio::test]
async fn a_pledge_on_paper_is_written_down_on_behalf() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = address(&lead, "Kringloop Rondom").await;
    let behalf = format!("{partner}/belofte");
    let fields = [
        ("promise", "Meubels voor gezinnen"),
        ("name", "De beheerder"),
        ("function", "Beheerder"),
        ("proof", "Kaart in de map"),
    ];
    let future = [&fields[..], &[("signed_on", "2026-12-01")]].concat();
    assert_eq!(send(&lead, &behalf, &future).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let saved = send(&lead, &behalf, &[&fields[..], &[("signed_on", "2026-11-20")]].concat()).await;
    assert_eq!(saved.location, partner, "{}", saved.body);
    let page = lead.get(&partner).await;
    assert!(page.body.contains("Meubels voor gezinnen") && page.body.contains("Kaart in de map"), "{}", page.body);
    let invite = lead.get(&format!("{partner}/uitnodigen")).await;
    assert!(invite.body.contains("nog geen contactpersoon"), "{}", invite.body);
}
