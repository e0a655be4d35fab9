//! Builders for small routes, and random ones for the properties.

mod advice;
mod changes;
mod oracle;
mod plan;
mod progress;

use proptest::prelude::*;
use time::{Date, Duration, macros::date};

use super::*;
use crate::{coaching::TeamRole, experts::ParticipationLevel};

pub(super) const TODAY: Date = date!(2026 - 11 - 21);
pub(super) const YEAR: i32 = 2026;

/// A step with two criteria and ten hours of work in the basic route; the number says in which phase.
pub(super) fn step(key: &str, number: &str, needs: &[&str]) -> Step {
    let done = ["a", "b"].map(|key| Criterion { key: key.to_owned(), text: key.to_uppercase() });
    let text = StepText { title: key.to_owned(), done: done.to_vec(), ..StepText::default() };
    Step {
        key: key.into(),
        number: number.to_owned(),
        phase: number.as_bytes()[0] - b'0',
        hours: 10,
        lead: vec![TeamRole::Facilitator],
        formats: vec![format!("format-{key}")],
        needs: needs.iter().copied().map(StepKey::from).collect(),
        basic: true,
        texts: ByLang { nl: text.clone(), en: text },
        ..Step::default()
    }
}

/// Phases 1, 2 and 4 follow one another; 3 and 5 have no weeks.
pub(super) fn content(steps: Vec<Step>) -> Content {
    let phase = |number: u8| Phase {
        number,
        key: format!("phase-{number}"),
        title: ByLang::default(),
        weeks: (![3, 5].contains(&number)).then_some((4, 8)),
    };
    let formats = steps
        .iter()
        .flat_map(|step| &step.formats)
        .map(|key| FormatText {
            key: key.clone(),
            lang: crate::account::Lang::Nl,
            markdown: format!("# {key}"),
            dutch_only: true,
            print: false,
        })
        .collect();
    Content { phases: (1..=5).map(phase).collect(), steps, formats }
}

/// The cut of the real route that the rules are about: an arrangement in phase 3 that comes before a step with a rung in phase 1.
pub(super) fn small() -> Content {
    content(vec![
        Step { basic: false, ..step("intake", "1.1", &[]) },
        step("lead", "1.2", &["intake"]),
        Step { yearly: true, ..step("figures", "1.3", &["intake"]) },
        Step { rung: Some(ParticipationLevel::Consult), ..step("stories", "1.4", &["figures", "safety"]) },
        step("network", "2.1", &["lead"]),
        Step { light: 1, ..step("safety", "3.3", &["lead"]) },
        step("ambition", "4.3", &["network"]),
        Step { round: true, yearly: true, ..step("monitor", "5.1", &["ambition"]) },
        Step { yearly: true, ..step("council", "5.4", &["monitor"]) },
    ])
}

pub(super) fn work(key: &str, year: Option<i32>, status: StepStatus) -> StepWork {
    StepWork { key: key.into(), year, status, ..StepWork::default() }
}

pub(super) fn done(content: &Content, keys: &[&str]) -> Progress {
    keys.iter()
        .map(|key| work(key, content.step(key).expect("a key of the route").year(YEAR), StepStatus::Done))
        .collect()
}

pub(super) fn options() -> Options {
    Options::new(TODAY)
}

pub(super) fn keys<'a>(steps: impl IntoIterator<Item = &'a StepKey>) -> Vec<&'a str> {
    steps.into_iter().map(StepKey::as_str).collect()
}

fn any_step(index: usize) -> impl Strategy<Value = Step> {
    let needs = prop::collection::btree_set(0..index.max(1), 0..=index.min(3));
    let rarely = || prop::bool::weighted(0.1);
    let marks = (any::<bool>(), any::<bool>(), any::<bool>(), rarely(), rarely());
    let rung = prop::option::of(prop::sample::select(ParticipationLevel::ALL.to_vec()));
    (1..=5_u8, needs, marks, rung, 0..=2_u8, 0..40_u16).prop_map(
        move |(phase, needs, (basic, yearly, ongoing, round, retired), rung, light, hours)| {
            let needs: Vec<String> =
                needs.into_iter().filter(|&need| need < index).map(|need| format!("s{need}")).collect();
            Step {
                phase,
                hours,
                rung,
                basic,
                yearly,
                ongoing,
                round,
                retired,
                light: if index == 1 { light } else { 0 },
                ..step(&format!("s{index}"), "1.1", &needs.iter().map(String::as_str).collect::<Vec<_>>())
            }
        },
    )
}

/// Up to nine steps in which every step needs earlier ones only.
pub(super) fn any_content() -> impl Strategy<Value = Content> {
    (0..9_usize).prop_flat_map(|count| (0..count).map(any_step).collect::<Vec<_>>()).prop_map(content)
}

pub(super) fn any_progress() -> impl Strategy<Value = Progress> {
    let year = prop::sample::select(vec![None, Some(YEAR - 1), Some(YEAR)]);
    let due = prop::option::of(-20..20_i64).prop_map(|days| days.map(|days| TODAY + Duration::days(days)));
    let checked =
        prop::collection::vec(prop::sample::select(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]), 0..3);
    let status = prop::sample::select(StepStatus::ALL.to_vec());
    let work = (0..9_usize, year, status, due, checked).prop_map(|(index, year, status, due_on, checked)| StepWork {
        checked,
        due_on,
        ..work(&format!("s{index}"), year, status)
    });
    prop::collection::vec(work, 0..12).prop_map(|works| works.into_iter().collect())
}

pub(super) fn any_options() -> impl Strategy<Value = Options> {
    let all = (any::<bool>(), 1..=5_u8, any::<bool>(), any::<bool>());
    all.prop_map(|(full_route, start_phase, round_open, partners)| Options {
        full_route,
        start_phase,
        round_open,
        partners,
        ..options()
    })
}

#[test]
fn a_link_to_a_format_says_no_more_than_what_it_is() {
    let label = |title: &str| {
        let markdown = format!("# {title}\n");
        FormatText { key: "x".to_owned(), lang: crate::account::Lang::Nl, markdown, dutch_only: false, print: false }
            .label()
    };
    assert_eq!(label("Actielijst {{alliance}}, jaar [..]"), "Actielijst");
    assert_eq!(label("Raadsinformatiebrief: voortgang {{alliance}} in [jaar]"), "Raadsinformatiebrief: voortgang");
    assert_eq!(label("Collegevoorstel: start van {{alliance}}"), "Collegevoorstel: start");
    assert_eq!(label("U zei, wij deden"), "U zei, wij deden");
}
