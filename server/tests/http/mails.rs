//! Mail scanners open every link of every mail, again and again. Nothing may come of that: no link is used up, nothing is written.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, Statement};
use store::Target;
use time::Duration;

use crate::{
    alliance::new_alliance,
    entry::{invited, turn_on},
    import, partners,
    support::{Browser, TestApp, links},
};

const CITY: &str = "/a/lokale-alliantie-voorbeeldstad";

/// The texts of all mails, to know that a kind of mail is missing here.
const MAILS: &str = include_str!("../../../app/locales/nl/mail.ftl");

async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)]) {
    let page = browser.post(path, fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{path}: {}", page.body);
}

/// Asks to begin; the address is not confirmed yet.
async fn ask(app: &TestApp, email: &str) {
    let fields = [
        ("municipality", "GM9904"),
        ("organisation", "Gemeente Voorbeeldhoven"),
        ("name", "Iemand"),
        ("function", "Adviseur"),
        ("email", email),
    ];
    send(&app.browser(), "/begin", &fields).await;
    // The newest mail is the one of the latest minute.
    app.clock.advance(Duration::minutes(1));
}

/// Asks to begin, confirms the address, and gives that of the request as the admin is mailed it.
async fn request(app: &TestApp, email: &str) -> String {
    ask(app, email).await;
    let link = links(&app.mail_to(email).await).remove(0);
    send(&app.browser(), &link, &[]).await;
    links(&app.mail_to("beheerder@voorbeeld.invalid").await).remove(0)
}

/// Does everything of which a mail comes.
async fn cause_every_mail(app: &TestApp) {
    // A list comes in, and a month later nobody has asked who was on it.
    import::import_one(&app.signed_in("lead").await).await;
    app.clock.advance(Duration::days(30) + Duration::minutes(1));
    server::partners::import::remind::remind(&app.app).await.unwrap();

    let lead = app.signed_in("lead").await;
    // A partner signs, and its promise comes back a year later, twice.
    let partner = partners::address(&lead, "Kinderkleding De Knoop").await;
    let invite = format!("{partner}/uitnodigen");
    let contact = lead.get(&invite).await.field("contact");
    send(&lead, &invite, &[("contact", &contact)]).await;
    let link = links(&app.mail_to("deknoop@voorbeeld.invalid").await).remove(0);
    let pledge = partners::pledge("Een jas");
    send(&app.browser(), &link, &pledge).await;
    for days in [365, 21] {
        app.clock.advance(Duration::days(days));
        server::partners::renewal::send(&app.app).await.unwrap();
    }
    let lead = app.signed_in("lead").await;
    // A partner is invited, wants to talk first, and is reminded.
    let partner = partners::address(&lead, "Voedselbank Voorbeeldstad").await;
    let invite = format!("{partner}/uitnodigen");
    let contact = lead.get(&invite).await.field("contact");
    send(&lead, &invite, &[("contact", &contact)]).await;
    let link = links(&app.mail_to("voedselbank@voorbeeld.invalid").await).remove(0);
    let day = (app.app.store.now().date() + Duration::days(1)).to_string();
    send(&app.browser(), &format!("{link}/later"), &[("remind_on", &day)]).await;
    app.clock.advance(Duration::days(1));
    server::partners::pledge::remind(&app.app).await.unwrap();
    // Somebody is invited to a meeting, which is moved and then called off; what is open comes once a week.
    crate::meetings::cause_mails(app).await;
    server::partners::meetings::own_actions::remind(&app.app).await.unwrap();
    // A week later, with something to do in another alliance too.
    crate::meetings::something_to_do_elsewhere(&app.signed_in("lead").await).await;
    app.clock.advance(Duration::days(7));
    server::partners::meetings::own_actions::remind(&app.app).await.unwrap();
    // What groups said waits for an answer.
    server::experts::feedback::remind(&app.app).await.unwrap();
    // Partners are asked with whom they work; those who said nothing yet.
    send(&app.signed_in("lead").await, &format!("{CITY}/partners/netwerkkaart/vragen"), &[]).await;

    let [admin, coach, lead] =
        [app.signed_in("admin").await, app.signed_in("coach").await, app.signed_in("lead").await];
    let team = async |email| store::account::entry::known(&app.app.store, email).await.unwrap().unwrap().id.to_string();
    let admins_id = team("beheerder@voorbeeld.invalid").await;
    let person = |email| [("name", "Iemand"), ("function", "Adviseur"), ("source", "Zelf gegeven"), ("email", email)];

    // Of the two proposals to merge partners, one is accepted and one is not.
    let merge = format!("{CITY}/partners/samenvoegen");
    let numbers: Vec<String> = [
        partners::address(&lead, "Zwembad De Golf").await,
        partners::address(&lead, "Sportfonds Voorbeeldprovincie").await,
    ]
    .iter()
    .map(|path| path.rsplit('/').next().unwrap().to_owned())
    .collect();
    let sides = [("name", "kept"), ("version", "1"), ("gone_version", "1")];
    send(&lead, &format!("{merge}?een={}&ander={}", numbers[0], numbers[1]), &sides).await;
    for (decision, reason) in [("decline", "Het zijn er twee"), ("accept", "")] {
        let list = admin.get("/landelijk/samenvoegen").await;
        let waiting =
            list.body.split("/landelijk/samenvoegen/").nth(if decision == "decline" { 2 } else { 1 }).unwrap();
        let waiting = format!("/landelijk/samenvoegen/{}", waiting.split('"').next().unwrap());
        send(&admin, &waiting, &[("decision", decision), ("reason", reason)]).await;
    }

    // Somebody asks to join the network; one is welcome, one is not, and one has not confirmed yet.
    crate::network::cause_mails(app).await;
    // An organisation asks to take part on the public page.
    let join = "/in/lokale-alliantie-voorbeeldstad/doe-mee";
    let stranger = app.browser();
    let stamp = stranger.get(join).await.field("stamp");
    app.clock.advance(Duration::seconds(10));
    let asks = [
        ("organisation", "Atelier Kwast"),
        ("sector", "education"),
        ("name", "Iemand"),
        ("email", "kwast@voorbeeld.example"),
        ("wish", "Schilderles"),
        ("stamp", &*stamp),
    ];
    send(&stranger, join, &asks).await;
    let link = links(&app.mail_to("kwast@voorbeeld.example").await).remove(0);
    send(&stranger, &link, &[]).await;

    let password = [("password", "een lang genoeg wachtwoord"), ("repeat", "een lang genoeg wachtwoord")];
    send(&lead, "/account/wachtwoord", &password).await;
    send(&app.browser(), "/inloggen", &[("email", "trekker@voorbeeld.invalid")]).await;
    let accepted = request(app, "een@voorbeeld.example").await;
    let accept = [("alliance_name", "Voorbeeldhoven"), ("checked_how", "Gebeld"), ("lead_is_municipality", "ja")];
    send(&coach, &accepted, &accept).await;
    let declined = request(app, "twee@voorbeeld.example").await;
    send(&coach, &format!("{declined}/afwijzen"), &[("reason", "Dubbel")]).await;
    ask(app, "drie@voorbeeld.example").await;

    let until = (app.app.store.now().date() + Duration::days(30)).to_string();
    send(&coach, "/landelijk/afwezig", &[("until", &*until), ("cover", &admins_id)]).await;
    send(&coach, "/landelijk/afwezig/terug", &[]).await;
    let fresh = new_alliance(app).await;
    let signer = [("signer_email", "directeur@voorbeeld.example")];
    send(&app.signed_in("member").await, &format!("{fresh}/voorwaarden/doorsturen"), &signer).await;
    let member = [&person("lid@voorbeeld.example")[..], &[("role", "member")]].concat();
    send(&lead, &format!("{CITY}/leden/uitnodigen"), &member).await;
    let coaches = [&person("team@voorbeeld.example")[..], &[("role", "coach")]].concat();
    send(&admin, "/landelijk/beheer/uitnodigen", &coaches).await;
    send(&admin, &format!("{CITY}/coach"), &[("coach", &admins_id)]).await;
    let appointed = [&person("trekker2@voorbeeld.example")[..], &[("role", "lead")]].concat();
    send(&admin, &format!("{CITY}/nieuwe-trekker"), &appointed).await;
    let (lost_phone, _) = invited(app, "kwijt@voorbeeld.example").await;
    turn_on(app, &lost_phone).await;
    let reset = [("email", "kwijt@voorbeeld.example"), ("checked_how", "called")];
    send(&admin, "/landelijk/beheer/tweede-stap", &reset).await;
}

/// Grows with every write of another connection.
async fn writes(db: &DatabaseConnection) -> i64 {
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), "PRAGMA data_version")).await.unwrap();
    row.unwrap().try_get_by_index(0).unwrap()
}

#[tokio::test]
async fn opening_every_link_of_every_mail_ten_times_uses_nothing_up() {
    let app = TestApp::demo().await;
    cause_every_mail(&app).await;
    let mails: Vec<_> =
        store::jobs::recent_mails(&app.app.store).await.unwrap().into_iter().map(|(mail, _)| mail).collect();
    for line in MAILS.lines() {
        // What stands before the first name that is filled in.
        let Some((key, subject)) = line.split_once("-subject = ") else { continue };
        let begin = subject.split('{').next().unwrap();
        assert!(mails.iter().any(|mail| mail.subject.starts_with(begin)), "no mail {key}");
    }
    let links: BTreeSet<String> = mails.iter().flat_map(|mail| links(&mail.body)).collect();

    let Target::Sqlite(file) = app.app.config.target() else { panic!("the tests' database is a file") };
    let mut options = ConnectOptions::new(format!("sqlite://{}", file.display()));
    let db = Database::connect(options.max_connections(1).to_owned()).await.unwrap();
    let before = writes(&db).await;
    let mut still_open = BTreeSet::new();
    for link in &links {
        for _ in 0..10 {
            let page = app.browser().get(link).await;
            assert!(!page.status.is_server_error(), "{link}: {}", page.status);
            // Where a code is typed is the same page for everybody.
            if page.body.contains("name=\"once\"") && link != "/uitnodiging" && link != "/meedoen" {
                still_open.insert(link);
            }
        }
    }
    assert_eq!(writes(&db).await, before, "opening a link wrote something");

    // Each link that has a button still does what it says, in the order of the mails.
    // What the old lead had sent ended with the new one.
    let own = still_open.iter().filter(|link| link.starts_with("/partner/")).count();
    assert!(own > 0 && still_open.len() - own == 12, "{still_open:?}");
    for link in still_open {
        let before = writes(&db).await;
        let pledge = partners::pledge("Een maaltijd");
        // It goes on: who stops has no page of its own any more.
        let again = [("promise", "Een jas"), ("commitments", "2"), ("name", "Wie"), ("function", "Wat")];
        let renewal = [&[("result", "kept"), ("next", "again")][..], &again].concat();
        let (path, fields): (String, &[(&str, &str)]) = match link.split('/').nth(1) {
            Some("meedoen") => (link.clone(), &pledge),
            Some("belofte") => (link.clone(), &renewal),
            Some("acties") => (format!("{link}/mail"), &[("stop", "ja")]),
            Some("partner") => (format!("{link}/openbaar"), &[("shown", "ja")]),
            _ => (link.clone(), &[]),
        };
        let page = app.browser().post(&path, fields).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{link}: {}", page.body);
        assert_ne!(writes(&db).await, before, "{link}: the button did nothing");
    }
}

/// Who answers the mail that invites a partner reaches who invited; when they went, the lead; and when nobody is left, the national team.
#[tokio::test]
async fn an_answer_to_an_invitation_reaches_who_invited() {
    const KNOT: &str = "deknoop@voorbeeld.invalid";
    let app = TestApp::demo().await;
    let (lead, member) = (app.signed_in("lead").await, app.signed_in("member").await);
    let newest = async |to: &str| {
        let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
        mails.into_iter().map(|(mail, _)| mail).find(|mail| mail.to == to).unwrap()
    };
    let partner = partners::address(&lead, "Kinderkleding De Knoop").await;
    let invite = format!("{partner}/uitnodigen");
    let contact = member.get(&invite).await.field("contact");
    send(&member, &invite, &[("contact", &contact)]).await;
    let mail = newest(KNOT).await;
    assert_eq!(mail.reply_to, "kerngroep@voorbeeld.invalid");
    // A colleague of the partner is told by the same person.
    let other = [("other_name", "Een collega"), ("other_email", "collega@voorbeeld.example")];
    send(&app.browser(), &format!("{}/doorsturen", links(&mail.body)[0]), &other).await;
    let mail = newest("collega@voorbeeld.example").await;
    assert_eq!(mail.reply_to, "kerngroep@voorbeeld.invalid");
    let link = links(&mail.body).remove(0);
    let remind = async || {
        let day = (app.app.store.now().date() + Duration::days(1)).to_string();
        send(&app.browser(), &format!("{link}/later"), &[("remind_on", &day)]).await;
        app.clock.advance(Duration::days(1));
        server::partners::pledge::remind(&app.app).await.unwrap();
        newest("collega@voorbeeld.example").await
    };
    let mail = remind().await;
    assert!(mail.subject.starts_with("Herinnering") && mail.reply_to == "kerngroep@voorbeeld.invalid", "{mail:?}");

    // The member leaves the alliance.
    let lead = app.signed_in("lead").await;
    let page = lead.get(&format!("{CITY}/leden")).await;
    let member = page.body.split("Lid kerngroep Voorbeeldstad").nth(1).unwrap();
    let remove = member.split("action=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert!(remove.ends_with("/verwijderen"), "{remove}");
    send(&lead, remove, &[]).await;
    assert_eq!(remind().await.reply_to, "trekker@voorbeeld.invalid");

    // Of the lead nothing is left but a number; or the alliance has nobody.
    let Target::Sqlite(file) = app.app.config.target() else { panic!("the tests' database is a file") };
    let db = Database::connect(format!("sqlite://{}", file.display())).await.unwrap();
    db.execute_unprepared("UPDATE person SET email = 'weg' WHERE email = 'trekker@voorbeeld.invalid'").await.unwrap();
    assert_eq!(remind().await.reply_to, "");
    db.execute_unprepared("UPDATE member SET ended_at = 1").await.unwrap();
    assert_eq!(remind().await.reply_to, "");
}
