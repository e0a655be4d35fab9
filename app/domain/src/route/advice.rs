//! Which step comes next, and why. The rule, first that applies:
//!
//! 1. a step whose target date (streefdatum) has passed, the longest ago first;
//! 2. a step that is busy, unless it is one that stays busy all year;
//! 3. the monitor, while the national round is open and partners take part, as without partners there is nobody to ask;
//! 4. a step for the first time, all of whose needs are met; then a yearly step that opened again this year;
//! 5. a step that stays busy all year; a step that still waits for another; a gap from before the phase in which the alliance began.
//!
//! Within a rule steps stand in the order of their phases, and in a phase those of the basic route first; but a step stands as early
//! as the first step that waits for it. So the light arrangement, in phase 3, comes before the first step with a rung, in phase 1.

use std::collections::BTreeSet;

use time::Date;

use super::{Content, Progress, Step, StepKey, StepStatus};

/// What the advice depends on besides content and work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    pub today: Date,
    /// The cycle year for yearly steps.
    pub year: i32,
    /// The full route, or the fifteen steps of the basic one.
    pub full_route: bool,
    /// The phase in which the alliance entered; 1 unless it came half-way.
    pub start_phase: u8,
    /// The national round of the monitor is open.
    pub round_open: bool,
    /// At least one partner takes part in the alliance.
    pub partners: bool,
}

impl Options {
    /// The basic route from the start, with no monitor open and no partners.
    pub fn new(today: Date) -> Self {
        Self { today, year: today.year(), full_route: false, start_phase: 1, round_open: false, partners: false }
    }
}

/// Why a step is advised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    Overdue {
        due_on: Date,
    },
    Busy,
    /// The national monitor is open.
    RoundOpen,
    /// It builds on no other step.
    First,
    /// These steps, which it builds on, are finished.
    NeedsMet(Vec<StepKey>),
    /// A yearly step; this is the year in which it was last finished, none when that was before it was yearly.
    Again {
        last: Option<i32>,
    },
    /// These steps come before it but are not finished; there is nothing better to do.
    NeedsOpen(Vec<StepKey>),
    /// It lies before the phase in which the alliance began, and everything after it is done.
    Gap,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    pub step: StepKey,
    pub reasons: Vec<Reason>,
    /// Steps that wait for this one.
    pub waiting: Vec<StepKey>,
    /// At most three open steps from before the phase in which the alliance began.
    pub earlier_gaps: Vec<StepKey>,
    /// Say first that the light arrangement comes before anything else: the step has a rung, or is the step with the arrangement.
    pub light_first: bool,
}

/// Whether a step may be started without more ado.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartCheck {
    Free,
    /// Experts by experience take part, and the light arrangement in this step is not there yet: starting anyway asks a reason.
    NeedsReason {
        light: StepKey,
    },
}

/// Whether compensation, contact person and house rules are arranged: the first criteria of the step that has the arrangement are
/// ticked, or that step is settled.
pub fn light_done(content: &Content, progress: &Progress, year: i32) -> bool {
    content.light_step().is_none_or(|step| {
        progress.was_settled(step, year)
            || progress
                .work(step, year)
                .is_some_and(|work| step.light_criteria().all(|key| work.checked.iter().any(|tick| tick == key)))
    })
}

/// Any order is allowed, but not lightly where people could be harmed.
pub fn may_start(content: &Content, progress: &Progress, step: &Step, year: i32) -> StartCheck {
    match content.light_step() {
        Some(light) if step.rung.is_some() && light.key != step.key && !light_done(content, progress, year) => {
            StartCheck::NeedsReason { light: light.key.clone() }
        }
        _ => StartCheck::Free,
    }
}

/// The steps that should come before `step` and are not finished.
pub fn missing<'a>(content: &'a Content, progress: &Progress, options: &Options, step: &Step) -> Vec<&'a Step> {
    Situation::new(content, progress, options).missing(step)
}

/// Whether steps with a round are to be done now: the national round is open, and the alliance has partners to ask.
pub fn round_is_on(options: &Options) -> bool {
    options.round_open && options.partners
}

/// The step that comes next; none when everything that can be done now is done.
pub fn advise(content: &Content, progress: &Progress, options: &Options) -> Option<Advice> {
    let situation = Situation::new(content, progress, options);
    let step = situation.next(|_| true)?;
    let is = |other: &&Step| other.key == step.key;
    let waits = |other: &&Step| situation.is_open(other) && situation.missing(other).iter().any(is);
    let keys = |steps: &mut dyn Iterator<Item = &Step>| steps.map(|step| step.key.clone()).collect();
    let mut gaps: Vec<&Step> =
        content.route(options.full_route).filter(|other| situation.is_gap(other) && !is(other)).collect();
    gaps.sort_by_key(|gap| !gap.basic);
    Some(Advice {
        step: step.key.clone(),
        reasons: situation.reasons(step),
        waiting: keys(&mut content.steps.iter().filter(waits)),
        earlier_gaps: keys(&mut gaps.into_iter().take(3)),
        light_first: !situation.light_done && (step.rung.is_some() || step.light > 0),
    })
}

/// Content, work and options together, with what follows from them.
pub(super) struct Situation<'a, 'p> {
    content: &'a Content,
    progress: &'p Progress,
    options: &'p Options,
    light_done: bool,
    /// Steps that wait for a national round take their ordinary place, as in a plan for later.
    rounds_come: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Overdue(Date),
    Busy,
    Round,
    First,
    Again,
    Ongoing,
    Waiting,
    Gap,
}

impl<'a, 'p> Situation<'a, 'p> {
    pub(super) fn new(content: &'a Content, progress: &'p Progress, options: &'p Options) -> Self {
        Self { content, progress, options, light_done: light_done(content, progress, options.year), rounds_come: false }
    }

    /// Not what to do now, but in which order all of it.
    pub(super) fn planned(self) -> Self {
        Self { rounds_come: true, ..self }
    }

    /// The first step in line of those that `of` admits.
    pub(super) fn next(&self, of: impl Fn(&Step) -> bool) -> Option<&'a Step> {
        let steps = self.content.steps.iter().enumerate();
        steps
            .filter(|(_, step)| self.is_open(step) && of(step) && !self.waits_for_round(step, &mut BTreeSet::new()))
            .min_by_key(|(position, step)| (self.rank(step), self.place(step, *position), *position))
            .map(|(_, step)| step)
    }

    fn status(&self, step: &Step) -> StepStatus {
        self.progress.status(step, self.options.year)
    }

    fn in_route(&self, step: &Step) -> bool {
        !step.retired && (self.options.full_route || step.basic)
    }

    /// To be done: in the route, or begun outside it.
    pub(super) fn is_open(&self, step: &Step) -> bool {
        !self.status(step).is_settled()
            && !step.retired
            && (self.in_route(step) || self.status(step) == StepStatus::Busy)
    }

    /// Skipped on entering half-way. The light arrangement is never just a gap.
    pub(super) fn is_gap(&self, step: &Step) -> bool {
        self.is_open(step)
            && step.phase < self.options.start_phase
            && self.status(step) == StepStatus::NotYet
            && !self.is_again(step)
            && (self.light_done || step.light == 0)
    }

    /// A yearly step that was finished in an earlier year and is open again.
    pub(super) fn is_again(&self, step: &Step) -> bool {
        !self.progress.is_settled(step, self.options.year) && self.progress.was_settled(step, self.options.year)
    }

    /// The steps that should come first and are not finished. A need outside the route, or from before the phase in which the alliance
    /// began, holds nothing up; a light arrangement and a step that stays busy all year are enough.
    fn missing(&self, step: &Step) -> Vec<&'a Step> {
        let is_met = |need: &Step| {
            !self.in_route(need)
                || need.phase < self.options.start_phase
                || (need.light > 0 && self.light_done)
                || (need.ongoing && self.status(need) == StepStatus::Busy)
                || if need.yearly && step.yearly {
                    self.progress.is_settled(need, self.options.year)
                } else {
                    self.progress.was_settled(need, self.options.year)
                }
        };
        let mut missing: Vec<&Step> =
            step.needs.iter().filter_map(|key| self.content.step(key.as_str())).filter(|need| !is_met(need)).collect();
        if let Some(light) = self.content.light_step()
            && step.rung.is_some()
            && !self.light_done
            && missing.iter().chain([&step]).all(|need| need.key != light.key)
        {
            missing.push(light);
        }
        missing
    }

    /// Nothing can be done until the round is on: the monitor itself, and what builds on it.
    fn waits_for_round(&self, step: &'a Step, seen: &mut BTreeSet<&'a str>) -> bool {
        if self.rounds_come
            || round_is_on(self.options)
            || self.status(step) == StepStatus::Busy
            || !seen.insert(step.key.as_str())
        {
            return false;
        }
        step.round || self.missing(step).into_iter().any(|need| self.waits_for_round(need, seen))
    }

    fn rank(&self, step: &Step) -> Rank {
        let busy = self.status(step) == StepStatus::Busy;
        let enough_for_now = step.light > 0 && self.light_done;
        match self.progress.work(step, self.options.year).filter(|work| work.is_overdue(self.options.today)) {
            Some(work) => Rank::Overdue(work.due_on.unwrap_or(self.options.today)),
            None if busy && step.ongoing => Rank::Ongoing,
            None if busy && !enough_for_now => Rank::Busy,
            None if step.round && round_is_on(self.options) => Rank::Round,
            None if self.is_gap(step) => Rank::Gap,
            None if !self.missing(step).is_empty() => Rank::Waiting,
            None if self.is_again(step) => Rank::Again,
            None => Rank::First,
        }
    }

    /// As early as the first step that waits for it.
    fn place(&self, step: &Step, position: usize) -> (u8, bool, usize) {
        let (mut place, mut seen, mut queue) = ((step.phase, !step.basic, position), BTreeSet::new(), vec![step]);
        while let Some(needed) = queue.pop() {
            for (position, waiting) in self.content.steps.iter().enumerate() {
                let waits = self.is_open(waiting) && self.missing(waiting).iter().any(|need| need.key == needed.key);
                if waits && seen.insert(waiting.key.as_str()) {
                    place = place.min((waiting.phase, !waiting.basic, position));
                    queue.push(waiting);
                }
            }
        }
        place
    }

    fn reasons(&self, step: &Step) -> Vec<Reason> {
        let keys = |steps: Vec<&Step>| steps.into_iter().map(|step| step.key.clone()).collect();
        let missing = self.missing(step);
        let mut reasons = Vec::new();
        match self.rank(step) {
            Rank::Overdue(due_on) => reasons.push(Reason::Overdue { due_on }),
            Rank::Round => reasons.push(Reason::RoundOpen),
            Rank::Gap => reasons.push(Reason::Gap),
            _ => {}
        }
        if self.status(step) == StepStatus::Busy {
            reasons.push(Reason::Busy);
        }
        if self.is_again(step) {
            let last = self.progress.earlier(step, self.options.year).into_iter().find(|work| work.status.is_settled());
            reasons.push(Reason::Again { last: last.and_then(|work| work.year) });
        }
        if missing.is_empty() {
            let met: Vec<&Step> = step
                .needs
                .iter()
                .filter_map(|key| self.content.step(key.as_str()))
                .filter(|need| self.progress.was_settled(need, self.options.year))
                .collect();
            match (met.is_empty(), step.needs.is_empty()) {
                (false, _) => reasons.push(Reason::NeedsMet(keys(met))),
                (true, true) => reasons.push(Reason::First),
                (true, false) => {}
            }
        } else {
            reasons.push(Reason::NeedsOpen(keys(missing)));
        }
        reasons
    }
}
