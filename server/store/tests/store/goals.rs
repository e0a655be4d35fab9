//! The goal map: of one alliance only, versioned, and what is missing is missing.

use crate::support::{World, on_both};
use domain::{
    goals::{AmbitionForm, Amount, CoalitionForm, MeasurementForm, OutcomeForm, Progress},
    partners::{OrganisationForm, Sector},
};
use store::{
    Error, goals, partners,
    scope::{Actor, Partners, RouteWork, Write},
};
use uuid::Uuid;

async fn write(world: &World, actor: &Actor, slug: &str) -> Write<RouteWork> {
    world.scope(actor, slug).await.write().unwrap()
}

async fn partner(world: &World, actor: &Actor, slug: &str, name: &str) -> Uuid {
    let write: Write<Partners> = world.scope(actor, slug).await.write().unwrap();
    let form = OrganisationForm { name: name.to_owned(), ..OrganisationForm::default() };
    partners::add(&write, Uuid::new_v4(), &form, Sector::Funds).await.unwrap()
}

fn outcome(title: &str, by: &str, version: i64) -> OutcomeForm {
    OutcomeForm {
        title: title.to_owned(),
        indicator: "Aandeel".to_owned(),
        definition: "Kinderen".to_owned(),
        unit: "%".to_owned(),
        base_value: "38,5".to_owned(),
        base_year: "2024".to_owned(),
        target_value: "60".to_owned(),
        target_year: "2028".to_owned(),
        source: "GGD".to_owned(),
        delivered_by: by.to_owned(),
        version,
    }
}

fn measured(year: &str, value: &str, version: i64) -> MeasurementForm {
    MeasurementForm {
        year: year.to_owned(),
        value: value.to_owned(),
        source: "GGD".to_owned(),
        version,
        ..MeasurementForm::default()
    }
}

#[tokio::test]
async fn a_map_is_filled_in_and_followed() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let id = partner(&world, &lead, &slug, "GGD").await;
        let write = write(&world, &lead, &slug).await;
        let (read, new) = (write.reading(), Uuid::new_v4);
        let say = |sentence: &str, version| AmbitionForm { sentence: sentence.to_owned(), version };
        goals::save_ambition(&write, new(), &say("Elk kind doet mee.", 0)).await.unwrap();
        assert!(matches!(goals::save_ambition(&write, new(), &say("Te laat", 0)).await, Err(Error::Stale)));
        goals::save_ambition(&write, new(), &say("Elk kind kan meedoen.", 1)).await.unwrap();
        assert!(matches!(goals::save_ambition(&write, new(), &say("Te laat", 1)).await, Err(Error::Stale)));

        goals::save_outcome(&write, new(), None, &outcome("Sporten", &id.to_string(), 0)).await.unwrap();
        let one = goals::outcomes(&read).await.unwrap().remove(0);
        assert_eq!((one.course.base, one.delivered_by), ((Some(2024), Some(Amount(3850))), Some(id)));
        for (year, value) in [("2025", "49,25"), ("2026", "")] {
            goals::save_measurement(&write, new(), one.id, None, &measured(year, value, 0)).await.unwrap();
        }
        let twice = goals::save_measurement(&write, new(), one.id, None, &measured("2025", "1", 0)).await;
        assert!(matches!(twice, Err(Error::Refused("year-known"))));
        let now = goals::outcomes(&read).await.unwrap().remove(0);
        // What is not available is no nought.
        assert_eq!((now.measurements[1].value, now.course.progress()), (None, Progress::Under(50)));
        let last = now.measurements[1].clone();
        let moved = goals::save_measurement(&write, new(), one.id, Some(last.id), &measured("2025", "5", 1)).await;
        assert!(matches!(moved, Err(Error::Refused("year-known"))));
        goals::save_measurement(&write, new(), one.id, Some(last.id), &measured("2026", "60", 1)).await.unwrap();
        let stale = goals::save_measurement(&write, new(), one.id, Some(last.id), &measured("2026", "1", 1)).await;
        assert!(matches!(stale, Err(Error::Stale)));
        assert_eq!(goals::outcomes(&read).await.unwrap()[0].course.progress(), Progress::Reached);
        goals::remove_measurement(&write, new(), one.id, last.id).await.unwrap();
        goals::save_outcome(&write, new(), Some(one.id), &outcome("Muziek", "", 1)).await.unwrap();
        let stale = goals::save_outcome(&write, new(), Some(one.id), &outcome("Te laat", "", 1)).await;
        assert!(matches!(stale, Err(Error::Stale)));

        let challenge = goals::add_challenge(&write, new(), 1).await.unwrap();
        for number in [1, 3, 99] {
            let refused = goals::add_challenge(&write, new(), number).await;
            assert!(matches!(refused, Err(Error::Refused("challenge-unknown"))), "{number}");
        }
        let form = CoalitionForm { partners: vec![id], others: vec![id], version: 1 };
        goals::save_coalition(&write, new(), challenge, &form).await.unwrap();
        assert!(matches!(goals::save_coalition(&write, new(), challenge, &form).await, Err(Error::Stale)));
        let map = goals::map(&read).await.unwrap();
        assert_eq!((map.ambition.sentence.as_str(), map.outcomes.len()), ("Elk kind kan meedoen.", 1));
        assert_eq!(map.challenges[0].partners, [id]);
        goals::remove_challenge(&write, new(), challenge).await.unwrap();
        goals::remove_outcome(&write, new(), one.id).await.unwrap();
        let map = goals::map(&read).await.unwrap();
        assert!(map.outcomes.is_empty() && map.challenges.is_empty());
    })
    .await;
}

#[tokio::test]
async fn another_alliance_has_no_hold_on_a_map() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (there, other) = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        let id = partner(&world, &lead, &slug, "GGD").await;
        let (mine, theirs) = (write(&world, &lead, &slug).await, write(&world, &other, &there).await);
        let new = Uuid::new_v4;
        let say = AmbitionForm { sentence: "Van ons".to_owned(), version: 0 };
        goals::save_ambition(&mine, new(), &say).await.unwrap();
        goals::save_outcome(&mine, new(), None, &outcome("Sporten", "", 0)).await.unwrap();
        let one = goals::outcomes(&mine.reading()).await.unwrap().remove(0);
        goals::save_measurement(&mine, new(), one.id, None, &measured("2025", "5", 0)).await.unwrap();
        let year = goals::outcomes(&mine.reading()).await.unwrap()[0].measurements[0].id;
        let challenge = goals::add_challenge(&mine, new(), 1).await.unwrap();

        let map = goals::map(&theirs.reading()).await.unwrap();
        assert!(map.ambition.sentence.is_empty() && map.outcomes.is_empty() && map.challenges.is_empty());
        let gone = |result: store::Result<()>| assert!(matches!(result, Err(Error::NotFound)));
        gone(goals::save_outcome(&theirs, new(), Some(one.id), &outcome("Gekaapt", "", 1)).await);
        gone(goals::remove_outcome(&theirs, new(), one.id).await);
        gone(goals::save_measurement(&theirs, new(), one.id, None, &measured("2026", "1", 0)).await);
        gone(goals::save_measurement(&theirs, new(), one.id, Some(year), &measured("2025", "1", 1)).await);
        gone(goals::remove_measurement(&theirs, new(), one.id, year).await);
        let form = CoalitionForm { version: 1, ..CoalitionForm::default() };
        gone(goals::save_coalition(&theirs, new(), challenge, &form).await);
        gone(goals::remove_challenge(&theirs, new(), challenge).await);
        // Nor may they name a partner of ours.
        let named = goals::save_outcome(&theirs, new(), None, &outcome("Van hen", &id.to_string(), 0)).await;
        assert!(matches!(named, Err(Error::Refused("partner-unknown"))));
        let own = goals::add_challenge(&theirs, new(), 1).await.unwrap();
        let form = CoalitionForm { partners: vec![id], version: 1, ..CoalitionForm::default() };
        let named = goals::save_coalition(&theirs, new(), own, &form).await;
        assert!(matches!(named, Err(Error::Refused("partner-unknown"))));
        assert_eq!(goals::outcomes(&mine.reading()).await.unwrap()[0].title, "Sporten");
    })
    .await;
}
