//! What groups said, and what happens with it: of one alliance, never lost, on the public page when it may be.

use domain::{experts::feedback_form::FeedbackForm, public_page::PublicPageForm};
use store::{
    Error, experts, public_page,
    scope::{ExpertPlan, PublicPage, Write},
};
use uuid::Uuid;

use crate::support::on_both;

fn said(words: &str) -> FeedbackForm {
    FeedbackForm {
        group: "parents".to_owned(),
        rung: "advise".to_owned(),
        said_on: "2026-01-02".to_owned(),
        said: words.to_owned(),
        ..FeedbackForm::default()
    }
}

fn told(words: &str) -> FeedbackForm {
    FeedbackForm {
        answer: "finding-out".to_owned(),
        until: "2027-01-01".to_owned(),
        why: "Wij vragen het na".to_owned(),
        by: " team inkomen ".to_owned(),
        told_on: "2026-01-09".to_owned(),
        public: "ja".to_owned(),
        ..said(words)
    }
}

#[tokio::test]
async fn what_was_said_is_kept_answered_and_taken_out() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (other, elsewhere) = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        let write: Write<ExpertPlan> = world.scope(&lead, &slug).await.write().unwrap();
        let theirs: Write<ExpertPlan> = world.scope(&elsewhere, &other).await.write().unwrap();
        let (read, new) = (write.reading(), Uuid::new_v4);
        let id = experts::save_feedback(&write, new(), None, &said("Te lang")).await.unwrap();
        let one = experts::feedback_one(&read, id).await.unwrap();
        assert_eq!((one.entry.clone(), one.version), (said("Te lang").entry().unwrap(), 1));
        // Answered; who saves the old one is told.
        let answered = FeedbackForm { version: 1, ..told("Te lang") };
        experts::save_feedback(&write, new(), Some(id), &answered).await.unwrap();
        let now = experts::feedback_one(&read, id).await.unwrap();
        assert_eq!((&now.entry, now.by.as_str(), now.public), (&answered.entry().unwrap(), "team inkomen", true));
        let stale = experts::save_feedback(&write, new(), Some(id), &answered).await;
        assert!(matches!(stale, Err(Error::Stale)) && experts::feedback_is_mine(&read, id).await.unwrap());
        let later = FeedbackForm { said_on: "2099-01-01".to_owned(), ..said("Straks") };
        let later = experts::save_feedback(&write, new(), None, &later).await;
        assert!(matches!(later, Err(Error::Refused("said_on"))), "{later:?}");
        // That of another alliance does not exist.
        assert!(matches!(experts::feedback_one(&theirs.reading(), id).await, Err(Error::NotFound)));
        assert!(matches!(experts::save_feedback(&theirs, new(), Some(id), &answered).await, Err(Error::NotFound)));
        assert!(matches!(experts::remove_feedback(&theirs, new(), id, 2).await, Err(Error::NotFound)));
        assert!(experts::feedbacks(&theirs.reading()).await.unwrap().is_empty());
        // Nor does it go when somebody changed it since; the second press of a button does nothing.
        assert!(matches!(experts::remove_feedback(&write, new(), id, 1).await, Err(Error::Stale)));
        let key = new();
        experts::remove_feedback(&write, key, id, 2).await.unwrap();
        assert!(matches!(experts::remove_feedback(&write, key, id, 2).await, Err(Error::Repeated(_))));
        assert!(experts::feedbacks(&read).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn everybody_reads_what_was_marked_and_told() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let write: Write<ExpertPlan> = world.scope(&lead, &slug).await.write().unwrap();
        let page: Write<PublicPage> = world.scope(&lead, &slug).await.write().unwrap();
        let once = Uuid::new_v4;
        let quiet = FeedbackForm { public: String::new(), ..told("Blijft binnen") };
        for form in [&quiet, &told("Mag naar buiten"), &said("Nog niet verteld")] {
            experts::save_feedback(&write, once(), None, form).await.unwrap();
        }
        let shown = async || -> Vec<String> {
            let page = public_page::page(&page.reading()).await.unwrap();
            page.feedback.into_iter().map(|entry| entry.said).collect()
        };
        assert!(shown().await.is_empty(), "the lead did not switch it on");
        let on = PublicPageForm { feedback: "ja".to_owned(), ..PublicPageForm::default() };
        public_page::save(&page, once(), &on).await.unwrap();
        assert_eq!(shown().await, ["Mag naar buiten"]);
    })
    .await;
}
