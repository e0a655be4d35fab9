use time::macros::date;

use super::*;

#[test]
fn the_end_date_moves_with_the_hours_per_week() {
    assert_eq!(end_date(TODAY, 100, 10), Some(date!(2027 - 01 - 30)));
    assert_eq!(end_date(TODAY, 101, 10), Some(date!(2027 - 02 - 06)), "a week that was begun counts");
    assert_eq!(end_date(TODAY, 100, 0), None);
    assert_eq!(end_date(TODAY, 0, 8), Some(TODAY));
    assert_eq!(end_date(TODAY, u32::MAX, 1), None, "beyond the calendar");
}

#[test]
fn ticks_take_their_share_of_the_work_off() {
    let content = small();
    let mut progress = done(&content, &["lead", "figures", "stories", "safety", "ambition"]);
    // network, monitor and council are left.
    assert_eq!(remaining_hours(&content, &progress, &options()), 30);
    progress.set(StepWork {
        checked: vec!["b".into(), "b".into(), "gone".into()],
        ..work("network", None, StepStatus::Busy)
    });
    assert_eq!(remaining_hours(&content, &progress, &options()), 25);
    progress.set(work("figures", Some(2025), StepStatus::Done));
    assert_eq!(remaining_hours(&content, &progress, &options()), 25);
}

#[test]
fn a_year_later_a_yearly_step_is_not_counted_again() {
    let content = small();
    let progress = done(&content, &["figures"]);
    let next_year = Options { year: YEAR + 1, ..options() };
    assert_eq!(remaining_hours(&content, &progress, &next_year), remaining_hours(&content, &progress, &options()));
}

#[test]
fn the_timeline_follows_the_advice() {
    let content = small();
    let bars = timeline(&content, &Progress::default(), &options(), 5);
    let steps = keys(bars.iter().map(|bar| &bar.step));
    assert_eq!(steps, ["lead", "figures", "safety", "stories", "network", "ambition", "monitor", "council"]);
    assert_eq!((bars[1].from, bars[1].to), (date!(2026 - 12 - 05), date!(2026 - 12 - 19)));
    let round_open = Options { round_open: true, partners: true, ..options() };
    let joined = done(&content, &["ambition"]);
    assert_eq!(timeline(&content, &joined, &round_open, 5)[0].step.as_str(), "monitor");
    assert!(timeline(&content, &Progress::default(), &options(), 0).is_empty());
}

proptest! {
    #[test]
    fn more_hours_per_week_are_never_later(hours in 0..20_000_u32, few in 1..80_u16, more in 0..80_u16) {
        let (slow, fast) = (end_date(TODAY, hours, few), end_date(TODAY, hours, few + more));
        prop_assert!(fast.expect("within the calendar") <= slow.expect("within the calendar"));
        let mut naive = TODAY;
        let mut left = i64::from(hours);
        while left > 0 {
            left -= i64::from(few);
            naive += Duration::days(7);
        }
        prop_assert_eq!(slow, Some(naive));
    }

    #[test]
    fn bars_follow_one_another_up_to_the_end_date(
        content in any_content(), progress in any_progress(), options in any_options(), per_week in 1..60_u16,
    ) {
        let bars = timeline(&content, &progress, &options, per_week);
        let hours = remaining_hours(&content, &progress, &options);
        prop_assert_eq!(bars.iter().map(|bar| bar.hours).sum::<u32>(), hours);
        let end = end_date(TODAY, hours, per_week).expect("within the calendar");
        prop_assert!(bars.iter().all(|bar| TODAY <= bar.from && bar.from < bar.to && bar.to <= end));
        // A day that two steps share is in both bars.
        prop_assert!(bars.windows(2).all(|pair| pair[0].from <= pair[1].from && pair[1].from <= pair[0].to));
        let mut names: Vec<_> = bars.iter().map(|bar| &bar.step).collect();
        names.dedup();
        prop_assert_eq!(names.len(), bars.len());
    }

    #[test]
    fn work_that_is_done_never_makes_it_later(
        content in any_content(), progress in any_progress(), options in any_options(), index in 0..9_usize,
    ) {
        let Some(step) = content.steps.get(index) else { return Ok(()) };
        let before = remaining_hours(&content, &progress, &options);
        let mut after = progress.clone();
        after.set(work(step.key.as_str(), step.year(YEAR), StepStatus::Done));
        // Settling the step with the light arrangement turns it from something that may not be skipped into a mere gap, never the reverse.
        prop_assert!(remaining_hours(&content, &after, &options) <= before);
    }
}
