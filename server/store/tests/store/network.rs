//! The national network: members and their days, who asks to join, what is past its term, and merging.

use domain::{
    account::Lang,
    partners::{
        ContactForm, MergeForm, OrganisationForm, Sector,
        network::{JoinAnswer, JoinForm, MemberForm, NetworkStatus, StandingForm},
    },
};
use store::{
    Error, jobs,
    partners::{self, Merged, network},
    scope::{Desk, National},
    token::Token,
};
use time::{Duration, macros::date};
use uuid::Uuid;

use crate::{
    partners::{Story, organisation},
    support::{World, letter, on_both},
};

async fn national(world: &World) -> (National, Desk) {
    let admin = world.admin("nog@voorbeeld.nl").await;
    let national = world.store.national(&admin).unwrap();
    let desk = national.desk().unwrap();
    (national, desk)
}

fn form(name: &str, status: NetworkStatus, on: &str) -> MemberForm {
    MemberForm { name: name.to_owned(), status: status.as_str().to_owned(), on: on.to_owned(), ..MemberForm::default() }
}

async fn add(desk: &Desk, form: &MemberForm) -> store::Result<Uuid> {
    network::add_member(desk, Uuid::new_v4(), form, Some(Sector::Funds), None).await
}

fn contact(name: &str, version: i64) -> ContactForm {
    ContactForm { name: name.to_owned(), source: "zelf".to_owned(), version, ..ContactForm::default() }
}

#[tokio::test]
async fn an_organisation_is_a_member_once_and_its_days_are_kept() {
    on_both(|world| async move {
        let (national, desk) = national(&world).await;
        let id = add(&desk, &form("Fonds Anker", NetworkStatus::Joined, "2019-03-26")).await.unwrap();
        let twice = add(&desk, &form("Stichting Fonds Anker", NetworkStatus::Joined, "")).await;
        assert!(matches!(twice, Err(Error::Refused("partner-alike"))), "{twice:?}");
        let alike = network::network_alike(&desk, "Stichting Fonds Anker").await.unwrap().remove(0);
        assert_eq!(alike.membership, Some(id));
        let chosen = Some(alike.organisation.id);
        let same = form("Fonds Anker", NetworkStatus::Joined, "");
        let twice = network::add_member(&desk, Uuid::new_v4(), &same, None, chosen).await;
        assert!(matches!(twice, Err(Error::Refused("network-listed"))), "{twice:?}");
        let late = add(&desk, &form("Beuk", NetworkStatus::Joined, "2027-01-01")).await;
        assert!(matches!(late, Err(Error::Refused("date-future"))), "{late:?}");

        let stands = |status: NetworkStatus, on: &str, version| StandingForm {
            status: status.as_str().to_owned(),
            on: on.to_owned(),
            version,
        };
        for (status, on) in [(NetworkStatus::Left, "2022-01-01"), (NetworkStatus::Joined, "2024-06-01")] {
            let version = network::member(&national, id).await.unwrap().version;
            let form = stands(status, on, version);
            network::save_standing(&desk, Uuid::new_v4(), id, &form).await.unwrap();
            // Whatever the form says, it was filled from what is no longer so.
            let stale = network::save_standing(&desk, Uuid::new_v4(), id, &form).await;
            assert!(matches!(stale, Err(Error::Stale)), "{stale:?}");
        }
        let version = network::member(&national, id).await.unwrap().version;
        let early = stands(NetworkStatus::Left, "2021-01-01", version);
        let early = network::save_standing(&desk, Uuid::new_v4(), id, &early).await;
        assert!(matches!(early, Err(Error::Refused("date-order"))), "{early:?}");
        let member = network::members(&national).await.unwrap().remove(0);
        assert_eq!(member.contacts, Some(0));
        for (day, counts) in
            [(date!(2021 - 12 - 31), true), (date!(2023 - 12 - 31), false), (date!(2025 - 12 - 31), true)]
        {
            assert_eq!(member.standing.is_member_on(day), counts, "{day}");
        }
        let changes = network::member_changes(&national, id).await.unwrap();
        assert_eq!(changes.iter().map(|one| one.action.as_str()).collect::<Vec<_>>(), ["status", "status", "added"]);
        assert_eq!(changes[0].by, "Beheerder");
    })
    .await;
}

#[tokio::test]
async fn a_name_of_the_public_list_is_asked_about_wherever_it_works() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let (_, desk) = national(&story.world).await;
        let far = |name: &str, shown: &str| MemberForm {
            municipality: "GM0002".to_owned(),
            shown: shown.to_owned(),
            ..form(name, NetworkStatus::Joined, "2020-01-01")
        };
        add(&desk, &far("Fonds Anker", "ja")).await.unwrap();
        add(&desk, &far("Fonds Boei", "")).await.unwrap();
        let write = story.write().await;
        let alike = async |name: &str| partners::alike(&write.reading(), name).await.unwrap().len();
        assert_eq!((alike("Stichting Fonds Anker").await, alike("Stichting Fonds Boei").await), (1, 0));
        assert_eq!(partners::are_alike(&write.reading(), &["Fonds Anker", "Fonds Boei"]).await.unwrap(), [true, false]);
        let typed = async |name: &str| partners::add(&write, Uuid::new_v4(), &organisation(name), Sector::Funds).await;
        let unsaid = typed("Fonds Anker").await;
        assert!(matches!(unsaid, Err(Error::Refused("partner-alike"))), "{unsaid:?}");
        typed("Fonds Boei").await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn everybody_sees_who_agreed_to_be_shown_and_only_while_it_is_a_member() {
    on_both(|world| async move {
        let (national, desk) = national(&world).await;
        let shown = MemberForm {
            shown: "ja".to_owned(),
            promise: "Een maaltijd".to_owned(),
            ..form("Anker", NetworkStatus::Joined, "2020-01-01")
        };
        let id = add(&desk, &shown).await.unwrap();
        add(&desk, &form("Beuk", NetworkStatus::Joined, "2020-01-01")).await.unwrap();
        let asked = MemberForm { shown: "ja".to_owned(), ..form("Cirkel", NetworkStatus::Asked, "") };
        add(&desk, &asked).await.unwrap();
        let all = network::directory(&world.store).await.unwrap();
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].since, all[0].promise.as_str()), (Some(date!(2020 - 01 - 01)), ""));
        let member = network::member(&national, id).await.unwrap();
        let mut agreed = MemberForm { promise_shown: "ja".to_owned(), ..shown };
        (agreed.version, agreed.member_version) = (member.organisation.version, member.version);
        network::save_member(&desk, Uuid::new_v4(), id, &agreed, Sector::Funds).await.unwrap();
        let stale = network::save_member(&desk, Uuid::new_v4(), id, &agreed, Sector::Funds).await;
        assert!(matches!(stale, Err(Error::Stale)), "{stale:?}");
        assert_eq!(network::shown(&world.store, id).await.unwrap().promise, "Een maaltijd");
        let left = StandingForm {
            status: NetworkStatus::Left.as_str().to_owned(),
            on: "2026-11-01".to_owned(),
            version: member.version + 1,
        };
        network::save_standing(&desk, Uuid::new_v4(), id, &left).await.unwrap();
        assert!(network::directory(&world.store).await.unwrap().is_empty());
        assert!(matches!(network::shown(&world.store, id).await, Err(Error::NotFound)));
    })
    .await;
}

fn join(organisation: &str, email: &str) -> JoinForm {
    JoinForm {
        organisation: organisation.to_owned(),
        name: "Wie".to_owned(),
        function: "Wat".to_owned(),
        email: email.to_owned(),
        agree: "ja".to_owned(),
        promise: "Iets".to_owned(),
        shown: "ja".to_owned(),
        commitments: 1,
        ..JoinForm::default()
    }
}

async fn ask(world: &World, form: &JoinForm) -> Token {
    let (token, mail) = (Token::random(), letter(&form.email));
    let sector = Sector::Funds;
    network::ask_to_join(&world.store, Uuid::new_v4(), form, sector, Lang::Nl, &token, &mail).await.unwrap();
    token
}

fn answer(decision: &str, same: &str) -> JoinAnswer {
    JoinAnswer { decision: decision.to_owned(), same: same.to_owned(), reason: "Omdat".to_owned() }
}

#[tokio::test]
async fn a_request_waits_for_its_address_and_then_for_one_answer() {
    on_both(|world| async move {
        let (national, desk) = national(&world).await;
        let token = ask(&world, &join("Anker", "wie@anker.nl")).await;
        assert!(network::join_queue(&desk, false).await.unwrap().is_empty());
        for _ in 0..2 {
            network::confirm_join(&world.store, token.as_str(), &[letter("team@voorbeeld.nl")]).await.unwrap();
        }
        let mails = jobs::recent_mails(&world.store).await.unwrap();
        assert_eq!(mails.iter().filter(|(mail, _)| mail.to == "team@voorbeeld.nl").count(), 1, "nobody hears it twice");
        assert_eq!(network::waiting_joins(&desk).await.unwrap(), 1);
        let request = network::join_queue(&desk, false).await.unwrap().remove(0);
        let accept = async |form: &JoinAnswer, chosen| {
            let mail = letter("wie@anker.nl");
            network::answer_join(&desk, Uuid::new_v4(), &request, form, chosen, "formulier", &mail).await
        };
        let member = accept(&answer("accept", ""), None).await.unwrap().unwrap();
        let again = accept(&answer("decline", ""), None).await;
        assert!(matches!(again, Err(Error::Stale)), "{again:?}");
        let joined = network::member(&national, member).await.unwrap();
        assert_eq!((joined.standing.joined_on, joined.shown), (Some(date!(2026 - 11 - 21)), true));
        let people = network::network_contacts(&desk, member).await.unwrap();
        assert_eq!(
            (people.len(), people[0].email.as_str(), people[0].source.as_str()),
            (1, "wie@anker.nl", "formulier")
        );

        // The same organisation asks again: somebody says that it is the same, and it stays a member since the first day.
        world.clock.advance(Duration::days(10));
        let token = ask(&world, &join("Stichting Anker", "wie@anker.nl")).await;
        network::confirm_join(&world.store, token.as_str(), &[]).await.unwrap();
        let request = network::join_queue(&desk, false).await.unwrap().remove(0);
        let mail = letter("wie@anker.nl");
        let unsaid =
            network::answer_join(&desk, Uuid::new_v4(), &request, &answer("accept", ""), None, "x", &mail).await;
        assert!(matches!(unsaid, Err(Error::Refused("partner-alike"))), "{unsaid:?}");
        let chosen = Some(joined.organisation.id);
        let yes = answer("accept", "");
        let same = network::answer_join(&desk, Uuid::new_v4(), &request, &yes, chosen, "x", &mail).await;
        assert_eq!(same.unwrap(), Some(member));
        let now = network::member(&national, member).await.unwrap();
        assert_eq!(now.standing, joined.standing);
        assert_eq!(network::network_contacts(&desk, member).await.unwrap().len(), 1, "the same address is one person");
        // What is past its term goes; the member stays.
        ask(&world, &join("Nooit bevestigd", "nooit@voorbeeld.nl")).await;
        world.clock.advance(Duration::days(366));
        jobs::purge(&world.store).await.unwrap();
        assert!(network::join_queue(&desk, true).await.unwrap().is_empty());
        assert_eq!(network::network_contacts(&desk, member).await.unwrap().len(), 1);
        let left = StandingForm {
            status: NetworkStatus::Left.as_str().to_owned(),
            on: world.store.now().date().to_string(),
            version: now.version,
        };
        network::save_standing(&desk, Uuid::new_v4(), member, &left).await.unwrap();
        for (days, kept) in [(360, 1), (10, 0)] {
            world.clock.advance(Duration::days(days));
            jobs::purge(&world.store).await.unwrap();
            assert_eq!(network::network_contacts(&desk, member).await.unwrap().len(), kept, "{days}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_alliance_changes_no_member_and_proposes_a_merge_with_one() {
    on_both(|world| async move {
        let story = Story::begin(world.clone()).await;
        let (national, desk) = national(&world).await;
        let (one, other) = (story.add("Anker").await, story.add("Beuk").await);
        let write = story.write().await;
        let both = [story.one(one).await.organisation, story.one(other).await.organisation];
        for (organisation, on) in both.iter().zip(["2021-01-01", "2019-03-26"]) {
            let form = form(&organisation.name, NetworkStatus::Joined, on);
            let id = network::add_member(&desk, Uuid::new_v4(), &form, None, Some(organisation.id)).await.unwrap();
            let person = contact(&organisation.name, 0);
            network::save_network_contact(&desk, Uuid::new_v4(), id, None, &person).await.unwrap();
        }
        let renamed = OrganisationForm { version: 1, ..organisation("Anders") };
        let saved = partners::save(&write, Uuid::new_v4(), one, &renamed, Sector::Funds).await;
        assert!(matches!(saved, Err(Error::Refused("organisation-shared"))), "{saved:?}");
        let places = network::local_places(&national, both[0].id).await.unwrap();
        assert_eq!(places.len(), 1);
        let form = MergeForm { version: 1, gone_version: 1, ..MergeForm::default() };
        let asked = partners::merge(&write, Uuid::new_v4(), one, other, &form).await.unwrap();
        assert_eq!(asked, Merged::Proposed);
        let admin = national.admin().unwrap();
        let id = partners::proposals(&admin, false).await.unwrap()[0].id;
        let gone = network::members(&national).await.unwrap();
        let gone = gone.iter().find(|member| member.organisation.id == both[1].id).unwrap().id;
        let yes = domain::partners::DecideMerge { decision: "accept".to_owned(), reason: String::new() };
        partners::decide(&admin, Uuid::new_v4(), id, &yes, |to, _, _, _| letter(to)).await.unwrap();
        let left = network::members(&national).await.unwrap();
        assert_eq!(
            (left.len(), left[0].contacts, left[0].standing.joined_on),
            (1, Some(2), Some(date!(2019 - 03 - 26)))
        );
        assert_eq!(network::member_merged_into(&national, gone).await.unwrap(), Some(left[0].id));
        partners::undo_national(&admin, Uuid::new_v4(), id).await.unwrap();
        let back = network::members(&national).await.unwrap();
        assert_eq!((back.len(), back.iter().filter_map(|one| one.contacts).sum::<u64>()), (2, 2));
        // A mistake of the alliance takes the partner off its list, and leaves the member.
        partners::remove(&write, Uuid::new_v4(), one).await.unwrap();
        assert_eq!(network::members(&national).await.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn of_two_admins_who_correct_one_member_at_once_one_is_stale() {
    on_both(|world| async move {
        let (national, desk) = national(&world).await;
        let other = world.admin("tweede@voorbeeld.nl").await;
        let other = world.store.national(&other).unwrap().desk().unwrap();
        let id = add(&desk, &form("Fonds Anker", NetworkStatus::Joined, "2020-01-01")).await.unwrap();
        for round in 0..8_i64 {
            let filled = |word: &str| MemberForm {
                website: format!("https://{word}{round}.example"),
                promise: format!("{word} {round}"),
                version: round + 1,
                member_version: round + 1,
                ..form("Fonds Anker", NetworkStatus::Joined, "")
            };
            let (one, two) = (filled("een"), filled("twee"));
            let (first, second) = tokio::join!(
                network::save_member(&desk, Uuid::new_v4(), id, &one, Sector::Funds),
                network::save_member(&other, Uuid::new_v4(), id, &two, Sector::Funds),
            );
            assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
            let saved = if first.is_ok() { &one } else { &two };
            assert!(matches!(first.and(second), Err(Error::Stale)));
            let member = network::member(&national, id).await.unwrap();
            // Both halves are of the same one.
            assert_eq!((&member.organisation.website, &member.promise), (&saved.website, &saved.promise));
            assert_eq!((member.organisation.version, member.version), (round + 2, round + 2));
        }
        // Correcting and saying where it stands are two forms of one row.
        let member = network::member(&national, id).await.unwrap();
        let corrected = MemberForm {
            promise: "Anders".to_owned(),
            version: member.organisation.version,
            member_version: member.version,
            ..form("Fonds Anker", NetworkStatus::Joined, "")
        };
        let left = StandingForm {
            status: NetworkStatus::Left.as_str().to_owned(),
            on: "2026-11-01".to_owned(),
            version: member.version,
        };
        let (first, second) = tokio::join!(
            network::save_member(&desk, Uuid::new_v4(), id, &corrected, Sector::Funds),
            network::save_standing(&other, Uuid::new_v4(), id, &left),
        );
        assert!(first.is_ok() != second.is_ok() && matches!(first.and(second), Err(Error::Stale)));
    })
    .await;
}

#[tokio::test]
async fn of_two_who_add_one_organisation_at_once_one_finds_it_listed() {
    on_both(|world| async move {
        let (national, desk) = national(&world).await;
        let story = Story::begin(world.clone()).await;
        let partner = story.add("Fonds Anker").await;
        let organisation = story.one(partner).await.organisation.id;
        let form = form("Fonds Anker", NetworkStatus::Joined, "2020-01-01");
        let (first, second) = tokio::join!(
            network::add_member(&desk, Uuid::new_v4(), &form, None, Some(organisation)),
            network::add_member(&desk, Uuid::new_v4(), &form, None, Some(organisation)),
        );
        assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
        assert!(matches!(first.and(second), Err(Error::Refused("network-listed"))));
        assert_eq!(network::members(&national).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn more_than_ten_requests_a_day_wait_without_a_mail_each() {
    on_both(|world| async move {
        let (_, desk) = national(&world).await;
        let to = "beheer@voorbeeld.nl";
        for number in 0..13 {
            let token = ask(&world, &join(&format!("Anker {number}"), &format!("w{number}@voorbeeld.nl"))).await;
            network::confirm_join(&world.store, token.as_str(), &[letter(to)]).await.unwrap();
        }
        let mails = async || {
            let all = store::jobs::recent_mails(&world.store).await.unwrap();
            all.iter().filter(|(mail, _)| mail.to == to).count()
        };
        assert_eq!(mails().await, 10);
        assert_eq!(network::join_queue(&desk, false).await.unwrap().len(), 13, "all of them wait");
        world.clock.advance(Duration::days(1));
        let token = ask(&world, &join("Anker morgen", "morgen@voorbeeld.nl")).await;
        network::confirm_join(&world.store, token.as_str(), &[letter(to)]).await.unwrap();
        assert_eq!(mails().await, 11);
    })
    .await;
}
