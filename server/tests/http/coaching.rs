//! The national team's pages: a list in pages, two coaches at once, and the last admin.

use axum::http::StatusCode;

use crate::support::{Browser, TestApp};

const NAME: &str = "Lokale alliantie Voorbeeldhoven";

/// Opens an alliance as the coach who is signed in.
async fn open(coach: &Browser, name: &str) {
    let email = format!("{}@voorbeeld.invalid", name.to_lowercase());
    let fields = [
        ("alliance_name", name),
        ("municipality", "GM9904"),
        ("organisation", "Gemeente Voorbeeldhoven"),
        ("lead_is_municipality", "ja"),
        ("name", "Trekker"),
        ("function", "Adviseur"),
        ("email", &email),
        ("source", "Gegeven in een gesprek"),
    ];
    let page = coach.post("/landelijk/allianties/nieuw", &fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
}

/// The address of the only request that waits.
async fn request(coach: &Browser) -> String {
    let page = coach.get("/landelijk/aanvragen").await;
    let id = page.body.split("/landelijk/aanvragen/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    format!("/landelijk/aanvragen/{id}")
}

#[tokio::test]
async fn the_list_has_pages_and_keeps_its_order() {
    let app = TestApp::demo().await;
    let coach = app.signed_in("coach").await;
    for number in 0..30 {
        open(&coach, &format!("Alliantie{number}")).await;
    }
    let many = coach.get("/landelijk").await;
    assert!(many.body.contains("33 allianties gevonden"), "{}", many.body);
    let second = coach.get("/landelijk?pagina=2&sorteer=-fase&zoek=alliantie").await;
    assert!(
        second.body.contains("aria-sort=\"descending\"")
            && second.body.contains("href=\"/landelijk?zoek=alliantie&amp;sorteer=-fase\""),
        "{}",
        second.body
    );
}

/// The rows of the list, as the text of their cells.
fn rows(page: &str) -> Vec<Vec<String>> {
    let body = page.split("<tbody").nth(1).and_then(|rest| rest.split("</tbody>").next()).unwrap_or_default();
    let text = |cell: &str| {
        let cell = cell.split("</td>").next().unwrap_or_default().split("</th>").next().unwrap_or_default();
        cell.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect::<String>()
    };
    let cells = |row: &str| row.replace("<th", "<td").split("<td").skip(1).map(text).collect();
    body.split("<tr").skip(1).map(cells).collect()
}

#[tokio::test]
async fn every_column_sorts_both_ways_over_the_pages_and_what_is_equal_stands_by_name() {
    let app = TestApp::demo().await;
    let (coach, admin) = (app.signed_in("coach").await, app.signed_in("admin").await);
    // The names stand across the order in which they are made.
    for number in 0..30 {
        let who = if number % 3 == 0 { &admin } else { &coach };
        open(who, &format!("Alliantie{:02}", number * 7 % 30)).await;
        app.clock.advance(time::Duration::seconds(10));
    }
    let (coach, columns) = (app.signed_in("coach").await, ["", "gemeente", "fase", "coach", "actief"]);
    for column in columns {
        let mut ways = Vec::new();
        for sign in ["", "-"] {
            if column.is_empty() && sign == "-" {
                continue;
            }
            let url = |page: u8| format!("/landelijk?sorteer={sign}{column}&pagina={page}");
            let (first, second) = (rows(&coach.get(&url(1)).await.body), rows(&coach.get(&url(2)).await.body));
            assert_eq!((first.len(), second.len()), (25, 8), "{sign}{column}");
            ways.push([first, second].concat());
        }
        // Which cell the column is.
        let place = columns.iter().position(|one| *one == column).unwrap_or_default();
        let up = &ways[0];
        let mut groups: Vec<Vec<&Vec<String>>> = Vec::new();
        for row in up {
            match groups.last_mut() {
                Some(group) if group[0][place] == row[place] => group.push(row),
                _ => groups.push(vec![row]),
            }
        }
        if column != "actief" {
            for group in &groups {
                assert!(group.is_sorted_by_key(|row| &row[0]), "{column}: by name within {}", group[0][place]);
            }
            let mut known: Vec<&String> = groups.iter().map(|group| &group[0][place]).collect();
            known.sort();
            known.dedup();
            assert_eq!(known.len(), groups.len(), "{column}: what is equal stands together");
        }
        let Some(down) = ways.get(1) else { continue };
        if column == "actief" {
            // Every alliance has a moment of its own.
            let ours: Vec<&str> = up.iter().map(|row| &*row[0]).filter(|name| name.starts_with("Alliantie")).collect();
            assert_eq!(ours, (0..30).map(|number| format!("Alliantie{:02}", number * 7 % 30)).collect::<Vec<_>>());
            assert!(down.iter().eq(up.iter().rev()), "{column}");
            continue;
        }
        // The only alliance without a coach.
        let kept = usize::from(column == "coach");
        let count = groups.len() - kept;
        let turned: Vec<&Vec<String>> =
            groups[..count].iter().rev().chain(&groups[count..]).flatten().copied().collect();
        assert!(down.iter().eq(turned), "{column}: the groups turn round, the names in them do not");
        // A page goes on where the one before it stopped.
        assert_eq!(&down[25], *groups[..count].iter().rev().chain(&groups[count..]).flatten().nth(25).unwrap());
    }
}

#[tokio::test]
async fn the_second_coach_reads_who_was_first_and_loses_nothing() {
    let app = TestApp::demo().await;
    let (coach, admin) = (app.signed_in("coach").await, app.signed_in("admin").await);
    let url = request(&coach).await;
    let empty = coach.post(&url, &[("alliance_name", NAME), ("checked_how", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let accepted =
        coach.post(&url, &[("alliance_name", NAME), ("checked_how", "Gebeld"), ("lead_is_municipality", "ja")]).await;
    assert_eq!(accepted.location, "/a/lokale-alliantie-voorbeeldhoven");
    assert!(app.mail_to("aanvraag@voorbeeld.invalid").await.contains("/uitnodiging/"));
    for path in [url.clone(), format!("{url}/afwijzen")] {
        let typed = "Ook gebeld, net te laat";
        let late = admin.post(&path, &[("alliance_name", NAME), ("checked_how", typed), ("reason", typed)]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains(typed) && late.body.contains("Coach landelijk team"), "{}", late.body);
    }
    // What is made in a fictional municipality is fictional.
    assert!(coach.get("/a/lokale-alliantie-voorbeeldhoven").await.body.contains("Voorbeeldgegevens"));
}

#[tokio::test]
async fn the_last_admin_is_told_and_stays() {
    let app = TestApp::demo().await;
    let admin = app.signed_in("admin").await;
    assert!(admin.get("/landelijk").await.body.contains("/landelijk/beheer/uitnodigen?rol=admin"));
    let page = admin.get("/landelijk/beheer").await;
    let forms = page.body.matches("/verwijderen\"").count();
    assert_eq!(forms, 1, "only the coach can go");
    let team = store::account::entry::known(&app.app.store, "beheerder@voorbeeld.invalid").await.unwrap().unwrap();
    let page = admin.post(&format!("/landelijk/beheer/team/{}/verwijderen", team.id), &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
    assert_eq!(admin.get("/landelijk/beheer").await.status, StatusCode::OK);
}

#[tokio::test]
async fn who_leads_hears_of_an_absence_once() {
    let app = TestApp::demo().await;
    let coach = app.signed_in("coach").await;
    let admin = store::account::entry::known(&app.app.store, "beheerder@voorbeeld.invalid").await.unwrap().unwrap();
    let myself = store::account::entry::known(&app.app.store, "coach@voorbeeld.invalid").await.unwrap().unwrap();
    for (until, cover) in [("2026-11-20", admin.id), ("2026-12-24", myself.id)] {
        let refused = coach.post("/landelijk/afwezig", &[("until", until), ("cover", &cover.to_string())]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let taken = coach.post("/landelijk/afwezig", &[("until", "2026-12-24"), ("cover", &admin.id.to_string())]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
    let about: Vec<_> = mails.iter().filter(|(mail, _)| mail.body.contains("24 december 2026")).collect();
    assert_eq!(about.len(), 1);
    assert_eq!(about[0].0.to, "trekker@voorbeeld.invalid");
}

#[tokio::test]
async fn an_invitation_is_in_the_language_of_who_gets_it() {
    let app = TestApp::demo().await;
    let (admin, member) = (app.signed_in("admin").await, app.signed_in("member").await);
    for browser in [&admin, &member] {
        let version = browser.get("/account").await.field("version");
        let page = browser.post("/account", &[("name", "Iemand"), ("lang", "en"), ("version", &version)]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    }
    let person = |email| [("name", "Iemand"), ("function", "Adviseur"), ("source", "Zelf gegeven"), ("email", email)];
    let opened = [("alliance_name", NAME), ("municipality", "GM9904"), ("organisation", "Gemeente Voorbeeldhoven")];
    for (path, email, begin, other) in [
        ("/landelijk/beheer/uitnodigen", "een@voorbeeld.invalid", "Beste ", &[("role", "coach")][..]),
        ("/landelijk/allianties/nieuw", "twee@voorbeeld.invalid", "Beste ", &opened),
        ("/a/lokale-alliantie-voorbeeldstad/nieuwe-trekker", "drie@voorbeeld.invalid", "Beste ", &[("role", "lead")]),
        ("/landelijk/beheer/uitnodigen", "kerngroep@voorbeeld.invalid", "Dear ", &[("role", "coach")]),
    ] {
        app.clock.advance(time::Duration::minutes(1));
        let page = admin.post(path, &[&person(email)[..], other].concat()).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{path}: {}", page.body);
        let mail = app.mail_to(email).await;
        assert!(mail.starts_with(begin), "{path}: {mail}");
    }
}

#[tokio::test]
async fn the_leads_of_a_coach_who_goes_hear_it() {
    let app = TestApp::demo().await;
    let admin = app.signed_in("admin").await;
    let coach = store::account::entry::known(&app.app.store, "coach@voorbeeld.invalid").await.unwrap().unwrap().id;
    let stands_in = [("until", "2026-12-24"), ("cover", &coach.to_string())];
    assert_eq!(admin.post("/landelijk/afwezig", &stands_in).await.status, StatusCode::SEE_OTHER);
    assert!(admin.get("/landelijk/afwezig").await.body.contains("24 december 2026"));
    app.clock.advance(time::Duration::minutes(1));
    let page = admin.post(&format!("/landelijk/beheer/team/{coach}/verwijderen"), &[]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let mail = app.mail_to("trekker@voorbeeld.invalid").await;
    assert!(mail.contains("op dit moment geen eigen coach"), "{mail}");
    assert!(!admin.get("/landelijk/afwezig").await.body.contains("24 december 2026"), "nobody stands in");
}

#[tokio::test]
async fn admins_see_which_mails_do_not_arrive() {
    let app = TestApp::demo().await;
    let store = &app.app.store;
    app.browser().post("/inloggen", &[("email", "trekker@voorbeeld.invalid")]).await;
    for _ in 0..8 {
        for mail in store::jobs::claim_mails(store).await.unwrap() {
            store::jobs::failed(store, &mail, "geheim@adres").await.unwrap();
        }
        app.clock.advance(time::Duration::hours(1));
    }
    let page = app.signed_in("admin").await.get("/landelijk/beheer").await;
    assert!(page.body.contains("Komt niet aan") && page.body.contains("voorbeeld.invalid"), "{}", page.body);
    assert!(page.body.contains("wacht 1 mail op verzending"), "{}", page.body);
    assert!(!page.body.contains("geheim@adres") && !page.body.contains("trekker@"), "{}", page.body);
    let config = &app.app.config;
    std::fs::write(config.site.join("assets.json"), r#"{"css":"","font":"","icon":"","js":"","wasm":""}"#).unwrap();
    let found = server::commands::check::run(config).await.unwrap();
    assert!(found.iter().any(|line| line == "mails: 1 wait, 0 given up in the last month"), "{found:?}");
}

#[tokio::test]
async fn two_admins_who_name_different_slots_do_not_meet() {
    let app = TestApp::demo().await;
    let admin = app.signed_in("admin").await;
    let path = "/landelijk/beheer/begrippen";
    let third = [("challenge-3-version", "1"), ("challenge-3-was", " | ")];
    let fourth = [("challenge-4-version", "1"), ("challenge-4-was", " | ")];
    let named = |nl, en| [("challenge-3-nl", nl), ("challenge-3-en", en)];
    let untouched = [("challenge-3-nl", ""), ("challenge-3-en", "")];
    let first = admin.post(path, &[&third[..], &fourth, &named("Gezond", "Healthy")].concat()).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let other = [("challenge-4-nl", "Wonen"), ("challenge-4-en", "Housing")];
    let other = admin.post(path, &[&third[..], &untouched, &fourth, &other].concat()).await;
    assert_eq!(other.status, StatusCode::SEE_OTHER);
    let stale = admin.post(path, &[&third[..], &named("Gezondheid", "Health")].concat()).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.body.contains("Gezondheid") && stale.body.contains("Nu bewaard: Gezond"), "{}", stale.body);
}

#[tokio::test]
async fn while_the_round_of_the_monitor_is_open_step_7_1_is_next() {
    let app = TestApp::demo().await;
    let (admin, lead) = (app.signed_in("admin").await, app.signed_in("lead").await);
    let (path, village) = ("/landelijk/beheer/monitor", "/a/lokale-alliantie-voorbeelddorp-aan-zee");
    // Only what is busy comes before it.
    let step = format!("{village}/route/trekker-en-wethouder");
    let (version, once) = (lead.get(&step).await.field("version"), lead.get(&step).await.field("once"));
    lead.post(&step, &[("status", "done"), ("version", &version), ("once", &once)]).await;
    let next = async || app.signed_in("lead").await.get(village).await.body.contains("De landelijke monitor is open.");
    assert!(!next().await, "no round");
    assert!(admin.get("/landelijk/beheer").await.body.contains("Nog geen ronde."));

    for wrong in [["2026-11-20", ""], ["2026-11-20", "2026-11-19"], ["2026-11-20", "2027-01-19"], ["nu", "straks"]] {
        let fields = [("year", "2026"), ("opens_on", wrong[0]), ("closes_on", wrong[1])];
        let page = admin.post(path, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
        assert!(page.body.contains(&format!("value=\"{}\"", wrong[0])), "{}", page.body);
    }
    let set = async |opens_on, closes_on, version| {
        let days = [("year", "2026"), ("opens_on", opens_on), ("closes_on", closes_on), ("version", version)];
        // A session lasts less than a day.
        app.signed_in("admin").await.post(path, &days).await
    };
    assert_eq!(set("2026-11-21", "2026-11-22", "0").await.status, StatusCode::SEE_OTHER);
    assert!(!next().await, "there are no partners to ask yet");
    let step = format!("{village}/route/belofte");
    let (version, once) = (lead.get(&step).await.field("version"), lead.get(&step).await.field("once"));
    lead.post(&step, &[("status", "done"), ("version", &version), ("once", &once)]).await;
    assert!(!next().await, "a step that is done is nobody to ask");
    let new = [("name", "Voedselbank aan Zee"), ("kind", "voedselbank")];
    let partner = lead.post(&format!("{village}/partners/nieuw"), &new).await.location;
    let joined = [("status", "joined"), ("since", "2026-11-20"), ("version", "1")];
    assert_eq!(lead.post(&partner, &joined).await.status, StatusCode::SEE_OTHER);
    assert!(next().await);
    assert!(admin.get("/landelijk/beheer").await.body.contains("Van 21 november 2026 tot en met 22 november 2026."));
    app.clock.advance(time::Duration::days(1));
    assert!(next().await, "the last day");
    app.clock.advance(time::Duration::days(1));
    assert!(!next().await, "it is over");

    let stale = set("2026-11-01", "2026-12-31", "0").await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.body.contains("Nu bewaard: Van 21 november 2026"), "{}", stale.body);
    assert_eq!(stale.field("version"), "1");
    assert_eq!(set("2026-11-01", "2026-12-31", "1").await.status, StatusCode::SEE_OTHER);
    assert!(next().await);
    assert_eq!(set("", "", "2").await.status, StatusCode::SEE_OTHER);
    assert!(!next().await, "taken back");
    let admin = app.signed_in("admin").await;
    assert_eq!(admin.post(path, &[("year", "1900")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

/// The biggest number there is has no next one.
#[tokio::test]
async fn a_version_that_cannot_be_is_an_old_one() {
    let app = TestApp::demo().await;
    let (admin, lead) = (app.signed_in("admin").await, app.signed_in("lead").await);
    let version = i64::MAX.to_string();
    let city = "/a/lokale-alliantie-voorbeeldstad";
    let alliance = [("municipalities", "GM9901"), ("name", "Alliantie"), ("lead_organisation", "Gemeente")];
    let settings = [("hours_per_week", "12"), ("version", &*version)];
    let profile = [("name", "Trekker"), ("lang", "nl"), ("version", &*version)];
    let terms = [
        ("challenge-3-version", &*version),
        ("challenge-3-was", " | "),
        ("challenge-3-nl", "Wonen"),
        ("challenge-3-en", "Housing"),
    ];
    let round = [("year", "2026"), ("opens_on", "2026-11-01"), ("closes_on", "2026-11-30"), ("version", &*version)];
    let work = [("status", "busy"), ("version", &*version)];
    for (who, path, fields) in [
        (&lead, &*format!("{city}/instellingen"), [&alliance[..], &settings].concat()),
        (&lead, &format!("{city}/route/opgaven"), work.to_vec()),
        (&lead, "/account", profile.to_vec()),
        (&admin, "/landelijk/beheer/begrippen", terms.to_vec()),
        (&admin, "/landelijk/beheer/monitor", round.to_vec()),
    ] {
        let page = who.post(path, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(page.body.contains("Kijk het na en bewaar opnieuw"), "{path}: {}", page.body);
    }
}
