//! The rung matrix: of one alliance, counted from its rows as somebody would count by hand.

use domain::experts::{
    ParticipationLevel,
    plan::{Part, Plan},
    rungs::{Done, Entry, Formality, Group, Place, Share, Side, TargetGroup},
};
use store::{Error, experts, scope::ExpertPlan};
use uuid::Uuid;

use crate::support::on_both;

const LEVELS: [ParticipationLevel; 5] = ParticipationLevel::ALL;

/// Numbers that look like chance and are the same each time.
fn next(seed: &mut u32) -> usize {
    *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    usize::try_from(*seed >> 16).unwrap()
}

#[tokio::test]
async fn shares_and_years_agree_with_a_count_by_hand() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let write = world.scope(&lead, &slug).await.write::<ExpertPlan>().unwrap();
        let (read, new) = (write.reading(), Uuid::new_v4);
        let letter = experts::add_process(&write, new(), "Nieuwe brief").await.unwrap();
        let places = [Place::Phase(1), Place::Phase(2), Place::Phase(5), Place::Process(letter)];
        let (mut seed, mut planned, mut done) = (7, Vec::new(), Vec::new());
        for year in 2024..2027 {
            for place in places {
                let mut row = Vec::new();
                for group in Group::ALL {
                    if next(&mut seed).is_multiple_of(3) {
                        let rung = Some(LEVELS[next(&mut seed) % 5]);
                        planned.push(Entry { planned: rung, ..Entry::new(place, group, year) });
                    }
                    if next(&mut seed).is_multiple_of(2) {
                        let formality = [None, Some(Formality::Formal), Some(Formality::Informal)][next(&mut seed) % 3];
                        row.push(Done { group, rung: LEVELS[next(&mut seed) % 5], formality });
                    }
                }
                experts::save_done(&write, new(), (year, place), 0, &row).await.unwrap();
                done.extend(row.into_iter().map(|one| (year, place, one)));
            }
        }
        let plan = Plan { rungs: planned.clone(), ..Plan::default() };
        experts::save(&write, new(), &[(Part::Rungs, 0)], &plan).await.unwrap();
        let rungs = experts::rungs(&read).await.unwrap();
        assert_eq!(rungs.planned, planned);
        let matrix = rungs.matrix();
        let years: Vec<i32> = matrix.trend(None).into_iter().map(|(year, _)| year).collect();
        assert_eq!(years, [2024, 2025, 2026]);
        for year in 2024..2027 {
            for target in TargetGroup::ALL {
                let (mut count, mut of) = (0, 0);
                for place in places {
                    let here: Vec<_> = done.iter().filter(|one| one.0 == year && one.1 == place).collect();
                    of += usize::from(!here.is_empty());
                    let reached =
                        |one: &&&(i32, Place, Done)| one.2.group.target() == target && one.2.rung.number() > 2;
                    count += usize::from(here.iter().filter(reached).count() > 0);
                }
                let share = matrix.places(year, Side::Done, target, ParticipationLevel::Advise);
                assert_eq!(share, Share { count, of }, "{year} {target:?}");
            }
            let of_year = || done.iter().filter(|one| one.0 == year);
            let formal = of_year().filter(|one| one.2.formality == Some(Formality::Formal)).count();
            let known = of_year().filter(|one| one.2.formality.is_some()).count();
            assert_eq!(matrix.formal(year, None), Share { count: formal, of: known });
            let (mut kept, mut both) = (0, 0);
            for (_, place, one) in of_year() {
                let cell = |entry: &&Entry| (entry.year, entry.place, entry.group) == (year, *place, one.group);
                if let Some(promised) = planned.iter().find(cell).and_then(|entry| entry.planned) {
                    both += 1;
                    kept += usize::from(one.rung.number() >= promised.number());
                }
            }
            assert_eq!(matrix.kept(year), Share { count: kept, of: both });
        }
    })
    .await;
}

#[tokio::test]
async fn a_row_is_of_one_alliance_and_one_version() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (other, second) = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        let write = world.scope(&lead, &slug).await.write::<ExpertPlan>().unwrap();
        let elsewhere = world.scope(&second, &other).await.write::<ExpertPlan>().unwrap();
        let (read, new) = (write.reading(), Uuid::new_v4);
        let letter = experts::add_process(&write, new(), "Nieuwe brief").await.unwrap();
        let same = experts::add_process(&write, new(), "NIEUWE brief").await;
        assert!(matches!(same, Err(Error::Refused("process-name"))), "{same:?}");
        let spot = (2026, Place::Process(letter));
        let done = [Done { group: Group::Parents, rung: ParticipationLevel::Advise, formality: None }];
        let foreign = experts::save_done(&elsewhere, new(), spot, 0, &done).await;
        assert!(matches!(foreign, Err(Error::NotFound)), "{foreign:?}");
        let plan = Plan { rungs: vec![Entry::new(spot.1, Group::Parents, 2026)], ..Plan::default() };
        let foreign = experts::save(&elsewhere, new(), &[(Part::Rungs, 0)], &plan).await;
        assert!(matches!(foreign, Err(Error::Refused("process-unknown"))), "{foreign:?}");
        experts::save_done(&write, new(), spot, 0, &done).await.unwrap();
        for version in [0, 2, -1, i64::MAX] {
            let stale = experts::save_done(&write, new(), spot, version, &[]).await;
            assert!(matches!(stale, Err(Error::Stale)), "{version}: {stale:?}");
        }
        assert!(experts::done_is_mine(&read, 2026, spot.1).await.unwrap());
        let used = experts::remove_process(&write, new(), letter).await;
        assert!(matches!(used, Err(Error::Refused("process-used"))), "{used:?}");
        assert!(matches!(experts::remove_process(&elsewhere, new(), letter).await, Err(Error::NotFound)));
        let foreign = experts::rename_process(&elsewhere, new(), letter, 0, "Van ons").await;
        assert!(matches!(foreign, Err(Error::Stale)), "{foreign:?}");
        assert_eq!(experts::rungs(&read).await.unwrap().rows[0].done, done);
        assert!(experts::rungs(&elsewhere.reading()).await.unwrap().rows.is_empty());
        experts::save_done(&write, new(), spot, 1, &[]).await.unwrap();
        experts::remove_process(&write, new(), letter).await.unwrap();
        let rungs = experts::rungs(&read).await.unwrap();
        assert!(rungs.rows.is_empty() && rungs.processes.is_empty());
    })
    .await;
}
