//! What taking a list over costs: 400 rows with a contact person each, beside 2,000 organisations that are known. There is no bar that shows
//! how far it is (docs/decisions.md): these figures say why, and `--nocapture` prints them.

use std::{
    collections::HashMap,
    fmt::Write,
    time::{Duration, Instant},
};

use domain::partners::import::{Choice, Field, Layout, Rules};
use store::partners::{self, ImportInto, Outcome};
use uuid::Uuid;

use crate::{merge_rows::Schema, partners::Story, support::on_both};

const SYLLABLES: [&str; 20] = [
    "ba", "de", "fi", "go", "hu", "ja", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "wa", "ze", "bri", "klo",
    "stu",
];

/// Names of two words, always the same ones, that have little in common.
fn names() -> impl Iterator<Item = String> {
    let mut state: u64 = 20_261_122;
    let mut next = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        SYLLABLES[usize::try_from(state >> 33).unwrap() % SYLLABLES.len()]
    };
    std::iter::repeat_with(move || {
        let mut word = || (0..4).map(|_| next()).collect::<String>();
        format!("{} {}", word(), word())
    })
}

fn rules(story: &Story) -> Rules {
    Rules {
        kinds: Vec::new(),
        municipalities: HashMap::from([("eerstedorp".to_owned(), "GM0001".to_owned())]),
        home: Some("GM0001".to_owned()),
        sector: None,
        nameless: "Adres".to_owned(),
        source: "lijst".to_owned(),
        today: domain::time::local(story.world.store.now()).date(),
        network: false,
    }
}

/// Takes a list over; answers what came of it, and how long looking the names up took, and writing.
async fn take(story: &Story, names: &[String]) -> (Outcome, Duration, Duration) {
    let into = ImportInto::alliance(&story.world.scope(&story.lead, &story.slug).await).unwrap();
    let header = ["Organisatie", "Sector", "Contact", "E-mail"].map(str::to_owned).to_vec();
    let rows = names.iter().map(|name| {
        let mail = format!("{}@lijst.invalid", name.replace(' ', "."));
        vec![name.clone(), "cultuur".to_owned(), format!("Wie van {name}"), mail]
    });
    let new = partners::NewImport {
        file_name: "lijst.csv".to_owned(),
        format: "csv".to_owned(),
        sheets: vec![partners::ImportSheet {
            name: "Blad1".to_owned(),
            rows: [header].into_iter().chain(rows).collect(),
        }],
        sheet: 0,
        layout: Layout {
            header: Some(0),
            columns: [Field::Name, Field::Sector, Field::Contact, Field::Email].map(Some).to_vec(),
        },
    };
    let id = partners::begin_import(&into, Uuid::new_v4(), &new).await.unwrap();
    let rules = || rules(story);
    let began = Instant::now();
    let import = partners::import(&into, id).await.unwrap();
    let known = partners::import_known(&into, &import, &rules()).await.unwrap();
    let plan = import.plan(&known, &rules());
    let looked = began.elapsed();
    // Who looks like another is another.
    let choices = plan.rows.iter().filter(|row| row.is_open()).map(|row| (row.number, Choice::Other)).collect();
    partners::save_choices(&into, Uuid::new_v4(), &import, &choices).await.unwrap();
    let import = partners::import(&into, id).await.unwrap();
    let fingerprint = import.plan(&known, &rules()).fingerprint();
    let began = Instant::now();
    let prepared = partners::prepare_import(&into, id, rules()).await.unwrap();
    let outcome = partners::confirm_import(&into, Uuid::new_v4(), &prepared, &fingerprint).await.unwrap();
    (outcome, looked, began.elapsed())
}

/// Puts organisations on the list of the alliance, like one that was put there as people do.
async fn known(story: &Story, names: &[String]) {
    let one = story.one(story.add("Xylofoon Quartair").await).await;
    let schema = Schema::of(&story.world).await;
    let [organisation, membership] = [one.organisation.id, one.id].map(|id| schema.literal(id));
    let mut sql = String::new();
    for name in names {
        let new = schema.literal(Uuid::now_v7());
        let place = schema.literal(Uuid::now_v7());
        let _ = write!(
            sql,
            "INSERT INTO organisation (id, name, kind, sector, municipality_code, parent_id, website, fictional, created_at, version) \
             SELECT {new}, '{name}', kind, sector, municipality_code, parent_id, website, fictional, created_at, version \
             FROM organisation WHERE id = {organisation}; \
             INSERT INTO partner_membership (id, alliance_id, organisation_id, status, since, joined_on, shown_on, created_at, version) \
             SELECT {place}, alliance_id, {new}, status, since, joined_on, shown_on, created_at, version \
             FROM partner_membership WHERE id = {membership}; "
        );
    }
    schema.run(&format!("BEGIN; {sql} COMMIT")).await;
}

#[tokio::test]
async fn four_hundred_rows_beside_two_thousand_organisations() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let all: Vec<String> = names().take(2_800).collect();
        let (outcome, looked, wrote) = take(&story, &all[..400]).await;
        assert_eq!((outcome.created, outcome.people), (400, 400), "{outcome:?}");
        println!("400 rows beside none: looked up in {looked:?}, written in {wrote:?}");
        let before = looked + wrote;
        known(&story, &all[400..2_000]).await;
        let (outcome, looked, wrote) = take(&story, &all[2_000..2_400]).await;
        assert_eq!((outcome.created, outcome.people), (400, 400), "{outcome:?}");
        println!("400 rows beside 2,000: looked up in {looked:?}, written in {wrote:?}");
        let more = looked + wrote;
        println!("{:.1} times as long", more.as_secs_f64() / before.as_secs_f64());
    })
    .await;
}
