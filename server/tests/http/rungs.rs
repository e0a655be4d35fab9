//! The rung matrix over HTTP: what the plan promises beside what was done, by whom it is written down, and processes of an alliance's own.

use axum::http::StatusCode;

use crate::support::{Browser, Page, TestApp};

const CITY: &str = "/a/lokale-alliantie-voorbeeldstad/ervaringsdeskundigen";
const VILLAGE: &str = "/a/lokale-alliantie-voorbeelddorp-aan-zee/ervaringsdeskundigen";

/// Posts what was opened before.
async fn post(browser: &Browser, opened: &Page, path: &str, fields: &[(&str, &str)]) -> Page {
    let (once, version) = (opened.field("once"), opened.field("version"));
    let mut all = vec![("once", once.as_str()), ("version", &version)];
    all.extend_from_slice(fields);
    browser.post(path, &all).await
}

async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    post(browser, &page, path, fields).await
}

/// The words of a page without its marks.
fn words(page: &Page) -> String {
    let text = page.body.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    text.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first process of the alliance, out of the links of the matrix.
async fn process(browser: &Browser, area: &str) -> String {
    let page = browser.get(&format!("{area}/trede")).await;
    let ids = page.body.split("/processen/").skip(1).filter_map(|rest| rest.split('"').next());
    ids.into_iter().find(|id| id.len() == 36).expect("a process").to_owned()
}

#[tokio::test]
async fn what_was_promised_stands_beside_what_was_done() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let page = lead.get(&format!("{CITY}/trede")).await;
    let shown = words(&page);
    for expected in [
        "Tredenmatrix 2026",
        "Gepland trede 4: coproduceren, informeel",
        "Gedaan trede 3: adviseren, informeel",
        "minder dan beloofd",
        "zoals beloofd",
        "niet gepland",
        "Wij nemen het advies over, of leggen op papier uit waarom niet.",
        // In the demo of this year: promised in two phases and a process, done in one more; formal where it was written down; no less in two of three.
        "ervaringsdeskundigen 1 van 3 3 van 4",
        "ouders 2 van 3 2 van 4",
        "kinderen en jongeren 0 van 3 0 van 4",
        "organisaties 0 van 3 2 van 4",
        "Formeel, dus vastgelegd: 4 van 7.",
        "Niet minder gedaan dan beloofd: 2 van 3.",
        "2024 0 van 1 0 van 1 0 van 1 1 van 1 1 van 2 nog niets ingevuld",
    ] {
        assert!(shown.contains(expected), "{expected}: {shown}");
    }
    let last = words(&lead.get(&format!("{CITY}/trede?jaar=2025")).await);
    assert!(last.contains("Tredenmatrix 2025") && last.contains("Gedaan trede 2: raadplegen"), "{last}");
    for odd in ["1999", "%00", "-1", "99999999999999", "abc"] {
        let page = lead.get(&format!("{CITY}/trede?jaar={odd}")).await;
        assert!(page.status == StatusCode::OK && page.body.contains("Tredenmatrix 2026"), "{odd}");
    }
    // To part 3, to the steps, and back from both; from the first page of the area.
    for link in [format!("{CITY}/plan/trede"), "/a/lokale-alliantie-voorbeeldstad/route/klantreis".to_owned()] {
        assert!(page.body.contains(&link), "{link}");
        assert!(lead.get(&link).await.body.contains(&format!("{CITY}/trede\"")), "{link}");
    }
    assert!(lead.get(CITY).await.body.contains(&format!("{CITY}/trede\"")));
    // What was adopted is what is planned this year, for everybody; a year that it does not name is of the draft, for who may see that.
    let viewer = app.signed_in("viewer").await;
    let next = format!("{CITY}/trede?jaar=2027");
    assert!(words(&lead.get(&next).await).contains("Gepland trede 2: raadplegen"));
    assert!(words(&viewer.get(&next).await).contains("Tredenmatrix 2026"));
    let viewer = words(&viewer.get(&format!("{CITY}/trede")).await);
    assert!(!shown.contains("lager dan de route") && !shown.contains("trede 1: informeren"), "{shown}");
    assert!(!viewer.contains("lager dan de route") && viewer.contains("trede 5: meebeslissen, formeel"), "{viewer}");
    assert!(!viewer.contains("Kies een fase of proces om") && !viewer.contains("deel 3"), "{viewer}");
    lead.post("/taal", &[("taal", "en"), ("terug", "/")]).await;
    let english = words(&lead.get(&format!("{CITY}/trede")).await);
    assert!(english.contains("Rung matrix 2026") && english.contains("less than promised"), "{english}");
}

#[tokio::test]
async fn what_was_done_is_written_down_once() {
    let app = TestApp::demo().await;
    let (lead, member) = (app.signed_in("lead").await, app.signed_in("member").await);
    let path = format!("{CITY}/trede/2026/3");
    let (mine, theirs) = (lead.get(&path).await, member.get(&path).await);
    let bad = [("rung-parents", "hoog"), ("formality-experts", "formal"), ("rung-children-teen", "<script>")];
    let refused = post(&lead, &mine, &path, &bad).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["rung-parents", "rung-experts", "rung-children-teen"] {
        assert!(refused.body.contains(&format!("href=\"#veld-{field}\"")), "{field}: {}", refused.body);
    }
    let saved = post(&lead, &refused, &path, &[("rung-parents", "advise"), ("formality-parents", "formal")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert_eq!(saved.location, format!("{CITY}/trede?jaar=2026"));
    // The same press again does nothing twice.
    let twice = post(&lead, &refused, &path, &[("rung-parents", "inform")]).await;
    assert_eq!(twice.status, StatusCode::SEE_OTHER, "{}", twice.body);
    assert!(lead.get(&path).await.body.contains("value=\"advise\" selected"));
    let stale = post(&member, &theirs, &path, &[("rung-parents", "consult"), ("was", &theirs.field("was"))]).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.body.contains("Iemand anders heeft dit intussen veranderd"), "{}", stale.body);
    let won = post(&member, &stale, &path, &[("rung-parents", "consult")]).await;
    assert_eq!(won.status, StatusCode::SEE_OTHER);
    assert!(words(&lead.get(&format!("{CITY}/trede")).await).contains("Gedaan trede 2: raadplegen niet gepland"));
    // Nobody took part after all.
    assert_eq!(send(&lead, &path, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!words(&lead.get(&format!("{CITY}/trede")).await).contains("trede 2: raadplegen niet gepland"));
    for gone in ["2027/3", "1999/3", "2026/9", "2026/0", "2026/x", "x/3", "2026/00000000-0000-0000-0000-000000000000"] {
        assert_eq!(lead.get(&format!("{CITY}/trede/{gone}")).await.status, StatusCode::NOT_FOUND, "{gone}");
    }
    let trail = lead.get("/a/lokale-alliantie-voorbeeldstad/geschiedenis").await;
    assert!(trail.body.contains("In de tredenmatrix is vastgelegd wat er is gedaan"), "{}", trail.body);
}

#[tokio::test]
async fn a_process_of_ones_own_is_a_row_and_stays_while_it_is_named() {
    let app = TestApp::demo().await;
    let (lead, member) = (app.signed_in("lead").await, app.signed_in("member").await);
    let new = format!("{CITY}/processen/nieuw");
    let long = "x".repeat(121);
    for (name, said) in [
        ("  ", "Vul dit in"),
        (long.as_str(), "120"),
        ("nieuwe brief over de meedoenpas", "Er is al een proces met deze naam"),
    ] {
        let page = send(&lead, &new, &[("name", name)]).await;
        assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.body.contains(said), "{said}: {}", page.body);
    }
    let evil = "<script>alert(1)</script> & “folder”";
    assert_eq!(send(&lead, &new, &[("name", evil)]).await.status, StatusCode::SEE_OTHER);
    let matrix = lead.get(&format!("{CITY}/trede")).await;
    assert!(matrix.body.contains("&lt;script&gt;") && !matrix.body.contains("<script>alert"), "{}", matrix.body);
    // The demo's own is in the plan: it stays.
    let id = process(&lead, CITY).await;
    let one = format!("{CITY}/processen/{id}");
    assert!(lead.get(&one).await.body.contains("Daarom kunt u het niet weghalen"));
    let kept = lead.post(&format!("{one}/verwijderen"), &[]).await;
    assert!(kept.status == StatusCode::UNPROCESSABLE_ENTITY && kept.body.contains("noemt dit proces"), "{}", kept.body);
    let (mine, theirs) = (lead.get(&one).await, member.get(&one).await);
    assert_eq!(post(&lead, &mine, &one, &[("name", "De brief")]).await.status, StatusCode::SEE_OTHER);
    let stale = post(&member, &theirs, &one, &[("name", "De nieuwe brief")]).await;
    assert!(stale.status == StatusCode::UNPROCESSABLE_ENTITY && stale.body.contains("intussen veranderd"));
    // The plan names it, in part 3 and in its document, by the new name.
    for end in ["/plan/trede", "/versies/1"] {
        assert!(lead.get(&format!("{CITY}{end}")).await.body.contains("De brief"), "{end}");
    }
    // What nothing names is taken away.
    let other = lead.get(&format!("{CITY}/trede")).await;
    let ids = other.body.split("/processen/").skip(1).filter_map(|rest| rest.split('"').next());
    let unused = ids.into_iter().find(|found| found.len() == 36 && *found != id).unwrap().to_owned();
    let row = format!("{CITY}/trede/2026/{unused}");
    assert_eq!(send(&lead, &row, &[]).await.status, StatusCode::SEE_OTHER);
    let gone = lead.post(&format!("{CITY}/processen/{unused}/verwijderen"), &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.body);
    assert_eq!(lead.get(&row).await.status, StatusCode::NOT_FOUND);
    // Another alliance does not have it: not as a page, not as a row, not in its plan.
    for end in [format!("/processen/{id}"), format!("/trede/2026/{id}")] {
        assert_eq!(lead.get(&format!("{VILLAGE}{end}")).await.status, StatusCode::NOT_FOUND, "{end}");
    }
    let rung = [("place-0", id.as_str()), ("group-0", "parents"), ("year-0", "2026"), ("rung-0", "advise")];
    let page = send(&lead, &format!("{VILLAGE}/plan/trede"), &rung).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
    assert!(page.body.contains("Kies een fase of een eigen proces uit de lijst"));
}

#[tokio::test]
async fn a_cell_is_planned_in_part_three_alone() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let part = format!("{VILLAGE}/plan/trede");
    let cell = |rung| {
        [("place-0", "1"), ("group-0", "experts"), ("year-0", "2026"), ("rung-0", rung), ("promised-0", "Wij bellen.")]
    };
    assert_eq!(send(&lead, &part, &cell("inform")).await.status, StatusCode::SEE_OTHER);
    let low = words(&lead.get(&format!("{VILLAGE}/trede")).await);
    assert!(low.contains("Gepland trede 1: informeren lager dan de route aanraadt"), "{low}");
    assert!(low.contains("Schrijf op waarom") && low.contains("Wij bellen."), "{low}");
    // A reason is enough, and nothing was ever stopped.
    let mut reasoned = cell("inform").to_vec();
    reasoned.push(("reason-0", "Er is nog geen groep."));
    assert_eq!(send(&lead, &part, &reasoned).await.status, StatusCode::SEE_OTHER);
    let page = words(&lead.get(&format!("{VILLAGE}/trede")).await);
    assert!(!page.contains("Schrijf op waarom") && page.contains("omdat: Er is nog geen groep."), "{page}");
    // Two rungs in one cell contradict each other.
    let mut two = cell("advise").to_vec();
    two.extend([("place-1", "1"), ("group-1", "experts"), ("year-1", "2026"), ("rung-1", "inform")]);
    assert_eq!(send(&lead, &part, &two).await.status, StatusCode::SEE_OTHER);
    assert!(lead.get(&part).await.body.contains("Er staan twee tredes voor ervaringsdeskundigen"));
}
