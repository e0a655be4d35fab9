use proptest::prelude::*;

use super::*;
use crate::experts::{
    Month,
    plan::tests::whole,
    plan::{Line, LineKind, Met},
    rungs::{Entry, Group, Place},
    slots::{Role, Slot},
};

fn form(pairs: Vec<(String, String)>) -> PartForm {
    PartForm(pairs)
}

fn typed(pairs: &[(&str, &str)]) -> PartForm {
    PartForm(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

#[test]
fn a_plan_goes_through_its_forms_unchanged() {
    let plan = whole();
    for part in Part::ALL {
        assert_eq!(read(&plan, part, &form(fill(&plan, part))).unwrap(), plan, "{part:?}");
    }
    assert_eq!(read_light(&plan, &form(fill_light(&plan))).unwrap(), plan);
    // From nothing, part by part.
    let mut other = Plan { slots: plan.slots.clone(), ..Plan::default() };
    for part in Part::ALL {
        other = read(&other, part, &form(fill(&plan, part))).unwrap();
    }
    assert_eq!(other, plan);
    for slot in &plan.slots {
        assert_eq!(&read_slot(slot.number, &form(fill_slot(slot))).unwrap(), slot);
    }
}

#[test]
fn every_field_that_is_filled_is_one_of_the_part() {
    for part in Part::ALL {
        for field in fields(part) {
            let filled = fill(&whole(), part);
            assert!(filled.iter().any(|(name, _)| name == field.name), "{part:?} {}", field.name);
        }
    }
}

#[test]
fn what_cannot_be_read_is_said_all_at_once() {
    let bad = typed(&[
        ("from", "straks"),
        ("until", "31-12-2027"),
        ("available", "veel"),
        ("for-0", "food"),
        ("times-0", "nul"),
    ]);
    let wrong = read(&Plan::default(), Part::Planning, &bad).unwrap_err();
    let said: Vec<_> = wrong.iter().map(|one| (one.field.as_str(), one.code)).collect();
    assert_eq!(said, [("from", "date"), ("available", "money"), ("times-0", "range")]);
    let long = "x".repeat(3001);
    let wrong = read(&Plan::default(), Part::Question, &typed(&[("open", &long)])).unwrap_err();
    assert_eq!((wrong[0].code, wrong[0].args.as_slice()), ("too-long", &[("max", LONGEST_TEXT)][..]));
    let wrong = read(&Plan::default(), Part::Rungs, &typed(&[("place-3", "2")])).unwrap_err();
    assert_eq!(wrong.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["group-3", "year-3"]);
    let wrong = read_slot(1, &typed(&[("first", "03-2027"), ("last", "2027-01"), ("hours", "2,5")])).unwrap_err();
    assert_eq!(
        wrong.iter().map(|one| (one.field.as_str(), one.code)).collect::<Vec<_>>(),
        [("group", "choose"), ("role", "choose"), ("last", "ends-before-start"), ("hours", "range")]
    );
}

#[test]
fn a_row_goes_when_it_is_empty_or_taken_away() {
    let rows = typed(&[
        ("for-0", ""),
        ("each-0", " "),
        ("for-1", REMOVED),
        ("each-1", "veel"),
        ("for-2", "room"),
        ("times-2", "3"),
        ("each-2", "€ 12,5"),
    ]);
    let plan = read(&whole(), Part::Planning, &rows).unwrap();
    let room = Line { kind: LineKind::Room, what: String::new(), times: 3, each: 1250 };
    assert_eq!(plan.planning.lines, [room]);
    // What was typed in a row that does not say what it is about never vanishes.
    let wrong = |part, pairs: &[(&str, &str)]| {
        let all = read(&whole(), part, &typed(pairs)).unwrap_err();
        all.into_iter().map(|one| (one.field, one.code)).collect::<Vec<_>>()
    };
    assert_eq!(wrong(Part::Planning, &[("for-0", ""), ("each-0", "12,50")]), [("for-0".to_owned(), "row-unnamed")]);
    let promised = [("promised-7", "Wij bellen na een week"), ("rung-9", "advise")];
    let both = ["place-7", "place-9"].map(|field| (field.to_owned(), "row-unnamed"));
    assert_eq!(wrong(Part::Rungs, &promised), both);
}

#[test]
fn four_whole_years_of_rungs_fit() {
    let mut plan = Plan::default();
    for year in 2026..2030 {
        for phase in 1..=7 {
            plan.rungs.extend(Group::ALL.map(|group| Entry::new(Place::Phase(phase), group, year)));
        }
    }
    assert_eq!(read(&Plan::default(), Part::Rungs, &form(fill(&plan, Part::Rungs))).unwrap().rungs, plan.rungs);
}

#[test]
fn parts_say_how_far_they_are() {
    assert!(states(&Plan::default()).iter().all(|(_, state)| *state == PartState::Empty));
    assert!(states(&whole()).iter().all(|(_, state)| state.is_ready()));
    let mut plan = whole();
    plan.question.open.clear();
    plan.decision.by.clear();
    plan.left_open.insert(Part::Decision, "De raad kiest nog.".to_owned());
    plan.evaluation.on = plan.planning.from.and_then(time::Date::previous_day);
    let of = |part: Part| states(&plan).into_iter().find(|(one, _)| *one == part).unwrap().1;
    assert_eq!(
        [Part::Question, Part::Decision, Part::Evaluation].map(of),
        [PartState::Partly, PartState::LeftOpen, PartState::Wrong]
    );
}

#[test]
fn the_light_arrangement_is_three_things() {
    assert_eq!(light_gaps(&whole()), []);
    let missing: Vec<_> = light_gaps(&Plan::default()).into_iter().map(|gap| gap.field).collect();
    assert_eq!(missing, ["contact", "house_rules", "kinds", "agreed"]);
}

#[test]
fn a_talk_about_quality_has_no_score() {
    let mut talk = QualityTalk::default();
    talk.met.0.insert(QualityPoint::Safe, Met::Partly);
    talk.notes.insert(QualityPoint::ToldBack, "Wie belt er terug?".to_owned());
    assert_eq!(read_quality(&form(fill_quality(&talk))).unwrap(), talk);
    assert_eq!(read_quality(&typed(&[("met-safe", "heel goed")])).unwrap_err()[0].code, "choose");
}

proptest! {
    #[test]
    fn amounts_come_back(cents in 0..99_999_999_u64) {
        let form = typed(&[("available", &money(cents))]);
        prop_assert_eq!(read(&Plan::default(), Part::Planning, &form).unwrap().planning.available, Some(cents));
    }

    #[test]
    fn anything_can_be_typed(part in 0..13_usize, pairs in prop::collection::vec(("[a-z_]{1,12}(-[0-9])?", ".{0,40}"), 0..12)) {
        let _ = read(&Plan::default(), Part::ALL[part], &form(pairs.clone()));
        let _ = read_slot(1, &form(pairs.clone()));
        let _ = read_quality(&form(pairs));
    }

    #[test]
    fn a_place_comes_back(first in 1..=12_u8, meetings in 0..=500_u16, hours in 0..=100_u16, fee in 0..=9_999_999_u32) {
        let month = |number| Month::new(2027, number).unwrap();
        let slot = Slot {
            number: 7, group: Group::Experts, role: Role::Chair, task: String::new(), via: None,
            first: month(first), last: month(12), meetings, hours, fee, travel: 0,
        };
        prop_assert_eq!(read_slot(7, &form(fill_slot(&slot))).unwrap(), slot);
    }
}
