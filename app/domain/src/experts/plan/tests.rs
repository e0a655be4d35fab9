use proptest::prelude::*;
use time::{Date, macros::date};
use uuid::Uuid;

use super::*;
use crate::experts::{
    Month, ParticipationLevel,
    children::{ChildBand, ChildFormat, ChildSafety, Lundy},
    compensation::Discussed,
    rungs::{Formality, Group, Place},
    slots::Role,
};

fn text() -> String {
    "Zo is het afgesproken".to_owned()
}

fn slot(number: u16, group: Group) -> Slot {
    Slot {
        number,
        group,
        role: Role::CoThinker,
        task: text(),
        via: None,
        first: Month::new(2027, 1).unwrap(),
        last: Month::new(2027, 10).unwrap(),
        meetings: 10,
        hours: 2,
        fee: 1_100,
        travel: 450,
    }
}

fn cell(group: Group) -> Entry {
    Entry {
        planned: Some(ParticipationLevel::Advise),
        formality: Some(Formality::Formal),
        promised: text(),
        ..Entry::new(Place::Phase(3), group, 2027)
    }
}

/// Children and experts by experience, everything filled and in harmony.
pub(super) fn whole() -> Plan {
    let children = Group::Children(ChildBand::Middle);
    let groups = [(Group::Experts, 2), (children, 2)];
    let who = |(group, places)| WhoGroup { group, places, via: vec![Uuid::nil()] };
    let mut plan = Plan {
        question: Question { why_now: text(), question: text(), open: text() },
        who: Who { groups: groups.into_iter().map(who).collect(), diversity: text(), unreached: text() },
        rungs: vec![cell(Group::Experts), cell(children)],
        slots: vec![slot(1, Group::Experts), slot(2, Group::Experts), slot(3, children), slot(4, children)],
        recruitment: Recruitment { how: text(), acquaintance: text() },
        preparation: Preparation { experts: text(), officials: text(), partners: text(), contact: text() },
        decision: Decision {
            on: Some(date!(2027 - 06 - 01)),
            by: text(),
            told_how: text(),
            told_on: Some(date!(2027 - 07 - 01)),
        },
        evaluation: Evaluation { on: Some(date!(2027 - 11 - 01)), questions: vec![text(); 5], together: true },
        anchoring: Anchoring { how: text(), formal_percent: Some(50), by_year: Some(2028) },
        ..Plan::default()
    };
    plan.safety.house_rules = text();
    plan.safety.consent = text();
    plan.safety.after_care = text();
    plan.safety.children = ChildSafety::ALL.into_iter().collect();
    plan.safety.formats = [ChildFormat::CouncilOfChildren].into_iter().collect();
    plan.safety.lundy.answers = Lundy::ALL.into_iter().map(|part| (part, text())).collect();
    plan.compensation.kinds = [CompensationKind::VolunteerFee, CompensationKind::Expenses].into_iter().collect();
    plan.compensation.agreed = text();
    plan.compensation.payer = text();
    plan.compensation.within_days = Some(14);
    plan.compensation.discussed = Some(Discussed { on: date!(2026 - 12 - 01) });
    let practical = &mut plan.practical;
    for field in [
        &mut practical.when,
        &mut practical.place,
        &mut practical.food,
        &mut practical.travel,
        &mut practical.childcare,
        &mut practical.interpreter,
        &mut practical.means,
    ] {
        *field = text();
    }
    plan.planning.from = Some(date!(2027 - 01 - 15));
    plan.planning.until = Some(date!(2027 - 12 - 31));
    plan.planning.available = Some(70_000);
    plan.planning.lines = vec![Line { kind: LineKind::Food, what: text(), times: 10, each: 800 }];
    plan
}

fn changed(change: impl FnOnce(&mut Plan)) -> Plan {
    let mut plan = whole();
    change(&mut plan);
    plan
}

#[test]
fn a_whole_plan_has_nothing_missing_and_nothing_wrong() {
    assert_eq!((gaps(&whole()), contradictions(&whole())), (vec![], vec![]));
    assert_eq!(Part::ALL.map(Part::number), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    assert!(Part::ALL.into_iter().all(|part| Part::parse(part.as_str()) == Some(part)));
    let json = serde_json::to_string(&whole()).unwrap();
    assert_eq!(serde_json::from_str::<Plan>(&json).unwrap(), whole());
    assert_eq!(serde_json::from_str::<Plan>("{}").unwrap(), Plan::default());
}

#[test]
fn an_empty_plan_misses_every_part() {
    let missing: Vec<Part> = {
        let mut parts: Vec<_> = gaps(&Plan::default()).into_iter().map(|gap| gap.part).collect();
        parts.dedup();
        parts
    };
    assert_eq!(missing, Part::ALL);
    assert_eq!(contradictions(&Plan::default()), []);
}

#[test]
fn what_is_emptied_is_what_is_missing() {
    type Change = fn(&mut Plan);
    let cases: [(&str, &str, Change); 16] = [
        ("question", "open", |plan| plan.question.open = "  ".to_owned()),
        ("who", "via", |plan| plan.who.groups[0].via.clear()),
        ("rungs", "formality", |plan| plan.rungs[1].formality = None),
        ("rungs", "promised", |plan| plan.rungs[0].promised.clear()),
        ("roles", "task", |plan| plan.slots[2].task.clear()),
        ("roles", "meetings", |plan| plan.slots[0].hours = 0),
        ("recruitment", "acquaintance", |plan| plan.recruitment.acquaintance.clear()),
        ("preparation", "contact", |plan| plan.preparation.contact.clear()),
        ("safety", "children", |plan| _ = plan.safety.children.remove(&ChildSafety::TwoAdults)),
        ("safety", "lundy", |plan| _ = plan.safety.lundy.answers.remove(&Lundy::Audience)),
        ("compensation", "discussed", |plan| plan.compensation.discussed = None),
        ("practical", "interpreter", |plan| plan.practical.interpreter.clear()),
        ("decision", "by", |plan| plan.decision.by.clear()),
        ("planning", "available", |plan| plan.planning.available = None),
        ("evaluation", "together", |plan| plan.evaluation.together = false),
        ("anchoring", "by_year", |plan| plan.anchoring.by_year = None),
    ];
    for (part, field, change) in cases {
        let found: Vec<_> = gaps(&changed(change)).into_iter().map(|gap| (gap.part.as_str(), gap.field)).collect();
        assert_eq!(found, [(part, field)]);
    }
    // A reason for one that is empty among the four is enough, for two it is not.
    let with_reason = |empty: &[Lundy]| {
        changed(|plan| {
            plan.safety.lundy.answers.retain(|part, _| !empty.contains(part));
            plan.safety.lundy.reason = text();
        })
    };
    assert_eq!(gaps(&with_reason(&[Lundy::Audience])), []);
    assert_eq!(gaps(&with_reason(&[Lundy::Audience, Lundy::Space])).len(), 1);
}

#[test]
fn what_cannot_both_be() {
    type Change = fn(&mut Plan);
    let children = Group::Children(ChildBand::Middle);
    let cases: [(Change, Contradiction); 15] = [
        (|plan| plan.rungs.truncate(1), Contradiction::NoRung(children)),
        (|plan| plan.rungs.push(cell(Group::Experts)), Contradiction::TwoRungs(Group::Experts)),
        (|plan| plan.rungs.push(cell(Group::Parents)), Contradiction::NoPlaces(Group::Parents)),
        (
            |plan| plan.who.groups[0].places = 3,
            Contradiction::OtherCount { group: Group::Experts, places: 3, slots: 2 },
        ),
        (
            |plan| plan.safety.formats = [ChildFormat::YouthCouncil].into_iter().collect(),
            Contradiction::WrongAges(ChildBand::Middle),
        ),
        (
            |plan| plan.compensation.kinds = [CompensationKind::Expenses].into_iter().collect(),
            Contradiction::FeeWithoutKind,
        ),
        (|plan| plan.slots.iter_mut().for_each(|slot| slot.fee = 0), Contradiction::KindWithoutFee),
        (|plan| _ = plan.compensation.kinds.insert(CompensationKind::Nothing), Contradiction::NothingAndMore),
        (|plan| plan.planning.available = Some(69_999), Contradiction::OverBudget(1)),
        (|plan| plan.slots[3].last = Month::new(2028, 1).unwrap(), Contradiction::SlotOutside(4)),
        (|plan| plan.slots[1].first = Month::new(2026, 12).unwrap(), Contradiction::SlotOutside(2)),
        (|plan| plan.decision.told_on = Some(date!(2027 - 05 - 31)), Contradiction::ToldBeforeDecision),
        (|plan| plan.decision.told_on = Some(date!(2027 - 07 - 28)), Contradiction::ToldLate),
        (|plan| plan.evaluation.on = Some(date!(2027 - 01 - 14)), Contradiction::EvaluatedBeforeStart),
        (|plan| plan.evaluation.questions.push(text()), Contradiction::ManyQuestions(6)),
    ];
    for (change, expected) in cases {
        // The budget is exactly what it costs, so nothing else goes wrong.
        assert_eq!(contradictions(&changed(change)), [expected]);
    }
    let voucher = changed(|plan| plan.compensation.kinds = [CompensationKind::InKind].into_iter().collect());
    assert_eq!(contradictions(&voucher), []);
    // A class of 24 with two who speak for it, and the other way round.
    let class = |places| changed(|plan| plan.who.groups[1].places = places);
    assert_eq!(contradictions(&class(24)), []);
    assert_eq!(
        contradictions(&class(1)),
        [Contradiction::Alone(children), Contradiction::OtherCount { group: children, places: 1, slots: 2 }]
    );
    let early = changed(|plan| {
        plan.decision.on = Some(date!(2027 - 01 - 14));
        plan.decision.told_on = Some(date!(2027 - 02 - 01));
    });
    assert_eq!(contradictions(&early), [Contradiction::DecidedBeforeStart]);
    let alone = changed(|plan| {
        plan.who.groups[0].places = 1;
        plan.slots.remove(0);
    });
    assert_eq!(contradictions(&alone), [Contradiction::Alone(Group::Experts)]);
    let ends = changed(|plan| {
        plan.planning.until = Some(date!(2026 - 12 - 31));
        plan.slots.clear();
    });
    assert!(contradictions(&ends).contains(&Contradiction::EndsBeforeStart));
}

#[test]
fn the_budget_is_added_up_to_the_cent() {
    let budget = whole().budget();
    assert_eq!((budget.fees, budget.travel, budget.lines), (44_000, 18_000, 8_000));
    assert_eq!((budget.total(), budget.over(), budget.left()), (70_000, None, Some(0)));
    let unknown = Budget { available: None, ..budget };
    assert_eq!((unknown.over(), unknown.left()), (None, None));
}

#[test]
fn from_draft_to_adopted_and_on() {
    const AGREED: Date = date!(2026 - 12 - 05);
    let draft = Version::first();
    assert_eq!(draft.adopt(AGREED), Err(Refusal::NotFromHere));
    assert_eq!(draft.reopen(), Err(Refusal::NotFromHere));
    assert_eq!(draft.following(), Err(Refusal::NotFromHere));
    let agreed = draft.agree(&whole(), AGREED).unwrap();
    assert_eq!((agreed.state, agreed.agreed_on), (State::Agreed, Some(AGREED)));
    assert_eq!(agreed.agree(&whole(), AGREED), Err(Refusal::NotFromHere));
    assert_eq!(agreed.reopen(), Ok(draft));
    assert_eq!(agreed.adopt(date!(2026 - 12 - 04)), Err(Refusal::BeforeAgreed));
    let adopted = agreed.adopt(AGREED).unwrap();
    assert!(!adopted.state.is_open() && adopted.state.next().is_empty());
    assert_eq!(adopted.reopen(), Err(Refusal::NotFromHere));
    let second = adopted.following().unwrap();
    assert_eq!(second, Version { number: 2, ..Version::first() });
    assert!(State::ALL.into_iter().all(|state| State::parse(state.as_str()) == Some(state)));
}

#[test]
fn a_part_may_be_left_open_with_a_reason() {
    let plan = changed(|plan| plan.anchoring = Anchoring::default());
    let on = date!(2026 - 12 - 05);
    let Err(Refusal::NotReady(obstacles)) = Version::first().agree(&plan, on) else { panic!("agreed") };
    assert_eq!(obstacles.len(), 3);
    assert!(obstacles.iter().all(|obstacle| matches!(obstacle, Obstacle::Missing(gap) if gap.part == Part::Anchoring)));
    let reasoned = |reason: &str| {
        let mut plan = plan.clone();
        plan.left_open.insert(Part::Anchoring, reason.to_owned());
        plan
    };
    assert!(Version::first().agree(&reasoned(" "), on).is_err());
    assert!(Version::first().agree(&reasoned("Na de evaluatie"), on).is_ok());
    // What contradicts itself no reason mends.
    let wrong = changed(|plan| {
        plan.planning.available = Some(0);
        plan.left_open.insert(Part::Planning, text());
    });
    assert!(Version::first().agree(&wrong, on).is_err());
}

#[test]
fn versions_say_which_parts_changed() {
    let later = changed(|plan| {
        plan.slots[0].task = "Iets anders".to_owned();
        plan.planning.available = Some(1);
        plan.left_open.insert(Part::Who, text());
    });
    assert_eq!(changes(&whole(), &later), [Part::Who, Part::Roles, Part::Planning]);
    assert_eq!(changes(&later, &later), []);
}

#[test]
fn the_quality_check_says_what_to_talk_about() {
    assert_eq!(QualityPoint::ALL.map(QualityPoint::number), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    let all = |met| Quality(QualityPoint::ALL.into_iter().map(|point| (point, met)).collect());
    assert_eq!(all(Met::Yes).to_discuss(), []);
    let mut check = all(Met::Yes);
    check.0.insert(QualityPoint::Safe, Met::Partly);
    check.0.insert(QualityPoint::ToldBack, Met::No);
    check.0.remove(&QualityPoint::OpenQuestion);
    assert_eq!(
        check.to_discuss(),
        [
            (QualityPoint::ToldBack, Some(Met::No)),
            (QualityPoint::Safe, Some(Met::Partly)),
            (QualityPoint::OpenQuestion, None)
        ]
    );
}

proptest! {
    #[test]
    fn a_budget_is_the_sum_of_its_lines(
        places in prop::collection::vec((0..40_u16, 0..20_000_u32, 0..5_000_u32), 0..8),
        lines in prop::collection::vec((0..60_u32, 0..200_000_u32), 0..8),
        available in prop::option::of(0..9_000_000_u64),
    ) {
        let slots: Vec<Slot> = places
            .iter()
            .map(|(meetings, fee, travel)| Slot { meetings: *meetings, fee: *fee, travel: *travel, ..slot(1, Group::Parents) })
            .collect();
        let rows: Vec<Line> = lines.iter().map(|(times, each)| Line { kind: LineKind::Other, what: text(), times: *times, each: *each }).collect();
        let mut total = 0_u64;
        for (meetings, fee, travel) in &places {
            for _ in 0..*meetings {
                total += u64::from(fee + travel);
            }
        }
        for (times, each) in &lines {
            for _ in 0..*times {
                total += u64::from(*each);
            }
        }
        let budget = Budget::of(&slots, &rows, available);
        prop_assert_eq!(budget.total(), total);
        match available {
            None => prop_assert_eq!((budget.over(), budget.left()), (None, None)),
            Some(there) if total > there => prop_assert_eq!((budget.over(), budget.left()), (Some(total - there), None)),
            Some(there) => prop_assert_eq!((budget.over(), budget.left()), (None, Some(there - total))),
        }
    }
}
