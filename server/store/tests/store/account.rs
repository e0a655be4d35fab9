//! Accounts: sessions, links, codes, limits, the last admin.

use crate::support::{letter, on_both};
use domain::account::{Invite, Lang, NationalRole, Profile};
use store::{
    Error,
    account::{
        entry, national, own,
        rate::{self, Limit},
        session,
    },
    jobs,
    token::{SixDigits, Token},
};
use time::Duration;
use uuid::Uuid;

#[tokio::test]
async fn a_session_ends_when_idle_and_after_a_week_in_any_case() {
    on_both(|world| async move {
        let token = Token::random();
        entry::create_admin(&world.store, "a@voorbeeld.nl", "Beheerder", &token).await.unwrap();
        let (session, _) = entry::accept_invitation(&world.store, token.as_str(), Lang::Nl).await.unwrap();
        for _ in 0..23 {
            world.clock.advance(Duration::hours(7));
            assert!(world.signed_in(&session).await.is_some());
        }
        world.clock.advance(Duration::hours(7));
        assert!(world.signed_in(&session).await.is_none(), "seven days have passed");
        assert!(matches!(session::find(&world.store, session.as_str()).await.unwrap(), session::Session::Expired(_)));

        let known = entry::known(&world.store, " A@Voorbeeld.NL ").await.unwrap().expect("addresses have no capitals");
        let session = entry::sign_in_by_password(&world.store, &known).await.unwrap();
        world.clock.advance(session::IDLE);
        assert!(world.signed_in(&session).await.is_none(), "idle");
        assert!(world.signed_in(&Token::random()).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn the_second_factor_gives_a_new_session_and_a_code_works_once() {
    on_both(|world| async move {
        let token = Token::random();
        entry::create_admin(&world.store, "a@voorbeeld.nl", "Beheerder", &token).await.unwrap();
        let (first, _) = entry::accept_invitation(&world.store, token.as_str(), Lang::Nl).await.unwrap();
        let actor = world.actor(&first).await;
        assert!(matches!(world.store.national(&actor), Err(Error::SecondFactor)));

        let me = world.store.me(&actor).unwrap();
        let second = Token::random();
        own::turn_on_totp(&me, Uuid::new_v4(), "geheim".to_owned(), 100, &second).await.unwrap();
        assert!(world.signed_in(&first).await.is_none(), "the old session is gone");
        let actor = world.actor(&second).await;
        assert!(world.store.national(&actor).is_ok());

        let me = world.store.me(&actor).unwrap();
        let third = Token::random();
        assert!(
            matches!(own::pass_totp(&me, Uuid::nil(), 100, &third).await, Err(Error::Refused("code-wrong"))),
            "replayed"
        );
        assert!(own::pass_totp(&me, Uuid::nil(), 101, &third).await.is_ok());
        assert!(matches!(
            own::turn_on_totp(&me, Uuid::new_v4(), "ander".to_owned(), 1, &third).await,
            Err(Error::Stale)
        ));
    })
    .await;
}

#[tokio::test]
async fn a_mailed_code_dies_after_five_guesses_and_a_link_works_once() {
    on_both(|world| async move {
        world.admin("a@voorbeeld.nl").await;
        let known = entry::known(&world.store, "a@voorbeeld.nl").await.unwrap().unwrap();
        let send = async || {
            let (token, code) = (Token::random(), SixDigits::random());
            let id =
                entry::send_sign_in(&world.store, Some(&known), &token, &code, &letter("wie@dan.ook")).await.unwrap();
            (token, code, id)
        };
        let wrong = |code: &SixDigits| if code.as_str() == "000000" { "000001" } else { "000000" };

        let (_, code, id) = send().await;
        for _ in 0..5 {
            assert!(entry::sign_in_by_code(&world.store, id, wrong(&code)).await.is_err());
        }
        assert!(entry::sign_in_by_code(&world.store, id, code.as_str()).await.is_err(), "dead");

        let (token, code, id) = send().await;
        entry::sign_in_by_code(&world.store, id, code.as_str()).await.unwrap();
        assert!(entry::sign_in_by_code(&world.store, id, code.as_str()).await.is_err(), "used");
        assert!(entry::sign_in_by_link(&world.store, token.as_str()).await.is_err(), "used by its code");

        let (token, ..) = send().await;
        for _ in 0..10 {
            entry::check_sign_in_link(&world.store, token.as_str()).await.unwrap();
        }
        entry::sign_in_by_link(&world.store, token.as_str()).await.unwrap();
        assert!(entry::sign_in_by_link(&world.store, token.as_str()).await.is_err());

        let (token, code, id) = send().await;
        world.clock.advance(Duration::minutes(10));
        assert!(entry::sign_in_by_link(&world.store, token.as_str()).await.is_err(), "expired");
        assert!(entry::sign_in_by_code(&world.store, id, code.as_str()).await.is_err(), "expired");
        assert!(entry::sign_in_by_code(&world.store, Uuid::now_v7(), "123456").await.is_err(), "made up");

        let mails = jobs::recent_mails(&world.store).await.unwrap();
        assert!(mails.iter().all(|(mail, _)| mail.to == "a@voorbeeld.nl"), "the mail goes to the account's address");
    })
    .await;
}

#[tokio::test]
async fn a_code_gives_a_second_link_to_the_same_invitation() {
    on_both(|world| async move {
        let token = Token::random();
        entry::create_admin(&world.store, "een@voorbeeld.nl", "Beheerder", &token).await.unwrap();
        let hash = token.hash();
        let by_code = async |right: bool, token: &Token| {
            let is_code_of = |of: &str| right && of == hash;
            entry::invitation_by_code(&world.store, " Een@voorbeeld.nl", is_code_of, token).await
        };
        let [second, third] = [Token::random(), Token::random()];
        by_code(true, &second).await.unwrap();
        for token in [&token, &second] {
            assert!(entry::invitation(&world.store, token.as_str()).await.is_ok());
        }
        for _ in 0..4 {
            assert!(matches!(by_code(false, &third).await, Err(Error::Refused("code-wrong"))));
        }
        assert!(by_code(true, &third).await.is_err(), "dead, and the second link has no code of its own");
        let both = tokio::join!(
            entry::accept_invitation(&world.store, token.as_str(), Lang::Nl),
            entry::accept_invitation(&world.store, second.as_str(), Lang::Nl),
        );
        assert_eq!([both.0.is_ok(), both.1.is_ok()].into_iter().filter(|ok| *ok).count(), 1, "one answer");
    })
    .await;
}

#[tokio::test]
async fn who_goes_stands_in_for_nobody() {
    on_both(|world| async move {
        let (one, two) = (world.admin("een@voorbeeld.nl").await, world.admin("twee@voorbeeld.nl").await);
        let one = world.store.national(&one).unwrap();
        let two = two.person.unwrap().id;
        let until = (world.store.now() + Duration::days(7)).date();
        national::set_absence(&one, Uuid::new_v4(), Some((until, two)), &[]).await.unwrap();
        national::remove(&one.admin().unwrap(), Uuid::new_v4(), two, &[letter("x@y.nl")]).await.unwrap();
        assert!(national::team(&one).await.unwrap().iter().all(|member| member.cover.is_none()));
        assert_eq!(jobs::recent_mails(&world.store).await.unwrap()[0].0.to, "x@y.nl");
    })
    .await;
}

#[tokio::test]
async fn a_limit_counts_for_everybody_and_opens_again() {
    on_both(|world| async move {
        let limit = Limit { count: 3, window: Duration::minutes(15) };
        let tries = || rate::allow(&world.store, "sleutel", limit);
        let (one, two, three) = tokio::join!(tries(), tries(), tries());
        one.and(two).and(three).unwrap();
        assert!(matches!(rate::allow(&world.store, "sleutel", limit).await, Err(Error::RateLimited(900))));
        rate::allow(&world.store, "andere sleutel", limit).await.unwrap();
        world.clock.advance(Duration::minutes(15));
        rate::allow(&world.store, "sleutel", limit).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_invitation_takes_nothing_away_from_the_last_admin() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let national = world.store.national(&admin).unwrap().admin().unwrap();
        let form = Invite { name: "Beheerder".to_owned(), email: "a@voorbeeld.nl".to_owned(), ..Invite::default() };
        let token = Token::random();
        let letter = letter("a@voorbeeld.nl");
        national::invite(&national, Uuid::new_v4(), &form, NationalRole::Coach, &token, &letter).await.unwrap();
        let still = world.accept(&token).await;
        assert!(world.store.national(&still).unwrap().is_admin());
    })
    .await;
}

#[tokio::test]
async fn guessing_codes_has_an_end_however_many_mails_are_asked_for() {
    on_both(|world| async move {
        world.admin("a@voorbeeld.nl").await;
        let known = entry::known(&world.store, "a@voorbeeld.nl").await.unwrap().unwrap();
        let (code, wrong) = (SixDigits::random(), "geen code");
        let mail = async |token: &Token| {
            entry::send_sign_in(&world.store, Some(&known), token, &code, &letter("a@voorbeeld.nl")).await.unwrap()
        };
        for _ in 0..10 {
            let id = mail(&Token::random()).await;
            for _ in 0..5 {
                let guess = entry::sign_in_by_code(&world.store, id, wrong).await;
                assert!(matches!(guess, Err(Error::Refused("code-wrong"))));
            }
        }
        let token = Token::random();
        let id = mail(&token).await;
        let guess = entry::sign_in_by_code(&world.store, id, code.as_str()).await;
        assert!(matches!(guess, Err(Error::Refused("code-wrong"))));
        entry::sign_in_by_link(&world.store, token.as_str()).await.expect("nobody can be locked out this way");
    })
    .await;
}

#[tokio::test]
async fn the_last_admin_cannot_go_even_when_two_try_at_once() {
    on_both(|world| async move {
        let (one, two) = (world.admin("een@voorbeeld.nl").await, world.admin("twee@voorbeeld.nl").await);
        let id = |actor: &store::scope::Actor| actor.person.as_ref().unwrap().id;
        let admin = |actor: &store::scope::Actor| world.store.national(actor).unwrap().admin().unwrap();
        let (first, second) = (admin(&one), admin(&two));
        let results = tokio::join!(
            national::remove(&first, Uuid::new_v4(), id(&two), &[]),
            national::remove(&second, Uuid::new_v4(), id(&one), &[]),
        );
        let refused = [&results.0, &results.1].into_iter().filter(|result| result.is_err()).count();
        assert_eq!(refused, 1, "{results:?}");
        let left = if results.0.is_ok() { &first } else { &second };
        assert_eq!(national::admins(left.national()).await.unwrap(), 1);
        assert!(matches!(
            national::remove(left, Uuid::new_v4(), left.national().me().id, &[]).await,
            Err(Error::Refused("last-admin"))
        ));
    })
    .await;
}

#[tokio::test]
async fn an_invitation_for_the_national_team_makes_an_account_once() {
    on_both(|world| async move {
        let admin = world.admin("een@voorbeeld.nl").await;
        let admin = world.store.national(&admin).unwrap().admin().unwrap();
        let invite = Invite { name: "Coach".to_owned(), email: "Coach@voorbeeld.nl".to_owned(), ..Invite::default() };
        let token = Token::random();
        let once = Uuid::new_v4();
        national::invite(&admin, once, &invite, NationalRole::Coach, &token, &letter("coach@voorbeeld.nl"))
            .await
            .unwrap();
        let again = national::invite(
            &admin,
            once,
            &invite,
            NationalRole::Coach,
            &Token::random(),
            &letter("coach@voorbeeld.nl"),
        )
        .await;
        assert!(matches!(again, Err(Error::Repeated(key)) if key == once));
        assert_eq!(jobs::recent_mails(&world.store).await.unwrap().len(), 1, "the second press sent nothing");

        let coach = world.accept(&token).await;
        assert_eq!(coach.person.as_ref().unwrap().national, Some(NationalRole::Coach));
        assert!(world.store.national(&coach).unwrap().admin().is_err());
        assert!(entry::accept_invitation(&world.store, token.as_str(), Lang::Nl).await.is_err(), "used");
    })
    .await;
}

#[tokio::test]
async fn a_profile_saved_by_somebody_else_in_between_is_stale() {
    on_both(|world| async move {
        let actor = world.admin("een@voorbeeld.nl").await;
        let me = world.store.me(&actor).unwrap();
        let version = own::account(&me).await.unwrap().version;
        let profile = Profile { name: "Nieuwe naam".to_owned(), lang: "en".to_owned(), version, ..Profile::default() };
        own::save_profile(&me, Uuid::new_v4(), &profile).await.unwrap();
        assert!(matches!(own::save_profile(&me, Uuid::new_v4(), &profile).await, Err(Error::Stale)));
        assert_eq!(own::account(&me).await.unwrap().name, "Nieuwe naam");
    })
    .await;
}

#[tokio::test]
async fn text_that_waits_is_only_for_its_writer_and_its_page() {
    on_both(|world| async move {
        let (one, two) = (world.admin("een@voorbeeld.nl").await, world.admin("twee@voorbeeld.nl").await);
        let (one, two) = (one.person.unwrap().id, two.person.unwrap().id);
        let token = Token::random();
        entry::park(&world.store, &token, one, "/a/x", "name=tekst").await.unwrap();
        let parked = async |person, path| entry::parked(&world.store, token.as_str(), person, path).await.unwrap();
        assert_eq!(parked(one, "/a/x").await.as_deref(), Some("name=tekst"));
        assert_eq!(parked(one, "/a/y").await, None);
        assert_eq!(parked(two, "/a/x").await, None);
        world.clock.advance(Duration::hours(1));
        assert_eq!(parked(one, "/a/x").await, None);
    })
    .await;
}

#[tokio::test]
async fn what_is_past_its_term_goes_and_what_is_not_stays() {
    on_both(|world| async move {
        let actor = world.admin("een@voorbeeld.nl").await;
        let once = Uuid::new_v4();
        let me = world.store.me(&actor).unwrap();
        own::end_other_sessions(&me, once, &Token::random()).await.unwrap();
        entry::remember(&world.store, once, "/account").await.unwrap();
        jobs::purge(&world.store).await.unwrap();
        let person = actor.person.as_ref().map(|me| me.id);
        assert_eq!(entry::remembered(&world.store, once, person).await.unwrap().as_deref(), Some("/account"));
        assert_eq!(entry::remembered(&world.store, once, None).await.unwrap(), None, "not for somebody else");
        world.clock.advance(Duration::days(8));
        jobs::purge(&world.store).await.unwrap();
        assert_eq!(entry::remembered(&world.store, once, person).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_mail_is_claimed_by_one_process_tried_again_and_emptied_when_sent() {
    on_both(|world| async move {
        world.admin("een@voorbeeld.nl").await;
        let known = entry::known(&world.store, "een@voorbeeld.nl").await.unwrap().unwrap();
        entry::send_sign_in(&world.store, Some(&known), &Token::random(), &SixDigits::random(), &letter("x@y.nl"))
            .await
            .unwrap();
        let (one, two) = tokio::join!(jobs::claim_mails(&world.store), jobs::claim_mails(&world.store));
        let claimed = [one.unwrap(), two.unwrap()].concat();
        assert_eq!(claimed.len(), 1);
        jobs::failed(&world.store, &claimed[0], "geen antwoord").await.unwrap();
        assert!(jobs::claim_mails(&world.store).await.unwrap().is_empty(), "not yet");
        world.clock.advance(Duration::minutes(1));
        let again = jobs::claim_mails(&world.store).await.unwrap();
        assert_eq!((again.len(), again[0].attempts), (1, 2));
        jobs::sent(&world.store, again[0].id, false).await.unwrap();
        world.clock.advance(Duration::hours(1));
        assert!(jobs::claim_mails(&world.store).await.unwrap().is_empty());
        assert_eq!(jobs::recent_mails(&world.store).await.unwrap()[0].0.body, "");
    })
    .await;
}

#[tokio::test]
async fn a_mail_is_tried_for_three_days_and_admins_see_that_it_does_not_arrive() {
    on_both(|world| async move {
        let admin = world.admin("een@voorbeeld.nl").await;
        let admin = world.store.national(&admin).unwrap().admin().unwrap();
        let known = entry::known(&world.store, "een@voorbeeld.nl").await.unwrap().unwrap();
        entry::send_sign_in(&world.store, Some(&known), &Token::random(), &SixDigits::random(), &letter("x@y.nl"))
            .await
            .unwrap();
        let begin = world.store.now();
        let mut last = begin;
        for _ in 0..75 {
            // An hour is the longest wait.
            for mail in jobs::claim_mails(&world.store).await.unwrap() {
                jobs::failed(&world.store, &mail, "geen antwoord").await.unwrap();
                last = world.store.now();
            }
            if world.store.now() - begin == Duration::hours(8) {
                let stuck = jobs::stuck(&admin).await.unwrap();
                assert_eq!(stuck.len(), 1);
                assert_eq!((stuck[0].host.as_str(), stuck[0].given_up), ("voorbeeld.nl", false));
                let unsent = jobs::unsent(&world.store).await.unwrap();
                assert_eq!(unsent, jobs::Unsent { waiting: 1, given_up: 0 });
            }
            world.clock.advance(Duration::hours(1));
        }
        assert!(last - begin >= Duration::hours(60), "given up after {}", last - begin);
        world.clock.advance(Duration::days(1));
        for _ in 0..6 {
            for mail in jobs::claim_mails(&world.store).await.unwrap() {
                jobs::failed(&world.store, &mail, "geen antwoord").await.unwrap();
            }
            world.clock.advance(Duration::hours(1));
        }
        assert!(jobs::claim_mails(&world.store).await.unwrap().is_empty(), "given up");
        assert_eq!(jobs::unsent(&world.store).await.unwrap(), jobs::Unsent { waiting: 0, given_up: 1 });
        assert!(jobs::stuck(&admin).await.unwrap()[0].given_up);
        assert_eq!(jobs::recent_mails(&world.store).await.unwrap()[0].0.body, "", "its link opens nothing for a thief");
        world.clock.advance(Duration::days(30));
        jobs::purge(&world.store).await.unwrap();
        assert!(jobs::stuck(&admin).await.unwrap().is_empty());
    })
    .await;
}
