//! The route's work: stale saves, years, evidence, new versions of the content.

use crate::support::{World, on_both};
use domain::route::{Content, EnterForm, EvidenceForm, OwnStepForm, StepForm, StepStatus, StepWork};
use store::{
    Error,
    route::{content, evidence, history, own as own_step, work},
    scope::{Notes, RouteWork},
};
use uuid::Uuid;

fn form(status: StepStatus, notes: &str, version: i64) -> StepForm {
    StepForm {
        status: status.as_str().to_owned(),
        notes: notes.to_owned(),
        checked: ["vorm", "hulpvraag", "vorm", "Geen sleutel"].map(str::to_owned).to_vec(),
        due_on: "1-2-2027".to_owned(),
        version,
        ..StepForm::default()
    }
}

struct Story {
    world: World,
    slug: String,
    lead: store::scope::Actor,
}

impl Story {
    async fn begin(world: World) -> Self {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        Self { world, slug, lead }
    }

    async fn write(&self) -> store::scope::Write<RouteWork> {
        self.world.scope(&self.lead, &self.slug).await.write().unwrap()
    }

    async fn notes(&self) -> store::scope::Write<Notes> {
        self.world.scope(&self.lead, &self.slug).await.write().unwrap()
    }

    async fn step(&self, key: &str) -> Vec<work::Saved> {
        work::of_step(&self.write().await.reading(), Some(&self.notes().await.reading()), key).await.unwrap()
    }
}

#[tokio::test]
async fn a_stale_save_changes_nothing_and_a_second_press_is_one_save() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let write = story.write().await;
        let once = Uuid::new_v4();
        work::save(&write, once, "intake", None, &form(StepStatus::Busy, "eerste", 0)).await.unwrap();
        assert!(matches!(
            work::save(&write, once, "intake", None, &form(StepStatus::Busy, "eerste", 0)).await,
            Err(Error::Repeated(_))
        ));
        assert!(matches!(
            work::save(&write, Uuid::new_v4(), "intake", None, &form(StepStatus::Done, "verouderd", 0)).await,
            Err(Error::Stale)
        ));
        let saved = &story.step("intake").await[0];
        assert_eq!((saved.notes.as_str(), saved.version, saved.work.status), ("eerste", 1, StepStatus::Busy));
        assert_eq!(saved.work.checked, ["hulpvraag", "vorm"]);
        assert_eq!(saved.work.due_on, Some(time::macros::date!(2027 - 02 - 01)));
    })
    .await;
}

#[tokio::test]
async fn of_two_first_saves_at_once_one_is_stale() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let write = story.write().await;
        let (one, two) = (form(StepStatus::Busy, "een", 0), form(StepStatus::Done, "twee", 0));
        let (one, two) = tokio::join!(
            work::save(&write, Uuid::new_v4(), "intake", None, &one),
            work::save(&write, Uuid::new_v4(), "intake", None, &two),
        );
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        assert!(matches!(one.and(two), Err(Error::Stale)));
    })
    .await;
}

#[tokio::test]
async fn notes_are_saved_while_typing_without_touching_the_rest() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let notes = story.notes().await;
        let (version, _) = work::save_notes(&notes, "intake", None, "a", 0).await.unwrap();
        work::save(&story.write().await, Uuid::new_v4(), "intake", None, &form(StepStatus::Busy, "ab", version))
            .await
            .unwrap();
        assert!(matches!(work::save_notes(&notes, "intake", None, "verouderd", version).await, Err(Error::Stale)));
        work::save_notes(&notes, "intake", None, "abc", version + 1).await.unwrap();
        let guarded = work::save_notes(&notes, "intake", None, "mail a@voorbeeld.nl", version + 2).await;
        assert!(matches!(guarded, Err(Error::Refused("guarded"))));
        let saved = &story.step("intake").await[0];
        assert_eq!((saved.notes.as_str(), saved.work.status), ("abc", StepStatus::Busy));
    })
    .await;
}

#[tokio::test]
async fn each_year_has_its_own_work_and_keeps_the_last() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let write = story.write().await;
        work::save(&write, Uuid::new_v4(), "monitor", Some(2025), &form(StepStatus::Done, "vorig jaar", 0))
            .await
            .unwrap();
        work::save(&write, Uuid::new_v4(), "monitor", Some(2026), &form(StepStatus::Busy, "dit jaar", 0))
            .await
            .unwrap();
        let years: Vec<_> =
            story.step("monitor").await.into_iter().map(|saved| (saved.work.year, saved.notes)).collect();
        assert_eq!(years, [(Some(2026), "dit jaar".to_owned()), (Some(2025), "vorig jaar".to_owned())]);
    })
    .await;
}

#[tokio::test]
async fn evidence_of_another_alliance_is_out_of_reach_and_removal_can_be_undone() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let admin = story.world.admin("b@voorbeeld.nl").await;
        let (other_slug, other) = story.world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        let foreign: store::scope::Write<Notes> = story.world.scope(&other, &other_slug).await.write().unwrap();
        let notes = story.notes().await;
        let entry = EvidenceForm { title: "Besluit".to_owned(), ..EvidenceForm::default() };
        let file = evidence::File {
            name: "besluit.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            bytes: vec![1, 2, 3],
        };
        evidence::add(&notes, Uuid::new_v4(), "intake", None, &entry, Some(file)).await.unwrap();
        let list = evidence::of_step(&notes.reading(), "intake").await.unwrap();
        let id = list[0].id;
        assert_eq!((list[0].body.as_str(), list[0].size), ("besluit.pdf", 3));
        assert_eq!(evidence::file(&notes.reading(), id).await.unwrap().bytes, [1, 2, 3]);
        assert!(matches!(evidence::file(&foreign.reading(), id).await, Err(Error::NotFound)));
        assert!(matches!(evidence::remove(&foreign, Uuid::new_v4(), id, true).await, Err(Error::NotFound)));
        evidence::remove(&notes, Uuid::new_v4(), id, true).await.unwrap();
        assert!(evidence::of_step(&notes.reading(), "intake").await.unwrap().is_empty());
        evidence::remove(&notes, Uuid::new_v4(), id, false).await.unwrap();
        assert_eq!(evidence::of_step(&notes.reading(), "intake").await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_coach_reads_the_status_but_not_the_notes() {
    on_both(|world| async move {
        let coach = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&coach, "Eerste", "een@voorbeeld.nl").await;
        let story = Story { world, slug, lead };
        work::save(&story.write().await, Uuid::new_v4(), "intake", None, &form(StepStatus::Done, "vertrouwelijk", 0))
            .await
            .unwrap();
        let scope = story.world.scope(&coach, &story.slug).await;
        assert!(matches!(scope.read::<Notes>(), Err(Error::NotFound)));
        let seen = work::of_step(&scope.read().unwrap(), None, "intake").await.unwrap();
        assert_eq!((seen[0].work.status, seen[0].notes.as_str()), (StepStatus::Done, ""));
    })
    .await;
}

#[tokio::test]
async fn entering_half_way_keeps_what_is_there() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let write = story.write().await;
        work::save(&write, Uuid::new_v4(), "intake", None, &form(StepStatus::Busy, "eigen werk", 0)).await.unwrap();
        // Begun by mistake and put back: a row without work in it.
        let blank =
            |version| StepForm { status: StepStatus::NotYet.as_str().to_owned(), version, ..StepForm::default() };
        let busy = StepForm { status: StepStatus::Busy.as_str().to_owned(), ..StepForm::default() };
        work::save(&write, Uuid::new_v4(), "startbesluit", None, &busy).await.unwrap();
        work::save(&write, Uuid::new_v4(), "startbesluit", None, &blank(1)).await.unwrap();
        let before = ["intake", "trekker-en-wethouder", "startbesluit"]
            .map(|key| StepWork { key: key.into(), ..StepWork::default() });
        work::enter_half_way(
            &write,
            Uuid::new_v4(),
            &EnterForm { phase: "4".to_owned(), ..EnterForm::default() },
            &before,
        )
        .await
        .unwrap();
        let progress = work::progress(&write.reading()).await.unwrap();
        let works: Vec<_> =
            progress.works().map(|work| (work.key.as_str().to_owned(), work.status, work.before_start)).collect();
        assert!(works.contains(&("intake".to_owned(), StepStatus::Busy, false)));
        assert!(works.contains(&("trekker-en-wethouder".to_owned(), StepStatus::Done, true)));
        assert!(works.contains(&("startbesluit".to_owned(), StepStatus::Done, true)), "the page offers it");
        assert_eq!(story.step("startbesluit").await[0].version, 3, "who has the page open hears of it");
    })
    .await;
}

#[tokio::test]
async fn own_steps_come_and_go_with_their_work() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let write = story.write().await;
        let own = OwnStepForm { phase: "2".to_owned(), title: " Eigen stap ".to_owned(), done: String::new() };
        let key = own_step::add(&write, Uuid::new_v4(), &own).await.unwrap();
        work::save(&write, Uuid::new_v4(), &key, None, &form(StepStatus::Done, "gedaan", 0)).await.unwrap();
        assert_eq!(own_step::steps(&write.reading()).await.unwrap()[0].title, "Eigen stap");
        own_step::remove(&write, Uuid::new_v4(), &key, true).await.unwrap();
        assert!(
            own_step::steps(&write.reading()).await.unwrap().iter().all(|step| step.removed),
            "what was done in it stays"
        );
        own_step::remove(&write, Uuid::new_v4(), &key, false).await.unwrap();
        assert_eq!(story.step(&key).await[0].notes, "gedaan");
    })
    .await;
}

#[tokio::test]
async fn publishing_the_same_content_again_makes_no_version() {
    on_both(|world| async move {
        assert_eq!(content::newest(&world.store).await.unwrap(), 1);
        assert_eq!(content::publish(&world.store, Content::default()).await.unwrap().0, 1);
        assert!(content::version(&world.store, 2).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn history_names_fields_and_never_copies_free_text() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        work::save(&story.write().await, Uuid::new_v4(), "intake", None, &form(StepStatus::Done, "geheime notitie", 0))
            .await
            .unwrap();
        let changes = history::of_step(&story.notes().await.reading(), "intake").await.unwrap();
        let text = changes[0].fields.to_string();
        assert_eq!((changes.len(), changes[0].by.as_str(), changes[0].action.as_str()), (1, "Trekker", "saved"));
        assert!(text.contains(r#""status":["not_yet","done"]"#) && text.contains("notes"), "{text}");
        assert!(!text.contains("geheim"), "{text}");
        assert!(!history::since(&story.write().await.reading(), None, None, 10).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn counting_reads_nothing_of_what_was_written() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let write = story.write().await;
        let form =
            StepForm { reason: "Doen wij later".to_owned(), ..form(StepStatus::NotApplicable, "Een notitie", 0) };
        work::save(&write, Uuid::new_v4(), "intake", None, &form).await.unwrap();
        let progress = work::progress(&write.reading()).await.unwrap();
        let intake = progress.works().next().unwrap();
        assert_eq!((intake.status, intake.reason.as_str(), intake.has_record), (StepStatus::NotApplicable, "", true));
        assert_eq!(story.step("intake").await[0].work.reason, "Doen wij later");
    })
    .await;
}
