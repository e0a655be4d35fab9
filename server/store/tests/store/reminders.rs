//! The mail about what groups said and did not hear back: to whom, when, and once.

use domain::{
    account::{Invite, Seat},
    alliance::Terms,
    experts::{
        feedback_form::FeedbackForm,
        plan::{Part, Plan},
    },
};
use store::{
    alliance::{members, settings},
    experts::{self, FeedbackReminder},
    jobs,
    scope::{Actor, Agreements, Archive, ExpertPlan, Settings, Write},
    token::Token,
};
use time::{Date, Duration, macros::date};
use uuid::Uuid;

use crate::support::{World, letter, on_both};

const LEAD: &str = "een@voorbeeld.nl";
const MEMBER: &str = "lid@voorbeeld.nl";

async fn may(world: &World, actor: &Actor, slug: &str) -> Write<ExpertPlan> {
    world.scope(actor, slug).await.write().unwrap()
}

fn said_on(day: Date) -> FeedbackForm {
    FeedbackForm {
        group: "parents".to_owned(),
        rung: "advise".to_owned(),
        said_on: day.to_string(),
        said: "Te lang".to_owned(),
        ..FeedbackForm::default()
    }
}

fn told_on(day: Date, version: i64) -> FeedbackForm {
    let (answer, why) = ("no".to_owned(), "Het kan niet".to_owned());
    FeedbackForm { answer, why, told_on: day.to_string(), version, ..said_on(day) }
}

async fn say(write: &Write<ExpertPlan>, form: &FeedbackForm) -> Uuid {
    experts::save_feedback(write, Uuid::new_v4(), None, form).await.unwrap()
}

async fn due(world: &World) -> Vec<FeedbackReminder> {
    experts::due_feedback_reminders(&world.store).await.unwrap()
}

/// What the job does of an hour: to whom a mail went, and about how many things.
async fn hour(world: &World) -> Vec<(String, usize)> {
    let due = due(world).await;
    for one in &due {
        experts::send_feedback_reminder(&world.store, &letter(&one.to)).await.unwrap();
    }
    due.into_iter().map(|one| (one.to, one.of.iter().map(|of| of.entries.len()).sum())).collect()
}

async fn sent(world: &World, to: &str) -> usize {
    jobs::recent_mails(&world.store).await.unwrap().iter().filter(|(mail, _)| mail.to == to).count()
}

/// A second member, who is in from now on.
async fn joins(world: &World, lead: &Actor, slug: &str) -> Actor {
    let terms = Terms { name: "Trekker".to_owned(), function: "beleid".to_owned(), agree: "ja".to_owned() };
    let write: Write<Agreements> = world.scope(lead, slug).await.write().unwrap();
    settings::accept_terms(&write, Uuid::new_v4(), &terms).await.unwrap();
    let write: Write<Settings> = world.scope(lead, slug).await.write().unwrap();
    let who = Invite {
        name: "Lid".to_owned(),
        email: MEMBER.to_owned(),
        source: "zelf gegeven".to_owned(),
        ..Invite::default()
    };
    let token = Token::random();
    members::invite(&write, Uuid::new_v4(), &who, Seat::Member, &token, &letter(MEMBER)).await.unwrap();
    world.accept(&token).await
}

#[tokio::test]
async fn a_mail_comes_on_each_of_the_days_and_only_then() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", LEAD).await;
        let write = may(&world, &lead, &slug).await;
        let start = date!(2026 - 11 - 21);
        say(&write, &said_on(start)).await;
        let mut days = Vec::new();
        for day in 0..=120 {
            for _ in 0..2 {
                if !hour(&world).await.is_empty() {
                    days.push(day);
                }
            }
            world.clock.advance(Duration::days(1));
        }
        assert_eq!(days, [28, 49, 56, 84, 112]);
    })
    .await;
}

#[tokio::test]
async fn what_was_told_or_moved_is_left_out_and_a_long_silence_is_one_mail() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", LEAD).await;
        let write = may(&world, &lead, &slug).await;
        let start = date!(2026 - 11 - 21);
        let (one, two, three) = (
            say(&write, &said_on(start)).await,
            say(&write, &said_on(start)).await,
            say(&write, &said_on(start)).await,
        );
        experts::save_feedback(&write, Uuid::new_v4(), Some(two), &told_on(start, 1)).await.unwrap();
        world.clock.advance(Duration::days(28));
        assert_eq!(hour(&world).await, [(LEAD.to_owned(), 2)]);
        // Told, and it turns out to be said later: neither has a day until then.
        experts::save_feedback(&write, Uuid::new_v4(), Some(one), &told_on(start, 1)).await.unwrap();
        let later = FeedbackForm { version: 1, ..said_on(start + Duration::days(14)) };
        experts::save_feedback(&write, Uuid::new_v4(), Some(three), &later).await.unwrap();
        world.clock.advance(Duration::days(13));
        assert!(hour(&world).await.is_empty());
        world.clock.advance(Duration::days(1));
        assert_eq!(hour(&world).await, [(LEAD.to_owned(), 1)]);
        // No process ran for half a year: three days passed, and there is one mail.
        world.clock.advance(Duration::days(180));
        assert_eq!((hour(&world).await, hour(&world).await), (vec![(LEAD.to_owned(), 1)], Vec::new()));
        // Written down long after it was said; not within the week of the last mail.
        say(&write, &said_on(start)).await;
        world.clock.advance(Duration::days(1));
        say(&write, &said_on(start)).await;
        assert!(hour(&world).await.is_empty());
        world.clock.advance(Duration::days(6));
        assert_eq!(hour(&world).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn two_at_once_send_one_mail_about_all_alliances() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", LEAD).await;
        let (second, _) = world.alliance(&admin, "Tweede", LEAD).await;
        let (ended, _) = world.alliance(&admin, "Voorbij", LEAD).await;
        let start = date!(2026 - 11 - 01);
        for slug in [&slug, &second, &ended] {
            say(&may(&world, &lead, slug).await, &said_on(start)).await;
        }
        let archive: Write<Archive> = world.scope(&lead, &ended).await.write().unwrap();
        settings::archive(&archive, Uuid::new_v4(), true).await.unwrap();
        world.clock.advance(Duration::days(40));
        let due = due(&world).await;
        let names: Vec<&str> = due[0].of.iter().map(|of| of.alliance.as_str()).collect();
        assert_eq!((due.len(), names), (1, vec!["Eerste", "Tweede"]), "{due:?}");
        let before = sent(&world, LEAD).await;
        let mail = letter(LEAD);
        let send = || Box::pin(experts::send_feedback_reminder(&world.store, &mail));
        let (one, two, three) = tokio::join!(send(), send(), send());
        assert!(one.is_ok() && two.is_ok() && three.is_ok(), "{one:?} {two:?} {three:?}");
        assert_eq!(sent(&world, LEAD).await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn who_looks_after_the_plan_hears_it_else_the_lead_and_nobody_who_wants_none() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", LEAD).await;
        let member = joins(&world, &lead, &slug).await;
        let (write, theirs) = (may(&world, &lead, &slug).await, may(&world, &member, &slug).await);
        say(&write, &said_on(date!(2026 - 11 - 01))).await;
        world.clock.advance(Duration::days(20));
        let who = async || -> Vec<String> { due(&world).await.into_iter().map(|one| one.to).collect() };
        assert_eq!(who().await, [LEAD]);
        experts::save(&theirs, Uuid::new_v4(), &[(Part::Question, 0)], &Plan::default()).await.unwrap();
        assert_eq!(who().await, [MEMBER]);
        // Stopped, also for who looked before, and wanted again.
        experts::stop_feedback_mail(&theirs, Uuid::new_v4(), true).await.unwrap();
        assert!(who().await.is_empty() && experts::feedback_mail_stopped(&theirs.reading()).await.unwrap());
        assert!(!experts::feedback_mail_stopped(&write.reading()).await.unwrap());
        let before = sent(&world, MEMBER).await;
        experts::send_feedback_reminder(&world.store, &letter(MEMBER)).await.unwrap();
        assert_eq!(sent(&world, MEMBER).await, before);
        experts::stop_feedback_mail(&theirs, Uuid::new_v4(), false).await.unwrap();
        assert_eq!(who().await, [MEMBER]);
        // The job that forgets who got a mail forgets no stop.
        experts::stop_feedback_mail(&theirs, Uuid::new_v4(), true).await.unwrap();
        world.clock.advance(Duration::days(200));
        jobs::purge(&world.store).await.unwrap();
        assert!(who().await.is_empty());
        // Who left is nobody's to mail.
        let settings: Write<Settings> = world.scope(&lead, &slug).await.write().unwrap();
        let seats = members::members(&settings.reading()).await.unwrap();
        let seat = seats.iter().find(|seat| seat.seat == Seat::Member).unwrap().id;
        members::remove(&settings, Uuid::new_v4(), seat).await.unwrap();
        assert_eq!(who().await, [LEAD]);
    })
    .await;
}
