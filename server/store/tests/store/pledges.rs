//! Invitations and pledges of one partner among each other: what one answer does to the other links, and what is not written twice.

use domain::{
    account::email::normal,
    check::parse_date,
    partners::{BehalfForm, ContactForm, ForwardForm, MembershipStatus, OrganisationForm, PartnerAnswer, Sector},
};
use store::{Error, partners, token::Token};
use uuid::Uuid;

use crate::{
    partners::{Story, link, organisation, pledge, stands},
    support::{letter, on_both},
};

impl Story {
    /// A contact person with an address; answers the number.
    async fn contact(&self, membership: Uuid, email: &str) -> Uuid {
        let write = self.contacts().await;
        let form = ContactForm {
            name: "Iemand".to_owned(),
            email: email.to_owned(),
            source: "zelf gegeven".to_owned(),
            ..ContactForm::default()
        };
        partners::save_contact(&write, Uuid::new_v4(), membership, None, &form).await.unwrap();
        let all = partners::contacts(&write.reading(), membership).await.unwrap();
        all.into_iter().find(|contact| contact.email == normal(email)).unwrap().id
    }

    async fn invite(&self, membership: Uuid, contact: Uuid) -> store::Result<()> {
        let mail = |to: &str, _: &str, _: &str, _: &Token| letter(to);
        partners::invite(&self.contacts().await, Uuid::new_v4(), membership, contact, false, link, mail).await
    }

    /// Invites somebody; answers the link.
    async fn asked(&self, membership: Uuid, email: &str) -> Token {
        let contact = self.contact(membership, email).await;
        self.invite(membership, contact).await.unwrap();
        link(self.sent(membership, email).await.id)
    }

    async fn sent(&self, membership: Uuid, email: &str) -> partners::Sent {
        let all = partners::invitations(&self.contacts().await.reading(), membership).await.unwrap();
        all.into_iter().find(|sent| sent.email == email).unwrap()
    }

    async fn stand(&self, id: Uuid, status: MembershipStatus, since: &str) -> store::Result<()> {
        let form = stands(status, since, self.one(id).await.version);
        partners::save_status(&self.write().await, Uuid::new_v4(), id, &form).await
    }

    async fn behalf(&self, id: Uuid, name: &str, on: &str) -> store::Result<()> {
        let form = BehalfForm {
            promise: "Een maaltijd".to_owned(),
            name: name.to_owned(),
            function: "Wat".to_owned(),
            signed_on: on.to_owned(),
            proof: "Kaart".to_owned(),
            ..BehalfForm::default()
        };
        partners::pledge_on_behalf(&self.contacts().await, Uuid::new_v4(), id, &form).await
    }

    async fn promises(&self, id: Uuid) -> usize {
        partners::pledges(&self.write().await.reading(), id).await.unwrap().len()
    }
}

#[tokio::test]
async fn an_address_gets_three_invitations_a_day_from_an_alliance() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let id = story.add("Voedselbank").await;
        let who = story.contact(id, "een@voorbeeld.nl").await;
        for _ in 0..3 {
            story.invite(id, who).await.unwrap();
            let sent = story.sent(id, "een@voorbeeld.nl").await.id;
            partners::revoke_partner(&story.contacts().await, Uuid::new_v4(), id, sent).await.unwrap();
            story.world.clock.advance(time::Duration::minutes(1));
        }
        assert!(matches!(story.invite(id, who).await, Err(Error::RateLimited(_))));
        // Somebody else can be invited, and they again tomorrow.
        story.asked(id, "twee@voorbeeld.nl").await;
        story.world.clock.advance(time::Duration::days(1));
        story.invite(id, who).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn who_signs_closes_the_other_links_of_the_organisation() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (db, id) = (story.world.store.clone(), story.add("Voedselbank").await);
        let first = story.asked(id, "een@voorbeeld.nl").await;
        let second = story.asked(id, "twee@voorbeeld.nl").await;
        let third = story.asked(id, "drie@voorbeeld.nl").await;
        partners::think(&db, second.as_str(), Uuid::new_v4(), parse_date("2026-11-25")).await.unwrap();
        // Two colleagues sign at the same moment: one pledge.
        let form = pledge("Een maaltijd");
        let (one, two) = tokio::join!(
            partners::sign(&db, first.as_str(), Uuid::new_v4(), &form),
            partners::sign(&db, third.as_str(), Uuid::new_v4(), &form),
        );
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        assert!(matches!(one.and(two), Err(Error::Refused("link-expired"))));
        assert_eq!(story.promises(id).await, 1);
        let asked = partners::asked(&db, second.as_str()).await.unwrap();
        assert_eq!((asked.answer, asked.remind_on, asked.pledge.is_none()), (PartnerAnswer::Colleague, None, true));
        assert!(asked.others.is_empty());
        for late in [
            partners::sign(&db, second.as_str(), Uuid::new_v4(), &form).await,
            partners::think(&db, second.as_str(), Uuid::new_v4(), None).await,
            partners::decline(&db, second.as_str(), Uuid::new_v4()).await,
        ] {
            assert!(matches!(late, Err(Error::Refused("link-expired"))), "{late:?}");
        }
        story.world.clock.advance(time::Duration::days(5));
        assert!(partners::due(&db).await.unwrap().is_empty());
        // Being asked for a new promise later is another matter.
        story.world.clock.advance(time::Duration::days(30));
        let who = story.contact(id, "vier@voorbeeld.nl").await;
        story.invite(id, who).await.unwrap();
        // A pledge on paper closes what is open too.
        story.behalf(id, "Ander", "2026-12-20").await.unwrap();
        let link = link(story.sent(id, "vier@voorbeeld.nl").await.id);
        assert_eq!(partners::asked(&db, link.as_str()).await.unwrap().answer, PartnerAnswer::Colleague);
    })
    .await;
}

#[tokio::test]
async fn who_pauses_or_leaves_is_asked_nothing_any_more() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let db = story.world.store.clone();
        for (name, status) in [("Een", MembershipStatus::Paused), ("Twee", MembershipStatus::Left)] {
            let id = story.add(name).await;
            let link = story.asked(id, &format!("{name}@voorbeeld.nl").to_lowercase()).await;
            partners::think(&db, link.as_str(), Uuid::new_v4(), parse_date("2026-11-25")).await.unwrap();
            story.stand(id, status, "2026-11-21").await.unwrap();
            assert!(matches!(partners::asked(&db, link.as_str()).await, Err(Error::Refused("link-expired"))));
        }
        story.world.clock.advance(time::Duration::days(5));
        assert!(partners::due(&db).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_no_of_one_does_not_speak_for_a_colleague_who_thinks() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (db, id) = (story.world.store.clone(), story.add("Voedselbank").await);
        let first = story.asked(id, "een@voorbeeld.nl").await;
        let second = story.asked(id, "twee@voorbeeld.nl").await;
        partners::think(&db, second.as_str(), Uuid::new_v4(), None).await.unwrap();
        partners::decline(&db, first.as_str(), Uuid::new_v4()).await.unwrap();
        assert_eq!(story.one(id).await.status, MembershipStatus::Interested);
        // The last one to say no does.
        partners::decline(&db, second.as_str(), Uuid::new_v4()).await.unwrap();
        assert_eq!(story.one(id).await.status, MembershipStatus::Left);
        // Who takes part goes on.
        let other = story.add("Bibliotheek").await;
        story.stand(other, MembershipStatus::Joined, "2026-10-01").await.unwrap();
        let link = story.asked(other, "drie@voorbeeld.nl").await;
        partners::decline(&db, link.as_str(), Uuid::new_v4()).await.unwrap();
        assert_eq!(story.one(other).await.status, MembershipStatus::Joined);
    })
    .await;
}

#[tokio::test]
async fn a_pledge_on_paper_counts_from_the_day_that_it_was_signed_and_once() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let id = story.add("Voedselbank").await;
        story.behalf(id, "Wie tekende", "2026-10-02").await.unwrap();
        let now = story.one(id).await;
        assert_eq!((now.since, now.joined_on), (parse_date("2026-10-02").unwrap(), parse_date("2026-10-02")));
        let twice = story.behalf(id, " wie  Tekende ", "2-10-2026").await;
        assert!(matches!(twice, Err(Error::Refused("pledge-known"))), "{twice:?}");
        assert_eq!(story.promises(id).await, 1);
        // An earlier paper is found: then it took part since that day. A later one changes nothing.
        story.behalf(id, "Ander", "2026-09-01").await.unwrap();
        story.behalf(id, "Ander", "2026-11-01").await.unwrap();
        let now = story.one(id).await;
        assert_eq!((now.since, now.joined_on), (parse_date("2026-09-01").unwrap(), parse_date("2026-09-01")));
        // What was promised before it left does not bring it back.
        story.stand(id, MembershipStatus::Left, "2026-11-10").await.unwrap();
        story.behalf(id, "Derde", "2026-11-05").await.unwrap();
        assert_eq!(story.one(id).await.status, MembershipStatus::Left);
        story.behalf(id, "Derde", "2026-11-20").await.unwrap();
        let now = story.one(id).await;
        assert_eq!(now.status, MembershipStatus::Joined);
        assert_eq!((now.since, now.joined_on), (parse_date("2026-11-20").unwrap(), parse_date("2026-09-01")));

        let late = story.stand(id, MembershipStatus::Paused, "2026-11-22").await;
        assert!(matches!(late, Err(Error::Refused("date-future"))), "{late:?}");
    })
    .await;
}

#[tokio::test]
async fn an_organisation_is_no_part_of_its_own_parts() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let mut ids = Vec::new();
        for name in ["Anker", "Beuk", "Cirkel"] {
            let parent = match ids.last() {
                Some(last) => story.one(*last).await.organisation.id.to_string(),
                None => String::new(),
            };
            let form = OrganisationForm { parent, ..organisation(name) };
            ids.push(partners::add(&story.write().await, Uuid::new_v4(), &form, Sector::Funds).await.unwrap());
        }
        for parent in &ids {
            let parent = story.one(*parent).await.organisation.id.to_string();
            let form = OrganisationForm { parent, version: 1, ..organisation("Anker") };
            let saved = partners::save(&story.write().await, Uuid::new_v4(), ids[0], &form, Sector::Funds).await;
            assert!(matches!(saved, Err(Error::Refused("parent-circle"))), "{saved:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_new_name_is_asked_about_as_a_new_organisation_is() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.add("Voedselbank Eerstedorp").await;
        let id = story.add("Kringloop").await;
        let save = async |form: &OrganisationForm| {
            partners::save(&story.write().await, Uuid::new_v4(), id, form, Sector::Funds).await
        };
        let form = OrganisationForm { version: 1, ..organisation("Stg. Voedselbank Eerstedorp") };
        assert!(matches!(save(&form).await, Err(Error::Refused("partner-alike"))));
        save(&OrganisationForm { same: "new".to_owned(), ..form.clone() }).await.unwrap();
        // The name it has now is not asked about again.
        save(&OrganisationForm { version: 2, website: "https://v.example".to_owned(), ..form }).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn two_who_invite_an_address_at_once_mail_it_once() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let id = story.add("Voedselbank").await;
        let who = story.contact(id, "een@voorbeeld.nl").await;
        let (one, other) = tokio::join!(story.invite(id, who), story.invite(id, who));
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
        let already = one.and(other);
        assert!(matches!(already, Err(Error::Refused("invited-already"))), "{already:?}");
        assert_eq!(partners::invitations(&story.contacts().await.reading(), id).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_not_sent_on_to_who_said_no_or_was_asked_already() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (db, id) = (story.world.store.clone(), story.add("Voedselbank").await);
        let no = story.asked(id, "nee@voorbeeld.nl").await;
        partners::decline(&db, no.as_str(), Uuid::new_v4()).await.unwrap();
        story.asked(id, "wacht@voorbeeld.nl").await;
        let mails = async || store::jobs::recent_mails(&db).await.unwrap().len();
        for (number, (to, reached)) in
            [(" NEE@voorbeeld.nl", 0), ("wacht@voorbeeld.nl", 0), ("nieuw@voorbeeld.nl", 1)].into_iter().enumerate()
        {
            let from = story.asked(id, &format!("post{number}@voorbeeld.nl")).await;
            let form = ForwardForm { other_name: "Ander".to_owned(), other_email: to.to_owned() };
            let before =
                (mails().await, partners::invitations(&story.contacts().await.reading(), id).await.unwrap().len());
            let mail = |_: &Token| letter(&normal(to));
            partners::forward(&db, from.as_str(), Uuid::new_v4(), &form, "Doorgegeven", link, mail).await.unwrap();
            let after =
                (mails().await, partners::invitations(&story.contacts().await.reading(), id).await.unwrap().len());
            assert_eq!((after.0 - before.0, after.1 - before.1), (reached, reached), "{to}");
            // Whoever sends it on sees the same each time: the link ends.
            let gone = partners::asked(&db, from.as_str()).await;
            assert!(matches!(gone, Err(Error::Refused("link-expired"))), "{to}");
        }
    })
    .await;
}
