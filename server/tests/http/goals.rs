//! The goal map over HTTP: warnings that do not stop, what is missing, and never a claim that the alliance caused it.

use axum::http::StatusCode;

use crate::{
    route::word,
    support::{Browser, Page, TestApp},
};

const CITY: &str = "/a/lokale-alliantie-voorbeeldstad/doelen";
const VILLAGE: &str = "/a/lokale-alliantie-voorbeelddorp-aan-zee/doelen";

async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    let once = page.field("once");
    let version = if page.body.contains("name=\"version\"") { page.field("version") } else { String::new() };
    let mut all = vec![("once", once.as_str()), ("version", &version)];
    all.retain(|(name, _)| fields.iter().all(|(known, _)| known != name));
    all.extend_from_slice(fields);
    browser.post(path, &all).await
}

/// The first address on a page that begins like this.
fn link(page: &Page, begin: &str) -> String {
    let found = page.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    found.into_iter().find(|href| href.starts_with(begin)).unwrap_or_else(|| panic!("no {begin}")).to_owned()
}

const GOOD: [(&str, &str); 7] = [
    ("title", "Meer kinderen leren zwemmen"),
    ("indicator", "Kinderen met een diploma"),
    ("definition", "Kinderen van 10 jaar"),
    ("unit", "%"),
    ("target_value", "90"),
    ("target_year", "2030"),
    ("source", "Zwembad"),
];

#[tokio::test]
async fn a_map_warns_and_does_not_stop() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let empty = lead.get(VILLAGE).await;
    for words in ["Er is nog geen ambitie", "Er zijn nog geen resultaten", "Er is nog geen opgave gekozen"] {
        assert!(empty.body.contains(words), "{words}: {}", empty.body);
    }
    let ambition = send(&lead, &format!("{VILLAGE}/ambitie"), &[("sentence", "Elk kind doet mee.")]).await;
    assert_eq!(ambition.location, VILLAGE, "{}", ambition.body);
    let new = format!("{VILLAGE}/resultaat");
    for (name, value, wrong) in [
        ("title", " ", "title"),
        ("target_value", "veel", "target-value"),
        ("target_year", "30", "target-year"),
        ("base_value", "90", "base-year"),
        ("target_value", "150", "target-value"),
        ("target_value", "-5", "target-value"),
        ("delivered_by", "019357a0-0000-7000-8000-000000000000", "delivered-by"),
    ] {
        let mut fields = GOOD.to_vec();
        fields.retain(|(known, _)| *known != name);
        fields.push((name, value));
        let page = send(&lead, &new, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}={value}");
        assert!(page.body.contains(&format!("href=\"#veld-{wrong}\"")), "{name}={value}: {}", page.body);
        assert!(page.body.contains("Kinderen van 10 jaar"));
    }
    assert_eq!(send(&lead, &new, &GOOD).await.status, StatusCode::SEE_OTHER);
    let map = lead.get(VILLAGE).await;
    assert!(map.body.contains("Er is 1 resultaat.") && map.body.contains("niet beschikbaar"), "{}", map.body);
    assert!(map.body.contains("draagt bij aan: Meer kinderen leren zwemmen"), "{}", map.body);

    let measure = format!("{}/meting", link(&map, &format!("{VILLAGE}/resultaat/")).trim_end_matches("/meting"));
    let none = send(&lead, &measure, &[("year", "2025"), ("value", ""), ("source", ""), ("note", "Niet geteld")]).await;
    assert_eq!(none.status, StatusCode::SEE_OTHER, "{}", none.body);
    let again = send(&lead, &measure, &[("year", "2025"), ("value", "3"), ("source", "Zwembad")]).await;
    assert!(again.status == StatusCode::UNPROCESSABLE_ENTITY && again.body.contains("al een meting"));
    // Of a hundred, 150 is a typing error or another unit; what was typed stays.
    for (value, words) in [("150", "hooguit 100"), ("-5", "niet onder 0")] {
        let fields = [("year", "2026"), ("value", value), ("source", "Zwembad")];
        let page = send(&lead, &measure, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{value}");
        assert!(page.body.contains(words) && page.field("value") == value, "{value}: {}", page.body);
    }
    let map = lead.get(VILLAGE).await;
    assert!(map.body.contains("Niet geteld") && !map.body.contains(">0%<"), "{}", map.body);

    let chosen = send(&lead, &format!("{VILLAGE}/opgave"), &[("number", "1")]).await;
    assert!(chosen.location.starts_with(&format!("{VILLAGE}/opgave/")), "{}", chosen.body);
    let map = lead.get(VILLAGE).await;
    for words in ["nog geen coalitie", "Verzachten: nog geen inzet", "Er is 1 opgave gekozen"] {
        assert!(map.body.contains(words), "{words}: {}", map.body);
    }
}

#[tokio::test]
async fn each_of_the_three_levels_is_asked_for_until_somebody_does_something() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partners = VILLAGE.replace("/doelen", "/partners");
    let warned = async || {
        let map = lead.get(VILLAGE).await.body;
        ["Verzachten", "Versterken", "Veranderen"].map(|level| map.contains(&format!("{level}: nog geen inzet")))
    };
    assert_eq!(warned().await, [false; 3], "nobody chose what to work on");
    assert_eq!(send(&lead, &format!("{VILLAGE}/opgave"), &[("number", "1")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(warned().await, [true; 3]);
    let new = [("name", "Naaiatelier Vingerhoed"), ("kind", "voedselbank")];
    let partner = send(&lead, &format!("{partners}/nieuw"), &new).await.location;
    let joined = [("status", "joined"), ("since", "2026-11-01")];
    assert_eq!(send(&lead, &partner, &joined).await.status, StatusCode::SEE_OTHER);
    let contribution = |level, challenge| {
        [
            ("what", "Naaien"),
            ("whom", "kinderen"),
            ("levels", level),
            ("challenges", challenge),
            ("status", "running"),
            ("starts_on", "2026-01-01"),
        ]
    };
    for (level, challenge, left) in [
        // What is done for something else says nothing of this.
        ("strengthen", "2", [true, true, true]),
        ("strengthen", "1", [true, false, true]),
        ("soften", "1", [false, false, true]),
        ("transform", "1", [false; 3]),
    ] {
        let added = send(&lead, &format!("{partner}/inzet"), &contribution(level, challenge)).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
        assert_eq!(warned().await, left, "{level} for {challenge}");
    }
}

#[tokio::test]
async fn too_many_results_and_challenges_are_warned_of_and_taken() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let admin = app.signed_in("admin").await;
    for number in [3, 4] {
        let field = |name: &str| format!("challenge-{number}-{name}");
        let (version, was, nl, en) = (field("version"), field("was"), field("nl"), field("en"));
        let name = format!("Opgave {number}");
        let named = [(&*version, "1"), (&*was, " | "), (&*nl, &*name), (&*en, &*name)];
        let named = admin.post("/landelijk/beheer/begrippen", &named).await;
        assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.body);
    }
    for number in 1..=6 {
        let title = format!("Resultaat {number}");
        let fields = [&GOOD[1..], &[("title", &*title)]].concat();
        assert_eq!(send(&lead, &format!("{VILLAGE}/resultaat"), &fields).await.status, StatusCode::SEE_OTHER);
        let map = lead.get(VILLAGE).await.body;
        assert_eq!(map.contains("Drie tot vijf laten samen zien"), number < 3, "{number}");
        assert_eq!(map.contains("Er zijn 6 resultaten. Met meer dan vijf"), number == 6, "{number}");
    }
    let page = lead.get(&format!("{VILLAGE}/opgave")).await.body;
    let offered: Vec<&str> = page
        .split("name=\"number\"")
        .flat_map(|part| part.split("value=\"").skip(1))
        .filter_map(|rest| rest.split('"').next())
        .filter(|value| !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()))
        .collect();
    assert!(offered.len() >= 5, "{offered:?}: {page}");
    for (number, challenge) in (1..=5).zip(offered) {
        let chosen = send(&lead, &format!("{VILLAGE}/opgave"), &[("number", challenge)]).await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{challenge}: {}", chosen.body);
        let map = lead.get(VILLAGE).await.body;
        assert_eq!(map.contains("Twee tot vier geven richting"), number < 2, "{number}");
        assert_eq!(map.contains("Er zijn 5 opgaven gekozen. Met meer dan vier"), number == 5, "{number}");
    }
}

#[tokio::test]
async fn a_map_contributes_and_shows_who_does_what() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let map = lead.get(CITY).await;
    assert_eq!(map.body.matches("De alliantie draagt bij aan:").count(), 3, "{}", map.body);
    assert!(map.body.contains("40% van de weg") && map.body.contains("41,5%"), "{}", map.body);
    for never in ["komt door", "dankzij de alliantie", "Er is 1 resultaat", "nog geen coalitie"] {
        assert!(!map.body.contains(never), "{never}");
    }
    assert!(map.body.contains("Leergeld Voorbeeldstad") && map.body.contains("Betaalt fiets, laptop"));
    // The same address is the tool of the steps that work on it, and nobody else's to change.
    for step in ["ambitie", "opgaven", "meetafspraken", "voortgangsrapportage", "evaluatiegesprek"] {
        let page = lead.get(&format!("/a/lokale-alliantie-voorbeeldstad/route/{step}")).await;
        assert!(page.body.contains(&format!("href=\"{CITY}\"")), "{step}");
    }
    let viewer = app.signed_in("viewer").await.get(CITY).await;
    assert!(viewer.status == StatusCode::OK && !viewer.body.contains("/doelen/resultaat"), "{}", viewer.body);
    let english = lead.post("/taal", &[("taal", "en"), ("terug", CITY)]).await;
    assert_eq!(english.status, StatusCode::SEE_OTHER);
    let page = lead.get(CITY).await;
    assert!(page.body.contains("The alliance contributes to:") && page.body.contains("41.5%"), "{}", page.body);
}

/// The papers of the steps that work on the map, and the letter to the council, say what the map says.
#[tokio::test]
async fn the_papers_of_the_steps_hold_the_map() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let city = CITY.trim_end_matches("/doelen");
    let papers = [
        ("ambitie", "ambitiekaart"),
        ("opgaven", "opgavenkaart"),
        ("meetafspraken", "meetplan"),
        ("voortgangsrapportage", "voortgangsrapportage"),
        ("evaluatiegesprek", "evaluatiegesprek"),
        ("raad-informeren", "raadsinformatiebrief"),
    ];
    for (step, paper) in papers {
        let page = lead.get(&format!("{city}/route/{step}")).await;
        assert!(page.body.contains(&format!("/formats/{paper}.docx")), "{step}: {}", page.body);
        let text = word(&lead.get(&format!("{city}/formats/{paper}.docx")).await.bytes);
        for words in ["Elk kind in Voorbeeldstad", "draagt bij aan: Meer kinderen sporten", "40% van de weg"] {
            assert!(text.contains(words), "{paper}, {words}: {text}");
        }
        for never in ["komt door", "dankzij de alliantie", "{{"] {
            assert!(!text.contains(never), "{paper}, {never}: {text}");
        }
    }
    let report = word(&lead.get(&format!("{city}/formats/voortgangsrapportage.docx")).await.bytes);
    for words in ["47% (", "38% (", "60% (", "Jeugdfonds en gemeente", "Leergeld Voorbeeldstad", "; en nog "] {
        assert!(report.contains(words), "{words}: {report}");
    }
    // An alliance without a map keeps open rows, and who reads along gets the same paper.
    let village = VILLAGE.trim_end_matches("/doelen");
    let empty = word(&lead.get(&format!("{village}/formats/ambitiekaart.docx")).await.bytes);
    assert!(empty.contains("[…]") && !empty.contains("Elk kind in Voorbeeldstad"), "{empty}");
    assert_eq!(send(&lead, &format!("{VILLAGE}/opgave"), &[("number", "1")]).await.status, StatusCode::SEE_OTHER);
    let chosen = word(&lead.get(&format!("{village}/formats/opgavenkaart.docx")).await.bytes);
    for words in ["1. ", "nog geen coalitie", "nog geen inzet"] {
        assert!(chosen.contains(words), "{words}: {chosen}");
    }
    let viewer = app.signed_in("viewer").await;
    let paper = viewer.get(&format!("{city}/formats/opgavenkaart.docx")).await;
    assert!(word(&paper.bytes).contains("Leergeld Voorbeeldstad"));

    assert_eq!(lead.post("/taal", &[("taal", "en"), ("terug", CITY)]).await.status, StatusCode::SEE_OTHER);
    for (_, paper) in &papers[..5] {
        let text = word(&lead.get(&format!("{city}/formats/{paper}.docx")).await.bytes);
        assert!(
            text.contains("contributes to: ") && text.contains("40% of the way") && !text.contains("{{"),
            "{paper}: {text}"
        );
    }
}
