//! What a partner says of itself by its own link: with whom it works, and whether it is shown. Who said it is kept, and nobody speaks for another.

use domain::partners::{Closeness, CollaborationForm, MembershipStatus, MergeForm, OwnWordForm, Said, StoryForm};
use store::{
    Error, partners,
    scope::{Collaborations, Stories, Write},
    token::Token,
};
use uuid::Uuid;

use crate::{
    partners::{Story, contact, link, pledge, stands},
    support::{letter, on_both},
};

/// A partner that signed, and its link.
async fn signed(story: &Story, name: &str) -> (Uuid, Token) {
    let id = story.add(name).await;
    let write = story.contacts().await;
    partners::save_contact(&write, Uuid::new_v4(), id, None, &contact("Wie", 0)).await.unwrap();
    let who = partners::contacts(&write.reading(), id).await.unwrap().remove(0).id;
    let mail = |to: &str, _: &str, _: &str, _: &Token| letter(to);
    partners::invite(&write, Uuid::new_v4(), id, who, false, link, mail).await.unwrap();
    let token = link(partners::invitations(&write.reading(), id).await.unwrap().remove(0).id);
    let early = partners::own_page(&story.world.store, token.as_str()).await;
    assert!(matches!(early, Err(Error::Refused("link-expired"))), "it does not take part yet");
    partners::sign(&story.world.store, token.as_str(), Uuid::new_v4(), &pledge("Iets")).await.unwrap();
    (id, token)
}

fn word(other: Uuid, closeness: Closeness) -> OwnWordForm {
    OwnWordForm { other: other.to_string(), closeness: closeness.as_str().to_owned(), theme: String::new() }
}

#[tokio::test]
async fn the_word_of_each_of_the_two_is_kept_and_needs_no_other() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let db = &story.world.store;
        let (one, link_one) = signed(&story, "Anker").await;
        let (other, link_other) = signed(&story, "Beuk").await;
        let listed = story.add("Cirkel").await;
        let (map, _) = story.may::<Collaborations>().await;
        let read = map.reading();
        let all = async || partners::collaborations(&read).await.unwrap();
        let say = async |token: &Token, form: &OwnWordForm| {
            partners::say_by_link(db, token.as_str(), Uuid::new_v4(), form).await
        };

        say(&link_one, &word(other, Closeness::Joint)).await.unwrap();
        // It is on the map, and the other one sees it on its own page.
        let now = all().await;
        assert_eq!((now.len(), now[0].closeness, now[0].said(one)), (1, Closeness::Joint, Said::Here));
        let theirs = partners::own_page(db, link_other.as_str()).await.unwrap();
        assert_eq!((theirs.collaborations[0].theirs, theirs.collaborations[0].own), (Some(Closeness::Joint), None));
        assert_eq!(theirs.others, [(one, "Anker".to_owned())], "only who takes part has a name here");
        // The other one finds it less close: what both say counts.
        say(&link_other, &word(one, Closeness::Align)).await.unwrap();
        let now = all().await;
        assert_eq!((now.len(), now[0].closeness, now[0].said(other)), (1, Closeness::Align, Said::Both));
        // The alliance says something else: both partners go before it, and what it is about stays.
        let form = CollaborationForm {
            closeness: "know".to_owned(),
            theme: "challenge-1".to_owned(),
            version: now[0].version,
            ..CollaborationForm::default()
        };
        partners::save_collaboration(&map, Uuid::new_v4(), one, Some(now[0].id), &form).await.unwrap();
        let now = all().await;
        assert_eq!(
            (now[0].closeness, now[0].theme, now[0].words.office),
            (Closeness::Align, None, Some(Closeness::Know))
        );

        // Each takes back its own word only.
        let id = now[0].id;
        partners::take_back_by_link(db, link_one.as_str(), Uuid::new_v4(), id).await.unwrap();
        assert_eq!(all().await[0].said(other), Said::Here);
        let twice = partners::take_back_by_link(db, link_one.as_str(), Uuid::new_v4(), id).await;
        assert!(matches!(twice, Err(Error::NotFound)), "{twice:?}");
        partners::remove_collaboration(&map, Uuid::new_v4(), one, id).await.unwrap();
        assert_eq!(all().await[0].words.office, None, "the partner still says it");
        partners::take_back_by_link(db, link_other.as_str(), Uuid::new_v4(), id).await.unwrap();
        assert!(all().await.is_empty(), "nobody says it any more");

        // Not with itself, not with who does not take part, not with a partner elsewhere.
        assert!(matches!(say(&link_one, &word(one, Closeness::Know)).await, Err(Error::Refused("collaboration-self"))));
        let (_, elsewhere) = story.may::<store::scope::Partners>().await;
        let organisation = story.one(other).await.organisation.id;
        let there = partners::add_existing(&elsewhere, Uuid::new_v4(), organisation).await.unwrap();
        for stranger in [listed, there] {
            let said = say(&link_one, &word(stranger, Closeness::Know)).await;
            assert!(matches!(said, Err(Error::Refused("choose"))), "{said:?}");
        }
        // Who stops has no page any more.
        let version = story.one(one).await.version;
        let stop = stands(MembershipStatus::Left, "2026-11-21", version);
        partners::save_status(&story.write().await, Uuid::new_v4(), one, &stop).await.unwrap();
        let gone = partners::own_page(db, link_one.as_str()).await;
        assert!(matches!(gone, Err(Error::Refused("link-expired"))));
    })
    .await;
}

#[tokio::test]
async fn words_go_along_with_a_merge_and_come_back() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let db = &story.world.store;
        let (gone, link_gone) = signed(&story, "Anker").await;
        let (third, _) = signed(&story, "Beuk").await;
        let kept = story.add("Cirkel").await;
        partners::say_by_link(db, link_gone.as_str(), Uuid::new_v4(), &word(third, Closeness::Joint)).await.unwrap();
        let (map, _) = story.may::<Collaborations>().await;
        let before = partners::collaborations(&map.reading()).await.unwrap();
        let write = story.write().await;
        let version = story.one(gone).await.organisation.version;
        let merge = MergeForm { version: 1, gone_version: version, ..MergeForm::default() };
        partners::merge(&write, Uuid::new_v4(), kept, gone, &merge).await.unwrap();
        let now = partners::collaborations(&map.reading()).await.unwrap();
        assert_eq!(now[0].word_of(kept), Some(Closeness::Joint));
        let id = partners::merges(&write.reading()).await.unwrap()[0].id;
        partners::undo(&write, Uuid::new_v4(), id).await.unwrap();
        assert_eq!(partners::collaborations(&map.reading()).await.unwrap(), before);
    })
    .await;
}

#[tokio::test]
async fn a_partner_takes_itself_and_its_stories_off_the_public_page() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let db = &story.world.store;
        let (id, link) = signed(&story, "Anker").await;
        let (quiet, _) = signed(&story, "Beuk").await;
        let show = async |shown| partners::show_by_link(db, link.as_str(), Uuid::new_v4(), shown).await;
        show(true).await.unwrap();
        assert!(story.one(id).await.shown_on.is_some() && story.one(quiet).await.shown_on.is_none());
        let (stories, _): (Write<Stories>, _) = story.may::<Stories>().await;
        let told = StoryForm {
            title: "Zo".to_owned(),
            partner: id.to_string(),
            body: "Zo".to_owned(),
            state: "published".to_owned(),
            public: "ja".to_owned(),
            agreed: "ja".to_owned(),
            version: 0,
        };
        let told = partners::save_story(&stories, Uuid::new_v4(), None, &told).await.unwrap();
        assert_eq!(partners::own_page(db, link.as_str()).await.unwrap().stories, ["Zo"]);
        show(false).await.unwrap();
        assert!(story.one(id).await.shown_on.is_none());
        assert!(!partners::story(&stories.reading(), told).await.unwrap().agreed);
        show(true).await.unwrap();
        assert!(partners::own_page(db, link.as_str()).await.unwrap().stories.is_empty(), "that is asked again");
        let stranger = partners::show_by_link(db, "onbekend", Uuid::new_v4(), true).await;
        assert!(matches!(stranger, Err(Error::Refused("link-expired"))));
    })
    .await;
}

#[tokio::test]
async fn partners_that_said_nothing_are_asked_once_a_week() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let db = &story.world.store;
        let (one, link_one) = signed(&story, "Anker").await;
        let (other, _) = signed(&story, "Beuk").await;
        partners::say_by_link(db, link_one.as_str(), Uuid::new_v4(), &word(other, Closeness::Know)).await.unwrap();
        let write = story.contacts().await;
        let waiting = async || partners::to_ask(&write.reading()).await.unwrap();
        let who = waiting().await;
        assert_eq!(who.iter().map(|who| who.organisation.as_str()).collect::<Vec<_>>(), ["Beuk"]);
        let mail = |to: &partners::ToAsk, _: &Token| letter(&to.email);
        let own_link = |to: &partners::ToAsk| link(to.contact);
        partners::ask_partners(&write, Uuid::new_v4(), own_link, mail).await.unwrap();
        assert!(waiting().await.is_empty());
        let again = partners::ask_partners(&write, Uuid::new_v4(), own_link, mail).await;
        assert!(matches!(again, Err(Error::Refused("nobody-to-ask"))), "{again:?}");
        // The mail holds the link of its page, which works for ninety days.
        let own = link(who[0].contact);
        let page = partners::own_page(db, own.as_str()).await.unwrap();
        assert!(page.actions && page.collaborations[0].other.0 == one);
        story.world.clock.advance(time::Duration::days(8));
        assert_eq!(waiting().await.len(), 1);
        // Who wants no mail is left alone, and may still say it.
        partners::meetings::stop_digest(db, own.as_str(), Uuid::new_v4(), true).await.unwrap();
        assert!(waiting().await.is_empty());
        partners::say_by_link(db, own.as_str(), Uuid::new_v4(), &word(one, Closeness::Know)).await.unwrap();
        story.world.clock.advance(time::Duration::days(91));
        let old = partners::own_page(db, own.as_str()).await;
        assert!(matches!(old, Err(Error::Refused("link-expired"))));
    })
    .await;
}

#[tokio::test]
async fn two_who_ask_at_once_mail_an_address_once() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let db = &story.world.store;
        signed(&story, "Anker").await;
        let (one, other) = (story.contacts().await, story.contacts().await);
        let mail =
            |to: &partners::ToAsk, _: &Token| store::Letter { subject: "Met wie?".to_owned(), ..letter(&to.email) };
        let own_link = |to: &partners::ToAsk| link(to.contact);
        let (first, second) = tokio::join!(
            partners::ask_partners(&one, Uuid::new_v4(), own_link, mail),
            partners::ask_partners(&other, Uuid::new_v4(), own_link, mail),
        );
        assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
        let nobody = first.and(second);
        assert!(matches!(nobody, Err(Error::Refused("nobody-to-ask"))), "{nobody:?}");
        let mails = store::jobs::recent_mails(db).await.unwrap();
        assert_eq!(mails.iter().filter(|(mail, _)| mail.subject == "Met wie?").count(), 1);
    })
    .await;
}
