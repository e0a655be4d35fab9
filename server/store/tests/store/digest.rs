//! The weekly mail about open actions, on both databases: one for an address, in however many alliances it stands.

use domain::partners::meetings::{ActionForm, Who};
use store::{
    jobs,
    partners::{self, meetings},
    scope::{Meetings, PartnerContacts, Partners, Write},
};
use time::Duration;
use uuid::Uuid;

use crate::{
    partners::{Story, contact, link, organisation},
    support::{letter, on_both},
};

/// A partner with a contact person who has something to do.
async fn something_to_do(
    (partners, contacts, meetings): (&Write<Partners>, &Write<PartnerContacts>, &Write<Meetings>),
    name: &str,
) {
    let sector = domain::partners::Sector::Funds;
    let id = partners::add(partners, Uuid::new_v4(), &organisation(name), sector).await.unwrap();
    partners::save_contact(contacts, Uuid::new_v4(), id, None, &contact("Wie", 0)).await.unwrap();
    let who = partners::contacts(&contacts.reading(), id).await.unwrap().remove(0).id;
    let form = ActionForm {
        what: format!("Iets voor {name}"),
        owner: Who::Contact(who).to_string(),
        due_on: "2026-11-20".to_owned(),
        ..ActionForm::default()
    };
    meetings::save_action(meetings, Uuid::new_v4(), None, &form).await.unwrap();
}

#[tokio::test]
async fn an_address_gets_one_mail_a_week_about_all_its_alliances() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        story.others_agree().await;
        let (db, clock) = (&story.world.store, &story.world.clock);
        let ((p, other_p), (c, other_c), (m, other_m)) = (story.may().await, story.may().await, story.may().await);
        something_to_do((&p, &c, &m), "Anker").await;
        something_to_do((&other_p, &other_c, &other_m), "Beuk").await;

        let due = meetings::due_digests(db).await.unwrap();
        assert_eq!(due.len(), 1, "{due:?}");
        let alliances: Vec<&str> = due[0].of.iter().map(|part| part.alliance.as_str()).collect();
        let organisations: Vec<&str> = due[0].of.iter().map(|part| part.organisation.as_str()).collect();
        assert_eq!((alliances, organisations), (vec!["Eerste", "Tweede"], vec!["Anker", "Beuk"]));
        // Two processes that both saw it send one mail, also when one of them saw only half of it.
        let own = |part: &meetings::DigestPart| link(part.contact);
        let half = meetings::Digest { of: vec![due[0].of[1].clone()], ..due[0].clone() };
        let mail = letter(&due[0].email);
        let (one, two, three) = tokio::join!(
            Box::pin(meetings::send_digest(db, &due[0], own, &mail)),
            Box::pin(meetings::send_digest(db, &due[0], own, &mail)),
            Box::pin(meetings::send_digest(db, &half, own, &mail)),
        );
        assert!(one.is_ok() && two.is_ok() && three.is_ok(), "{one:?} {two:?} {three:?}");
        let sent = async || {
            let mails = jobs::recent_mails(db).await.unwrap();
            mails.into_iter().filter(|(mail, _)| mail.to == "iemand@voorbeeld.nl").count()
        };
        assert_eq!(sent().await, 1);
        clock.advance(Duration::days(6));
        assert!(meetings::due_digests(db).await.unwrap().is_empty());

        // A third partner of the same address waits for the week of the others.
        something_to_do((&p, &c, &m), "Cedel").await;
        assert!(meetings::due_digests(db).await.unwrap().is_empty());
        clock.advance(Duration::days(1));
        let due = meetings::due_digests(db).await.unwrap();
        assert_eq!((due.len(), due[0].of.len()), (1, 3), "{due:?}");
        meetings::send_digest(db, &due[0], own, &mail).await.unwrap();
        assert_eq!(sent().await, 2);

        // One stop stops all, and one press takes it back for all.
        let second = own(&due[0].of[1]);
        meetings::stop_digest(db, second.as_str(), Uuid::new_v4(), true).await.unwrap();
        clock.advance(Duration::days(8));
        assert!(meetings::due_digests(db).await.unwrap().is_empty());
        meetings::send_digest(db, &due[0], own, &mail).await.unwrap();
        assert_eq!(sent().await, 2, "also for who looked before");
        for part in &due[0].of {
            assert!(meetings::own_actions(db, own(part).as_str()).await.unwrap().stopped, "{part:?}");
        }
        let first = own(&due[0].of[0]);
        meetings::stop_digest(db, first.as_str(), Uuid::new_v4(), false).await.unwrap();
        assert_eq!(meetings::due_digests(db).await.unwrap()[0].of.len(), 3);
    })
    .await;
}
