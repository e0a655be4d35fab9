//! The guard of free text, on every form of the product: what may tell who somebody is comes back once with everything that was typed, is
//! not stored by then, and is stored when the form is sent again.

use std::collections::BTreeSet;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use sea_orm::{ConnectionTrait, Database};
use store::Target;

use crate::{
    matrix::{OWN, addresses},
    support::{Browser, Page, TestApp, links},
};

/// Nobody's number, but it passes the test of eleven.
const TYPED: &str = "Vraag naar 123456782.";
const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
const ASKED: &str = "vangnet-titel";

/// Pages that are not among the addresses: of strangers, and of an alliance that has not arranged what comes first.
const MORE: [&str; 4] = [
    "/begin",
    "/word-partner",
    "/in/lokale-alliantie-voorbeeldstad/doe-mee",
    "/a/lokale-alliantie-voorbeelddorp-aan-zee/route/eerste-kerngroep",
];

/// Stands only on the page of a link that is mailed a year after a promise.
const YEAR_LATER: &str = "why";

/// A form with free text as it stands on a page.
struct Found {
    action: String,
    multipart: bool,
    pairs: Vec<(String, String)>,
    /// Names of its fields of free text.
    free: BTreeSet<String>,
}

fn unescaped(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    signs.into_iter().fold(text.to_owned(), |text, (code, sign)| text.replace(code, sign))
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    Some(unescaped(tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?))
}

/// The forms of a page that have a field of free text, with what a browser would send.
fn forms(path: &str, page: &Page) -> Vec<Found> {
    let forms = page.body.split("<form").skip(1).map(|form| form.split("</form>").next().unwrap_or_default());
    forms.filter(|form| form.contains("name=\"free\"")).map(|form| one(path, form)).collect()
}

fn one(path: &str, form: &str) -> Found {
    let (head, _) = form.split_once('>').unwrap();
    let mut found = Found {
        action: attribute(head, "action").unwrap_or_else(|| path.to_owned()),
        multipart: head.contains("multipart"),
        pairs: Vec::new(),
        free: BTreeSet::new(),
    };
    for part in form.split('<').skip(1) {
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        let Some(name) = attribute(tag, "name") else {
            // The chosen option, or else the first.
            if tag.starts_with("option") {
                let chosen = tag.contains(" selected");
                let value = attribute(tag, "value").unwrap_or_default();
                if let Some(last) = found.pairs.last_mut().filter(|(_, last)| chosen || last == "\0") {
                    last.1 = value;
                }
            }
            continue;
        };
        let ticked = !tag.contains("type=\"checkbox\"") && !tag.contains("type=\"radio\"") || tag.contains(" checked");
        match tag.split(' ').next().unwrap_or_default() {
            "input" if name == "free" => {
                let value = attribute(tag, "value").unwrap_or_default();
                found.free.extend(value.split(' ').next().map(str::to_owned));
                found.pairs.push((name, value));
            }
            "input" if ticked => found.pairs.push((name, attribute(tag, "value").unwrap_or_default())),
            "select" => found.pairs.push((name, "\0".to_owned())),
            "textarea" => found.pairs.push((name, unescaped(rest.strip_prefix('\n').unwrap_or(rest)))),
            _ => {}
        }
    }
    found
}

async fn send(browser: &Browser, form: &Found) -> Page {
    if !form.multipart {
        let pairs: Vec<(&str, &str)> = form.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        return browser.post(&form.action, &pairs).await;
    }
    let parts = form.pairs.iter().filter(|(name, _)| name != "file");
    let parts =
        parts.map(|(name, value)| format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"));
    let request = Request::post(&form.action)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(parts.collect::<String>() + "--x--\r\n"))
        .unwrap();
    browser.send(request).await
}

/// Whether any table holds what was typed.
async fn is_stored(app: &TestApp) -> bool {
    let Target::Sqlite(file) = app.app.config.target() else { panic!("the tests' database is a file") };
    let copy = file.with_extension("copy");
    let db = Database::connect(format!("sqlite://{}", file.display())).await.unwrap();
    db.execute_unprepared(&format!("VACUUM INTO '{}'", copy.display())).await.unwrap();
    let bytes = std::fs::read(&copy).unwrap();
    std::fs::remove_file(copy).unwrap();
    let number = TYPED.as_bytes();
    bytes.windows(number.len()).any(|window| window == number)
}

/// What a form holds after somebody typed the same in every field of free text.
fn typed(mut form: Found) -> Found {
    for (_, value) in form.pairs.iter_mut().filter(|(name, _)| form.free.contains(name)) {
        TYPED.clone_into(value);
    }
    form
}

/// Names of the fields of free text in the source of the pages: all of several lines, and those of one line that are guarded.
fn names_in_source() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut folders = vec![std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../app/src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("tests.rs") {
                let source = std::fs::read_to_string(path).unwrap();
                let lines = source
                    .split("<Field")
                    .skip(1)
                    .filter(|field| field.split("/>").next().unwrap_or_default().contains("guarded=true"));
                let fields = source.split("<TextArea").skip(1).chain(lines);
                names.extend(fields.filter_map(|field| {
                    field.split("/>").next()?.split("name=\"").nth(1)?.split('"').next().map(str::to_owned)
                }));
            }
        }
    }
    names
}

#[tokio::test]
async fn every_free_text_of_the_product_is_asked_about_once() {
    let app = TestApp::demo().await;
    let mut paths = addresses(&app).await;
    // One of each kind of record is enough.
    let kind = |path: &str| {
        let parts =
            path.split('/').map(|part| if part.len() == 36 || part.parse::<u32>().is_ok() { "x" } else { part });
        parts.collect::<Vec<_>>().join("/")
    };
    let mut kinds = BTreeSet::new();
    paths.retain(|path| {
        path.rsplit('.').next() != Some("pdf")
            && kinds.insert(kind(path))
            && (path.starts_with(OWN) || !path.starts_with("/a/"))
    });
    for (mail, _) in store::jobs::recent_mails(&app.app.store).await.unwrap() {
        paths.extend(links(&mail.body).into_iter().filter(|path| !path.starts_with("/a/")));
    }
    paths.extend(MORE.map(str::to_owned));
    let (mut covered, mut asked, mut wrong, mut saved) = (BTreeSet::new(), Vec::new(), Vec::new(), 0);
    for role in ["lead", "admin", "coach", "nobody"] {
        let browser = if role == "nobody" { app.browser() } else { app.signed_in(role).await };
        for path in &paths {
            let page = browser.get(path).await;
            for form in forms(path, &page) {
                if !form.free.iter().all(|name| covered.contains(&(kind(path), name.clone()))) {
                    covered.extend(form.free.iter().map(|name| (kind(path), name.clone())));
                    let form = typed(form);
                    let answer = send(&browser, &form).await;
                    let told = format!("{role} {path}");
                    let again = forms(path, &answer).into_iter().find(|again| again.free.is_superset(&form.free));
                    let Some(again) = again.filter(|_| answer.status == REFUSED && answer.body.contains(ASKED)) else {
                        wrong.push(format!("{told}: {} asks nothing", answer.status));
                        continue;
                    };
                    let lost = form.pairs.iter().filter(|(name, _)| form.free.contains(name));
                    wrong.extend(
                        lost.filter(|pair| !again.pairs.contains(pair)).map(|(name, _)| format!("{told} lost {name}")),
                    );
                    asked.push((browser.cookies(), told, again));
                }
            }
        }
    }
    wrong.extend(is_stored(&app).await.then(|| "stored before it was asked about".to_owned()));
    for (cookies, told, form) in asked {
        let browser = app.browser();
        browser.set_cookies(&cookies);
        let answer = send(&browser, &form).await;
        if answer.body.contains(ASKED) || !matches!(answer.status, StatusCode::SEE_OTHER | REFUSED) {
            wrong.push(format!("{told} asks twice: {}", answer.status));
        }
        saved += usize::from(answer.status == StatusCode::SEE_OTHER);
    }
    wrong.extend((!is_stored(&app).await || saved <= 20).then(|| format!("{saved} were saved")));
    let names: BTreeSet<String> = covered.into_iter().map(|(_, name)| name).collect();
    let missed = names_in_source().into_iter().filter(|name| !names.contains(name) && name != YEAR_LATER);
    wrong.extend(missed.map(|name| format!("no page with {name} was found")));
    assert!(wrong.is_empty(), "{wrong:#?}");
}
