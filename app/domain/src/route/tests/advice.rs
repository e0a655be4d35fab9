use time::macros::date;

use super::{oracle::Oracle, *};

fn advised(content: &Content, progress: &Progress) -> String {
    advise(content, progress, &options()).map_or_else(|| "nothing".to_owned(), |advice| advice.step.to_string())
}

#[test]
fn the_light_arrangement_comes_before_the_first_step_with_a_rung() {
    let content = small();
    let mut progress = Progress::default();
    let mut order = vec![];
    while let Some(advice) = advise(&content, &progress, &options()) {
        order.push(advice.step.to_string());
        let year = content.step(advice.step.as_str()).and_then(|step| step.year(YEAR));
        progress.set(work(advice.step.as_str(), year, StepStatus::Done));
    }
    // "intake" is not in the basic route; "monitor" and "council" wait for the national round.
    assert_eq!(order, ["lead", "figures", "safety", "stories", "network", "ambition"]);
}

#[test]
fn the_advice_says_why_and_what_waits() {
    let content = small();
    let advice = advise(&content, &done(&content, &["lead", "figures"]), &options()).expect("steps are open");
    assert_eq!(advice.step.as_str(), "safety");
    assert_eq!(advice.reasons, [Reason::NeedsMet(vec!["lead".into()])]);
    assert_eq!(keys(&advice.waiting), ["stories"]);
    assert!(advice.light_first);
    assert!(advice.earlier_gaps.is_empty());
}

#[test]
fn with_the_light_arrangement_ticked_the_rest_of_that_step_can_wait() {
    let content = small();
    let mut progress = done(&content, &["lead", "figures"]);
    progress.set(StepWork { checked: vec!["a".into()], ..work("safety", None, StepStatus::Busy) });
    let advice = advise(&content, &progress, &options()).expect("steps are open");
    assert_eq!((advice.step.as_str(), advice.light_first), ("stories", false));
}

#[test]
fn a_passed_date_goes_first_then_busy_then_the_open_round() {
    let content = small();
    let mut progress = done(&content, &["lead", "figures"]);
    let round_open = Options { round_open: true, ..options() };
    let early = advise(&content, &progress, &round_open).expect("open");
    assert_eq!(early.step.as_str(), "safety", "there are no partners to ask yet");
    progress.set(work("ambition", None, StepStatus::Done));
    let early = advise(&content, &progress, &round_open).expect("open");
    assert_eq!(early.step.as_str(), "safety", "nor when the step is done and nobody joined");
    let round_open = Options { partners: true, ..round_open };
    assert_eq!(advise(&content, &progress, &round_open).expect("open").reasons[0], Reason::RoundOpen);
    progress.set(work("network", None, StepStatus::Busy));
    assert_eq!(advise(&content, &progress, &round_open).expect("open").step.as_str(), "network");
    progress.set(StepWork { due_on: Some(date!(2026 - 11 - 20)), ..work("ambition", None, StepStatus::NotYet) });
    let advice = advise(&content, &progress, &round_open).expect("open");
    let late = Reason::Overdue { due_on: date!(2026 - 11 - 20) };
    assert_eq!((advice.step.as_str(), &advice.reasons[0]), ("ambition", &late));
    progress.set(StepWork { due_on: Some(TODAY), ..work("ambition", None, StepStatus::NotYet) });
    assert_eq!(advised(&content, &progress), "network", "today is not too late");
}

#[test]
fn a_yearly_step_opens_again_but_after_what_was_never_done() {
    let content = small();
    let mut progress = done(&content, &["lead", "stories", "safety", "network"]);
    progress.set(work("figures", Some(2025), StepStatus::Done));
    assert_eq!(advised(&content, &progress), "ambition");
    progress.set(work("ambition", None, StepStatus::NotApplicable));
    let advice = advise(&content, &progress, &options()).expect("a yearly step is open");
    assert_eq!((advice.step.as_str(), &advice.reasons[0]), ("figures", &Reason::Again { last: Some(2025) }));
}

#[test]
fn what_follows_the_monitor_waits_for_the_monitor_of_the_same_year() {
    let content = small();
    let mut progress = done(&content, &["lead", "figures", "stories", "safety", "network", "ambition"]);
    progress.set(work("monitor", Some(2025), StepStatus::Done));
    assert_eq!(advised(&content, &progress), "nothing");
    progress.set(work("monitor", Some(2026), StepStatus::Done));
    assert_eq!(advised(&content, &progress), "council");
}

#[test]
fn who_enters_half_way_starts_there_and_hears_of_three_gaps() {
    let content = small();
    let from_four = Options { start_phase: 4, full_route: true, ..options() };
    let progress: Progress =
        Progress::default().before_start(&content, &["network".into()], YEAR).into_iter().collect();
    let advice = advise(&content, &progress, &from_four).expect("open");
    assert_eq!(advice.step.as_str(), "safety", "the light arrangement is never skipped, here because of 1.4");
    assert_eq!(keys(&advice.earlier_gaps), ["lead", "figures", "stories"]);
    let progress = done(&content, &["safety", "ambition"]);
    let advice = advise(&content, &progress, &from_four).expect("open");
    assert_eq!((advice.step.as_str(), &advice.reasons[0]), ("lead", &Reason::Gap), "nothing else is left");
}

#[test]
fn a_step_that_stays_busy_all_year_holds_up_nothing() {
    let mut content = small();
    content.steps[4].ongoing = true;
    let mut progress = done(&content, &["lead", "figures", "safety", "stories"]);
    progress.set(work("network", None, StepStatus::Busy));
    assert_eq!(advised(&content, &progress), "ambition");
    progress.set(work("ambition", None, StepStatus::Done));
    assert_eq!(advised(&content, &progress), "network");
}

#[test]
fn starting_with_experts_before_the_light_arrangement_asks_a_reason() {
    let content = small();
    let check = |progress: &Progress, key| may_start(&content, progress, content.step(key).expect("a step"), YEAR);
    let blank = Progress::default();
    assert_eq!(check(&blank, "stories"), StartCheck::NeedsReason { light: "safety".into() });
    assert_eq!(check(&blank, "network"), StartCheck::Free);
    assert_eq!(check(&blank, "safety"), StartCheck::Free);
    assert_eq!(check(&done(&content, &["safety"]), "stories"), StartCheck::Free);
    let other_tick =
        [StepWork { checked: vec!["b".into()], ..work("safety", None, StepStatus::Busy) }].into_iter().collect();
    assert_eq!(check(&other_tick, "stories"), StartCheck::NeedsReason { light: "safety".into() });
}

proptest! {
    #[test]
    fn the_advice_is_that_of_the_oracle(content in any_content(), progress in any_progress(), options in any_options()) {
        let oracle = Oracle(&content, &progress, &options);
        let advice = advise(&content, &progress, &options);
        prop_assert_eq!(advice.as_ref().map(|advice| advice.step.clone()), oracle.advised());
        prop_assert_eq!(light_done(&content, &progress, YEAR), oracle.light_done());
        if let Some(advice) = advice {
            let step = content.step(advice.step.as_str()).expect("a step of the route");
            prop_assert!(!progress.is_settled(step, YEAR) && !step.retired);
            prop_assert!(advice.earlier_gaps.len() <= 3 && !advice.earlier_gaps.contains(&advice.step));
            prop_assert!(!advice.reasons.is_empty() || !step.needs.is_empty());
            if may_start(&content, &progress, step, YEAR) != StartCheck::Free {
                prop_assert!(advice.light_first);
            }
        }
    }

    #[test]
    fn the_monitor_is_not_advised_before_partners_join(content in any_content(), progress in any_progress(), options in any_options()) {
        let options = Options { partners: false, ..options };
        if let Some(advice) = advise(&content, &progress, &options) {
            let step = content.step(advice.step.as_str()).expect("a step of the route");
            prop_assert!(!step.round || progress.status(step, YEAR) == StepStatus::Busy);
        }
    }

    #[test]
    fn who_follows_the_advice_never_meets_a_step_too_early(mut content in any_content(), options in any_options()) {
        // As the content loader asks: the arrangement is in both routes, and nothing with a rung comes before it.
        for light in content.steps.iter_mut().filter(|step| step.light > 0) {
            light.basic = true;
            light.needs.clear();
        }
        let (mut progress, mut met) = (Progress::default(), vec![]);
        while let Some(advice) = advise(&content, &progress, &options) {
            let step = content.step(advice.step.as_str()).expect("a step of the route");
            // The monitor opens whatever phase the alliance is in.
            prop_assert!(step.round || may_start(&content, &progress, step, YEAR) == StartCheck::Free);
            for need in &step.needs {
                let need = content.step(need.as_str()).expect("a step of the route");
                let counts = !need.retired && (options.full_route || need.basic) && need.phase >= options.start_phase;
                prop_assert!(!counts || step.round || met.contains(&need.key) || light_done(&content, &progress, YEAR) && need.light > 0);
            }
            met.push(step.key.clone());
            progress.set(work(step.key.as_str(), step.year(YEAR), StepStatus::Done));
        }
        let left = content.route(options.full_route).filter(|step| !met.contains(&step.key)).count();
        prop_assert!(left == 0 || !Oracle(&content, &progress, &options).round_is_on());
    }
}
