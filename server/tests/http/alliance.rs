//! The alliance's own pages: the first fifteen minutes, terms, settings, members, links for the council, history.

use axum::http::StatusCode;
use domain::{
    account::{Lang, NationalRole},
    alliance::OpenAlliance,
};
use store::{
    Letter,
    account::entry,
    alliance::requests,
    scope::{Actor, SignedIn},
    token::Token,
};
use time::Duration;
use uuid::Uuid;

use crate::{
    route::{upload, word},
    support::{Browser, Page, TestApp, links},
};

const CITY: &str = "/a/lokale-alliantie-voorbeeldstad";
const LEAD: &str = "trekker@voorbeeld.invalid";

fn path(end: &str) -> String {
    format!("{CITY}{end}")
}

/// Sends the form of a page with these values.
async fn send(browser: &Browser, end: &str, fields: &[(&str, &str)]) -> Page {
    let page = browser.get(&path(end)).await;
    assert_eq!(page.status, StatusCode::OK, "{end}: {}", page.body);
    let once = page.field("once");
    let mut all = vec![("once", once.as_str())];
    all.extend_from_slice(fields);
    browser.post(&path(end), &all).await
}

/// What the settings form of the demo holds, with other values for some fields.
async fn settings<'a>(browser: &Browser, other: &[(&'a str, &'a str)]) -> Page {
    let version = browser.get(&path("/instellingen")).await.field("version");
    let mut fields: Vec<(&str, &str)> = [
        ("version", version.as_str()),
        ("name", "Lokale alliantie Voorbeeldstad"),
        ("lead_organisation", "Gemeente Voorbeeldstad"),
        ("lead_is_municipality", "ja"),
        ("municipalities", "GM9901"),
        ("hours_per_week", "12"),
        ("full_route", ""),
    ]
    .into_iter()
    .filter(|(name, _)| other.iter().all(|(given, _)| given != name))
    .collect();
    fields.extend_from_slice(other);
    send(browser, "/instellingen", &fields).await
}

async fn invite(browser: &Browser, email: &str, role: &str) -> Page {
    let fields = [("name", "Nieuwe collega"), ("email", email), ("role", role), ("source", "zelf gegeven")];
    send(browser, "/leden/uitnodigen", &fields).await
}

#[tokio::test]
async fn the_overview_answers_four_questions() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let page = lead.get(CITY).await;
    for part in
        ["Fase 4 · nu", "Volgende stap", "Waarom nu:", "dagen te laat", "Sinds uw laatste bezoek", "Uw coach is"]
    {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    assert!(!page.body.contains("Uw eerste kwartier"), "this alliance began long ago");
    assert!(page.statements < 40, "{} statements", page.statements);
}

#[tokio::test]
async fn who_reads_along_sees_what_was_done_and_not_by_whom() {
    let app = TestApp::demo().await;
    for role in ["viewer", "coach"] {
        let page = app.signed_in(role).await.get(CITY).await;
        assert!(page.body.contains("is op “bezig” gezet."), "{role}: {}", page.body);
        assert!(!page.body.contains("gezet door"), "{role}");
        assert!(!page.body.contains("bewijs toegevoegd"), "{role}");
    }
    let partner = app.signed_in("partner").await.get(CITY).await;
    assert!(partner.body.contains("Fase 4: Alliantie vormen") && !partner.body.contains("/route"), "{}", partner.body);
}

#[tokio::test]
async fn municipalities_are_found_by_their_name() {
    let app = TestApp::demo().await;
    let names = |page: &Page, field: &str| -> Vec<String> {
        let list = page.body.split(&format!("name=\"{field}\"")).nth(1).and_then(|rest| rest.split("</select>").next());
        let options = list.unwrap_or_default().split("<option").skip(2);
        options.filter_map(|one| Some(one.split_once('>')?.1.split('<').next()?.to_owned())).collect()
    };
    let settings = names(&app.signed_in("lead").await.get(&path("/instellingen")).await, "add_municipality");
    let mut begin = names(&app.browser().get("/begin").await, "municipality");
    let place = |name: &str| begin.iter().position(|one| one == name).unwrap_or_else(|| panic!("{name}: {begin:?}"));
    assert!(begin.len() > 300 && place("Aa en Hunze") == 0);
    let wanted = ["Delft", "Den Bosch ('s-Hertogenbosch)", "Den Haag ('s-Gravenhage)", "Den Helder", "Tilburg"];
    assert!(wanted.map(place).is_sorted(), "{begin:?}");
    begin.retain(|name| name != "Voorbeeldstad");
    assert_eq!(settings, begin, "in the same order, without the one that is there");
}

#[tokio::test]
async fn settings_keep_what_was_typed_and_move_the_end_date() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let before = lead.get(CITY).await;
    let refused = settings(
        &lead,
        &[("hours_per_week", "veel"), ("alderman-GM9901", "M. Voorbeeld"), ("add_municipality", "GM9902")],
    )
    .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("Vul hele uren in, van 1 tot en met 60")
            && refused.body.contains("value=\"M. Voorbeeld\"")
    );
    assert!(refused.body.contains("value=\"GM9902\" selected"), "{}", refused.body);
    let unknown = settings(&lead, &[("add_municipality", "GM0000")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let nothing = settings(&lead, &[("municipalities", "")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);

    let saved = settings(&lead, &[("hours_per_week", "2"), ("add_municipality", "GM9902")]).await;
    assert_eq!((saved.status, saved.location.as_str()), (StatusCode::SEE_OTHER, CITY), "on with the work");
    let after = lead.get(CITY).await;
    let end = |page: &Page| page.body.split("klaar rond ").nth(1).map(|rest| rest[..20].to_owned()).unwrap();
    assert_ne!(end(&before), end(&after));
    assert!(after.body.contains("Voorbeelddorp aan Zee en Voorbeeldstad"), "both municipalities: {}", after.body);
}

#[tokio::test]
async fn each_municipality_has_an_alderman() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let long = "w".repeat(121);
    let both = [("municipalities", "GM9901"), ("municipalities", "GM9902")];
    let refused = settings(&lead, &[&both[..], &[("alderman-GM9902", &*long)]].concat()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Wethouder van Voorbeelddorp aan Zee: Gebruik niet meer dan 120 tekens"));
    let aldermen = [("alderman-GM9901", "Wethouder Stad"), ("alderman-GM9902", "Wethouder Dorp")];
    assert_eq!(settings(&lead, &[&both[..], &aldermen].concat()).await.status, StatusCode::SEE_OTHER);
    let names = "Wethouder Dorp (Voorbeelddorp aan Zee) en Wethouder Stad (Voorbeeldstad)";
    assert!(lead.get(CITY).await.body.contains(names));
    let form = lead.get(&path("/instellingen")).await;
    assert_eq!(form.field("alderman-GM9901"), "Wethouder Stad");
    assert_eq!(form.field("alderman-GM9902"), "Wethouder Dorp");
    // Each executive gets a paper of its own.
    let step = lead.get(&path("/route/startbesluit")).await;
    let of = |code: &str| path(&format!("/formats/startnotitie.docx?gemeente={code}"));
    assert!(step.body.contains(&of("GM9901")) && step.body.contains(&of("GM9902")), "{}", step.body);
    let paper = word(&lead.get(&of("GM9902")).await.bytes);
    assert!(paper.contains("Wethouder Dorp") && !paper.contains("Wethouder Stad"), "{paper}");
    assert_eq!(lead.get(&of("GM0344")).await.status, StatusCode::NOT_FOUND);
    // Who leaves the alliance takes the name along.
    assert_eq!(settings(&lead, &aldermen).await.status, StatusCode::SEE_OTHER);
    assert_eq!(settings(&lead, &[&both[..], &aldermen[..1]].concat()).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get(&path("/instellingen")).await.field("alderman-GM9902"), "");
}

#[tokio::test]
async fn a_new_alderman_and_a_new_lead_are_events() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let executive = format!("{CITY}/route/herzien?gebeurtenis=new_executive");
    let new_lead = format!("{CITY}/route/herzien?gebeurtenis=new_lead");
    assert!(!lead.get(CITY).await.body.contains("herzien?gebeurtenis"), "the first ones are no event");
    // Filling in for the first time is no event; somebody who follows is.
    assert_eq!(settings(&lead, &[("alderman-GM9901", "")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(settings(&lead, &[("alderman-GM9901", "De eerste")]).await.status, StatusCode::SEE_OTHER);
    assert!(!lead.get(CITY).await.body.contains(&executive));
    assert_eq!(settings(&lead, &[("alderman-GM9901", "De tweede")]).await.status, StatusCode::SEE_OTHER);
    let page = lead.get(CITY).await;
    assert!(page.body.contains(&executive) && page.body.contains("Op 21 november 2026. Kijk of"), "{}", page.body);
    assert!(!app.signed_in("viewer").await.get(CITY).await.body.contains(&executive));

    assert_eq!(invite(&lead, "volgende@voorbeeld.invalid", "lead").await.status, StatusCode::SEE_OTHER);
    let link = links(&app.mail_to("volgende@voorbeeld.invalid").await).remove(0);
    assert!(!lead.get(CITY).await.body.contains(&new_lead), "not accepted yet");
    assert_eq!(app.browser().post(&link, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(lead.get(CITY).await.body.contains(&new_lead));

    // Steps that somebody saves are looked at.
    app.clock.advance(Duration::minutes(1));
    for step in ["trekker-en-wethouder", "eerste-kerngroep"] {
        assert!(lead.get(CITY).await.body.contains(&new_lead), "{step} is left");
        let path = format!("{CITY}/route/{step}");
        let fields = [("status", "done"), ("light_reason", "Al geregeld"), ("version", "1")];
        let saved = lead.post(&path, &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    }
    assert!(!lead.get(CITY).await.body.contains(&new_lead));
}

/// What became of a municipality of the demo.
async fn merge(app: &TestApp, code: &str, until: time::Date, successor: Option<&str>) {
    let known = store::reference::municipality(&app.app.store, code).await.unwrap();
    let merged =
        store::reference::Municipality { valid_until: Some(until), successor: successor.map(str::to_owned), ..known };
    store::reference::seed(&app.app.store, &[merged], &[]).await.unwrap();
}

#[tokio::test]
async fn a_municipality_that_was_merged_keeps_its_name_until_it_is_replaced() {
    let app = TestApp::demo().await;
    let (lead, coach) = (app.signed_in("lead").await, app.signed_in("coach").await);
    let settings_page = path("/instellingen");
    let replace = path("/instellingen/herindeling");
    // Today is its last day.
    merge(&app, "GM9901", time::macros::date!(2026 - 11 - 21), Some("GM9904")).await;
    assert!(!lead.get(&settings_page).await.body.contains("opgegaan in"));
    assert_eq!(lead.post(&replace, &[("code", "GM9901")]).await.status, StatusCode::SEE_OTHER);
    assert!(lead.get(&settings_page).await.body.contains("Wethouder van Voorbeeldstad"), "nothing to replace yet");
    assert!(app.browser().get("/begin").await.body.contains("value=\"GM9901\""));

    merge(&app, "GM9901", time::macros::date!(2026 - 11 - 20), Some("GM9904")).await;
    let notice = "Voorbeeldstad is per 21 november 2026 opgegaan in Voorbeeldhoven.";
    assert!(lead.get(&settings_page).await.body.contains(notice));
    assert!(!app.browser().get("/begin").await.body.contains("value=\"GM9901\""), "nobody chooses it any more");
    assert!(lead.get(CITY).await.body.contains("Voorbeeldstad"), "the old name is still shown");
    assert!(coach.get("/landelijk").await.body.contains(">Voorbeeldstad<"), "not its code");
    assert!(lead.get(CITY).await.body.contains("herzien?gebeurtenis=redivision"));
    assert_eq!(settings(&lead, &[]).await.status, StatusCode::SEE_OTHER, "the rest can still be saved");

    assert_eq!(coach.post(&replace, &[("code", "GM9901")]).await.status, StatusCode::FORBIDDEN);
    lead.post(&replace, &[("code", "GM9902")]).await;
    assert!(lead.get(&settings_page).await.body.contains(notice), "another code does nothing");
    assert_eq!(lead.post(&replace, &[("code", "GM9901")]).await.location, settings_page);
    let page = lead.get(&settings_page).await;
    assert!(page.body.contains("Wethouder van Voorbeeldhoven") && !page.body.contains("opgegaan in"), "{}", page.body);
    assert_eq!(page.field("alderman-GM9904"), "", "there is a new executive");
    assert!(lead.get(CITY).await.body.contains("herzien?gebeurtenis=redivision"), "what was done is worth a look");
    let version = page.field("version");
    lead.post(&replace, &[("code", "GM9901")]).await;
    assert_eq!(lead.get(&settings_page).await.field("version"), version, "done already");
}

#[tokio::test]
async fn settings_that_were_overtaken_show_both_versions() {
    let app = TestApp::demo().await;
    // In two browsers.
    let (lead, other) = (app.signed_in("lead").await, app.signed_in("lead").await);
    let old = lead.get(&path("/instellingen")).await.field("version");
    assert_eq!(settings(&other, &[("alderman-GM9901", "Nieuwe wethouder")]).await.status, StatusCode::SEE_OTHER);
    // Another coach is not in this form.
    assert_eq!(
        app.signed_in("admin").await.post(&path("/coach"), &[("coach", "")]).await.status,
        StatusCode::SEE_OTHER
    );
    let page = settings(&lead, &[("alderman-GM9901", "Mijn wethouder"), ("version", &old)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Dit staat er nu") && page.body.contains("Nieuwe wethouder"), "{}", page.body);
    assert!(page.body.contains("value=\"Mijn wethouder\""));
    assert!(page.body.contains("U hebt dit intussen zelf veranderd, in een ander venster"), "{}", page.body);
    assert!(page.body.contains("Nu bewaard: Nieuwe wethouder"), "beside the field: {}", page.body);
    let again = settings(&lead, &[("alderman-GM9901", "Mijn wethouder"), ("version", &page.field("version"))]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_field_that_nobody_touched_does_not_undo_what_was_saved_in_between() {
    let app = TestApp::demo().await;
    let (lead, other) = (app.signed_in("lead").await, app.signed_in("lead").await);
    settings(&lead, &[("alderman-GM9901", "")]).await;
    let open = lead.get(&path("/instellingen")).await;
    let (version, was) = (open.field("version"), open.field("was"));
    settings(&other, &[("alderman-GM9901", "Nieuwe wethouder"), ("full_route", "ja")]).await;
    let sent = [("version", version.as_str()), ("was", &was), ("alderman-GM9901", ""), ("hours_per_week", "7")];
    let page = settings(&lead, &sent).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!((page.field("alderman-GM9901"), page.field("hours_per_week")), ("Nieuwe wethouder".into(), "7".into()));
    assert!(page.body.contains("Nu bewaard: 12") && !page.body.contains("Nu bewaard: Nieuwe"), "{}", page.body);
    assert!(!page.body.contains("Nu bewaard: Volledige"), "the route was not touched: {}", page.body);
    // Who takes the name away on purpose does so, and the history tells.
    settings(&lead, &[("alderman-GM9901", "")]).await;
    let history = lead.get(&path("/geschiedenis")).await;
    assert!(history.body.contains("wethouder: leeggemaakt") && !history.body.contains("Nieuwe wethouder"));
    let count = history.body.matches("De instellingen zijn veranderd").count();
    settings(&lead, &[("alderman-GM9901", "")]).await;
    let after = lead.get(&path("/geschiedenis")).await;
    assert_eq!(after.body.matches("De instellingen zijn veranderd").count(), count, "nothing changed");
}

#[tokio::test]
async fn the_history_says_which_setting_and_which_evidence() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    settings(&lead, &[("hours_per_week", "31"), ("alderman-GM9901", "Andere Naam")]).await;
    upload(&lead, &path("/route/belofte/bewijs"), "Besluit van mei", "Akkoord", None).await;
    let history = lead.get(&path("/geschiedenis")).await;
    assert!(history.body.contains("uren per week: 12 → 31; wethouder"), "{}", history.body);
    assert!(!history.body.contains("Andere Naam"), "an alderman is a person");
    for page in [history, lead.get(&path("/route/belofte")).await] {
        assert!(page.body.contains("Besluit van mei"), "{}", page.body);
    }
    let step = lead.get(&path("/route/belofte")).await;
    assert!(step.body.contains("Bewijs toegevoegd: Besluit van mei"), "{}", step.body);
}

#[tokio::test]
async fn somebody_is_invited_once_and_again_by_mail() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let sent = invite(&lead, "nieuw@voorbeeld.invalid", "member").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let first = links(&app.mail_to("nieuw@voorbeeld.invalid").await).remove(0);
    for (email, why) in [("nieuw@voorbeeld.invalid", "heeft al een uitnodiging"), (LEAD, "doet al mee")] {
        let twice = invite(&lead, email, "member").await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(twice.body.contains(why), "{}", twice.body);
    }
    let members = lead.get(&path("/leden")).await;
    let actions: Vec<&str> =
        members.body.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let resend = actions.iter().find(|action| action.ends_with("/opnieuw")).unwrap();
    app.clock.advance(Duration::minutes(1));
    assert_eq!(lead.post(resend, &[]).await.status, StatusCode::SEE_OTHER);
    let second = links(&app.mail_to("nieuw@voorbeeld.invalid").await).remove(0);
    assert_eq!(app.browser().get(&first).await.status, StatusCode::GONE);
    assert_eq!(app.browser().get(&second).await.status, StatusCode::OK);
    let history = lead.get(&path("/geschiedenis")).await;
    assert!(history.body.contains("De uitnodiging aan Nieuwe collega is opnieuw gestuurd door"), "{}", history.body);
}

/// The code in the mail of an invitation, as it stands there.
async fn code(app: &TestApp, email: &str) -> String {
    let mail = app.mail_to(email).await;
    let line = mail.lines().find(|line| line.contains("/uitnodiging en ")).unwrap();
    line.rsplit(": ").next().unwrap().to_owned()
}

#[tokio::test]
async fn who_cannot_open_the_link_types_the_code_of_the_mail() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let email = "nieuw@voorbeeld.invalid";
    invite(&lead, email, "member").await;
    let right = code(&app, email).await;
    let browser = app.browser();
    let wrong = if right == "000 000" { "000 001" } else { "000 000" };
    for (email, code) in [(email, wrong), ("niemand@voorbeeld.invalid", right.as_str()), (email, "12")] {
        let page = browser.post("/uitnodiging", &[("email", email), ("code", code)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{email} {code}");
        assert_eq!(page.field("email"), email);
    }
    let found = browser.post("/uitnodiging", &[("email", " Nieuw@voorbeeld.invalid "), ("code", &right)]).await;
    assert_eq!(found.status, StatusCode::SEE_OTHER, "{}", found.body);
    for _ in 0..10 {
        assert_eq!(browser.get(&found.location).await.status, StatusCode::OK, "opening it answers nothing");
    }
    assert_eq!(browser.post(&found.location, &[]).await.location, CITY);
    // Both links of the invitation are answered now, and so is its code.
    let mailed = links(&app.mail_to(email).await).remove(0);
    assert!(app.browser().get(&mailed).await.location.starts_with("/inloggen"));
    let again = app.browser().post("/uitnodiging", &[("email", email), ("code", &right)]).await;
    assert!(app.browser().get(&again.location).await.status != StatusCode::OK || again.location.is_empty());
}

#[tokio::test]
async fn a_code_of_an_invitation_dies_of_guessing_and_its_link_does_not() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let email = "nieuw@voorbeeld.invalid";
    invite(&lead, email, "member").await;
    let right = code(&app, email).await;
    let wrong = if right == "000 000" { "000 001" } else { "000 000" };
    let browser = app.browser();
    let guess = async |code: &str| browser.post("/uitnodiging", &[("email", email), ("code", code)]).await;
    for _ in 0..5 {
        assert_eq!(guess(wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(guess(&right).await.status, StatusCode::UNPROCESSABLE_ENTITY, "dead");
    for _ in 0..4 {
        guess(wrong).await;
    }
    let page = guess(wrong).await;
    assert_eq!((page.status, page.field("email").as_str()), (StatusCode::TOO_MANY_REQUESTS, email));
    let mailed = links(&app.mail_to(email).await).remove(0);
    assert_eq!(app.browser().get(&mailed).await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_last_lead_stays() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let page = lead.get(&path("/leden")).await;
    assert!(page.body.contains("Enige trekker"), "{}", page.body);
    let removes = page.body.matches("/verwijderen\"").count();
    assert_eq!(removes, 3, "everybody but the last lead can go");
}

#[tokio::test]
async fn a_council_link_is_shown_once_and_dies_when_revoked() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let made = send(&lead, "/meelezen", &[("label", "Commissie"), ("days", "30")]).await;
    assert_eq!(made.status, StatusCode::OK);
    assert_eq!(made.headers["cache-control"], "no-store");
    let address = made.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let link = address.into_iter().find(|link| link.contains("/raad/")).unwrap();
    let link = &link[link.find("/raad/").unwrap()..];
    let list = lead.get(&path("/meelezen")).await;
    assert!(list.body.contains("Commissie") && !list.body.contains(link));

    let council = app.browser();
    assert_eq!(council.get(CITY).await.status, StatusCode::SEE_OTHER);
    council.get(link).await;
    council.post(link, &[]).await;
    let overview = council.get(CITY).await;
    assert_eq!(overview.status, StatusCode::OK);
    assert!(overview.body.contains("Volgende stap") && !overview.body.contains("gezet door"));
    assert!(council.get(&path("/leden")).await.location.starts_with("/inloggen"));

    let revokes: Vec<&str> = list.body.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for revoke in revokes.iter().filter(|action| action.ends_with("/intrekken")) {
        assert_eq!(lead.post(revoke, &[]).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(council.get(CITY).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_second_press_shows_the_same_council_link() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let here = path("/meelezen");
    let once = lead.get(&here).await.field("once");
    let fields = [("once", once.as_str()), ("label", "Commissie"), ("days", "30")];
    let link = |page: &Page| page.body.split("/raad/").nth(1).map(|rest| rest[..43].to_owned());
    let (first, second) = tokio::join!(lead.post(&here, &fields), lead.post(&here, &fields));
    let third = lead.post(&here, &fields).await;
    assert_eq!(second.status, StatusCode::OK, "{}", second.body);
    assert!(link(&first).is_some());
    assert_eq!((link(&second), link(&third)), (link(&first), link(&first)));
    assert_eq!(lead.get(&here).await.body.matches("Commissie").count(), 1);
    assert_eq!(app.browser().get(&format!("/raad/{}", link(&first).unwrap())).await.status, StatusCode::OK);
    let other = send(&lead, "/meelezen", &[("label", "Fractie"), ("days", "30")]).await;
    assert_ne!(link(&other), link(&first));
}

#[tokio::test]
async fn a_closed_alliance_is_read_only_until_it_opens_again() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    assert_eq!(lead.post(&path("/archief"), &[]).await.status, StatusCode::SEE_OTHER);
    let page = lead.get(&path("/instellingen")).await;
    assert!(page.body.contains("gearchiveerd") && !page.body.contains("name=\"hours_per_week\""), "{}", page.body);
    assert_eq!(lead.post(&path("/instellingen"), &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(lead.post(&path("/archief"), &[("undo", "ja")]).await.status, StatusCode::SEE_OTHER);
    assert!(lead.get(&path("/instellingen")).await.body.contains("name=\"hours_per_week\""));
}

/// A coach opens an alliance and invites somebody of the cast as its lead. Answers its address.
pub(crate) async fn new_alliance(app: &TestApp) -> String {
    let store = &app.app.store;
    let coach = entry::known(store, "coach@voorbeeld.invalid").await.unwrap().unwrap();
    let coach = SignedIn {
        id: coach.id,
        name: "Coach".to_owned(),
        email: "coach@voorbeeld.invalid".to_owned(),
        national: Some(NationalRole::Coach),
        second_factor: true,
        has_second_factor: true,
        session: String::new(),
    };
    let national = store.national(&Actor { person: Some(coach), council: None }).unwrap();
    let form = OpenAlliance {
        alliance_name: "Nieuw".to_owned(),
        municipality: "GM9904".to_owned(),
        organisation: "Gemeente Voorbeeldhoven".to_owned(),
        lead_is_municipality: "ja".to_owned(),
        name: "Lid".to_owned(),
        function: "Adviseur".to_owned(),
        email: "kerngroep@voorbeeld.invalid".to_owned(),
        source: "zelf gegeven".to_owned(),
    };
    let token = Token::random();
    let letter = Letter {
        to: form.email.clone(),
        reply_to: String::new(),
        subject: String::new(),
        body: String::new(),
        calendar: String::new(),
    };
    let slug = requests::open(&national, Uuid::new_v4(), &form, &token, &letter).await.unwrap();
    entry::accept_invitation(store, token.as_str(), Lang::Nl).await.unwrap();
    format!("/a/{slug}")
}

#[tokio::test]
async fn a_new_lead_begins_with_the_terms() {
    let app = TestApp::demo().await;
    let fresh = new_alliance(&app).await;
    let lead = app.signed_in("member").await;
    let first = lead.get(&fresh).await;
    assert!(first.body.contains("Uw eerste kwartier") && first.body.contains("Wat hebt u al?"), "{}", first.body);
    assert!(first.body.contains("De voorwaarden zijn nog niet geaccepteerd"));
    assert!(first.body.contains("Een uitnodiging is aangenomen") && !first.body.contains("Er is iets veranderd"));
    let terms = format!("{fresh}/voorwaarden");
    assert_eq!(lead.get(&format!("{fresh}/leden/uitnodigen")).await.location, terms);
    let page = lead.get(&terms).await;
    assert!(!page.body.contains("checked"), "the box starts empty");
    let unticked = lead.post(&terms, &[("name", "A"), ("function", "B")]).await;
    assert_eq!(unticked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let once = page.field("once");
    let fields = [("once", once.as_str()), ("name", "Secretaris"), ("function", "Directeur"), ("agree", "ja")];
    for _ in 0..2 {
        let taken = lead.post(&terms, &fields).await;
        assert_eq!((taken.status, taken.location.as_str()), (StatusCode::SEE_OTHER, fresh.as_str()), "{}", taken.body);
    }
    let accepted = lead.get(&terms).await;
    assert!(accepted.body.contains("Secretaris") && !accepted.body.contains("name=\"agree\""), "{}", accepted.body);
    assert_eq!(lead.get(&format!("{fresh}/leden/uitnodigen")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_first_tasks_are_done_when_what_they_say_is_done() {
    let app = TestApp::demo().await;
    let fresh = new_alliance(&app).await;
    let lead = app.signed_in("member").await;
    // Tasks with "klaar" in the card of the first fifteen minutes.
    let done = async || {
        let body = lead.get(&fresh).await.body;
        let card = body.split("Uw eerste kwartier").nth(1).and_then(|rest| rest.split("</section>").next());
        card.unwrap_or_default().matches(">klaar<").count()
    };
    assert_eq!(done().await, 0);
    let page = lead.get(&format!("{fresh}/route/wat-hebt-u-al")).await;
    let nothing = [("once", page.field("once")), ("phase", "1".to_owned())];
    let nothing: Vec<_> = nothing.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(lead.post(&format!("{fresh}/route/wat-hebt-u-al"), &nothing).await.status, StatusCode::SEE_OTHER);
    assert_eq!(done().await, 1, "having nothing yet is an answer");
    let history = lead.get(&format!("{fresh}/geschiedenis")).await.body;
    assert!(history.contains("“Wat hebt u al?” is ingevuld"), "{history}");
    let page = lead.get(&format!("{fresh}/instellingen")).await;
    let (once, version, town) = (page.field("once"), page.field("version"), page.field("municipalities"));
    let fields = [
        ("once", once.as_str()),
        ("version", &version),
        ("municipalities", &town),
        ("name", "Lokale alliantie Voorbeeldhoven"),
        ("lead_organisation", "Gemeente Voorbeeldhoven"),
        ("lead_is_municipality", "ja"),
        ("hours_per_week", "8"),
        ("question", "schemes"),
    ];
    let saved = lead.post(&format!("{fresh}/instellingen"), &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert_eq!(done().await, 2, "without the shape of the approach");
}

#[tokio::test]
async fn who_may_not_sign_sends_the_terms_to_who_may() {
    let app = TestApp::demo().await;
    let fresh = new_alliance(&app).await;
    let lead = app.signed_in("member").await;
    let (terms, forward) = (format!("{fresh}/voorwaarden"), format!("{fresh}/voorwaarden/doorsturen"));
    let typed = lead.post(&forward, &[("signer_name", "De Directeur"), ("signer_email", "geen adres")]).await;
    assert_eq!((typed.status, typed.field("signer_name").as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "De Directeur"));
    assert_eq!(lead.get(&forward).await.status, StatusCode::OK, "also after reloading");
    let once = typed.body.split("name=\"once\" value=\"").nth(2).unwrap()[..36].to_owned();
    let fields =
        [("once", once.as_str()), ("signer_name", "De Directeur"), ("signer_email", "directeur@voorbeeld.example")];
    let before = store::jobs::recent_mails(&app.app.store).await.unwrap().len();
    for _ in 0..2 {
        let sent = lead.post(&forward, &fields).await;
        assert_eq!((sent.status, sent.location.as_str()), (StatusCode::SEE_OTHER, terms.as_str()), "{}", sent.body);
    }
    assert_eq!(store::jobs::recent_mails(&app.app.store).await.unwrap().len(), before + 1, "one mail");
    let mail = app.mail_to("directeur@voorbeeld.example").await;
    for part in [
        "Beste De Directeur",
        "Gemeente Voorbeeldhoven",
        "De gegevens zijn van u",
        "/verwerkersovereenkomst",
        "kerngroep@voorbeeld.invalid",
    ] {
        assert!(mail.contains(part), "{part}: {mail}");
    }
    assert!(mail.contains("Leg dit dan voor aan wie namens Gemeente Voorbeeldhoven mag tekenen"), "{mail}");
    assert!(lead.get(&format!("{fresh}/geschiedenis")).await.body.contains("doorgestuurd aan wie mag tekenen"));
    let waiting = lead.get(&terms).await;
    assert!(
        waiting.body.contains("De Directeur, directeur@voorbeeld.example, op 21 november 2026"),
        "{}",
        waiting.body
    );
    assert_eq!(waiting.field("name"), "", "the reader is not who signs");
    assert!(lead.get(&fresh).await.body.contains("zijn verstuurd en wachten op antwoord"));

    // Three to one address, ten in all; the second press above did not count.
    let to = async |email: &str| lead.post(&forward, &[("signer_email", email)]).await.status;
    for _ in 0..2 {
        assert_eq!(to("Directeur@voorbeeld.example").await, StatusCode::SEE_OTHER);
    }
    assert_eq!(to("directeur@voorbeeld.example").await, StatusCode::TOO_MANY_REQUESTS);
    for number in 0..7 {
        assert_eq!(to(&format!("directeur-{number}@voorbeeld.example")).await, StatusCode::SEE_OTHER);
    }
    assert_eq!(to("nog-een@voorbeeld.example").await, StatusCode::TOO_MANY_REQUESTS);

    // Nobody writes a letter of their own into ours.
    let letter = [("signer_name", "Uw factuur\n\nBetaal op kwaad.nl"), ("signer_email", "x@voorbeeld.example")];
    let refused = lead.post(&forward, &letter).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("op één regel, zonder webadres"), "{}", refused.body);

    let accepted = [("name", "De Directeur"), ("function", "Directeur"), ("agree", "ja")];
    lead.post(&terms, &accepted).await;
    assert!(!lead.get(&terms).await.body.contains("directeur@voorbeeld.example"), "not a day longer than needed");
    let history = lead.get(&format!("{fresh}/geschiedenis")).await.body;
    assert!(history.contains("Het akkoord op de voorwaarden is vastgelegd (wie akkoord ging"), "{history}");
    app.clock.advance(time::Duration::days(1));
    lead.post("/demo/als/member", &[]).await;
    let before = store::jobs::recent_mails(&app.app.store).await.unwrap().len();
    assert_eq!(lead.post(&forward, &fields[1..]).await.location, terms);
    assert_eq!(store::jobs::recent_mails(&app.app.store).await.unwrap().len(), before, "it is signed");
}

#[tokio::test]
async fn the_two_forms_of_the_terms_are_each_their_own() {
    let app = TestApp::demo().await;
    let fresh = new_alliance(&app).await;
    let lead = app.signed_in("member").await;
    let (terms, forward) = (format!("{fresh}/voorwaarden"), format!("{fresh}/voorwaarden/doorsturen"));

    // What waits for its writer goes into its own form only.
    app.clock.advance(time::Duration::hours(9));
    lead.post(&forward, &[("signer_name", "Wachtende"), ("signer_email", "directeur@voorbeeld.example")]).await;
    lead.post("/demo/als/member", &[]).await;
    let page = lead.get(&forward).await;
    assert_eq!(page.field("signer_email"), "directeur@voorbeeld.example", "{}", page.body);
    assert_eq!(page.field("name"), lead.get(&terms).await.field("name"));

    // Both can be sent from one page.
    for page in [page, lead.get(&terms).await] {
        let numbers: Vec<&str> = page.body.split("name=\"once\" value=\"").skip(1).map(|rest| &rest[..36]).collect();
        assert_eq!(numbers.len(), 2);
        assert_ne!(numbers[0], numbers[1]);
    }
    let page = lead.get(&terms).await;
    let numbers: Vec<&str> = page.body.split("name=\"once\" value=\"").skip(1).map(|rest| &rest[..36]).collect();
    let signer = [("once", numbers[1]), ("signer_email", "directeur@voorbeeld.example")];
    assert_eq!(lead.post(&forward, &signer).await.location, terms);
    let agreed = [("once", numbers[0]), ("name", "De Directeur"), ("function", "Directeur"), ("agree", "ja")];
    assert_eq!(lead.post(&terms, &agreed).await.location, fresh);
    assert!(!lead.get(&terms).await.body.contains("name=\"agree\""));
}

#[tokio::test]
async fn areas_help_and_documents_lead_to_the_work() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    for end in ["/partners", "/ervaringsdeskundigen", "/kindregelingen", "/monitor"] {
        let page = lead.get(&path(end)).await;
        let honest = ["/partners", "/ervaringsdeskundigen"].contains(&end)
            || page.body.contains("nog niet in de Alliantiewijzer");
        assert!(honest, "{end} does not pretend: {}", page.body);
        assert!(page.body.contains("/route/") && page.body.contains(".docx"), "{end}");
    }
    let documents = lead.get(&path("/documenten")).await;
    let formats: Vec<&str> =
        documents.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let formats: Vec<&&str> = formats.iter().filter(|link| link.contains(".docx")).collect();
    assert!(formats.len() > 30, "{}", formats.len());
    assert_eq!(lead.get(formats[0]).await.status, StatusCode::OK);
    assert!(!documents.body.contains("{{"), "no placeholders: {}", documents.body);
    for (role, sees) in [("lead", true), ("member", true), ("coach", false), ("viewer", false), ("partner", false)] {
        let page = app.signed_in(role).await.get(&path("/documenten")).await;
        assert_eq!(page.body.contains("id=\"bewijs\""), sees, "{role}");
        assert_eq!(page.body.contains(&format!("{CITY}/bewijs/")), sees, "{role}");
    }
    let help = lead.get(&path("/hulp")).await;
    assert!(help.body.contains("Een fijn thuis") && help.body.contains("trede 4: coproduceren"));
}
