//! The public page over HTTP: nothing before it is switched on, only what was agreed to, hostile text, and the form "Sluit u aan" with its
//! measures against programs.

use axum::http::{StatusCode, header};
use time::Duration;

use crate::{
    alliance::new_alliance,
    partners::{PARTNERS, address, send},
    support::{Browser, Page, TestApp, links},
};

const CITY: &str = "/a/lokale-alliantie-voorbeeldstad";
const PAGE: &str = "/in/lokale-alliantie-voorbeeldstad";
const JOIN: &str = "/in/lokale-alliantie-voorbeeldstad/doe-mee";
const EVIL: &str = "<script>alert(1)</script> & \"'";

const TEXTS: [(&str, &str); 8] = [
    ("about", EVIL),
    ("contact", "Team armoede"),
    ("email", "team@voorbeeld.example"),
    ("contact_agreed", "ja"),
    ("efforts", "ja"),
    ("goals", "ja"),
    ("joining", "ja"),
    ("live", "ja"),
];

fn without(name: &str) -> Vec<(&'static str, &'static str)> {
    TEXTS.into_iter().filter(|(known, _)| *known != name).collect()
}

#[tokio::test]
async fn a_page_is_off_until_its_lead_switches_it_on() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let edit = format!("{CITY}/openbaar");
    let everybody = app.browser();
    assert_eq!(everybody.get(PAGE).await.status, StatusCode::OK);
    for (name, wrong) in [
        ("about", "veld-about"),
        ("contact", "veld-contact"),
        ("email", "veld-email"),
        ("contact_agreed", "veld-contact-agreed"),
    ] {
        let page = send(&lead, &edit, &without(name)).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(
            page.body.contains(&format!("href=\"#{wrong}\"")) && !page.body.contains("<script>alert"),
            "{name}: {}",
            page.body
        );
    }
    let opened = lead.get(&edit).await.field("version");
    assert_eq!(send(&lead, &edit, &without("live")).await.status, StatusCode::SEE_OTHER);
    let stale = send(&lead, &edit, &[&TEXTS[..], &[("version", &*opened)]].concat()).await;
    assert!(
        stale.status == StatusCode::UNPROCESSABLE_ENTITY && stale.body.contains("zelf veranderd"),
        "{}",
        stale.body
    );
    for end in ["", "/doe-mee", "/doe-mee/dank", "/doe-mee/onbekend"] {
        assert_eq!(everybody.get(&format!("{PAGE}{end}")).await.status, StatusCode::NOT_FOUND, "{end}");
        assert_eq!(lead.get(&format!("{PAGE}{end}")).await.status, StatusCode::NOT_FOUND, "{end} as the lead");
    }
    let preview = lead.get(&format!("{edit}/voorbeeld")).await;
    assert!(
        preview.status == StatusCode::OK
            && preview.body.contains("&lt;script&gt;")
            && !preview.body.contains("<script>alert")
    );
    assert_eq!(preview.headers["x-robots-tag"], "noindex");
    assert_eq!(send(&lead, &edit, &TEXTS).await.status, StatusCode::SEE_OTHER);
    let page = everybody.get(PAGE).await;
    assert!(page.body.contains("&lt;script&gt;") && !page.body.contains("<script>alert"), "{}", page.body);
    assert!(page.body.contains("mailto:team@voorbeeld.example"));
    let history = lead.get(&format!("{CITY}/geschiedenis")).await.body;
    assert!(history.to_lowercase().contains("de openbare pagina is aangezet"), "{history}");

    // The terms come first.
    let fresh = new_alliance(&app).await;
    let refused = send(&app.signed_in("member").await, &format!("{fresh}/openbaar"), &TEXTS).await;
    assert_eq!(refused.location, format!("{fresh}/voorwaarden"), "{}", refused.body);
}

#[tokio::test]
async fn everybody_reads_what_was_agreed_to_and_nothing_else() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let everybody = app.browser();
    let page = everybody.get(PAGE).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    for there in [
        "Voedselbank Voorbeeldstad",
        "draagt bij aan",
        "Een fiets die bij je past",
        "Gemeente Voorbeeldstad",
        "Sluit u aan",
    ] {
        assert!(page.body.contains(there), "{there}: {}", page.body);
    }
    // Neither partners that did not agree, nor people, nor stories that are inside, nor ways into the alliance.
    for gone in [
        "Supermarkt Het Pleintje",
        "Noodfonds Voorbeeldstad",
        "Voorbeeldbestuurder",
        "Bestuurder",
        "Formulieren op woensdag",
        "Een schoolreis voor iedereen",
        "href=\"/a/",
        "voedselbank@voorbeeld.invalid",
        "komt door",
    ] {
        assert!(!page.body.contains(gone), "{gone}");
    }
    assert_eq!(page.headers["x-robots-tag"], "noindex", "what was made up is not to be found");
    let story =
        page.body.split(&format!("href=\"{PAGE}/verhalen/")).nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let story = format!("{PAGE}/verhalen/{story}");
    let told = everybody.get(&story).await;
    assert!(
        told.status == StatusCode::OK && told.body.contains("<img") && !told.body.contains("Toestemming"),
        "{}",
        told.body
    );
    let picture = everybody.get(&format!("{story}/foto.jpg")).await;
    assert_eq!(picture.headers[header::CONTENT_TYPE], "image/jpeg");
    assert_eq!(picture.headers[header::CACHE_CONTROL], "no-store");
    // Inside only: its number opens nothing here.
    let list = lead.get(&format!("{PARTNERS}/verhalen")).await.body;
    let inside =
        list.split("Een schoolreis").next().unwrap().rsplit("/verhalen/").next().unwrap().split('"').next().unwrap();
    for end in ["", "/foto.jpg"] {
        assert_eq!(everybody.get(&format!("{PAGE}/verhalen/{inside}{end}")).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(everybody.get("/in/lokale-alliantie-voorbeelderveen").await.status, StatusCode::NOT_FOUND);
    assert_eq!(everybody.get(&format!("{PAGE}/verhalen/geen-nummer")).await.status, StatusCode::NOT_FOUND);

    // A partner says yes, and changes its mind.
    let partner = address(&lead, "Noodfonds Voorbeeldstad").await;
    for (shown, there) in [("ja", true), ("", false)] {
        let saved = lead.post(&format!("{partner}/openbaar"), &[("shown", shown)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        assert_eq!(everybody.get(PAGE).await.body.contains("Noodfonds Voorbeeldstad"), there, "{shown}");
    }
}

/// Opens the form, waits as people do, and sends it.
async fn ask(app: &TestApp, browser: &Browser, fields: &[(&str, &str)]) -> Page {
    let page = browser.get(JOIN).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let (once, stamp) = (page.field("once"), page.field("stamp"));
    app.clock.advance(Duration::seconds(10));
    let mut all = vec![("once", once.as_str())];
    if fields.iter().all(|(name, _)| *name != "stamp") {
        all.push(("stamp", &stamp));
    }
    all.extend_from_slice(fields);
    browser.post(JOIN, &all).await
}

const ASKS: [(&str, &str); 6] = [
    ("organisation", "Atelier Kwast"),
    ("sector", "culture_sport_recreation"),
    ("name", "P. de Vries"),
    ("function", "Docent"),
    ("email", "kwast@voorbeeld.example"),
    ("wish", "Schilderles <script>alert(1)</script>"),
];

#[tokio::test]
async fn an_organisation_asks_confirms_and_is_on_the_list() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let stranger = app.browser();
    for (name, value, wrong) in [
        ("organisation", "Win op kwaad.nl", "veld-organisation"),
        ("sector", "", "veld-sector"),
        ("name", "", "veld-name"),
        ("email", "geen", "veld-email"),
        ("wish", " ", "veld-wish"),
    ] {
        let fields: Vec<_> = ASKS.map(|(known, old)| (known, if known == name { value } else { old })).into();
        let page = ask(&app, &stranger, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(
            page.body.contains(&format!("href=\"#{wrong}\"")) && !page.body.contains("<script>alert"),
            "{name}: {}",
            page.body
        );
    }
    let sent = ask(&app, &stranger, &ASKS).await;
    assert_eq!(
        (sent.status, sent.location.as_str()),
        (StatusCode::SEE_OTHER, &*format!("{JOIN}/dank")),
        "{}",
        sent.body
    );
    assert!(stranger.get(&sent.location).await.body.contains("kwast@voorbeeld.example"));
    let mail = app.mail_to("kwast@voorbeeld.example").await;
    // To an address that nobody confirmed, nothing that a stranger typed.
    assert!(!mail.contains("Atelier Kwast") && !mail.contains("Schilderles") && !mail.contains("de Vries"), "{mail}");
    let link = links(&mail).remove(0);
    for _ in 0..3 {
        let shown = app.browser().get(&link).await;
        assert!(
            shown.body.contains("Schilderles &lt;script&gt;") && shown.headers["x-robots-tag"] == "noindex",
            "{}",
            shown.body
        );
    }
    assert!(!lead.get(&format!("{PARTNERS}?zoek=kwast")).await.body.contains("Atelier Kwast"));
    // The newest mail is the one of the latest minute.
    app.clock.advance(Duration::minutes(1));
    for _ in 0..2 {
        assert_eq!(stranger.post(&link, &[]).await.status, StatusCode::SEE_OTHER);
    }
    let done = stranger.get(&link).await.body;
    assert!(done.contains("Atelier Kwast is aangemeld") && !done.contains("U bevestigt uw adres"), "{done}");
    let list = lead.get(&format!("{PARTNERS}?zoek=kwast&status=interested")).await;
    assert_eq!(list.body.matches(">Atelier Kwast<").count(), 1, "{}", list.body);
    let partner = lead.get(&address(&lead, "Atelier Kwast").await).await.body;
    assert!(
        partner.contains("Aangemeld op de openbare pagina") && partner.contains("Schilderles &lt;script&gt;"),
        "{partner}"
    );
    assert!(app.mail_to("trekker@voorbeeld.invalid").await.contains("Atelier Kwast"));
    let thanks = app.mail_to("kwast@voorbeeld.example").await;
    assert!(thanks.contains("Atelier Kwast") && thanks.contains("alliantie@voorbeeld.invalid"), "{thanks}");
    let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
    assert_eq!(mails.iter().filter(|(mail, _)| mail.to == "trekker@voorbeeld.invalid").count(), 1, "one mail");
    // Of another alliance, or made up: nothing.
    let token = link.rsplit('/').next().unwrap();
    assert_eq!(
        stranger.get(&format!("/in/lokale-alliantie-voorbeelderveen/doe-mee/{token}")).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(stranger.get(&format!("{JOIN}/onbekend")).await.status, StatusCode::GONE);

    // A name that is known is said, and makes nobody a contact person there.
    let known: Vec<_> = ASKS
        .map(|(name, value)| match name {
            "organisation" => (name, "Voedselbank Voorbeeldstad"),
            "email" => (name, "vals@voorbeeld.example"),
            _ => (name, value),
        })
        .into();
    assert_eq!(ask(&app, &stranger, &known).await.status, StatusCode::SEE_OTHER);
    let link = links(&app.mail_to("vals@voorbeeld.example").await).remove(0);
    app.clock.advance(Duration::minutes(1));
    stranger.post(&link, &[]).await;
    assert!(app.mail_to("trekker@voorbeeld.invalid").await.contains("lijkt op Voedselbank Voorbeeldstad"));
    let theirs = lead.get(&address(&lead, "Bibliotheek Voorbeeldstad").await).await;
    assert!(!theirs.body.contains("vals@voorbeeld.example"));
    assert!(lead.get(PARTNERS).await.body.contains("Lijkt dubbel (2)"));
}

#[tokio::test]
async fn programs_and_floods_are_kept_out() {
    let app = TestApp::demo().await;
    let stranger = app.browser();
    let mails = async || store::jobs::recent_mails(&app.app.store).await.unwrap().len();
    let before = mails().await;
    // Who fills in what nobody sees hears that all is well.
    let trapped = ask(&app, &stranger, &[&ASKS[..], &[("website", "http://x.example")]].concat()).await;
    assert_eq!(trapped.status, StatusCode::SEE_OTHER);
    let stamp = stranger.get(JOIN).await.field("stamp");
    let fast = stranger.post(JOIN, &[&ASKS[..], &[("stamp", &*stamp)]].concat()).await;
    assert!(fast.status == StatusCode::UNPROCESSABLE_ENTITY && fast.body.contains("erg snel"), "{}", fast.body);
    let (at, seal) = stamp.split_once('.').unwrap();
    let earlier = format!("{}.{seal}", at.parse::<i64>().unwrap() - 60);
    let elsewhere = app.browser();
    for made_up in ["", "onzin", "1.2", &earlier] {
        let page = ask(&app, &elsewhere, &[&ASKS[..], &[("stamp", made_up)]].concat()).await;
        assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.body.contains("te lang open"), "{made_up}");
        assert!(page.body.contains("P. de Vries"), "what was typed is gone");
    }
    app.clock.advance(Duration::days(2));
    let old = stranger.post(JOIN, &[&ASKS[..], &[("stamp", &*stamp)]].concat()).await;
    assert!(old.status == StatusCode::UNPROCESSABLE_ENTITY && old.body.contains("te lang open"));
    assert_eq!(mails().await, before);
    // The form that came back is sent again by a person.
    let stamp = old.field("stamp");
    app.clock.advance(Duration::seconds(5));
    let again = stranger.post(JOIN, &[&ASKS[..], &[("stamp", &*stamp)]].concat()).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.body);
    for round in 2..=4 {
        let page = ask(&app, &stranger, &ASKS).await;
        let expected = if round <= 3 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
        assert_eq!(page.status, expected, "{round}");
    }
    assert_eq!(mails().await, before + 3);
}

#[tokio::test]
async fn a_partner_that_signs_says_whether_it_may_be_named() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = address(&lead, "Kinderkleding De Knoop").await;
    let invite = format!("{partner}/uitnodigen");
    let contact = lead.get(&invite).await.field("contact");
    assert_eq!(send(&lead, &invite, &[("contact", &*contact)]).await.status, StatusCode::SEE_OTHER);
    let link = links(&app.mail_to("deknoop@voorbeeld.invalid").await).remove(0);
    assert!(app.browser().get(&link).await.body.contains("mogen op de openbare pagina"));
    let pledge = [
        ("agree", "ja"),
        ("commitments", "2"),
        ("promise", "Elke maand een jas"),
        ("name", "Geheime Naam"),
        ("function", "Baas"),
        ("public", "ja"),
    ];
    assert_eq!(app.browser().post(&link, &pledge).await.status, StatusCode::SEE_OTHER);
    let page = app.browser().get(PAGE).await.body;
    assert!(page.contains("Kinderkleding De Knoop") && page.contains("Elke maand een jas"), "{page}");
    assert!(!page.contains("Geheime Naam") && !page.contains("Baas"));
}

#[tokio::test]
async fn the_coach_is_not_led_to_a_page_that_is_off() {
    let app = TestApp::demo().await;
    let coach = app.signed_in("coach").await;
    for (place, on) in [("voorbeelderveen", false), ("voorbeeldstad", true)] {
        let members = format!("/a/lokale-alliantie-{place}/leden");
        let page = format!("/a/lokale-alliantie-{place}/openbaar");
        assert_eq!(coach.get(&members).await.body.contains(&format!("{page}\"")), on, "{place}");
        assert_eq!(coach.get(&page).await.status == StatusCode::OK, on, "{place}");
    }
}
