//! Importing and exporting the list of partners: every row is accounted for, nothing is written before the last button, hostile files are
//! refused while pages stay fast, and what goes out comes in again.

mod messy;

use std::time::{Duration, Instant};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use documents::sheet;

use crate::support::{Browser, Page, TestApp};

const CITY: &str = "/a/lokale-alliantie-voorbeeldstad";
const PARTNERS: &str = "/a/lokale-alliantie-voorbeeldstad/partners";
const IMPORT: &str = "/a/lokale-alliantie-voorbeeldstad/partners/invoeren";

pub(crate) async fn upload_to(browser: &Browser, path: &str, name: &str, bytes: &[u8]) -> Page {
    let once = browser.get(path).await.field("once");
    let mut body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"once\"\r\n\r\n{once}\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; \
         filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap();
    browser.send(request).await
}

async fn upload(browser: &Browser, name: &str, bytes: &[u8]) -> Page {
    upload_to(browser, IMPORT, name, bytes).await
}

/// Uploads a list and keeps what was guessed; answers the address of the list.
async fn guessed(browser: &Browser, name: &str, bytes: &[u8], more: &[(&str, &str)]) -> String {
    let page = upload(browser, name, bytes).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    accept(browser, &page.location, more).await;
    page.location
}

/// Keeps what was guessed of the columns.
pub(crate) async fn accept(browser: &Browser, list: &str, more: &[(&str, &str)]) {
    let page = browser.get(list).await;
    assert_eq!(page.status, StatusCode::OK);
    let mut fields = vec![("once".to_owned(), page.field("once")), ("version".to_owned(), page.field("version"))];
    for select in page.body.split("<select").skip(1) {
        let select = select.split("</select>").next().unwrap();
        let name = select.split("name=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        let chosen = select.split("<option").find(|option| option.contains(" selected"));
        let value = chosen.and_then(|option| option.split("value=\"").nth(1)).and_then(|rest| rest.split('"').next());
        if name != "sheet" && name != "header" {
            fields.push((name, value.unwrap_or_default().to_owned()));
        }
    }
    fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let saved = browser.post(list, &fields).await;
    assert_eq!((saved.status, saved.location), (StatusCode::SEE_OTHER, format!("{list}/controle")), "{}", saved.body);
}

pub(crate) async fn confirm(browser: &Browser, list: &str) -> Page {
    let page = browser.get(&format!("{list}/controle")).await;
    let form = page.body.split(&format!("action=\"{list}/bevestigen\"")).nth(1).unwrap_or_default();
    let value = |name: &str| {
        let tag = form.split(&format!("name=\"{name}\"")).nth(1).unwrap_or_default();
        tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    };
    let (once, fingerprint) = (value("once"), value("fingerprint"));
    browser.post(&format!("{list}/bevestigen"), &[("once", &once), ("fingerprint", &fingerprint)]).await
}

/// Takes over a list with one new contact person.
pub(crate) async fn import_one(browser: &Browser) {
    let text = "Organisatie;Sector;Contactpersoon;E-mail\nKoor De Leeuwerik;cultuur;Dirigent;koor@lijst.invalid\n";
    let list = guessed(browser, "koor.csv", text.as_bytes(), &[]).await;
    assert_eq!(confirm(browser, &list).await.location, list);
}

/// The number behind the words of a line.
fn told(page: &Page, words: &str) -> usize {
    let rest = page.body.split(&format!("{words}: ")).nth(1).unwrap_or_else(|| panic!("no {words}: {}", page.body));
    let digits: String =
        rest.chars().take_while(|sign| sign.is_ascii_digit() || *sign == '.').filter(char::is_ascii_digit).collect();
    digits.parse().unwrap()
}

async fn total(browser: &Browser) -> usize {
    counted(&browser.get(PARTNERS).await)
}

/// How many organisations the register says that it shows.
fn counted(page: &Page) -> usize {
    let before = page.body.split(" organisaties<").next().unwrap();
    let digits: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
    digits.chars().rev().collect::<String>().parse().unwrap()
}

#[tokio::test]
async fn a_messy_list_of_four_hundred_is_accounted_for_to_the_last_row() {
    let (rows, made) = messy::rows();
    assert_eq!(made.organisations + made.doubles + made.wrong, 400);
    for (name, bytes) in [("lijst.xlsx", messy::xlsx()), ("lijst.ods", messy::ods()), ("lijst.csv", messy::csv())] {
        let app = TestApp::demo().await;
        let lead = app.signed_in("lead").await;
        let before = total(&lead).await;
        let list = guessed(&lead, name, &bytes, &[]).await;
        let check = lead.get(&format!("{list}/controle")).await;
        assert_eq!(check.status, StatusCode::OK, "{}", check.body);
        let [new, listed, known, double, empty] = [
            told(&check, "Nieuw"),
            told(&check, "Staat al op uw lijst"),
            told(&check, "Bekend in het land, nog niet op uw lijst"),
            told(&check, "Dubbel in dit bestand"),
            told(&check, "Leeg, kop of tussenkop"),
        ];
        assert!(check.body.contains(&format!("{} rijen hebben een fout", made.wrong)), "{name}: {}", check.body);
        assert_eq!(new + listed + known + double + empty + made.wrong, rows.len(), "{name}");
        assert_eq!(empty, made.empty, "{name}");
        assert_eq!(total(&lead).await, before, "nothing is written before the button");
        // A name of the demo may look like one of the list: those are others.
        if check.body.contains("nog te kiezen") {
            let once = check.field("once");
            lead.post(&format!("{list}/controle"), &[("once", &once), ("all", "other")]).await;
        }
        let started = Instant::now();
        let done = confirm(&lead, &list).await;
        println!("{name}: taken over in {:?}", started.elapsed());
        assert_eq!((done.status, &done.location), (StatusCode::SEE_OTHER, &list), "{}", done.body);
        let page = lead.get(&list).await;
        let created = told(&page, "Nieuwe organisaties");
        assert_eq!(total(&lead).await, before + created, "{name}");
        assert!(told(&page, "Met een fout, niet ingevoerd") == made.wrong, "{}", page.body);
        // Some of these names the demo has already, and its organisations stay one.
        assert!(created <= made.organisations && created + listed >= made.organisations, "{name}: {created} {made:?}");
        assert!(listed < 10 && double >= made.doubles - 2 * listed, "{name}: {listed} {double}");

        // What was wrong comes back as a file, and corrected it is taken.
        let file = lead.get(&format!("{list}/fouten")).await;
        let mut book = sheet::read(&file.bytes).unwrap();
        let wrong = &mut book.sheets[0].rows;
        assert_eq!((wrong.len(), wrong[0].last().map(String::as_str)), (made.wrong + 1, Some("reden")), "{name}");
        assert!(wrong[1..].iter().all(|row| row.last().is_some_and(|why| why.len() > 10)), "{wrong:?}");
        for row in &mut wrong[1..] {
            for cell in row.iter_mut() {
                *cell = cell.replace("geen adres", "goed@lijst.invalid").replace("ooit", "2024");
            }
        }
        let corrected = wrong.iter().map(|row| row.join(";")).collect::<Vec<_>>().join("\n");
        let again = guessed(&lead, "verbeterd.csv", corrected.as_bytes(), &[]).await;
        let check = lead.get(&format!("{again}/controle")).await;
        assert!(!check.body.contains("een fout en kom"), "{}", check.body);
        if check.body.contains("nog te kiezen") {
            let once = check.field("once");
            lead.post(&format!("{again}/controle"), &[("once", &once), ("all", "other")]).await;
        }
        let done = confirm(&lead, &again).await;
        assert_eq!(done.location, again, "{}", done.body);
    }
}

#[tokio::test]
async fn hostile_files_are_refused_with_a_reason_while_pages_stay_fast() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let other = app.signed_in("member").await;
    let zip = |parts: &[(&str, &[u8])]| {
        use std::io::Write;
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let wide = "<table:table table:name=\"x\"><table:table-row><table:table-cell table:number-columns-repeated=\"1000000\"><text:p>x</text:p>\
                </table:table-cell></table:table-row></table:table>";
    let bomb = zip(&[("[Content_Types].xml", b"x"), ("xl/worksheets/sheet1.xml", &vec![b' '; 48 << 20])]);
    let wide =
        zip(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", wide.as_bytes())]);
    for (name, bytes, reason) in [
        ("bom.xlsx", bomb, "veel groter dan een lijst kan zijn"),
        ("breed.ods", wide, "meer dan 100 kolommen"),
        ("foto.xlsx", b"\x89PNG\r\n\x1a\n\x00\x00".to_vec(), "geen Excel-, LibreOffice- of CSV-bestand"),
        ("oud.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(), "oude Excel"),
        ("stuk.xlsx", b"PK\x03\x04stuk".to_vec(), "beschadigd"),
        ("leeg.csv", b"\n".to_vec(), "Er staat niets in dit bestand"),
        ("groot.csv", vec![b'a'; 5 * 1024 * 1024 + 1], "groter dan 5 MB"),
        ("lang.csv", "x\n".repeat(6000).into_bytes(), "meer dan 5.000 rijen"),
    ] {
        let (refused, slowest) = tokio::join!(upload(&lead, name, &bytes), async {
            let mut slowest = Duration::ZERO;
            for _ in 0..5 {
                let started = Instant::now();
                assert_eq!(other.get(&format!("{CITY}/leden")).await.status, StatusCode::OK);
                slowest = slowest.max(started.elapsed());
            }
            slowest
        });
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(refused.body.contains(reason), "{name}: {}", refused.body);
        assert!(slowest < Duration::from_secs(2), "{name}: {slowest:?}");
    }
    let far_too_large = upload(&lead, "enorm.csv", &vec![b'a'; 7 << 20]).await;
    assert_eq!(far_too_large.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(!lead.get(IMPORT).await.body.contains("bom.xlsx"));
}

/// The list of the national network is as large as that of an alliance may be: no form is, and nothing is larger.
#[tokio::test]
async fn the_national_list_is_read_up_to_its_limit() {
    let app = TestApp::demo().await;
    let admin = app.signed_in("admin").await;
    let national = "/landelijk/netwerk/invoeren";
    // Larger than any form, and smaller than a list may be.
    let rows = format!("Organisatie;Sector\nKoor De Leeuwerik;cultuur\n{}", " ".repeat(2 << 20));
    let read = upload_to(&admin, national, "lang.csv", rows.as_bytes()).await;
    assert_eq!(read.status, StatusCode::SEE_OTHER, "{}", read.body);
    assert!(read.location.starts_with(national), "{}", read.location);
    let too_large = upload_to(&admin, national, "groot.csv", &vec![b'a'; 5 * 1024 * 1024 + 1]).await;
    assert_eq!(too_large.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(too_large.body.contains("groter dan 5 MB"), "{}", too_large.body);
    let far_too_large = upload_to(&admin, national, "enorm.csv", &vec![b'a'; 7 << 20]).await;
    assert_eq!(far_too_large.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn columns_are_chosen_and_what_is_wrong_is_said() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let none = lead.post(IMPORT, &[]).await;
    assert_eq!(none.status, StatusCode::BAD_REQUEST);
    let page = upload(&lead, "raar.csv", b"wat;waar\nDe Kaartclub;Voorbeeldstad\n<script>x</script>;y\n").await;
    let list = page.location;
    // No column for the name: there is nothing to look at yet.
    assert_eq!(lead.get(&format!("{list}/controle")).await.location, list);
    let page = lead.get(&list).await;
    assert!(page.body.contains("Kolom A") && !page.body.contains("<script>x"), "{}", page.body);
    let version = page.field("version");
    let without = lead.post(&list, &[("version", &version), ("column-0", "place")]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(without.body.contains("zonder naam kunnen wij niets invoeren"), "{}", without.body);
    let twice = lead.post(&list, &[("version", &version), ("column-0", "name"), ("column-1", "name")]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.body.contains("Dit koos u al bij een andere kolom"), "{}", twice.body);
    // The header is another row than was guessed.
    let once = page.field("once");
    let moved = lead.post(&list, &[("once", &once), ("where", "ja"), ("header", "1")]).await;
    assert_eq!(moved.location, list, "{}", moved.body);
    let stale = lead.post(&list, &[("version", &version), ("column-0", "name")]).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    let version = lead.get(&list).await.field("version");
    let fields = [("version", version.as_str()), ("column-0", "name"), ("column-1", "place"), ("sector", "funds")];
    assert_eq!(lead.post(&list, &fields).await.location, format!("{list}/controle"));
    let check = lead.get(&format!("{list}/controle")).await;
    assert!(told(&check, "Nieuw") == 2 && check.body.contains("is geen gemeente die wij kennen"), "{}", check.body);
    // Thrown away it is gone, for everybody.
    assert_eq!(lead.post(&format!("{list}/weggooien"), &[]).await.location, IMPORT);
    assert_eq!(lead.get(&list).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_list_is_taken_over_once_and_as_it_was_shown() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let before = total(&lead).await;
    let text = "Organisatie;Sector;Contactpersoon;E-mail\n\
                Stg. Voedselbank Voorbeeldstad;welzijn;Nieuwe vrijwilliger;nieuw@lijst.invalid\n\
                Dansgroep Pirouette;cultuur;Docent;dans@lijst.invalid\n\
                Dansgroep Pirouete;cultuur;Penningmeester;geld@lijst.invalid\n";
    let list = guessed(&lead, "dans.csv", text.as_bytes(), &[]).await;
    // As long as a question is open, nothing is taken over.
    let check = lead.get(&format!("{list}/controle")).await;
    assert!(check.body.contains("Bij 1 rij moet u eerst kiezen"), "{}", check.body);
    assert!(!check.body.contains("Voer 2 rijen in"));
    let early = confirm(&lead, &list).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.body.contains("Kies eerst bij elke rij"), "{}", early.body);
    let chosen = lead.post(&format!("{list}/controle?oordeel=open"), &[("row-4", "row-3")]).await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.body);
    let check = lead.get(&format!("{list}/controle")).await;
    assert!(check.body.contains("Voer 3 rijen in"), "{}", check.body);
    let form = check.body.split("/bevestigen\"").nth(1).unwrap().to_owned();
    let value = |name: &str| {
        form.split(&format!("name=\"{name}\""))
            .nth(1)
            .and_then(|rest| rest.split("value=\"").nth(1))
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned()
    };
    let (once, fingerprint) = (value("once"), value("fingerprint"));

    // Somebody adds one of them in the meantime: nothing is written, and it is shown again.
    let new = [("name", "Dansgroep Pirouette"), ("kind", "muziek-en-kunst")];
    assert_eq!(
        app.signed_in("member").await.post(&format!("{PARTNERS}/nieuw"), &new).await.status,
        StatusCode::SEE_OTHER
    );
    let fields = [("once", once.as_str()), ("fingerprint", fingerprint.as_str())];
    let changed = lead.post(&format!("{list}/bevestigen"), &fields).await;
    assert_eq!(changed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        changed.body.contains("Er is intussen iets veranderd") && total(&lead).await == before + 1,
        "{}",
        changed.body
    );

    let once = lead.get(&format!("{list}/controle")).await.field("once");
    lead.post(&format!("{list}/controle"), &[("once", &once), ("all", "same")]).await;
    let check = lead.get(&format!("{list}/controle")).await;
    let form = check.body.split("/bevestigen\"").nth(1).unwrap().to_owned();
    let value = |name: &str| {
        form.split(&format!("name=\"{name}\""))
            .nth(1)
            .and_then(|rest| rest.split("value=\"").nth(1))
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned()
    };
    let fields = [("once", value("once")), ("fingerprint", value("fingerprint"))];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let (first, second) = (
        lead.post(&format!("{list}/bevestigen"), &fields).await,
        lead.post(&format!("{list}/bevestigen"), &fields).await,
    );
    assert_eq!((first.location.as_str(), second.location.as_str()), (list.as_str(), list.as_str()), "{}", first.body);
    // All three stood on the list already: only their people are new.
    assert_eq!(total(&lead).await, before + 1);
    assert_eq!(told(&lead.get(&list).await, "Nieuwe contactpersonen"), 3);
    let partner = crate::partners::address(&lead, "Voedselbank Voorbeeldstad").await;
    let page = lead.get(&partner).await;
    assert!(page.body.contains("nieuw@lijst.invalid") && page.body.contains("Ingevoerd uit dans.csv"), "{}", page.body);
    let history = lead.get(&format!("{CITY}/geschiedenis")).await;
    assert!(history.body.contains("en lijst van partners is ingevoerd"), "{}", history.body);
    // Again: everything is there.
    let again = guessed(&lead, "dans.csv", text.as_bytes(), &[]).await;
    let once = lead.get(&format!("{again}/controle")).await.field("once");
    lead.post(&format!("{again}/controle"), &[("once", &once), ("all", "same")]).await;
    assert_eq!(confirm(&lead, &again).await.location, again);
    assert!(!lead.get(&again).await.body.contains("Nieuwe contactpersonen"));
}

#[tokio::test]
async fn what_is_shown_goes_out_and_comes_in_again_without_loss() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let rows = |page: &Page| sheet::read(&page.bytes).unwrap().sheets.remove(0).rows;
    let funds = lead.get(&format!("{PARTNERS}/export.xlsx?sector=funds&sorteer=-naam&pagina=2")).await;
    assert_eq!(funds.status, StatusCode::OK);
    let disposition = funds.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
    assert!(
        disposition.contains(".xlsx")
            && funds.headers[header::CONTENT_TYPE].to_str().unwrap().contains("spreadsheetml")
    );
    let list = rows(&funds);
    let counted = counted(&lead.get(&format!("{PARTNERS}?sector=funds")).await);
    assert_eq!(list.len(), counted + 1, "the header and the funds");
    assert!(counted > 3 && list[1][0] > list[counted][0], "{list:?}");
    // The links of the page keep what it shows.
    let page = lead.get(&format!("{PARTNERS}?sector=funds&sorteer=-naam")).await;
    assert!(page.body.contains("/export.csv?sector=funds&amp;sorteer=-naam"), "{}", page.body);
    // Who sees no contact persons gets none.
    let all = total(&lead).await;
    for (role, sees) in [("lead", true), ("member", true), ("viewer", false), ("coach", false), ("admin", false)] {
        for file in ["export.xlsx", "export.csv"] {
            let page = app.signed_in(role).await.get(&format!("{PARTNERS}/{file}")).await;
            let rows = rows(&page);
            assert_eq!(rows.len(), all + 1, "{role}");
            assert_eq!(rows.iter().flatten().any(|cell| cell.contains("@voorbeeld.invalid")), sees, "{role} {file}");
        }
    }

    // An empty alliance takes it, and gives the same file. The organisations of the other one are known by their name.
    let elsewhere = "/a/lokale-alliantie-voorbeelddorp-aan-zee/partners";
    for file in ["export.xlsx", "export.csv"] {
        let app = TestApp::demo().await;
        let lead = app.signed_in("lead").await;
        let all = lead.get(&format!("{PARTNERS}/{file}")).await;
        let page = upload_to(&lead, &format!("{elsewhere}/invoeren"), file, &all.bytes).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{} {}", page.location, page.body);
        accept(&lead, &page.location, &[]).await;
        let once = lead.get(&format!("{}/controle", page.location)).await.field("once");
        lead.post(&format!("{}/controle", page.location), &[("once", &once), ("all", "other")]).await;
        let done = confirm(&lead, &page.location).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let there = lead.get(&format!("{elsewhere}/{file}")).await;
        assert_eq!(rows(&there), rows(&all), "{file}");
    }
}
