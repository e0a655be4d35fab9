//! What a new version of the content changes, and how the steps that it drops are kept for who has work in them.

use serde::{Deserialize, Serialize};

use super::{Content, Step, StepKey};

/// The difference between two versions, by the key of the step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    pub added: Vec<StepKey>,
    pub changed: Vec<StepKey>,
    pub removed: Vec<StepKey>,
}

impl Changes {
    /// A new number alone is no change: that happens to every step after one that is added.
    pub fn between(old: &Content, new: &Content) -> Self {
        let before = |step: &Step| old.step(step.key.as_str()).filter(|step| !step.retired);
        let current = || new.steps.iter().filter(|step| !step.retired);
        let keys = |steps: &mut dyn Iterator<Item = &Step>| steps.map(|step| step.key.clone()).collect();
        let is_changed = |step: &&Step| {
            before(step).is_some_and(|before| {
                let same_number = Step { number: step.number.clone(), ..before.clone() };
                same_number != **step || formats(old, before) != formats(new, step)
            })
        };
        Self {
            added: keys(&mut current().filter(|step| before(step).is_none())),
            changed: keys(&mut current().filter(is_changed)),
            removed: keys(
                &mut old
                    .steps
                    .iter()
                    .filter(|step| !step.retired && new.step(step.key.as_str()).is_none_or(|step| step.retired)),
            ),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

fn formats<'a>(content: &'a Content, step: &Step) -> Vec<&'a str> {
    let of_step = |format: &&super::FormatText| step.formats.contains(&format.key);
    content.formats.iter().filter(of_step).map(|format| &*format.markdown).collect()
}

impl Content {
    /// This version, published after `previous`: steps that it no longer has stay as retired steps at the end of their phase, with
    /// their formats, so that [`Content::shown`] still has them where an alliance has work.
    #[must_use]
    pub fn published_after(mut self, previous: &Content) -> Self {
        for step in
            previous.steps.iter().filter(|step| self.step(step.key.as_str()).is_none()).cloned().collect::<Vec<_>>()
        {
            for format in &previous.formats {
                if step.formats.contains(&format.key)
                    && self.formats.iter().all(|own| own.key != format.key || own.lang != format.lang)
                {
                    self.formats.push(format.clone());
                }
            }
            let end = self.steps.iter().rposition(|own| own.phase <= step.phase).map_or(0, |last| last + 1);
            self.steps.insert(end, Step { retired: true, ..step });
        }
        for phase in &previous.phases {
            if self.phase(phase.number).is_none() && self.steps.iter().any(|step| step.phase == phase.number) {
                let end = self.phases.partition_point(|own| own.number < phase.number);
                self.phases.insert(end, phase.clone());
            }
        }
        self
    }
}
