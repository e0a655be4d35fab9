//! The weekly mail about open actions, on both databases: one for an address, in however many alliances it stands.

use domain::partners::{
    ContactForm, MembershipStatus,
    meetings::{ActionForm, ActionStatus, OwnActionForm, Who},
};
use migrations::Migrator;
use sea_orm::{ConnectionTrait, Statement};
use sea_orm_migration::MigratorTrait;
use store::{
    Error, jobs,
    partners::{self, meetings},
    scope::{Meetings, PartnerContacts, Partners, Write},
};
use time::Duration;
use uuid::Uuid;

use crate::{
    merge_rows::Schema,
    partners::{Story, contact, link, organisation, stands},
    support::{World, before_migration, letter, on_both},
};

/// A partner with a contact person who has something to do.
async fn something_to_do(
    (partners, contacts, meetings): (&Write<Partners>, &Write<PartnerContacts>, &Write<Meetings>),
    name: &str,
) -> (Uuid, Uuid) {
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
    (id, who)
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

/// One partner of one alliance with something to do, and the mail about it.
struct Due {
    story: Story,
    schema: Schema,
    partner: Uuid,
    who: Uuid,
}

impl Due {
    async fn begin(world: World) -> Self {
        let schema = Schema::of(&world).await;
        let story = Story::begin(world).await;
        story.agree().await;
        let (partners, contacts, meetings) = (story.may().await.0, story.may().await.0, story.may().await.0);
        let (partner, who) = something_to_do((&partners, &contacts, &meetings), "Anker").await;
        Self { story, schema, partner, who }
    }

    async fn due(&self) -> Vec<meetings::Digest> {
        meetings::due_digests(&self.story.world.store).await.unwrap()
    }

    async fn send(&self, due: &meetings::Digest) {
        let own = |part: &meetings::DigestPart| link(part.contact);
        meetings::send_digest(&self.story.world.store, due, own, &letter(&due.email)).await.unwrap();
    }

    async fn stop(&self, stop: bool) -> store::Result<()> {
        meetings::stop_digest(&self.story.world.store, link(self.who).as_str(), Uuid::new_v4(), stop).await
    }

    /// Who may read and write by the link.
    async fn opens(&self) -> bool {
        let (db, token) = (&self.story.world.store, link(self.who));
        let read = meetings::own_actions(db, token.as_str()).await;
        let done = OwnActionForm { status: ActionStatus::Done.as_str().to_owned(), ..OwnActionForm::default() };
        let said = meetings::update_by_link(db, token.as_str(), Uuid::new_v4(), Uuid::new_v4(), &done).await;
        let closed = matches!(said, Err(Error::Refused("link-expired")));
        assert_eq!(matches!(read, Err(Error::Refused("link-expired"))), closed, "{read:?} {said:?}");
        !closed
    }

    async fn write(&self) -> Write<PartnerContacts> {
        self.story.contacts().await
    }

    /// The same contact person at another address.
    async fn moves_to(&self, email: &str) {
        let write = self.write().await;
        let version = partners::contacts(&write.reading(), self.partner).await.unwrap()[0].version;
        let form = ContactForm { email: email.to_owned(), ..contact("Wie", version) };
        partners::save_contact(&write, Uuid::new_v4(), self.partner, Some(self.who), &form).await.unwrap();
    }

    /// The same address as somebody new, with something to do.
    async fn comes_back(&mut self) {
        let write = self.write().await;
        partners::remove_contact(&write, Uuid::new_v4(), self.partner, self.who).await.unwrap();
        partners::save_contact(&write, Uuid::new_v4(), self.partner, None, &contact("Terug", 0)).await.unwrap();
        self.who = partners::contacts(&write.reading(), self.partner).await.unwrap()[0].id;
        let form = ActionForm {
            what: "Nog iets".to_owned(),
            owner: Who::Contact(self.who).to_string(),
            ..ActionForm::default()
        };
        let meetings: Write<Meetings> = self.story.may().await.0;
        meetings::save_action(&meetings, Uuid::new_v4(), None, &form).await.unwrap();
    }

    async fn stands(&self, status: MembershipStatus) {
        let form = stands(status, "2026-11-21", self.story.one(self.partner).await.version);
        partners::save_status(&self.story.write().await, Uuid::new_v4(), self.partner, &form).await.unwrap();
    }
}

#[tokio::test]
async fn what_an_address_wants_stays_when_its_contact_person_changes_goes_and_comes_back() {
    on_both(|world| async move {
        let mut one = Due::begin(world).await;
        let (clock, db) = (one.story.world.clock.clone(), one.story.world.store.clone());
        let first = one.due().await.remove(0);
        one.send(&first).await;
        // Within the week the address is left alone, also as another contact person.
        one.comes_back().await;
        assert!(one.due().await.is_empty());
        one.send(&meetings::Digest {
            of: vec![meetings::DigestPart { contact: one.who, ..first.of[0].clone() }],
            ..first.clone()
        })
        .await;
        let mails = jobs::recent_mails(&db).await.unwrap();
        assert_eq!(mails.iter().filter(|(mail, _)| mail.to == first.email).count(), 1);
        clock.advance(Duration::days(7));
        let second = one.due().await.remove(0);
        one.send(&second).await;
        one.stop(true).await.unwrap();
        // Another address is another reader, who may be mailed; the one before loses the link before that.
        one.moves_to("ander@voorbeeld.nl").await;
        assert!(!one.opens().await && one.stop(false).await.is_err());
        clock.advance(Duration::days(8));
        let other = one.due().await.remove(0);
        assert_eq!(other.email, "ander@voorbeeld.nl");
        one.send(&other).await;
        assert!(one.opens().await);
        for table in ["mail_stop", "action_digest"] {
            let kept = format!("{:?}", one.schema.everything().await[table]);
            assert!(kept.len() > 10 && !kept.contains('@'), "{table}: {kept}");
        }
        // The first address comes back, corrected and as somebody new: it wanted no mail, and still does not.
        one.moves_to("iemand@voorbeeld.nl").await;
        clock.advance(Duration::days(8));
        assert!(one.due().await.is_empty());
        one.comes_back().await;
        assert!(one.due().await.is_empty());
        one.send(&meetings::Digest { email: "iemand@voorbeeld.nl".to_owned(), ..other.clone() }).await;
        let mails = jobs::recent_mails(&db).await.unwrap();
        assert_eq!(mails.iter().filter(|(mail, _)| mail.to == first.email).count(), 2);
        // A stop stays; that an address got a mail is forgotten.
        assert_eq!(one.schema.everything().await["mail_stop"].len(), 2);
        clock.advance(Duration::days(91));
        jobs::purge(&db).await.unwrap();
        assert_eq!(one.schema.everything().await["mail_stop"].len(), 1);
        assert!(one.due().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn who_paused_or_left_is_not_mailed_and_its_link_rests() {
    on_both(|world| async move {
        let one = Due::begin(world).await;
        let digest = one.due().await.remove(0);
        one.send(&digest).await;
        one.story.world.clock.advance(Duration::days(8));
        for status in [MembershipStatus::Paused, MembershipStatus::Left] {
            assert!(one.opens().await && one.due().await.len() == 1);
            one.stands(status).await;
            assert!(!one.opens().await && one.due().await.is_empty(), "{status:?}");
            // Wanting no mail can always be said.
            one.stop(true).await.unwrap();
            one.stop(false).await.unwrap();
            one.stands(MembershipStatus::Joined).await;
        }
    })
    .await;
}

#[tokio::test]
async fn who_shares_an_address_is_not_greeted_by_the_name_of_a_colleague() {
    on_both(|world| async move {
        let mut one = Due::begin(world).await;
        assert_eq!(one.due().await[0].name, "Wie");
        let (partners, contacts, meetings) =
            (one.story.may().await.0, one.story.may().await.0, one.story.may().await.0);
        something_to_do((&partners, &contacts, &meetings), "Beuk").await;
        assert_eq!(one.due().await[0].name, "Wie", "the same person for two partners");
        one.comes_back().await;
        let due = one.due().await;
        assert_eq!((due.len(), due[0].of.len(), due[0].name.as_str()), (1, 2, ""));
    })
    .await;
}

/// A stop of before it was kept by the address is not lost.
#[tokio::test]
async fn stops_of_before_are_kept_by_the_address() {
    on_both(|world| async move {
        let one = Due::begin(world).await;
        let digest = one.due().await.remove(0);
        one.send(&digest).await;
        one.stop(true).await.unwrap();
        let after = one.schema.everything().await["mail_stop"].clone();
        // A database of before, in which only this table has something.
        let sqlite = one.schema.sqlite;
        let db = before_migration(&one.story.world, "m20261203_000001_mail_stop").await;
        let rows = [
            ("iemand@voorbeeld.nl", "2026-11-21", true),
            ("iemand@voorbeeld.nl", "2026-11-20", false),
            ("ander@voorbeeld.nl", "2026-11-19", false),
            ("", "2026-11-18", true),
        ];
        for (index, (email, sent_on, stopped)) in rows.into_iter().enumerate() {
            let id = Uuid::from_u128(index as u128);
            let id = if sqlite { format!("X'{}'", id.simple()) } else { format!("'{id}'") };
            db.execute_unprepared(&format!(
                "INSERT INTO action_digest (id, contact_id, token_hash, sent_on, stopped, email) VALUES ({id}, {id}, 'hash{index}', '{sent_on}', {stopped}, '{email}')"
            ))
            .await
            .unwrap();
        }
        Migrator::up(&db, Some(1)).await.unwrap();
        let stops = "SELECT address, CAST(sent_on AS TEXT), CASE WHEN stopped THEN 'stopped' ELSE '' END FROM mail_stop ORDER BY sent_on";
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), stops)).await.unwrap();
        let rows: Vec<[String; 3]> =
            rows.iter().map(|row| std::array::from_fn(|column| row.try_get_by_index(column).unwrap())).collect();
        assert_eq!(rows.len(), 2, "{rows:?}");
        assert_eq!(rows.iter().map(|row| (&*row[1], &*row[2])).collect::<Vec<_>>(), [("2026-11-19", ""), ("2026-11-21", "stopped")]);
        // The same hash as that of today, or the stop would be lost after all.
        assert!(format!("{after:?}").contains(&rows[1][0]), "{after:?} {rows:?}");
    })
    .await;
}
