//! Partners: organisations exist once, contact persons belong to one alliance, nothing is lost by saving over each other.

use crate::support::{World, letter, on_both};
use domain::{
    alliance::Terms,
    partners::{
        BehalfForm, ChecklistAnswer, ContactForm, Likeness, MembershipForm, MembershipStatus, OrganisationForm,
        PartnerAnswer, PledgeForm, Sector,
        import::{Layout, Rules, guess_columns},
    },
};
use store::{
    Error,
    alliance::settings,
    jobs, partners,
    scope::{Actor, Agreements, PartnerContacts, Partners, Subject, Write},
    token::Token,
};
use uuid::Uuid;

pub(crate) struct Story {
    pub(crate) world: World,
    pub(crate) slug: String,
    pub(crate) lead: Actor,
    pub(crate) other: (String, Actor),
}

impl Story {
    pub(crate) async fn begin(world: World) -> Self {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let other = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        Self { world, slug, lead, other }
    }

    pub(crate) async fn write(&self) -> Write<Partners> {
        self.world.scope(&self.lead, &self.slug).await.write().unwrap()
    }

    pub(crate) async fn others(&self) -> Write<Partners> {
        self.world.scope(&self.other.1, &self.other.0).await.write().unwrap()
    }

    /// Permission of the lead, and of that of the other alliance.
    pub(crate) async fn may<S: Subject>(&self) -> (Write<S>, Write<S>) {
        let own = self.world.scope(&self.lead, &self.slug).await.write().unwrap();
        (own, self.world.scope(&self.other.1, &self.other.0).await.write().unwrap())
    }

    pub(crate) async fn contacts(&self) -> Write<PartnerContacts> {
        self.world.scope(&self.lead, &self.slug).await.write().unwrap()
    }

    pub(crate) async fn agree(&self) {
        self.agrees(&self.lead, &self.slug).await;
    }

    /// The other alliance accepts the terms too.
    pub(crate) async fn others_agree(&self) {
        self.agrees(&self.other.1, &self.other.0).await;
    }

    async fn agrees(&self, lead: &Actor, slug: &str) {
        let write: Write<Agreements> = self.world.scope(lead, slug).await.write().unwrap();
        let terms = Terms { name: "Wie".to_owned(), function: "Secretaris".to_owned(), agree: "ja".to_owned() };
        settings::accept_terms(&write, Uuid::new_v4(), &terms).await.unwrap();
    }

    pub(crate) async fn add(&self, name: &str) -> Uuid {
        partners::add(&self.write().await, Uuid::new_v4(), &organisation(name), Sector::Funds).await.unwrap()
    }

    pub(crate) async fn one(&self, id: Uuid) -> partners::Partner {
        partners::one(&self.write().await.reading(), id).await.unwrap()
    }
}

pub(crate) fn organisation(name: &str) -> OrganisationForm {
    OrganisationForm { name: name.to_owned(), municipality: "GM0001".to_owned(), ..OrganisationForm::default() }
}

pub(crate) fn stands(status: MembershipStatus, since: &str, version: i64) -> MembershipForm {
    MembershipForm { status: status.as_str().to_owned(), since: since.to_owned(), version }
}

pub(crate) fn contact(name: &str, version: i64) -> ContactForm {
    ContactForm {
        name: name.to_owned(),
        email: " Iemand@Voorbeeld.nl ".to_owned(),
        source: "zelf gegeven".to_owned(),
        version,
        ..ContactForm::default()
    }
}

#[tokio::test]
async fn an_organisation_exists_once_and_another_alliance_finds_it() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let here = story.add("Stg. Leergeld Eerstedorp").await;
        let others = story.others().await;
        let alike = partners::alike(&others.reading(), "leergeld eerstedorp e.o.").await.unwrap();
        let found = &alike[0];
        assert_eq!((alike.len(), found.likeness, found.membership), (1, Likeness::Same, None));
        let id = found.organisation.id;
        let there = partners::add_existing(&others, Uuid::new_v4(), id).await.unwrap();
        // A second time is the same membership.
        assert_eq!(partners::add_existing(&others, Uuid::new_v4(), id).await.unwrap(), there);
        assert_ne!(here, there);
        assert_eq!(
            story.one(here).await.organisation,
            partners::one(&others.reading(), there).await.unwrap().organisation
        );

        // What two alliances have, neither changes for the other, and it stays when one takes it off its list.
        let version = story.one(here).await.organisation.version;
        let form = OrganisationForm { version, ..organisation("Anders") };
        let saved = partners::save(&story.write().await, Uuid::new_v4(), here, &form, Sector::Funds).await;
        assert!(matches!(saved, Err(Error::Refused("organisation-shared"))));
        partners::remove(&others, Uuid::new_v4(), there).await.unwrap();
        assert!(matches!(partners::one(&others.reading(), there).await, Err(Error::NotFound)));
        partners::save(&story.write().await, Uuid::new_v4(), here, &form, Sector::Education).await.unwrap();
        let now = story.one(here).await.organisation;
        assert_eq!((now.name.as_str(), now.sector, now.version), ("Anders", Sector::Education, version + 1));
        let stale = partners::save(&story.write().await, Uuid::new_v4(), here, &form, Sector::Funds).await;
        assert!(matches!(stale, Err(Error::Stale)));
    })
    .await;
}

#[tokio::test]
async fn another_alliance_has_no_hold_on_a_membership() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let id = story.add("Voedselbank").await;
        partners::save_contact(&story.contacts().await, Uuid::new_v4(), id, None, &contact("Wie", 0)).await.unwrap();
        let others = story.others().await;
        let theirs: Write<PartnerContacts> = story.world.scope(&story.other.1, &story.other.0).await.write().unwrap();
        assert!(matches!(partners::one(&others.reading(), id).await, Err(Error::NotFound)));
        assert!(matches!(partners::contacts(&theirs.reading(), id).await, Err(Error::NotFound)));
        assert!(matches!(partners::remove(&others, Uuid::new_v4(), id).await, Err(Error::NotFound)));
        let form = stands(MembershipStatus::Left, "2026-11-01", 1);
        assert!(matches!(partners::save_status(&others, Uuid::new_v4(), id, &form).await, Err(Error::NotFound)));
        let form = OrganisationForm { version: 1, ..organisation("Gekaapt") };
        let saved = partners::save(&others, Uuid::new_v4(), id, &form, Sector::Funds).await;
        assert!(matches!(saved, Err(Error::NotFound)));
        let contact = partners::contacts(&story.contacts().await.reading(), id).await.unwrap().remove(0);
        let removed = partners::remove_contact(&theirs, Uuid::new_v4(), id, contact.id).await;
        assert!(matches!(removed, Err(Error::NotFound)));
        assert_eq!(story.one(id).await.organisation.name, "Voedselbank");
    })
    .await;
}

#[tokio::test]
async fn where_a_partner_stands_keeps_the_first_day_that_it_took_part() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let id = story.add("Voedselbank").await;
        let day = |text: &str| domain::check::parse_date(text);
        for (status, since, joined_on) in [
            (MembershipStatus::Invited, "2026-01-10", None),
            (MembershipStatus::Joined, "2026-02-01", day("2026-02-01")),
            (MembershipStatus::Joined, "2026-01-20", day("2026-01-20")),
            (MembershipStatus::Paused, "2026-05-01", day("2026-01-20")),
            (MembershipStatus::Joined, "2026-09-01", day("2026-01-20")),
        ] {
            let version = story.one(id).await.version;
            let form = stands(status, since, version);
            partners::save_status(&story.write().await, Uuid::new_v4(), id, &form).await.unwrap();
            let stale = partners::save_status(&story.write().await, Uuid::new_v4(), id, &form).await;
            assert!(matches!(stale, Err(Error::Stale)));
            let now = story.one(id).await;
            assert_eq!((now.status, Some(now.since), now.joined_on), (status, day(since), joined_on), "{since}");
        }
        // Who was asked stays known.
        let removed = partners::remove(&story.write().await, Uuid::new_v4(), id).await;
        assert!(matches!(removed, Err(Error::Refused("partner-known"))));
    })
    .await;
}

#[tokio::test]
async fn contact_persons_come_after_the_terms_and_go_a_year_after_their_partner() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let id = story.add("Voedselbank").await;
        let early = partners::save_contact(&story.contacts().await, Uuid::new_v4(), id, None, &contact("Wie", 0)).await;
        assert!(matches!(early, Err(Error::Terms)));
        story.agree().await;
        let write = story.contacts().await;
        partners::save_contact(&write, Uuid::new_v4(), id, None, &contact("Wie", 0)).await.unwrap();
        let stored = partners::contacts(&write.reading(), id).await.unwrap().remove(0);
        assert_eq!((stored.email.as_str(), stored.version), ("iemand@voorbeeld.nl", 1));
        assert_eq!(partners::register(&story.write().await.reading()).await.unwrap()[0].contacts, Some(1));
        partners::save_contact(&write, Uuid::new_v4(), id, Some(stored.id), &contact("Nieuw", 1)).await.unwrap();
        let stale = partners::save_contact(&write, Uuid::new_v4(), id, Some(stored.id), &contact("Oud", 1)).await;
        assert!(matches!(stale, Err(Error::Stale)));
        let unknown = partners::save_contact(&write, Uuid::new_v4(), id, Some(Uuid::new_v4()), &contact("X", 1)).await;
        assert!(matches!(unknown, Err(Error::NotFound)));

        let form = stands(MembershipStatus::Left, "2026-11-21", story.one(id).await.version);
        partners::save_status(&story.write().await, Uuid::new_v4(), id, &form).await.unwrap();
        for (days, kept) in [(364, 1), (3, 0)] {
            story.world.clock.advance(time::Duration::days(days));
            jobs::purge(&story.world.store).await.unwrap();
            assert_eq!(partners::contacts(&write.reading(), id).await.unwrap().len(), kept);
        }
        assert_eq!(story.one(id).await.status, MembershipStatus::Left);
    })
    .await;
}

#[tokio::test]
async fn a_mistake_leaves_nothing_behind() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let id = story.add("Vergissing").await;
        let write = story.write().await;
        partners::remove(&write, Uuid::new_v4(), id).await.unwrap();
        assert!(partners::register(&write.reading()).await.unwrap().is_empty());
        assert!(partners::alike(&write.reading(), "Vergissing").await.unwrap().is_empty());
        // What others are a branch of stays.
        let id = story.add("Moeder").await;
        let mother = story.one(id).await.organisation.id;
        let form = OrganisationForm { parent: mother.to_string(), ..organisation("Dochter") };
        partners::add(&write, Uuid::new_v4(), &form, Sector::Funds).await.unwrap();
        partners::remove(&write, Uuid::new_v4(), id).await.unwrap();
        assert_eq!(partners::name(&write.reading(), mother).await.unwrap(), "Moeder");
        for wrong in ["geen nummer", &Uuid::new_v4().to_string()] {
            let form = OrganisationForm { parent: wrong.to_owned(), ..organisation("Wees") };
            let added = partners::add(&write, Uuid::new_v4(), &form, Sector::Funds).await;
            assert!(matches!(added, Err(Error::Refused("parent-unknown"))), "{wrong}");
        }
        let form = OrganisationForm { municipality: "GM4040".to_owned(), ..organisation("Nergens") };
        let added = partners::add(&write, Uuid::new_v4(), &form, Sector::Funds).await;
        assert!(matches!(added, Err(Error::Refused("municipality-unknown"))));
    })
    .await;
}

#[tokio::test]
async fn the_checklist_keeps_answers_and_puts_names_on_the_list() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let kind = |key: &str, sector| domain::partners::PartnerKind {
            key: key.to_owned(),
            sector,
            from_population: 0,
            finds_families: domain::partners::FindsFamilies::No,
            name: domain::route::ByLang::default(),
            gives: domain::route::ByLang::default(),
        };
        let (food, fund) = (kind("voedselbank", Sector::WelfareAndSocialWork), kind("noodfonds", Sector::Funds));
        let write = story.write().await;
        let answers = [(&food, Some(ChecklistAnswer::Exists)), (&fund, Some(ChecklistAnswer::Skipped))];
        let page = (Sector::Funds, 0);
        partners::save_checklist(&write, Uuid::new_v4(), page, &answers, &[]).await.unwrap();
        let stored = partners::checklist(&write.reading()).await.unwrap();
        assert_eq!(stored.len(), 2);
        assert_eq!(stored["noodfonds"], ChecklistAnswer::Skipped);
        // Naming one of them answers it; the other one is left alone, for it stands on another page.
        let form = OrganisationForm { kind: food.key.clone(), ..organisation("Voedselbank Eerstedorp") };
        let named = [(&food, form)];
        let late = partners::save_checklist(&write, Uuid::new_v4(), page, &[(&food, None)], &named).await;
        assert!(matches!(late, Err(Error::Stale)), "somebody saved this page in between");
        assert_eq!(partners::checklist_version(&write.reading(), Sector::Funds).await.unwrap(), 1);
        let now = (Sector::Funds, 1);
        let twice = [(&food, organisation("Speelplan")), (&fund, organisation("Stg. Speelplan"))];
        let twice = partners::save_checklist(&write, Uuid::new_v4(), now, &[], &twice).await;
        assert!(matches!(twice, Err(Error::Refused("partner-twice"))));
        partners::save_checklist(&write, Uuid::new_v4(), now, &[(&food, None)], &named).await.unwrap();
        let stored = partners::checklist(&write.reading()).await.unwrap();
        assert_eq!(stored.keys().collect::<Vec<_>>(), ["noodfonds"]);
        let listed = partners::register(&write.reading()).await.unwrap();
        assert_eq!((listed.len(), listed[0].organisation.sector), (1, Sector::WelfareAndSocialWork));
        assert_eq!(listed[0].status, MembershipStatus::Listed);
        let theirs = story.others().await;
        assert!(partners::checklist(&theirs.reading()).await.unwrap().is_empty());
        assert!(partners::register(&theirs.reading()).await.unwrap().is_empty());
    })
    .await;
}

pub(crate) fn pledge(promise: &str) -> PledgeForm {
    PledgeForm {
        agree: "ja".to_owned(),
        promise: promise.to_owned(),
        name: "Wie".to_owned(),
        function: "Wat".to_owned(),
        commitments: 1,
        ..PledgeForm::default()
    }
}

/// The link of an invitation, made of its number as the server does.
pub(crate) fn link(id: Uuid) -> Token {
    let mut bytes = [7; 32];
    bytes[..16].copy_from_slice(id.as_bytes());
    Token::from_bytes(bytes)
}

#[tokio::test]
async fn an_invitation_is_answered_once_and_moves_its_partner() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (db, id) = (&story.world.store, story.add("Voedselbank").await);
        let write = story.contacts().await;
        partners::save_contact(&write, Uuid::new_v4(), id, None, &contact("Wie", 0)).await.unwrap();
        let who = partners::contacts(&write.reading(), id).await.unwrap().remove(0).id;
        let mail = |to: &str, _: &str, _: &str, _: &Token| letter(to);
        partners::invite(&write, Uuid::new_v4(), id, who, false, link, mail).await.unwrap();
        let twice = partners::invite(&write, Uuid::new_v4(), id, who, false, link, mail).await;
        assert!(matches!(twice, Err(Error::Refused("invited-already"))));
        assert_eq!(story.one(id).await.status, MembershipStatus::Invited);
        let sent = partners::invitations(&write.reading(), id).await.unwrap().remove(0);
        let token = link(sent.id);

        let day = domain::check::parse_date("2026-11-25");
        partners::think(db, token.as_str(), Uuid::new_v4(), day).await.unwrap();
        assert_eq!(story.one(id).await.status, MembershipStatus::Interested);
        assert!(partners::due(db).await.unwrap().is_empty());
        story.world.clock.advance(time::Duration::days(4));
        assert_eq!(partners::due(db).await.unwrap().len(), 1);
        let reminder = letter("iemand@voorbeeld.nl");
        let (one, two) =
            tokio::join!(partners::remind(db, sent.id, &reminder), partners::remind(db, sent.id, &reminder));
        one.unwrap();
        two.unwrap();
        assert!(partners::due(db).await.unwrap().is_empty());
        let reminders = jobs::recent_mails(db).await.unwrap();
        assert_eq!(
            reminders.iter().filter(|(mail, _)| mail.to == reminder.to).count(),
            2,
            "the invitation and one reminder"
        );

        // Yes and no at the same moment are one of the two.
        let form = pledge("Een maaltijd");
        let (yes, no) = tokio::join!(
            partners::sign(db, token.as_str(), Uuid::new_v4(), &form),
            partners::decline(db, token.as_str(), Uuid::new_v4()),
        );
        let now = story.one(id).await;
        let signed = partners::pledges(&story.write().await.reading(), id).await.unwrap();
        // "No" may come first and "yes" after it: people think again. Never the other way round.
        assert!(yes.is_ok(), "{yes:?}");
        assert!(no.is_ok() || matches!(no, Err(Error::Refused("link-expired"))), "{no:?}");
        assert_eq!((signed.len(), now.status), (1, MembershipStatus::Joined));
        assert!(now.joined_on.is_some());
        let again = partners::sign(db, token.as_str(), Uuid::new_v4(), &form).await;
        assert!(matches!(again, Err(Error::Refused("link-expired"))));
        assert_eq!(partners::asked(db, token.as_str()).await.unwrap().answer, PartnerAnswer::Yes);
        let revoked = partners::revoke_partner(&write, Uuid::new_v4(), id, sent.id).await;
        assert!(matches!(revoked, Err(Error::NotFound)));

        // Whose details are erased has no invitation left; the pledge stays.
        partners::remove_contact(&write, Uuid::new_v4(), id, who).await.unwrap();
        assert!(partners::invitations(&write.reading(), id).await.unwrap().is_empty());
        assert!(matches!(partners::asked(db, token.as_str()).await, Err(Error::Refused("link-expired"))));
        assert_eq!(partners::pledges(&story.write().await.reading(), id).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn pledges_stay_and_who_signed_goes_a_year_after_leaving() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        let (write, id) = (story.contacts().await, story.add("Voedselbank").await);
        let form = BehalfForm {
            promise: "Een maaltijd".to_owned(),
            name: "Wie".to_owned(),
            function: "Wat".to_owned(),
            signed_on: "2026-11-20".to_owned(),
            proof: "Kaart".to_owned(),
            ..BehalfForm::default()
        };
        let late = BehalfForm { signed_on: "2026-11-22".to_owned(), ..form.clone() };
        let refused = partners::pledge_on_behalf(&write, Uuid::new_v4(), id, &late).await;
        assert!(matches!(refused, Err(Error::Refused("date-future"))));
        partners::pledge_on_behalf(&write, Uuid::new_v4(), id, &form).await.unwrap();
        let left = stands(MembershipStatus::Left, "2026-11-21", story.one(id).await.version);
        partners::save_status(&story.write().await, Uuid::new_v4(), id, &left).await.unwrap();
        // What was promised is not wiped by a slip of the hand.
        let listed = stands(MembershipStatus::Listed, "2026-11-21", story.one(id).await.version);
        partners::save_status(&story.write().await, Uuid::new_v4(), id, &listed).await.unwrap();
        let removed = partners::remove(&story.write().await, Uuid::new_v4(), id).await;
        assert!(matches!(removed, Err(Error::Refused("partner-known"))));
        let left = stands(MembershipStatus::Left, "2026-11-21", story.one(id).await.version);
        partners::save_status(&story.write().await, Uuid::new_v4(), id, &left).await.unwrap();
        story.world.clock.advance(time::Duration::days(367));
        jobs::purge(&story.world.store).await.unwrap();
        let kept = partners::pledges(&story.write().await.reading(), id).await.unwrap().remove(0);
        assert_eq!((kept.promise.as_str(), kept.name.as_str()), ("Een maaltijd", ""));
    })
    .await;
}

/// A list of one organisation with one contact person, taken over.
async fn import_one(story: &Story, name: &str, email: &str) {
    let text = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    let header = text(&["Organisatie", "Sector", "Contactpersoon", "E-mail"]);
    let layout = Layout { header: Some(0), columns: guess_columns(&header) };
    let new = partners::NewImport {
        file_name: "lijst.csv".to_owned(),
        format: "csv".to_owned(),
        sheets: vec![partners::ImportSheet {
            name: String::new(),
            rows: vec![header, text(&[name, "fondsen", "Wie", email]), text(&["", "fondsen", "Iemand"])],
        }],
        sheet: 0,
        layout,
    };
    let into = partners::ImportInto::alliance(&story.world.scope(&story.lead, &story.slug).await).unwrap();
    let id = partners::begin_import(&into, Uuid::new_v4(), &new).await.unwrap();
    let import = partners::import(&into, id).await.unwrap();
    let rules = Rules {
        kinds: Vec::new(),
        municipalities: std::collections::HashMap::new(),
        home: None,
        sector: None,
        nameless: "Adres".to_owned(),
        source: "lijst".to_owned(),
        today: domain::time::local(story.world.store.now()).date(),
        network: false,
    };
    let plan = import.plan(&partners::import_known(&into, &import, &rules).await.unwrap(), &rules);
    let mark = plan.fingerprint();
    let prepared = async || partners::prepare_import(&into, id, rules.clone()).await.unwrap();
    let early = prepared().await;
    let other = partners::confirm_import(&into, Uuid::new_v4(), &early, "iets anders").await;
    assert!(matches!(other, Err(Error::Stale)), "{other:?}");
    let outcome = partners::confirm_import(&into, Uuid::new_v4(), &prepared().await, &mark).await.unwrap();
    assert_eq!((outcome.created, outcome.people, outcome.errors), (1, 1, 1));
    // What was prepared before that is of another world.
    let twice = partners::confirm_import(&into, Uuid::new_v4(), &early, &mark).await;
    assert!(matches!(twice, Err(Error::Stale)), "{twice:?}");
    // Of what was read only the row that is wrong is kept, and nobody else finds it.
    let kept = partners::import(&into, id).await.unwrap();
    assert_eq!(kept.rows().len(), 2);
    if let Ok(theirs) = partners::ImportInto::alliance(&story.world.scope(&story.other.1, &story.other.0).await) {
        let found = partners::import(&theirs, id).await;
        assert!(matches!(found, Err(Error::NotFound)), "{found:?}");
    }
}

#[tokio::test]
async fn who_came_with_a_list_and_was_asked_nothing_goes_after_a_reminder() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        story.agree().await;
        for (name, email) in
            [("Anker", "anker@voorbeeld.nl"), ("Beuk", "beuk@voorbeeld.nl"), ("Cirkel", "c@voorbeeld.nl")]
        {
            import_one(&story, name, email).await;
        }
        let db = &story.world.store;
        let all = partners::register(&story.write().await.reading()).await.unwrap();
        let id = |name: &str| all.iter().find(|one| one.organisation.name == name).unwrap().id;
        // Somebody is in touch with one, and corrects another by hand.
        let form = stands(MembershipStatus::Interested, "2026-11-01", 1);
        partners::save_status(&story.write().await, Uuid::new_v4(), id("Beuk"), &form).await.unwrap();
        let theirs = partners::contacts(&story.contacts().await.reading(), id("Cirkel")).await.unwrap().remove(0);
        let form = contact("Wie", theirs.version);
        partners::save_contact(&story.contacts().await, Uuid::new_v4(), id("Cirkel"), Some(theirs.id), &form)
            .await
            .unwrap();

        assert!(partners::unasked_imports(db).await.unwrap().is_empty());
        story.world.clock.advance(time::Duration::days(31));
        let due = partners::unasked_imports(db).await.unwrap();
        assert_eq!((due.len(), due[0].people, due[0].leads[0].0.as_str()), (1, 1, "een@voorbeeld.nl"));
        for _ in 0..2 {
            partners::remind_of_imports(db, due[0].alliance, &[letter("trekker@voorbeeld.nl")]).await.unwrap();
        }
        let mails = jobs::recent_mails(db).await.unwrap();
        assert_eq!(mails.iter().filter(|(mail, _)| *mail == letter("trekker@voorbeeld.nl")).count(), 1);
        assert!(partners::unasked_imports(db).await.unwrap().is_empty());
        let left =
            async |name: &str| partners::contacts(&story.contacts().await.reading(), id(name)).await.unwrap().len();
        story.world.clock.advance(time::Duration::days(13));
        jobs::purge(db).await.unwrap();
        assert_eq!((left("Anker").await, left("Beuk").await, left("Cirkel").await), (1, 1, 1));
        story.world.clock.advance(time::Duration::days(2));
        jobs::purge(db).await.unwrap();
        assert_eq!((left("Anker").await, left("Beuk").await, left("Cirkel").await), (0, 1, 1));
        // The organisations stay; what was read from the files is gone for long.
        assert_eq!(partners::register(&story.write().await.reading()).await.unwrap().len(), 3);
    })
    .await;
}
