//! Whom an alliance could ask from elsewhere: first who is near, then who is in a place like ours, then who works everywhere.

use domain::{
    alliance::OpenAlliance,
    partners::{MembershipForm, Nearness, OrganisationForm, Sector},
};
use store::{
    alliance::requests,
    partners,
    reference::{self, Municipality},
    scope::{Actor, Partners, Write},
    token::Token,
};
use uuid::Uuid;

use crate::support::{World, letter, municipality, on_both, terms};

/// An alliance in a municipality, and its lead.
async fn alliance(world: &World, admin: &Actor, code: &str, name: &str) -> (String, Actor) {
    let email = format!("{}@voorbeeld.nl", name.to_lowercase());
    let form = OpenAlliance {
        alliance_name: name.to_owned(),
        municipality: code.to_owned(),
        organisation: format!("Gemeente {name}"),
        lead_is_municipality: "ja".to_owned(),
        name: "Trekker".to_owned(),
        function: "Adviseur".to_owned(),
        email: email.clone(),
        source: "website".to_owned(),
    };
    let token = Token::random();
    let national = world.store.national(admin).unwrap();
    let slug = requests::open(&national, Uuid::new_v4(), &form, &token, &letter(&email)).await.unwrap();
    (slug, world.accept(&token).await)
}

/// A fund that takes part there.
async fn takes_part(world: &World, (slug, lead): &(String, Actor), name: &str, municipality: &str) {
    let write: Write<Partners> = world.scope(lead, slug).await.write().unwrap();
    let form = OrganisationForm {
        name: name.to_owned(),
        municipality: municipality.to_owned(),
        same: "new".to_owned(),
        ..OrganisationForm::default()
    };
    let id = partners::add(&write, Uuid::new_v4(), &form, Sector::Funds).await.unwrap();
    let joined = MembershipForm { status: "joined".to_owned(), since: "2026-01-01".to_owned(), version: 1 };
    partners::save_status(&write, Uuid::new_v4(), id, &joined).await.unwrap();
}

#[tokio::test]
async fn who_is_near_comes_before_who_is_in_a_place_like_ours() {
    on_both(|world| async move {
        // In another province: a village like ours, and a city that is not.
        let far = |code: &str, name: &str, population: i32, urbanity: i16| Municipality {
            province: "Verweg".to_owned(),
            population,
            urbanity,
            ..municipality(code, name)
        };
        let places = [
            municipality("GM0001", "Eerstedorp"),
            municipality("GM0002", "Tweededorp"),
            far("GM0003", "Derdedorp", 12_000, 4),
            far("GM0004", "Grootstad", 120_000, 1),
        ];
        reference::seed(&world.store, &places, &terms()).await.unwrap();
        let admin = world.admin("a@voorbeeld.nl").await;
        let ours = alliance(&world, &admin, "GM0001", "Eerstedorp").await;
        for (code, name) in [("GM0004", "Grootstad"), ("GM0003", "Derdedorp"), ("GM0002", "Tweededorp")] {
            let there = alliance(&world, &admin, code, name).await;
            takes_part(&world, &there, &format!("Fonds {name}"), code).await;
            if code == "GM0003" {
                takes_part(&world, &there, "Eikenfonds", "").await;
            }
        }
        let read = world.scope(&ours.1, &ours.0).await.read::<Partners>().unwrap();
        let found = partners::candidates(&read, Sector::Funds).await.unwrap();
        let found: Vec<_> = found.iter().map(|one| (one.organisation.name.as_str(), one.near)).collect();
        // The city is as far as the village and nothing like us: nobody of there is offered, but for who works everywhere.
        let expected = [
            ("Fonds Tweededorp", Nearness::Nearby),
            ("Fonds Derdedorp", Nearness::Comparable),
            ("Eikenfonds", Nearness::Nationwide),
        ];
        assert_eq!(found, expected);
    })
    .await;
}
