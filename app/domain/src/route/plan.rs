//! How long the rest of the route takes.
//!
//! The plan counts every step that is not yet finished for the first time, from the phase in which the alliance began. One lead with
//! so many hours a week does one step after another, in the order of the advice (so a step never stands before one that it builds
//! on); phases overlap only where that order makes them. It is a sum, not a promise: holidays and waiting for others are not in it.

use time::{Date, Duration};

use super::{Content, Options, Progress, Step, StepKey, StepStatus, StepWork, advice::Situation};

/// A step on the timeline, from a day up to and including another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    pub step: StepKey,
    pub phase: u8,
    pub from: Date,
    pub to: Date,
    pub hours: u32,
    pub status: StepStatus,
    /// The target date that the alliance set; later than `to` is comfortable.
    pub due_on: Option<Date>,
}

/// Hours of work that are left. A criterion that is ticked takes its share off; an open step takes at least an hour.
pub fn remaining_hours(content: &Content, progress: &Progress, options: &Options) -> u32 {
    let situation = Situation::new(content, progress, options);
    let planned = |step: &&Step| is_planned(&situation, step);
    content.steps.iter().filter(planned).map(|step| hours_left(step, progress.work(step, options.year))).sum()
}

/// The day on which the work is done: weeks are rounded up. None without hours per week, or beyond the calendar.
pub fn end_date(today: Date, remaining_hours: u32, hours_per_week: u16) -> Option<Date> {
    if hours_per_week == 0 {
        return None;
    }
    today.checked_add(Duration::weeks(i64::from(remaining_hours.div_ceil(u32::from(hours_per_week)))))
}

/// The steps that are left, one after another. Empty without hours per week.
pub fn timeline(content: &Content, progress: &Progress, options: &Options, hours_per_week: u16) -> Vec<Bar> {
    let per_week = u32::from(hours_per_week);
    let day = |weeks_of_hours: u32, round_up: bool| {
        let days = if round_up { weeks_of_hours.div_ceil(per_week) } else { weeks_of_hours / per_week };
        options.today.checked_add(Duration::days(i64::from(days)))
    };
    let (mut bars, mut before) = (Vec::new(), 0_u32);
    if per_week == 0 {
        return bars;
    }
    for step in in_order(content, progress, options) {
        let work = progress.work(step, options.year);
        let hours = hours_left(step, work);
        let (Some(from), Some(to)) = (day(before * 7, false), day((before + hours) * 7, true)) else { break };
        bars.push(Bar {
            step: step.key.clone(),
            phase: step.phase,
            from,
            to,
            hours,
            status: progress.status(step, options.year),
            due_on: work.and_then(|work| work.due_on),
        });
        before += hours;
    }
    bars
}

/// As if each advised step were done and the next asked for.
fn in_order<'a>(content: &'a Content, progress: &Progress, options: &Options) -> Vec<&'a Step> {
    let planned: Vec<StepKey> = {
        let situation = Situation::new(content, progress, options);
        content.steps.iter().filter(|step| is_planned(&situation, step)).map(|step| step.key.clone()).collect()
    };
    let (mut progress, mut order) = (progress.clone(), Vec::new());
    while let Some(step) =
        Situation::new(content, &progress, options).planned().next(|step| planned.contains(&step.key))
    {
        progress.set(StepWork {
            key: step.key.clone(),
            year: step.year(options.year),
            status: StepStatus::Done,
            ..StepWork::default()
        });
        order.push(step);
    }
    order
}

fn is_planned(situation: &Situation<'_, '_>, step: &Step) -> bool {
    situation.is_open(step) && !situation.is_again(step) && !situation.is_gap(step)
}

fn hours_left(step: &Step, work: Option<&StepWork>) -> u32 {
    let (ticked, criteria) = step.ticked(work.map_or(&[], |work| &work.checked));
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let hours = u32::from(step.hours);
    let share = hours * count(ticked);
    (hours - share.checked_div(count(criteria)).unwrap_or(0)).max(1)
}
