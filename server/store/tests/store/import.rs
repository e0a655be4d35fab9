//! Taking a list over, on both databases: the messy one of 400 rows, to the last row; and all of a list or nothing.

#[path = "../../../tests/http/import/rows.rs"]
mod rows;

use std::collections::{BTreeSet, HashMap};

use domain::partners::import::{Choice, Layout, Rules, guess_columns, guess_header};
use store::{
    Error, Result,
    partners::{self, ImportInto, Outcome, network},
};
use uuid::Uuid;

use crate::{
    merge_rows::{Schema, differences},
    partners::Story,
    support::on_both,
};

/// Who imports what, as its page would.
struct List<'a> {
    story: &'a Story,
    into: ImportInto,
    id: Uuid,
}

impl<'a> List<'a> {
    /// The messy list waits, and everything that looks like another row is another one.
    async fn waits(story: &'a Story, into: ImportInto) -> Self {
        let (rows, _) = rows::rows();
        let header = guess_header(&rows);
        let width = rows.iter().map(Vec::len).max().unwrap();
        let mut columns = guess_columns(&rows[header.unwrap()]);
        columns.resize(width, None);
        let new = partners::NewImport {
            file_name: "lijst.xlsx".to_owned(),
            format: "xlsx".to_owned(),
            sheets: vec![partners::ImportSheet { name: "Partners".to_owned(), rows }],
            sheet: 0,
            layout: Layout { header, columns },
        };
        let id = partners::begin_import(&into, Uuid::new_v4(), &new).await.unwrap();
        let list = Self { story, into, id };
        let import = partners::import(&list.into, id).await.unwrap();
        let known = partners::import_known(&list.into, &import, &list.rules()).await.unwrap();
        let open = import.plan(&known, &list.rules()).rows;
        let choices = open.iter().filter(|row| row.is_open()).map(|row| (row.number, Choice::Other)).collect();
        partners::save_choices(&list.into, Uuid::new_v4(), &import, &choices).await.unwrap();
        list
    }

    fn rules(&self) -> Rules {
        Rules {
            kinds: Vec::new(),
            municipalities: HashMap::from([("eerstedorp".to_owned(), "GM0001".to_owned())]),
            home: Some("GM0001".to_owned()),
            sector: None,
            nameless: "Adres".to_owned(),
            source: "lijst".to_owned(),
            today: domain::time::local(self.story.world.store.now()).date(),
            network: matches!(self.into, ImportInto::Network(_)),
        }
    }

    async fn fingerprint(&self) -> String {
        let import = partners::import(&self.into, self.id).await.unwrap();
        let known = partners::import_known(&self.into, &import, &self.rules()).await.unwrap();
        import.plan(&known, &self.rules()).fingerprint()
    }

    async fn confirm(&self, once: Uuid) -> Result<Outcome> {
        let prepared = partners::prepare_import(&self.into, self.id, self.rules()).await?;
        let fingerprint = self.fingerprint().await;
        partners::confirm_import(&self.into, once, &prepared, &fingerprint).await
    }
}

async fn alliance(story: &Story) -> ImportInto {
    ImportInto::alliance(&story.world.scope(&story.lead, &story.slug).await).unwrap()
}

fn accounted(outcome: Outcome) -> usize {
    let Outcome { created, linked, listed, joined, skipped, errors, empty, people: _ } = outcome;
    created + linked + listed + joined + skipped + errors + empty
}

#[tokio::test]
async fn four_hundred_messy_rows_are_taken_over_to_the_last() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (all, made) = rows::rows();
        let list = List::waits(&story, alliance(&story).await).await;
        let outcome = list.confirm(Uuid::new_v4()).await.unwrap();
        let expected = Outcome {
            created: made.organisations,
            joined: made.doubles,
            errors: made.wrong,
            empty: made.empty,
            people: made.organisations + made.doubles,
            ..Outcome::default()
        };
        assert_eq!(outcome, expected);
        assert_eq!(accounted(outcome), all.len());
        // What stands there is what was counted: each organisation, everybody once, and the days that were meant.
        let register = partners::register(&story.write().await.reading()).await.unwrap();
        assert_eq!(register.len(), made.organisations);
        let people = partners::all_contacts(&story.contacts().await.reading()).await.unwrap();
        let mails: Vec<&str> = people.values().flatten().map(|one| one.email.as_str()).collect();
        let unique: BTreeSet<&&str> = mails.iter().collect();
        assert_eq!((mails.len(), unique.len()), (outcome.people, outcome.people));
        for (number, (_, day)) in rows::MERGED.zip(rows::DATED) {
            let mail = format!("post{number}@lijst.invalid");
            let has = |one: &&partners::Partner| people[&one.id].iter().any(|contact| contact.email == mail);
            let one = register.iter().find(|one| people.contains_key(&one.id) && has(one)).unwrap();
            let day = domain::check::parse_date(day);
            assert_eq!((Some(one.since), one.joined_on), (day, day), "{mail}");
            assert_eq!(domain::partners::import::read_sector(rows::SECTOR), Some(one.organisation.sector));
        }
        // Only the rows that are wrong are kept, below the words above the columns. A second time everything is there.
        let kept = partners::import(&list.into, list.id).await.unwrap();
        assert_eq!(kept.rows().len(), made.wrong + 1);
        let again = List::waits(&story, alliance(&story).await).await;
        let outcome = again.confirm(Uuid::new_v4()).await.unwrap();
        assert_eq!((outcome.created, outcome.linked, outcome.people), (0, 0, 0), "{outcome:?}");
        assert_eq!(accounted(outcome), all.len());
        assert_eq!(partners::register(&story.write().await.reading()).await.unwrap().len(), made.organisations);
    })
    .await;
}

/// Lets the database refuse the contact person with this address, as it would be full.
fn refuse(table: &str, email: &str, sqlite: bool) -> [String; 2] {
    if sqlite {
        return [
            format!(
                "CREATE TRIGGER refuse BEFORE INSERT ON {table} WHEN NEW.email = '{email}' BEGIN SELECT RAISE(ABORT, 'full'); END"
            ),
            "DROP TRIGGER refuse".to_owned(),
        ];
    }
    [
        format!(
            "CREATE FUNCTION refuse_{table}() RETURNS trigger AS $$ BEGIN IF NEW.email = '{email}' THEN RAISE EXCEPTION 'full'; END IF; RETURN NEW; END $$ LANGUAGE plpgsql; CREATE TRIGGER refuse BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION refuse_{table}()"
        ),
        format!("DROP TRIGGER refuse ON {table}"),
    ]
}

#[tokio::test]
async fn a_list_is_taken_over_whole_or_not_at_all() {
    on_both(|world| async move {
        let schema = Schema::of(&world).await;
        let story = Story::begin(world).await;
        story.agree().await;
        let admin = story.world.admin("desk@voorbeeld.nl").await;
        let desk = story.world.store.national(&admin).unwrap().desk().unwrap();
        for (into, table) in
            [(alliance(&story).await, "contact_person"), (ImportInto::Network(desk.clone()), "network_contact")]
        {
            let list = List::waits(&story, into).await;
            // The very last thing that is written of the list cannot be.
            let [refuse, allow] = refuse(table, "post399@lijst.invalid", schema.sqlite);
            schema.run(&refuse).await;
            let before = schema.everything().await;
            let once = Uuid::new_v4();
            let failed = list.confirm(once).await;
            assert!(matches!(failed, Err(Error::Internal(_))), "{failed:?}");
            assert_eq!(differences(&before, &schema.everything().await), [""; 0], "{table}: something was written");
            let waiting = partners::waiting_imports(&list.into).await.unwrap();
            assert!(waiting.iter().any(|one| one.id == list.id), "{table}: it waits");
            assert!(partners::import(&list.into, list.id).await.unwrap().outcome.is_none());
            // The same press works once the database does.
            schema.run(&allow).await;
            let outcome = list.confirm(once).await.unwrap();
            assert_eq!(accounted(outcome), rows::rows().0.len());
            assert!(outcome.people > 300, "{outcome:?}");
            assert!(matches!(list.confirm(once).await, Err(Error::Repeated(_))), "{table}: once");
        }
        assert!(!network::members(&story.world.store.national(&admin).unwrap()).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn two_who_confirm_a_list_at_once_take_it_over_once() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let list = List::waits(&story, alliance(&story).await).await;
        let (rows, made) = rows::rows();
        let (one, other) = tokio::join!(list.confirm(Uuid::new_v4()), list.confirm(Uuid::new_v4()));
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
        let (taken, late) = if one.is_ok() { (one, other) } else { (other, one) };
        assert_eq!(accounted(taken.unwrap()), rows.len());
        assert!(matches!(late, Err(Error::Stale)), "{late:?}");
        assert_eq!(partners::register(&story.write().await.reading()).await.unwrap().len(), made.organisations);
    })
    .await;
}
