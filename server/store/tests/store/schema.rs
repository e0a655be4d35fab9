//! The schema itself: the same on both databases, safe to migrate twice at once, no time column but ours.

use std::sync::Arc;

use crate::support::{municipality, on_both, terms};
use sea_orm::{ConnectionTrait, Database, Statement};
use store::{Store, Target, clock::SystemClock, reference};

#[tokio::test]
async fn two_processes_may_migrate_at_once() {
    on_both(|world| async move {
        let other = Store::open(&world.target, Arc::new(SystemClock)).await.unwrap();
        let (first, second) = tokio::join!(world.store.migrate(), other.migrate());
        first.unwrap();
        second.unwrap();
    })
    .await;
}

#[tokio::test]
async fn moments_are_whole_milliseconds_and_nothing_else() {
    on_both(|world| async move {
        let (url, sql) = match &world.target {
            Target::Sqlite(path) => (
                format!("sqlite://{}", path.display()),
                "SELECT m.name AS t, p.name AS c, lower(p.type) AS k FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'",
            ),
            Target::Postgres { url, .. } => (
                url.clone(),
                "SELECT table_name AS t, column_name AS c, data_type AS k FROM information_schema.columns WHERE table_schema = 'public'",
            ),
        };
        let sqlite = matches!(world.target, Target::Sqlite(_));
        let db = Database::connect(url).await.unwrap();
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        assert!(rows.len() > 100, "{} columns", rows.len());
        for row in rows {
            let column = |name: &str| row.try_get::<String>("", name).unwrap();
            let (table, column, kind) = (column("t"), column("c"), column("k"));
            if table == "seaql_migrations" {
                continue;
            }
            assert!(!kind.contains("time"), "{table}.{column} is {kind}");
            if column.ends_with("_at") {
                // SQLite has one whole number type, of 64 bits.
                assert!(matches!(&*kind, "bigint" | "integer") && (kind == "bigint" || sqlite), "{table}.{column} is {kind}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn seeding_again_keeps_what_the_team_named_and_corrects_facts() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let admin = world.store.national(&admin).unwrap().admin().unwrap();
        let mut named = reference::terms(&world.store).await.unwrap();
        named[1].nl = "Een eigen naam".to_owned();
        reference::name_terms(&admin, uuid::Uuid::new_v4(), &named).await.unwrap();

        let mut changed = municipality("GM0002", "Tweededorp aan Zee");
        changed.population = 12_000;
        for _ in 0..2 {
            reference::seed(&world.store, &[changed.clone()], &terms()).await.unwrap();
        }
        let municipalities = reference::municipalities(&world.store).await.unwrap();
        assert_eq!(municipalities.len(), 2);
        assert_eq!(municipalities[1], changed);
        let terms = reference::terms(&world.store).await.unwrap();
        assert_eq!(terms.len(), 3);
        assert_eq!(terms[1].nl, "Een eigen naam");
    })
    .await;
}
