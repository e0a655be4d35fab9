//! The plan for experts by experience: of one alliance, part by part, version by version.

use domain::{
    experts::{
        Month,
        plan::{Obstacle, Part, Plan, Question, State, WhoGroup, form::QualityTalk, obstacles},
        rungs::Group,
        slots::{Role, Slot},
    },
    partners::{MergeForm, OrganisationForm, Sector},
    route::{StepForm, StepStatus, StepWork},
};
use store::{
    Error,
    experts::{self, Turn},
    partners::{self, Merged},
    route::work,
    scope::{Actor, ExpertPlan, Partners, RouteWork, SlotWarnings, Write},
};
use time::macros::date;
use uuid::Uuid;

use crate::support::{World, on_both};

async fn write(world: &World, actor: &Actor, slug: &str) -> Write<ExpertPlan> {
    world.scope(actor, slug).await.write().unwrap()
}

fn asking(question: &str) -> Plan {
    Plan { question: Question { question: question.to_owned(), ..Question::default() }, ..Plan::default() }
}

fn slot(via: Option<Uuid>) -> Slot {
    let month = Month::new(2025, 3).unwrap();
    Slot {
        number: 1,
        group: Group::Experts,
        role: Role::Trainer,
        task: "Oefent met ambtenaren".to_owned(),
        via,
        first: month,
        last: month,
        meetings: 1,
        hours: 2,
        fee: 30_000,
        travel: 0,
    }
}

/// All parts left open, so that the core group can agree at once.
fn open() -> Plan {
    let mut plan = asking("Wat helpt?");
    plan.left_open = Part::ALL.into_iter().map(|part| (part, "Volgt".to_owned())).collect();
    plan
}

fn all(stored: Option<&experts::Stored>) -> Vec<(Part, i64)> {
    Part::ALL.into_iter().map(|part| (part, stored.map_or(0, |stored| stored.part_version(part)))).collect()
}

/// The work in a step, when there is any.
async fn ticked(world: &World, actor: &Actor, slug: &str, step: &str) -> Option<StepWork> {
    let read = world.scope(actor, slug).await.read::<RouteWork>().unwrap();
    work::of_step(&read, None, step).await.unwrap().into_iter().next().map(|saved| saved.work)
}

#[tokio::test]
async fn ticks_of_the_route_follow_the_plan() {
    const STEP: &str = "vergoeding-en-veiligheid";
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (other, elsewhere) = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        let (plans, steps) = (write(&world, &lead, &slug).await, world.scope(&lead, &slug).await.write().unwrap());
        let new = Uuid::new_v4;
        let by_hand = |status: StepStatus, version: i64, checked: &[&str]| StepForm {
            status: status.as_str().to_owned(),
            checked: checked.iter().map(|key| (*key).to_owned()).collect(),
            version,
            ..StepForm::default()
        };
        // What says nothing of the step leaves it alone.
        experts::save(&plans, new(), &[(Part::Question, 0)], &asking("Wat helpt?")).await.unwrap();
        assert!(ticked(&world, &lead, &slug, STEP).await.is_none());
        let mut plan = asking("Wat helpt?");
        plan.preparation.contact = "De opbouwwerker".to_owned();
        plan.safety.house_rules = "Stoppen mag altijd".to_owned();
        experts::save(&plans, new(), &[(Part::Preparation, 0), (Part::Safety, 0)], &plan).await.unwrap();
        let now = ticked(&world, &lead, &slug, STEP).await.unwrap();
        assert_eq!((now.checked.join(" "), now.status), ("contactpersoon huisregels".to_owned(), StepStatus::Busy));
        // Who had the step open is told; what they tick by hand stays when something else is filled or emptied.
        let old = work::save(&steps, new(), STEP, None, &by_hand(StepStatus::Busy, 0, &["budget"])).await;
        assert!(matches!(old, Err(Error::Stale)), "{old:?}");
        let hand = by_hand(StepStatus::Done, 1, &["budget", "vergoeding", "huisregels"]);
        work::save(&steps, new(), STEP, None, &hand).await.unwrap();
        plan.safety.house_rules.clear();
        experts::save(&plans, new(), &[(Part::Safety, 1)], &plan).await.unwrap();
        let now = ticked(&world, &lead, &slug, STEP).await.unwrap();
        assert_eq!((now.checked.join(" "), now.status), ("budget vergoeding".to_owned(), StepStatus::Done));
        // A save that fails ticks nothing, and that of another alliance neither.
        plan.safety.house_rules = "Weer".to_owned();
        let stale = experts::save(&plans, new(), &[(Part::Safety, 1)], &plan).await;
        assert!(matches!(stale, Err(Error::Stale)), "{stale:?}");
        assert_eq!(ticked(&world, &lead, &slug, STEP).await.unwrap().checked.len(), 2);
        assert!(ticked(&world, &elsewhere, &other, STEP).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn parts_are_saved_each_by_itself() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (other, _) = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        let write = write(&world, &lead, &slug).await;
        let (read, new) = (write.reading(), Uuid::new_v4);
        assert!(experts::newest(&read).await.unwrap().is_none());
        experts::save(&write, new(), &[(Part::Question, 0)], &asking("Wat helpt?")).await.unwrap();
        let mut two = asking("Anders");
        two.recruitment.how = "De school vraagt".to_owned();
        // Another part, read before the first was saved.
        experts::save(&write, new(), &[(Part::Recruitment, 0)], &two).await.unwrap();
        let stale = experts::save(&write, new(), &[(Part::Question, 0)], &asking("Te laat")).await;
        assert!(matches!(stale, Err(Error::Stale)), "{stale:?}");
        let stored = experts::newest(&read).await.unwrap().unwrap();
        assert_eq!(stored.plan.question.question, "Wat helpt?");
        assert_eq!(stored.plan.recruitment.how, "De school vraagt");
        assert_eq!((stored.part_version(Part::Question), stored.part_version(Part::Who)), (1, 0));
        assert!(experts::is_mine(&read, stored.head.id, Some("question")).await.unwrap());
        assert!(!experts::is_mine(&read, stored.head.id, Some("who")).await.unwrap());
        let talk = QualityTalk {
            notes: [(domain::experts::plan::QualityPoint::Safe, "Wie belt?".to_owned())].into(),
            ..QualityTalk::default()
        };
        experts::save_quality(&write, new(), 0, &talk).await.unwrap();
        assert!(matches!(experts::save_quality(&write, new(), 0, &talk).await, Err(Error::Stale)));
        assert_eq!(experts::newest(&read).await.unwrap().unwrap().talk, talk);
        // The other alliance has nothing of it, and its people see nothing here.
        assert!(world.store.scope(&lead, &other).await.is_err());
        let once = new();
        experts::save(&write, once, &[(Part::Question, 1)], &asking("Nog eens")).await.unwrap();
        let twice = experts::save(&write, once, &[(Part::Question, 2)], &asking("Dubbel")).await;
        assert!(matches!(twice, Err(Error::Repeated(_))), "{twice:?}");
    })
    .await;
}

#[tokio::test]
async fn a_version_goes_on_and_what_was_adopted_stays() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let write = write(&world, &lead, &slug).await;
        let (read, new) = (write.reading(), Uuid::new_v4);
        let head = async || experts::newest(&read).await.unwrap().unwrap().head;
        experts::save(&write, new(), &[(Part::Question, 0)], &asking("Wat helpt?")).await.unwrap();
        let agree = Turn::Agree(date!(2026 - 11 - 20));
        let early = experts::turn(&write, new(), head().await.record, agree).await;
        assert!(matches!(early, Err(Error::Refused("plan-not-ready"))), "{early:?}");
        let read_before = head().await.record;
        let stored = experts::newest(&read).await.unwrap();
        experts::save(&write, new(), &all(stored.as_ref()), &open()).await.unwrap();
        assert!(obstacles(&open()).iter().all(|one| !matches!(one, Obstacle::Missing(_))));
        // Somebody changed it since it was read.
        assert!(matches!(experts::turn(&write, new(), read_before, agree).await, Err(Error::Stale)));
        let tomorrow = Turn::Agree(date!(2026 - 11 - 22));
        let late = experts::turn(&write, new(), head().await.record, tomorrow).await;
        assert!(matches!(late, Err(Error::Refused("plan-future"))), "{late:?}");
        experts::turn(&write, new(), head().await.record, agree).await.unwrap();
        let stored = experts::newest(&read).await.unwrap().unwrap();
        let closed = experts::save(&write, new(), &all(Some(&stored)), &asking("Nog iets")).await;
        assert!(matches!(closed, Err(Error::Refused("plan-closed"))), "{closed:?}");
        experts::turn(&write, new(), head().await.record, Turn::Reopen).await.unwrap();
        assert_eq!((head().await.version.state, head().await.version.agreed_on), (State::Draft, None));
        experts::turn(&write, new(), head().await.record, agree).await.unwrap();
        let before = experts::turn(&write, new(), head().await.record, Turn::Adopt(date!(2026 - 11 - 19))).await;
        assert!(matches!(before, Err(Error::Refused("plan-before-agreed"))), "{before:?}");
        assert!(ticked(&world, &lead, &slug, "plan-ervaringsdeskundigheid").await.is_none());
        experts::turn(&write, new(), head().await.record, Turn::Adopt(date!(2026 - 11 - 21))).await.unwrap();
        let adopted = ticked(&world, &lead, &slug, "plan-ervaringsdeskundigheid").await.unwrap();
        assert_eq!((adopted.checked, adopted.status), (vec!["vastgesteld".to_owned()], StepStatus::Busy));
        let reopen = experts::turn(&write, new(), head().await.record, Turn::Reopen).await;
        assert!(matches!(reopen, Err(Error::Refused("plan-not-from-here"))), "{reopen:?}");
        let version = async || experts::newest(&read).await.unwrap().unwrap().part_version(Part::Question);
        let opened = version().await;
        experts::follow(&write, new(), head().await.record).await.unwrap();
        let mut plan = open();
        plan.question.question = "Wat nog?".to_owned();
        // A form of the version before is not one of this version, however often that was saved.
        for old in 0..=opened {
            let late = experts::save(&write, new(), &[(Part::Question, old)], &plan).await;
            assert!(matches!(late, Err(Error::Stale)), "{old}: {late:?}");
        }
        experts::save(&write, new(), &[(Part::Question, version().await)], &plan).await.unwrap();
        let versions = experts::all(&read).await.unwrap();
        let said: Vec<_> = versions
            .iter()
            .map(|one| (one.head.version.number, one.head.version.state, one.plan.question.question.as_str()))
            .collect();
        assert_eq!(said, [(2, State::Draft, "Wat nog?"), (1, State::Adopted, "Wat helpt?")]);
        assert_eq!(experts::version(&read, 1).await.unwrap().plan, open());
        assert!(matches!(experts::version(&read, 3).await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn partners_are_of_the_alliance_and_follow_a_merge() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let (other, elsewhere) = world.alliance(&admin, "Tweede", "twee@voorbeeld.nl").await;
        let add = async |actor: &Actor, slug: &str, name: &str| {
            let write: Write<Partners> = world.scope(actor, slug).await.write().unwrap();
            let form = OrganisationForm { name: name.to_owned(), ..OrganisationForm::default() };
            partners::add(&write, Uuid::new_v4(), &form, Sector::Funds).await.unwrap()
        };
        let (ours, theirs) = (add(&lead, &slug, "Klankbord").await, add(&elsewhere, &other, "Ver weg").await);
        let write = write(&world, &lead, &slug).await;
        let (read, new) = (write.reading(), Uuid::new_v4);
        let group = |via| WhoGroup { group: Group::Experts, places: 1, via: vec![via] };
        let mut plan = Plan { slots: vec![slot(Some(theirs))], ..Plan::default() };
        let foreign = experts::save(&write, new(), &[(Part::Roles, 0)], &plan).await;
        assert!(matches!(foreign, Err(Error::Refused("partner-unknown"))), "{foreign:?}");
        assert!(experts::newest(&read).await.unwrap().is_none(), "nothing was begun");
        plan.slots = vec![slot(Some(ours))];
        plan.who.groups = vec![group(ours)];
        experts::save(&write, new(), &[(Part::Roles, 0), (Part::Who, 0)], &plan).await.unwrap();
        let stored = experts::newest(&read).await.unwrap().unwrap();
        assert_eq!((stored.plan.slots[0].via, stored.plan.who.groups[0].via[0]), (Some(ours), ours));
        // The owner sees what the money may mean, and nobody else.
        let warnings = |actor: Actor| {
            let (world, slug, stored) = (world.clone(), slug.clone(), stored.clone());
            async move {
                let read = world.scope(&actor, &slug).await.read::<SlotWarnings>().unwrap();
                experts::slot_warnings(&read, &stored, 1).map(|all| all.len())
            }
        };
        assert!(warnings(lead.clone()).await.is_some_and(|count| count > 0));
        assert!(world.scope(&admin, &slug).await.read::<SlotWarnings>().is_err());
        assert!(world.scope(&admin, &slug).await.read::<ExpertPlan>().is_err());
        let kept = add(&lead, &slug, "Ouderkamer Noord").await;
        let register: Write<Partners> = world.scope(&lead, &slug).await.write().unwrap();
        let form = MergeForm { version: 1, gone_version: 1, ..MergeForm::default() };
        assert_eq!(partners::merge(&register, new(), kept, ours, &form).await.unwrap(), Merged::Done);
        let stored = experts::newest(&read).await.unwrap().unwrap();
        assert_eq!((stored.plan.slots[0].via, stored.plan.who.groups[0].via[0]), (Some(kept), kept));
    })
    .await;
}

#[tokio::test]
async fn a_talk_is_a_day_of_a_place_as_it_was() {
    on_both(|world| async move {
        let admin = world.admin("a@voorbeeld.nl").await;
        let (slug, lead) = world.alliance(&admin, "Eerste", "een@voorbeeld.nl").await;
        let write = write(&world, &lead, &slug).await;
        let (read, new, day) = (write.reading(), Uuid::new_v4, date!(2026 - 11 - 20));
        assert!(matches!(experts::talk(&write, new(), 1, 0, day).await, Err(Error::NotFound)));
        let mut plan = open();
        plan.slots = vec![slot(None), Slot { number: 2, ..slot(None) }];
        experts::save(&write, new(), &all(None), &plan).await.unwrap();
        let stored = async || experts::newest(&read).await.unwrap().unwrap();
        let version = stored().await.part_version(Part::Roles);
        for number in [1, 2] {
            experts::talk(&write, new(), number, version, date!(2026 - 11 - 19)).await.unwrap();
            experts::talk(&write, new(), number, version, day).await.unwrap();
        }
        assert!(matches!(experts::talk(&write, new(), 3, version, day).await, Err(Error::NotFound)));
        let late = experts::talk(&write, new(), 1, version, date!(2026 - 11 - 22)).await;
        assert!(matches!(late, Err(Error::Refused("plan-future"))), "{late:?}");
        assert_eq!(experts::talks(&read, &stored().await.head).await.unwrap(), [(1, day), (2, day)].into());
        // A place where something else is paid is talked over again, the other one not; other words change nothing.
        plan.slots[0].task = "Schrijft mee.".to_owned();
        plan.slots[1].fee = 100;
        experts::save(&write, new(), &[(Part::Roles, version)], &plan).await.unwrap();
        // Nor can it be written down by who has the page of before.
        let old = experts::talk(&write, new(), 2, version, day).await;
        assert!(matches!(old, Err(Error::Stale)), "{old:?}");
        assert_eq!(experts::talks(&read, &stored().await.head).await.unwrap(), [(1, day)].into());
    })
    .await;
}
