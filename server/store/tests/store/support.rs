//! Every store test runs on both databases: `on_both(|world| async move { … })`. PostgreSQL is there when `TEST_POSTGRES_URL` is set, as
//! `make test` does; without it the test says so and checks SQLite alone, and where `CI` is set it fails.

use std::{future::Future, sync::Arc};

use domain::{account::Lang, alliance::OpenAlliance, route::Content};
use migrations::Migrator;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};
use sea_orm_migration::MigratorTrait;
use store::{
    Letter, Store, Target,
    account::{entry, own, session},
    alliance::requests,
    clock::TestClock,
    reference::{self, Municipality, Term, TermKind},
    route,
    scope::{Actor, Scope, SignedIn},
    token::Token,
};
use time::macros::datetime;
use uuid::Uuid;

/// A migrated, seeded database and its clock.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) target: Target,
}

/// An empty database beside that of the world, as it was before a migration, in which no foreign key holds.
pub(crate) async fn before_migration(world: &World, name: &str) -> DatabaseConnection {
    let (url, begin, off) = match &world.target {
        Target::Sqlite(file) => {
            let url = format!("sqlite://{}?mode=rwc", file.with_extension("before").display());
            (url, "", "PRAGMA foreign_keys = OFF")
        }
        Target::Postgres { url, .. } => {
            let begin = "CREATE SCHEMA before; SET search_path TO before";
            (url.clone(), begin, "SET session_replication_role = replica")
        }
    };
    let mut options = ConnectOptions::new(url);
    options.max_connections(1);
    let db = Database::connect(options).await.unwrap();
    db.execute_unprepared(begin).await.unwrap();
    let before = Migrator::migrations().iter().position(|migration| migration.name() == name).unwrap();
    Migrator::up(&db, Some(u32::try_from(before).unwrap())).await.unwrap();
    db.execute_unprepared(off).await.unwrap();
    db
}

pub(crate) async fn on_both<F: Future<Output = ()>>(test: impl Fn(World) -> F) {
    let folder = std::env::temp_dir().join(format!("alliantiewijzer-{}", Uuid::now_v7()));
    std::fs::create_dir_all(&folder).unwrap();
    test(World::new(Target::Sqlite(folder.join("test.sqlite"))).await).await;
    std::fs::remove_dir_all(&folder).unwrap();
    if let Ok(url) = std::env::var("TEST_POSTGRES_URL") {
        test(World::new(fresh_postgres(&url).await).await).await;
    } else {
        assert!(std::env::var_os("CI").is_none(), "CI is set and TEST_POSTGRES_URL is not");
        eprintln!("TEST_POSTGRES_URL is not set: SQLite only");
    }
}

async fn fresh_postgres(url: &str) -> Target {
    let name = format!("test_{}", Uuid::now_v7().simple());
    let admin = Database::connect(url).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    admin.close().await.unwrap();
    let (server, _) = url.rsplit_once('/').unwrap();
    Target::Postgres { url: format!("{server}/{name}"), connections: 5 }
}

impl World {
    async fn new(target: Target) -> Self {
        let clock = Arc::new(TestClock::at(datetime!(2026-11-21 12:00 UTC)));
        let store = Store::open(&target, clock.clone()).await.unwrap();
        store.migrate().await.unwrap();
        reference::seed(
            &store,
            &[municipality("GM0001", "Eerstedorp"), municipality("GM0002", "Tweededorp")],
            &terms(),
        )
        .await
        .unwrap();
        route::content::publish(&store, Content::default()).await.unwrap();
        Self { store, clock, target }
    }

    /// An admin of the national team, signed in with the second factor.
    pub(crate) async fn admin(&self, email: &str) -> Actor {
        let token = Token::random();
        entry::create_admin(&self.store, email, "Beheerder", &token).await.unwrap();
        self.accept(&token).await
    }

    /// Accepts an invitation and passes the second factor.
    pub(crate) async fn accept(&self, token: &Token) -> Actor {
        let (session, _) = entry::accept_invitation(&self.store, token.as_str(), Lang::Nl).await.unwrap();
        let first = self.actor(&session).await;
        let me = self.store.half_way(&first).unwrap();
        let session = Token::random();
        if me.me().has_second_factor {
            self.clock.advance(time::Duration::seconds(30));
            let step = self.store.now().unix_timestamp() / 30;
            own::pass_totp(&me, Uuid::nil(), step, &session).await.unwrap();
            return self.actor(&session).await;
        }
        own::turn_on_totp(&me, Uuid::new_v4(), "geheim".to_owned(), 1, &session).await.unwrap();
        self.actor(&session).await
    }

    pub(crate) async fn actor(&self, session: &Token) -> Actor {
        Actor { person: Some(self.signed_in(session).await.expect("a valid session")), council: None }
    }

    pub(crate) async fn signed_in(&self, token: &Token) -> Option<SignedIn> {
        match session::find(&self.store, token.as_str()).await.unwrap() {
            session::Session::Valid(found) => Some(found.signed_in),
            _ => None,
        }
    }

    /// An alliance, opened by `coach`, and its lead. Answers the slug and the lead.
    pub(crate) async fn alliance(&self, coach: &Actor, name: &str, lead: &str) -> (String, Actor) {
        let national = self.store.national(coach).unwrap();
        let form = OpenAlliance {
            alliance_name: name.to_owned(),
            municipality: "GM0001".to_owned(),
            organisation: "Gemeente Eerstedorp".to_owned(),
            lead_is_municipality: "ja".to_owned(),
            name: "Trekker".to_owned(),
            function: "beleidsmedewerker".to_owned(),
            email: lead.to_owned(),
            source: "website van de gemeente".to_owned(),
        };
        let token = Token::random();
        let slug = requests::open(&national, Uuid::new_v4(), &form, &token, &letter(lead)).await.unwrap();
        (slug, self.accept(&token).await)
    }

    pub(crate) async fn scope(&self, actor: &Actor, slug: &str) -> Scope {
        self.store.scope(actor, slug).await.unwrap()
    }
}

pub(crate) fn letter(to: &str) -> Letter {
    Letter {
        to: to.to_owned(),
        reply_to: String::new(),
        subject: "Onderwerp".to_owned(),
        body: "Tekst".to_owned(),
        calendar: String::new(),
    }
}

pub(crate) fn municipality(code: &str, name: &str) -> Municipality {
    Municipality {
        code: code.to_owned(),
        name: name.to_owned(),
        province: "Testprovincie".to_owned(),
        population: 10_000,
        urbanity: 3,
        tile: Some((1, 2)),
        valid_from: None,
        valid_until: None,
        successor: None,
    }
}

pub(crate) fn terms() -> Vec<Term> {
    let term = |kind, number, nl: &str| Term { kind, number, nl: nl.to_owned(), en: String::new(), version: 1 };
    vec![term(TermKind::Challenge, 1, "Meedoen"), term(TermKind::Challenge, 3, ""), term(TermKind::LifeDomain, 1, "")]
}
