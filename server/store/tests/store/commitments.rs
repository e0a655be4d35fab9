//! Versions of the commitments: one draft, one text at a time, and no pledge that loses its own.

use domain::{
    account::Lang,
    partners::{CommitmentsForm, PledgeForm},
};
use store::{Error, commitments, partners, scope::Admin, token::Token};
use uuid::Uuid;

use crate::{
    partners::{Story, contact, link, pledge},
    support::{World, letter, on_both},
};

/// The text of a moment with another intro, upon a version of the draft.
async fn form(world: &World, intro: &str, version: i64) -> CommitmentsForm {
    let now = commitments::current(&world.store).await.unwrap();
    let pairs = [(Lang::Nl, &now.nl), (Lang::En, &now.en)];
    let mut fields: serde_json::Map<String, serde_json::Value> = pairs
        .into_iter()
        .flat_map(|(lang, text)| CommitmentsForm::pairs(lang, text))
        .map(|(field, typed)| (field.to_owned(), typed.into()))
        .collect();
    fields.insert("intro-nl".to_owned(), intro.into());
    fields.insert("version".to_owned(), version.to_string().into());
    serde_json::from_value(fields.into()).unwrap()
}

async fn admin(world: &World, email: &str) -> Admin {
    let actor = world.admin(email).await;
    world.store.national(&actor).unwrap().admin().unwrap()
}

#[tokio::test]
async fn of_two_admins_at_once_one_is_first() {
    on_both(|world| async move {
        let (one, two) = (admin(&world, "a@voorbeeld.nl").await, admin(&world, "b@voorbeeld.nl").await);
        let first = commitments::current(&world.store).await.unwrap();
        assert_eq!((first.number, first.set_at, first.confirmed_at), (1, None, None));
        assert_eq!((first.nl.points.len(), first.en.points.len()), (4, 4));

        // Two begin a draft, two change it, two set it.
        let (a, b) = (form(&world, "A", 0).await, form(&world, "B", 0).await);
        let (a, b) = tokio::join!(
            commitments::save_draft(&one, Uuid::new_v4(), &a),
            commitments::save_draft(&two, Uuid::new_v4(), &b),
        );
        assert!(a.is_ok() != b.is_ok() && matches!(a.and(b), Err(Error::Stale)));
        let (a, b) = (form(&world, "C", 1).await, form(&world, "D", 1).await);
        let (a, b) = tokio::join!(
            commitments::save_draft(&one, Uuid::new_v4(), &a),
            commitments::save_draft(&two, Uuid::new_v4(), &b),
        );
        assert!(a.is_ok() != b.is_ok() && matches!(a.and(b), Err(Error::Stale)));
        assert_eq!(commitments::current(&world.store).await.unwrap(), first, "a draft is signed by nobody");
        let (a, b) = tokio::join!(
            commitments::set_draft(&one, Uuid::new_v4(), 2),
            commitments::set_draft(&two, Uuid::new_v4(), 2),
        );
        assert!(a.is_ok() != b.is_ok() && matches!(a.and(b), Err(Error::Stale)));
        let all = commitments::texts(&world.store).await.unwrap();
        assert_eq!(all.iter().map(|text| text.number).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(all[1], first);
        assert!(["C", "D"].contains(&&*all[0].nl.intro) && all[0].set_at == Some(world.store.now()));

        // And two confirm.
        assert!(matches!(commitments::confirm(&one, Uuid::new_v4(), 1).await, Err(Error::Stale)));
        let (a, b) =
            tokio::join!(commitments::confirm(&one, Uuid::new_v4(), 2), commitments::confirm(&two, Uuid::new_v4(), 2),);
        assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
        let versions = commitments::versions(one.national()).await.unwrap();
        assert!(versions[0].text.confirmed_at.is_some() && versions[1].text.confirmed_at.is_none());
        assert_eq!((versions[0].set_by.as_str(), versions[1].set_by.as_str()), ("Beheerder", ""));
    })
    .await;
}

#[tokio::test]
async fn what_is_signed_is_what_was_shown() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let world = &story.world;
        let partner = story.add("Voedselbank").await;
        let contacts = story.contacts().await;
        partners::save_contact(&contacts, Uuid::new_v4(), partner, None, &contact("Wie", 0)).await.unwrap();
        let who = partners::contacts(&contacts.reading(), partner).await.unwrap().remove(0).id;
        let mail = |to: &str, _: &str, _: &str, _: &Token| letter(to);
        partners::invite(&contacts, Uuid::new_v4(), partner, who, false, link, mail).await.unwrap();
        let sent = partners::invitations(&contacts.reading(), partner).await.unwrap().remove(0);
        let token = link(sent.id);
        let admin = admin(world, "c@voorbeeld.nl").await;
        commitments::save_draft(&admin, Uuid::new_v4(), &form(world, "Anders", 0).await).await.unwrap();
        commitments::set_draft(&admin, Uuid::new_v4(), 1).await.unwrap();
        for shown in [1, 0, 3] {
            let form = PledgeForm { commitments: shown, ..pledge("Brood") };
            let late = partners::sign(&world.store, token.as_str(), Uuid::new_v4(), &form).await;
            assert!(matches!(late, Err(Error::Refused("commitments-renewed"))), "{shown}: {late:?}");
        }
        let form = PledgeForm { commitments: 2, ..pledge("Brood") };
        partners::sign(&world.store, token.as_str(), Uuid::new_v4(), &form).await.unwrap();
        let pledges = partners::pledges(&story.write().await.reading(), partner).await.unwrap();
        assert_eq!(pledges[0].commitments, 2);
    })
    .await;
}
