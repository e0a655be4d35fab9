//! The real router with a database of its own, and browsers that remember their cookies.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use app::frame::Assets;
use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use clap::Parser;
use http_body_util::BodyExt;
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use server::{commands::seed, config::Config, demo, http::App, http::AppState};
use store::{Store, Target, clock::TestClock};
use time::{OffsetDateTime, macros::datetime};
use tokio::sync::OnceCell;
use tower::ServiceExt;

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    config: Config,
}

/// A running demo: its people and alliances are the cast of the tests.
pub(crate) struct TestApp {
    pub(crate) app: AppState,
    pub(crate) clock: Arc<TestClock>,
    router: Router,
    folder: PathBuf,
}

impl Drop for TestApp {
    fn drop(&mut self) {
        // Windows of the file stay open until the pool is gone; the system cleans its folder anyway.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl TestApp {
    /// Each test gets a copy of a demo that is made once.
    pub(crate) async fn demo() -> Self {
        static TEMPLATE: OnceCell<Vec<u8>> = OnceCell::const_new();
        let template = TEMPLATE.get_or_init(template).await;
        let folder = new_folder();
        let config = config(&folder);
        let Target::Sqlite(file) = config.target() else { panic!("the tests' database is a file") };
        std::fs::write(file, template).unwrap();
        let clock = Arc::new(TestClock::at(START));
        let store = Store::open(&config.target(), clock.clone()).await.unwrap();
        let app = App::new(store, config, Assets::default(), SECRET);
        let router = server::http::router(app.clone()).unwrap();
        Self { app, clock, router, folder }
    }

    /// Somebody who is not signed in.
    pub(crate) fn browser(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: Mutex::default() }
    }

    /// Somebody of the demo's cast: `admin`, `coach`, `lead`, `member`, `partner` or `viewer`.
    pub(crate) async fn signed_in(&self, role: &str) -> Browser {
        let browser = self.browser();
        let page = browser.post(&format!("/demo/als/{role}"), &[]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{role}: {}", page.body);
        browser
    }

    /// Every row of every table, as text.
    pub(crate) async fn everything(&self) -> BTreeMap<String, Vec<String>> {
        let Target::Sqlite(file) = config(&self.folder).target() else { panic!("the tests' database is a file") };
        let db = Database::connect(format!("sqlite://{}?mode=ro", file.display())).await.unwrap();
        let texts = async |sql: String| -> Vec<String> {
            let rows = db.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await.unwrap();
            rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
        };
        let mut all = BTreeMap::new();
        for table in texts("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name".to_owned()).await {
            let columns = texts(format!("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')")).await;
            let rows = texts(format!("SELECT {} FROM \"{table}\" ORDER BY 1", columns.join(" || ',' || "))).await;
            all.insert(table, rows);
        }
        all
    }

    /// The text of the newest mail to an address.
    pub(crate) async fn mail_to(&self, address: &str) -> String {
        let mails = store::jobs::recent_mails(&self.app.store).await.unwrap();
        mails.into_iter().find(|(mail, _)| mail.to == address).unwrap_or_else(|| panic!("no mail to {address}")).0.body
    }
}

const SECRET: &str = "een geheim van ten minste 32 tekens lang";
const START: OffsetDateTime = datetime!(2026-11-21 12:00 UTC);

fn new_folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("alliantiewijzer-http-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn config(folder: &Path) -> Config {
    let data = folder.display().to_string();
    Cli::parse_from(["test", "--demo", "--data", &data, "--site", &data]).config
}

async fn template() -> Vec<u8> {
    let folder = new_folder();
    let config = config(&folder);
    let store = Store::open(&config.target(), Arc::new(TestClock::at(START))).await.unwrap();
    store.migrate().await.unwrap();
    seed::run(&store).await.unwrap();
    demo::seed(&store, SECRET).await.unwrap();
    let app = App::new(store, config.clone(), Assets::default(), SECRET);
    let lead = Browser { router: server::http::router(app).unwrap(), cookies: Mutex::default() };
    lead.post("/demo/als/lead", &[]).await;
    let link = [("label", "Raad"), ("days", "30")];
    assert!(lead.post("/a/lokale-alliantie-voorbeeldstad/meelezen", &link).await.status.is_success());
    let Target::Sqlite(file) = config.target() else { panic!("the tests' database is a file") };
    let copy = folder.join("copy.sqlite");
    let db = Database::connect(format!("sqlite://{}", file.display())).await.unwrap();
    db.execute_unprepared(&format!("VACUUM INTO '{}'", copy.display())).await.unwrap();
    let bytes = std::fs::read(copy).unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    bytes
}

/// A browser without scripts.
pub(crate) struct Browser {
    router: Router,
    cookies: Mutex<BTreeMap<String, String>>,
}

/// What came back.
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) location: String,
    pub(crate) body: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) headers: axum::http::HeaderMap,
    /// How many SQL statements it took.
    pub(crate) statements: usize,
}

impl Browser {
    pub(crate) async fn get(&self, path: &str) -> Page {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = serde_html_form::to_string(fields).unwrap();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    pub(crate) fn cookies(&self) -> BTreeMap<String, String> {
        self.cookies.lock().unwrap().clone()
    }

    /// Forgets what came in since.
    pub(crate) fn set_cookies(&self, cookies: &BTreeMap<String, String>) {
        self.cookies.lock().unwrap().clone_from(cookies);
    }

    pub(crate) async fn send(&self, mut request: Request<Body>) -> Page {
        let cookies: Vec<String> =
            self.cookies.lock().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            let mut jar = self.cookies.lock().unwrap();
            if value.is_empty() {
                jar.remove(name);
            } else {
                jar.insert(name.to_owned(), value.to_owned());
            }
        }
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let statements = parts.extensions.get::<server::http::middleware::Statements>();
        Page {
            status: parts.status,
            location: parts
                .headers
                .get(header::LOCATION)
                .map(|value| value.to_str().unwrap().to_owned())
                .unwrap_or_default(),
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.to_vec(),
            statements: statements.map_or(0, |statements| statements.0),
            headers: parts.headers,
        }
    }
}

impl Page {
    /// The value of a hidden or typed field.
    pub(crate) fn field(&self, name: &str) -> String {
        let marker = format!("name=\"{name}\"");
        let tags = self.body.split("<input").skip(1).map(|tag| tag.split('>').next().unwrap_or_default());
        let tag = tags
            .into_iter()
            .find(|tag| tag.contains(&marker))
            .unwrap_or_else(|| panic!("no field {name}: {}", self.body));
        tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    }
}

/// The links in a text that lead to this site, as paths.
pub(crate) fn links(text: &str) -> Vec<String> {
    text.split_whitespace().filter_map(|word| word.strip_prefix("http://127.0.0.1:3000")).map(str::to_owned).collect()
}
