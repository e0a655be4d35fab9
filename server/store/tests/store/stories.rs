//! What was said with partners and told about them: of one alliance only, seen by whom the table says, gone when it should.

use domain::partners::{ContactLogForm, ContactWay, MembershipStatus, MergeForm, OnPhoto, PhotoForm, StoryForm};
use store::{
    Error, jobs,
    partners::{self, Picture},
    scope::{Notes, Partners, Stories, Write},
};
use time::{Duration, macros::date};
use uuid::Uuid;

use crate::{
    partners::{Story, stands},
    support::on_both,
};

impl Story {
    async fn notes(&self) -> Write<Notes> {
        self.world.scope(&self.lead, &self.slug).await.write().unwrap()
    }

    async fn stories(&self) -> Write<Stories> {
        self.world.scope(&self.lead, &self.slug).await.write().unwrap()
    }

    async fn others_stories(&self) -> Write<Stories> {
        self.world.scope(&self.other.1, &self.other.0).await.write().unwrap()
    }

    fn said(&self, said: &str, on: &str, next: &str, version: i64) -> ContactLogForm {
        ContactLogForm {
            spoke_on: on.to_owned(),
            way: "call".to_owned(),
            spoken_by: self.lead.person.as_ref().unwrap().id.to_string(),
            said: said.to_owned(),
            next_on: next.to_owned(),
            version,
            ..ContactLogForm::default()
        }
    }
}

fn told(partner: Uuid, title: &str, state: &str, version: i64) -> StoryForm {
    StoryForm {
        title: title.to_owned(),
        partner: partner.to_string(),
        body: "Zo ging het".to_owned(),
        state: state.to_owned(),
        version,
        ..StoryForm::default()
    }
}

fn photo() -> (PhotoForm, Picture) {
    let form = PhotoForm {
        alt: "Een fiets".to_owned(),
        people: "children".to_owned(),
        consent_by: "ouders en kinderen, formulier op school".to_owned(),
        consent_on: "2026-11-20".to_owned(),
        parent: "ja".to_owned(),
        child: "ja".to_owned(),
        mark: String::new(),
    };
    (form, Picture { bytes: vec![0xFF, 0xD8, 1, 2, 3], width: 4, height: 3 })
}

#[tokio::test]
async fn a_conversation_is_written_down_and_says_when_the_next_is_due() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let id = story.add("Leergeld").await;
        let new = Uuid::new_v4;
        let write = story.notes().await;
        let early =
            partners::save_contact_log(&write, new(), id, None, &story.said("Hallo", "2026-11-01", "", 0)).await;
        assert!(matches!(early, Err(Error::Terms)));
        story.agree().await;
        let write = story.notes().await;
        let read = write.reading();
        let once = new();
        let first = story.said("Wil meedoen", "2026-11-01", "2026-11-15", 0);
        partners::save_contact_log(&write, once, id, None, &first).await.unwrap();
        let again = partners::save_contact_log(&write, once, id, None, &first).await;
        assert!(matches!(again, Err(Error::Repeated(_))));
        assert_eq!(partners::next_contacts(&read).await.unwrap()[&id], date!(2026 - 11 - 15));
        // What was said before changes nothing of what was agreed last.
        partners::save_contact_log(&write, new(), id, None, &story.said("Eerder", "2026-10-01", "2026-10-20", 0))
            .await
            .unwrap();
        assert_eq!(partners::next_contacts(&read).await.unwrap()[&id], date!(2026 - 11 - 15));
        let log = partners::contact_log(&read, id).await.unwrap();
        assert_eq!(log.iter().map(|one| one.said.as_str()).collect::<Vec<_>>(), ["Wil meedoen", "Eerder"]);
        assert_eq!((log[0].way, log[0].spoken_by.as_ref().unwrap().1.as_str()), (ContactWay::Call, "Trekker"));

        for (form, why) in [
            (story.said("Morgen", "2026-11-22", "", 0), "date-future"),
            (ContactLogForm { spoken_by: Uuid::new_v4().to_string(), ..first.clone() }, "choose"),
        ] {
            let refused = partners::save_contact_log(&write, new(), id, None, &form).await;
            assert!(matches!(refused, Err(Error::Refused(said)) if said == why), "{why}");
        }
        let changed = story.said("Wil graag meedoen", "2026-11-01", "", 1);
        partners::save_contact_log(&write, new(), id, Some(log[0].id), &changed).await.unwrap();
        let stale = partners::save_contact_log(&write, new(), id, Some(log[0].id), &changed).await;
        assert!(matches!(stale, Err(Error::Stale)));
        assert!(partners::next_contacts(&read).await.unwrap().is_empty());
        // Who has it is no mistake on the list.
        let listed = partners::remove(&story.write().await, new(), id).await;
        assert!(matches!(listed, Err(Error::Refused("partner-known"))));
        partners::remove_contact_log(&write, new(), id, log[0].id).await.unwrap();
        assert_eq!(partners::contact_log(&read, id).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn only_the_alliance_itself_has_a_hold_on_what_was_said() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let id = story.add("Leergeld").await;
        let write = story.notes().await;
        for (said, shared) in [("Onder ons", ""), ("Voor de coach", "ja")] {
            let form = ContactLogForm { shared: shared.to_owned(), ..story.said(said, "2026-11-01", "2026-11-30", 0) };
            partners::save_contact_log(&write, Uuid::new_v4(), id, None, &form).await.unwrap();
        }
        let one = partners::contact_log(&write.reading(), id).await.unwrap().remove(0);
        // An admin has no right to notes; what a coach reads is tested over HTTP, where there is one.
        let admin = story.world.admin("nog-een@voorbeeld.nl").await;
        let scope = story.world.scope(&admin, &story.slug).await;
        assert!(scope.read::<Notes>().is_err());

        let others: Write<Notes> = story.world.scope(&story.other.1, &story.other.0).await.write().unwrap();
        assert!(partners::next_contacts(&others.reading()).await.unwrap().is_empty());
        assert!(matches!(partners::contact_log(&others.reading(), id).await, Err(Error::NotFound)));
        story.others_agree().await;
        let others: Write<Notes> = story.world.scope(&story.other.1, &story.other.0).await.write().unwrap();
        let form = ContactLogForm {
            spoken_by: story.other.1.person.as_ref().unwrap().id.to_string(),
            ..story.said("Gekaapt", "2026-11-01", "", 1)
        };
        for which in [None, Some(one.id)] {
            let saved = partners::save_contact_log(&others, Uuid::new_v4(), id, which, &form).await;
            assert!(matches!(saved, Err(Error::NotFound)), "{which:?}");
        }
        let removed = partners::remove_contact_log(&others, Uuid::new_v4(), id, one.id).await;
        assert!(matches!(removed, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn what_was_said_goes_a_year_after_the_partner_left() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (gone, stays) = (story.add("Leergeld").await, story.add("Voedselbank De Noord").await);
        for id in [gone, stays] {
            let said = story.said("Iets", "2026-11-01", "", 0);
            partners::save_contact_log(&story.notes().await, Uuid::new_v4(), id, None, &said).await.unwrap();
        }
        let left = stands(MembershipStatus::Left, "2026-11-20", 1);
        partners::save_status(&story.write().await, Uuid::new_v4(), gone, &left).await.unwrap();
        let log = async |id| partners::contact_log(&story.notes().await.reading(), id).await.unwrap().len();
        for (days, kept) in [(363, 1), (4, 0)] {
            story.world.clock.advance(Duration::days(days));
            jobs::purge(&story.world.store).await.unwrap();
            assert_eq!((log(gone).await, log(stays).await), (kept, 1), "{days}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_story_is_for_whom_its_state_says_and_its_photo_goes_with_the_consent() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let id = story.add("Leergeld").await;
        let new = Uuid::new_v4;
        let early = partners::save_story(&story.stories().await, new(), None, &told(id, "Een fiets", "draft", 0)).await;
        assert!(matches!(early, Err(Error::Terms)), "photos of people come after the agreement");
        story.agree().await;
        let write = story.stories().await;
        let read = write.reading();
        let mine = partners::save_story(&write, new(), None, &told(id, "Een fiets", "draft", 0)).await.unwrap();
        let foreign = partners::save_story(&write, new(), None, &told(Uuid::new_v4(), "X", "draft", 0)).await;
        assert!(matches!(foreign, Err(Error::Refused("choose"))));
        let (form, picture) = photo();
        partners::save_photo(&write, new(), mine, &form, picture.clone()).await.unwrap();
        // Another photo takes its place, for who knows which that is; of two at once one does not.
        let over = partners::save_photo(&write, new(), mine, &form, picture.clone()).await;
        assert!(matches!(over, Err(Error::Stale)));
        let mark = async || partners::story(&read, mine).await.unwrap().photo.unwrap().mark.to_string();
        let form = PhotoForm { mark: mark().await, ..form };
        let wide = || Picture { width: 9, ..picture.clone() };
        let (one, two) = tokio::join!(
            partners::save_photo(&write, new(), mine, &form, wide()),
            partners::save_photo(&write, new(), mine, &form, wide()),
        );
        assert!(one.is_ok() != two.is_ok() && matches!(one.and(two), Err(Error::Stale)));
        let form = PhotoForm { mark: mark().await, ..form };
        let kept = partners::story(&read, mine).await.unwrap().photo.unwrap();
        assert_eq!((kept.width, kept.people, kept.consent_on), (9, OnPhoto::Children, date!(2026 - 11 - 20)));
        let late = PhotoForm { consent_on: "2026-11-22".to_owned(), ..form.clone() };
        let refused = partners::save_photo(&write, new(), mine, &late, picture.clone()).await;
        assert!(matches!(refused, Err(Error::Refused("date-future"))));

        // Somebody who reads along sees it once it is published, and not who gave consent.
        let reader = story.world.admin("leest@voorbeeld.nl").await;
        let outside = story.world.scope(&reader, &story.slug).await.read::<Stories>().unwrap();
        assert!(partners::stories(&outside).await.unwrap().is_empty());
        assert!(matches!(partners::photo(&outside, mine).await, Err(Error::NotFound)));
        partners::save_story(&write, new(), Some(mine), &told(id, "Een fiets", "published", 1)).await.unwrap();
        let stale = partners::save_story(&write, new(), Some(mine), &told(id, "Te laat", "published", 1)).await;
        assert!(matches!(stale, Err(Error::Stale)));
        let seen = partners::story(&outside, mine).await.unwrap();
        assert_eq!(seen.published_on, Some(date!(2026 - 11 - 21)));
        assert_eq!(seen.photo.unwrap().consent_by, "");
        assert_eq!(partners::photo(&outside, mine).await.unwrap(), picture.bytes);
        // Neither the day it was first told nor the text changes when it is withdrawn.
        partners::save_story(&write, new(), Some(mine), &told(id, "Een fiets", "withdrawn", 2)).await.unwrap();
        assert!(matches!(partners::story(&outside, mine).await, Err(Error::NotFound)));
        assert_eq!(partners::story(&read, mine).await.unwrap().published_on, Some(date!(2026 - 11 - 21)));

        partners::remove_photo(&write, new(), mine).await.unwrap();
        assert!(matches!(partners::photo(&read, mine).await, Err(Error::NotFound)));
        assert!(partners::story(&read, mine).await.unwrap().photo.is_none());
        assert!(matches!(partners::remove_photo(&write, new(), mine).await, Err(Error::NotFound)));

        // Another alliance has no hold on it.
        story.others_agree().await;
        let others = story.others_stories().await;
        let theirs = partners::save_story(&others, new(), Some(mine), &told(id, "Gekaapt", "published", 3)).await;
        assert!(matches!(theirs, Err(Error::NotFound)));
        assert!(matches!(partners::save_photo(&others, new(), mine, &form, picture).await, Err(Error::NotFound)));
        assert!(matches!(partners::remove_story(&others, new(), mine).await, Err(Error::NotFound)));
        assert!(matches!(partners::story(&others.reading(), mine).await, Err(Error::NotFound)));
        partners::remove_story(&write, new(), mine).await.unwrap();
        assert!(partners::stories(&read).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn merging_keeps_what_was_said_and_told_and_undoing_puts_it_back() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (kept, gone) = (story.add("Leergeld").await, story.add("Voedselbank De Noord").await);
        for (id, next) in [(kept, "2026-11-10"), (gone, "2026-11-12")] {
            let said = story.said("Iets", if id == kept { "2026-10-01" } else { "2026-10-02" }, next, 0);
            partners::save_contact_log(&story.notes().await, Uuid::new_v4(), id, None, &said).await.unwrap();
            partners::save_story(&story.stories().await, Uuid::new_v4(), None, &told(id, "Verhaal", "draft", 0))
                .await
                .unwrap();
        }
        let write: Write<Partners> = story.write().await;
        let form = MergeForm { version: 1, gone_version: 1, name: "kept".to_owned(), ..MergeForm::default() };
        partners::merge(&write, Uuid::new_v4(), kept, gone, &form).await.unwrap();
        let state = async || {
            let log = partners::next_contacts(&story.notes().await.reading()).await.unwrap();
            let mut told: Vec<Uuid> = partners::stories(&story.stories().await.reading())
                .await
                .unwrap()
                .iter()
                .map(|one| one.partner.0)
                .collect();
            told.sort();
            (log.get(&kept).copied(), log.get(&gone).copied(), told)
        };
        assert_eq!(state().await, (Some(date!(2026 - 11 - 12)), None, vec![kept, kept]));
        let id = partners::merges(&write.reading()).await.unwrap()[0].id;
        partners::undo(&write, Uuid::new_v4(), id).await.unwrap();
        assert_eq!(state().await, (Some(date!(2026 - 11 - 10)), Some(date!(2026 - 11 - 12)), vec![kept, gone]));
    })
    .await;
}
