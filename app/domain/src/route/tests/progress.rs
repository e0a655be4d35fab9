use super::*;

#[test]
fn a_count_is_of_the_chosen_route_and_finished_work_beside_it_stays() {
    let content = small();
    let mut progress = done(&content, &["intake", "lead"]);
    progress.set(work("figures", Some(2025), StepStatus::Done));
    let basic = phase_counts(&content, &progress, YEAR, false);
    assert_eq!(basic[0], PhaseCount { phase: 1, done: 1, total: 3, beside: 1 });
    let full = phase_counts(&content, &progress, YEAR, true);
    assert_eq!(full[0], PhaseCount { phase: 1, done: 2, total: 4, beside: 0 });
    assert_eq!(phase_counts(&content, &progress, 2025, false)[0].done, 2, "the figures of last year were last year's");
    let shown: Vec<&str> = content.shown(&progress, false).iter().map(|step| step.key.as_str()).collect();
    assert_eq!(shown.len(), content.steps.len());
    assert_eq!(content.shown(&Progress::default(), false).len(), content.steps.len() - 1);
}

#[test]
fn a_finished_phase_says_what_else_the_full_route_has_there() {
    let content = small();
    let keys = |done_steps: &[&str], full: bool, phase: u8| -> (Vec<String>, bool) {
        let progress = done(&content, done_steps);
        let (steps, turn) = beside(&content, &progress, YEAR, full, phase);
        (steps.iter().map(|step| step.key.to_string()).collect(), turn)
    };
    let finished = ["lead", "figures", "stories"];
    assert_eq!(keys(&finished, false, 1), (vec!["intake".to_owned()], true));
    assert_eq!(keys(&finished, true, 1), (vec![], false), "the full route has nothing beside it");
    assert!(!keys(&finished, false, 2).1, "phase 2 has not begun");
    assert_eq!(keys(&["lead", "figures"], false, 1), (vec!["intake".to_owned()], false), "a step of the phase is open");
    assert_eq!(keys(&["lead", "figures", "stories", "intake"], false, 1), (vec![], true), "there is work in it");
}

#[test]
fn last_years_work_stays_readable_beside_an_open_step() {
    let content = small();
    let figures = content.step("figures").expect("a step");
    let progress: Progress = [
        work("figures", Some(2024), StepStatus::Done),
        work("figures", Some(2025), StepStatus::NotApplicable),
        work("figures", None, StepStatus::Busy),
    ]
    .into_iter()
    .collect();
    assert_eq!(progress.status(figures, YEAR), StepStatus::NotYet);
    let years: Vec<_> = progress.earlier(figures, YEAR).iter().map(|work| work.year).collect();
    assert_eq!(years, [Some(2025), Some(2024), None]);
    assert!(progress.was_settled(figures, YEAR));
    let once = Step { yearly: false, ..figures.clone() };
    assert_eq!(progress.status(&once, YEAR), StepStatus::Busy);
    assert!(progress.earlier(&once, YEAR).is_empty());
}

#[test]
fn entering_half_way_keeps_work_that_is_there() {
    let content = small();
    let progress: Progress =
        [StepWork { has_record: true, ..work("lead", None, StepStatus::NotYet) }].into_iter().collect();
    let entered = progress.before_start(&content, &["lead".into(), "figures".into(), "unknown".into()], YEAR);
    assert_eq!(entered.len(), 1);
    assert_eq!((entered[0].key.as_str(), entered[0].year, entered[0].before_start), ("figures", Some(YEAR), true));
    assert_eq!(entered[0].status, StepStatus::Done);
}

#[test]
fn an_alliance_is_in_the_furthest_phase_that_it_began() {
    let content = small();
    let phase = |progress: &Progress, start| current_phase(&content, progress, YEAR, false, start);
    assert_eq!(phase(&Progress::default(), 1), 1);
    assert_eq!(phase(&done(&content, &["safety", "monitor"]), 1), 1, "phases beside the others do not count");
    assert_eq!(phase(&done(&content, &["lead", "figures", "stories"]), 1), 2, "1 is finished");
    assert_eq!(phase(&done(&content, &["lead", "network"]), 1), 4, "2 is finished, 1 has a gap");
    assert_eq!(phase(&Progress::default(), 4), 4);
    assert_eq!(phase(&Progress::default(), 5), 5);
    assert_eq!(phase(&done(&content, &["lead", "ambition"]), 1), 5);
    let mut all = done(&content, &["lead", "figures", "stories", "network", "safety", "ambition"]);
    all.set(work("monitor", Some(2025), StepStatus::Done));
    all.set(work("council", Some(2025), StepStatus::Done));
    assert_eq!(phase(&all, 1), 5, "yearly steps that open again do not move it back");
}

#[test]
fn an_event_points_at_finished_steps_only() {
    let mut content = small();
    content.steps[1].revisit = vec![Event::NewLead, Event::Redivision];
    content.steps[4].revisit = vec![Event::NewLead];
    let progress = done(&content, &["lead"]);
    assert_eq!(keys(&revisit(&content, &progress, Event::NewLead, YEAR)), ["lead"]);
    assert!(revisit(&content, &progress, Event::NewExecutive, YEAR).is_empty());
}

#[test]
fn names_of_statuses_and_events_are_read_back() {
    for status in StepStatus::ALL {
        assert_eq!(StepStatus::parse(status.as_str()), Some(status));
    }
    for event in Event::ALL {
        assert_eq!(Event::parse(event.as_str()), Some(event));
    }
    assert_eq!(StepStatus::parse("Done"), None);
}

proptest! {
    #[test]
    fn counts_are_those_of_a_walk(content in any_content(), progress in any_progress(), full in any::<bool>()) {
        for count in phase_counts(&content, &progress, YEAR, full) {
            let (mut done, mut total, mut beside) = (0, 0, 0);
            for step in content.steps.iter().filter(|step| step.phase == count.phase) {
                let settled = [StepStatus::Done, StepStatus::NotApplicable].contains(&progress.status(step, YEAR));
                let counts = !step.retired && (full || step.basic);
                total += usize::from(counts);
                done += usize::from(counts && settled);
                beside += usize::from(!counts && settled);
            }
            prop_assert_eq!((count.done, count.total, count.beside), (done, total, beside));
        }
    }

    #[test]
    fn work_never_disappears(content in any_content(), progress in any_progress(), full in any::<bool>()) {
        let shown = content.shown(&progress, full);
        for work in progress.works().filter(|work| !work.is_blank() && content.step(work.key.as_str()).is_some()) {
            prop_assert!(shown.iter().any(|step| step.key == work.key));
        }
    }

    #[test]
    fn the_current_phase_is_one_of_the_route(content in any_content(), progress in any_progress(), full in any::<bool>(), start in 1..=5_u8) {
        let phase = current_phase(&content, &progress, YEAR, full, start);
        prop_assert!(phase >= start && content.phase(phase).is_some());
    }
}
