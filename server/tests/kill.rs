//! What goes wrong around us. `kill -9` in the middle of writing: whatever was acknowledged is there afterwards, on both databases. A
//! database that goes away and comes back: a page that says so, and then all works again.
#![expect(clippy::unwrap_used, reason = "in a test, unwrap says: this cannot fail here")]

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use sea_orm::{ConnectionTrait, Database};

const ALLIANCE: &str = "/a/lokale-alliantie-voorbeeldstad";

/// A server in a process of its own, as an operator starts it.
struct Server {
    process: Child,
    address: SocketAddr,
}

/// Also after a test that failed no server stays behind.
impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Server {
    fn start(folder: &PathBuf, database: Option<&str>) -> Self {
        // The port is free now; nobody else here takes it in between.
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_alliantiewijzer"));
        command.arg("serve").arg("--demo").arg("--data").arg(folder).arg("--site").arg(folder);
        command.arg("--listen").arg(address.to_string()).arg("--public-url").arg(format!("http://{address}"));
        if let Some(url) = database {
            command.arg("--database-url").arg(url);
        }
        let process = command.env("RUST_LOG", "error").stdout(Stdio::null()).spawn().unwrap();
        let server = Self { process, address };
        let started = Instant::now();
        while server.ask("GET", "/readyz", "", "").is_none_or(|(status, _)| status != 200) {
            assert!(started.elapsed() < Duration::from_mins(1), "the server does not start");
            thread::sleep(Duration::from_millis(50));
        }
        server
    }

    fn ask(&self, method: &str, path: &str, cookie: &str, body: &str) -> Option<(u16, String)> {
        ask(self.address, method, path, cookie, body)
    }

    /// The cookie of the demo's lead.
    fn sign_in(&self) -> String {
        let (status, answer) = self.ask("POST", "/demo/als/lead", "", "").unwrap();
        assert_eq!(status, 303, "{answer}");
        let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: sessie=")).unwrap();
        format!("sessie={}", cookie.split(';').next().unwrap())
    }
}

/// One request; nothing when the connection failed or the answer was cut off.
fn ask(address: SocketAddr, method: &str, path: &str, cookie: &str, body: &str) -> Option<(u16, String)> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\nsec-fetch-site: same-origin\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let status = answer.split(' ').nth(1)?.parse().ok()?;
    Some((status, answer))
}

/// For the data of a server, with what it asks of static files.
fn new_folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("alliantiewijzer-kill-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("assets.json"), r#"{"css":"","font":"","icon":"","js":"","wasm":""}"#).unwrap();
    folder
}

fn acknowledged_writes_survive(name: &str, database: Option<&str>) {
    let folder = new_folder();
    let server = Server::start(&folder, database);
    let cookie = server.sign_in();
    let address = server.address;
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let cookie = cookie.clone();
            thread::spawn(move || {
                let mut acknowledged = Vec::new();
                for number in 0..10_000 {
                    let title = format!("schrijver-{writer}-{number}.");
                    let body = format!("once={}&phase=2&title={title}&done=", uuid::Uuid::new_v4());
                    match ask(address, "POST", &format!("{ALLIANCE}/route/eigen-stap"), &cookie, &body) {
                        Some((303, _)) => acknowledged.push(title),
                        Some((status, answer)) => panic!("{status}: {answer}"),
                        None => break,
                    }
                }
                acknowledged
            })
        })
        .collect();
    thread::sleep(Duration::from_secs(2));
    // On Unix this ends it with SIGKILL.
    drop(server);
    let acknowledged: Vec<String> = writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect();
    assert!(acknowledged.len() >= 20, "only {} writes: too few to tell", acknowledged.len());

    let server = Server::start(&folder, database);
    let (status, page) = server.ask("GET", &format!("{ALLIANCE}/route"), &server.sign_in(), "").unwrap();
    assert_eq!(status, 200);
    let lost: Vec<_> = acknowledged.iter().filter(|title| !page.contains(*title)).collect();
    eprintln!("{name}: {} acknowledged, {} lost", acknowledged.len(), lost.len());
    assert!(lost.is_empty(), "{name}: lost {lost:?}");
    drop(server);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn kill_9_loses_nothing_on_sqlite() {
    acknowledged_writes_survive("SQLite", None);
}

/// The PostgreSQL to test on. Without one a developer skips the test; a build server may not.
fn postgres() -> Option<String> {
    let url = std::env::var("TEST_POSTGRES_URL").ok();
    assert!(url.is_some() || std::env::var_os("CI").is_none(), "CI is set and TEST_POSTGRES_URL is not");
    if url.is_none() {
        eprintln!("TEST_POSTGRES_URL is not set: skipped");
    }
    url
}

#[tokio::test(flavor = "multi_thread")]
async fn kill_9_loses_nothing_on_postgres() {
    let Some(url) = postgres() else { return };
    let name = format!("test_{}", uuid::Uuid::new_v4().simple());
    let admin = Database::connect(&url).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    let (server, _) = url.rsplit_once('/').unwrap();
    let url = format!("{server}/{name}");
    tokio::task::spawn_blocking(move || acknowledged_writes_survive("PostgreSQL", Some(&url))).await.unwrap();
}

/// A PostgreSQL of its own, that may stop without hurting other tests.
struct Cluster(PathBuf);

impl Cluster {
    fn start() -> (Self, String) {
        let cluster = Self(std::env::temp_dir().join(format!("alliantiewijzer-outage-{}", uuid::Uuid::new_v4())));
        let url = cluster.run("start").trim().to_owned();
        (cluster, url)
    }

    fn run(&self, action: &str) -> String {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../.ci/postgres.sh");
        let output = Command::new(script).arg(action).arg(&self.0).stderr(Stdio::inherit()).output().unwrap();
        assert!(output.status.success(), "{action}");
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.run("stop");
    }
}

#[test]
fn an_outage_of_postgres_is_a_page_and_then_over() {
    if postgres().is_none() {
        return;
    }
    let (cluster, url) = Cluster::start();
    let folder = new_folder();
    let server = Server::start(&folder, Some(&url));
    let cookie = server.sign_in();
    let route = format!("{ALLIANCE}/route");
    let own_step = |title: &str| {
        let body = format!("once={}&phase=2&title={title}&done=", uuid::Uuid::new_v4());
        server.ask("POST", &format!("{route}/eigen-stap"), &cookie, &body).unwrap()
    };
    assert_eq!(own_step("voor").0, 303);
    // PostgreSQL takes no NUL in a text, and SQLite does.
    assert_eq!(own_step("nul%00teken").0, 303);
    assert_eq!(server.ask("GET", &format!("{route}/nul%00teken?zoek=%00"), &cookie, "").unwrap().0, 404);

    cluster.run("crash");
    for (status, page) in [own_step("tijdens"), server.ask("GET", &route, &cookie, "").unwrap()] {
        assert_eq!(status, 503, "{page}");
        assert!(page.contains("retry-after: ") && page.contains("even niet bereikbaar"), "{page}");
    }
    assert_eq!(server.ask("GET", "/readyz", "", "").unwrap().0, 503);
    assert_eq!(server.ask("GET", "/livez", "", "").unwrap().0, 200);

    cluster.run("resume");
    let back = Instant::now();
    while server.ask("GET", "/readyz", "", "").is_none_or(|(status, _)| status != 200) {
        assert!(back.elapsed() < Duration::from_secs(30), "the server does not recover");
        thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(own_step("na").0, 303);
    let (status, page) = server.ask("GET", &route, &cookie, "").unwrap();
    assert_eq!(status, 200, "still signed in");
    assert!(["voor", "nulteken", "na"].iter().all(|title| page.contains(title)) && !page.contains("tijdens"), "{page}");
    drop(server);
    std::fs::remove_dir_all(folder).unwrap();
}
