//! Working together over HTTP: groups, meetings with an appointment for the calendar, actions, and the links for who has no account.

use axum::http::StatusCode;
use sea_orm::{ConnectionTrait, Database, Statement};
use store::Target;
use time::Duration;

use crate::support::{Browser, Page, TestApp, links};

const CITY: &str = "/a/lokale-alliantie-voorbeeldstad/partners";
const FOODBANK: &str = "voedselbank@voorbeeld.invalid";

async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    let (once, version) = (page.field("once"), field(&page, "version"));
    let mut all = vec![("once", once.as_str()), ("version", &version)];
    all.extend_from_slice(fields);
    browser.post(path, &all).await
}

/// The value of a hidden field, or nothing.
fn field(page: &Page, name: &str) -> String {
    if page.body.contains(&format!("name=\"{name}\"")) { page.field(name) } else { String::new() }
}

/// The value of the choice with these words.
fn choice(page: &Page, words: &str) -> String {
    // The header names who is signed in.
    let main = page.body.split("<main").nth(1).unwrap_or_default();
    let before = main.split(words).next().unwrap_or_default();
    let value = before.rsplit("value=\"").next().and_then(|rest| rest.split('"').next());
    value.unwrap_or_else(|| panic!("no {words}: {}", page.body)).to_owned()
}

async fn plan(lead: &Browser, day: &str, from: &str, to: &str) -> Page {
    let agenda = "Welkom\r\n\r\nActies";
    let fields = [
        ("title", "Netwerkborrel"),
        ("day", day),
        ("from", from),
        ("to", to),
        ("place", "De Linde"),
        ("agenda", agenda),
    ];
    send(lead, &format!("{CITY}/overleg/nieuw"), &fields).await
}

async fn invite(lead: &Browser, meeting: &str, words: &str) {
    let path = format!("{meeting}/uitnodigen");
    let who = choice(&lead.get(&path).await, words);
    let sent = send(lead, &path, &[("also", &who)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
}

/// The newest mail to the food bank, with its appointment.
async fn newest(app: &TestApp) -> store::Letter {
    let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
    mails.into_iter().find(|(mail, _)| mail.to == FOODBANK).unwrap().0
}

/// Every kind of mail about meetings.
pub(crate) async fn cause_mails(app: &TestApp) {
    let lead = app.signed_in("lead").await;
    let meeting = plan(&lead, "2029-01-12", "9:30", "11:00").await.location;
    invite(&lead, &meeting, "Coördinator voedselbank").await;
    let change = format!("{meeting}/wijzigen");
    let moved = [("title", "Netwerkborrel"), ("day", "2029-01-13"), ("from", "9:30"), ("to", "11:00")];
    assert_eq!(send(&lead, &change, &moved).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.post(&format!("{meeting}/afgelasten"), &[]).await.status, StatusCode::SEE_OTHER);
}

/// The food bank stands in the village too, where it has something to do.
pub(crate) async fn something_to_do_elsewhere(lead: &Browser) {
    let village = CITY.replace("voorbeeldstad", "voorbeelddorp-aan-zee");
    let partner = send(lead, &format!("{village}/nieuw"), &[("name", "Weggeefwinkel"), ("kind", "voedselbank")]).await;
    let contact = [("name", "Vrijwilliger aan Zee"), ("email", FOODBANK), ("source", "Zelf gegeven")];
    let saved = send(lead, &format!("{}/contact", partner.location), &contact).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let new = format!("{village}/acties/nieuw");
    let owner = choice(&lead.get(&new).await, "Vrijwilliger aan Zee");
    let fields = [("what", "Kratten halen"), ("owner", owner.as_str()), ("due_on", "2026-11-01")];
    assert_eq!(send(lead, &new, &fields).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_address_in_two_alliances_gets_one_mail_a_week_and_stops_both() {
    let app = TestApp::demo().await;
    something_to_do_elsewhere(&app.signed_in("lead").await).await;
    let remind = async || server::partners::meetings::own_actions::remind(&app.app).await.unwrap();
    let mails = async || {
        let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
        mails.into_iter().map(|(mail, _)| mail).filter(|mail| mail.to == FOODBANK).collect::<Vec<_>>()
    };
    remind().await;
    let sent = mails().await;
    assert_eq!(sent.len(), 1, "{sent:?}");
    let body = &sent[0].body;
    for words in ["Voorbeeldstad, voor Voedselbank", "Flyer met alle", "aan Zee, voor Weggeefwinkel", "Kratten halen"] {
        assert!(body.contains(words), "{words}: {body}");
    }
    // Each alliance shows its own actions and nobody else's.
    let own = links(body);
    let (city, village) = (app.browser().get(&own[0]).await, app.browser().get(&own[1]).await);
    let (city, village) = if city.body.contains("Flyer met alle") { (city, village) } else { (village, city) };
    assert!(village.body.contains("Kratten halen") && !village.body.contains("Flyer met alle"), "{}", village.body);
    assert!(!city.body.contains("Kratten halen"), "{}", city.body);

    // An alliance that comes later waits for its week too, also with its own question.
    app.clock.advance(Duration::days(3));
    remind().await;
    app.clock.advance(Duration::days(3));
    remind().await;
    assert_eq!(mails().await.len(), 1);
    app.clock.advance(Duration::days(1));
    remind().await;
    assert_eq!(mails().await.len(), 2);

    // The stop of one is the stop of both, and taken back it is for both.
    let (first, second) = (&own[0], &own[1]);
    let stop = async |path: &str, value: &str| app.browser().post(&format!("{path}/mail"), &[("stop", value)]).await;
    assert_eq!(stop(first, "ja").await.status, StatusCode::SEE_OTHER);
    assert!(app.browser().get(second).await.body.contains("van geen enkele alliantie"));
    app.clock.advance(Duration::days(8));
    remind().await;
    assert_eq!(mails().await.len(), 2);
    assert_eq!(stop(second, "nee").await.status, StatusCode::SEE_OTHER);
    remind().await;
    assert_eq!(mails().await.len(), 3);
}

#[tokio::test]
async fn a_meeting_is_planned_moved_and_called_off_in_everybodys_calendar() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    for (day, from, to, wrong) in [
        ("", "9:30", "11:00", "veld-day"),
        ("2027-01-12", "half tien", "11:00", "veld-from"),
        ("2027-01-12", "11:00", "9:30", "veld-to"),
        ("2027-03-28", "2:30", "4:00", "veld-from"),
    ] {
        let page = plan(&lead, day, from, to).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{day} {from} {to}");
        assert!(page.body.contains(&format!("href=\"#{wrong}\"")) && page.body.contains("De Linde"), "{}", page.body);
    }
    let meeting = plan(&lead, "2027-01-12", "9:30", "11:00").await.location;
    app.clock.advance(Duration::minutes(1));
    invite(&lead, &meeting, "Coördinator voedselbank").await;
    let mail = newest(&app).await;
    assert!(
        mail.body.contains("1. Welkom\n2. Acties") && mail.body.contains("12 januari 2027, 09:30 – 11:00"),
        "{}",
        mail.body
    );
    assert!(
        mail.calendar.contains("DTSTART:20270112T083000Z") && mail.calendar.contains("SEQUENCE:0"),
        "{}",
        mail.calendar
    );
    // Who was invited already is not offered again.
    assert!(!lead.get(&format!("{meeting}/uitnodigen")).await.body.contains("Coördinator voedselbank"));

    // Summer time: the same hour on the clock, another in UTC.
    app.clock.advance(Duration::minutes(1));
    let moved =
        [("title", "Netwerkborrel"), ("day", "2027-04-12"), ("from", "9:30"), ("to", "11:00"), ("place", "De Linde")];
    send(&lead, &format!("{meeting}/wijzigen"), &moved).await;
    let mail = newest(&app).await;
    assert!(
        mail.calendar.contains("DTSTART:20270412T073000Z") && mail.calendar.contains("SEQUENCE:1"),
        "{}",
        mail.calendar
    );
    let file = lead.get(&format!("{meeting}/agenda.ics")).await;
    assert!(file.headers["content-type"].to_str().unwrap().starts_with("text/calendar"));

    // What calendars need not know causes no mail.
    app.clock.advance(Duration::minutes(1));
    let same = [&moved[..], &[("agenda", "Iets anders")]].concat();
    send(&lead, &format!("{meeting}/wijzigen"), &same).await;
    assert!(newest(&app).await.calendar.contains("SEQUENCE:1"));
    assert_eq!(newest(&app).await.subject, mail.subject);

    app.clock.advance(Duration::minutes(1));
    lead.post(&format!("{meeting}/afgelasten"), &[]).await;
    let mail = newest(&app).await;
    assert!(mail.calendar.contains("METHOD:CANCEL") && mail.subject.starts_with("Gaat niet door"), "{}", mail.subject);
    assert!(lead.get(&meeting).await.body.contains("Gaat niet door"));
}

#[tokio::test]
async fn two_who_change_a_meeting_at_once_both_see_it() {
    let app = TestApp::demo().await;
    let (lead, member) = (app.signed_in("lead").await, app.signed_in("member").await);
    let meeting = plan(&lead, "2027-01-12", "9:30", "11:00").await.location;
    let report = format!("{meeting}/verslag");
    let old = member.get(&report).await;
    let (once, version) = (old.field("once"), old.field("version"));
    send(&lead, &report, &[("decisions", "Wij doen het")]).await;
    let stale = member.post(&report, &[("once", &once), ("version", &version), ("report", "Mijn verslag")]).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.body.contains("Mijn verslag") && stale.body.contains("Wij doen het"), "{}", stale.body);
    assert!(lead.get(&format!("{CITY}/overleg/besluiten")).await.body.contains("Wij doen het"));
}

#[tokio::test]
async fn who_was_there_and_what_was_said_is_kept() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let meeting = plan(&lead, "2027-01-12", "9:30", "11:00").await.location;
    invite(&lead, &meeting, "Coördinator voedselbank").await;
    let report = format!("{meeting}/verslag");
    let page = lead.get(&report).await;
    let (bank, me) = (choice(&page, "Coördinator voedselbank"), choice(&page, "Trekker Voorbeeldstad"));
    // Pasted from another program: lines end as they do there, and it is as long as it may be.
    let line = "Wij spraken over jassen, fietsen & <b>zwemles</b>.\r\n";
    let mut pasted = line.repeat(20_000 / line.len());
    pasted.push_str(&"x".repeat(20_000 - pasted.chars().count() - 1));
    let fields = [("report", &*pasted), ("decisions", "Jassen\r\nFietsen"), ("present", &*bank), ("also", &*me)];
    let saved = send(&lead, &report, &fields).await;
    assert_eq!(saved.location, meeting, "{}", saved.body);
    let there = async |words: &str| {
        let page = lead.get(&meeting).await.body;
        let lines: Vec<&str> = page.split("<li").filter(|line| line.contains(words)).collect();
        assert!(!lines.is_empty(), "no {words}: {page}");
        lines.into_iter().any(|line| line.split("</li>").next().unwrap().contains("Was erbij"))
    };
    assert!(there("Coördinator voedselbank").await && there("Trekker Voorbeeldstad").await);
    let page = lead.get(&meeting).await.body;
    let words = "Wij spraken over jassen, fietsen &amp; &lt;b&gt;zwemles";
    assert_eq!(page.matches("Wij spraken over jassen").count(), 20_000 / line.len());
    assert!(page.contains(words) && !page.contains("<b>zwemles"), "{page}");
    assert!(page.contains("Jassen") && page.contains("Fietsen"));
    // The form has it all again, and who is ticked off was not there; the invitation stays.
    let again = lead.get(&report).await;
    assert!(again.body.contains("Wij spraken over jassen"));
    let ticked = |value: &str| {
        let tags = again.body.split("<input").map(|tag| tag.split('>').next().unwrap_or_default());
        tags.into_iter().any(|tag| tag.contains(&format!("value=\"{value}\"")) && tag.contains("checked"))
    };
    assert!(ticked(&bank) && ticked(&me), "{}", again.body);
    let fields = [("report", "Kort"), ("present", &*me)];
    assert_eq!(send(&lead, &report, &fields).await.status, StatusCode::SEE_OTHER);
    assert!(!there("Coördinator voedselbank").await && there("Trekker Voorbeeldstad").await);
    assert!(!lead.get(&meeting).await.body.contains("Wij spraken over jassen"));
    // One sign more than fits comes back whole.
    let long = "y".repeat(20_001);
    let refused = send(&lead, &report, &[("report", &*long)]).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains(&long));
}

#[tokio::test]
async fn a_meeting_is_read_by_its_link_without_names() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let list = lead.get(&format!("{CITY}/overleg")).await;
    let past = list.body.split(">Kerngroep, derde keer").next().unwrap().rsplit("href=\"").next().unwrap();
    let past = past.split('"').next().unwrap().to_owned();
    let shared = async || {
        lead.post(&format!("{past}/delen"), &[]).await;
        let page = lead.get(&past).await.body;
        let ends = page.split("/overleg/").filter_map(|rest| rest.split('<').next());
        format!("/overleg/{}", ends.into_iter().find(|token| token.len() == 43).unwrap())
    };
    let first = shared().await;
    let page = app.browser().get(&first).await;
    assert_eq!(page.status, StatusCode::OK, "{first}");
    assert!(page.body.contains("Kerngroep, derde keer") && page.body.contains("Voedselbank Voorbeeldstad"));
    assert!(
        !page.body.contains("Coördinator voedselbank") && !page.body.contains("Trekker Voorbeeldstad"),
        "{}",
        page.body
    );
    assert_eq!(app.browser().get(&format!("{first}/agenda.ics")).await.status, StatusCode::OK);
    // A new link ends the old one; taken back, none is left; and none lives for ever.
    let second = shared().await;
    assert_eq!(app.browser().get(&first).await.status, StatusCode::GONE);
    app.clock.advance(Duration::days(91));
    assert_eq!(app.browser().get(&second).await.status, StatusCode::GONE);
    let lead = app.signed_in("lead").await;
    lead.post(&format!("{past}/delen/intrekken"), &[]).await;
    assert_eq!(app.browser().get(&second).await.status, StatusCode::GONE);
    // What is late in the list is late on paper.
    for path in [past.as_str(), &format!("{past}/papier")] {
        let page = lead.get(path).await.body;
        assert!(page.contains("Te laat") && !page.contains(">Open<"), "{path}: {page}");
    }
}

#[tokio::test]
async fn a_partner_without_an_account_says_how_far_its_actions_are() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    server::partners::meetings::own_actions::remind(&app.app).await.unwrap();
    let mail = app.mail_to(FOODBANK).await;
    assert!(mail.contains("Flyer met alle kindregelingen") && !mail.contains("Bij alle scholen navragen"), "{mail}");
    let link = links(&mail).remove(0);
    // Once a week at most, however often the clock ticks.
    let count = async || {
        let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
        mails.iter().filter(|(mail, _)| mail.to == FOODBANK).count()
    };
    for _ in 0..3 {
        app.clock.advance(Duration::days(2));
        server::partners::meetings::own_actions::remind(&app.app).await.unwrap();
    }
    assert_eq!(count().await, 1);
    app.clock.advance(Duration::days(1));
    server::partners::meetings::own_actions::remind(&app.app).await.unwrap();
    assert_eq!(count().await, 2, "a week later it still stands open");

    let partner = app.browser();
    let page = partner.get(&link).await;
    assert!(page.body.contains("Voedselbank Voorbeeldstad") && !page.body.contains("Rekensom maken"), "{}", page.body);
    let post = page.body.split(&format!("action=\"{link}/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let path = format!("{link}/{post}");
    let (once, version) = (page.field("once"), page.field("version"));
    let fields = [("once", once.as_str()), ("version", &version), ("status", "done"), ("note", "Ligt bij de balie")];
    let empty = partner.post(&path, &[("version", &version), ("note", "Nog bezig")]).await;
    assert!(empty.status == StatusCode::UNPROCESSABLE_ENTITY && empty.body.contains("Nog bezig"), "{}", empty.body);
    assert_eq!(partner.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(partner.post(&path, &fields).await.status, StatusCode::SEE_OTHER, "twice is once");
    let stale = partner.post(&path, &[("version", &version), ("status", "open")]).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    let lead_again = app.signed_in("lead").await;
    assert!(lead_again.get(&format!("{CITY}/acties?zoek=flyer")).await.body.contains("Gedaan"));

    // An action of another partner does not exist behind this link.
    let all = lead_again.get(&format!("{CITY}/acties?zoek=rekensom")).await.body;
    let other = all.split("/partners/acties/").find(|rest| rest.contains("Rekensom")).unwrap();
    let other = other.split('"').next().unwrap();
    let refused = partner.post(&format!("{link}/{other}"), &[("status", "done"), ("version", "1")]).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);

    // No more mail: not even with something late. The page still works.
    assert_eq!(partner.post(&format!("{link}/mail"), &[("stop", "ja")]).await.status, StatusCode::SEE_OTHER);
    let owner = choice(&lead_again.get(&format!("{CITY}/acties/nieuw")).await, "Coördinator voedselbank");
    let new = [("what", "Nog iets"), ("owner", owner.as_str()), ("due_on", "2026-11-01")];
    assert_eq!(send(&lead_again, &format!("{CITY}/acties/nieuw"), &new).await.status, StatusCode::SEE_OTHER);
    app.clock.advance(Duration::days(8));
    server::partners::meetings::own_actions::remind(&app.app).await.unwrap();
    assert_eq!(count().await, 2);
    assert!(partner.get(&link).await.body.contains("Nog iets"));
    drop(lead);
}

#[tokio::test]
async fn a_partner_with_an_account_sees_its_own_and_what_it_was_invited_to() {
    let app = TestApp::demo().await;
    let partner = app.signed_in("partner").await;
    let list = partner.get(&format!("{CITY}/overleg")).await.body;
    assert!(list.contains("Kerngroep, vierde keer") && !list.contains("Kerngroep, derde keer"), "{list}");
    assert!(!list.contains("/overleg/nieuw") && !list.contains("/groepen") && !list.contains("Plan een bijeenkomst"));
    assert!(!partner.get(&format!("{CITY}/overleg/besluiten")).await.body.contains("Dat doet u"));
    let actions = partner.get(&format!("{CITY}/acties")).await.body;
    assert!(actions.contains("Fietsen ophalen") && !actions.contains("Rekensom"), "{actions}");
    assert!(actions.contains("Uzelf") && !actions.contains("Iemand van de alliantie"), "{actions}");
    let own = actions.split("/partners/acties/").find(|rest| rest.contains("Fietsen")).unwrap();
    let path = format!("{CITY}/acties/{}", own.split('"').next().unwrap());
    let page = partner.get(&path).await;
    assert!(page.body.contains("/stand\"") && !page.body.contains("name=\"what\""), "{}", page.body);
    let version = page.field("version");
    let told = partner.post(&format!("{path}/stand"), &[("version", &version), ("status", "done")]).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.body);
    // It may say how far it is, not what it is.
    let fields = [("version", "2"), ("what", "Iets anders"), ("owner", "o-x"), ("status", "open")];
    let refused = partner.post(&path, &fields).await;
    assert_ne!(refused.status, StatusCode::SEE_OTHER);
    assert!(partner.get(&path).await.body.contains("Fietsen ophalen"));
}

#[tokio::test]
async fn only_who_takes_part_here_is_put_in_a_group_or_given_an_action() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let strangers = ["p-019357a0-0000-7000-8000-000000000000", "c-019357a0-0000-7000-8000-000000000000"];
    for stranger in strangers {
        let group =
            send(&lead, &format!("{CITY}/groepen/nieuw"), &[("kind", "core"), ("name", "G"), ("who", stranger)]).await;
        assert_eq!(group.status, StatusCode::UNPROCESSABLE_ENTITY, "{stranger}");
        let action = send(&lead, &format!("{CITY}/acties/nieuw"), &[("what", "Iets"), ("owner", stranger)]).await;
        assert_eq!(action.status, StatusCode::UNPROCESSABLE_ENTITY, "{stranger}");
    }
    let member = choice(&lead.get(&format!("{CITY}/groepen/nieuw")).await, "Coördinator voedselbank");
    let made =
        send(&lead, &format!("{CITY}/groepen/nieuw"), &[("kind", "core"), ("name", "Nieuwe groep"), ("who", &member)])
            .await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let page = lead.get(&format!("{CITY}/groepen")).await.body;
    assert!(
        page.contains("Nieuwe groep") && page.contains("Coördinator voedselbank (Voedselbank Voorbeeldstad)"),
        "{page}"
    );
    // The national team reads no groups of an alliance.
    let admin = app.signed_in("admin").await.get(&format!("{CITY}/groepen")).await;
    assert_eq!(admin.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_scan_is_answered_without_a_name_and_shown_from_five_answers_on() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let list = format!("{CITY}/scan");
    for day in ["2026-11-20", "2027-06-01", "gisteren", ""] {
        let refused = send(&lead, &list, &[("closes_on", day)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
    }
    let scan = send(&lead, &list, &[("closes_on", "2026-12-05")]).await.location;
    let page = lead.get(&scan).await.body;
    let link = page.split("/scan/").find(|rest| rest.split('<').next().is_some_and(|token| token.len() == 43)).unwrap();
    let link = format!("/scan/{}", link.split('<').next().unwrap());
    let answer = async |value: &str| {
        let partner = app.browser();
        let once = partner.get(&link).await.field("once");
        // The last one does not know about the relation.
        let relation = if value == "4" { "" } else { "1" };
        let fields = [("once", once.as_str()), ("ambition-1", value), ("process-3", "3"), ("relation-1", relation)];
        (partner.post(&link, &fields).await, partner.post(&link, &fields).await)
    };
    let nothing = app.browser().post(&link, &[("ambition-1", "9")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    for value in ["1", "1", "5", "5"] {
        // A second press is no second answer.
        let (first, second) = answer(value).await;
        assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER), "{}", first.body);
    }
    // While it is open the page says how many answered, and is the same otherwise.
    let without_count = |page: &str, count: &str| {
        let once = page.split("name=\"once\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        page.replace(once, "").replace(&format!("{count} antwoorden"), "")
    };
    let few = lead.get(&scan).await.body;
    answer("4").await;
    let open = lead.get(&scan).await.body;
    assert!(few.contains("4 antwoorden") && open.contains("5 antwoorden") && !open.contains("oneens"), "{open}");
    assert_eq!(without_count(&few, "4"), without_count(&open, "5"));
    lead.post(&format!("{scan}/sluiten"), &[]).await;
    let five = lead.get(&scan).await.body;
    // Five forms, but four answers to one of the statements: of that one nothing is told.
    let (outcome, sheet) = five.split_once("Gespreksblad").expect("a sheet for the rest");
    assert!(outcome.contains("2 oneens, 3 eens") && outcome.contains("Wij leren van wat niet lukt"), "{outcome}");
    for hidden in ["Ik durf te zeggen", "Ik bel een andere partner"] {
        assert!(!outcome.contains(hidden) && sheet.contains(hidden), "{hidden}: {five}");
    }
    // Closed is closed.
    assert_eq!(app.browser().get(&link).await.status, StatusCode::GONE);
    assert_eq!(app.browser().post(&link, &[("ambition-1", "5")]).await.status, StatusCode::GONE);
    assert!(lead.get(&scan).await.body.contains("5 antwoorden"));
    // One that fewer than five answered shows nothing when it is closed either.
    let scan = send(&lead, &list, &[("closes_on", "2026-12-05")]).await.location;
    lead.post(&format!("{scan}/sluiten"), &[]).await;
    let none = lead.get(&scan).await.body;
    assert!(
        none.contains("Nog geen antwoorden") && none.contains("Gespreksblad") && !none.contains("oneens"),
        "{none}"
    );
}

/// Nothing that is kept tells who answered a scan, or when: not a row, not a column, not the trail.
#[tokio::test]
async fn what_is_kept_of_a_scan_tells_nothing_of_who_answered() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let scan = send(&lead, &format!("{CITY}/scan"), &[("closes_on", "2026-12-05")]).await.location;
    let page = lead.get(&scan).await.body;
    let link = page.split("/scan/").find(|rest| rest.split('<').next().is_some_and(|token| token.len() == 43)).unwrap();
    let link = format!("/scan/{}", link.split('<').next().unwrap());
    let Target::Sqlite(file) = app.app.config.target() else { panic!("the tests' database is a file") };
    let db = Database::connect(format!("sqlite://{}", file.display())).await.unwrap();
    let rows = async |sql: &str| -> Vec<String> {
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql.to_owned())).await.unwrap();
        rows.into_iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    };
    let columns = rows("SELECT name FROM pragma_table_info('scan_answer') ORDER BY name").await;
    assert_eq!(columns, ["answers", "id", "scan_id"]);
    let trail = async || rows("SELECT CAST(COUNT(*) AS TEXT) FROM audit_event").await;
    let ours = async || {
        let scan = scan.rsplit('/').next().unwrap().replace('-', "");
        rows(&format!("SELECT answers FROM scan_answer WHERE LOWER(HEX(scan_id)) = '{scan}' ORDER BY id")).await
    };
    for value in ["1", "2", "3"] {
        let partner = app.signed_in("partner").await;
        let known = trail().await;
        let sent = send(&partner, &link, &[("ambition-1", value)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        assert_eq!(trail().await, known, "no line, also not of who is signed in");
        app.clock.advance(Duration::minutes(5));
    }
    let mut kept = ours().await;
    kept.sort();
    assert_eq!(kept, [r#"{"ambition-1":1}"#, r#"{"ambition-1":2}"#, r#"{"ambition-1":3}"#]);
    // The numbers are random: in their order they tell no order.
    let versions = rows("SELECT SUBSTR(HEX(id), 13, 1) FROM scan_answer WHERE answers LIKE '{\"ambition-1\":_}'").await;
    assert!(versions.iter().all(|version| version == "4"), "{versions:?}");
    let history = lead.get("/a/lokale-alliantie-voorbeeldstad/geschiedenis").await.body;
    assert!(!history.contains("ambition-1"), "{history}");
}

/// A meeting in a box: for each phase an agenda, a worksheet and the words of the invitation.
#[tokio::test]
async fn every_phase_has_a_meeting_with_agenda_worksheet_and_mail() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let list = lead.get(&format!("{CITY}/overleg")).await.body;
    let worksheets: Vec<&str> = list
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|href| href.contains("/formats/"))
        .collect();
    assert_eq!(worksheets.len(), 7, "{list}");
    for (ready, worksheet) in server::content::boxes::all(domain::account::Lang::Nl).iter().zip(worksheets) {
        let file = lead.get(worksheet).await;
        assert!(file.status == StatusCode::OK && file.bytes.starts_with(b"PK"), "{worksheet}");
        assert!(worksheet.contains(&ready.worksheet), "{worksheet}");
        let new = format!("{CITY}/overleg/nieuw?fase={}", ready.phase);
        let page = lead.get(&new).await;
        let first = ready.agenda.lines().next().unwrap();
        assert!(page.field("title") == ready.title && page.body.contains(first), "{}", page.body);
        let phase = page.field("phase");
        assert_eq!(phase, ready.phase.to_string());
        let fields = [
            ("title", ready.title.as_str()),
            ("phase", &phase),
            ("day", "2027-01-12"),
            ("from", "9:30"),
            ("to", "11:00"),
            ("agenda", &ready.agenda),
        ];
        let meeting = send(&lead, &new, &fields).await.location;
        let invite = format!("{meeting}/uitnodigen");
        let page = lead.get(&invite).await;
        let words = ready.mail.lines().next().unwrap();
        assert!(page.body.contains(words), "{}: {}", ready.title, page.body);
        let who = choice(&page, "Coördinator voedselbank");
        let link = send(&lead, &invite, &[("also", &who), ("opening", "Kijk op https://kwaad.example")]).await;
        assert_eq!(link.status, StatusCode::UNPROCESSABLE_ENTITY);
        app.clock.advance(Duration::minutes(1));
        let sent = send(&lead, &invite, &[("also", &who), ("opening", ready.mail.trim())]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let mail = newest(&app).await;
        assert!(mail.body.contains(words) && mail.body.contains(first), "{}", mail.body);
    }
    // A meeting of one's own has no words that are ready.
    let own = plan(&lead, "2027-01-13", "9:30", "11:00").await.location;
    let page = lead.get(&format!("{own}/uitnodigen")).await.body;
    let box_of_words = page.split("name=\"opening\"").nth(1).unwrap().split("</textarea>").next().unwrap();
    assert!(box_of_words.trim().ends_with('>'), "{box_of_words}");
}

/// What mails everybody who was invited counts, whichever button it is.
#[tokio::test]
async fn moving_and_calling_off_a_meeting_have_the_limit_of_inviting() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let quiet = plan(&lead, "2027-01-11", "9:30", "11:00").await.location;
    let meeting = plan(&lead, "2027-01-12", "9:30", "11:00").await.location;
    invite(&lead, &meeting, "Coördinator voedselbank").await;
    let move_to = async |meeting: &str, place: &str| {
        let fields =
            [("title", "Netwerkborrel"), ("day", "2027-01-13"), ("from", "9:30"), ("to", "11:00"), ("place", place)];
        send(&lead, &format!("{meeting}/wijzigen"), &fields).await
    };
    for number in 1..50 {
        assert_eq!(move_to(&meeting, &format!("Zaal {number}")).await.status, StatusCode::SEE_OTHER, "{number}");
    }
    let refused = move_to(&meeting, "Zaal te veel").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.body.contains("Zaal te veel"), "what was typed stays");
    let called_off = lead.post(&format!("{meeting}/afgelasten"), &[]).await;
    assert_eq!(called_off.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(lead.get(&meeting).await.body.contains("Zaal 49"));
    // One to which nobody was invited mails nobody.
    assert_eq!(move_to(&quiet, "Zaal").await.status, StatusCode::SEE_OTHER);
    app.clock.advance(Duration::days(1));
    let lead = app.signed_in("lead").await;
    assert_eq!(lead.post(&format!("{meeting}/afgelasten"), &[]).await.status, StatusCode::SEE_OTHER);
}

/// The words of an invitation are ours, and so is who is greeted.
#[tokio::test]
async fn an_invitation_leads_to_no_other_site() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let path = format!("{}/uitnodigen", plan(&lead, "2027-01-12", "9:30", "11:00").await.location);
    let who = choice(&lead.get(&path).await, "Coördinator voedselbank");
    let refused = send(&lead, &path, &[("also", &who), ("opening", "Log in:\r\nkwaad.nl/inloggen")]).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("kwaad.nl/inloggen"));
}

/// One mail that cannot be made keeps none of the others back.
#[tokio::test]
async fn a_weekly_mail_that_fails_stops_no_other() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    something_to_do_elsewhere(&lead).await;
    let village = CITY.replace("voorbeeldstad", "voorbeelddorp-aan-zee");
    let last = "zwembad@voorbeeld.invalid";
    let partner =
        send(&lead, &format!("{village}/nieuw"), &[("name", "Fietsenmaker Zee"), ("kind", "voedselbank")]).await;
    let contact = [("name", "Badmeester Zee"), ("email", last), ("source", "Zelf gegeven")];
    assert_eq!(send(&lead, &format!("{}/contact", partner.location), &contact).await.status, StatusCode::SEE_OTHER);
    let new = format!("{village}/acties/nieuw");
    let owner = choice(&lead.get(&new).await, "Badmeester Zee");
    let fields = [("what", "Kaartjes"), ("owner", owner.as_str()), ("due_on", "2026-11-01")];
    assert_eq!(send(&lead, &new, &fields).await.status, StatusCode::SEE_OTHER);
    let Target::Sqlite(file) = app.app.config.target() else { panic!("the tests' database is a file") };
    let db = Database::connect(format!("sqlite://{}", file.display())).await.unwrap();
    let refuse = format!(
        "CREATE TRIGGER refuse BEFORE INSERT ON outbox WHEN NEW.recipient = '{FOODBANK}' BEGIN SELECT RAISE(ABORT, 'full'); END"
    );
    db.execute_unprepared(&refuse).await.unwrap();
    let remind = async || server::partners::meetings::own_actions::remind(&app.app).await;
    let sent = async |to: &str| {
        let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
        mails.iter().filter(|(mail, _)| mail.to == to).count()
    };
    remind().await.unwrap();
    assert_eq!((sent(FOODBANK).await, sent(last).await), (0, 1));
    // With the next hour it is tried again.
    db.execute_unprepared("DROP TRIGGER refuse").await.unwrap();
    remind().await.unwrap();
    assert_eq!((sent(FOODBANK).await, sent(last).await), (1, 1));
}
