//! The rules of the advice once more, as slowly and literally as they are written in `advice.rs`.

use super::*;

type Rule<'r> = dyn Fn(&Step) -> bool + 'r;

pub(super) struct Oracle<'a>(pub &'a Content, pub &'a Progress, pub &'a Options);

impl Oracle<'_> {
    fn row(&self, step: &Step) -> Option<StepWork> {
        let of_step = |work: &&StepWork| work.key == step.key;
        let mut rows: Vec<StepWork> = self.1.works().filter(of_step).cloned().collect();
        rows.sort_by_key(|work| work.year);
        if step.yearly {
            rows.into_iter().find(|work| work.year == Some(YEAR))
        } else if rows.first().is_some_and(|work| work.year.is_none()) {
            rows.first().cloned()
        } else {
            rows.last().cloned()
        }
    }

    fn status(&self, step: &Step) -> StepStatus {
        self.row(step).map(|row| row.status).unwrap_or_default()
    }

    fn finished(&self, step: &Step) -> bool {
        [StepStatus::Done, StepStatus::NotApplicable].contains(&self.status(step))
    }

    fn ever_finished(&self, step: &Step) -> bool {
        let settled = |work: &StepWork| [StepStatus::Done, StepStatus::NotApplicable].contains(&work.status);
        let earlier = |work: &&StepWork| work.key == step.key && work.year.unwrap_or(0) < YEAR;
        self.finished(step) || step.yearly && self.1.works().filter(earlier).any(settled)
    }

    fn light(&self) -> Option<&Step> {
        self.0.steps.iter().find(|step| step.light > 0 && !step.retired)
    }

    pub(super) fn light_done(&self) -> bool {
        let Some(light) = self.light() else { return true };
        let ticks = self.row(light).map(|row| row.checked).unwrap_or_default();
        self.ever_finished(light)
            || light.texts.nl.done[..light.light.into()].iter().all(|criterion| ticks.contains(&criterion.key))
    }

    fn in_route(&self, step: &Step) -> bool {
        if step.retired { false } else { step.basic || self.2.full_route }
    }

    fn open(&self, step: &Step) -> bool {
        if self.finished(step) || step.retired {
            return false;
        }
        self.in_route(step) || self.status(step) == StepStatus::Busy
    }

    fn waits_directly(&self, step: &Step, need: &Step) -> bool {
        let is_light = self.light().is_some_and(|light| light.key == need.key);
        if is_light && step.rung.is_some() && !self.light_done() && step.key != need.key {
            return true;
        }
        if !step.needs.contains(&need.key) || !self.in_route(need) || need.phase < self.2.start_phase {
            return false;
        }
        if need.light > 0 && self.light_done() || need.ongoing && self.status(need) == StepStatus::Busy {
            return false;
        }
        if need.yearly && step.yearly { !self.finished(need) } else { !self.ever_finished(need) }
    }

    /// `reach[a][b]`: b waits for a, directly or through open steps.
    fn reach(&self) -> Vec<Vec<bool>> {
        let steps = &self.0.steps;
        let mut reach: Vec<Vec<bool>> = steps
            .iter()
            .map(|need| steps.iter().map(|step| self.open(step) && self.waits_directly(step, need)).collect())
            .collect();
        for via in 0..steps.len() {
            for from in 0..steps.len() {
                for to in 0..steps.len() {
                    reach[from][to] |= reach[from][via] && reach[via][to];
                }
            }
        }
        reach
    }

    pub(super) fn round_is_on(&self) -> bool {
        self.2.round_open && self.2.partners
    }

    fn held_by_round(&self, step: &Step, depth: usize) -> bool {
        if self.round_is_on() || self.status(step) == StepStatus::Busy || depth > self.0.steps.len() {
            return false;
        }
        step.round
            || self.0.steps.iter().any(|need| self.waits_directly(step, need) && self.held_by_round(need, depth + 1))
    }

    pub(super) fn advised(&self) -> Option<StepKey> {
        let steps = &self.0.steps;
        let reach = self.reach();
        let place = |index: usize| {
            let waiting = (0..steps.len()).filter(|&other| other == index || reach[index][other]);
            waiting.map(|other| (steps[other].phase, !steps[other].basic, other)).min()
        };
        let mut line: Vec<usize> = (0..steps.len())
            .filter(|&index| self.open(&steps[index]) && !self.held_by_round(&steps[index], 0))
            .collect();
        line.sort_by_key(|&index| (place(index), index));
        let due = |index: &usize| self.row(&steps[*index]).and_then(|row| row.due_on).filter(|due| *due < TODAY);
        if let Some(longest_ago) = line.iter().filter_map(due).min() {
            return line.iter().find(|index| due(index) == Some(longest_ago)).map(|index| steps[*index].key.clone());
        }
        let busy = |step: &Step| self.status(step) == StepStatus::Busy;
        let enough = |step: &Step| step.light > 0 && self.light_done();
        let works = |step: &Step| busy(step) && !step.ongoing && !enough(step);
        let gap = |step: &Step| {
            let arranged = step.light == 0 || self.light_done();
            step.phase < self.2.start_phase && !busy(step) && !self.ever_finished(step) && arranged
        };
        let waits = |step: &Step| steps.iter().any(|need| self.waits_directly(step, need));
        let idle = |step: &Step| !(busy(step) && (step.ongoing || !enough(step)));
        let rules: [Box<Rule<'_>>; 7] = [
            Box::new(works),
            Box::new(|step| idle(step) && step.round && self.round_is_on()),
            Box::new(|step| idle(step) && !gap(step) && !waits(step) && !self.ever_finished(step)),
            Box::new(|step| idle(step) && !gap(step) && !waits(step)),
            Box::new(|step| busy(step) && step.ongoing),
            Box::new(|step| !gap(step)),
            Box::new(|_| true),
        ];
        rules
            .iter()
            .find_map(|rule| line.iter().find(|index| rule(&steps[**index])))
            .map(|index| steps[*index].key.clone())
    }
}
