//! Walking the route: board, steps, evidence, own steps, entering half-way, a new version of the content.

use std::io::{Cursor, Read};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::route::Content;
use time::Duration;

use crate::{
    entry::turn_on,
    support::{Browser, Page, TestApp, links},
};

/// Far on its way, and one that has just begun.
const CITY: &str = "/a/lokale-alliantie-voorbeeldstad";
const VILLAGE: &str = "/a/lokale-alliantie-voorbeelddorp-aan-zee";

fn step(alliance: &str, key: &str) -> String {
    format!("{alliance}/route/{key}")
}

/// The form of a step as the page has it, with other values for some fields.
async fn save(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    post(browser, path, &page, fields).await
}

async fn post(browser: &Browser, path: &str, page: &Page, fields: &[(&str, &str)]) -> Page {
    let (once, version) = (page.field("once"), page.field("version"));
    let mut all = vec![("once", once.as_str()), ("version", version.as_str())];
    all.extend_from_slice(fields);
    browser.post(path, &all).await
}

async fn notes(browser: &Browser, slug: &str, step: &str, notes: &str, version: i64) -> Page {
    let body = serde_json::json!({ "form": { "alliance": slug, "step": step, "notes": notes, "version": version } });
    call(browser, "/fn/notes", &body).await
}

/// Calls a function as an island does.
pub(crate) async fn call(browser: &Browser, function: &str, body: &serde_json::Value) -> Page {
    let request = Request::post(function)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::ACCEPT, "application/json")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body.to_string()))
        .unwrap();
    browser.send(request).await
}

pub(crate) async fn upload(browser: &Browser, path: &str, title: &str, body: &str, file: Option<(&str, &str)>) -> Page {
    let fields = [("title", title), ("body", body)];
    let fields = fields
        .map(|(name, value)| format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"));
    let (name, bytes) = file.unwrap_or_default();
    let file = format!(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/html\r\n\r\n{bytes}\r\n--x--\r\n"
    );
    let parts = fields.concat() + &file;
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(parts))
        .unwrap();
    browser.send(request).await
}

#[tokio::test]
async fn the_board_says_what_comes_next_and_why() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let page = lead.get(&format!("{CITY}/route")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Met 12 uur per week") && page.body.contains("Volgende stap"), "{}", page.body);
    assert!(page.body.contains("Kindertop in het stadhuis"), "own steps stand among the others");
    let late = lead.get(&format!("{CITY}/route?weergave=lijst&status=overdue")).await;
    assert!(late.body.contains("2.2 ") && !late.body.contains(">1.1 "), "{}", late.body);
    let whole = lead.get(&format!("{CITY}/route?weergave=lijst")).await;
    assert!(page.statements.abs_diff(whole.statements) <= 2 && page.statements < 25, "{} statements", page.statements);
    let timeline = lead.get(&format!("{CITY}/route/tijdlijn")).await;
    assert!(timeline.body.contains("<svg") && timeline.body.contains("<table") && !timeline.body.contains("style=\""));
}

#[tokio::test]
async fn the_full_route_is_one_switch_away() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let path = format!("{CITY}/route");
    let before = lead.get(&path).await;
    assert!(!before.body.contains(">6.1 "));
    assert_eq!(
        lead.post(&path, &[("once", &before.field("once")), ("route", "full")]).await.status,
        StatusCode::SEE_OTHER
    );
    let after = lead.get(&path).await;
    assert!(after.body.contains(">6.1 "), "{}", after.body);
    assert_eq!(app.signed_in("member").await.post(&path, &[("route", "basic")]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_stale_save_shows_both_versions_and_loses_neither() {
    let app = TestApp::demo().await;
    let (lead, member) = (app.signed_in("lead").await, app.signed_in("member").await);
    let path = step(CITY, "belofte");
    let open = lead.get(&path).await;
    let saved = save(&member, &path, &[("status", "not_yet"), ("notes", "Van het lid"), ("owner", "Kerngroep")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let stale = post(&lead, &path, &open, &[("status", "not_yet"), ("notes", "Van de trekker")]).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.body.contains("Van het lid") && stale.body.contains("Van de trekker"), "{}", stale.body);
    let anyway = post(&lead, &path, &stale, &[("status", "not_yet"), ("notes", "Van beiden")]).await;
    assert_eq!(anyway.status, StatusCode::SEE_OTHER);
    assert!(lead.get(&path).await.body.contains("Van beiden"));
    // Pressing twice does nothing twice.
    let again = post(&lead, &path, &stale, &[("status", "done"), ("notes", "Nog eens")]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert!(!lead.get(&path).await.body.contains("Nog eens"));
}

#[tokio::test]
async fn going_on_to_the_evidence_saves_only_what_changed() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let path = step(CITY, "belofte");
    let fields = [("status", "not_yet"), ("owner", "Kerngroep"), ("evidence", "ja")];
    for says in [true, false] {
        let on = save(&lead, &path, &fields).await;
        assert_eq!(on.location, format!("{path}/bewijs"), "{}", on.body);
        assert_eq!(lead.get(&on.location).await.body.contains("Uw wijziging is bewaard"), says);
    }
    let step = lead.get(&path).await;
    assert!(step.body.contains("1 verandering") && !step.body.contains("zonder verandering"), "{}", step.body);
}

#[tokio::test]
async fn starting_before_the_light_arrangement_asks_a_reason_once() {
    let app = TestApp::demo().await;
    let member = app.signed_in("lead").await;
    let path = step(VILLAGE, "startfoto-verhalen");
    let refused = save(&member, &path, &[("status", "busy"), ("notes", "Al gebeld")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("route/vergoeding-en-veiligheid") && refused.body.contains("Al gebeld"),
        "{}",
        refused.body
    );
    assert!(refused.body.contains("#veld-light-reason"), "{}", refused.body);
    let reason = [("status", "busy"), ("notes", "Al gebeld"), ("light_reason", "Dit is een oude afspraak")];
    assert_eq!(post(&member, &path, &refused, &reason).await.status, StatusCode::SEE_OTHER);
    // Once given, it blocks nothing more.
    let page = member.get(&path).await;
    assert!(!page.body.contains("veld-light-reason"), "{}", page.body);
    let kept = page.field("light_reason");
    assert_eq!(kept, "Dit is een oude afspraak");
    assert_eq!(
        post(&member, &path, &page, &[("status", "done"), ("light_reason", &kept)]).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn who_saved_in_between_is_said() {
    let app = TestApp::demo().await;
    let (lead, member) = (app.signed_in("lead").await, app.signed_in("member").await);
    let path = step(CITY, "belofte");
    let (old, other) = (lead.get(&path).await, member.get(&path).await);
    save(&app.signed_in("lead").await, &path, &[("status", "busy"), ("owner", "Kerngroep")]).await;
    let mine = post(&lead, &path, &old, &[("status", "done")]).await;
    assert!(mine.body.contains("U hebt deze stap intussen zelf veranderd"), "{}", mine.body);
    assert!(mine.body.contains("U hebt dit intussen zelf veranderd"), "{}", mine.body);
    let theirs = post(&member, &path, &other, &[("status", "done")]).await;
    assert!(theirs.body.contains("Iemand anders heeft deze stap"), "{}", theirs.body);
    assert!(theirs.body.contains("Iemand anders heeft dit intussen"), "{}", theirs.body);

    // Taking a step off the route is not in its form.
    let added = lead.post(&step(CITY, "eigen-stap"), &[("title", "Regio"), ("phase", "2")]).await.location;
    let old = lead.get(&added).await;
    save(&lead, &added, &[("status", "busy")]).await;
    for undo in ["", "ja"] {
        member.post(&format!("{added}/verwijderen"), &[("undo", undo)]).await;
    }
    let mine = post(&lead, &added, &old, &[("status", "done")]).await;
    assert!(mine.body.contains("U hebt deze stap intussen zelf veranderd"), "{}", mine.body);
}

#[tokio::test]
async fn a_page_that_a_step_names_is_one_press_away() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let mut links = std::collections::BTreeSet::new();
    for key in ["intake", "trekker-en-wethouder", "partners-uitnodigen", "raad-informeren", "borgen"] {
        let page = lead.get(&step(CITY, key)).await;
        let how = page.body.split("Zo pakt u het aan").nth(1).unwrap_or_default().to_owned();
        let how = how.split("</section>").next().unwrap_or_default();
        let hrefs = how.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        links.extend(hrefs.filter(|href| href.starts_with("/a/")).map(str::to_owned));
        assert!(!page.body.contains("](/"), "{key}");
    }
    for end in ["", "/leden", "/instellingen", "/meelezen", "/route/wat-hebt-u-al"] {
        assert!(links.contains(&format!("{CITY}{end}")), "{end}: {links:?}");
    }
    for link in &links {
        assert_eq!(lead.get(link).await.status, StatusCode::OK, "{link}");
    }
    let viewer = app.signed_in("viewer").await.get(&step(CITY, "intake")).await;
    assert!(!viewer.body.contains("wat-hebt-u-al") && viewer.body.contains("Wat hebt u al?"), "only reads");
}

#[tokio::test]
async fn a_step_that_does_not_apply_says_why() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let path = step(CITY, "belofte");
    let refused = save(&lead, &path, &[("status", "not_applicable"), ("owner", "Iemand")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("#veld-reason") && refused.body.contains("value=\"Iemand\""), "{}", refused.body);
    let fields = [("status", "not_applicable"), ("reason", "Ons convenant is van 2024")];
    assert_eq!(post(&lead, &path, &refused, &fields).await.status, StatusCode::SEE_OTHER);
    let viewer = app.signed_in("viewer").await.get(&path).await;
    assert!(viewer.body.contains("Ons convenant is van 2024"));
}

#[tokio::test]
async fn who_may_not_read_notes_does_not() {
    let app = TestApp::demo().await;
    let path = step(CITY, "eerste-kerngroep");
    let secret = "Zes mensen uit vier sectoren";
    for (role, sees) in [("lead", true), ("member", true), ("coach", false), ("viewer", false), ("admin", false)] {
        let page = app.signed_in(role).await.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{role}");
        assert_eq!(page.body.contains(secret), sees, "{role}");
        assert_eq!(page.body.contains("id=\"bewijs\""), sees, "{role}");
        assert_eq!(page.body.contains("Trekker Voorbeeldstad"), sees, "{role}: who did it");
    }
    assert_eq!(app.signed_in("partner").await.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn notes_save_themselves_for_who_may_write_them() {
    let app = TestApp::demo().await;
    let slug = CITY.trim_start_matches("/a/");
    let lead = app.signed_in("lead").await;
    let version: i64 = lead.get(&step(CITY, "belofte")).await.field("version").parse().unwrap();
    let page = notes(&lead, slug, "belofte", "Getypt </textarea><script>alert(1)</script>", version).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(
        page.body.contains(&format!("\"version\":{}", version + 1)) && page.body.contains("\"13:00\""),
        "{}",
        page.body
    );
    assert!(notes(&lead, slug, "belofte", "Oud", version).await.body.contains("{\"Stale\":{\"own\":true}}"));
    let member = app.signed_in("member").await;
    assert!(notes(&member, slug, "belofte", "Oud", version).await.body.contains("{\"Stale\":{\"own\":false}}"));
    assert!(notes(&lead, slug, "belofte", &"x".repeat(20_001), version + 1).await.body.contains("TooLong"));
    // What may tell who somebody is waits for the button, unless it stood there.
    let phone = notes(&lead, slug, "belofte", "Bel 06-12345678", version + 1).await;
    assert!(phone.status == StatusCode::OK && phone.body.contains("Guarded"), "{}", phone.body);
    let shown = lead.get(&step(CITY, "belofte")).await;
    assert_eq!(shown.field("version"), (version + 1).to_string());
    assert!(shown.body.contains("Getypt &lt;/textarea&gt;") && !shown.body.contains("<script>alert"), "{}", shown.body);
    assert_eq!(notes(&lead, slug, "bestaat-niet", "x", 0).await.status, StatusCode::NOT_FOUND);
    for (role, status) in [
        ("coach", StatusCode::FORBIDDEN),
        ("viewer", StatusCode::NOT_FOUND),
        ("partner", StatusCode::NOT_FOUND),
        ("admin", StatusCode::NOT_FOUND),
    ] {
        let page = notes(&app.signed_in(role).await, slug, "belofte", "x", version + 1).await;
        assert_eq!(page.status, status, "{role}: {}", page.body);
    }
    assert_eq!(notes(&app.browser(), slug, "belofte", "x", version + 1).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(lead.post("/fn/notes", &[("kind", "text")]).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn evidence_is_added_downloaded_removed_and_put_back() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let (page, add) = (step(CITY, "belofte"), step(CITY, "belofte/bewijs"));
    let taken = [
        upload(&lead, &add, "Besluit", "https://voorbeeldstad.nl/besluit", None).await,
        upload(&lead, &add, "Datum", "12 mei <b>", None).await,
        upload(&lead, &add, "Script", "javascript:alert(1)", None).await,
        upload(&lead, &add, "Lijst", "", Some(("lijst één.csv", "a;b\n1;2\n"))).await,
        upload(&lead, &add, "Beide", "www.voorbeeldstad.nl/beide", Some(("beide.csv", "a;b\n"))).await,
    ];
    for answer in &taken {
        let there = format!("{page}#melding");
        assert_eq!((answer.status, &answer.location), (StatusCode::SEE_OTHER, &there), "{}", answer.body);
    }
    let refused = [
        upload(&lead, &add, "", "x", None).await,
        upload(&lead, &add, "Leeg", "", None).await,
        upload(&lead, &add, "Pagina", "", Some(("x.csv", "<html><script>"))).await,
    ];
    for answer in &refused {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("aw-error-summary"), "{}", answer.body);
    }
    // All that is wrong is said at once, and what was typed stays.
    let all = upload(&lead, &add, "", " ", Some(("x.csv", "<html><script>"))).await;
    for field in ["title", "file"] {
        assert!(all.body.contains(&format!("href=\"#veld-{field}\"")), "{field}: {}", all.body);
    }
    let nothing = upload(&lead, &add, "", "", None).await;
    assert!(nothing.body.contains("Vul een link of tekst in, of kies een bestand"), "{}", nothing.body);
    assert!(nothing.body.contains("href=\"#veld-title\"") && nothing.body.contains("href=\"#veld-body\""));
    let kept = upload(&lead, &add, "", "Zo getypt", Some(("lijst.csv", "a;b\n"))).await;
    assert!(kept.body.contains("Zo getypt") && kept.body.contains("Kies het opnieuw"), "{}", kept.body);
    let shown = lead.get(&page).await;
    assert!(shown.body.contains("href=\"https://www.voorbeeldstad.nl/beide\"") && shown.body.contains("beide.csv"));
    assert!(!shown.body.contains("href=\"javascript:"));
    for page in [shown.body.clone(), lead.get(&format!("{CITY}/documenten")).await.body] {
        assert!(page.contains("class=\"aw-note\">www.voorbeeldstad.nl<"), "the host stands beside the title: {page}");
    }
    assert!(
        shown.body.contains("12 mei &lt;b&gt;") && shown.body.contains("href=\"https://voorbeeldstad.nl/besluit\"")
    );
    let file =
        shown.body.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|href| href.contains("/bewijs/"));
    let file = file.unwrap().to_owned();
    let download = lead.get(&file).await;
    assert_eq!((download.status, download.body.as_str()), (StatusCode::OK, "a;b\n1;2\n"));
    let header = |name: &str| download.headers[name].to_str().unwrap().to_owned();
    assert!(header("content-disposition").starts_with("attachment;"), "{}", header("content-disposition"));
    assert!(header("content-security-policy").contains("sandbox"));
    assert_eq!(
        (header("x-content-type-options").as_str(), header("content-type").as_str()),
        ("nosniff", "text/csv; charset=utf-8")
    );
    for role in ["coach", "viewer", "partner", "admin"] {
        assert_eq!(app.signed_in(role).await.get(&file).await.status, StatusCode::NOT_FOUND, "{role}");
    }
    let elsewhere = file.replace("voorbeeldstad", "voorbeelddorp-aan-zee");
    assert_eq!(lead.get(&elsewhere).await.status, StatusCode::NOT_FOUND, "of another alliance");

    assert_eq!(lead.post(&format!("{file}/verwijderen"), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get(&file).await.status, StatusCode::NOT_FOUND);
    assert_eq!(lead.post(&format!("{file}/verwijderen"), &[("undo", "ja")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get(&file).await.status, StatusCode::OK);
    let history = lead.get(&page).await.body;
    assert!(history.contains("Bewijs verwijderd") && history.contains("Bewijs teruggezet"), "{history}");
}

#[tokio::test]
async fn own_steps_come_and_go_with_their_work() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let add = step(CITY, "eigen-stap");
    let refused = lead.post(&add, &[("title", ""), ("phase", "9")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let added =
        lead.post(&add, &[("title", "Regio <i>"), ("phase", "2"), ("done", "Overleg geweest\nVerslag gestuurd")]).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER);
    let path = added.location;
    let saved = save(&lead, &path, &[("status", "busy"), ("checked", "1"), ("notes", "Volgende week")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    upload(&lead, &format!("{path}/bewijs"), "Regioverslag", "In de map", None).await;
    let board = format!("{CITY}/route");
    assert!(lead.get(&board).await.body.contains("Regio &lt;i&gt;"));
    assert_eq!(lead.post(&format!("{path}/verwijderen"), &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!lead.get(&board).await.body.contains("Regio &lt;i&gt;"));
    let page = lead.get(&path).await;
    assert!(page.body.contains("Zet terug") && page.body.contains("Volgende week"), "{}", page.body);
    let documents = lead.get(&format!("{CITY}/documenten")).await.body;
    assert!(documents.contains("Regioverslag") && documents.contains(&path), "{documents}");
    let history = lead.get(&format!("{CITY}/geschiedenis")).await.body;
    assert!(history.contains("Bij eigen stap “Regio &lt;i&gt;” is het bewijs “Regioverslag”"), "{history}");
    assert_eq!(lead.post(&format!("{path}/verwijderen"), &[("undo", "ja")]).await.status, StatusCode::SEE_OTHER);
    assert!(lead.get(&board).await.body.contains("Regio &lt;i&gt;"));
    assert_eq!(lead.post(&step(CITY, "intake/verwijderen"), &[]).await.status, StatusCode::NOT_FOUND, "not one's own");
}

#[tokio::test]
async fn an_alliance_that_comes_half_way_says_what_it_has() {
    let app = TestApp::demo().await;
    let member = app.signed_in("lead").await;
    let path = step(VILLAGE, "wat-hebt-u-al");
    let page = member.get(&path).await;
    // The steps outside the basic route are at hand, folded away.
    let (_, folded) = page.body.split_once("Fase 2 heeft in de volledige route nog").expect("a fold");
    let folded = folded.split("</details>").next().unwrap();
    assert!(folded.contains("value=\"samen-duiden\"") && !folded.contains("value=\"netwerkkaart\""), "{folded}");
    let once = page.field("once");
    let fields = [("once", once.as_str()), ("steps", "netwerkkaart"), ("steps", "kindregelingen"), ("phase", "4")];
    assert_eq!(member.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
    let step = member.get(&step(VILLAGE, "netwerkkaart")).await;
    assert!(step.body.contains("klaar vóór de start"), "{}", step.body);
    assert!(member.get(&path).await.body.contains("value=\"startbijeenkomst\""));
}

#[tokio::test]
async fn a_yearly_step_opens_again_with_last_years_work_beside_it() {
    let app = TestApp::demo().await;
    let path = step(CITY, "startfoto-cijfers");
    let now = app.signed_in("lead").await.get(&path).await;
    assert!(now.body.contains("2025: klaar") && now.body.contains("Twee wijken springen eruit"), "{}", now.body);
    app.clock.advance(Duration::days(60));
    let lead = app.signed_in("lead").await;
    let next = lead.get(&path).await;
    assert!(
        next.body.contains("2026: klaar") && next.body.contains("Bijgewerkt met de nieuwe cijfers"),
        "{}",
        next.body
    );
    assert_eq!(next.field("version"), "0");
    assert_eq!(
        post(&lead, &path, &next, &[("status", "busy"), ("notes", "Nieuw jaar")]).await.status,
        StatusCode::SEE_OTHER
    );
    let both = lead.get(&format!("{path}?jaar=2026")).await;
    assert!(both.body.contains("Nieuw jaar") && both.body.contains("Bijgewerkt met de nieuwe cijfers"));
    assert!(both.body.contains("elk jaar · 2027"), "{}", both.body);
}

#[tokio::test]
async fn a_new_version_reaches_an_alliance_and_keeps_its_work() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let mut content: Content = server::content::embedded().unwrap();
    // One step is renewed, one is new, and one in which there is work is dropped.
    let step_of =
        |content: &Content, key: &str| content.steps.iter().position(|step| step.key.as_str() == key).unwrap();
    let place = step_of(&content, "ambitie");
    content.steps[place].texts.nl.why = "Een heel nieuwe reden.".to_owned();
    let mut fresh = content.steps[place].clone();
    (fresh.key, fresh.number) = ("nieuwe-stap".into(), "4.7".to_owned());
    fresh.texts.nl.title = "Een nieuwe stap".to_owned();
    content.steps.push(fresh);
    let place = step_of(&content, "eerste-kerngroep");
    content.steps.remove(place);
    store::route::content::publish(&app.app.store, content).await.unwrap();

    let board = lead.get(&format!("{CITY}/route")).await.body;
    assert!(
        board.contains("Een nieuwe stap") && board.contains("vernieuwd") && board.contains("route/nieuw\""),
        "{board}"
    );
    let dropped = lead.get(&step(CITY, "eerste-kerngroep")).await;
    assert!(dropped.body.contains("Zes mensen uit vier sectoren") && dropped.body.contains("niet meer in de route"));
    assert!(lead.get(&step(CITY, "ambitie")).await.body.contains("Een heel nieuwe reden."));
    let news = lead.get(&step(CITY, "nieuw")).await;
    assert!(news.body.contains("Een nieuwe stap") && news.body.contains("u hebt hier werk in"), "{}", news.body);
    let seen =
        lead.post(&step(CITY, "nieuw"), &[("once", &news.field("once")), ("version", &news.field("version"))]).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    assert!(!lead.get(&format!("{CITY}/route")).await.body.contains("route/nieuw\""));
}

/// The main part of a Word file.
pub(crate) fn word(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    text
}

#[tokio::test]
async fn formats_come_filled_in() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let file = lead.get(&format!("{CITY}/formats/startnotitie.docx")).await;
    assert_eq!(file.status, StatusCode::OK);
    let text = word(&file.bytes);
    for known in [
        "Lokale alliantie Voorbeeldstad",
        "Gemeente Voorbeeldstad",
        "Wethouder jeugd en armoede",
        "Beleidsadviseur armoede",
    ] {
        assert!(text.contains(known), "{known}: {text}");
    }
    assert!(!text.contains("{{"), "{text}");
    assert!(file.headers["content-disposition"].to_str().unwrap().contains("startnotitie.docx"));
    for missing in ["startnotitie", "bestaat-niet.docx", "..%2Fx.docx"] {
        assert_eq!(lead.get(&format!("{CITY}/formats/{missing}")).await.status, StatusCode::NOT_FOUND, "{missing}");
    }
}

#[tokio::test]
async fn an_event_names_the_steps_to_look_at_again() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let page = lead.get(&format!("{CITY}/route/herzien?gebeurtenis=new_lead")).await;
    assert!(page.body.contains("1.2 Trekker en wethouder"), "{}", page.body);
    assert_eq!(lead.get(&format!("{CITY}/route/herzien?gebeurtenis=onzin")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_safety_step_is_not_done_by_calling_it_done() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let path = step(CITY, "vergoeding-en-veiligheid");
    let bare = save(&lead, &path, &[("status", "done"), ("notes", "Komt goed")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bare.body.contains("Vink eerst aan") && bare.body.contains("Komt goed"), "{}", bare.body);
    let ticks =
        [("status", "done"), ("checked", "vergoeding"), ("checked", "contactpersoon"), ("checked", "huisregels")];
    assert_eq!(save(&lead, &path, &ticks).await.status, StatusCode::SEE_OTHER);
    assert!(lead.get(&path).await.body.contains("nog niet aangevinkt"), "the budget is still open, and that is said");
}

#[tokio::test]
async fn who_goes_on_to_evidence_takes_what_was_ticked_along() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let path = step(CITY, "belofte");
    let saved = save(&lead, &path, &[("status", "busy"), ("owner", "Kerngroep"), ("evidence", "ja")]).await;
    assert_eq!(saved.location, format!("{path}/bewijs"), "{}", saved.body);
    assert!(lead.get(&path).await.body.contains("value=\"Kerngroep\""));
}

#[tokio::test]
async fn a_council_reads_no_owner_of_a_step() {
    let app = TestApp::demo().await;
    let invite = [("name", "T"), ("email", "dorp@voorbeeld.example"), ("role", "lead"), ("source", "gesprek")];
    app.signed_in("admin").await.post(&format!("{VILLAGE}/nieuwe-trekker"), &invite).await;
    let lead = app.browser();
    lead.post(&links(&app.mail_to("dorp@voorbeeld.example").await).remove(0), &[]).await;
    turn_on(&app, &lead).await;
    let path = step(VILLAGE, "belofte");
    let saved = save(&lead, &path, &[("status", "busy"), ("owner", "Jannie Janssen")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let made = lead.post(&format!("{VILLAGE}/meelezen"), &[("label", "Raad"), ("days", "30")]).await;
    let token = made.body.split("/raad/").nth(1).and_then(|rest| rest.split(['"', '<']).next()).unwrap();
    let pages = ["", "/route", "/route?weergave=lijst", "/route/tijdlijn", "/route/belofte", "/partners"];
    // Also somebody who works in another alliance.
    for council in [app.browser(), app.signed_in("member").await] {
        council.post(&format!("/raad/{token}"), &[]).await;
        for page in pages {
            let read = council.get(&format!("{VILLAGE}{page}")).await;
            assert_eq!(read.status, StatusCode::OK, "{page}");
            assert!(!read.body.contains("Jannie"), "{page}");
        }
    }
    assert!(lead.get(&path).await.body.contains("Jannie"));
}

/// Steps that are set to done, with every criterion ticked.
async fn finish(lead: &Browser, keys: &[&str]) {
    for key in keys {
        let page = lead.get(&step(VILLAGE, key)).await;
        let boxes = page.body.split("name=\"checked\" value=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let fields: Vec<_> = boxes.map(|tick| ("checked", tick)).chain([("status", "done")]).collect();
        let saved = post(lead, &step(VILLAGE, key), &page, &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{key}: {}", saved.body);
    }
}

#[tokio::test]
async fn a_finished_phase_points_at_its_steps_beside_the_basic_route() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let board = format!("{VILLAGE}/route");
    let why = "als uw college of uw bestuur een besluit moet nemen";
    // A step leads to the place in the product where its work is done.
    let kerngroep = lead.get(&step(VILLAGE, "eerste-kerngroep")).await.body;
    assert!(kerngroep.contains(&format!("{VILLAGE}/partners/groepen\"")), "{kerngroep}");
    // At hand on the board from the first day, folded away; advice says it when its turn has come.
    let fresh = lead.get(&board).await.body;
    assert!(fresh.contains("Fase 1 heeft in de volledige route nog 1 stap") && fresh.contains(why), "{fresh}");
    assert!(!fresh.contains("Ook in fase 1, in de volledige route"), "steps of the phase are open");
    finish(&lead, &["trekker-en-wethouder", "startfoto-cijfers"]).await;
    let now = lead.get(&step(VILLAGE, "startfoto-cijfers")).await;
    assert!(now.body.contains("staat in fase 3, maar komt nu al"), "{}", now.body);
    assert!(now.body.contains("Hierna in de volgorde van de route"), "{}", now.body);
    finish(&lead, &["vergoeding-en-veiligheid", "startfoto-verhalen", "eerste-kerngroep"]).await;
    for page in ["/route", "/route?weergave=lijst", "/route/eerste-kerngroep", ""] {
        let body = lead.get(&format!("{VILLAGE}{page}")).await.body;
        assert!(body.contains("1.6 Startbesluit") && body.contains(why), "{page}: {body}");
    }
    let beside = lead.get(&step(VILLAGE, "startbesluit")).await.body;
    assert!(
        beside.contains("hoort niet bij de basisroute") && beside.contains("De trekker van de alliantie"),
        "{beside}"
    );
    let chooses = lead.get(&step(CITY, "startbesluit")).await.body;
    assert!(chooses.contains("/route#keuze"), "{chooses}");
    assert!(!lead.get(&step(VILLAGE, "netwerkkaart")).await.body.contains("hoort niet bij de basisroute"));
    // Work in it is counted apart.
    finish(&lead, &["startbesluit"]).await;
    let body = lead.get(&board).await.body;
    assert!(body.contains("4 van 4 klaar · 2 buiten uw route"), "{body}");
    assert!(body.contains("17 stappen: 15 van uw route en 2 daarbuiten"), "{body}");
    assert!(body.contains("niet in de basisroute"), "{body}");
}

#[tokio::test]
async fn a_refused_start_says_which_points_to_tick_and_where() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let refused = save(&lead, &step(VILLAGE, "startfoto-verhalen"), &[("status", "done")]).await;
    let light = step(VILLAGE, "vergoeding-en-veiligheid");
    let summary = refused.body.split("aw-error-summary").nth(1).unwrap_or_default();
    let summary = summary.split("</ul>").next().unwrap_or_default();
    assert!(summary.contains(&format!("{light}#werk")) && summary.contains("in stap 3.3"), "{summary}");
    assert!(refused.body.contains("Huisregels: ze staan op papier"), "{}", refused.body);
    let there = lead.get(&light).await.body;
    assert!(there.contains("De eerste 3 punten") && there.contains("Bewaar wat u hebt ingevuld"), "{there}");
    assert!(there.contains("href=\"#status\"") && there.contains("id=\"status\""), "{there}");
}

#[tokio::test]
async fn the_intake_report_and_the_start_memo_know_what_was_chosen() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let intake = word(&lead.get(&format!("{VILLAGE}/formats/intakeverslag.docx")).await.bytes);
    // The shapes are explained as well, so the one that was chosen stands there twice.
    for (known, times) in [("Per beleidsveld", 2), ("Het kind centraal", 1), ("Kindregelingen verbeteren", 1)] {
        assert_eq!(intake.matches(known).count(), times, "{known}: {intake}");
    }
    let memo = word(&lead.get(&format!("{VILLAGE}/formats/startnotitie.docx")).await.bytes);
    let row = memo.split("netwerkkaart en overzicht van kindregelingen").nth(1).unwrap_or_default();
    let row = row.split("Ervaringsdeskundigheid").next().unwrap_or_default();
    assert!(row.contains(" 2027") || row.contains(" 2026"), "{row}");
}
