//! Importing and exporting the list of partners: every row is accounted for, nothing is written before the last button, hostile files are
//! refused while pages stay fast, and what goes out comes in again.

mod messy;
mod rows;

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use documents::sheet;
use rust_xlsxwriter::Workbook;

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
    let (once, fingerprint) = shown(browser, list).await;
    browser.post(&format!("{list}/bevestigen"), &[("once", &once), ("fingerprint", &fingerprint)]).await
}

/// What the last button sends: its number, and the mark of what was shown.
async fn shown(browser: &Browser, list: &str) -> (String, String) {
    let page = browser.get(&format!("{list}/controle")).await;
    let form = page.body.split(&format!("action=\"{list}/bevestigen\"")).nth(1).unwrap_or_default();
    let value = |name: &str| {
        let tag = form.split(&format!("name=\"{name}\"")).nth(1).unwrap_or_default();
        tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    };
    (value("once"), value("fingerprint"))
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
    let digits = before.chars().rev().take_while(|sign| sign.is_ascii_digit() || *sign == '.');
    let digits: String = digits.filter(char::is_ascii_digit).collect();
    digits.chars().rev().collect::<String>().parse().unwrap()
}

/// The number behind the words of a line that is only there when it is not 0.
fn told_or_none(page: &Page, words: &str) -> usize {
    if page.body.contains(&format!("{words}: ")) { told(page, words) } else { 0 }
}

/// The cells of the first sheet of a file.
fn cells(page: &Page) -> Vec<Vec<String>> {
    sheet::read(&page.bytes).unwrap().sheets.remove(0).rows
}

/// What became of every row of a list that was taken over: new, from the country, on the list, joined, skipped, wrong, empty.
fn outcomes(page: &Page) -> [usize; 7] {
    [
        "Nieuwe organisaties",
        "Bekend in het land, nu ook op uw lijst",
        "Stond al op uw lijst",
        "Samengevoegd met een andere rij",
        "Overgeslagen",
        "Met een fout, niet ingevoerd",
        "Leeg, kop of tussenkop",
    ]
    .map(|words| told_or_none(page, words))
}

/// Says of every row that is still open that it is another organisation.
async fn all_others(browser: &Browser, list: &str) {
    let check = browser.get(&format!("{list}/controle")).await;
    if check.body.contains("nog te kiezen") {
        let once = check.field("once");
        browser.post(&format!("{list}/controle"), &[("once", &once), ("all", "other")]).await;
    }
}

/// The file with what was wrong, in its own format, with its cells put right.
fn corrected(file: &Page, name: &str) -> Vec<u8> {
    let right = |row: usize, cell: &str| {
        cell.replace("geen adres", &format!("goed{row}@lijst.invalid")).replace("ooit", "2024")
    };
    if name == "fouten.csv" {
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(&file.bytes[..]);
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        for (row, record) in reader.records().enumerate() {
            writer.write_record(record.unwrap().iter().map(|cell| right(row, cell))).unwrap();
        }
        return writer.into_inner().unwrap();
    }
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in cells(file).iter().enumerate() {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(u32::try_from(row).unwrap(), column, right(row, cell)).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

/// Addresses of a list among the cells of the register as a file.
fn addresses(cells: &[Vec<String>]) -> Vec<&str> {
    let mut all: Vec<&str> =
        cells.iter().flatten().map(String::as_str).filter(|cell| cell.ends_with("@lijst.invalid")).collect();
    all.sort_unstable();
    all
}

#[tokio::test]
async fn a_messy_list_of_four_hundred_is_accounted_for_to_the_last_row() {
    let (rows, made) = rows::rows();
    assert_eq!(made.organisations + made.doubles + made.wrong, 400);
    // Of each row that is not wrong, the address; no address occurs twice.
    let right = rows.iter().filter(|row| row.get(8).is_some_and(|date| date != "ooit"));
    let people: BTreeSet<&str> =
        right.filter_map(|row| row.get(5)).map(String::as_str).filter(|cell| cell.contains('@')).collect();
    assert_eq!(people.len(), made.organisations + made.doubles);
    for (name, bytes, errors) in [
        ("lijst.xlsx", messy::xlsx(), "fouten.xlsx"),
        // What came from LibreOffice goes back as a file that LibreOffice opens too, and the page says so.
        ("lijst.ods", messy::ods(), "fouten.xlsx"),
        ("lijst.csv", messy::csv(), "fouten.csv"),
    ] {
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
        all_others(&lead, &list).await;
        let started = Instant::now();
        let done = confirm(&lead, &list).await;
        println!("{name}: taken over in {:?}", started.elapsed());
        assert_eq!((done.status, &done.location), (StatusCode::SEE_OTHER, &list), "{}", done.body);
        let page = lead.get(&list).await;
        let all @ [created, linked, .., wrong, nothing] = outcomes(&page);
        assert_eq!(all.iter().sum::<usize>(), rows.len(), "{name}: every row is one of these: {all:?}");
        assert_eq!((wrong, nothing), (made.wrong, made.empty), "{name}");
        assert_eq!(total(&lead).await, before + created + linked, "{name}");
        // Some of these names the demo has already, and its organisations stay one.
        assert!(created <= made.organisations && created + listed >= made.organisations, "{name}: {created} {made:?}");
        assert!(listed < 10 && double >= made.doubles - 2 * listed, "{name}: {listed} {double}");
        // Everybody came along, once.
        assert_eq!(told(&page, "Nieuwe contactpersonen"), people.len(), "{name}");
        let export = cells(&lead.get(&format!("{PARTNERS}/export.xlsx")).await);
        assert_eq!(addresses(&export), people.iter().copied().collect::<Vec<_>>(), "{name}");
        // One cell for three rows holds for each of them, and days are the days that were meant.
        let column = |word: &str| export[0].iter().position(|head| head == word).unwrap();
        for (number, (_, day)) in rows::MERGED.zip(rows::DATED) {
            let address = format!("post{number}@lijst.invalid");
            let row = export.iter().find(|row| row.contains(&address)).unwrap();
            assert_eq!(row[column("Sector")], "Zorg en (jeugd)gezondheidszorg", "{name} {row:?}");
            assert_eq!((&*row[column("Sinds")], &*row[column("Voor het eerst mee")]), (day, day), "{name} {row:?}");
        }

        // What was wrong comes back as a file, and corrected in that file it is taken, all of it.
        assert_eq!(page.body.contains("LibreOffice"), name == "lijst.ods", "{}", page.body);
        let file = lead.get(&format!("{list}/fouten")).await;
        let disposition = file.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
        let ending = errors.rsplit('.').next().unwrap();
        assert!(disposition.contains(&format!(".{ending}")), "{name}: {disposition}");
        let wrong = cells(&file);
        assert_eq!((wrong.len(), wrong[0].last().map(String::as_str)), (made.wrong + 1, Some("reden")), "{name}");
        assert!(wrong[1..].iter().all(|row| row.last().is_some_and(|why| why.len() > 10)), "{wrong:?}");
        let before = total(&lead).await;
        let again = guessed(&lead, errors, &corrected(&file, errors), &[]).await;
        all_others(&lead, &again).await;
        let done = confirm(&lead, &again).await;
        assert_eq!(done.location, again, "{}", done.body);
        let page = lead.get(&again).await;
        let all @ [created, linked, listed, joined, skipped, still_wrong, head] = outcomes(&page);
        assert_eq!((skipped, still_wrong, head), (0, 0, 1), "{name}: only the row with the words is none: {all:?}");
        assert_eq!(created + linked + listed + joined, made.wrong, "{name}: {all:?}");
        assert_eq!(total(&lead).await, before + created + linked, "{name}");
        let now = cells(&lead.get(&format!("{PARTNERS}/export.csv")).await);
        let now = addresses(&now);
        assert_eq!((told(&page, "Nieuwe contactpersonen"), now.len()), (made.wrong, 400), "{name}");
        assert_eq!(now.iter().collect::<BTreeSet<_>>().len(), 400, "{name}");
        assert_eq!(now.iter().filter(|cell| cell.starts_with("goed")).count(), made.wrong / 2, "{name}");
    }
}

#[tokio::test]
async fn another_sheet_shows_another_list() {
    let app = TestApp::demo().await;
    let lead = app.signed_in("lead").await;
    let list = upload(&lead, "drie.xlsx", &messy::xlsx()).await.location;
    let place = async |sheet: &str| {
        let once = lead.get(&list).await.field("once");
        let moved = lead.post(&list, &[("once", &once), ("where", "ja"), ("sheet", sheet)]).await;
        assert_eq!((moved.status, &moved.location), (StatusCode::SEE_OTHER, &list), "{}", moved.body);
        lead.get(&list).await
    };
    let chosen = |page: &Page| {
        let select = page.body.split("name=\"sheet\"").nth(1).unwrap().split("</select>").next().unwrap().to_owned();
        let option = select.split("<option").find(|option| option.contains(" selected")).unwrap().to_owned();
        option.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned()
    };
    // The one that looks most like a list is shown first.
    let page = lead.get(&list).await;
    assert_eq!(chosen(&page), "Partners 2026");
    assert!(page.body.contains("Naam organisatie") && page.body.contains("post0@lijst.invalid"), "{}", page.body);
    // No words above the columns: the column has a letter, and there is no choice of what it holds.
    let notes = place("0").await;
    assert_eq!(chosen(&notes), "Toelichting");
    assert!(notes.body.contains("Deze lijst is van het team.") && notes.body.contains("Kolom A"), "{}", notes.body);
    assert!(!notes.body.contains("Naam organisatie") && !notes.body.contains("post0@lijst.invalid"));
    assert_eq!(lead.get(&format!("{list}/controle")).await.location, list, "nothing to look at yet");
    let old = place("2").await;
    assert_eq!(chosen(&old), "Oud");
    assert!(!old.body.contains("Deze lijst is van het team."), "{}", old.body);
    // A sheet that is not there is none.
    assert_eq!(chosen(&place("9").await), "Oud");
    let back = place("1").await;
    assert_eq!(chosen(&back), "Partners 2026");
    accept(&lead, &list, &[]).await;
    let check = lead.get(&format!("{list}/controle")).await;
    assert_eq!(told(&check, "Leeg, kop of tussenkop"), rows::rows().1.empty);
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

/// Five thousand names that are not like each other.
fn thousands() -> String {
    const SYLLABLES: [&str; 20] = [
        "ba", "ke", "lo", "mi", "nu", "pra", "ste", "vo", "zi", "dru", "fa", "ge", "ho", "jil", "kwu", "ra", "se",
        "to", "wi", "blu",
    ];
    let name = |index: u64| {
        // Far apart for numbers that are near.
        let mut rest = index.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 16;
        let mut word = || {
            let syllables: String = (0..4)
                .map(|_| {
                    let at = usize::try_from(rest % 20).unwrap();
                    rest /= 20;
                    SYLLABLES[at]
                })
                .collect();
            syllables
        };
        format!("{} {}", word(), word())
    };
    let rows = (1..1000).map(|index| format!("{};cultuur\n", name(index)));
    format!("Organisatie;Sector\n{}", rows.collect::<String>())
}

/// Working out what comes of a long list holds nobody up: another page, and another alliance that writes, are done before it is.
#[tokio::test]
async fn a_thousand_rows_are_taken_over_while_others_read_and_write() {
    let app = TestApp::demo().await;
    let (lead, reader, writer) =
        (app.signed_in("lead").await, app.signed_in("member").await, app.signed_in("lead").await);
    let before = total(&lead).await;
    let list = guessed(&lead, "lang.csv", thousands().as_bytes(), &[]).await;
    let check = lead.get(&format!("{list}/controle")).await;
    if check.body.contains("nog te kiezen") {
        let once = check.field("once");
        lead.post(&format!("{list}/controle"), &[("once", &once), ("all", "other")]).await;
    }
    let (button, fingerprint) = shown(&lead, &list).await;
    let village = "/a/lokale-alliantie-voorbeelddorp-aan-zee/partners/nieuw";
    let once = writer.get(village).await.field("once");
    let ended = std::sync::Mutex::new(Vec::new());
    let end = |who| ended.lock().unwrap().push(who);
    let (done, (), ()) = tokio::join!(
        async {
            let fields = [("once", button.as_str()), ("fingerprint", fingerprint.as_str())];
            let done = lead.post(&format!("{list}/bevestigen"), &fields).await;
            end("confirm");
            done
        },
        async {
            assert_eq!(reader.get(&format!("{CITY}/leden")).await.status, StatusCode::OK);
            end("read");
        },
        async {
            let new = [("once", once.as_str()), ("name", "Atelier aan Zee"), ("kind", "muziek-en-kunst")];
            let page = writer.post(village, &new).await;
            assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
            end("write");
        }
    );
    assert_eq!(done.location, list, "{}", done.body);
    let ended = ended.into_inner().unwrap();
    assert!(ended.len() == 3 && ended[2] == "confirm", "{ended:?}");
    assert_eq!(total(&lead).await, before + 999);
}

/// A list of ten times as many rows costs as many statements to read, to look up and to take over: there is nothing to wait for in between that
/// a bar could show (docs/decisions.md). `--nocapture` prints how long it takes.
#[tokio::test]
async fn four_hundred_rows_cost_as_many_statements_as_forty() {
    let mut costs = Vec::new();
    for rows in [40, 400] {
        let app = TestApp::demo().await;
        let lead = app.signed_in("lead").await;
        let names = thousands();
        let mut book = Workbook::new();
        let page = book.add_worksheet();
        for (line, number) in names.lines().take(rows + 1).zip(0..) {
            let mail = if number == 0 { "E-mail".to_owned() } else { format!("p{number}@lang.invalid") };
            for (cell, column) in line.split(';').chain([mail.as_str()]).zip(0..) {
                page.write_string(number, column, cell).unwrap();
            }
        }
        let file = book.save_to_buffer().unwrap();
        let began = Instant::now();
        let read = upload(&lead, "lang.xlsx", &file).await;
        let (list, reading) = (read.location.clone(), began.elapsed());
        accept(&lead, &list, &[]).await;
        let check = lead.get(&format!("{list}/controle")).await;
        if check.body.contains("nog te kiezen") {
            let once = check.field("once");
            lead.post(&format!("{list}/controle"), &[("once", &once), ("all", "other")]).await;
        }
        let (button, fingerprint) = shown(&lead, &list).await;
        let began = Instant::now();
        let looked = lead.get(&format!("{list}/controle")).await;
        let (looking, began) = (began.elapsed(), Instant::now());
        let fields = [("once", button.as_str()), ("fingerprint", fingerprint.as_str())];
        let done = lead.post(&format!("{list}/bevestigen"), &fields).await;
        println!("{rows} rows: read in {reading:?}, looked up in {looking:?}, taken over in {:?}", began.elapsed());
        let outcome = lead.get(&done.location).await;
        assert!(outcome.body.contains(&format!("Nieuwe organisaties: {rows}")), "{}", outcome.body);
        costs.push([read.statements, looked.statements, done.statements]);
    }
    assert_eq!(costs[0], costs[1]);
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

/// Words that a spreadsheet would work out, also behind signs that nobody sees.
const FORMULAS: [&str; 10] = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\u{a0}=1+1",
    "'=1+1",
    "\"=HYPERLINK(\"\"x\"\")",
];

/// Cells of a text file, read by another library than our own reader, which takes our apostrophe off again.
fn raw_cells(bytes: &[u8]) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_reader(bytes);
    reader.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect()
}

fn no_formula(name: &str, bytes: &[u8], words: &str, least: usize) {
    let all = raw_cells(bytes);
    assert!(all.iter().filter(|cell| cell.contains(words)).count() >= least, "{name}: {all:?}");
    for cell in all {
        let begin =
            cell.trim_start_matches(|sign: char| sign.is_whitespace() || sign.is_control() || sign == '\u{feff}');
        assert!(!begin.starts_with(['=', '+', '-', '@']), "{name}: {cell:?} is a formula");
    }
}

/// No cell of a workbook is worked out: the words are there, as words.
fn no_formula_in_excel(name: &str, bytes: &[u8], words: &str) {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut said = 0;
    for index in 0..zip.len() {
        let part = std::io::read_to_string(zip.by_index(index).unwrap()).unwrap();
        assert!(!part.contains("<f>") && !part.contains("<f "), "{name}: a formula: {part}");
        said += part.matches(words).count();
    }
    assert!(said >= FORMULAS.len(), "{name}: {said}");
}

#[tokio::test]
async fn no_cell_that_goes_out_is_a_formula() {
    let app = TestApp::demo().await;
    let (lead, admin) = (app.signed_in("lead").await, app.signed_in("admin").await);
    for (number, evil) in FORMULAS.into_iter().enumerate() {
        let name = format!("{evil} Raafkraai {number}");
        let fields = [("name", &*name), ("kind", "voedselbank"), ("same", "new")];
        let made = lead.post(&format!("{PARTNERS}/nieuw"), &fields).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{evil:?}: {}", made.body);
        // Where an address comes from is one line, and otherwise anything.
        let source = evil.trim();
        let person = [("name", "Iemand"), ("source", source), ("phone", "+31 6 12345678")];
        let saved = lead.post(&format!("{}/contact", made.location), &person).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{evil:?}: {}", saved.body);
        let fields = [
            ("name", &*name),
            ("kind", "voedselbank"),
            ("status", "joined"),
            ("on", "2024-01-01"),
            ("shown", "ja"),
            ("same", "new"),
        ];
        let member = admin.post("/landelijk/netwerk/nieuw", &fields).await;
        assert_eq!(member.status, StatusCode::SEE_OTHER, "{evil:?}: {}", member.body);
    }
    for (browser, list) in [(&lead, PARTNERS), (&admin, "/landelijk/netwerk")] {
        let file = format!("{list}/export.csv");
        no_formula(&file, &browser.get(&file).await.bytes, "Raafkraai", FORMULAS.len());
        let file = format!("{list}/export.xlsx");
        no_formula_in_excel(&file, &browser.get(&file).await.bytes, "Raafkraai");
    }
    // What somebody else wrote in a list comes back in the file of what is wrong; it too is text.
    let rows = FORMULAS.map(|evil| format!("\"{}\";geen sector;Raafkraai", evil.replace('"', "\"\"")));
    let text = format!("Organisatie;Sector;Contactpersoon\n{}\n", rows.join("\n"));
    let list = guessed(&lead, "kwaad.csv", text.as_bytes(), &[]).await;
    let file = lead.get(&format!("{list}/fouten")).await;
    no_formula("fouten", &file.bytes, "Raafkraai", FORMULAS.len());
}
