//! Working together, on both databases: meetings and who hears of them, groups, actions and the weekly mail about them, and a scan in which
//! nobody is known by an answer.

use std::collections::BTreeSet;

use domain::partners::{
    MembershipStatus,
    meetings::{ActionForm, ActionStatus, GroupForm, InviteMeetingForm, MeetingForm, OwnActionForm, ReportForm, Who},
    scan::Answers,
};
use store::{
    Error, Letter,
    alliance::settings,
    jobs,
    partners::{
        self,
        meetings::{self, Meeting, Named, Told},
    },
    scope::{Archive, Meetings, Read, Write},
    token::Token,
};
use time::Duration;
use uuid::Uuid;

use crate::{
    merge_rows::Schema,
    partners::{Story, contact, link, stands},
    support::{letter, on_both},
};

const MAIL: &str = "iemand@voorbeeld.nl";

impl Story {
    async fn meet(&self) -> Write<Meetings> {
        self.world.scope(&self.lead, &self.slug).await.write().unwrap()
    }

    async fn others_meet(&self) -> Write<Meetings> {
        self.world.scope(&self.other.1, &self.other.0).await.write().unwrap()
    }

    /// A partner with a contact person.
    async fn with_contact(&self, name: &str) -> (Uuid, Uuid) {
        let id = self.add(name).await;
        let write = self.contacts().await;
        partners::save_contact(&write, Uuid::new_v4(), id, None, &contact("Wie", 0)).await.unwrap();
        (id, partners::contacts(&write.reading(), id).await.unwrap()[0].id)
    }

    /// Subjects of the mails to the contact person, the first first.
    async fn mailed(&self) -> Vec<String> {
        let mut mails = jobs::recent_mails(&self.world.store).await.unwrap();
        mails.reverse();
        mails.into_iter().filter(|(mail, _)| mail.to == MAIL).map(|(mail, _)| mail.subject).collect()
    }
}

/// What is told, and of which change for calendars.
fn told(named: &Named, meeting: &Meeting, told: Told) -> Letter {
    Letter { subject: format!("{told:?} {}", meeting.sequence), ..letter(&named.email) }
}

fn plan(day: &str, version: i64) -> MeetingForm {
    MeetingForm {
        title: "Kerngroep".to_owned(),
        day: day.to_owned(),
        from: "9:30".to_owned(),
        to: "11:00".to_owned(),
        agenda: "Welkom".to_owned(),
        version,
        ..MeetingForm::default()
    }
}

fn asks(who: &[Who]) -> InviteMeetingForm {
    InviteMeetingForm { who: who.iter().map(Who::to_string).collect(), ..InviteMeetingForm::default() }
}

fn says(report: &str, present: &[Who], version: i64) -> ReportForm {
    ReportForm {
        report: report.to_owned(),
        decisions: "Wij doen het".to_owned(),
        present: present.iter().map(Who::to_string).collect(),
        also: Vec::new(),
        version,
    }
}

fn does(owner: Who, what: &str, due_on: &str, version: i64) -> ActionForm {
    ActionForm {
        what: what.to_owned(),
        owner: owner.to_string(),
        due_on: due_on.to_owned(),
        version,
        ..ActionForm::default()
    }
}

async fn actions(read: &Read<Meetings>) -> Vec<meetings::Action> {
    meetings::actions(read).await.unwrap()
}

#[tokio::test]
async fn a_meeting_is_planned_moved_reported_and_called_off() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (partner, person) = story.with_contact("Voedselbank").await;
        let (write, new) = (story.meet().await, Uuid::new_v4);
        let read = write.reading();
        let once = new();
        let id = meetings::save_meeting(&write, once, None, &plan("2026-12-12", 0), told).await.unwrap();
        let again = meetings::save_meeting(&write, once, None, &plan("2026-12-12", 0), told).await;
        assert!(matches!(again, Err(Error::Repeated(_))));
        let tick = || story.world.clock.advance(Duration::minutes(1));
        let me = Who::Person(story.lead.person.as_ref().unwrap().id);
        // Who stands on the list is asked once; a partner without a person has no address.
        let bare = story.add("Zwembad").await;
        let all = asks(&[Who::Contact(person), Who::Partner(bare), me]);
        assert_eq!(meetings::invite_to_meeting(&write, new(), id, &all, told).await.unwrap(), 2);
        assert_eq!(meetings::invite_to_meeting(&write, new(), id, &all, told).await.unwrap(), 0);
        tick();
        // What calendars need not hear of causes no mail.
        let same = MeetingForm { agenda: "Anders".to_owned(), ..plan("2026-12-12", 1) };
        meetings::save_meeting(&write, new(), Some(id), &same, told).await.unwrap();
        meetings::save_meeting(&write, new(), Some(id), &plan("2026-12-13", 2), told).await.unwrap();
        let stale = meetings::save_meeting(&write, new(), Some(id), &plan("2026-12-14", 2), told).await;
        assert!(matches!(stale, Err(Error::Stale)));
        tick();

        meetings::save_report(&write, new(), id, &says("Zo ging het", &[Who::Contact(person), me], 3)).await.unwrap();
        let late = meetings::save_report(&write, new(), id, &says("Te laat", &[], 3)).await;
        assert!(matches!(late, Err(Error::Stale)));
        let present = async || -> BTreeSet<Option<String>> {
            let (_, all) = meetings::meeting(&read, id).await.unwrap();
            assert_eq!(all.len(), 3, "nobody is lost or doubled");
            all.into_iter().filter(|one| one.present).map(|one| one.named.who.map(|who| who.to_string())).collect()
        };
        assert_eq!(present().await, BTreeSet::from([Some(Who::Contact(person).to_string()), Some(me.to_string())]));
        meetings::save_report(&write, new(), id, &says("Zo ging het", &[me], 4)).await.unwrap();
        assert_eq!(present().await, BTreeSet::from([Some(me.to_string())]));
        let (found, _) = meetings::meeting(&read, id).await.unwrap();
        assert_eq!(
            (found.report.as_str(), found.decisions.as_str(), found.sequence),
            ("Zo ging het", "Wij doen het", 1)
        );

        meetings::cancel_meeting(&write, new(), id, told).await.unwrap();
        meetings::cancel_meeting(&write, new(), id, told).await.unwrap();
        let over = meetings::invite_to_meeting(&write, new(), id, &all, told).await;
        assert!(matches!(over, Err(Error::Refused("meeting-over"))));
        assert_eq!(story.mailed().await, ["Invited 0", "Moved 1", "Cancelled 2"]);

        // Another alliance has no hold on it, and its people do not take part here.
        let others = story.others_meet().await;
        assert!(meetings::meetings(&others.reading()).await.unwrap().is_empty());
        assert!(matches!(meetings::meeting(&others.reading(), id).await, Err(Error::NotFound)));
        let gone = |result: store::Result<()>| assert!(matches!(result, Err(Error::NotFound)), "{result:?}");
        gone(meetings::save_meeting(&others, new(), Some(id), &plan("2026-12-13", 6), told).await.map(|_| ()));
        gone(meetings::invite_to_meeting(&others, new(), id, &all, told).await.map(|_| ()));
        gone(meetings::save_report(&others, new(), id, &says("Gekaapt", &[], 6)).await);
        gone(meetings::cancel_meeting(&others, new(), id, told).await);
        gone(meetings::share_meeting(&others, new(), id, link).await);
        let theirs = meetings::save_meeting(&others, new(), None, &plan("2026-12-12", 0), told).await.unwrap();
        for who in [Who::Contact(person), Who::Partner(partner), me] {
            let asked = meetings::invite_to_meeting(&others, new(), theirs, &asks(&[who]), told).await;
            assert!(matches!(asked, Err(Error::Refused("choose"))), "{who}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_link_to_a_meeting_names_nobody_and_ends() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (_, person) = story.with_contact("Voedselbank").await;
        let (write, new) = (story.meet().await, Uuid::new_v4);
        let id = meetings::save_meeting(&write, new(), None, &plan("2026-12-12", 0), told).await.unwrap();
        let agreed =
            ActionForm { meeting: id.to_string(), ..does(Who::Contact(person), "Flyer maken", "2026-12-20", 0) };
        meetings::save_action(&write, new(), None, &agreed).await.unwrap();
        let db = &story.world.store;
        let share = async || {
            meetings::share_meeting(&write, new(), id, link).await.unwrap();
            let (found, _) = meetings::meeting(&write.reading(), id).await.unwrap();
            link(found.share.unwrap().0)
        };
        let gone = async |token: &Token| {
            let read = meetings::shared_meeting(db, token.as_str()).await;
            matches!(read, Err(Error::Refused("link-expired")))
        };
        let first = share().await;
        let read = meetings::shared_meeting(db, first.as_str()).await.unwrap();
        assert_eq!((read.meeting.id, read.actions[0].1.as_str()), (id, "Voedselbank"));
        let all = format!("{read:?}");
        assert!(!all.contains("Wie") && !all.contains(MAIL), "{all}");
        let second = share().await;
        assert!(gone(&first).await && !gone(&second).await);
        meetings::unshare_meeting(&write, new(), id).await.unwrap();
        assert!(gone(&second).await);
        let third = share().await;
        story.world.clock.advance(Duration::days(91));
        assert!(gone(&third).await);
    })
    .await;
}

#[tokio::test]
async fn a_group_is_of_one_alliance_and_its_meetings_stay() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (partner, person) = story.with_contact("Voedselbank").await;
        let (write, new) = (story.meet().await, Uuid::new_v4);
        let read = write.reading();
        let form = |name: &str, who: &[Who], version| GroupForm {
            kind: "working".to_owned(),
            name: name.to_owned(),
            who: who.iter().map(Who::to_string).collect(),
            version,
            ..GroupForm::default()
        };
        let stranger = form("Vreemden", &[Who::Contact(new())], 0);
        let refused = meetings::save_group(&write, new(), None, &stranger).await;
        assert!(matches!(refused, Err(Error::Refused("choose"))));
        assert!(meetings::groups(&read).await.unwrap().is_empty(), "nothing is left of it");
        meetings::save_group(&write, new(), None, &form("Kleding", &[Who::Contact(person)], 0)).await.unwrap();
        let one = meetings::groups(&read).await.unwrap().remove(0);
        assert_eq!((one.members.len(), one.members[0].organisation.as_str()), (1, "Voedselbank"));
        let me = Who::Person(story.lead.person.as_ref().unwrap().id);
        let changed = form("Jassen", &[Who::Partner(partner), me], 1);
        meetings::save_group(&write, new(), Some(one.id), &changed).await.unwrap();
        let stale = meetings::save_group(&write, new(), Some(one.id), &changed).await;
        assert!(matches!(stale, Err(Error::Stale)));
        let now = meetings::groups(&read).await.unwrap().remove(0);
        assert_eq!((now.name.as_str(), now.members.len()), ("Jassen", 2));

        let of_group = MeetingForm { group: one.id.to_string(), ..plan("2026-12-12", 0) };
        let id = meetings::save_meeting(&write, new(), None, &of_group, told).await.unwrap();
        let others = story.others_meet().await;
        assert!(meetings::groups(&others.reading()).await.unwrap().is_empty());
        let theirs = meetings::save_meeting(&others, new(), None, &of_group, told).await;
        assert!(matches!(theirs, Err(Error::Refused("choose"))));
        let saved = meetings::save_group(&others, new(), Some(one.id), &form("Gekaapt", &[], 2)).await;
        assert!(matches!(saved, Err(Error::NotFound)));
        assert!(matches!(meetings::remove_group(&others, new(), one.id).await, Err(Error::NotFound)));
        meetings::remove_group(&write, new(), one.id).await.unwrap();
        assert!(meetings::groups(&read).await.unwrap().is_empty());
        assert!(meetings::meeting(&read, id).await.unwrap().0.group.is_none());
    })
    .await;
}

#[tokio::test]
async fn an_action_is_mailed_about_once_a_week_however_many_processes_do() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (_, person) = story.with_contact("Voedselbank").await;
        let (_, somebody) = story.with_contact("Zwembad").await;
        let (write, new) = (story.meet().await, Uuid::new_v4);
        let db = &story.world.store;
        let who = Who::Contact(person);
        for (what, due_on) in [("Flyer maken", "2026-11-25"), ("Veel later", "2027-06-01"), ("Ooit", "")] {
            meetings::save_action(&write, new(), None, &does(who, what, due_on, 0)).await.unwrap();
        }
        meetings::save_action(&write, new(), None, &does(Who::Contact(somebody), "Iets anders", "2027-06-01", 0))
            .await
            .unwrap();
        let due = async || meetings::due_digests(db).await.unwrap();
        let first = due().await;
        assert_eq!((first.len(), first[0].of.len()), (1, 1), "what is far away is in no mail");
        assert_eq!(first[0].of[0].contact, person);
        let whats: BTreeSet<&str> = first[0].of[0].actions.iter().map(|(what, _)| what.as_str()).collect();
        assert_eq!(whats, BTreeSet::from(["Flyer maken", "Ooit"]));
        let token = link(person);
        let own = |_: &meetings::DigestPart| link(person);
        let mail = Letter { subject: "Deze week".to_owned(), ..letter(MAIL) };
        let send = async || {
            let (one, other) = tokio::join!(
                meetings::send_digest(db, &first[0], own, &mail),
                meetings::send_digest(db, &first[0], own, &mail),
            );
            one.unwrap();
            other.unwrap();
        };
        send().await;
        assert_eq!(story.mailed().await.len(), 1);
        assert!(due().await.is_empty());
        story.world.clock.advance(Duration::days(6));
        send().await;
        assert_eq!(story.mailed().await.len(), 1, "not within a week");
        story.world.clock.advance(Duration::days(1));
        assert_eq!(due().await.len(), 1);
        send().await;
        assert_eq!(story.mailed().await.len(), 2);

        // By the link of the mail: what the organisation does, and nothing of another.
        let own = meetings::own_actions(db, token.as_str()).await.unwrap();
        assert_eq!((own.organisation.as_str(), own.actions.len(), own.stopped), ("Voedselbank", 3, false));
        let all = actions(&write.reading()).await;
        let find = |what: &str| all.iter().find(|one| one.what == what).unwrap();
        let done = OwnActionForm { status: "done".to_owned(), note: "Ligt er".to_owned(), version: 1 };
        let theirs = meetings::update_by_link(db, token.as_str(), new(), find("Iets anders").id, &done).await;
        assert!(matches!(theirs, Err(Error::NotFound)));
        let flyer = find("Flyer maken").id;
        meetings::update_by_link(db, token.as_str(), new(), flyer, &done).await.unwrap();
        let stale = meetings::update_by_link(db, token.as_str(), new(), flyer, &done).await;
        assert!(matches!(stale, Err(Error::Stale)));
        let now = meetings::action(&write.reading(), flyer).await.unwrap();
        assert_eq!((now.status, now.note.as_str(), now.done_on.is_some()), (ActionStatus::Done, "Ligt er", true));
        // No mail any more, until it is wanted again.
        meetings::stop_digest(db, token.as_str(), new(), true).await.unwrap();
        story.world.clock.advance(Duration::days(8));
        assert!(due().await.is_empty());
        send().await;
        assert_eq!(story.mailed().await.len(), 2);
        meetings::stop_digest(db, token.as_str(), new(), false).await.unwrap();
        assert_eq!(due().await.len(), 1);

        // Another alliance.
        let others = story.others_meet().await;
        assert!(actions(&others.reading()).await.is_empty());
        let gone = |result: store::Result<()>| assert!(matches!(result, Err(Error::NotFound)), "{result:?}");
        let me = Who::Person(story.other.1.person.as_ref().unwrap().id);
        gone(meetings::save_action(&others, new(), Some(flyer), &does(me, "Gekaapt", "", 2)).await);
        gone(meetings::remove_action(&others, new(), flyer).await);
        gone(meetings::update_own_action(&others, new(), flyer, &OwnActionForm { version: 2, ..done }).await);
        let named = meetings::save_action(&others, new(), None, &does(who, "Van ons", "", 0)).await;
        assert!(matches!(named, Err(Error::Refused("choose"))));
        meetings::remove_action(&write, new(), flyer).await.unwrap();
        assert_eq!(actions(&write.reading()).await.len(), 3);
        story.world.clock.advance(Duration::days(100));
        let old = meetings::own_actions(db, token.as_str()).await;
        assert!(matches!(old, Err(Error::Refused("link-expired"))));
    })
    .await;
}

#[tokio::test]
async fn nobody_is_known_by_an_answer_to_a_scan() {
    on_both(|world| async move {
        let schema = Schema::of(&world).await;
        let story = Story::begin(world).await;
        let (write, new) = (story.meet().await, Uuid::new_v4);
        let (read, db) = (write.reading(), &story.world.store);
        let today = domain::time::local(db.now()).date();
        for day in [today - Duration::days(1), today + Duration::days(93)] {
            let refused = meetings::open_scan(&write, new(), day, link).await;
            assert!(matches!(refused, Err(Error::Refused("scan-day"))), "{day}");
        }
        let id = meetings::open_scan(&write, new(), today + Duration::days(14), link).await.unwrap();
        let token = link(meetings::scan(&read, id).await.unwrap().0.link);
        let said = |value: u8| Answers::from([("ambition-1".to_owned(), value), ("process-3".to_owned(), 3)]);
        let before = schema.everything().await;
        let once = new();
        for value in [1, 2, 3, 4, 5] {
            let press = if value == 1 { once } else { new() };
            meetings::answer_scan(db, token.as_str(), press, &said(value)).await.unwrap();
            let (scan, answers) = meetings::scan(&read, id).await.unwrap();
            // While it is open nobody reads more than how many there are.
            assert_eq!((scan.answers, answers.len()), (u64::from(value), 0));
        }
        let twice = meetings::answer_scan(db, token.as_str(), once, &said(1)).await;
        assert!(matches!(twice, Err(Error::Repeated(_))));
        // Of an answer nothing is kept but what was said: not who, not when, not in which order, and no line in the history.
        let after = schema.everything().await;
        let changed: BTreeSet<&String> =
            after.iter().filter(|(table, rows)| before[*table] != **rows).map(|(table, _)| table).collect();
        assert_eq!(changed, BTreeSet::from([&"form_post".to_owned(), &"scan_answer".to_owned()]));
        let columns: BTreeSet<&str> =
            after["scan_answer"].iter().flatten().map(|(column, _)| column.as_str()).collect();
        assert_eq!(columns, BTreeSet::from(["answers", "id", "scan_id"]));
        // Whoever counts the numbers up does not find the order: of five answers that is one chance in 120, of fifty none.
        for value in 0..45 {
            meetings::answer_scan(db, token.as_str(), new(), &said(value % 5 + 1)).await.unwrap();
        }
        meetings::close_scan(&write, new(), id).await.unwrap();
        let (_, answers) = meetings::scan(&read, id).await.unwrap();
        let given: Vec<u8> = [1, 2, 3, 4, 5].into_iter().chain((0..45).map(|value| value % 5 + 1)).collect();
        let shown: Vec<u8> = answers.iter().map(|answer| answer["ambition-1"]).collect();
        assert_eq!(shown.len(), given.len());
        assert_ne!(shown, given);

        // Another alliance neither reads nor closes it. Closed is closed.
        let others = story.others_meet().await;
        assert!(meetings::scans(&others.reading()).await.unwrap().is_empty());
        assert!(matches!(meetings::scan(&others.reading(), id).await, Err(Error::NotFound)));
        assert!(matches!(meetings::close_scan(&others, new(), id).await, Err(Error::NotFound)));
        let late = meetings::answer_scan(db, token.as_str(), new(), &said(5)).await;
        assert!(matches!(late, Err(Error::Refused("link-expired"))));
        assert!(matches!(meetings::asked_scan(db, token.as_str()).await, Err(Error::Refused("link-expired"))));
        assert_eq!(meetings::scans(&read).await.unwrap()[0].answers, 50);
    })
    .await;
}

#[tokio::test]
async fn two_who_invite_or_call_off_at_once_mail_everybody_once() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (_, person) = story.with_contact("Voedselbank").await;
        let (write, new) = (story.meet().await, Uuid::new_v4);
        let id = meetings::save_meeting(&write, new(), None, &plan("2026-12-12", 0), told).await.unwrap();
        let who = asks(&[Who::Contact(person)]);
        let (one, other) = tokio::join!(
            meetings::invite_to_meeting(&write, new(), id, &who, told),
            meetings::invite_to_meeting(&write, new(), id, &who, told),
        );
        assert_eq!(one.unwrap() + other.unwrap(), 1);
        assert_eq!(meetings::meeting(&write.reading(), id).await.unwrap().1.len(), 1);
        story.world.clock.advance(Duration::minutes(1));
        let (one, other) = tokio::join!(
            meetings::cancel_meeting(&write, new(), id, told),
            meetings::cancel_meeting(&write, new(), id, told),
        );
        one.unwrap();
        other.unwrap();
        assert_eq!(story.mailed().await, ["Invited 0", "Cancelled 1"]);
    })
    .await;
}

#[tokio::test]
async fn a_partner_that_left_hears_of_no_meeting_any_more() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (partner, person) = story.with_contact("Voedselbank").await;
        let (write, new) = (story.meet().await, Uuid::new_v4);
        let id = meetings::save_meeting(&write, new(), None, &plan("2026-12-12", 0), told).await.unwrap();
        let me = Who::Person(story.lead.person.as_ref().unwrap().id);
        let who = asks(&[Who::Contact(person), me]);
        assert_eq!(meetings::invite_to_meeting(&write, new(), id, &who, told).await.unwrap(), 2);
        let form = stands(MembershipStatus::Left, "2026-11-21", story.one(partner).await.version);
        partners::save_status(&story.write().await, new(), partner, &form).await.unwrap();
        story.world.clock.advance(Duration::minutes(1));
        meetings::save_meeting(&write, new(), Some(id), &plan("2026-12-13", 1), told).await.unwrap();
        meetings::cancel_meeting(&write, new(), id, told).await.unwrap();
        assert_eq!(story.mailed().await, ["Invited 0"]);
        let mails = jobs::recent_mails(&story.world.store).await.unwrap();
        assert!(mails.iter().any(|(mail, _)| mail.subject == "Cancelled 2"), "who takes part does hear of it");
    })
    .await;
}

#[tokio::test]
async fn links_of_an_archived_alliance_open_nothing() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let (write, new) = (story.meet().await, Uuid::new_v4);
        let db = &story.world.store;
        let id = meetings::save_meeting(&write, new(), None, &plan("2026-12-12", 0), told).await.unwrap();
        meetings::share_meeting(&write, new(), id, link).await.unwrap();
        let shared = link(meetings::meeting(&write.reading(), id).await.unwrap().0.share.unwrap().0);
        let today = domain::time::local(db.now()).date();
        let scan = meetings::open_scan(&write, new(), today + Duration::days(14), link).await.unwrap();
        let asked = link(meetings::scan(&write.reading(), scan).await.unwrap().0.link);
        assert!(meetings::shared_meeting(db, shared.as_str()).await.is_ok());
        assert!(meetings::asked_scan(db, asked.as_str()).await.is_ok());
        let archive: Write<Archive> = story.world.scope(&story.lead, &story.slug).await.write().unwrap();
        settings::archive(&archive, new(), true).await.unwrap();
        let read = meetings::shared_meeting(db, shared.as_str()).await.map(drop);
        let scan = meetings::asked_scan(db, asked.as_str()).await.map(drop);
        let said = Answers::from([("ambition-1".to_owned(), 3)]);
        let said = meetings::answer_scan(db, asked.as_str(), new(), &said).await;
        for gone in [read, scan, said] {
            assert!(matches!(gone, Err(Error::Refused("link-expired"))), "{gone:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_no_number_is_refused_and_not_saved_as_nothing() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let (write, new) = (story.meet().await, Uuid::new_v4);
        let me = Who::Person(story.lead.person.as_ref().unwrap().id);
        let wrong = || "geen nummer".to_owned();
        let group = MeetingForm { group: wrong(), ..plan("2026-12-12", 0) };
        let refused = meetings::save_meeting(&write, new(), None, &group, told).await;
        assert!(matches!(refused, Err(Error::Refused("choose"))), "{refused:?}");
        let action = || does(me, "Flyer maken", "", 0);
        for form in [ActionForm { meeting: wrong(), ..action() }, ActionForm { contribution: wrong(), ..action() }] {
            let refused = meetings::save_action(&write, new(), None, &form).await;
            assert!(matches!(refused, Err(Error::Refused("choose"))), "{refused:?}");
        }
        assert!(actions(&write.reading()).await.is_empty());
        assert!(meetings::meetings(&write.reading()).await.unwrap().is_empty());
    })
    .await;
}
