//! Alliances: who gets in, who sees what, terms, members, requests.

use crate::support::{World, letter, municipality, on_both};
use domain::{
    account::{Invite, Lang, NationalRole, Role, Seat},
    alliance::{Acceptance, NewReadLink, Settings as SettingsForm, StartRequest, Terms},
    route::Event,
};
use store::{
    Error,
    account::{entry, national},
    alliance::{list, members, municipalities, requests, settings},
    jobs,
    reference::{self, Municipality},
    route::history,
    scope::{Actor, Agreements, Appointments, Archive, Notes, Progress, RouteWork, Settings},
    token::Token,
};
use time::{Duration, macros::date};
use uuid::Uuid;

fn invite(email: &str) -> Invite {
    Invite { name: "Lid".to_owned(), email: email.to_owned(), source: "zelf gegeven".to_owned(), ..Invite::default() }
}

async fn accept_terms(world: &World, lead: &Actor, slug: &str) {
    let write = world.scope(lead, slug).await.write::<Agreements>().unwrap();
    let terms = Terms { name: "Trekker".to_owned(), function: "beleid".to_owned(), agree: "ja".to_owned() };
    settings::accept_terms(&write, Uuid::new_v4(), &terms).await.unwrap();
}

async fn coach(world: &World, admin: &Actor, email: &str) -> Actor {
    let admin = world.store.national(admin).unwrap().admin().unwrap();
    let token = Token::random();
    national::invite(&admin, Uuid::new_v4(), &invite(email), NationalRole::Coach, &token, &letter(email))
        .await
        .unwrap();
    world.accept(&token).await
}

#[tokio::test]
async fn a_foreign_alliance_does_not_exist() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (own, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (other, _) = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        assert_eq!(world.scope(&lead, &own).await.role(), Role::AllianceLead);
        assert!(matches!(world.store.scope(&lead, &other).await, Err(Error::NotFound)));
        assert!(matches!(world.store.scope(&lead, "bestaat-niet").await, Err(Error::NotFound)));
        for slug in [own.as_str(), "bestaat-niet"] {
            assert!(matches!(world.store.scope(&Actor::default(), slug).await, Err(Error::SignIn)), "{slug}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_coach_sees_the_work_of_the_own_caseload_only_until_covering() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (mine, theirs) =
            (coach(&world, &admin, "c1@voorbeeld.nl").await, coach(&world, &admin, "c2@voorbeeld.nl").await);
        let (slug, _) = world.alliance(&mine, "Eerste", "een@voorbeeld.nl").await;
        assert!(world.scope(&mine, &slug).await.read::<RouteWork>().is_ok());
        assert!(world.scope(&mine, &slug).await.write::<RouteWork>().is_err());
        let other = world.scope(&theirs, &slug).await;
        assert!(other.read::<Progress>().is_ok());
        assert!(matches!(other.read::<RouteWork>(), Err(Error::NotFound)));

        let until = world.store.now().date() + Duration::days(7);
        let cover = theirs.person.as_ref().unwrap().id;
        let me = world.store.national(&mine).unwrap();
        national::set_absence(&me, Uuid::new_v4(), Some((until, cover)), &[letter("een@voorbeeld.nl")]).await.unwrap();
        assert!(world.scope(&theirs, &slug).await.read::<RouteWork>().is_ok(), "stands in");
        let facts = settings::facts(&world.scope(&theirs, &slug).await.read::<Progress>().unwrap()).await.unwrap();
        assert!(facts.coach.unwrap().cover.is_some());
    })
    .await;
}

#[tokio::test]
async fn the_terms_come_before_contacts_and_are_accepted_once() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let write = world.scope(&lead, &slug).await.write::<Settings>().unwrap();
        let early = members::invite(
            &write,
            Uuid::new_v4(),
            &invite("lid@voorbeeld.nl"),
            Seat::Member,
            &Token::random(),
            &letter("x@y.nl"),
        )
        .await;
        assert!(matches!(early, Err(Error::Terms)));
        accept_terms(&world, &lead, &slug).await;
        let terms = Terms { name: "Ander".to_owned(), function: "x".to_owned(), agree: "ja".to_owned() };
        let scope = world.scope(&lead, &slug).await;
        let (agreements, write) = (scope.write::<Agreements>().unwrap(), scope.write::<Settings>().unwrap());
        assert!(matches!(settings::accept_terms(&agreements, Uuid::new_v4(), &terms).await, Err(Error::Stale)));
        let national = world.scope(&admin, &slug).await;
        assert!(matches!(national.write::<Agreements>(), Err(Error::Forbidden)), "it cannot agree with itself");
        assert!(matches!(national.write::<Settings>(), Err(Error::Forbidden)), "nor let itself in");

        let token = Token::random();
        members::invite(
            &write,
            Uuid::new_v4(),
            &invite("lid@voorbeeld.nl"),
            Seat::Viewer,
            &token,
            &letter("lid@voorbeeld.nl"),
        )
        .await
        .unwrap();
        for _ in 0..10 {
            let shown = entry::invitation(&world.store, token.as_str()).await.unwrap();
            assert_eq!((shown.source.as_str(), shown.alliance.as_deref()), ("zelf gegeven", Some("Eerste")));
        }
        let viewer = world.accept(&token).await;
        let scope = world.scope(&viewer, &slug).await;
        assert!(scope.read::<RouteWork>().is_ok());
        assert!(matches!(scope.write::<RouteWork>(), Err(Error::Forbidden)));
        assert!(matches!(scope.read::<Notes>(), Err(Error::NotFound)));
        assert!(matches!(scope.read::<Settings>(), Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn a_revoked_or_declined_invitation_is_dead() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (_, other_lead) = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        accept_terms(&world, &lead, &slug).await;
        let write = world.scope(&lead, &slug).await.write::<Settings>().unwrap();
        let (first, second) = (Token::random(), Token::random());
        for (token, email) in [(&first, "lid@voorbeeld.nl"), (&second, "ander@voorbeeld.nl")] {
            members::invite(&write, Uuid::new_v4(), &invite(email), Seat::Member, token, &letter(email)).await.unwrap();
        }
        entry::decline_invitation(&world.store, second.as_str()).await.unwrap();
        let pending = members::pending(&write.reading()).await.unwrap();
        assert_eq!(pending.len(), 1);
        let foreign = world.scope(&other_lead, "tweede").await.write::<Settings>().unwrap();
        assert!(matches!(
            members::revoke_invitation(&foreign, Uuid::new_v4(), pending[0].id).await,
            Err(Error::NotFound)
        ));
        members::revoke_invitation(&write, Uuid::new_v4(), pending[0].id).await.unwrap();
        for token in [&first, &second] {
            assert!(entry::accept_invitation(&world.store, token.as_str(), Lang::Nl).await.is_err());
        }
    })
    .await;
}

#[tokio::test]
async fn a_new_lead_ends_the_sessions_of_the_old_one() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let write = world.scope(&lead, &slug).await.write::<Settings>().unwrap();
        let seat = members::members(&write.reading()).await.unwrap()[0].id;
        assert!(matches!(members::remove(&write, Uuid::new_v4(), seat).await, Err(Error::Refused("last-lead"))));
        assert!(matches!(world.scope(&lead, &slug).await.write::<Appointments>(), Err(Error::Forbidden)));
        // Mails that are still about: to a second lead, and to the new one as viewer.
        accept_terms(&world, &lead, &slug).await;
        let write = world.scope(&lead, &slug).await.write::<Settings>().unwrap();
        let (second, lesser) = (Token::random(), Token::random());
        for (email, seat, token) in
            [("tweede@voorbeeld.nl", Seat::Lead, &second), ("nieuw@voorbeeld.nl", Seat::Viewer, &lesser)]
        {
            members::invite(&write, Uuid::new_v4(), &invite(email), seat, token, &letter(email)).await.unwrap();
        }

        let write = world.scope(&admin, &slug).await.write::<Appointments>().unwrap();
        let token = Token::random();
        members::appoint_lead(
            &write,
            Uuid::new_v4(),
            &invite("nieuw@voorbeeld.nl"),
            &token,
            &letter("nieuw@voorbeeld.nl"),
            &[letter("oud@voorbeeld.nl")],
        )
        .await
        .unwrap();
        assert!(matches!(world.store.scope(&lead, &slug).await, Err(Error::NotFound)));
        let new = world.accept(&token).await;
        for old in [second, lesser] {
            let accepted = entry::accept_invitation(&world.store, old.as_str(), Lang::Nl).await;
            assert!(matches!(accepted, Err(Error::Refused("link-expired"))));
        }
        assert_eq!(world.scope(&new, &slug).await.role(), Role::AllianceLead);
    })
    .await;
}

#[tokio::test]
async fn a_second_factor_by_choice_is_asked_for_like_any_other() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        accept_terms(&world, &lead, &slug).await;
        let write = world.scope(&lead, &slug).await.write::<Settings>().unwrap();
        let (token, email) = (Token::random(), "lid@voorbeeld.nl");
        members::invite(&write, Uuid::new_v4(), &invite(email), Seat::Member, &token, &letter(email)).await.unwrap();
        let whole = world.accept(&token).await;
        assert_eq!(world.scope(&whole, &slug).await.role(), Role::AllianceMember);
        let known = entry::known(&world.store, email).await.unwrap().unwrap();
        let half = world.actor(&entry::sign_in_by_password(&world.store, &known).await.unwrap()).await;
        assert!(matches!(world.store.scope(&half, &slug).await, Err(Error::SecondFactor)));
        assert!(matches!(world.store.me(&half), Err(Error::SecondFactor)));
        assert!(world.store.half_way(&half).is_ok());
    })
    .await;
}

#[tokio::test]
async fn who_is_not_signed_in_may_well_be_a_member_also_where_progress_is_public() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let scope = world.scope(&lead, &slug).await;
        let facts = settings::facts(&scope.read::<Progress>().unwrap()).await.unwrap();
        let form = SettingsForm {
            name: facts.name,
            municipalities: vec!["GM0001".to_owned()],
            hours_per_week: "12".to_owned(),
            public_progress: "ja".to_owned(),
            version: facts.version,
            ..SettingsForm::default()
        };
        settings::save(&scope.write::<Settings>().unwrap(), Uuid::new_v4(), &form).await.unwrap();
        let public = world.scope(&Actor::default(), &slug).await;
        assert!(public.read::<Progress>().is_ok());
        assert!(matches!(public.read::<RouteWork>(), Err(Error::SignIn)));
        assert!(matches!(public.write::<RouteWork>(), Err(Error::SignIn)));
    })
    .await;
}

#[tokio::test]
async fn an_archived_alliance_is_read_only_and_opens_again() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let write = world.scope(&lead, &slug).await.write::<Archive>().unwrap();
        settings::archive(&write, Uuid::new_v4(), true).await.unwrap();
        let scope = world.scope(&lead, &slug).await;
        assert!(scope.read::<RouteWork>().is_ok());
        assert!(matches!(scope.write::<RouteWork>(), Err(Error::Archived)));
        let write = scope.write_archived::<Archive>().unwrap();
        settings::archive(&write, Uuid::new_v4(), false).await.unwrap();
        assert!(world.scope(&lead, &slug).await.write::<RouteWork>().is_ok());
    })
    .await;
}

#[tokio::test]
async fn settings_saved_in_between_are_stale_and_municipalities_follow() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let write = world.scope(&lead, &slug).await.write::<Settings>().unwrap();
        let form = SettingsForm {
            name: "Eerste".to_owned(),
            lead_organisation: "Kerk".to_owned(),
            municipalities: ["GM0002", "GM0001", "GM0002"].map(str::to_owned).to_vec(),
            hours_per_week: "12".to_owned(),
            version: 1,
            ..SettingsForm::default()
        };
        settings::save(&write, Uuid::new_v4(), &form).await.unwrap();
        assert!(matches!(settings::save(&write, Uuid::new_v4(), &form).await, Err(Error::Stale)));
        let facts = settings::facts(&world.scope(&lead, &slug).await.read::<Progress>().unwrap()).await.unwrap();
        assert_eq!(facts.municipalities.len(), 2);
        assert_eq!((facts.hours_per_week, facts.lead_is_municipality, facts.version), (12, false, 2));
    })
    .await;
}

#[tokio::test]
async fn nobody_is_invited_twice_and_an_invitation_sent_again_gets_a_new_link() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        accept_terms(&world, &lead, &slug).await;
        let write = world.scope(&lead, &slug).await.write::<Settings>().unwrap();
        let ask = async |email: &str, token: &Token| {
            members::invite(&write, Uuid::new_v4(), &invite(email), Seat::Member, token, &letter(email)).await
        };
        let (first, again) = (Token::random(), Token::random());
        ask("lid@voorbeeld.nl", &first).await.unwrap();
        assert!(matches!(ask("Lid@Voorbeeld.nl", &again).await, Err(Error::Refused("invited-already"))));
        let (one, two) = (Token::random(), Token::random());
        let (one, two) = tokio::join!(ask("tegelijk@voorbeeld.nl", &one), ask("tegelijk@voorbeeld.nl", &two));
        assert!(one.is_ok() != two.is_ok(), "one mail, however many invite at once");
        assert!(matches!(ask("een@voorbeeld.nl", &again).await, Err(Error::Refused("member-already"))));
        let pending = members::pending(&write.reading()).await.unwrap();
        members::resend(&write, Uuid::new_v4(), pending[0].id, &again, &letter("lid@voorbeeld.nl")).await.unwrap();
        assert!(entry::invitation(&world.store, first.as_str()).await.is_err());
        assert!(entry::invitation(&world.store, again.as_str()).await.is_ok());
        let notes = world.scope(&lead, &slug).await.read::<Notes>().unwrap();
        let (trail, count) = history::all(&notes, 1).await.unwrap();
        assert_eq!(count, u64::try_from(trail.len()).unwrap());
        assert_eq!((trail[0].action.as_str(), trail[1].action.as_str()), ("sent_again", "created"));
        assert!(!trail[0].subject.is_empty() && !trail[1].key.contains('@'));
    })
    .await;
}

#[tokio::test]
async fn what_is_new_stays_new_for_the_whole_visit() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let me = lead.person.as_ref().unwrap().id;
        let visit = async || {
            let read = world.scope(&lead, &slug).await.read::<store::scope::Progress>().unwrap();
            settings::visit(&read, me).await.unwrap()
        };
        let first = world.store.now();
        assert_eq!(visit().await, None);
        world.clock.advance(Duration::minutes(10));
        assert_eq!(visit().await, None);
        world.clock.advance(Duration::days(2));
        assert_eq!(visit().await, Some(first));
        world.clock.advance(Duration::minutes(10));
        assert_eq!(visit().await, Some(first));
    })
    .await;
}

#[tokio::test]
async fn a_council_reads_along_until_the_link_ends() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let write = world.scope(&lead, &slug).await.write::<Settings>().unwrap();
        let token = Token::random();
        let form = NewReadLink { label: "Raad".to_owned(), days: "30".to_owned() };
        settings::add_read_link(&write, Uuid::new_v4(), &form, &token).await.unwrap();
        let link = entry::council(&world.store, token.as_str()).await.unwrap();
        assert_eq!(link.slug, slug);
        let council = Actor { person: None, council: Some(link.alliance) };
        let scope = world.scope(&council, &slug).await;
        assert_eq!(scope.role(), Role::Viewer);
        assert!(scope.read::<RouteWork>().is_ok() && scope.write::<RouteWork>().is_err());
        world.clock.advance(Duration::days(30));
        assert!(entry::council(&world.store, token.as_str()).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_request_waits_for_its_mail_and_goes_to_one_coach() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (one, two) =
            (coach(&world, &admin, "c1@voorbeeld.nl").await, coach(&world, &admin, "c2@voorbeeld.nl").await);
        let (one, two) = (world.store.national(&one).unwrap(), world.store.national(&two).unwrap());
        let form = StartRequest {
            municipality: "GM0002".to_owned(),
            organisation: "Gemeente Tweededorp".to_owned(),
            name: "Aanvrager".to_owned(),
            function: "beleid".to_owned(),
            email: "Aanvrager@voorbeeld.nl".to_owned(),
            ..StartRequest::default()
        };
        let token = Token::random();
        requests::ask(&world.store, Uuid::new_v4(), &form, Lang::Nl, &token, &letter("aanvrager@voorbeeld.nl"))
            .await
            .unwrap();
        assert!(requests::queue(&one, false).await.unwrap().is_empty(), "not before the address is confirmed");
        for _ in 0..10 {
            assert!(!requests::behind_link(&world.store, token.as_str()).await.unwrap().1);
        }
        for _ in 0..2 {
            requests::confirm(&world.store, token.as_str(), &[letter("a@voorbeeld.nl")]).await.unwrap();
        }
        let to_admin = jobs::recent_mails(&world.store).await.unwrap();
        assert_eq!(
            to_admin.iter().filter(|(mail, _)| mail.to == "a@voorbeeld.nl").count(),
            1,
            "confirmed twice, told once"
        );

        let queue = requests::queue(&one, false).await.unwrap();
        let id = queue[0].id;
        let accept = Acceptance {
            alliance_name: "Alliantie".to_owned(),
            checked_how: "gebeld".to_owned(),
            lead_is_municipality: "ja".to_owned(),
        };
        let (invited, late) = (Token::random(), Token::random());
        let mail = letter("aanvrager@voorbeeld.nl");
        let (first, second) = tokio::join!(
            requests::accept(&one, Uuid::new_v4(), id, &accept, &invited, &mail),
            requests::accept(&two, Uuid::new_v4(), id, &accept, &late, &mail),
        );
        assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
        let token = if first.is_ok() { invited } else { late };
        let slug = first.or(second).unwrap();
        let lead = world.accept(&token).await;
        assert_eq!(world.scope(&lead, &slug).await.role(), Role::AllianceLead);
        assert_eq!(list::all(&one).await.unwrap().len(), 1);
        assert_eq!(requests::queue(&two, true).await.unwrap()[0].slug.as_deref(), Some(&*slug));
    })
    .await;
}

#[tokio::test]
async fn the_list_takes_as_many_statements_for_one_alliance_as_for_twenty() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let national = world.store.national(&admin).unwrap();
        world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (_, one) = store::meter::metered(list::all(&national)).await;
        for number in 0..20 {
            world.alliance(&admin, "Eerste", &format!("lead{number}@voorbeeld.nl")).await;
        }
        let (alliances, twenty) = store::meter::metered(list::all(&national)).await;
        assert_eq!(alliances.unwrap().len(), 21);
        assert_eq!(one, twenty);
        assert!(one > 0);
    })
    .await;
}

#[tokio::test]
async fn a_merged_municipality_makes_way_for_the_one_that_follows() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (other, other_lead) = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        let covered = async |actor: &Actor, slug: &str| {
            let scope = world.scope(actor, slug).await;
            let facts = settings::facts(&scope.read::<Progress>().unwrap()).await.unwrap();
            let names = |one: municipalities::Covered| (one.name, one.alderman, one.merged.is_some());
            facts.municipalities.into_iter().map(names).collect::<Vec<_>>()
        };
        let events = async || {
            let scope = world.scope(&lead, &slug).await;
            let facts = settings::facts(&scope.read::<Progress>().unwrap()).await.unwrap();
            let events = municipalities::events(&scope.read().unwrap(), &facts.municipalities).await.unwrap();
            events.into_iter().map(|(event, _)| event).collect::<Vec<_>>()
        };
        let save = async |first: &str, second: &str, version| {
            let write = world.scope(&lead, &slug).await.write::<Settings>().unwrap();
            let aldermen = [("alderman-GM0001", first), ("alderman-GM0002", second)];
            let form = SettingsForm {
                name: "Eerste".to_owned(),
                lead_organisation: "Gemeente Eerstedorp".to_owned(),
                municipalities: vec!["GM0001".to_owned(), "GM0002".to_owned()],
                hours_per_week: "8".to_owned(),
                version,
                rest: aldermen.map(|(field, name)| (field.to_owned(), name.to_owned())).into(),
                ..SettingsForm::default()
            };
            settings::save(&write, Uuid::new_v4(), &form).await.unwrap();
        };
        save("Een", "Twee", 1).await;
        assert_eq!(events().await, []);
        save("Een", "Drie", 2).await;
        assert_eq!(events().await, [Event::NewExecutive]);
        let place = |name: &str, alderman: &str, merged| (name.to_owned(), alderman.to_owned(), merged);
        assert_eq!(
            covered(&lead, &slug).await,
            [place("Eerstedorp", "Een", false), place("Tweededorp", "Drie", false)]
        );

        let merged = Municipality {
            valid_until: Some(date!(2026 - 11 - 20)),
            successor: Some("GM0002".to_owned()),
            ..municipality("GM0001", "Eerstedorp")
        };
        reference::seed(&world.store, &[merged], &[]).await.unwrap();
        assert_eq!(covered(&other_lead, &other).await, [place("Eerstedorp", "", true)]);
        for (actor, slug) in [(&lead, &slug), (&other_lead, &other)] {
            let write = world.scope(actor, slug).await.write::<Settings>().unwrap();
            municipalities::replace(&write, Uuid::new_v4(), "GM0001").await.unwrap();
            let again = municipalities::replace(&write, Uuid::new_v4(), "GM0001").await;
            assert!(matches!(again, Err(Error::Stale)));
        }
        assert_eq!(covered(&lead, &slug).await, [place("Tweededorp", "Drie", false)], "it was there already");
        assert_eq!(covered(&other_lead, &other).await, [place("Tweededorp", "", false)]);
        assert_eq!(events().await, [Event::NewExecutive, Event::Redivision]);
    })
    .await;
}

#[tokio::test]
async fn what_is_past_its_term_goes() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let national = world.store.national(&admin).unwrap();
        accept_terms(&world, &lead, &slug).await;
        let write = world.scope(&lead, &slug).await.write::<Settings>().unwrap();
        let audit = async || {
            let read = world.scope(&lead, &slug).await.read::<Notes>().unwrap();
            history::all(&read, 1).await.unwrap().0.len()
        };
        for email in ["stil@voorbeeld.nl", "later@voorbeeld.nl"] {
            members::invite(&write, Uuid::new_v4(), &invite(email), Seat::Member, &Token::random(), &letter(email))
                .await
                .unwrap();
            world.clock.advance(Duration::days(20));
        }
        let begun = audit().await;
        assert!(begun > 0);
        // One request that nobody confirms, one that is declined, one that waits.
        let mut links = Vec::new();
        for name in ["Nooit", "Nee", "Wacht"] {
            let form = StartRequest {
                municipality: "GM0002".to_owned(),
                organisation: "Gemeente Tweededorp".to_owned(),
                name: name.to_owned(),
                email: format!("{name}@voorbeeld.nl"),
                ..StartRequest::default()
            };
            let token = Token::random();
            requests::ask(&world.store, Uuid::new_v4(), &form, Lang::Nl, &token, &letter("x@y.nl")).await.unwrap();
            if name != "Nooit" {
                requests::confirm(&world.store, token.as_str(), &[]).await.unwrap();
            }
            links.push(token);
        }
        let waiting = requests::queue(&national, false).await.unwrap();
        let no = waiting.iter().find(|one| one.name == "Nee").unwrap().id;
        requests::decline(&national, Uuid::new_v4(), no, "Nu niet", &letter("x@y.nl")).await.unwrap();
        // Moves the clock and purges: what is left of unanswered invitations, of requests that were not confirmed, and of answered ones.
        let after = async |days| {
            world.clock.advance(Duration::days(days));
            jobs::purge(&world.store).await.unwrap();
            let silent = members::pending(&write.reading()).await.unwrap().len();
            let unconfirmed = requests::behind_link(&world.store, links[0].as_str()).await.is_ok();
            (silent, unconfirmed, requests::queue(&national, true).await.unwrap().len())
        };
        assert_eq!(after(29).await, (2, true, 1));
        assert_eq!(after(2).await, (2, false, 1));
        assert_eq!(after(295).await, (1, false, 1), "the first invitation is a year old");
        assert_eq!(after(39).await, (0, false, 1));
        assert_eq!(after(1).await, (0, false, 0));
        assert_eq!(requests::queue(&national, false).await.unwrap().len(), 1, "who waits is not forgotten");
        assert_eq!(audit().await, begun);
        assert_eq!(after(7 * 365 - 410).await, (0, false, 0));
        assert_eq!(audit().await, begun);
        after(45).await;
        assert_eq!(audit().await, 0);
    })
    .await;
}
