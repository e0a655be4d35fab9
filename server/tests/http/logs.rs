//! The log holds nothing of what people type, and no token.

use std::{
    io,
    sync::{Arc, Mutex},
};

use axum::http::StatusCode;
use server::logging::USUAL;
use tracing::Subscriber;
use tracing_subscriber::{EnvFilter, fmt, fmt::MakeWriter, layer::SubscriberExt};

use crate::support::{TestApp, links};

/// What was logged, a line of JSON for each event.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// What goes into it: all that `filter` lets through.
    pub(crate) fn fed_by(&self, filter: &str) -> impl Subscriber + Send + Sync {
        tracing_subscriber::registry().with(EnvFilter::new(filter)).with(fmt::layer().json().with_writer(self.clone()))
    }

    /// The lines since the last time.
    pub(crate) fn take(&self) -> String {
        String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap()
    }
}

impl io::Write for Log {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn the_log_of_a_day_holds_nothing_that_was_typed() {
    const CITY: &str = "/a/lokale-alliantie-voorbeeldstad";
    let log = Log::default();
    // For the whole program: the tests that run beside this one are searched too.
    tracing::subscriber::set_global_default(log.fed_by(USUAL)).unwrap();
    let app = TestApp::demo().await;
    let typed =
        ["Zebravink", "zebravink@voorbeeld.example", "wachtwoord-zebra", "geheim-teken", "Zoekterm", "06-98765432"];
    let [name, email, password, guess, sought, phone] = typed;

    let browser = app.browser();
    let asked = [
        ("municipality", "GM9904"),
        ("organisation", name),
        ("name", name),
        ("function", name),
        ("email", email),
        ("message", name),
    ];
    assert_eq!(browser.post("/begin", &asked).await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.post("/begin", &[("email", "geen adres"), ("name", name)]).await.status.as_u16(), 422);
    let link = links(&app.mail_to(email).await).remove(0);
    assert_eq!(browser.get(&link).await.status, StatusCode::OK);
    assert!(browser.post(&link, &[]).await.status.is_redirection());
    browser.post("/inloggen", &[("email", email), ("password", password)]).await;
    browser.get(&format!("/uitnodiging/{guess}")).await;
    browser.get(&format!("/{guess}?zoek={sought}")).await;

    let lead = app.signed_in("lead").await;
    let step = format!("{CITY}/route/opgaven");
    assert_eq!(lead.post(&step, &[("status", "busy"), ("owner", name), ("notes", name)]).await.status.as_u16(), 303);
    assert_eq!(lead.post(&step, &[("status", "busy"), ("notes", name), ("version", "7")]).await.status.as_u16(), 422);
    // The guard of free text tells the reader, and nobody else.
    let asked = lead.post(&step, &[("status", "busy"), ("notes", phone), ("free", "notes"), ("version", "1")]).await;
    assert!(asked.status.as_u16() == 422 && asked.body.contains(phone), "{}", asked.body);
    // The compensation check: whatever is answered.
    let check = format!("{CITY}/ervaringsdeskundigen/plan/rollen/1/vergoedingscheck");
    let answers =
        [("kind", "volunteer"), ("benefits", "social-assistance"), ("age", "21-26"), ("debts", "arrangement")];
    assert_eq!(lead.post(&check, &answers).await.status, StatusCode::OK);
    app.signed_in("coach").await.get(&format!("/landelijk?zoek={sought}")).await;
    let mine = "trekker@voorbeeld.invalid";
    app.browser().post("/inloggen", &[("email", mine)]).await;
    let mail = app.mail_to(mine).await;
    let sign_in = links(&mail).remove(0);
    assert_eq!(app.browser().get(&sign_in).await.status, StatusCode::OK);

    let log = log.take();
    assert!(log.lines().count() > 10 && log.contains("/begin/bevestig/{token}"), "{log}");
    for answer in ["social-assistance", "arrangement"] {
        assert!(!log.contains(answer), "{answer} in {log}");
    }
    let token = |link: &str| link.rsplit('/').next().unwrap().to_owned();
    let tokens = [token(&link), token(&sign_in), mine.to_owned()];
    for secret in typed.iter().copied().chain(tokens.iter().map(String::as_str)) {
        assert!(!log.to_lowercase().contains(&secret.to_lowercase()), "{secret} in {log}");
    }
}
