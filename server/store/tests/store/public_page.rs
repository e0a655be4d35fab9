//! The public page: off until it is switched on, only what was agreed to, and who asks to take part comes on the list once.

use domain::{
    account::Lang,
    partners::{ContactWay, MembershipStatus, MergeForm, MergeState, StoryForm},
    public_page::{JoinForm, PublicPageForm},
};
use store::{
    Error, jobs, partners, public_page,
    scope::{Notes, Partners, PublicPage, Read, Shown, Stories, Write},
    token::Token,
};
use time::{Duration, macros::date};
use uuid::Uuid;

use crate::{
    partners::{Story, stands},
    support::{letter, on_both},
};

fn texts(live: &str, version: i64) -> PublicPageForm {
    let ja = || "ja".to_owned();
    PublicPageForm {
        live: live.to_owned(),
        about: "Wij".to_owned(),
        contact: "Team".to_owned(),
        email: "team@voorbeeld.nl".to_owned(),
        contact_agreed: ja(),
        goals: ja(),
        efforts: ja(),
        joining: ja(),
        feedback: ja(),
        version,
    }
}

impl Story {
    async fn page(&self) -> Write<PublicPage> {
        self.world.scope(&self.lead, &self.slug).await.write().unwrap()
    }

    async fn switch(&self, live: &str, version: i64) {
        public_page::save(&self.page().await, Uuid::new_v4(), &texts(live, version)).await.unwrap();
    }

    async fn everybody(&self) -> Read<PublicPage> {
        self.world.store.public_page(&self.slug).await.unwrap()
    }
}

#[tokio::test]
async fn a_page_is_there_when_its_lead_says_so() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let gone = async || matches!(story.world.store.public_page(&story.slug).await, Err(Error::NotFound));
        let early = public_page::save(&story.page().await, Uuid::new_v4(), &texts("ja", 0)).await;
        assert!(matches!(early, Err(Error::Terms)) && gone().await);
        story.switch("", 0).await;
        assert!(gone().await);
        story.agree().await;
        story.switch("ja", 1).await;
        assert_eq!(public_page::page(&story.everybody().await).await.unwrap().texts.about, "Wij");
        for version in [0, 1] {
            let stale = public_page::save(&story.page().await, Uuid::new_v4(), &texts("", version)).await;
            assert!(matches!(stale, Err(Error::Stale)), "{version}");
        }
        story.switch("", 2).await;
        assert!(gone().await);
        assert!(matches!(story.world.store.public_page("bestaat-niet").await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn only_what_was_agreed_to_stands_on_it() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        story.switch("ja", 0).await;
        let (named, quiet, gone) = (
            story.add("Leergeld").await,
            story.add("Voedselbank De Noord").await,
            story.add("Bank aan de Markt").await,
        );
        for (id, status) in
            [(named, MembershipStatus::Joined), (quiet, MembershipStatus::Joined), (gone, MembershipStatus::Left)]
        {
            let form = stands(status, "2026-11-01", 1);
            partners::save_status(&story.write().await, Uuid::new_v4(), id, &form).await.unwrap();
        }
        for id in [named, gone] {
            partners::save_shown(&story.may::<Shown>().await.0, Uuid::new_v4(), id, true).await.unwrap();
        }
        let stories: Write<Stories> = story.world.scope(&story.lead, &story.slug).await.write().unwrap();
        let mut told = Vec::new();
        for (state, public, agreed) in
            [("published", "ja", "ja"), ("published", "", "ja"), ("draft", "ja", "ja"), ("withdrawn", "ja", "ja")]
        {
            let form = StoryForm {
                title: format!("{state} {public}"),
                partner: named.to_string(),
                body: "Zo".to_owned(),
                state: state.to_owned(),
                public: public.to_owned(),
                agreed: agreed.to_owned(),
                version: 0,
            };
            told.push(partners::save_story(&stories, Uuid::new_v4(), None, &form).await.unwrap());
        }
        let read = story.everybody().await;
        let page = public_page::page(&read).await.unwrap();
        assert_eq!((page.joined, page.named.len(), page.named[0].organisation.as_str()), (2, 1, "Leergeld"));
        assert_eq!(page.stories.iter().map(|story| story.title.as_str()).collect::<Vec<_>>(), ["published ja"]);
        for (place, id) in told.into_iter().enumerate() {
            assert_eq!(public_page::story(&read, id).await.is_ok(), place == 0, "{place}");
            assert!(matches!(public_page::photo(&read, id).await, Err(Error::NotFound)));
        }
        // Its partner changes its mind: the story leaves the page with its name.
        partners::save_shown(&story.may::<Shown>().await.0, Uuid::new_v4(), named, false).await.unwrap();
        let page = public_page::page(&read).await.unwrap();
        assert!(page.named.is_empty() && page.stories.is_empty());
        let foreign = partners::save_shown(&story.may::<Shown>().await.1, Uuid::new_v4(), named, true).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
    })
    .await;
}

/// Who leaves takes back what it agreed to; who pauses is not there meanwhile.
#[tokio::test]
async fn who_comes_back_is_asked_again() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        story.switch("ja", 0).await;
        let id = story.add("Leergeld").await;
        let stands_as = async |status| {
            let form = stands(status, "2026-11-01", story.one(id).await.version);
            partners::save_status(&story.write().await, Uuid::new_v4(), id, &form).await.unwrap();
        };
        stands_as(MembershipStatus::Joined).await;
        partners::save_shown(&story.may::<Shown>().await.0, Uuid::new_v4(), id, true).await.unwrap();
        let form = StoryForm {
            title: "Zo ging het".to_owned(),
            partner: id.to_string(),
            body: "Zo".to_owned(),
            state: "published".to_owned(),
            public: "ja".to_owned(),
            agreed: "ja".to_owned(),
            version: 0,
        };
        let stories: Write<Stories> = story.world.scope(&story.lead, &story.slug).await.write().unwrap();
        let told = partners::save_story(&stories, Uuid::new_v4(), None, &form).await.unwrap();
        let read = story.everybody().await;
        let on_it = async || {
            let page = public_page::page(&read).await.unwrap();
            assert_eq!(public_page::story(&read, told).await.is_ok(), !page.stories.is_empty());
            (page.named.len(), page.stories.len())
        };
        assert_eq!(on_it().await, (1, 1));
        stands_as(MembershipStatus::Paused).await;
        assert_eq!(on_it().await, (0, 0));
        stands_as(MembershipStatus::Joined).await;
        assert_eq!(on_it().await, (1, 1));
        stands_as(MembershipStatus::Left).await;
        assert_eq!(on_it().await, (0, 0));
        stands_as(MembershipStatus::Joined).await;
        assert_eq!(on_it().await, (0, 0));
    })
    .await;
}

#[tokio::test]
async fn merging_keeps_that_a_partner_agreed_and_undoing_takes_it_apart() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let (kept, gone) = (story.add("Leergeld").await, story.add("Voedselbank De Noord").await);
        partners::save_shown(&story.may::<Shown>().await.0, Uuid::new_v4(), gone, true).await.unwrap();
        let write: Write<Partners> = story.write().await;
        // Only the one takes part, then both do: what the other did not say is not said for it.
        for (joins, shown) in [(gone, Some(date!(2026 - 11 - 21))), (kept, None)] {
            let form = stands(MembershipStatus::Joined, "2026-11-01", story.one(joins).await.version);
            partners::save_status(&write, Uuid::new_v4(), joins, &form).await.unwrap();
            let (version, gone_version) =
                (story.one(kept).await.organisation.version, story.one(gone).await.organisation.version);
            let form = MergeForm { version, gone_version, name: "kept".to_owned(), ..MergeForm::default() };
            partners::merge(&write, Uuid::new_v4(), kept, gone, &form).await.unwrap();
            assert_eq!(story.one(kept).await.shown_on, shown);
            let merges = partners::merges(&write.reading()).await.unwrap();
            let id = merges.iter().find(|merge| merge.state == MergeState::Merged).unwrap().id;
            partners::undo(&write, Uuid::new_v4(), id).await.unwrap();
            assert_eq!(
                (story.one(kept).await.shown_on, story.one(gone).await.shown_on),
                (None, Some(date!(2026 - 11 - 21)))
            );
        }
    })
    .await;
}

fn join(organisation: &str) -> JoinForm {
    JoinForm {
        organisation: organisation.to_owned(),
        sector: "education".to_owned(),
        name: "P. de Vries".to_owned(),
        function: "directeur".to_owned(),
        email: " Iemand@Voorbeeld.nl".to_owned(),
        wish: "Huiswerkhulp geven".to_owned(),
        ..JoinForm::default()
    }
}

#[tokio::test]
async fn who_asks_to_take_part_is_on_the_list_once_after_confirming() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        story.switch("ja", 0).await;
        let known = story.add("Buurthuis De Brug").await;
        let read = story.everybody().await;
        let token = Token::random();
        let once = Uuid::new_v4();
        let ask = async |once, name: &str| {
            partners::ask_to_join(&read, once, &join(name), Lang::Nl, &token, &letter("i@voorbeeld.nl")).await
        };
        ask(once, "Buurthuis De Brug").await.unwrap();
        assert!(matches!(ask(once, "Buurthuis De Brug").await, Err(Error::Repeated(_))));
        let register = async || partners::register(&story.write().await.reading()).await.unwrap();
        assert_eq!(register().await.len(), 1, "nothing before the address is confirmed");
        assert_eq!(partners::asked_to_join(&read, token.as_str()).await.unwrap().wish, "Huiswerkhulp geven");
        assert!(matches!(partners::asked_to_join(&read, "onbekend").await, Err(Error::Refused("link-expired"))));

        let mails = std::sync::Mutex::new(Vec::new());
        let letters = |joined: &partners::Joined| {
            mails.lock().unwrap().push((joined.alike.clone(), joined.leads.len(), joined.email.clone()));
            vec![letter("lead@voorbeeld.nl"), letter(&joined.email)]
        };
        for _ in 0..2 {
            partners::confirm_joining(&read, token.as_str(), "Zelf gegeven", letters).await.unwrap();
        }
        let told = mails.into_inner().unwrap();
        assert_eq!(told, [(vec!["Buurthuis De Brug".to_owned()], 1, "iemand@voorbeeld.nl".to_owned())]);
        let all = register().await;
        let new = all.iter().find(|one| one.id != known).unwrap();
        assert_eq!((all.len(), new.status, new.contacts), (2, MembershipStatus::Interested, Some(1)));
        // A stranger becomes nobody's contact person.
        assert!(partners::contacts(&story.contacts().await.reading(), known).await.unwrap().is_empty());
        let contact = partners::contacts(&story.contacts().await.reading(), new.id).await.unwrap().remove(0);
        assert_eq!((contact.email.as_str(), contact.source.as_str()), ("iemand@voorbeeld.nl", "Zelf gegeven"));
        let notes: Read<Notes> = story.world.scope(&story.lead, &story.slug).await.read().unwrap();
        let said = partners::contact_log(&notes, new.id).await.unwrap().remove(0);
        assert_eq!(
            (said.way, said.said.as_str(), said.next_on),
            (ContactWay::Form, "Huiswerkhulp geven", Some(date!(2026 - 11 - 28)))
        );
        // Confirmed: what was typed stands with the partner alone.
        let asked = partners::asked_to_join(&read, token.as_str()).await.unwrap();
        assert!(asked.confirmed && asked.email.is_empty() && asked.wish.is_empty() && asked.name.is_empty());
        story.world.clock.advance(Duration::days(31));
        jobs::purge(&story.world.store).await.unwrap();
        assert!(matches!(partners::asked_to_join(&read, token.as_str()).await, Err(Error::Refused("link-expired"))));
        assert_eq!(register().await.len(), 2);
    })
    .await;
}
