//! The compensation check over HTTP: it says what the rules say, and leaves nothing behind, whatever was answered.

use std::io::{Cursor, Read};

use axum::http::{StatusCode, header};
use hayro_interpret::hayro_syntax::Pdf;
use serde_json::Value;
use time::Duration;

use crate::{
    logs::Log,
    reading::{dense, text},
    support::{Browser, Page, TestApp},
};

const CITY: &str = "/a/lokale-alliantie-voorbeeldstad/ervaringsdeskundigen";

fn check(number: u8) -> String {
    format!("{CITY}/plan/rollen/{number}/vergoedingscheck")
}

/// People who differ by benefit, age and debts; the last has something elsewhere too.
const PEOPLE: [&[(&str, &str)]; 6] = [
    &[("kind", "volunteer"), ("benefits", "none"), ("age", "27"), ("debts", "no")],
    &[("kind", "volunteer"), ("benefits", "social-assistance"), ("age", "27"), ("debts", "no")],
    &[("kind", "volunteer"), ("benefits", "social-assistance"), ("age", "21-26"), ("debts", "no")],
    &[("kind", "volunteer"), ("benefits", "uwv"), ("benefits", "other"), ("age", "27"), ("debts", "arrangement")],
    &[("kind", "other"), ("benefits", "unsaid"), ("age", "unsaid"), ("debts", "unsaid")],
    &[
        ("kind", "volunteer"),
        ("benefits", "none"),
        ("age", "27"),
        ("debts", "no"),
        ("other-fee-0", "317,13"),
        ("other-hours-0", "77"),
    ],
];

/// What comes out for each of them: part of the title.
const OUTCOMES: [&str; 6] = [
    "Wij vonden niets.",
    "Wij vonden niets.",
    "Betaal het niet zo uit.",
    "Bespreek dit eerst.",
    "Bespreek dit eerst.",
    "Betaal het niet zo uit.",
];

async fn answer(browser: &Browser, path: &str, answers: &[(&str, &str)]) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    let once = page.field("once");
    let mut all = vec![("once", once.as_str())];
    all.extend_from_slice(answers);
    browser.post(path, &all).await
}

#[tokio::test]
async fn a_check_leaves_nothing_that_differs_by_benefit_age_or_debts() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let path = check(1);
    let before = app.everything().await;
    assert!(before.len() > 40 && before["audit_event"].len() > 10, "{:?}", before.keys());
    let mut said = Vec::new();
    for (answers, outcome) in PEOPLE.iter().zip(OUTCOMES) {
        let page = answer(&lead, &path, answers).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        assert!(page.body.contains(outcome), "{answers:?}: {}", page.body);
        assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
        assert_eq!(app.everything().await, before, "{answers:?}");
        // What can be sent on from the outcome is the day.
        let talk = page.body.split("/besproken\"").nth(1).and_then(|rest| rest.split("</form>").next()).unwrap();
        for field in ["benefits", "age", "debts", "kind", "other-"] {
            assert!(!talk.contains(&format!("name=\"{field}")), "{field}: {talk}");
        }
        said.push(page.body.contains("Met wie bespreekt u dit?"));
    }
    assert_eq!(said, [false, false, true, true, true, true]);
    // Nor does what is refused.
    let refused = answer(&lead, &path, &[("benefits", "none"), ("benefits", "uwv"), ("other-fee-0", "veel")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.headers[header::CACHE_CONTROL], "no-store");
    for field in ["benefits", "age", "debts", "other-fee-0"] {
        assert!(refused.body.contains(&format!("href=\"#veld-{field}\"")), "{field}: {}", refused.body);
    }
    assert_eq!(app.everything().await, before);
    // An address with answers in it fills in nothing.
    let page = lead.get(&format!("{path}?benefits=uwv&age=27&debts=no")).await;
    assert!(!page.body.contains("value=\"uwv\" checked") && page.body.contains("value=\"uwv\""), "{}", page.body);
}

/// A line of the log, without what differs from one request to the next: when it was, and how long it took.
fn line(json: &str) -> Value {
    let mut line: Value = serde_json::from_str(json).unwrap();
    let fields = line.as_object_mut().unwrap();
    assert!(fields.remove("timestamp").is_some());
    if let Some(fields) = fields.get_mut("fields").and_then(Value::as_object_mut) {
        fields.remove("millis");
    }
    line
}

/// Line by line, with all that our own crates can say and every statement that is sent to the database.
#[tokio::test]
async fn the_log_of_a_check_is_the_same_whatever_was_answered() {
    let log = Log::default();
    // While there is one listener, `tracing` asks that of whichever thread comes by first, and keeps its no for all; of two it asks both.
    let _other = tracing::Dispatch::new(Log::default().fed_by("off"));
    // Of this test alone: it runs on one thread.
    let _listening = tracing::subscriber::set_default(log.fed_by("trace,sqlx=warn,tokio=off,runtime=off"));
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let path = check(1);
    let opened = lead.get(&path).await;
    let once = opened.field("once");
    let mut first: Option<Vec<Value>> = None;
    for answers in PEOPLE {
        let mut all = vec![("once", once.as_str())];
        all.extend_from_slice(answers);
        log.take();
        assert_eq!(lead.post(&path, &all).await.status, StatusCode::OK);
        let said: Vec<Value> = log.take().lines().map(line).collect();
        assert!(
            said.iter()
                .any(|line| line["fields"]["route"].as_str().is_some_and(|route| route.ends_with("/vergoedingscheck"))),
            "{said:?}"
        );
        match &first {
            None => first = Some(said),
            Some(first) => assert_eq!(&said, first, "{answers:?}"),
        }
    }
}

#[tokio::test]
async fn who_has_to_sign_in_again_left_nothing_behind() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let opened = lead.get(&check(1)).await;
    let once = opened.field("once");
    app.clock.advance(Duration::hours(9));
    let mut all = vec![("once", once.as_str())];
    all.extend_from_slice(PEOPLE[3]);
    let late = lead.post(&check(1), &all).await;
    assert!(late.location.starts_with("/inloggen"), "{} {}", late.status, late.location);
    assert!(app.everything().await["parked_form"].is_empty());
    // Any other form of the plan is kept until they are back.
    lead.post(&format!("{CITY}/plan/vraag"), &[("question", "Wat helpt?")]).await;
    assert_eq!(app.everything().await["parked_form"].len(), 1);
}

#[tokio::test]
async fn only_who_looks_after_the_plan_does_the_check_and_keeps_a_day() {
    let app = TestApp::demo().await;
    let (lead, member) = (app.signed_in("lead").await, app.signed_in("member").await);
    let (path, talk) = (check(1), format!("{CITY}/plan/rollen/1/besproken"));
    let page = member.get(&path).await;
    assert!(page.body.contains("bewaakt dit plan en doet de check") && !page.body.contains("name=\"debts\""));
    let sent = member.post(&path, PEOPLE[2]).await;
    assert!(!sent.body.contains("Betaal het niet zo uit") && !sent.body.contains("name=\"debts\""), "{}", sent.body);
    let refused = member.post(&talk, &[("talked_on", "2026-11-20")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let version = lead.get(&path).await.field("version");
    for (on, said) in [("", "Vul een datum in"), ("2026-11-22", "Kies vandaag of een dag die voorbij is")] {
        let page = lead.post(&talk, &[("talked_on", on), ("version", version.as_str())]).await;
        assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.body.contains(said), "{on}: {}", page.body);
    }
    let done = lead.post(&talk, &[("talked_on", "2026-11-20"), ("version", version.as_str())]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let kept = "Besproken op 20 november 2026, plan akkoord.";
    for page in [path.clone(), format!("{CITY}/plan/rollen/1")] {
        assert!(lead.get(&page).await.body.contains(kept), "{page}");
    }
    assert!(!lead.get(&format!("{CITY}/plan/rollen/2")).await.body.contains("Besproken op"));
    // Another amount is talked over again.
    let place = format!("{CITY}/plan/rollen/1");
    let page = lead.get(&place).await;
    let (once, version) = (page.field("once"), page.field("version"));
    let mut fields = vec![("once", once.as_str()), ("version", version.as_str())];
    fields.extend([
        ("group", "experts"),
        ("role", "co-decider"),
        ("task", "Beslist mee."),
        ("first", "01-2026"),
        ("last", "12-2026"),
        ("meetings", "12"),
        ("hours", "2"),
        ("fee", "200"),
        ("travel", "0"),
    ]);
    assert_eq!(lead.post(&place, &fields).await.status, StatusCode::SEE_OTHER);
    assert!(!lead.get(&place).await.body.contains(kept));
    // Who still has the page of before writes nothing down.
    let old = lead.post(&talk, &[("talked_on", "2026-11-20"), ("version", version.as_str())]).await;
    assert!(old.status == StatusCode::UNPROCESSABLE_ENTITY && old.body.contains("intussen veranderd"), "{}", old.body);
    // Every limit says its year, its source and how sure it is.
    let page = answer(&lead, &path, PEOPLE[1]).await.body;
    for words in ["Betaal het niet zo uit.", "nog te bevestigen", "2026", "iasz.nl", "per maand", "klantmanager"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    for gone in ["99", "0", "x"] {
        let path = format!("{CITY}/plan/rollen/{gone}/vergoedingscheck");
        assert_eq!(lead.get(&path).await.status, StatusCode::NOT_FOUND, "{gone}");
    }
}

#[tokio::test]
async fn the_agreement_sheet_says_what_somebody_may_count_on() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let base = format!("{CITY}/plan/rollen/1/afsprakenblad");
    let page = lead.get(&format!("{CITY}/plan/rollen/1")).await.body;
    assert!(page.contains(&format!("{base}.pdf")) && page.contains(&format!("{base}.docx")));
    let nl = [
        "Afsprakenblad plek 1",
        "lid van de kerngroep",
        "Praat en beslist mee in de kerngroep.",
        "Klankbord Ervaren Ouders",
        "augustus 2026 – juni 2027",
        "10 keer, 2 uur per keer.",
        "€\u{a0}10",
        "€\u{a0}4",
        "Tien euro per keer en de reiskosten, dezelfde avond betaald.",
        "Welzijn Voorbeeldstad, met geld van de gemeente",
        "Binnen 1 dag.",
        "De opbouwwerker van Welzijn Voorbeeldstad",
        "Wat hier wordt verteld, blijft hier.",
        "Stoppen mag altijd",
        "De contactpersoon belt de dag erna",
        "Handtekening van u",
        "Datum:",
    ];
    let en = ["Agreement sheet place 1", "You may always stop", "10 times, 2 hours each time.", "Your signature"];
    for (lang, expected) in [("nl", &nl[..]), ("en", &en[..])] {
        lead.post("/taal", &[("taal", lang), ("terug", "/")]).await;
        let pdf = lead.get(&format!("{base}.pdf")).await;
        assert_eq!(pdf.headers[header::CONTENT_TYPE], "application/pdf", "{}", pdf.body);
        let read = text(&Pdf::new(pdf.bytes).unwrap());
        let word = lead.get(&format!("{base}.docx")).await;
        assert_eq!(word.status, StatusCode::OK, "{}", word.body);
        let mut archive = zip::ZipArchive::new(Cursor::new(word.bytes)).unwrap();
        let mut xml = String::new();
        archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
        for words in expected {
            assert!(read.contains(&dense(words)), "{lang}: {words}: {read}");
            assert!(xml.contains(words), "{lang}: {words}");
        }
        // Nothing tells that somebody is an expert by experience, has a benefit, or is of an age.
        for word in ["ervaringsdeskundige", "experts by experience", "uitkering", "bijstand", "benefit", "leeftijd"] {
            assert!(!read.to_lowercase().contains(&dense(word)), "{lang}: {word}: {read}");
        }
    }
    // What is not agreed yet is said.
    lead.post("/taal", &[("taal", "nl"), ("terug", "/")]).await;
    let village = "/a/lokale-alliantie-voorbeelddorp-aan-zee/ervaringsdeskundigen";
    let new = format!("{village}/plan/rollen/nieuw");
    let page = lead.get(&new).await;
    let (once, version) = (page.field("once"), page.field("version"));
    let fields = [
        ("once", once.as_str()),
        ("version", &version),
        ("group", "parents"),
        ("role", "chair"),
        ("first", "01-2027"),
        ("last", "01-2027"),
    ];
    assert_eq!(lead.post(&new, &fields).await.status, StatusCode::SEE_OTHER);
    let pdf = lead.get(&format!("{village}/plan/rollen/1/afsprakenblad.pdf")).await;
    let read = text(&Pdf::new(pdf.bytes).unwrap());
    assert!(read.contains(&dense("Nog niet afgesproken.")) && read.contains(&dense("Geen bedrag per keer.")), "{read}");
    for gone in ["9", "x"] {
        let path = format!("{CITY}/plan/rollen/{gone}/afsprakenblad.pdf");
        assert_eq!(lead.get(&path).await.status, StatusCode::NOT_FOUND);
    }
}
