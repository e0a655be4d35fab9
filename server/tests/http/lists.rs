//! What a list costs: the number of SQL statements of a page does not grow with its rows.

use axum::http::StatusCode;
use time::Duration;

use crate::{
    route::upload,
    support::{Browser, TestApp, links},
};

const CITY: &str = "/a/lokale-alliantie-voorbeeldstad";
const LEAD: &str = "trekker@voorbeeld.invalid";

/// Every page that shows rows which people add: who opens it, and where.
const LISTS: &[(&str, &str)] = &[
    ("coach", "/landelijk"),
    ("coach", "/landelijk?pagina=2&sorteer=-fase&zoek=alliantie"),
    ("coach", "/landelijk/aanvragen"),
    ("coach", "/landelijk/afwezig"),
    ("admin", "/landelijk/beheer"),
    ("admin", "/landelijk/afspraken"),
    ("lead", "/account"),
    ("lead", CITY),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/route"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/route?weergave=lijst"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/route/tijdlijn"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/route/herzien"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/route/intake"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/leden"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/meelezen"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/geschiedenis"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/documenten"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/startlijst"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/samenvoegen"),
    ("admin", "/landelijk/samenvoegen"),
    ("admin", "/landelijk/netwerk"),
    ("coach", "/landelijk/netwerk?sorteer=-sinds&zoek=fonds"),
    ("admin", "/landelijk/netwerk/aanmeldingen"),
    ("admin", "/landelijk/netwerk/export.xlsx"),
    ("coach", "/landelijk/netwerk/export.csv"),
    ("viewer", "/netwerk?pagina=2"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/beloftes"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/overleg"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/overleg/besluiten"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/acties"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/groepen"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/invoeren"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/export.xlsx"),
    ("viewer", "/a/lokale-alliantie-voorbeeldstad/partners/export.csv?sorteer=-naam"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/inzet"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/verhalen"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/wie-missen-we?sector=welfare_and_social_work"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/partners/netwerkkaart"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/doelen"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/openbaar"),
    ("lead", "/in/lokale-alliantie-voorbeeldstad"),
];

async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)]) {
    let page = browser.post(path, fields).await;
    let fine = page.status == StatusCode::SEE_OTHER || page.status == StatusCode::OK;
    assert!(fine, "{path}: {} {}", page.status, page.body);
}

/// Adds a row to every list.
async fn grow(app: &TestApp, number: usize) {
    let [admin, coach, lead] =
        [app.signed_in("admin").await, app.signed_in("coach").await, app.signed_in("lead").await];
    let email = format!("iemand{number}@voorbeeld.example");
    let name = format!("Alliantie {number}");
    let common = [("name", "Iemand"), ("function", "Adviseur"), ("email", &*email), ("source", "Zelf gegeven")];

    let place = [("municipality", "GM9904"), ("organisation", "Gemeente Voorbeeldhoven")];
    send(&app.browser(), "/begin", &[&place[..], &common].concat()).await;
    let link = links(&app.mail_to(&email).await).remove(0);
    send(&app.browser(), &link, &[]).await;
    // Limits count per hour; sessions of the demo's people last longer.
    app.clock.advance(Duration::minutes(10));

    let alliance = [("alliance_name", &*name), ("lead_is_municipality", "ja")];
    let common = common.map(|(name, value)| (name, if name == "email" { LEAD } else { value }));
    send(&coach, "/landelijk/allianties/nieuw", &[&alliance[..], &place, &common].concat()).await;
    send(&app.browser(), &links(&app.mail_to(LEAD).await).remove(0), &[]).await;
    let email = format!("team{number}@voorbeeld.example");
    let invite = [("name", "Iemand"), ("email", &*email), ("source", "Zelf gegeven")];
    for accepted in [true, false] {
        let email = format!("{accepted}{number}@voorbeeld.example");
        let invite = [("name", "Iemand"), ("email", &*email), ("source", "Zelf gegeven"), ("role", "member")];
        send(&lead, &format!("{CITY}/leden/uitnodigen"), &invite).await;
        if accepted {
            let link = links(&app.mail_to(&email).await).remove(0);
            send(&app.browser(), &link, &[]).await;
        }
    }
    send(&admin, "/landelijk/beheer/uitnodigen", &[&invite[..], &[("role", "coach")]].concat()).await;
    send(&lead, &format!("{CITY}/meelezen"), &[("label", "Raad"), ("days", "30")]).await;
    let meeting =
        [("title", "Overleg"), ("day", "2027-02-01"), ("from", "9:00"), ("to", "10:00"), ("agenda", "Welkom")];
    send(&lead, &format!("{CITY}/partners/overleg/nieuw"), &meeting).await;
    send(&lead, &format!("{CITY}/partners/groepen/nieuw"), &[("kind", "working"), ("name", "Groep")]).await;
    let owner = lead.get(&format!("{CITY}/partners/acties/nieuw")).await;
    let owner = owner.body.split("value=\"p-").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let action = [("what", "Iets doen"), ("owner", &*format!("p-{owner}"))];
    send(&lead, &format!("{CITY}/partners/acties/nieuw"), &action).await;
    let step = [("phase", "1"), ("title", "Eigen stap")];
    send(&lead, &format!("{CITY}/route/eigen-stap"), &step).await;
    // Names that have nothing in common, or it is asked which of them is meant.
    let partner = [
        "Anker",
        "Beuk",
        "Cirkel",
        "Dageraad",
        "Eenhoorn",
        "Fakkel",
        "Golfslag",
        "Haven",
        "Iepenhof",
        "Jachthoorn",
        "Karveel",
        "Lantaarn",
        "Molen",
    ];
    let name = format!("Stichting {}", partner[number]);
    let made = lead.post(&format!("{CITY}/partners/nieuw"), &[("name", &*name), ("kind", "voedselbank")]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    join_network(app, &admin, number, partner[number]).await;
    let page = lead.get(&format!("{}/samenwerking", made.location)).await;
    let other = page.body.split("name=\"other\"").nth(1).unwrap();
    let other = other.split("value=\"").map(|rest| rest.split('"').next().unwrap()).find(|id| id.len() == 36);
    let together = [("other", other.unwrap()), ("closeness", "joint"), ("theme", "challenge-1")];
    send(&lead, &format!("{}/samenwerking", made.location), &together).await;
    let contribution = [
        ("what", "Iets"),
        ("whom", "kinderen"),
        ("levels", "soften"),
        ("challenges", "1"),
        ("status", "running"),
        ("starts_on", "2026-01-01"),
        ("steps", "intake"),
    ];
    send(&lead, &format!("{}/inzet", made.location), &contribution).await;
    let form = lead.get(&format!("{}/gesprek", made.location)).await;
    let by = form.body.split("selected").next().and_then(|rest| rest.rsplit("value=\"").next()).unwrap();
    let by = by.split('"').next().unwrap().to_owned();
    let said =
        [("spoke_on", "2026-11-01"), ("way", "call"), ("spoken_by", &*by), ("said", "Iets"), ("next_on", "2026-11-20")];
    send(&lead, &format!("{}/gesprek", made.location), &said).await;
    let number = made.location.rsplit('/').next().unwrap();
    let story = [("title", "Verhaal"), ("partner", number), ("body", "Zo ging het"), ("state", "published")];
    send(&lead, &format!("{CITY}/partners/verhalen/nieuw"), &story).await;
    let outcome = [
        ("title", "Beter"),
        ("indicator", "Aantal"),
        ("definition", "Kinderen"),
        ("target_value", "5"),
        ("target_year", "2030"),
        ("source", "GGD"),
    ];
    send(&lead, &format!("{CITY}/doelen/resultaat"), &outcome).await;
    let evidence = upload(&lead, &format!("{CITY}/route/intake/bewijs"), "Besluit", "Akkoord", None).await;
    assert_eq!(evidence.status, StatusCode::SEE_OTHER, "{}", evidence.body);
}

/// One more member of the network with a contact person, and one more request to join it.
async fn join_network(app: &TestApp, admin: &Browser, number: usize, name: &str) {
    let email = format!("netwerk{number}@voorbeeld.example");
    let join = [
        ("organisation", name),
        ("kind", "vermogensfonds"),
        ("name", "Iemand"),
        ("function", "Adviseur"),
        ("email", &*email),
        ("agree", "ja"),
        ("commitments", "2"),
        ("promise", "Iets"),
        ("shown", "ja"),
    ];
    send(&app.browser(), "/word-partner", &join).await;
    send(&app.browser(), &links(&app.mail_to(&email).await).remove(0), &[]).await;
    let member = [
        ("name", name),
        ("kind", "vermogensfonds"),
        ("status", "joined"),
        ("on", "2024-01-01"),
        ("shown", "ja"),
        ("same", "new"),
    ];
    let added = admin.post("/landelijk/netwerk/nieuw", &member).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let contact = [("name", "Iemand"), ("source", "Zelf gegeven")];
    send(admin, &format!("{}/contact", added.location), &contact).await;
}

/// The cost of every list, in SQL statements.
async fn costs(app: &TestApp) -> Vec<usize> {
    // A visit after a while is noted; one shortly after another is the same visit.
    app.clock.advance(Duration::hours(4));
    let mut costs = Vec::new();
    for (role, path) in LISTS {
        let page = app.signed_in(role).await.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
        assert!(page.statements > 0, "{path}");
        costs.push(page.statements);
    }
    costs
}

#[tokio::test]
async fn a_list_costs_the_same_however_long_it_is() {
    let app = TestApp::demo().await;
    // An empty list may be cheaper, so each has a row, also "since your last visit". The route stays in memory once it is read.
    grow(&app, 0).await;
    costs(&app).await;
    grow(&app, 1).await;
    let few = costs(&app).await;
    for number in 2..=12 {
        grow(&app, number).await;
    }
    let many = costs(&app).await;
    for (((_, path), few), many) in LISTS.iter().zip(few).zip(many) {
        assert_eq!(few, many, "{path}");
        assert!(many < 30, "{path}: {many} statements");
    }
}
