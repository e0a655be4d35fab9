//! Contributions over HTTP: what is typed stays, what others saved is said, filters are in the address, a partner reads along.

use axum::http::StatusCode;

use crate::{
    partners::address,
    support::{Browser, Page, TestApp},
};

const PARTNERS: &str = "/a/lokale-alliantie-voorbeeldstad/partners";

async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    let (once, version) = (page.field("once"), page.field("version"));
    let mut all = vec![("once", once.as_str())];
    if fields.iter().all(|(name, _)| *name != "version") {
        all.push(("version", &version));
    }
    all.extend_from_slice(fields);
    browser.post(path, &all).await
}

const GOOD: [(&str, &str); 6] = [
    ("what", "Geeft zwemkleding"),
    ("whom", "kinderen op zwemles"),
    ("levels", "soften"),
    ("challenges", "1"),
    ("status", "running"),
    ("starts_on", "2026-10-01"),
];

/// The address of the contribution that stands last on the page of a partner.
async fn last(browser: &Browser, partner: &str) -> String {
    let page = browser.get(partner).await;
    let marker = format!("href=\"{partner}/inzet/");
    let id = page.body.split(&marker).nth(1).and_then(|rest| rest.split(['"', '/']).next()).unwrap();
    format!("{partner}/inzet/{id}")
}

#[tokio::test]
async fn a_contribution_is_written_down_and_found_again() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let partner = address(&lead, "Zwembad De Golf").await;
    let new = format!("{partner}/inzet");
    for (name, value, wrong) in [
        ("what", " ", "veld-what"),
        ("levels", "", "veld-levels"),
        ("challenges", "3", "veld-challenges"),
        ("starts_on", "ooit", "veld-starts_on"),
        ("ends_on", "2026-09-30", "veld-ends_on"),
        ("status", "done", "veld-ends_on"),
        ("steps", "bestaat-niet", "veld-steps"),
    ] {
        let mut fields = GOOD.to_vec();
        fields.retain(|(known, _)| *known != name);
        fields.push((name, value));
        let page = send(&lead, &new, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}={value}");
        let wrong = wrong.replace('_', "-");
        assert!(page.body.contains(&format!("href=\"#{wrong}\"")), "{name}={value}: {}", page.body);
        assert!(page.body.contains("kinderen op zwemles"), "{name}");
    }
    let saved = send(&lead, &new, &GOOD).await;
    assert_eq!((saved.status, saved.location.as_str()), (StatusCode::SEE_OTHER, partner.as_str()), "{}", saved.body);
    let found = lead.get(&format!("{PARTNERS}/inzet?zoek=zwemkleding&niveau=soften&opgave=1&status=running")).await;
    assert!(found.body.contains("Geeft zwemkleding") && found.body.contains("1 inzet<"), "{}", found.body);
    let none = lead.get(&format!("{PARTNERS}/inzet?zoek=zwemkleding&niveau=transform")).await;
    assert!(none.body.contains("Geen inzet past"), "{}", none.body);

    // What somebody else saved in between is said, and not overwritten.
    let one = last(&lead, &partner).await;
    let member = app.signed_in("member").await;
    let opened = lead.get(&one).await.field("version");
    let changed = [&GOOD[1..], &[("what", "Geeft badpakken")]].concat();
    assert_eq!(send(&member, &one, &changed).await.status, StatusCode::SEE_OTHER);
    let stale = send(&lead, &one, &[&GOOD[..], &[("version", opened.as_str())]].concat()).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.body.contains("Geeft badpakken") && stale.body.contains("Geeft zwemkleding"), "{}", stale.body);

    let end = format!("{one}/einde");
    let early = send(&lead, &end, &[("status", "done"), ("ends_on", "2026-01-01")]).await;
    assert!(early.status == StatusCode::UNPROCESSABLE_ENTITY && early.body.contains("ligt voor de eerste dag"));
    assert_eq!(send(&lead, &end, &[("status", "done"), ("ends_on", "2026-11-01")]).await.status, StatusCode::SEE_OTHER);
    assert!(lead.get(&partner).await.body.contains("1 oktober 2026 tot en met 1 november 2026"));
}

#[tokio::test]
async fn a_partner_reads_what_all_do_and_opens_no_other_page() {
    let app = TestApp::demo().await;
    let partner = app.signed_in("partner").await;
    let home = partner.get("/a/lokale-alliantie-voorbeeldstad").await;
    assert!(home.body.contains(&format!("{PARTNERS}/inzet")), "{}", home.body);
    let page = partner.get(&format!("{PARTNERS}/inzet?zoek=leergeld")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Leergeld Voorbeeldstad"), "{}", page.body);
    assert!(!page.body.contains(&format!("href=\"{PARTNERS}/0")), "{}", page.body);
}

#[tokio::test]
async fn an_organisation_that_works_elsewhere_is_put_on_the_list() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let page = format!("{PARTNERS}/wie-missen-we?sector=knowledge_and_research");
    let shown = lead.get(&page).await;
    assert!(shown.body.contains("Onderzoeksbureau De Peilstok") && shown.body.contains("hele land"), "{}", shown.body);
    assert!(shown.body.contains("Veenhogeschool, lectoraat armoede") && shown.body.contains("werkt in uw provincie"));
    // What it is, and neither who works there nor whose partner it is.
    assert!(!shown.body.contains("alliantie Voorbeelderveen") && !shown.body.contains('@'), "{}", shown.body);
    let form = shown.body.split("Onderzoeksbureau De Peilstok").nth(1).unwrap();
    let value = |name: &str| {
        let rest = form.split(&format!("name=\"{name}\"")).nth(1).unwrap();
        rest.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned()
    };
    let (once, organisation) = (value("once"), value("organisation"));
    let path = format!("{PARTNERS}/wie-missen-we");
    let fields = [("once", once.as_str()), ("organisation", organisation.as_str()), ("then", "invite")];
    let added = lead.post(&path, &fields).await;
    assert!(added.location.ends_with("/uitnodigen"), "{} {}", added.status, added.body);
    assert_eq!(lead.post(&path, &fields).await.location, added.location);
    let now = lead.get(&page).await;
    let after = now.body.split("Staat al op uw lijst").nth(1).unwrap();
    assert!(after.split("Doet elders mee").next().unwrap().contains("De Peilstok"), "{}", now.body);
    let unknown = lead.post(&path, &[("organisation", "019357a0-0000-7000-8000-000000000000")]).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

/// The tables say what somebody counts who reads the list of contributions line by line.
#[tokio::test]
async fn the_table_agrees_with_the_list() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let page = lead.get(&format!("{PARTNERS}/wie-missen-we")).await.body;
    let mut checked = 0;
    for link in page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        if !link.starts_with(&format!("{PARTNERS}/inzet?sector=")) {
            continue;
        }
        let cell = page.split(link).nth(1).and_then(|rest| rest.split("</a>").next()).unwrap();
        let words = cell.split("aw-hidden").nth(1).unwrap();
        let digits: String =
            words.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        let counted: usize = digits.parse().unwrap();
        let list = lead.get(&link.replace("&amp;", "&")).await.body;
        let rows = list.split("<tr role=\"row\"").count() - 2;
        assert_eq!(counted, rows, "{link}: {cell}");
        checked += 1;
    }
    assert!(checked > 20, "{checked} cells");
}

/// What is agreed with a partner is part of what it contributes, and stands on both pages and at the step.
#[tokio::test]
async fn an_action_is_part_of_a_contribution_of_who_does_it() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let pool = address(&lead, "Zwembad De Golf").await;
    let made = send(&lead, &format!("{pool}/inzet"), &[&GOOD[..], &[("steps", "uitvoeren")]].concat()).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let here = last(&lead, &pool).await;
    let effort = here.rsplit('/').next().unwrap();
    let new = format!("{PARTNERS}/acties/nieuw?inzet={effort}");
    let page = lead.get(&new).await;
    assert!(page.body.contains(&format!("value=\"{effort}\" selected")), "{}", page.body);
    let choice = |words: &str| {
        let before = page.body.split(words).next().unwrap();
        before.rsplit("value=\"").next().and_then(|rest| rest.split('"').next()).unwrap().to_owned()
    };
    let (own, other) = (choice("Zwembad De Golf"), choice("Voedselbank Voorbeeldstad"));
    let fields = |owner| [("what", "Kleding sorteren"), ("contribution", effort), ("owner", owner)];
    let refused = send(&lead, &new, &fields(&other)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#veld-contribution\""), "{}", refused.body);
    assert_eq!(send(&lead, &new, &fields(&own)).await.status, StatusCode::SEE_OTHER);

    let partner = lead.get(&pool).await.body;
    let (_, section) = partner.split_once("Acties hierbij:").unwrap_or_else(|| panic!("no actions: {partner}"));
    let action = section.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert!(action.starts_with(&format!("{PARTNERS}/acties/")) && section.contains("Kleding sorteren"), "{section}");
    assert!(lead.get(action).await.body.contains(&format!("value=\"{effort}\" selected")));
    let step = lead.get("/a/lokale-alliantie-voorbeeldstad/route/uitvoeren").await.body;
    for words in ["Inzet van partners", "Geeft zwemkleding", "Kleding sorteren", "Leergeld Voorbeeldstad"] {
        assert!(step.contains(words), "{words}: {step}");
    }
    // Who does not read actions reads the contribution alone.
    let viewer = app.signed_in("viewer").await;
    let step = viewer.get("/a/lokale-alliantie-voorbeeldstad/route/uitvoeren").await.body;
    assert!(step.contains("Geeft zwemkleding") && !step.contains("Kleding sorteren"), "{step}");
    // A contribution that was a mistake goes; what was agreed stays.
    assert_eq!(lead.post(&format!("{here}/verwijderen"), &[]).await.status, StatusCode::SEE_OTHER);
    let kept = lead.get(action).await;
    assert!(kept.body.contains("Kleding sorteren") && !kept.body.contains(effort), "{}", kept.body);
}
