//! Contributions: of one alliance only, versioned, and gone with nothing but themselves.

use crate::support::{World, on_both};
use domain::partners::{
    ChangeLevel, ContributionForm, ContributionStatus, EndContributionForm, MembershipForm, Nearness, OrganisationForm,
    Sector, network::MemberForm,
};
use store::{
    Error, partners,
    scope::{Actor, Contributions, Partners, Write},
};
use uuid::Uuid;

pub(crate) fn form(what: &str, version: i64) -> ContributionForm {
    ContributionForm {
        what: what.to_owned(),
        whom: "kinderen".to_owned(),
        levels: vec!["transform".to_owned(), "soften".to_owned()],
        challenges: vec!["1".to_owned()],
        starts_on: "2026-01-01".to_owned(),
        status: "running".to_owned(),
        steps: vec!["intake".to_owned()],
        version,
        ..ContributionForm::default()
    }
}

async fn write(world: &World, actor: &Actor, slug: &str) -> Write<Contributions> {
    world.scope(actor, slug).await.write().unwrap()
}

async fn partner(world: &World, actor: &Actor, slug: &str, name: &str) -> Uuid {
    let write: Write<Partners> = world.scope(actor, slug).await.write().unwrap();
    let form = OrganisationForm { name: name.to_owned(), ..OrganisationForm::default() };
    partners::add(&write, Uuid::new_v4(), &form, Sector::Funds).await.unwrap()
}

#[tokio::test]
async fn a_contribution_is_saved_changed_ended_and_taken_away() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let id = partner(&world, &lead, &slug, "Leergeld").await;
        let write = write(&world, &lead, &slug).await;
        let new = Uuid::new_v4;
        partners::save_contribution(&write, new(), id, None, &form("Fietsen", 0)).await.unwrap();
        let all = async || partners::contributions(&write.reading()).await.unwrap();
        let first = all().await.remove(0);
        assert_eq!(
            (first.what.as_str(), &first.challenges[..], &first.steps[..]),
            ("Fietsen", &[1][..], &["intake".to_owned()][..])
        );
        assert_eq!(first.levels, [ChangeLevel::Soften, ChangeLevel::Transform]);
        // Who has one is no mistake on the list.
        let register: Write<Partners> = world.scope(&lead, &slug).await.write().unwrap();
        assert!(matches!(partners::remove(&register, new(), id).await, Err(Error::Refused("partner-known"))));

        let changed = ContributionForm { challenges: vec![], steps: vec![], ..form("Laptops", 1) };
        partners::save_contribution(&write, new(), id, Some(first.id), &changed).await.unwrap();
        let stale = partners::save_contribution(&write, new(), id, Some(first.id), &form("Te laat", 1)).await;
        assert!(matches!(stale, Err(Error::Stale)));
        let now = all().await.remove(0);
        assert_eq!((now.what.as_str(), now.challenges.len(), now.steps.len(), now.version), ("Laptops", 0, 0, 2));

        let end =
            |day: &str, version| EndContributionForm { status: "done".to_owned(), ends_on: day.to_owned(), version };
        let early = partners::end_contribution(&write, new(), id, now.id, &end("2025-12-31", 2)).await;
        assert!(matches!(early, Err(Error::Refused("ends-before-start"))));
        let stale = partners::end_contribution(&write, new(), id, now.id, &end("2026-02-01", 1)).await;
        assert!(matches!(stale, Err(Error::Stale)));
        partners::end_contribution(&write, new(), id, now.id, &end("2026-02-01", 2)).await.unwrap();
        assert_eq!(all().await[0].status, ContributionStatus::Done);

        let unnamed = ContributionForm { challenges: vec!["3".to_owned()], ..form("Onbekend", 0) };
        let refused = partners::save_contribution(&write, new(), id, None, &unnamed).await;
        assert!(matches!(refused, Err(Error::Refused("challenge-unknown"))));
        partners::remove_contribution(&write, new(), id, now.id).await.unwrap();
        assert!(all().await.is_empty());
        let gone = partners::save_contribution(&write, new(), id, Some(now.id), &form("Weg", 3)).await;
        assert!(matches!(gone, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn another_alliance_has_no_hold_on_a_contribution() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (there, other) = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        let id = partner(&world, &lead, &slug, "Leergeld").await;
        let theirs = partner(&world, &other, &there, "Voedselbank De Noord").await;
        let (mine, others) = (write(&world, &lead, &slug).await, write(&world, &other, &there).await);
        partners::save_contribution(&mine, Uuid::new_v4(), id, None, &form("Fietsen", 0)).await.unwrap();
        let one = partners::contributions(&mine.reading()).await.unwrap().remove(0);
        assert!(partners::contributions(&others.reading()).await.unwrap().is_empty());
        assert!(matches!(partners::contributions_of(&others.reading(), id).await, Err(Error::NotFound)));
        // Neither by the partner's number nor under one of their own.
        for membership in [id, theirs] {
            let saved =
                partners::save_contribution(&others, Uuid::new_v4(), membership, Some(one.id), &form("Gekaapt", 1))
                    .await;
            assert!(matches!(saved, Err(Error::NotFound)), "{membership}");
            let removed = partners::remove_contribution(&others, Uuid::new_v4(), membership, one.id).await;
            assert!(matches!(removed, Err(Error::NotFound)));
            let end = EndContributionForm { status: "done".to_owned(), ends_on: "2026-03-01".to_owned(), version: 1 };
            let ended = partners::end_contribution(&others, Uuid::new_v4(), membership, one.id, &end).await;
            assert!(matches!(ended, Err(Error::NotFound)));
        }
        assert_eq!(partners::contributions(&mine.reading()).await.unwrap(), [one]);
    })
    .await;
}

#[tokio::test]
async fn organisations_elsewhere_are_offered_by_what_they_are() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (there, other) = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        let elsewhere: Write<Partners> = world.scope(&other, &there).await.write().unwrap();
        let near = partner(&world, &other, &there, "Leergeld Noord").await;
        let listed = partner(&world, &other, &there, "Alleen op de lijst").await;
        let both = partner(&world, &other, &there, "Fonds dat wij al kennen").await;
        for id in [near, both] {
            let form = MembershipForm { status: "joined".to_owned(), since: "2026-01-01".to_owned(), version: 1 };
            partners::save_status(&elsewhere, Uuid::new_v4(), id, &form).await.unwrap();
        }
        let ours: Write<Partners> = world.scope(&lead, &slug).await.write().unwrap();
        let known = partners::one(&elsewhere.reading(), both).await.unwrap().organisation.id;
        partners::add_existing(&ours, Uuid::new_v4(), known).await.unwrap();
        let names = async |sector| -> Vec<String> {
            let found = partners::candidates(&ours.reading(), sector).await.unwrap();
            found.into_iter().map(|one| one.organisation.name).collect()
        };
        // Who only stands on a list there takes part nowhere, and who stands on ours is no news.
        assert_eq!(names(Sector::Funds).await, ["Leergeld Noord"], "{listed}");
        assert!(names(Sector::Education).await.is_empty());
        // Members of the national network that agreed to be shown are offered too, once; others stay unknown here.
        let desk = world.store.national(&admin).unwrap().desk().unwrap();
        for (name, status, shown, municipality) in [
            ("Fonds Eikenboom", "joined", "ja", ""),
            ("Stil Fonds", "joined", "", ""),
            ("Oud Fonds", "left", "ja", ""),
            ("Wilgenfonds", "joined", "ja", "GM0002"),
        ] {
            let form = MemberForm {
                name: name.to_owned(),
                status: status.to_owned(),
                shown: shown.to_owned(),
                municipality: municipality.to_owned(),
                same: "new".to_owned(),
                on: "2024-01-01".to_owned(),
                ..MemberForm::default()
            };
            partners::network::add_member(&desk, Uuid::new_v4(), &form, Some(Sector::Funds), None).await.unwrap();
        }
        let found = partners::candidates(&ours.reading(), Sector::Funds).await.unwrap();
        let words: Vec<_> = found.iter().map(|one| (one.organisation.name.as_str(), one.near, one.member)).collect();
        let (near, country) = (Nearness::Nearby, Nearness::Nationwide);
        let expected =
            [("Wilgenfonds", near, true), ("Fonds Eikenboom", country, true), ("Leergeld Noord", country, false)];
        assert_eq!(words, expected);
        let oak = found[1].organisation.id;
        partners::add_existing(&ours, Uuid::new_v4(), oak).await.unwrap();
        assert_eq!(names(Sector::Funds).await, ["Wilgenfonds", "Leergeld Noord"]);
        // Our own are not offered to ourselves.
        let theirs = partners::candidates(&elsewhere.reading(), Sector::Funds).await.unwrap();
        assert!(theirs.iter().all(|one| one.member), "{theirs:?}");
    })
    .await;
}
