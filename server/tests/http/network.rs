//! The national network over HTTP: asking to join, the answer, the public list, keeping the list, and the existing list of the team.

use axum::http::StatusCode;
use documents::sheet;

use crate::{
    import::{accept, confirm, upload_to},
    partners::send,
    support::{Browser, Page, TestApp, links},
};

const LIST: &str = "/landelijk/netwerk";
const QUEUE: &str = "/landelijk/netwerk/aanmeldingen";
const ADMIN: &str = "beheerder@voorbeeld.invalid";

pub(crate) const JOIN: [(&str, &str); 10] = [
    ("organisation", "Bakkerij Het Warme Brood"),
    ("kind", "winkelier"),
    ("website", "https://brood.example"),
    ("name", "Bakker"),
    ("function", "Eigenaar"),
    ("agree", "ja"),
    ("commitments", "2"),
    ("promise", "Elke ochtend brood voor een school"),
    ("shown", "ja"),
    ("promise_shown", "ja"),
];

/// Fills in the form and confirms the address; answers the address of the request as the admin is mailed it.
async fn ask(app: &TestApp, email: &str, more: &[(&str, &str)]) -> String {
    let mut fields = [&[("email", email)], more].concat();
    fields.extend(JOIN.iter().filter(|(name, _)| more.iter().all(|(known, _)| known != name)));
    let sent = send(&app.browser(), "/word-partner", &fields).await;
    assert_eq!(sent.location, "/word-partner/dank", "{}", sent.body);
    let link = links(&app.mail_to(email).await).remove(0);
    app.clock.advance(time::Duration::minutes(1));
    assert_eq!(app.browser().post(&link, &[]).await.location, link);
    links(&app.mail_to(ADMIN).await).remove(0)
}

/// A member of which every mail of the network comes.
pub(crate) async fn cause_mails(app: &TestApp) {
    let admin = app.signed_in("admin").await;
    for (email, organisation, fields) in [
        ("ja@netwerk.example", "Bakkerij Eerst", [("decision", "accept"), ("same", "new")]),
        ("nee@netwerk.example", "Kapper Tweede", [("decision", "decline"), ("reason", "Nog niet")]),
    ] {
        let request = ask(app, email, &[("organisation", organisation)]).await;
        app.clock.advance(time::Duration::minutes(1));
        assert_eq!(admin.post(&request, &fields).await.status, StatusCode::SEE_OTHER);
    }
    let fields = [&JOIN[..], &[("email", "open@netwerk.example")]].concat();
    send(&app.browser(), "/word-partner", &fields).await;
    app.clock.advance(time::Duration::minutes(1));
}

/// The first address on a page that begins like this.
fn link(page: &Page, begin: &str) -> String {
    let rest = page.body.split(&format!("\"{begin}")).nth(1).unwrap_or_else(|| panic!("no {begin}: {}", page.body));
    format!("{begin}{}", rest.split('"').next().unwrap()).replace("&amp;", "&")
}

/// The page of a member, found by its name.
async fn member(admin: &Browser, name: &str) -> String {
    let page = admin.get(&format!("{LIST}?zoek={}", name.replace(' ', "+"))).await;
    let before = page.body.split(&format!(">{name}<")).next().unwrap();
    let href = before.rsplit("href=\"").next().unwrap();
    href.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_organisation_asks_to_join_confirms_its_address_and_is_welcome() {
    let app = TestApp::demo().await;
    let admin = app.signed_in("admin").await;
    let nobody = app.browser();
    // What is wrong comes back with everything typed.
    let wrong = send(&nobody, "/word-partner", &[("organisation", "Bakkerij"), ("email", "x")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"Bakkerij\"") && wrong.body.contains("href=\"#veld-agree\""), "{}", wrong.body);
    let no_sector = [&JOIN[..1], &JOIN[2..], &[("email", "a@brood.example")]].concat();
    let no_sector = send(&nobody, "/word-partner", &no_sector).await;
    assert!(no_sector.status == StatusCode::UNPROCESSABLE_ENTITY && no_sector.body.contains("#veld-sector"));
    // A program that fills in everything hears that all is well, and nothing is mailed.
    let program = [&JOIN[..], &[("email", "program@brood.example"), ("fax", "x")]].concat();
    assert_eq!(send(&nobody, "/word-partner", &program).await.location, "/word-partner/dank");
    let mails = store::jobs::recent_mails(&app.app.store).await.unwrap();
    assert!(mails.iter().all(|(mail, _)| mail.to != "program@brood.example"));

    let fields = [&JOIN[..], &[("email", "bakker@brood.example")]].concat();
    send(&nobody, "/word-partner", &fields).await;
    let mail = app.mail_to("bakker@brood.example").await;
    assert!(!mail.contains("Bakker"), "a stranger's words went to an address that nobody confirmed: {mail}");
    let to = links(&mail).remove(0);
    let opened = nobody.get(&to).await;
    assert!(opened.body.contains("Bevestig de aanmelding van Bakkerij Het Warme Brood"), "{}", opened.body);
    assert!(!admin.get(QUEUE).await.body.contains("Warme Brood"), "not confirmed yet");
    nobody.post(&to, &[]).await;
    assert!(nobody.get(&to).await.body.contains("is binnen"));
    let request = links(&app.mail_to(ADMIN).await).remove(0);
    assert!(admin.get(QUEUE).await.body.contains("Warme Brood"));
    assert!(!nobody.get("/netwerk?zoek=brood").await.body.contains("Warme Brood"), "nobody said yes yet");

    // The newest mail is the one of the latest minute.
    app.clock.advance(time::Duration::minutes(1));
    let empty = admin.post(&request, &[("decision", "decline")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let yes = admin.post(&request, &[("decision", "accept")]).await;
    assert!(yes.location.starts_with(&format!("{LIST}/")), "{}", yes.body);
    let late = admin.post(&request, &[("decision", "decline"), ("reason", "Toch niet")]).await;
    assert!(late.status == StatusCode::UNPROCESSABLE_ENTITY && late.body.contains("Toch niet"), "{}", late.body);
    let page = admin.get(&yes.location).await;
    for part in ["Bakkerij Het Warme Brood", "bakker@brood.example", "Aanmeldformulier op de site", "Toegevoegd"] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    let mail = app.mail_to("bakker@brood.example").await;
    assert!(mail.contains("is vanaf vandaag partner"), "{mail}");
    // Everybody sees what was agreed to, and no person.
    let public = nobody.get("/netwerk?zoek=brood").await;
    assert!(public.body.contains("Warme Brood") && public.body.contains("1 organisatie<"), "{}", public.body);
    let one = nobody.get(&link(&public, "/netwerk/")).await;
    assert!(one.body.contains("Elke ochtend brood") && one.body.contains("21 november 2026"), "{}", one.body);
    for hidden in ["bakker@brood.example", "Eigenaar"] {
        assert!(!one.body.contains(hidden) && !public.body.contains(hidden), "{hidden}");
    }
}

#[tokio::test]
async fn a_request_of_a_member_that_is_known_is_joined_to_it() {
    let app = TestApp::demo().await;
    let admin = app.signed_in("admin").await;
    let queue = admin.get(QUEUE).await;
    let before = queue.body.split(">Stichting Landelijk Fonds Kinderdromen<").next().unwrap();
    let request = before.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned();
    let page = admin.get(&request).await;
    assert!(page.body.contains("Staat al in het netwerk"), "{}", page.body);
    let fund = member(&admin, "Landelijk Fonds Kinderdromen").await;
    // A name like another asks which it is; when it is another one, it becomes one of its own.
    let answer = admin.post(&request, &[("decision", "accept"), ("same", "new")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    assert_ne!(answer.location, fund);
    // The same name as a member's: it stays a member since the day that is known, and gets the contact person.
    let request = ask(&app, "iemand@hamer.example", &[("organisation", "BOUWMARKT DE HAMER B.V.")]).await;
    let page = admin.get(&request).await;
    let same = page.body.split("name=\"same\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1)).unwrap();
    let same = same.split('"').next().unwrap();
    let unsaid = admin.post(&request, &[("decision", "accept")]).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unsaid.location);
    let answer = admin.post(&request, &[("decision", "accept"), ("same", same)]).await;
    assert_eq!(answer.location, member(&admin, "Bouwmarkt De Hamer").await, "{}", answer.body);
    let page = admin.get(&answer.location).await;
    assert!(page.body.contains("iemand@hamer.example") && page.body.contains("11 maart 2025"), "{}", page.body);
}

#[tokio::test]
async fn the_team_keeps_the_list() {
    let app = TestApp::demo().await;
    let admin = app.signed_in("admin").await;
    let new = format!("{LIST}/nieuw");
    let bakery = [("name", "Bakkerij Kruim"), ("kind", "winkelier"), ("status", "joined"), ("on", "2020-05-01")];
    // A browser sends every number that the page holds.
    assert_eq!(admin.get(&new).await.field("member_version"), "0");
    let future = [&bakery[..3], &[("on", "2027-05-01")]].concat();
    assert!(send(&admin, &new, &future).await.body.contains("Kies vandaag of een dag die voorbij is"));
    let added = send(&admin, &new, &bakery).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let page = admin.get(&added.location).await;
    assert!(page.body.contains("1 mei 2020") && !page.body.contains("openbare pagina"), "{}", page.body);
    // The same organisation is not added twice.
    let asked = send(&admin, &new, &[("name", "Bakkerij Kruim BV"), ("kind", "winkelier"), ("status", "joined")]).await;
    assert!(asked.status == StatusCode::UNPROCESSABLE_ENTITY && asked.body.contains("Staat al in het netwerk"));
    let same = asked.body.split("name=\"same\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1)).unwrap();
    let same = same.split('"').next().unwrap();
    let twice = [("name", "Bakkerij Kruim BV"), ("kind", "winkelier"), ("status", "joined"), ("same", same)];
    let twice = send(&admin, &new, &twice).await;
    assert!(twice.body.contains("staat al in het netwerk") && twice.body.contains(&added.location), "{}", twice.body);

    // It leaves and comes back: the earlier time stays known.
    let stands = |status, on| [("status", status), ("on", on)];
    let early = send(&admin, &added.location, &stands("left", "2019-01-01")).await;
    assert!(early.status == StatusCode::UNPROCESSABLE_ENTITY && early.body.contains("Kies een latere dag"));
    let stale = [&stands("left", "2022-01-01")[..], &[("version", "0")]].concat();
    assert_eq!(send(&admin, &added.location, &stale).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (status, on) in [("left", "2022-01-01"), ("joined", "2024-06-01")] {
        let saved = send(&admin, &added.location, &stands(status, on)).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    }
    let page = admin.get(&added.location).await;
    assert!(page.body.contains("1 mei 2020 tot 1 januari 2022") && page.body.contains("1 juni 2024"), "{}", page.body);
    assert!(page.body.contains("Op “partner” gezet"), "{}", page.body);

    // What is corrected here holds for everybody; who agreed to be shown stands in the public list.
    let edit = format!("{}/wijzigen", added.location);
    let version = admin.get(&edit).await.field("member_version");
    let shown = [
        ("name", "Bakkerij Kruim"),
        ("kind", "winkelier"),
        ("shown", "ja"),
        ("promise", "Brood"),
        ("member_version", version.as_str()),
    ];
    assert_eq!(send(&admin, &edit, &shown).await.status, StatusCode::SEE_OTHER);
    let public = admin.get("/netwerk?zoek=kruim").await;
    assert!(public.body.contains("Bakkerij Kruim") && !public.body.contains(">Brood<"), "{}", public.body);

    // Contact persons are for admins: a coach reads the member and not whom one talks to.
    let contact = [("name", "Molenaar Meel"), ("source", "Visitekaartje")];
    let contacts = format!("{}/contact", added.location);
    assert_eq!(send(&admin, &contacts, &contact).await.location, added.location);
    assert!(admin.get(&added.location).await.body.contains("Molenaar Meel"));
    let coach = app.signed_in("coach").await;
    let seen = coach.get(&added.location).await;
    assert!(seen.status == StatusCode::OK && !seen.body.contains("Molenaar") && !seen.body.contains("wijzigen"));
    let file = String::from_utf8_lossy(&coach.get(&format!("{LIST}/export.csv")).await.bytes).into_owned();
    assert!(file.contains("Bakkerij Kruim") && !file.contains("Molenaar"), "{file}");
    let file = String::from_utf8_lossy(&admin.get(&format!("{LIST}/export.csv?zoek=kruim")).await.bytes).into_owned();
    assert!(file.contains("Molenaar Meel") && !file.contains("Tweewiel"), "exactly what is shown: {file}");
    let there = admin.get(&added.location).await;
    let one = link(&there, &format!("{}/contact/", added.location));
    let gone = admin.post(&format!("{}/verwijderen", one.trim_end_matches("/verwijderen")), &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert!(!admin.get(&added.location).await.body.contains("Molenaar"));
}

#[tokio::test]
async fn lists_are_filtered_in_the_address_and_an_alliance_does_not_change_a_member() {
    let app = TestApp::demo().await;
    let (admin, coach, nobody) = (app.signed_in("admin").await, app.signed_in("coach").await, app.browser());
    let count = |page: &Page| -> usize {
        let rest = page.body.split("role=\"status\"").nth(1).and_then(|rest| rest.split('>').nth(1)).unwrap();
        rest.split(' ').next().unwrap().parse().unwrap()
    };
    let mut sum = 0;
    for status in ["asked", "joined", "left"] {
        sum += count(&coach.get(&format!("{LIST}?status={status}")).await);
    }
    assert_eq!(count(&admin.get(LIST).await), sum);
    assert!(sum > 60, "{sum}");
    let undated = admin.get(&format!("{LIST}?status=zonder-datum")).await;
    assert!(count(&undated) == 2 && undated.body.contains("datum onbekend"), "{}", undated.body);
    let country = nobody.get("/netwerk?gemeente=land&sector=funds").await;
    assert!(country.body.contains("Fonds Morgenrood") && !country.body.contains("Tweewiel"), "{}", country.body);
    // Who did not agree, was only asked, or left, is nowhere.
    for hidden in ["Klankbord Ervaren Ouders", "Familiefonds Van de Laan", "Kinderopvangketen Zonnekind"] {
        let page = nobody.get(&format!("/netwerk?zoek={}", hidden.replace(' ', "+"))).await;
        assert!(page.body.contains("Geen organisatie past bij deze keuze"), "{hidden}");
        let kept = member(&admin, hidden).await;
        let id = kept.rsplit('/').next().unwrap();
        assert_eq!(nobody.get(&format!("/netwerk/{id}")).await.status, StatusCode::NOT_FOUND, "{hidden}");
    }
    // What the network has too, an alliance does not change for all; it stands on its page in which alliances it is.
    let lead = app.signed_in("lead").await;
    let partner = crate::partners::address(&lead, "Bibliotheek Voorbeeldstad").await;
    let refused = lead.get(&format!("{partner}/wijzigen")).await;
    assert!(refused.status != StatusCode::OK, "{}", refused.body);
    let page = coach.get(&member(&admin, "Bibliotheek Voorbeeldstad").await).await;
    assert!(page.body.contains("Lokale alliantie Voorbeeldstad"), "{}", page.body);
    // A coach sees only where the own alliances are.
    let fund = member(&admin, "Veenfonds").await;
    assert!(coach.get(&fund).await.body.contains(">Lokale alliantie Voorbeelderveen<"));
    let other = store::account::entry::known(&app.app.store, ADMIN).await.unwrap().unwrap().id.to_string();
    admin.post("/a/lokale-alliantie-voorbeelderveen/coach", &[("coach", &other)]).await;
    let page = coach.get(&fund).await;
    assert!(!page.body.contains(">Lokale alliantie Voorbeelderveen<"), "not of the own caseload: {}", page.body);
}

#[tokio::test]
async fn the_existing_list_comes_in_with_its_days_and_what_is_wrong_goes_back() {
    let app = TestApp::demo().await;
    let admin = app.signed_in("admin").await;
    let text = "Organisatie;Soort;Plaats;Partner sinds;Status;Sinds;Contactpersoon;E-mail;Openbaar\n\
        Touwslagerij De Lijn;werkgever;;26 maart 2019;;;Touwslager;touw@lijn.invalid;ja\n\
        FONDS MORGENROOD;vermogensfonds;;2022;;;Bureau;bureau@morgenrood.invalid;ja\n\
        Glazenwasser Helderziend;werkgever;Voorbeeldstad;;;;;;\n\
        Smederij Het Vuur;werkgever;;2020;gestopt;1-5-2023;;;\n\
        Molen De Hoop;werkgever;;1-1-2031;;;;;\n";
    let upload = format!("{LIST}/invoeren");
    let page = upload_to(&admin, &upload, "partners.csv", text.as_bytes()).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let list = page.location;
    assert!(list.starts_with(&format!("{upload}/")), "{list}");
    accept(&admin, &list, &[]).await;
    let check = admin.get(&format!("{list}/controle")).await;
    for part in [
        "Nieuw: 3",
        "Staat al op uw lijst: 1",
        "1 rij heeft een fout",
        "ligt in de toekomst",
        "Sinds wanneer is niet bekend",
    ] {
        assert!(check.body.contains(part), "{part}: {}", check.body);
    }
    assert!(
        !admin.get(&format!("{LIST}?zoek=touwslagerij")).await.body.contains(">Touwslagerij De Lijn<"),
        "nothing yet"
    );
    assert_eq!(confirm(&admin, &list).await.location, list);
    let rope = admin.get(&member(&admin, "Touwslagerij De Lijn").await).await;
    assert!(rope.body.contains("26 maart 2019") && rope.body.contains("touw@lijn.invalid"), "{}", rope.body);
    assert!(admin.get("/netwerk?zoek=touwslagerij").await.body.contains(">Touwslagerij De Lijn<"));
    let glass = admin.get(&member(&admin, "Glazenwasser Helderziend").await).await;
    assert!(glass.body.contains("datum onbekend") && glass.body.contains("Voorbeeldstad"), "{}", glass.body);
    let smith = admin.get(&member(&admin, "Smederij Het Vuur").await).await;
    assert!(smith.body.contains("1 mei 2023") && smith.body.contains("niet meer partner"), "{}", smith.body);
    // What was there keeps its day, and gets the person.
    let fund = admin.get(&member(&admin, "Fonds Morgenrood").await).await;
    assert!(fund.body.contains("bureau@morgenrood.invalid") && !fund.body.contains("1 januari 2022"), "{}", fund.body);
    // The row that is wrong comes back, is corrected, and goes in.
    let errors = admin.get(&format!("{list}/fouten")).await;
    let book = sheet::read(&errors.bytes).unwrap();
    let rows = &book.sheets[0].rows;
    assert_eq!((rows.len(), rows[1][0].as_str()), (2, "Molen De Hoop"));
    let corrected = String::from_utf8_lossy(&errors.bytes).replace("1-1-2031", "1-1-2021");
    let again = upload_to(&admin, &upload, "goed.csv", corrected.as_bytes()).await.location;
    accept(&admin, &again, &[]).await;
    assert_eq!(confirm(&admin, &again).await.location, again);
    assert!(admin.get(&member(&admin, "Molen De Hoop").await).await.body.contains("1 januari 2021"));
    // What goes out comes in again, and nothing is new.
    let out = admin.get(&format!("{LIST}/export.xlsx")).await;
    let list = upload_to(&admin, &upload, "alles.xlsx", &out.bytes).await.location;
    accept(&admin, &list, &[]).await;
    let check = admin.get(&format!("{list}/controle")).await;
    assert!(check.body.contains("Nieuw: 0") && !check.body.contains("hebben een fout"), "{}", check.body);
    // A coach has no part in this.
    let coach = app.signed_in("coach").await;
    assert_eq!(coach.get(&upload).await.status, StatusCode::NOT_FOUND);
}
