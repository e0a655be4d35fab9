//! A promise comes back a year later: once, to who still wants it, on both databases.

use domain::partners::{MembershipForm, MembershipStatus, PledgeResult, RenewalForm};
use migrations::Migrator;
use sea_orm::{ConnectionTrait, Statement};
use sea_orm_migration::MigratorTrait;
use store::{Error, Target, jobs, partners, token::Token};
use time::Duration;
use uuid::Uuid;

use crate::{
    partners::{Story, contact, link, pledge},
    support::{before_migration, letter, on_both},
};

/// Signs a pledge; answers the partner.
async fn signed(story: &Story, name: &str) -> Uuid {
    let (db, id) = (&story.world.store, story.add(name).await);
    let write = story.contacts().await;
    partners::save_contact(&write, Uuid::new_v4(), id, None, &contact("Wie", 0)).await.unwrap();
    let who = partners::contacts(&write.reading(), id).await.unwrap().remove(0).id;
    let mail = |to: &str, _: &str, _: &str, _: &Token| letter(to);
    partners::invite(&write, Uuid::new_v4(), id, who, false, link, mail).await.unwrap();
    let sent = partners::invitations(&write.reading(), id).await.unwrap().remove(0);
    partners::sign(db, link(sent.id).as_str(), Uuid::new_v4(), &pledge(name)).await.unwrap();
    id
}

fn answer(result: &str, next: &str) -> RenewalForm {
    RenewalForm {
        result: result.to_owned(),
        why: "Daarom".to_owned(),
        next: next.to_owned(),
        promise: "Opnieuw".to_owned(),
        name: "Wie".to_owned(),
        function: "Wat".to_owned(),
        commitments: 1,
    }
}

#[tokio::test]
async fn a_promise_is_asked_about_once_and_answered_once() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (db, clock) = (&story.world.store, &story.world.clock);
        let (one, gone) = (signed(&story, "Voedselbank").await, signed(&story, "Harmonie").await);
        clock.advance(Duration::days(364));
        assert!(partners::due_renewals(db).await.unwrap().is_empty());
        clock.advance(Duration::days(2));
        // Who left is not asked.
        let write = story.write().await;
        let left = MembershipForm {
            status: MembershipStatus::Left.as_str().to_owned(),
            since: "2026-12-01".to_owned(),
            version: story.one(gone).await.version,
        };
        partners::save_status(&write, Uuid::new_v4(), gone, &left).await.unwrap();
        let due = partners::due_renewals(db).await.unwrap();
        assert_eq!(due.iter().map(|due| due.promise.as_str()).collect::<Vec<_>>(), ["Voedselbank"]);

        // Two processes ask at once: one mail, and one link.
        let tokens = std::sync::Mutex::new(Vec::new());
        let token = |id| {
            tokens.lock().unwrap().push(link(id));
            link(id)
        };
        let ask = |to: &'static str| partners::ask_renewal(db, due[0].pledge, token, move |_| letter(to));
        let (first, second) = tokio::join!(ask("jaar@voorbeeld.nl"), ask("jaar@voorbeeld.nl"));
        first.unwrap();
        second.unwrap();
        let mails = jobs::recent_mails(db).await.unwrap();
        assert_eq!(mails.iter().filter(|(mail, _)| mail.to == "jaar@voorbeeld.nl").count(), 1);
        assert!(partners::due_renewals(db).await.unwrap().is_empty());
        let mut token = None;
        for one in tokens.into_inner().unwrap() {
            if partners::review(db, one.as_str()).await.is_ok() {
                token = Some(one);
            }
        }
        let token = token.expect("one of them works");

        assert!(partners::due_renewal_reminders(db).await.unwrap().is_empty());
        clock.advance(Duration::days(21));
        let (id, _) = partners::due_renewal_reminders(db).await.unwrap().remove(0);
        partners::remind_renewal(db, id, &letter("jaar@voorbeeld.nl")).await.unwrap();
        assert!(partners::due_renewal_reminders(db).await.unwrap().is_empty());

        // Two answers at once are one.
        let form = answer("partly", "again");
        let (yes, twice) = tokio::join!(
            partners::answer_renewal(db, token.as_str(), Uuid::new_v4(), &form),
            partners::answer_renewal(db, token.as_str(), Uuid::new_v4(), &form),
        );
        assert!(yes.is_ok() != twice.is_ok(), "{yes:?} {twice:?}");
        let pledges = partners::pledges(&story.write().await.reading(), one).await.unwrap();
        assert_eq!(
            pledges.iter().map(|pledge| pledge.promise.as_str()).collect::<Vec<_>>(),
            ["Opnieuw", "Voedselbank"]
        );
        assert_eq!(pledges[1].result, Some((PledgeResult::Partly, "Daarom".to_owned())));
        let review = partners::review(db, token.as_str()).await.unwrap();
        assert_eq!(review.next.as_deref(), Some("Opnieuw"));

        // On the wall: the new promise, and what came of the old one. Nothing of it in another alliance.
        let read = story.write().await.reading();
        let all = partners::register(&read).await.unwrap();
        let wall = partners::wall(&read, &all.iter().collect::<Vec<_>>()).await.unwrap();
        assert_eq!(wall[&one].pledge.promise, "Opnieuw");
        assert_eq!(wall[&one].last, Some(PledgeResult::Partly));

        // Who wants no mail is not asked again.
        partners::unsubscribe(db, token.as_str(), Uuid::new_v4()).await.unwrap();
        let write = story.contacts().await;
        let who = partners::contacts(&write.reading(), one).await.unwrap().remove(0);
        let mail = |to: &str, _: &str, _: &str, _: &Token| letter(to);
        let asked = partners::invite(&write, Uuid::new_v4(), one, who.id, false, link, mail).await;
        assert!(matches!(asked, Err(Error::Refused("invite-declined"))), "{asked:?}");
        assert!(partners::declined(&write.reading(), one).await.unwrap()[&who.email].stopped);
        // Nor when the contact person goes and comes back.
        partners::remove_contact(&write, Uuid::new_v4(), one, who.id).await.unwrap();
        partners::save_contact(&write, Uuid::new_v4(), one, None, &contact("Opnieuw", 0)).await.unwrap();
        let back = partners::contacts(&write.reading(), one).await.unwrap().remove(0);
        let asked = partners::invite(&write, Uuid::new_v4(), one, back.id, false, link, mail).await;
        assert!(matches!(asked, Err(Error::Refused("invite-declined"))), "{asked:?}");
        clock.advance(Duration::days(366));
        jobs::purge(db).await.unwrap();
        assert!(partners::declined(&write.reading(), one).await.unwrap()[&who.email].stopped);
        assert!(partners::due_renewals(db).await.unwrap().is_empty());
        // In the end the address goes, and with it the link.
        clock.advance(Duration::days(91));
        jobs::purge(db).await.unwrap();
        assert!(matches!(partners::review(db, token.as_str()).await, Err(Error::Refused("link-expired"))));
    })
    .await;
}

#[tokio::test]
async fn a_code_dies_after_five_wrong_guesses() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        signed(&story, "Voedselbank").await;
        let db = &story.world.store;
        let email = contact("Wie", 0).email;
        assert!(partners::invitation_by_code(db, &email, |_| true).await.is_ok());
        let five = futures_of(5, || partners::invitation_by_code(db, &email, |_| false)).await;
        assert!(five.iter().all(|guess| matches!(guess, Err(Error::Refused("code-wrong")))));
        assert!(partners::invitation_by_code(db, &email, |_| true).await.is_err());
        assert!(partners::invitation_by_code(db, "iemand@anders.nl", |_| true).await.is_err());
    })
    .await;
}

/// One after the other.
async fn futures_of<T, F: Future<Output = T>>(count: usize, make: impl Fn() -> F) -> Vec<T> {
    let mut all = Vec::new();
    for _ in 0..count {
        all.push(make().await);
    }
    all
}

/// What was said before it was kept by the address is not lost.
#[tokio::test]
async fn refusals_of_before_are_kept_by_the_address() {
    on_both(|world| async move {
        let sqlite = matches!(world.target, Target::Sqlite(_));
        let db = before_migration(&world, "m20261203_000002_partner_refusal").await;
        let id = |number: u128| {
            let id = Uuid::from_u128(number);
            if sqlite { format!("X'{}'", id.simple()) } else { format!("'{id}'") }
        };
        let membership = format!(
            "INSERT INTO partner_membership (id, alliance_id, organisation_id, status, since, created_at) VALUES ({0}, {0}, {0}, 'left', '2026-11-21', 0)",
            id(1)
        );
        db.execute_unprepared(&membership).await.unwrap();
        let said = [
            ("nee", "no", "1000", "NULL"),
            ("toch", "no", "1000", "NULL"),
            ("toch", "yes", "2000", "NULL"),
            ("stop", "yes", "1000", "2000"),
            ("open", "", "NULL", "NULL"),
        ];
        for (number, (who, answer, answered, stopped)) in (1..).zip(said) {
            db.execute_unprepared(&format!(
                "INSERT INTO partner_invitation (id, membership_id, name, function, email, source, token_hash, created_at, expires_at, answer, answered_at, unsubscribed_at) VALUES ({}, {}, '', '', '{who}@voorbeeld.nl', '', 'hash{number}', 0, 0, '{answer}', {answered}, {stopped})",
                id(number),
                id(1),
            ))
            .await
            .unwrap();
        }
        Migrator::up(&db, Some(1)).await.unwrap();
        let kept = "SELECT CASE WHEN stopped THEN 'stop' ELSE 'nee' END FROM partner_refusal ORDER BY said_at";
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), kept)).await.unwrap();
        let rows: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
        assert_eq!(rows, ["nee", "stop"]);
    })
    .await;
}
