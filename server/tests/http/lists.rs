//! What a list costs: the number of SQL statements of a page does not grow with its rows.

use axum::http::StatusCode;
use time::Duration;

use crate::{
    import::{accept, upload_to},
    partners,
    route::upload,
    support::{Browser, Page, TestApp, links},
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
    ("lead", "/a/lokale-alliantie-voorbeeldstad/ervaringsdeskundigen"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/ervaringsdeskundigen/plan/wie"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/ervaringsdeskundigen/plan/rollen"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/ervaringsdeskundigen/versies"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/ervaringsdeskundigen/trede"),
    ("lead", "/a/lokale-alliantie-voorbeeldstad/ervaringsdeskundigen/terugkoppeling"),
];

async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)]) {
    let page = browser.post(path, fields).await;
    let fine = page.status == StatusCode::SEE_OTHER || page.status == StatusCode::OK;
    assert!(fine, "{path}: {} {}", page.status, page.body);
}

/// Records of which the own page shows lists, and the links of who has no account: the same ones while their lists grow.
struct Fixed {
    /// A partner, and a contact person of it as a choice.
    partner: String,
    contact: String,
    meeting: String,
    scan: String,
    /// One that is closed, and shows what was answered.
    closed: String,
    /// A member of the network, in the list of the team and in that of everybody.
    member: String,
    shown: String,
    /// A file that waits to be taken over: a longer one each time.
    waiting: String,
    /// Links: to answer the scan, to read the meeting, to one's own actions, and to an invitation.
    answer: String,
    read: String,
    own: String,
    invitation: String,
    /// The page of the partner by its own link.
    page: String,
}

const FIXED: &str = "Weverij Spoelklos";
const MEMBER: &str = "Touwbaan Hennep";

/// The first number in the addresses of a page that begin so.
fn id_after(page: &Page, begin: &str) -> String {
    let ids = page.body.split(begin).skip(1).filter_map(|rest| rest.get(..36));
    ids.into_iter()
        .find(|id| !id.contains(['"', '/']))
        .unwrap_or_else(|| panic!("no {begin}: {}", page.body))
        .to_owned()
}

/// The path of a link that stands in full on a page.
fn link_on(page: &Page, begin: &str) -> String {
    let tokens = page.body.split(begin).skip(1).filter_map(|rest| rest.split(['<', '"', ' ']).next());
    let token = tokens.into_iter().find(|token| token.len() == 43 && !token.contains('/'));
    format!("{begin}{}", token.unwrap_or_else(|| panic!("no {begin}: {}", page.body)))
}

impl Fixed {
    async fn make(app: &TestApp) -> Self {
        let (admin, lead) = (app.signed_in("admin").await, app.signed_in("lead").await);
        let partner = partners::add(&lead, FIXED).await;
        let email = "wever@voorbeeld.example";
        let person = [("name", "Wever"), ("email", email), ("source", "Zelf gegeven")];
        send(&lead, &format!("{partner}/contact"), &person).await;
        let person = id_after(&lead.get(&partner).await, &format!("{partner}/contact/"));
        let contact = format!("c-{person}");
        let meeting = [("title", "Vast overleg"), ("day", "2027-03-01"), ("from", "9:00"), ("to", "10:00")];
        let meeting = lead.post(&format!("{CITY}/partners/overleg/nieuw"), &meeting).await.location;
        send(&lead, &format!("{meeting}/delen"), &[]).await;
        let scans = format!("{CITY}/partners/scan/");
        let closed = format!("{scans}{}", id_after(&lead.get(scans.trim_end_matches('/')).await, &scans));
        let scan = lead.post(&format!("{CITY}/partners/scan"), &[("closes_on", "2027-01-20")]).await.location;
        let action = [("what", "Weven"), ("owner", &*contact)];
        send(&lead, &format!("{CITY}/partners/acties/nieuw"), &action).await;
        server::partners::meetings::own_actions::remind(&app.app).await.unwrap();
        let own = links(&app.mail_to(email).await).remove(0);
        app.clock.advance(Duration::minutes(1));
        send(&lead, &format!("{partner}/uitnodigen"), &[("contact", &*person)]).await;
        let invitation = links(&app.mail_to(email).await).remove(0);
        let member = [
            ("name", MEMBER),
            ("kind", "vermogensfonds"),
            ("status", "joined"),
            ("on", "2024-01-01"),
            ("shown", "ja"),
            ("same", "new"),
        ];
        let member = admin.post("/landelijk/netwerk/nieuw", &member).await.location;
        let shown = app.browser().get(&format!("/netwerk?zoek={}", MEMBER.replace(' ', "+"))).await;
        Self {
            answer: link_on(&lead.get(&scan).await, "/scan/"),
            read: link_on(&lead.get(&meeting).await, "/overleg/"),
            shown: format!("/netwerk/{}", id_after(&shown, "href=\"/netwerk/")),
            waiting: String::new(),
            page: String::new(),
            partner,
            contact,
            meeting,
            scan,
            closed,
            member,
            own,
            invitation,
        }
    }

    /// The pages of these records, and who opens them.
    fn pages(&self) -> Vec<(&'static str, String)> {
        let Self { partner, meeting, scan, closed, member, .. } = self;
        vec![
            ("lead", partner.clone()),
            ("viewer", partner.clone()),
            ("lead", format!("{partner}/samenwerking")),
            ("lead", format!("{partner}/uitnodigen")),
            ("lead", format!("{partner}/inzet")),
            ("lead", meeting.clone()),
            ("lead", format!("{meeting}/uitnodigen")),
            ("lead", format!("{meeting}/verslag")),
            ("lead", format!("{CITY}/partners/groepen/nieuw")),
            ("lead", format!("{CITY}/partners/acties/nieuw")),
            ("lead", format!("{CITY}/partners/scan")),
            ("lead", scan.clone()),
            ("lead", closed.clone()),
            ("lead", self.waiting.clone()),
            ("lead", format!("{}/controle", self.waiting)),
            ("admin", member.clone()),
            ("coach", member.clone()),
            ("nobody", self.shown.clone()),
            ("nobody", self.answer.clone()),
            ("nobody", self.read.clone()),
            ("nobody", self.own.clone()),
            ("nobody", self.invitation.clone()),
            ("nobody", self.page.clone()),
        ]
    }

    /// One more row in every list on these pages, with the help of a partner that came just now.
    async fn grow(&mut self, app: &TestApp, number: usize, word: &str, other: &str) {
        let (admin, lead) = (app.signed_in("admin").await, app.signed_in("lead").await);
        let email = format!("contact{number}@voorbeeld.example");
        let name = format!("Contact {word}");
        let person = [("name", &*name), ("email", &*email), ("source", "Zelf gegeven")];
        let other_id = other.rsplit('/').next().unwrap();
        // Somebody of the new partner is in a group and was at both meetings; the fixed one has one more person, who is invited.
        send(&lead, &format!("{other}/contact"), &person).await;
        let who = format!("c-{}", id_after(&lead.get(other).await, &format!("{other}/contact/")));
        let group = [("kind", "working"), ("name", "Groep"), ("who", &*who)];
        send(&lead, &format!("{CITY}/partners/groepen/nieuw"), &group).await;
        let meeting =
            [("title", "Overleg"), ("day", "2026-11-20"), ("from", "9:00"), ("to", "10:00"), ("agenda", "Welkom")];
        let meeting = lead.post(&format!("{CITY}/partners/overleg/nieuw"), &meeting).await.location;
        let invited = partners::send(&lead, &format!("{}/uitnodigen", self.meeting), &[("also", &*who)]).await;
        assert_eq!(invited.status, StatusCode::SEE_OTHER, "{}", invited.body);
        let decided = [("report", "Zo ging het"), ("decisions", "Wij doen het"), ("also", &*who)];
        let saved = partners::send(&lead, &format!("{meeting}/verslag"), &decided).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let agreed = self.meeting.rsplit('/').next().unwrap();
        for owner in [self.contact.as_str(), &who] {
            let action = [("what", "Iets weven"), ("owner", owner), ("meeting", agreed)];
            send(&lead, &format!("{CITY}/partners/acties/nieuw"), &action).await;
        }
        let email = format!("vast{number}@voorbeeld.example");
        let person = [("name", &*name), ("email", &*email), ("source", "Zelf gegeven")];
        send(&lead, &format!("{}/contact", self.partner), &person).await;
        let page = lead.get(&format!("{}/uitnodigen", self.partner)).await;
        let before = page.body.split(&email).next().unwrap();
        let person = before.rsplit("value=\"").next().and_then(|rest| rest.split('"').next()).unwrap();
        send(&lead, &format!("{}/uitnodigen", self.partner), &[("contact", person)]).await;
        // Both promise something, which closes what was open.
        for partner in [other, self.partner.as_str()] {
            let pledge = [
                ("promise", "Garen"),
                ("name", &*name),
                ("function", "Wever"),
                ("signed_on", "2026-11-20"),
                ("proof", "Kaart"),
            ];
            send(&lead, &format!("{partner}/belofte"), &pledge).await;
        }
        // Who takes part has a page of its own, that its actions lead to.
        if self.page.is_empty() {
            self.page = link_on(&app.browser().get(&self.own).await, "/partner/");
        }
        let together = [("other", other_id), ("closeness", "joint")];
        send(&lead, &format!("{}/samenwerking", self.partner), &together).await;
        contribute(&lead, &self.partner).await;
        talk(&lead, &self.partner).await;
        tell(&lead, &self.partner).await;
        send(&app.browser(), &self.answer, &[("ambition-1", "3")]).await;
        // The member of the network is in one more alliance, has one more person and one more change.
        let there = format!("/a/alliantie-{number}/partners/nieuw");
        let known = [("name", MEMBER), ("kind", "vermogensfonds")];
        let asked = lead.post(&there, &known).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{} {}", asked.location, asked.body);
        let same = asked.body.split("name=\"same\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1)).unwrap();
        let same = same.split('"').next().unwrap();
        send(&lead, &there, &[&known[..], &[("same", same)]].concat()).await;
        send(&admin, &format!("{}/contact", self.member), &[("name", &*name), ("source", "Zelf gegeven")]).await;
        self.twin(&lead, number, word, other_id).await;
        self.wait(&lead, number, word).await;
    }

    /// A partner that looks like the new one: one that stays a question, or one of which a merge is proposed because others have it too.
    async fn twin(&self, lead: &Browser, number: usize, word: &str, other: &str) {
        let name = format!("Stg. {word} e.o.");
        let fields = [("name", &*name), ("kind", "voedselbank"), ("same", "new")];
        let twin = lead.post(&format!("{CITY}/partners/nieuw"), &fields).await;
        assert_eq!(twin.status, StatusCode::SEE_OTHER, "{}", twin.body);
        if number % 2 == 1 {
            return;
        }
        let elsewhere = "/a/lokale-alliantie-voorbeelddorp-aan-zee/partners/nieuw";
        let known = [("name", &*name), ("kind", "voedselbank"), ("municipality", "")];
        let asked = lead.post(elsewhere, &known).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", asked.location);
        let sames: Vec<&str> = asked.body.split("name=\"same\"").skip(1).collect();
        let same = sames.iter().find(|rest| rest.split("name=\"same\"").next().unwrap().contains(&*name)).unwrap();
        let same = same.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
        send(lead, elsewhere, &[&known[..], &[("same", same)]].concat()).await;
        let pair =
            format!("{CITY}/partners/samenvoegen?een={other}&ander={}", twin.location.rsplit('/').next().unwrap());
        let proposed = lead.post(&pair, &[("name", "kept"), ("version", "1"), ("gone_version", "1")]).await;
        assert!(proposed.location.starts_with(&format!("{CITY}/partners/samenvoegen?een=")), "{}", proposed.body);
    }

    /// A list that waits; no more than may wait at once.
    async fn wait(&mut self, lead: &Browser, number: usize, word: &str) {
        if number > 7 {
            return;
        }
        let rows =
            (0..5 + 30 * number).map(|row| format!("Clubhuis {word} {row};cultuur;Iemand;club{row}@lijst.invalid"));
        let text =
            rows.fold("Organisatie;Sector;Contactpersoon;E-mail".to_owned(), |text, row| format!("{text}\n{row}"));
        let read = upload_to(lead, &format!("{CITY}/partners/invoeren"), "lijst.csv", text.as_bytes()).await;
        assert_eq!(read.status, StatusCode::SEE_OTHER, "{}", read.body);
        accept(lead, &read.location, &[]).await;
        self.waiting = read.location;
    }
}

async fn contribute(lead: &Browser, partner: &str) {
    let contribution = [
        ("what", "Iets"),
        ("whom", "kinderen"),
        ("levels", "soften"),
        ("challenges", "1"),
        ("status", "running"),
        ("starts_on", "2026-01-01"),
        ("steps", "intake"),
    ];
    send(lead, &format!("{partner}/inzet"), &contribution).await;
}

async fn talk(lead: &Browser, partner: &str) {
    let form = lead.get(&format!("{partner}/gesprek")).await;
    let by = form.body.split("selected").next().and_then(|rest| rest.rsplit("value=\"").next()).unwrap();
    let by = by.split('"').next().unwrap().to_owned();
    let said =
        [("spoke_on", "2026-11-01"), ("way", "call"), ("spoken_by", &*by), ("said", "Iets"), ("next_on", "2026-11-20")];
    send(lead, &format!("{partner}/gesprek"), &said).await;
}

async fn tell(lead: &Browser, partner: &str) {
    let number = partner.rsplit('/').next().unwrap();
    let story = [("title", "Verhaal"), ("partner", number), ("body", "Zo ging het"), ("state", "published")];
    send(lead, &format!("{CITY}/partners/verhalen/nieuw"), &story).await;
}

/// Adds a row to every list.
async fn grow(app: &TestApp, fixed: &mut Fixed, number: usize) {
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
    contribute(&lead, &made.location).await;
    talk(&lead, &made.location).await;
    tell(&lead, &made.location).await;
    let said = [("said", "Iets"), ("group", "parents"), ("rung", "advise"), ("said_on", "2026-09-01")];
    send(&lead, &format!("{CITY}/ervaringsdeskundigen/terugkoppeling/nieuw"), &said).await;
    fixed.grow(app, number, partner[number], &made.location).await;
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
async fn costs(app: &TestApp, fixed: &Fixed) -> Vec<(String, usize)> {
    // A visit after a while is noted; one shortly after another is the same visit.
    app.clock.advance(Duration::hours(4));
    let mut costs = Vec::new();
    let lists = LISTS.iter().map(|(role, path)| (*role, (*path).to_owned()));
    for (role, path) in lists.chain(fixed.pages()) {
        let browser = if role == "nobody" { app.browser() } else { app.signed_in(role).await };
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{role} {path}: {} {}", page.location, page.body);
        assert!(page.statements > 0, "{path}");
        costs.push((format!("{role} {path}"), page.statements));
    }
    costs
}

#[tokio::test]
async fn a_list_costs_the_same_however_long_it_is() {
    let app = TestApp::demo().await;
    let mut fixed = Fixed::make(&app).await;
    // An empty list may be cheaper, so each has a row, also "since your last visit". The route stays in memory once it is read.
    grow(&app, &mut fixed, 0).await;
    costs(&app, &fixed).await;
    grow(&app, &mut fixed, 1).await;
    let few = costs(&app, &fixed).await;
    for number in 2..=12 {
        grow(&app, &mut fixed, number).await;
    }
    let many = costs(&app, &fixed).await;
    let mut wrong = Vec::new();
    for (number, ((path, few), (_, many))) in few.into_iter().zip(many).enumerate() {
        // A page of one record holds what several lists hold.
        let most = if number < LISTS.len() && !path.contains("/route/") { 30 } else { 60 };
        if few != many || many >= most {
            wrong.push(format!("{path}: {few}, then {many}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
