//! What one alliance knows of people, no other alliance reads: not on a page, in a file, in the history or in a mail, whoever looks. The words
//! that give it away are unlike all others, and each reader walks every link that there is.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read as _},
};

use axum::http::StatusCode;

use crate::{
    entry::turn_on,
    import::{accept, upload_to},
    partners::{PARTNERS, address, send},
    support::{Browser, Page, TestApp, links},
};

const A: &str = "/a/lokale-alliantie-voorbeeldstad";
const B: &str = "/a/lokale-alliantie-voorbeelderveen";
const LEAD: &str = "trekker-veen@voorbeeld.example";

/// A contact person of B: name, function, address, phone, where that comes from; what was said; who signed, and where the paper is.
const PERSON: [(&str, &str); 5] = [
    ("name", "Xantippe Zwijgplicht"),
    ("function", "Merkmeesteres"),
    ("email", "zwijgplicht@merk.example"),
    ("phone", "0612399987"),
    ("source", "Visitekaartje uit de Zwijgstraat"),
];
const SAID: &str = "Wil voorlopig zwijgzaam blijven";
const SIGNED: [(&str, &str); 5] = [
    ("promise", "Een belofte"),
    ("name", "Ondertekenaar Stilzwijger"),
    ("function", "Stilzwijgend bestuurder"),
    ("signed_on", "2026-11-20"),
    ("proof", "Kluis aan de Stilgracht"),
];

/// A contact person of the national network, for admins.
const NATIONAL: [(&str, &str); 3] =
    [("name", "Quirinus Landsgeheim"), ("email", "landsgeheim@merk.example"), ("source", "Landelijke Stilte")];

/// The words that nobody else may read.
fn secrets() -> Vec<&'static str> {
    let person = PERSON.iter().map(|(_, value)| *value);
    person.chain([SAID, SIGNED[1].1, SIGNED[2].1, SIGNED[4].1]).collect()
}

fn national() -> Vec<&'static str> {
    NATIONAL.iter().map(|(_, value)| *value).collect()
}

/// What a reader can read of an answer: also what is packed in a file.
fn words(page: &Page) -> String {
    if !page.bytes.starts_with(b"PK") {
        return page.body.clone();
    }
    let mut zip = zip::ZipArchive::new(Cursor::new(&page.bytes)).unwrap();
    let mut all = String::new();
    for index in 0..zip.len() {
        let mut bytes = Vec::new();
        zip.by_index(index).unwrap().read_to_end(&mut bytes).unwrap();
        all.push_str(&String::from_utf8_lossy(&bytes));
    }
    all
}

/// The first record that a list links to.
fn record(body: &str, list: &str) -> Option<String> {
    let links = format!("\"{list}/");
    let mut ids = body.split(&links).skip(1).filter_map(|rest| rest.split('"').next());
    ids.find(|id| id.len() == 36).map(|id| format!("{list}/{id}"))
}

/// Every page and file that links lead to, by address, and what it says.
async fn walk(browser: &Browser, starts: &[&str]) -> BTreeMap<String, String> {
    let mut todo: Vec<String> = starts.iter().map(|start| (*start).to_owned()).collect();
    // Filters and orders of a list are many addresses of one page.
    let mut variants: BTreeMap<String, usize> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut read = BTreeMap::new();
    while let Some(path) = todo.pop() {
        let plain = path.split('?').next().unwrap_or_default().to_owned();
        // What is drawn on paper is of the partner whose paper it is: papers.rs reads it.
        let skipped = ["/pkg/", "/demo"].iter().any(|begin| path.starts_with(begin))
            || plain.split('.').next_back() == Some("pdf");
        if skipped || !seen.insert(path.clone()) {
            continue;
        }
        let asked = variants.entry(plain).or_default();
        *asked += 1;
        if *asked > 8 {
            continue;
        }
        let page = browser.get(&path).await;
        assert!(!page.status.is_server_error(), "{path}: {}", page.status);
        for attribute in ["href=\"", "src=\""] {
            for link in page.body.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
                let link = link.split('#').next().unwrap_or_default().replace("&amp;", "&");
                todo.extend(link.starts_with('/').then_some(link));
            }
        }
        if page.location.starts_with('/') {
            todo.push(page.location.clone());
        }
        if page.status == StatusCode::OK {
            read.insert(path, words(&page));
        }
        assert!(read.len() < 2000, "there is no end to the links");
    }
    read
}

/// The value of the choice with these words.
fn choice(page: &Page, words: &str) -> String {
    let before = page.body.split(words).next().unwrap_or_default();
    let value = before.rsplit("value=\"").next().and_then(|rest| rest.split('"').next());
    value.unwrap_or_else(|| panic!("no {words}: {}", page.body)).to_owned()
}

async fn done(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> String {
    let page = send(browser, path, fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{path}: {}", page.body);
    page.location
}

/// Everything that B can write down of a contact person and of who signed, of these partners.
async fn write_down(lead: &Browser, partners: &[&str]) {
    let by = lead.get(&format!("{}/gesprek", partners[0])).await;
    let by = by.body.split(" selected").next().and_then(|rest| rest.rsplit("value=\"").next()).unwrap().to_owned();
    let by = by.split('"').next().unwrap();
    for partner in partners {
        done(lead, &format!("{partner}/contact"), &PERSON).await;
        let contact = lead.get(&format!("{partner}/uitnodigen")).await.field("contact");
        done(lead, &format!("{partner}/uitnodigen"), &[("contact", &contact)]).await;
        done(lead, &format!("{partner}/belofte"), &SIGNED).await;
        let said = [("spoke_on", "2026-11-20"), ("way", "call"), ("spoken_by", by), ("said", SAID)];
        done(lead, &format!("{partner}/gesprek"), &said).await;
    }
    let who = choice(&lead.get(&format!("{B}/partners/acties/nieuw")).await, PERSON[0].1);
    let action = [("what", "Iets doen"), ("owner", &*who), ("due_on", "2026-11-25")];
    done(lead, &format!("{B}/partners/acties/nieuw"), &action).await;
    let group = [("kind", "working"), ("name", "Groep"), ("who", &*who)];
    done(lead, &format!("{B}/partners/groepen/nieuw"), &group).await;
    let meeting = [("title", "Overleg"), ("day", "2027-02-01"), ("from", "9:00"), ("to", "10:00")];
    let meeting = done(lead, &format!("{B}/partners/overleg/nieuw"), &meeting).await;
    done(lead, &format!("{meeting}/uitnodigen"), &[("also", &*who)]).await;
}

fn clean(who: &str, path: &str, words: &str, secrets: &[&str]) {
    for secret in secrets {
        if let Some(at) = words.find(secret) {
            let from = words[..at].char_indices().rev().nth(200).map_or(0, |(from, _)| from);
            panic!("{who} reads “{secret}” on {path}: {}", &words[from..at + secret.len()]);
        }
    }
}

#[tokio::test]
async fn what_an_alliance_knows_of_people_no_other_reads() {
    let app = TestApp::demo().await;
    let (admin, lead) = (app.signed_in("admin").await, app.signed_in("lead").await);
    let invite = [("name", "Trekker van Veen"), ("email", LEAD), ("role", "lead"), ("source", "gesprek")];
    assert_eq!(admin.post(&format!("{B}/nieuwe-trekker"), &invite).await.status, StatusCode::SEE_OTHER);
    let neighbour = app.browser();
    let link = links(&app.mail_to(LEAD).await).remove(0);
    let inside = neighbour.post(&link, &[]).await;
    assert_eq!(inside.status, StatusCode::SEE_OTHER, "{}", inside.location);
    turn_on(&app, &neighbour).await;
    // A partner of B alone that A will find, and one of which a merge is proposed.
    let new = [("name", "Zeefdrukkerij Raster"), ("kind", "werkgever")];
    let own = done(&neighbour, &format!("{B}/partners/nieuw"), &new).await;
    let list = neighbour.get(&format!("{B}/partners?zoek=sportfonds")).await;
    let fund = record(&list.body, &format!("{B}/partners")).unwrap();
    write_down(&neighbour, &[&own, &fund]).await;
    let network = admin.get("/landelijk/netwerk?zoek=sportfonds").await;
    let member = if let Some(known) = record(&network.body, "/landelijk/netwerk") {
        known
    } else {
        let fields = [("name", "Sportfonds"), ("kind", "werkgever"), ("status", "joined"), ("same", "new")];
        done(&admin, "/landelijk/netwerk/nieuw", &fields).await
    };
    done(&admin, &format!("{member}/contact"), &NATIONAL).await;

    // A types the same name, takes the organisation over, has it in a list, and looks at both sides of the merge.
    let secrets = secrets();
    let nobodys: Vec<&str> = secrets.iter().copied().chain(national()).collect();
    let here = format!("{PARTNERS}/nieuw");
    let asked = send(&lead, &here, &new).await;
    assert!(asked.status == StatusCode::UNPROCESSABLE_ENTITY && asked.body.contains("name=\"same\""), "{}", asked.body);
    clean("lead", &here, &asked.body, &nobodys);
    let same = asked.body.split("name=\"same\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1)).unwrap();
    let same = same.split('"').next().unwrap();
    let taken = done(&lead, &here, &[&new[..], &[("same", same)]].concat()).await;
    clean("lead", &taken, &lead.get(&taken).await.body, &nobodys);
    let text = "Organisatie;Sector\nZeefdrukkerij Raster;bedrijven\nSportfonds Voorbeeldprovincie;fondsen\n";
    let waiting = upload_to(&lead, &format!("{PARTNERS}/invoeren"), "lijst.csv", text.as_bytes()).await.location;
    accept(&lead, &waiting, &[]).await;
    let both = [
        address(&lead, "Sportfonds Voorbeeldprovincie").await,
        address(&lead, "Stg. Sportfonds Voorbeeldprovincie").await,
    ]
    .map(|path| path.rsplit('/').next().unwrap().to_owned());
    let compare = format!("{PARTNERS}/samenvoegen?een={}&ander={}", both[0], both[1]);

    // Who works for B reads all of it, so the walk finds what there is to find.
    let all = walk(&neighbour, &[B, &own, &fund]).await;
    for secret in &secrets {
        assert!(all.values().any(|words| words.contains(secret)), "B does not read “{secret}” itself");
    }
    let team = walk(&admin, &["/landelijk", &member]).await;
    for secret in national() {
        assert!(team.values().any(|words| words.contains(secret)), "an admin does not read “{secret}”");
    }
    let mut pages = BTreeMap::new();
    for role in ["lead", "member", "partner", "viewer", "coach", "admin", "nobody"] {
        let browser = if role == "nobody" { app.browser() } else { app.signed_in(role).await };
        let starts = [A, B, "/thuis", "/landelijk", "/account", "/netwerk", &taken, &compare];
        let read = walk(&browser, &starts).await;
        // What admins may see is the network's, and never what an alliance knows.
        let hidden = if role == "admin" { &secrets } else { &nobodys };
        for (path, words) in &read {
            clean(role, path, words, hidden);
        }
        pages.insert(role, read.into_keys().collect::<BTreeSet<_>>());
    }
    for (role, least) in [("lead", 200), ("member", 200), ("viewer", 60), ("coach", 100), ("admin", 150)] {
        assert!(pages[role].len() > least, "{role} walked {} pages", pages[role].len());
    }
    for end in [
        "/geschiedenis",
        "/partners/export.xlsx",
        "/partners/export.csv",
        "/partners/wie-missen-we",
        "/partners/samenvoegen",
        "/partners/beloftes",
        "/partners/overleg",
        "/partners/acties",
        "/partners/groepen",
        "/partners/netwerkkaart",
    ] {
        assert!(pages["lead"].contains(&format!("{A}{end}")), "the lead did not come to {end}");
    }
    for path in [&format!("{waiting}/controle"), &compare] {
        assert!(pages["lead"].contains(path), "the lead did not come to {path}");
    }
    assert!(pages["admin"].iter().any(|path| path.starts_with("/landelijk/samenvoegen/")));

    // The merge goes through: both alliances have one partner, and each its own people.
    let proposal = admin.get("/landelijk/samenvoegen").await;
    let proposal = record(&proposal.body, "/landelijk/samenvoegen").unwrap();
    done(&admin, &proposal, &[("decision", "accept")]).await;
    server::partners::meetings::own_actions::remind(&app.app).await.unwrap();
    let kept = format!("{PARTNERS}/{}", both[0]);
    for path in [&*kept, &*proposal, PARTNERS, &format!("{PARTNERS}/export.xlsx"), &format!("{A}/geschiedenis")] {
        for (role, browser) in [("lead", &lead), ("admin", &admin)] {
            let page = browser.get(path).await;
            clean(role, path, &words(&page), if role == "admin" { &secrets } else { &nobodys });
        }
    }
    assert!(neighbour.get(&fund).await.body.contains(PERSON[0].1), "B keeps its own");

    // Every mail to somebody else.
    let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
    let theirs: Vec<_> = mails.iter().filter(|(mail, _)| [PERSON[2].1, LEAD].contains(&mail.to.as_str())).collect();
    assert!(theirs.len() >= 3, "{} mails of B", theirs.len());
    for (mail, _) in mails.iter().filter(|(mail, _)| ![PERSON[2].1, LEAD].contains(&mail.to.as_str())) {
        let all = [&*mail.subject, &*mail.body, &*mail.calendar, &*mail.reply_to].join("\n");
        clean(&mail.to, "a mail", &all, &nobodys);
    }
}
