//! Merging partners that are one organisation: nothing is lost or doubled, and undoing brings back exactly what was. Every column that points
//! at a membership or an organisation is known to the merge.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::{
    check::parse_date,
    partners::{
        BehalfForm, CollaborationForm, ContactForm, DecideMerge, MembershipForm, MembershipStatus, MergeForm,
        MergeState, OrganisationForm, Sector,
        meetings::{ActionForm, Who},
        network::{MemberForm, NetworkStatus, StandingForm},
    },
};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use store::{
    Error, jobs,
    partners::{
        self, Merged, meetings, network,
        references::{MEMBERS, MEMBERSHIPS, TO_MEMBER, TO_MEMBERSHIP, TO_ORGANISATION},
    },
    route::history,
    scope::{Actor, Admin, Collaborations, Contributions, Meetings, Notes, PartnerContacts, Partners, Read, Write},
    token::Token,
};
use uuid::Uuid;

use crate::{
    contributions::form as effort,
    merge_rows::{Schema, differences, references},
    partners::{Story, link, organisation, stands},
    support::{World, letter, on_both},
};

/// Every foreign key to one of the three tables, and every column that is called like one.
#[tokio::test]
async fn every_column_that_points_at_a_partner_is_known_to_the_merge() {
    on_both(|world| async move {
        let schema = Schema::of(&world).await;
        let known = |all: &[partners::references::Reference], to: &str| -> BTreeSet<String> {
            all.iter().map(|one| format!("{}.{}>{to}", one.table, one.column)).collect()
        };
        let mut expected = known(TO_MEMBERSHIP, "partner_membership");
        expected.extend(known(TO_ORGANISATION, "organisation"));
        expected.extend(known(&[MEMBERSHIPS, MEMBERS], "organisation"));
        expected.extend(known(TO_MEMBER, "network_member"));
        assert_eq!(
            schema.keys_to_partners(),
            expected,
            "a column that points at a partner moves when two become one: see partners/merge/references.rs"
        );
        let called: BTreeSet<String> = expected.iter().map(|key| key.split('>').next().unwrap().to_owned()).collect();
        let like_one = schema.columns_called(&["membership_id", "organisation_id"]);
        assert!(like_one.is_subset(&called), "{:?}", like_one.difference(&called).collect::<Vec<_>>());
    })
    .await;
}

/// Two alliances, and who decides.
struct Two {
    story: Story,
    admin: Admin,
}

impl Two {
    async fn begin(world: World) -> Self {
        let story = Story::begin(world.clone()).await;
        story.agree().await;
        let admin = world.admin("nog@voorbeeld.nl").await;
        let admin = world.store.national(&admin).unwrap().admin().unwrap();
        let two = Self { story, admin };
        let write = two.write::<store::scope::Agreements>(1).await;
        let terms = domain::alliance::Terms { name: "W".into(), function: "S".into(), agree: "ja".into() };
        store::alliance::settings::accept_terms(&write, Uuid::new_v4(), &terms).await.unwrap();
        two
    }

    fn side(&self, alliance: usize) -> (&Actor, &str) {
        if alliance == 0 { (&self.story.lead, &self.story.slug) } else { (&self.story.other.1, &self.story.other.0) }
    }

    async fn write<S: store::scope::Subject>(&self, alliance: usize) -> Write<S> {
        let (actor, slug) = self.side(alliance);
        self.story.world.scope(actor, slug).await.write().unwrap()
    }

    async fn read(&self, alliance: usize) -> Read<Partners> {
        self.write::<Partners>(alliance).await.reading()
    }

    async fn register(&self, alliance: usize) -> Vec<partners::Partner> {
        partners::register(&self.read(alliance).await).await.unwrap()
    }

    async fn contact(&self, alliance: usize, membership: Uuid, number: usize) -> Uuid {
        let write = self.write::<PartnerContacts>(alliance).await;
        let form = ContactForm {
            name: format!("Iemand {number}"),
            email: format!("i{number}-{}@voorbeeld.nl", Uuid::now_v7().simple()),
            source: "zelf".to_owned(),
            ..ContactForm::default()
        };
        partners::save_contact(&write, Uuid::new_v4(), membership, None, &form).await.unwrap();
        let all = partners::contacts(&write.reading(), membership).await.unwrap();
        all.into_iter().find(|contact| contact.email == form.email.to_lowercase()).unwrap().id
    }

    async fn invite(&self, alliance: usize, membership: Uuid, contact: Uuid) {
        let mail = |to: &str, _: &str, _: &str, _: &Token| letter(to);
        let write = self.write::<PartnerContacts>(alliance).await;
        partners::invite(&write, Uuid::new_v4(), membership, contact, false, link, mail).await.unwrap();
    }

    async fn pledge(&self, alliance: usize, membership: Uuid, number: usize) {
        let form = BehalfForm {
            promise: format!("Belofte {number}"),
            name: format!("Wie {number}"),
            function: "Wat".to_owned(),
            signed_on: "2026-10-01".to_owned(),
            proof: "Kaart".to_owned(),
            ..BehalfForm::default()
        };
        let write = self.write::<PartnerContacts>(alliance).await;
        partners::pledge_on_behalf(&write, Uuid::new_v4(), membership, &form).await.unwrap();
    }

    /// Merges two partners of an alliance, by the national team when it must; answers the number of the merge.
    async fn merge(&self, alliance: usize, kept: &partners::Partner, gone: &partners::Partner, taken: bool) -> Uuid {
        let side = if taken { "gone" } else { "kept" }.to_owned();
        let form = MergeForm {
            name: side.clone(),
            website: side,
            version: kept.organisation.version,
            gone_version: gone.organisation.version,
            ..MergeForm::default()
        };
        let write = self.write::<Partners>(alliance).await;
        let done = partners::merge(&write, Uuid::new_v4(), kept.id, gone.id, &form).await.unwrap();
        let id = partners::merges(&write.reading()).await.unwrap()[0].id;
        if done == Merged::Proposed {
            let yes = DecideMerge { decision: "accept".to_owned(), reason: String::new() };
            partners::decide(&self.admin, Uuid::new_v4(), id, &yes, |to, _, _, _| letter(to)).await.unwrap();
        }
        // The newest is the one of the latest moment.
        self.story.world.clock.advance(time::Duration::seconds(1));
        id
    }

    /// Puts an organisation in the national network.
    async fn join(&self, organisation: Uuid, (status, days, contacts, shown, promise): National) -> Uuid {
        let desk = self.admin.national().desk().unwrap();
        let on = self.story.world.store.now().date() - time::Duration::days(i64::try_from(days).unwrap());
        let form = MemberForm {
            name: "Bestaat al".to_owned(),
            status: NetworkStatus::ALL[status].as_str().to_owned(),
            on: on.to_string(),
            shown: if shown { "ja" } else { "" }.to_owned(),
            promise: if promise > 0 { format!("Belofte {days}") } else { String::new() },
            promise_shown: if promise > 1 { "ja" } else { "" }.to_owned(),
            ..MemberForm::default()
        };
        let id = network::add_member(&desk, Uuid::new_v4(), &form, None, Some(organisation)).await.unwrap();
        for number in 0..contacts {
            let form = ContactForm {
                name: format!("Landelijk {number}"),
                source: "zelf".to_owned(),
                ..ContactForm::default()
            };
            network::save_network_contact(&desk, Uuid::new_v4(), id, None, &form).await.unwrap();
        }
        id
    }

    async fn stand(&self, id: Uuid, status: MembershipStatus) {
        let form = stands(status, "2026-10-01", self.story.one(id).await.version);
        partners::save_status(&self.write(0).await, Uuid::new_v4(), id, &form).await.unwrap();
    }

    /// Whether a partner stands on the public page.
    async fn is_public(&self, id: Uuid) -> bool {
        let one = self.story.one(id).await;
        one.status == MembershipStatus::Joined && one.shown_on.is_some()
    }

    async fn undo(&self, alliance: usize, id: Uuid) {
        let write = self.write::<Partners>(alliance).await;
        match partners::undo(&write, Uuid::new_v4(), id).await {
            Ok(_) => {}
            Err(Error::NotFound) => partners::undo_national(&self.admin, Uuid::new_v4(), id).await.unwrap(),
            Err(error) => panic!("{error}"),
        }
    }
}

/// Its place in an alliance: status, contact persons, pledges, and whether they were invited.
type Member = (usize, usize, usize, bool);

/// Its place in the national network: status, how long ago since then, contact persons, whether it is shown, and whether it has a promise
/// (1) that is shown too (2).
type National = (usize, usize, usize, bool, usize);

/// An organisation: its parent, its place in both alliances and in the network.
type Planned = (Option<usize>, [Option<Member>; 2], Option<National>);

/// One random world: organisations with a parent, in which alliances, where they stand, what hangs on them; then merges.
#[derive(Clone, Debug)]
struct Plan {
    organisations: Vec<Planned>,
    /// Whether the next table that may hang on a partner has a row of it; from the first again when they are used up.
    hangs: Vec<bool>,
    merges: Vec<(usize, usize, usize, bool)>,
}

fn plan() -> impl Strategy<Value = Plan> {
    let member = || prop::option::weighted(0.7, (0..6_usize, 0..3_usize, 0..2_usize, any::<bool>()));
    let national = prop::option::weighted(0.6, (0..3_usize, 0..2000_usize, 0..3_usize, any::<bool>(), 0..3_usize));
    let one = (prop::option::of(0..6_usize), (member(), member()).prop_map(|(a, b)| [a, b]), national);
    let merges = prop::collection::vec((0..2_usize, 0..20_usize, 0..20_usize, any::<bool>()), 1..5);
    let hangs = prop::collection::vec(prop::bool::weighted(0.6), 61);
    (prop::collection::vec(one, 3..7), hangs, merges).prop_map(|(organisations, hangs, merges)| Plan {
        organisations,
        hangs,
        merges,
    })
}

async fn build(two: &Two, plan: &Plan) {
    let mut made: Vec<Uuid> = Vec::new();
    for (number, (parent, members, national)) in plan.organisations.iter().enumerate() {
        // A name that is like no other.
        let name = ["Anker", "Beuk", "Cirkel", "Dageraad", "Eenhoorn", "Fakkel", "Golfslag"][number];
        let parent = parent.and_then(|parent| made.get(parent)).map(Uuid::to_string).unwrap_or_default();
        let form = OrganisationForm { parent, website: format!("https://{name}.example"), ..organisation(name) };
        let first = members.iter().position(Option::is_some).unwrap_or(0);
        let write = two.write::<Partners>(first).await;
        let id = partners::add(&write, Uuid::new_v4(), &form, Sector::Funds).await.unwrap();
        let organisation = partners::one(&write.reading(), id).await.unwrap().organisation.id;
        made.push(organisation);
        if let Some(national) = national {
            two.join(organisation, *national).await;
        }
        for (alliance, member) in members.iter().enumerate() {
            let Some((status, contacts, pledges, invited)) = *member else { continue };
            let write = two.write::<Partners>(alliance).await;
            let id = partners::add_existing(&write, Uuid::new_v4(), organisation).await.unwrap();
            for number in 0..contacts {
                let contact = two.contact(alliance, id, number).await;
                if invited {
                    two.invite(alliance, id, contact).await;
                }
            }
            for number in 0..pledges {
                two.pledge(alliance, id, number).await;
            }
            let version = partners::one(&write.reading(), id).await.unwrap().version;
            let since = format!("2026-0{}-0{}", 1 + status, 1 + contacts);
            let status = MembershipStatus::ALL[status].as_str().to_owned();
            let form = MembershipForm { status, since, version };
            partners::save_status(&write, Uuid::new_v4(), id, &form).await.unwrap();
        }
    }
}

/// Each partner of an alliance works with the next one, and the first with all.
async fn connect_partners(two: &Two) {
    for alliance in [0, 1] {
        let write = two.write::<Collaborations>(alliance).await;
        let all = two.register(alliance).await;
        let next = all.iter().zip(all.iter().skip(1)).map(|(one, other)| (one.id, other.id, ""));
        let first = all.iter().skip(1).map(|other| (all[0].id, other.id, "challenge-1"));
        for (one, other, theme) in next.chain(first) {
            let form = CollaborationForm {
                other: other.to_string(),
                closeness: "joint".to_owned(),
                theme: theme.to_owned(),
                ..CollaborationForm::default()
            };
            partners::save_collaboration(&write, Uuid::new_v4(), one, None, &form).await.unwrap();
        }
    }
}

#[tokio::test]
async fn merging_loses_and_doubles_nothing_and_undoing_brings_back_what_was() {
    let mut runner = TestRunner::deterministic();
    let plans: Vec<Plan> = (0..24).map(|_| plan().new_tree(&mut runner).unwrap().current()).collect();
    let plans = &plans;
    on_both(|world| async move {
        let schema = Schema::of(&world).await;
        let two = Two::begin(world).await;
        // Of every column of the list, how often a merge moved it, and of every table, how many rows were compared.
        let (mut moved, mut compared) = (BTreeMap::new(), BTreeMap::<String, usize>::new());
        let mut merged = 0;
        for plan in plans {
            build(&two, plan).await;
            connect_partners(&two).await;
            let mut hangs = plan.hangs.iter().cycle();
            schema.fill(|| *hangs.next().unwrap()).await;
            let before = schema.dump().await;
            for (table, rows) in &before {
                *compared.entry(table.clone()).or_default() += rows.len();
            }
            let mut done = Vec::new();
            for (alliance, one, other, taken) in &plan.merges {
                let all = two.register(*alliance).await;
                if all.len() < 2 {
                    continue;
                }
                let (kept, gone) = (&all[one % all.len()], &all[other % all.len()]);
                if kept.id == gone.id {
                    continue;
                }
                let now = schema.dump().await;
                let pairs = schema.pairs(kept.organisation.id, gone.organisation.id).await;
                let expected = schema.expected(&now, &pairs, &mut moved);
                let id = two.merge(*alliance, kept, gone, *taken).await;
                // Every row is there, once and whole, and says the one that was kept where it said the one that went. What went is no more.
                let then = schema.without(&schema.dump().await, &pairs, false);
                assert_eq!(differences(&expected, &then), [""; 0], "{plan:?}");
                let left = two.register(*alliance).await;
                let kept = left.iter().find(|one| one.id == kept.id).expect("the one that stays");
                if *taken {
                    assert_eq!(kept.organisation.name, gone.organisation.name);
                }
                assert!(left.iter().all(|one| one.organisation.parent != Some(one.organisation.id)));
                // Something new comes after it, and stays with the one that was kept.
                let new = two.contact(*alliance, kept.id, 9).await;
                done.push((*alliance, id, kept.id, new));
                merged += 1;
            }
            for (alliance, id, kept, new) in done.into_iter().rev() {
                two.undo(alliance, id).await;
                let write = two.write::<PartnerContacts>(alliance).await;
                partners::remove_contact(&write, Uuid::new_v4(), kept, new).await.expect("what came after it stays");
            }
            assert_eq!(differences(&before, &schema.dump().await), [""; 0], "{plan:?}");
            schema.empty().await;
        }
        assert!(merged > 15, "{merged} merges");
        let untried: Vec<_> = references().into_iter().filter(|one| !moved.contains_key(one)).collect();
        assert!(untried.is_empty(), "no merge moved {untried:?}");
        let bare: Vec<_> = compared.iter().filter(|(_, rows)| **rows == 0).collect();
        assert!(bare.is_empty(), "no rows in {bare:?}");
    })
    .await;
}

#[tokio::test]
async fn what_another_alliance_has_is_proposed_and_decided_by_the_national_team() {
    on_both(|world| async move {
        let two = Two::begin(world).await;
        let story = &two.story;
        let kept = story.add("Sportfonds").await;
        let gone = story.add("Muziekfonds").await;
        let shared = story.one(gone).await.organisation.id;
        let there = partners::add_existing(&two.write::<Partners>(1).await, Uuid::new_v4(), shared).await.unwrap();
        let contact = two.contact(1, there, 1).await;
        let write = two.write::<Partners>(0).await;
        let form = MergeForm { why: "Zelfde bestuur".to_owned(), version: 1, gone_version: 1, ..MergeForm::default() };
        let late = MergeForm { gone_version: 7, ..form.clone() };
        let stale = partners::merge(&write, Uuid::new_v4(), kept, gone, &late).await;
        assert!(matches!(stale, Err(Error::Stale)));
        let foreign = partners::merge(&write, Uuid::new_v4(), kept, there, &form).await;
        assert!(matches!(foreign, Err(Error::NotFound)), "a partner of another alliance");
        assert!(matches!(partners::merge(&write, Uuid::new_v4(), kept, kept, &form).await, Err(Error::NotFound)));
        let mut ids = Vec::new();
        for again in [false, true] {
            let asked = partners::merge(&write, Uuid::new_v4(), kept, gone, &form).await;
            if again {
                assert!(matches!(asked, Err(Error::Refused("merge-asked"))));
            } else {
                assert_eq!(asked.unwrap(), Merged::Proposed);
                ids.push(partners::merges(&write.reading()).await.unwrap()[0].id);
            }
        }
        // Nothing changed yet, and the other alliance knows nothing of it.
        assert_eq!(two.register(0).await.len(), 2);
        assert!(partners::merges(&two.read(1).await).await.unwrap().is_empty());
        assert!(matches!(partners::undo(&write, Uuid::new_v4(), ids[0]).await, Err(Error::NotFound)));
        assert_eq!(partners::waiting_merges(&two.admin).await.unwrap(), 1);
        let (_, one, other) = partners::proposal(&two.admin, ids[0]).await.unwrap();
        assert_eq!((one.unwrap().alliances.len(), other.unwrap().alliances.len()), (1, 2));

        let decide = async |id: Uuid, decision: &str| {
            let form = DecideMerge { decision: decision.to_owned(), reason: "Andere rechtspersoon".to_owned() };
            partners::decide(&two.admin, Uuid::new_v4(), id, &form, |to, _, _, _| letter(to)).await
        };
        decide(ids[0], "decline").await.unwrap();
        assert!(matches!(decide(ids[0], "accept").await, Err(Error::Stale)));
        let told = partners::merges(&write.reading()).await.unwrap().remove(0);
        assert_eq!((told.state, told.reason.as_str()), (MergeState::Declined, "Andere rechtspersoon"));
        partners::merge(&write, Uuid::new_v4(), kept, gone, &form).await.unwrap();
        let id = partners::proposals(&two.admin, false).await.unwrap()[0].id;
        decide(id, "accept").await.unwrap();
        let mails = jobs::recent_mails(&story.world.store).await.unwrap();
        assert_eq!(
            mails.iter().filter(|(mail, _)| mail.to == "een@voorbeeld.nl" && mail.subject == "Onderwerp").count() % 2,
            1
        );
        // Each alliance has one of it; the contact person of the other one is still theirs alone.
        assert_eq!((two.register(0).await.len(), two.register(1).await.len()), (1, 1));
        assert_eq!(two.register(1).await[0].organisation.name, "Sportfonds");
        let theirs = two.write::<PartnerContacts>(1).await.reading();
        assert_eq!(partners::contacts(&theirs, there).await.unwrap()[0].id, contact);
        assert_eq!(partners::merged_into(&two.read(0).await, gone).await.unwrap(), Some(kept));
        assert_eq!(partners::merged_into(&two.read(1).await, gone).await.unwrap(), None);
        // Both read it in their own trail, by the name of what there is; what went is still called by its name.
        for alliance in [0, 1] {
            let (actor, slug) = two.side(alliance);
            let notes: Read<Notes> = story.world.scope(actor, slug).await.read().unwrap();
            let (changes, _) = history::all(&notes, 1).await.unwrap();
            assert!(changes.iter().any(|change| change.action == "merged" && change.subject == "Sportfonds"));
            assert_eq!(changes.iter().any(|change| change.subject == "Muziekfonds"), alliance == 0);
        }
        // Only the national team takes it apart, and not for ever.
        assert!(matches!(partners::undo(&write, Uuid::new_v4(), id).await, Err(Error::NotFound)));
        story.world.clock.advance(time::Duration::days(31));
        let late = partners::undo_national(&two.admin, Uuid::new_v4(), id).await;
        assert!(matches!(late, Err(Error::Refused("merge-late"))));
    })
    .await;
}

#[tokio::test]
async fn the_later_merge_is_undone_first_and_two_that_are_two_stay_so() {
    on_both(|world| async move {
        let two = Two::begin(world).await;
        let story = &two.story;
        let (one, other, third) = (story.add("Anker").await, story.add("Beuk").await, story.add("Cirkel").await);
        let write = two.write::<Partners>(0).await;
        partners::different(&write, Uuid::new_v4(), one, third).await.unwrap();
        assert_eq!(partners::merges(&write.reading()).await.unwrap()[0].state, MergeState::Different);
        story.world.clock.advance(time::Duration::seconds(1));
        let first = two.merge(0, &story.one(one).await, &story.one(other).await, false).await;
        let second = two.merge(0, &story.one(third).await, &story.one(one).await, true).await;
        assert_eq!(story.one(third).await.organisation.name, "Anker");
        assert_eq!(partners::merged_into(&write.reading(), other).await.unwrap(), Some(third));
        let early = partners::undo(&write, Uuid::new_v4(), first).await;
        assert!(matches!(early, Err(Error::Refused("merge-later"))), "{early:?}");
        // What somebody changed after the merge is not undone with it.
        let kept = story.one(third).await;
        let form = OrganisationForm {
            version: kept.organisation.version,
            website: "https://nieuw.example".to_owned(),
            ..organisation("Anker")
        };
        partners::save(&write, Uuid::new_v4(), third, &form, Sector::Funds).await.unwrap();
        assert_eq!(partners::undo(&write, Uuid::new_v4(), second).await.unwrap(), Some(third));
        let kept = story.one(third).await.organisation;
        assert_eq!((kept.name.as_str(), kept.website.as_str()), ("Cirkel", "https://nieuw.example"));
        assert!(matches!(partners::undo(&write, Uuid::new_v4(), second).await, Err(Error::NotFound)), "once");
        partners::undo(&write, Uuid::new_v4(), first).await.unwrap();
        assert_eq!(story.one(other).await.organisation.name, "Beuk");
        assert_eq!(parse_date("2026-11-21"), Some(story.one(other).await.since));
        // Once another alliance has it too, undoing would change what is theirs.
        let last = two.merge(0, &story.one(one).await, &story.one(other).await, false).await;
        let organisation = story.one(one).await.organisation.id;
        partners::add_existing(&two.write::<Partners>(1).await, Uuid::new_v4(), organisation).await.unwrap();
        let refused = partners::undo(&write, Uuid::new_v4(), last).await;
        assert!(matches!(refused, Err(Error::Refused("merge-others"))), "{refused:?}");
        assert_eq!(two.register(1).await[0].organisation.name, "Anker");
    })
    .await;
}

/// After the merge somebody of the one was given an action of what the other contributes.
#[tokio::test]
async fn undoing_a_merge_leaves_no_action_with_somebody_elses_contribution() {
    on_both(|world| async move {
        let two = Two::begin(world).await;
        let story = &two.story;
        let (one, other) = (story.add("Anker").await, story.add("Beuk").await);
        let efforts = two.write::<Contributions>(0).await;
        partners::save_contribution(&efforts, Uuid::new_v4(), other, None, &effort("Jassen", 0)).await.unwrap();
        let merged = two.merge(0, &story.one(one).await, &story.one(other).await, false).await;
        let what = partners::contributions(&efforts.reading()).await.unwrap().remove(0);
        assert_eq!(what.partner, one);
        let meet = two.write::<Meetings>(0).await;
        let form = ActionForm {
            what: "Jassen halen".to_owned(),
            owner: Who::Partner(one).to_string(),
            contribution: what.id.to_string(),
            ..ActionForm::default()
        };
        meetings::save_action(&meet, Uuid::new_v4(), None, &form).await.unwrap();
        let linked = async || meetings::actions(&meet.reading()).await.unwrap().remove(0).contribution.is_some();
        assert!(linked().await);
        partners::undo(&two.write::<Partners>(0).await, Uuid::new_v4(), merged).await.unwrap();
        assert_eq!(partners::contributions(&efforts.reading()).await.unwrap()[0].partner, other);
        assert!(!linked().await);
    })
    .await;
}

/// Names that are like no other.
const WORDS: [&str; 24] = [
    "Anker",
    "Beukenhof",
    "Citroen",
    "Druiventros",
    "Egelpad",
    "Fluitketel",
    "Grasland",
    "Hoedenmaker",
    "Iglo",
    "Jasmijn",
    "Kaarslicht",
    "Lepelaar",
    "Molenwiek",
    "Nachtuil",
    "Orgelpijp",
    "Pannenkoek",
    "Quilt",
    "Regenton",
    "Schommel",
    "Tulband",
    "Uiensoep",
    "Vuurtoren",
    "Wasmand",
    "Zeilboot",
];

/// Who was taken off the public page or left, after however many merges, is not on it again when they are undone: nobody knows of which of
/// them that was said.
#[tokio::test]
async fn a_withdrawal_wins_from_undoing() {
    on_both(|world| async move {
        let two = Two::begin(world).await;
        let story = &two.story;
        let mut names = WORDS.into_iter();
        for into_first in [true, false] {
            for (after, left) in [(1, false), (2, false), (1, true), (2, true)] {
                let mut all = Vec::new();
                for name in names.by_ref().take(3) {
                    let id = story.add(name).await;
                    two.stand(id, MembershipStatus::Joined).await;
                    partners::save_shown(&two.write(0).await, Uuid::new_v4(), id, true).await.unwrap();
                    all.push(id);
                }
                let mut merges = vec![two.merge(0, &story.one(all[0]).await, &story.one(all[1]).await, false).await];
                let mut stays = all[0];
                for merged in 1..=2 {
                    assert_eq!(two.is_public(stays).await, merged == 1 || after == 2);
                    if merged == after {
                        if left {
                            two.stand(stays, MembershipStatus::Left).await;
                        } else {
                            partners::save_shown(&two.write(0).await, Uuid::new_v4(), stays, false).await.unwrap();
                        }
                    }
                    if merged == 1 {
                        let (kept, gone) = if into_first { (stays, all[2]) } else { (all[2], stays) };
                        merges.push(two.merge(0, &story.one(kept).await, &story.one(gone).await, false).await);
                        stays = kept;
                    }
                }
                while let Some(merge) = merges.pop() {
                    two.undo(0, merge).await;
                    // Of the last one it was only said when it was part of them.
                    let said = &all[..=after];
                    for one in two.register(0).await.iter().filter(|one| said.contains(&one.id)) {
                        assert!(!two.is_public(one.id).await, "{into_first} {after} {left}: {one:?}");
                    }
                }
                assert_eq!(two.register(0).await.iter().filter(|one| all.contains(&one.id)).count(), 3);
            }
        }
    })
    .await;
}

/// What the network says of each member, by organisation.
async fn network_of(two: &Two) -> HashMap<Uuid, network::Member> {
    let all = network::members(two.admin.national()).await.unwrap();
    all.into_iter().map(|member| (member.organisation.id, member)).collect()
}

fn joined(member: &network::Member) -> bool {
    member.standing.status == NetworkStatus::Joined
}

/// What a member agreed to: nobody is shown who did not agree while a member, and no promise under another name than its own agreement.
fn agreed(before: [Option<&network::Member>; 2], after: Option<&network::Member>) {
    let Some(after) = after else {
        assert!(before.iter().all(Option::is_none), "a member is lost");
        return;
    };
    let members: Vec<&network::Member> = before.into_iter().flatten().collect();
    let alone = members.len() == 1;
    let consents = |one: &&&network::Member| one.shown && (alone || joined(one));
    if after.shown {
        assert!(members.iter().any(|one| consents(&one)), "shown without agreement: {members:?} became {after:?}");
    }
    if after.promise_shown {
        let theirs = |one: &&&network::Member| consents(one) && one.promise_shown && one.promise == after.promise;
        assert!(members.iter().any(|one| theirs(&one)), "a promise without agreement: {members:?} became {after:?}");
    }
    // What the only member of the two agreed to goes on.
    let counting: Vec<_> = members.iter().filter(|one| joined(one)).collect();
    if let [one] = counting[..] {
        assert_eq!(after.shown, one.shown, "{members:?} became {after:?}");
        if !one.promise.is_empty() {
            assert_eq!((&after.promise, after.promise_shown), (&one.promise, one.promise_shown), "{after:?}");
        }
    }
    assert!(members.iter().all(|one| one.promise.is_empty()) == after.promise.is_empty(), "a promise is lost");
    assert!(after.shown || !after.promise_shown);
}

#[tokio::test]
async fn members_of_the_network_are_shown_as_they_agreed_through_merging_stopping_and_undoing() {
    let mut runner = TestRunner::deterministic();
    let mut plans: Vec<Plan> = (0..48).map(|_| plan().new_tree(&mut runner).unwrap().current()).collect();
    // Half of the worlds are of members that agreed: there is something to withdraw.
    for plan in plans.iter_mut().step_by(2) {
        for (_, _, national) in &mut plan.organisations {
            if let Some((status, _, _, shown, _)) = national {
                (*status, *shown) = (1, true);
            }
        }
    }
    let plans = &plans;
    on_both(|world| async move {
        let schema = Schema::of(&world).await;
        let two = Two::begin(world).await;
        let desk = two.admin.national().desk().unwrap();
        let (mut united, mut withdrawn) = (0, 0);
        for (number, plan) in plans.iter().enumerate() {
            build(&two, plan).await;
            let began = network_of(&two).await;
            // Which organisations went into which.
            let mut into: HashMap<Uuid, Vec<Uuid>> = began.keys().map(|id| (*id, vec![*id])).collect();
            let mut done = Vec::new();
            for (alliance, one, other, taken) in &plan.merges {
                let all = two.register(*alliance).await;
                let (Some(kept), Some(gone)) = (all.get(one % all.len().max(1)), all.get(other % all.len().max(1)))
                else {
                    continue;
                };
                if kept.id == gone.id {
                    continue;
                }
                let before = network_of(&two).await;
                done.push((*alliance, two.merge(*alliance, kept, gone, *taken).await));
                let after = network_of(&two).await;
                let (kept, gone) = (kept.organisation.id, gone.organisation.id);
                agreed([before.get(&kept), before.get(&gone)], after.get(&kept));
                united += usize::from(before.contains_key(&kept) && before.contains_key(&gone));
                let theirs = into.remove(&gone).unwrap_or_default();
                into.entry(kept).or_default().extend(theirs);
            }
            // One that is shown stops, or is taken off the list; that is said of all that went into it.
            let now = network_of(&two).await;
            let mut shown: Vec<_> = now.values().filter(|one| one.shown && joined(one)).collect();
            shown.sort_by_key(|one| std::cmp::Reverse((into[&one.organisation.id].len(), one.id)));
            let gone: Vec<Uuid> = shown.first().map_or_else(Vec::new, |one| into[&one.organisation.id].clone());
            if let Some(one) = shown.first() {
                let stops = number % 4 < 2;
                if stops {
                    let on = two.story.world.store.now().date().to_string();
                    let form =
                        StandingForm { status: NetworkStatus::Left.as_str().to_owned(), on, version: one.version };
                    network::save_standing(&desk, Uuid::new_v4(), one.id, &form).await.unwrap();
                } else {
                    let form = MemberForm {
                        name: one.organisation.name.clone(),
                        promise: one.promise.clone(),
                        same: "new".to_owned(),
                        version: one.organisation.version,
                        member_version: one.version,
                        ..MemberForm::default()
                    };
                    network::save_member(&desk, Uuid::new_v4(), one.id, &form, Sector::Funds).await.unwrap();
                }
                withdrawn += usize::from(gone.len() > 1);
            }
            for (alliance, id) in done.into_iter().rev() {
                two.undo(alliance, id).await;
            }
            let ended = network_of(&two).await;
            assert_eq!(ended.len(), began.len());
            for (id, was) in &began {
                let is = &ended[id];
                if gone.contains(id) {
                    assert!(!is.shown && !is.promise_shown, "{was:?} became {is:?} {plan:?}");
                } else {
                    assert_eq!((is.shown, is.promise_shown), (was.shown, was.promise_shown), "{was:?} {plan:?}");
                }
                assert_eq!((is.id, &is.promise, is.contacts), (was.id, &was.promise, was.contacts));
            }
            schema.empty().await;
        }
        assert!(united > 5 && withdrawn > 3, "{united} united, {withdrawn} withdrawn");
    })
    .await;
}

/// One that stopped with its promise still open to the public goes together with a member without one. The member is taken off the list;
/// undone, nothing of the first comes back in public.
#[tokio::test]
async fn a_promise_that_the_merge_hid_stays_hidden_after_a_withdrawal() {
    on_both(|world| async move {
        let two = Two::begin(world).await;
        let desk = two.admin.national().desk().unwrap();
        let (left, member) = (two.story.add("Anker").await, two.story.add("Beuk").await);
        let [left, member] = [two.story.one(left).await, two.story.one(member).await];
        two.join(left.organisation.id, (2, 100, 0, true, 2)).await;
        two.join(member.organisation.id, (1, 50, 0, true, 0)).await;
        let merge = two.merge(0, &left, &member, false).await;
        let merged = network_of(&two).await[&left.organisation.id].clone();
        assert!(merged.shown && !merged.promise_shown);
        let form = MemberForm {
            name: merged.organisation.name.clone(),
            promise: merged.promise.clone(),
            same: "new".to_owned(),
            version: merged.organisation.version,
            member_version: merged.version,
            ..MemberForm::default()
        };
        network::save_member(&desk, Uuid::new_v4(), merged.id, &form, Sector::Funds).await.unwrap();
        two.undo(0, merge).await;
        let ended = network_of(&two).await;
        assert_eq!(ended.len(), 2);
        assert!(ended.values().all(|one| !one.shown && !one.promise_shown), "{ended:?}");
    })
    .await;
}

#[tokio::test]
async fn of_two_merges_at_once_one_is_done_and_nothing_is_lost() {
    on_both(|world| async move {
        let two = Two::begin(world).await;
        let story = &two.story;
        let worlds =
            ["Anker Beuk Cirkel", "Dageraad Eenhoorn Fakkel", "Golfslag Havik IJsvogel", "Jasmijn Kompas Lijster"];
        for (round, words) in worlds.into_iter().enumerate() {
            let mut ids = Vec::new();
            for name in words.split(' ') {
                let id = story.add(name).await;
                two.contact(0, id, round).await;
                ids.push(id);
            }
            let write = two.write::<Partners>(0).await;
            let form = MergeForm { version: 1, gone_version: 1, ..MergeForm::default() };
            // The same two, each into the other; then two that want the same one.
            let (a, b) = if round % 2 == 0 {
                ((ids[0], ids[1]), (ids[1], ids[0]))
            } else {
                ((ids[0], ids[2]), (ids[1], ids[2]))
            };
            let (first, second) = tokio::join!(
                Box::pin(partners::merge(&write, Uuid::new_v4(), a.0, a.1, &form)),
                Box::pin(partners::merge(&write, Uuid::new_v4(), b.0, b.1, &form)),
            );
            assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
            let late = first.and(second);
            assert!(matches!(late, Err(Error::NotFound | Error::Stale)), "{late:?}");
            let left: Vec<_> = two.register(0).await.into_iter().filter(|one| ids.contains(&one.id)).collect();
            assert_eq!(left.len(), 2);
            assert_eq!(left.iter().filter_map(|one| one.contacts).sum::<u64>(), 3);
        }
    })
    .await;
}
