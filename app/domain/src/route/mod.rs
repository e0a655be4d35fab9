//! The route: seven phases of steps that take a municipality from intake to handover.
//!
//! What a step says is [`Content`], the same for every alliance and versioned. What an alliance did is [`Progress`] and hangs on
//! the key of a step, so a new version of the content never touches it. Everything here is a pure function of the two.

mod advice;
mod changes;
mod content;
mod forms;
mod plan;
mod progress;
mod status;
#[cfg(test)]
mod tests;
mod text;

pub use advice::{Advice, Options, Reason, StartCheck, advise, light_done, may_start, missing, round_is_on};
pub use changes::Changes;
pub use content::{Content, Event, FormatText, Phase, Step, StepKey};
pub use forms::{EnterForm, EvidenceForm, NOTES_MAX, NotesForm, OwnStepForm, RouteForm, StepForm, parse_phase};
pub use plan::{Bar, end_date, remaining_hours, timeline};
pub use progress::{PhaseCount, Progress, StepWork, beside, current_phase, left_to_revisit, phase_counts, revisit};
pub use status::StepStatus;
pub use text::{ByLang, Criterion, OtherLead, StepText, Task};
