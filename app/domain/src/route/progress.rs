//! What an alliance did, per step and for yearly steps per year; and what can be counted from it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::{Date, Duration, OffsetDateTime};

use super::{Content, Event, Step, StepKey, StepStatus};

/// An alliance's work in one step; a yearly step has one for each year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepWork {
    pub key: StepKey,
    /// The cycle year of a yearly step.
    pub year: Option<i32>,
    pub status: StepStatus,
    /// Why the step has this status; asked when it is not applicable.
    pub reason: String,
    /// Done before the alliance began to use the route; asks for no evidence.
    pub before_start: bool,
    /// Keys of the criteria that are ticked.
    pub checked: Vec<String>,
    pub owner: String,
    pub due_on: Option<Date>,
    /// Notes, evidence or files hang on it.
    pub has_record: bool,
    pub updated_at: Option<OffsetDateTime>,
}

impl StepWork {
    /// Nothing was done here, so nothing is lost when the step leaves the route.
    pub fn is_blank(&self) -> bool {
        self.status == StepStatus::NotYet
            && self.checked.is_empty()
            && self.owner.is_empty()
            && self.due_on.is_none()
            && !self.has_record
    }

    /// The target date has passed and the step is not finished.
    pub fn is_overdue(&self, today: Date) -> bool {
        !self.status.is_settled() && self.due_on.is_some_and(|due| due < today)
    }
}

/// All work of one alliance in the route.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress(BTreeMap<StepKey, BTreeMap<Option<i32>, StepWork>>);

impl FromIterator<StepWork> for Progress {
    fn from_iter<I: IntoIterator<Item = StepWork>>(works: I) -> Self {
        let mut progress = Self::default();
        works.into_iter().for_each(|work| progress.set(work));
        progress
    }
}

impl Progress {
    /// Puts the work in place of what was there for the same step and year.
    pub fn set(&mut self, work: StepWork) {
        self.0.entry(work.key.clone()).or_default().insert(work.year, work);
    }

    pub fn works(&self) -> impl Iterator<Item = &StepWork> {
        self.0.values().flat_map(BTreeMap::values)
    }

    /// The work that counts now. Of a step that was yearly in an earlier version of the content, the latest year counts.
    pub fn work(&self, step: &Step, year: i32) -> Option<&StepWork> {
        let works = self.0.get(&step.key)?;
        if step.yearly { works.get(&Some(year)) } else { works.get(&None).or_else(|| works.values().next_back()) }
    }

    /// Work of earlier years (and from before the step was yearly), latest first.
    pub fn earlier(&self, step: &Step, year: i32) -> Vec<&StepWork> {
        let works = self.0.get(&step.key).filter(|_| step.yearly);
        works.into_iter().flat_map(|works| works.range(..Some(year)).rev()).map(|(_, work)| work).collect()
    }

    pub fn status(&self, step: &Step, year: i32) -> StepStatus {
        self.work(step, year).map_or(StepStatus::NotYet, |work| work.status)
    }

    /// Done or not applicable, for a yearly step this year.
    pub fn is_settled(&self, step: &Step, year: i32) -> bool {
        self.status(step, year).is_settled()
    }

    /// Done or not applicable, for a yearly step in any year up to this one.
    pub fn was_settled(&self, step: &Step, year: i32) -> bool {
        self.is_settled(step, year) || self.earlier(step, year).iter().any(|work| work.status.is_settled())
    }

    /// Entering half-way: the steps that the alliance says it has already. Steps with work of their own stay as they are.
    pub fn before_start(&self, content: &Content, keys: &[StepKey], year: i32) -> Vec<StepWork> {
        content
            .steps
            .iter()
            .filter(|step| keys.contains(&step.key) && self.work(step, year).is_none_or(StepWork::is_blank))
            .map(|step| StepWork {
                key: step.key.clone(),
                year: step.year(year),
                status: StepStatus::Done,
                before_start: true,
                ..StepWork::default()
            })
            .collect()
    }
}

/// "4 van 5 klaar".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhaseCount {
    pub phase: u8,
    /// Steps of the route that are done or not applicable.
    pub done: usize,
    /// Steps of the route.
    pub total: usize,
    /// Finished steps that are not in the route that was chosen; they stay visible.
    pub beside: usize,
}

/// How far each phase is, in the basic or the full route. Yearly steps count for this year.
pub fn phase_counts(content: &Content, progress: &Progress, year: i32, full_route: bool) -> Vec<PhaseCount> {
    let settled = |step: &&Step| progress.is_settled(step, year);
    content
        .phases
        .iter()
        .map(|phase| {
            let here = |step: &&Step| step.phase == phase.number;
            let done = content.route(full_route).filter(here).filter(settled).count();
            PhaseCount {
                phase: phase.number,
                done,
                total: content.route(full_route).filter(here).count(),
                beside: content.steps.iter().filter(here).filter(settled).count() - done,
            }
        })
        .collect()
}

/// What else the full route has in a phase, untouched so far; and whether its turn has come: every step of the basic route in
/// that phase is settled.
pub fn beside<'a>(
    content: &'a Content,
    progress: &Progress,
    year: i32,
    full_route: bool,
    phase: u8,
) -> (Vec<&'a Step>, bool) {
    if full_route {
        return (Vec::new(), false);
    }
    let here = |step: &&Step| step.phase == phase;
    let untouched = |step: &&Step| progress.work(step, year).is_none_or(StepWork::is_blank);
    let steps = content.route(true).filter(here).filter(|step| !step.basic).filter(untouched).collect();
    let mut chosen = content.route(false).filter(here).peekable();
    (steps, chosen.peek().is_some() && chosen.all(|step| progress.is_settled(step, year)))
}

/// Where the alliance is: the furthest phase in which it has begun, or the one after it when every step there is settled. Phases
/// that run beside the others (without `weeks`) count only after the last of those that follow one another, so that the light
/// arrangement of phase 3 or the yearly monitor of phase 7 does not move an alliance that has just begun.
pub fn current_phase(content: &Content, progress: &Progress, year: i32, full_route: bool, start_phase: u8) -> u8 {
    let of_phase = |number: u8| content.route(full_route).filter(move |step| step.phase == number);
    let finished = |number: u8| of_phase(number).all(|step| progress.was_settled(step, year));
    let begun = |number: u8| {
        let started =
            |step: &Step| progress.status(step, year) != StepStatus::NotYet || progress.was_settled(step, year);
        content.steps.iter().any(|step| step.phase == number && started(step))
    };
    let in_turn: Vec<u8> =
        content.phases.iter().filter(|phase| phase.weeks.is_some()).map(|phase| phase.number).collect();
    let last_in_turn = in_turn.last().copied().unwrap_or(0);
    let furthest = in_turn.iter().rposition(|&number| number <= start_phase || begun(number)).unwrap_or(0);
    let after = content
        .phases
        .iter()
        .map(|phase| phase.number)
        .filter(|&number| number > last_in_turn && number >= start_phase);
    let last = content.phases.last().map_or(1, |phase| phase.number);
    in_turn
        .iter()
        .copied()
        .skip(furthest)
        .filter(|&number| number >= start_phase)
        .chain(after)
        .find(|&number| !finished(number))
        .unwrap_or(last)
}

/// Finished steps to look at again after an event.
pub fn revisit(content: &Content, progress: &Progress, event: Event, year: i32) -> Vec<StepKey> {
    let again = |step: &&Step| !step.retired && step.revisit.contains(&event) && progress.was_settled(step, year);
    content.steps.iter().filter(again).map(|step| step.key.clone()).collect()
}

/// An event asks attention for so long; after that the alliance has made its choice.
const EVENT_ASKS: Duration = Duration::days(90);

/// Of the steps to look at again after an event, those that nobody saved since it happened. Empty once it is long ago.
pub fn left_to_revisit(
    content: &Content,
    progress: &Progress,
    (event, at): (Event, OffsetDateTime),
    year: i32,
    now: OffsetDateTime,
) -> Vec<StepKey> {
    if now - at > EVENT_ASKS {
        return Vec::new();
    }
    let saved_since = |key: &StepKey| {
        progress.works().any(|work| work.key == *key && work.updated_at.is_some_and(|saved| saved > at))
    };
    revisit(content, progress, event, year).into_iter().filter(|key| !saved_since(key)).collect()
}
