//! The plan for experts by experience over HTTP: from nothing to adopted, two people at once, and who sees what.

use std::io::{Cursor, Read};

use axum::http::{StatusCode, header};
use hayro_interpret::hayro_syntax::Pdf;

use crate::{
    reading::{dense, text},
    support::{Browser, Page, TestApp},
};

const CITY: &str = "/a/lokale-alliantie-voorbeeldstad/ervaringsdeskundigen";
const VILLAGE: &str = "/a/lokale-alliantie-voorbeelddorp-aan-zee/ervaringsdeskundigen";

async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    post(browser, &page, path, fields).await
}

/// Posts what was opened before.
async fn post(browser: &Browser, opened: &Page, path: &str, fields: &[(&str, &str)]) -> Page {
    let (once, version) = (opened.field("once"), opened.field("version"));
    let mut all = vec![("once", once.as_str()), ("version", &version)];
    all.extend_from_slice(fields);
    browser.post(path, &all).await
}

async fn done(browser: &Browser, path: &str, fields: &[(&str, &str)]) {
    let page = send(browser, path, fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{path}: {}", page.body);
}

const PARTS: [&str; 13] = [
    "Aanleiding en vraag",
    "Wie",
    "Trede",
    "Rollen en taken",
    "Werving en kennismaking",
    "Voorbereiding en training",
    "Veiligheid",
    "Vergoeding",
    "Praktisch",
    "Besluitmoment en terugkoppeling",
    "Planning en budget",
    "Evaluatie",
    "Borging",
];

const LIGHT: [(&str, &str); 7] = [
    ("contact", "De opbouwwerker"),
    ("house_rules", "Wat hier wordt verteld, blijft hier.\r\nStoppen mag altijd."),
    ("kinds", "volunteer-fee"),
    ("agreed", "Tien euro per keer."),
    ("payer", "De gemeente"),
    ("within_days", "1"),
    ("discussed", "2026-11-01"),
];

/// Everything that is left after the light arrangement and the places.
const REST: [(&str, &[(&str, &str)]); 11] = [
    ("vraag", &[("why_now", "Nu"), ("question", "Wat helpt?"), ("open", "De brief")]),
    ("wie", &[("places-parents", "2"), ("left_open", "De partner volgt"), ("diversity", "x"), ("unreached", "y")]),
    (
        "trede",
        &[
            ("place-0", "2"),
            ("group-0", "parents"),
            ("year-0", "2026"),
            ("rung-0", "advise"),
            ("formality-0", "informal"),
            ("promised-0", "Wij leggen uit waarom niet"),
        ],
    ),
    ("werving", &[("how", "De school vraagt"), ("acquaintance", "Soep")]),
    ("voorbereiding", &[("contact", "De opbouwwerker"), ("experts", "a"), ("officials", "b"), ("partners", "c")]),
    (
        "veiligheid",
        &[("house_rules", "Wat hier wordt verteld, blijft hier."), ("consent", "Op papier"), ("after_care", "Bellen")],
    ),
    (
        "praktisch",
        &[
            ("when", "a"),
            ("place", "b"),
            ("food", "c"),
            ("travel", "d"),
            ("childcare", "e"),
            ("interpreter", "f"),
            ("means", "g"),
        ],
    ),
    ("besluit", &[("on", "2027-03-01"), ("by", "De wethouder"), ("told_how", "Kaart"), ("told_on", "2027-03-20")]),
    (
        "planning",
        &[
            ("from", "2027-01-01"),
            ("until", "2027-12-31"),
            ("available", "1.000"),
            ("for-0", "food"),
            ("times-0", "4"),
            ("each-0", "12,50"),
        ],
    ),
    ("evaluatie", &[("on", "2027-11-01"), ("questions", "Hoe was het?"), ("together", "ja")]),
    ("borging", &[("how", "Vaste plek"), ("formal_percent", "50"), ("by_year", "2028")]),
];

fn slot(fee: &'static str) -> [(&'static str, &'static str); 9] {
    [
        ("group", "parents"),
        ("role", "reviewer"),
        ("task", "Leest drie brieven"),
        ("first", "02-2027"),
        ("last", "06-2027"),
        ("meetings", "4"),
        ("hours", "2"),
        ("fee", fee),
        ("travel", "4"),
    ]
}

async fn whole(lead: &Browser) {
    done(lead, &format!("{VILLAGE}/basis"), &LIGHT).await;
    for (part, fields) in REST {
        done(lead, &format!("{VILLAGE}/plan/{part}"), fields).await;
    }
    for _ in 0..2 {
        done(lead, &format!("{VILLAGE}/plan/rollen/nieuw"), &slot("10")).await;
    }
}

#[tokio::test]
async fn a_plan_is_made_agreed_and_adopted() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let start = lead.get(VILLAGE).await;
    assert!(
        start.body.contains(&format!("{VILLAGE}/basis")) && start.body.contains("Regel dit eerst"),
        "{}",
        start.body
    );
    let versions = format!("{VILLAGE}/versies");
    assert!(lead.get(&versions).await.body.contains("Er is nog geen plan."));
    done(&lead, &format!("{VILLAGE}/basis"), &LIGHT).await;
    let begun = lead.get(VILLAGE).await;
    assert!(begun.body.contains("Ga verder met deel 1. Aanleiding en vraag."), "{}", begun.body);
    // What was typed on the one page stands in the parts.
    assert!(lead.get(&format!("{VILLAGE}/plan/veiligheid")).await.body.contains("Stoppen mag altijd."));
    let page = lead.get(&versions).await;
    assert!(page.body.contains("De kerngroep kan nog niet akkoord gaan") && !page.body.contains("value=\"agree\""));
    // Who asks for it anyway is told.
    let forced = lead.post(&versions, &[("to", "agree"), ("on", "2026-11-20"), ("version", "1")]).await;
    assert_eq!(forced.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", forced.body);
    assert!(forced.body.contains("De kerngroep kan nog niet akkoord gaan"));

    whole(&lead).await;
    let ready = lead.get(&versions).await;
    assert!(ready.body.contains("value=\"agree\""), "{}", ready.body);
    for (on, words) in [("2026-12-24", "Kies vandaag of een dag die voorbij is"), ("ooit", "Vul een datum in")] {
        let page = send(&lead, &versions, &[("to", "agree"), ("on", on)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains(words), "{}", page.body);
    }
    done(&lead, &versions, &[("to", "agree"), ("on", "2026-11-20")]).await;
    let early = send(&lead, &versions, &[("to", "adopt"), ("on", "2026-11-19")]).await;
    assert!(
        early.status == StatusCode::UNPROCESSABLE_ENTITY && early.body.contains("na het akkoord"),
        "{}",
        early.body
    );
    done(&lead, &versions, &[("to", "adopt"), ("on", "2026-11-21")]).await;
    // What was adopted is read, and no form any more.
    let part = lead.get(&format!("{VILLAGE}/plan/vraag")).await;
    assert!(part.body.contains("verandert niet meer") && !part.body.contains("name=\"question\""), "{}", part.body);
    let late = lead.post(&format!("{VILLAGE}/plan/vraag"), &[("version", "1"), ("question", "Anders")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.body);
    done(&lead, &versions, &[("to", "follow")]).await;
    done(&lead, &format!("{VILLAGE}/plan/vraag"), &[("why_now", "Nu"), ("question", "Wat nog?"), ("open", "De pas")])
        .await;
    let list = lead.get(&versions).await;
    assert!(list.body.contains("Versie 2") && list.body.contains("Aanleiding en vraag"), "{}", list.body);
    let old = lead.get(&format!("{versions}/1")).await;
    assert!(old.body.contains("Wat helpt?") && old.body.contains("vastgesteld op 21 november 2026"), "{}", old.body);
    assert!(lead.get(&format!("{versions}/2")).await.body.contains("Wat nog?"));
    assert_eq!(lead.get(&format!("{versions}/3")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_document_has_all_thirteen_parts() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    whole(&lead).await;
    for number in [format!("{CITY}/versies/1"), format!("{CITY}/versies/2"), format!("{VILLAGE}/versies/1")] {
        let screen = lead.get(&number).await.body;
        let pdf = lead.get(&format!("{number}/plan.pdf")).await;
        assert_eq!(pdf.status, StatusCode::OK, "{}", pdf.body);
        assert_eq!(pdf.headers[header::CONTENT_TYPE], "application/pdf");
        let pdf = text(&Pdf::new(pdf.bytes).unwrap());
        let word = lead.get(&format!("{number}/plan.docx")).await;
        assert_eq!(word.status, StatusCode::OK, "{}", word.body);
        let mut archive = zip::ZipArchive::new(Cursor::new(word.bytes)).unwrap();
        let mut xml = String::new();
        archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
        for (part, index) in PARTS.iter().zip(1..) {
            let title = format!("{index}. {part}");
            assert!(screen.contains(&title), "{number}: {title}");
            assert!(pdf.contains(&dense(&title)), "{number}: {title}");
            assert!(xml.contains(&title), "{number}: {title}");
        }
        let typed = "Wat hier wordt verteld, blijft hier.";
        assert!(screen.contains(typed) && pdf.contains(&dense(typed)) && xml.contains(typed), "{number}: {typed}");
    }
    let english = app.signed_in("lead").await;
    english.post("/taal", &[("taal", "en"), ("terug", "/")]).await;
    let word = english.get(&format!("{CITY}/versies/1/plan.pdf")).await;
    let words = text(&Pdf::new(word.bytes).unwrap());
    assert!(words.contains(&dense("13. Anchoring")), "{words}");
}

#[tokio::test]
async fn the_budget_adds_up_and_checks_never_stop() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    whole(&lead).await;
    // Two places, four times ten and four euros; four meals.
    let page = lead.get(&format!("{VILLAGE}/plan/planning")).await.body;
    for sum in ["€\u{a0}80", "€\u{a0}32", "€\u{a0}50", "€\u{a0}162", "€\u{a0}838"] {
        assert!(page.contains(sum), "{sum}: {page}");
    }
    let planning = format!("{VILLAGE}/plan/planning");
    done(&lead, &planning, &[("from", "2027-03-01"), ("until", "2027-12-31"), ("available", "12")]).await;
    let page = lead.get(&planning).await.body;
    assert!(page.contains("meer dan er is"), "{page}");
    assert!(lead.get(&format!("{VILLAGE}/plan/rollen")).await.body.contains("valt buiten de planning"));
    let page =
        send(&lead, &planning, &[("from", "morgen"), ("available", "-3"), ("for-0", "food"), ("times-0", "2,5")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["from", "available", "times-0"] {
        assert!(page.body.contains(&format!("href=\"#veld-{field}\"")), "{field}: {}", page.body);
    }
    assert!(page.body.contains("value=\"morgen\""), "what was typed stays");
}

#[tokio::test]
async fn two_people_at_two_parts_do_not_meet_and_at_one_they_do() {
    let app = TestApp::demo().await;
    let (lead, member) = (app.signed_in("lead").await, app.signed_in("member").await);
    let (one, other) = (format!("{CITY}/plan/werving"), format!("{CITY}/plan/praktisch"));
    let (mine, theirs, again) = (lead.get(&one).await, member.get(&other).await, member.get(&one).await);
    let saved = post(&lead, &mine, &one, &[("how", "De school"), ("acquaintance", "Soep")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let beside = post(&member, &theirs, &other, &[("when", "Op zaterdag")]).await;
    assert_eq!(beside.status, StatusCode::SEE_OTHER, "{}", beside.body);
    let was = again.field("was");
    let fields = [
        ("how", "Het wijkteam"),
        (
            "acquaintance",
            "Een avond samen eten in Buurthuis De Linde. De wethouder is er een half uur bij, zonder verhaal van haar kant.",
        ),
        ("was", &*was),
    ];
    let stale = post(&member, &again, &one, &fields).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        stale.body.contains("Iemand anders heeft dit intussen veranderd")
            && stale.body.contains("Nu bewaard: De school")
    );
    assert!(stale.body.contains("Soep"), "what was not touched is what is stored: {}", stale.body);
    let second = post(&member, &stale, &one, &[("how", "Het wijkteam"), ("acquaintance", "Soep")]).await;
    assert_eq!(second.status, StatusCode::SEE_OTHER, "{}", second.body);
    // The same press again does nothing twice.
    let twice = post(&member, &stale, &one, &[("how", "Niemand"), ("acquaintance", "")]).await;
    assert_eq!(twice.status, StatusCode::SEE_OTHER);
    assert!(lead.get(&one).await.body.contains("Het wijkteam"));
}

#[tokio::test]
async fn only_the_owner_of_the_plan_sees_what_a_place_may_mean() {
    let app = TestApp::demo().await;
    let (lead, member, coach) =
        (app.signed_in("lead").await, app.signed_in("member").await, app.signed_in("coach").await);
    let viewer = app.signed_in("viewer").await;
    let place = format!("{CITY}/plan/rollen/1");
    let mut fields = slot("300");
    fields[0].1 = "experts";
    done(&lead, &place, &fields).await;
    let warning = "Betaal het niet zo uit";
    assert!(lead.get(&place).await.body.contains(warning));
    let other = member.get(&place).await.body;
    assert!(!other.contains(warning) && other.contains("bewaakt dit plan en ziet hier"), "{other}");
    for browser in [&lead, &member, &coach, &viewer] {
        for end in ["", "/plan/rollen", "/plan/vergoeding", "/versies", "/versies/1", "/versies/2", "/kwaliteit"] {
            let page = browser.get(&format!("{CITY}{end}")).await;
            assert!(!page.body.contains(warning), "{end}");
        }
    }
    assert_eq!(coach.get(&place).await.status, StatusCode::FORBIDDEN);
    // Who takes the plan over sees them, and who had it no longer.
    done(&member, &format!("{CITY}/versies"), &[("to", "take")]).await;
    assert!(member.get(&place).await.body.contains(warning) && !lead.get(&place).await.body.contains(warning));
    // Who reads along sees what was adopted, no draft.
    assert_eq!(viewer.get(&format!("{CITY}/versies/2")).await.status, StatusCode::NOT_FOUND);
    let front = viewer.get(CITY).await.body;
    assert!(front.contains("/versies/1") && !front.contains("/plan/rollen"), "{front}");
    assert!(coach.get(&format!("{CITY}/plan/rollen")).await.body.contains("Wat er staat"));
}

#[tokio::test]
async fn children_and_a_talk_about_quality_stay_visible() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let front = lead.get(CITY).await.body;
    assert!(front.contains("Over een veilige plek spreken wij nog met de school."), "{front}");
    let rungs = lead.get(&format!("{CITY}/plan/trede")).await.body;
    assert!(rungs.contains("er is geen trede voor hen"), "{rungs}");
    let quality = format!("{CITY}/kwaliteit");
    done(&lead, &quality, &[("met-safe", "no"), ("note-safe", "Wie belt er?")]).await;
    let page = lead.get(&quality).await.body;
    assert!(page.contains("Wie belt er?") && page.contains("7. Het is veilig"), "{page}");
    let long = "x".repeat(501);
    let refused = send(&lead, &quality, &[("note-safe", &long)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    // A rung under the least of a step warns, and a reason is enough.
    let rung = [("place-0", "4"), ("group-0", "experts"), ("year-0", "2026"), ("rung-0", "inform")];
    let path = format!("{CITY}/plan/trede");
    done(&lead, &path, &rung).await;
    assert!(lead.get(&path).await.body.contains("lager dan stap"));
    done(&lead, &path, &[&rung[..], &[("reason-0", "Het is nog vroeg")]].concat()).await;
    assert!(!lead.get(&path).await.body.contains("lager dan stap"));
    // Partners of elsewhere are not taken.
    let foreign = [("places-experts", "2"), ("via-experts-0", "019357a0-0000-7000-8000-000000000000")];
    let refused = send(&lead, &format!("{CITY}/plan/wie"), &foreign).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Kies partners uit uw eigen lijst"), "{}", refused.body);
}

#[tokio::test]
async fn the_route_leads_to_the_plan_and_back() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let route = "/a/lokale-alliantie-voorbeeldstad/route";
    for (step, end) in [
        ("startfoto-verhalen", "/basis"),
        ("vergoeding-en-veiligheid", "/basis"),
        ("klantreis", "/plan/rollen"),
        ("plan-ervaringsdeskundigheid", ""),
        ("kinderen", "/plan/veiligheid#kinderen"),
        ("eerste-kerngroep", "/plan/rollen"),
        ("terugkoppeling", "/terugkoppeling"),
    ] {
        let page = lead.get(&format!("{route}/{step}")).await;
        assert!(page.body.contains(&format!("href=\"{CITY}{end}\"")), "{step}: {}", page.body);
    }
    for part in ["vraag", "wie", "rollen", "werving", "veiligheid", "vergoeding", "besluit"] {
        assert!(lead.get(&format!("{CITY}/plan/{part}")).await.body.contains(&format!("{route}/")), "{part}");
    }
    assert!(lead.get(&format!("{CITY}/plan/onzin")).await.status == StatusCode::NOT_FOUND);
    let history = lead.get("/a/lokale-alliantie-voorbeeldstad/geschiedenis").await.body;
    assert!(history.contains("nieuwe versie begonnen van het plan ervaringsdeskundigheid"), "{history}");
}

#[tokio::test]
async fn what_a_group_said_is_answered_and_told() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let log = format!("{CITY}/terugkoppeling");
    let page = lead.get(&log).await;
    // Of the demo: told in time, told late (ten weeks), told in time; one is over its term; one has time.
    assert!(
        page.body.contains("2 van 4 keer is op tijd verteld") && page.body.contains("Bij 1 punt is"),
        "{}",
        page.body
    );
    let new = format!("{log}/nieuw");
    let begun = [("said", "Het loket is te ver"), ("group", "parents"), ("rung", "advise"), ("said_on", "2026-11-01")];
    let told = [&begun[..], &[("answer", "no"), ("told_on", "2026-11-20")]].concat();
    let refused = send(&lead, &new, &told).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("Vul dit eerst in") && refused.body.contains("Het loket is te ver"),
        "{}",
        refused.body
    );
    done(&lead, &new, &begun).await;
    let page = lead.get(&format!("{log}?zoek=loket+is+te+ver")).await;
    assert!(page.body.contains("1 punt") && page.body.contains("uiterlijk op 27 december 2026"), "{}", page.body);
    let one = page
        .body
        .split(&format!("{log}/"))
        .find_map(|rest| rest.get(..36).filter(|id| id.parse::<uuid::Uuid>().is_ok()));
    let one = format!("{log}/{}", one.unwrap());
    let whole = [&told[..], &[("why", "Er komt een inloop in de wijk"), ("public", "ja")]].concat();
    let opened = lead.get(&one).await;
    assert_eq!(post(&lead, &opened, &one, &whole).await.status, StatusCode::SEE_OTHER);
    // A second window that was open still.
    let old = [&whole[..], &[("version", "1")]].concat();
    let stale = lead.post(&one, &old).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", stale.body);
    // Everybody reads it, and nothing that was not told.
    let public = app.browser().get("/in/lokale-alliantie-voorbeeldstad").await.body;
    assert!(public.contains("Het loket is te ver") && public.contains("Dat doen we niet"), "{public}");
    assert!(!public.contains("Het loket is alleen open als wij werken"));
    let version = lead.get(&one).await.field("version");
    let old = lead.post(&format!("{one}/verwijderen"), &[("version", "1")]).await;
    assert_eq!(old.status, StatusCode::CONFLICT, "{}", old.body);
    let gone = lead.post(&format!("{one}/verwijderen"), &[("version", version.as_str())]).await;
    assert_eq!((gone.status, gone.location), (StatusCode::SEE_OTHER, format!("{log}#melding")));
    assert_eq!(lead.get(&one).await.status, StatusCode::NOT_FOUND);
}

/// The demo's plan is looked after by its lead.
#[tokio::test]
async fn who_looks_after_the_plan_is_reminded_and_can_stop_that() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let log = format!("{CITY}/terugkoppeling");
    let remind = async || server::experts::feedback::remind(&app.app).await.unwrap();
    let mails = async || {
        let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
        mails.into_iter().map(|(mail, _)| mail).filter(|mail| mail.subject.starts_with("Vertel groepen")).collect()
    };
    remind().await;
    remind().await;
    let sent: Vec<store::Letter> = mails().await;
    assert_eq!(sent.len(), 1, "{sent:?}");
    let mail = &sent[0];
    assert_eq!(mail.to, "trekker@voorbeeld.invalid");
    assert!(mail.body.contains("- ouders, gezegd op ") && mail.body.contains("verteld moeten zijn"), "{}", mail.body);
    assert!(mail.body.contains(&log) && !mail.body.contains("loket"), "{}", mail.body);
    // Both say what waits, and how it stops.
    let overview = lead.get("/a/lokale-alliantie-voorbeeldstad").await.body;
    assert!(overview.contains("2 punten moeten nog verteld worden"), "{overview}");
    assert!(overview.contains("Bij één punt is de termijn of de beloofde dag voorbij"), "{overview}");
    assert!(overview.contains(&format!("href=\"{log}\"")), "{overview}");
    let viewer = app.signed_in("viewer").await.get("/a/lokale-alliantie-voorbeeldstad").await.body;
    assert!(viewer.contains(&format!("href=\"{CITY}\"")) && !viewer.contains(&log), "{viewer}");
    let village = lead.get("/a/lokale-alliantie-voorbeelddorp-aan-zee").await.body;
    assert!(village.contains(&format!("href=\"{VILLAGE}\"")) && !village.contains("terugkoppeling\""), "{village}");
    let page = lead.get(&log).await.body;
    assert!(
        page.contains("href=\"/a/lokale-alliantie-voorbeeldstad\"") && page.contains("hoogstens één mail per week")
    );
    for (stop, words, total) in [("ja", "U krijgt hierover geen mail", 1), ("nee", "Geen mail meer hierover", 2)] {
        let lead = app.signed_in("lead").await;
        let pressed = lead.post(&format!("{log}/mail"), &[("stop", stop)]).await;
        assert_eq!((pressed.status, pressed.location), (StatusCode::SEE_OTHER, format!("{log}#melding")));
        assert!(lead.get(&log).await.body.contains(words), "{stop}");
        app.clock.advance(time::Duration::days(40));
        remind().await;
        assert_eq!(mails().await.len(), total, "{stop}");
    }
}

/// What is filled in on the page of the light arrangement is ticked in step 3.3, until it is emptied there.
#[tokio::test]
async fn the_step_follows_the_light_arrangement() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let light = format!("{VILLAGE}/basis");
    let step = "/a/lokale-alliantie-voorbeelddorp-aan-zee/route/vergoeding-en-veiligheid";
    let page = lead.get(step).await.body;
    let state = page.split("Dit hoort bij wat u invult op").nth(1).unwrap();
    assert!(state.contains(&format!("href=\"{light}\"")) && state.contains("nog niet"), "{page}");
    assert!(!page.contains("value=\"vergoeding\" checked") && !state.contains("ingevuld<"), "{page}");
    done(&lead, &light, &LIGHT).await;
    let page = lead.get(step).await.body;
    let ticked = |page: &str, tick: &str| page.contains(&format!("name=\"checked\" value=\"{tick}\" checked"));
    for tick in ["vergoeding", "contactpersoon", "huisregels"] {
        assert!(ticked(&page, tick), "{tick}: {page}");
    }
    let state = page.split("Dit hoort bij wat u invult op").nth(1).unwrap();
    assert!(!state.split("</ul>").next().unwrap().contains("nog niet"), "{page}");
    // Who reads along sees the ticks, and nothing of a draft.
    let viewer = app.signed_in("viewer").await.get(step).await;
    if viewer.status == StatusCode::OK {
        assert!(!viewer.body.contains("Dit hoort bij wat u invult op"), "{}", viewer.body);
    }
    let emptied = LIGHT.map(|(name, value)| (name, if name == "house_rules" { "" } else { value }));
    done(&lead, &light, &emptied).await;
    let page = lead.get(step).await.body;
    assert!(ticked(&page, "vergoeding") && !ticked(&page, "huisregels"), "{page}");
}

#[tokio::test]
async fn what_was_typed_in_a_row_stays_until_it_says_what_it_is_about() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let rungs = format!("{VILLAGE}/plan/trede");
    let nameless = send(&lead, &rungs, &[("promised-5", "Wij bellen na een week")]).await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", nameless.body);
    assert!(nameless.body.contains("Kies waar deze regel over gaat"), "{}", nameless.body);
    assert!(nameless.body.contains("Wij bellen na een week"), "{}", nameless.body);
    let row = [("place-0", "2"), ("group-0", "parents"), ("year-0", "2026"), ("promised-0", "Wij bellen na een week")];
    done(&lead, &rungs, &row).await;
    assert!(lead.get(&rungs).await.body.contains("Wij bellen na een week"));
    let removed =
        [("place-0", "-"), ("group-0", "parents"), ("year-0", "2026"), ("promised-0", "Wij bellen na een week")];
    done(&lead, &rungs, &removed).await;
    assert!(!lead.get(&rungs).await.body.contains("Wij bellen na een week"));
    let costs = send(&lead, &format!("{VILLAGE}/plan/planning"), &[("what-0", "Soep"), ("each-0", "12,50")]).await;
    assert_eq!(costs.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(costs.body.contains("Kies waar deze regel over gaat") && costs.body.contains("12,50"), "{}", costs.body);
}

#[tokio::test]
async fn a_talk_is_in_the_past_and_a_place_without_one_is_named() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    for page in ["plan/vergoeding", "basis"] {
        let fields = [("agreed", "Tien euro per keer."), ("discussed", "2099-01-01")];
        let late = send(&lead, &format!("{VILLAGE}/{page}"), &fields).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "{page}: {}", late.body);
        assert!(late.body.contains("Kies vandaag of een dag die voorbij is"), "{page}: {}", late.body);
        assert!(late.body.contains("Tien euro per keer."), "{page}: {}", late.body);
    }
    whole(&lead).await;
    let words = "Nog niet besproken: plekken 1 en 2.";
    for page in ["plan/vergoeding", "versies"] {
        let shown = lead.get(&format!("{VILLAGE}/{page}")).await;
        assert!(shown.body.contains(words), "{page}: {}", shown.body);
    }
    // It keeps nobody from agreeing.
    assert!(lead.get(&format!("{VILLAGE}/versies")).await.body.contains("value=\"agree\""));
}
