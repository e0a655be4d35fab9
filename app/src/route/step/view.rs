//! What the page of a step shows.

use domain::{
    coaching::TeamRole,
    experts::ParticipationLevel,
    partners::ContributionStatus,
    route::{StepStatus, StepText},
};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::{
    form::{FormState, Overtaken},
    partners::contribution::PartOf,
    route::{Beside, Mark, NextStep, StepLink},
};

#[derive(Clone, Debug)]
pub struct View {
    pub slug: String,
    pub key: String,
    pub link: StepLink,
    /// Number and title.
    pub phase: (u8, String),
    pub text: StepText,
    pub hours: u16,
    pub rung: Option<ParticipationLevel>,
    /// Where the rungs of all phases stand, for who may see them.
    pub matrix: Option<String>,
    pub lead: Vec<TeamRole>,
    pub also: Vec<TeamRole>,
    /// Name of the coach; none means the national team as a whole.
    pub coach: Option<String>,
    /// Title and address.
    pub formats: Vec<(String, String)>,
    /// Those to print, as PDF files: title and address.
    pub print: Vec<(String, String)>,
    /// Where in the product the work is done: name and address.
    pub tools: Vec<(String, String)>,
    /// What partners contribute to it.
    pub contributions: Vec<Effort>,
    /// How many of the criteria are met, of how many.
    pub ticked: (usize, usize),
    /// The light arrangement is in this step, and the step is not done yet: how many of the criteria it is, and once it is
    /// there, the steps with experts by experience that can begin first.
    pub arrangement: Option<(usize, Option<Vec<StepLink>>)>,
    pub mark: Mark,
    pub retired: bool,
    /// Not in the route that was chosen.
    pub outside: bool,
    /// May choose the route.
    pub may_choose: bool,
    /// A step of the alliance itself.
    pub own: Option<Own>,
    /// The year of a yearly step.
    pub year: Option<i32>,
    pub saved: Saved,
    /// For who may change the work.
    pub form: Option<FormState>,
    /// Starting now asks a reason: the step with the light arrangement, and what is to be ticked there.
    pub light: Option<(StepLink, Vec<String>)>,
    /// Somebody saved in between, so that stands beside what was typed.
    pub stale: Option<Overtaken>,
    /// What the plan for experts by experience says of criteria of this step, and where; for who may see it.
    pub filled: Option<Filled>,
    /// Steps that this one builds on, and steps that wait for it.
    pub needs: Vec<(StepLink, StepStatus)>,
    pub waiting: Vec<(StepLink, StepStatus)>,
    /// Work of earlier years, newest first.
    pub earlier: Vec<Earlier>,
    /// None for who may not see it.
    pub evidence: Option<Vec<Evidence>>,
    pub removed_evidence: Vec<Evidence>,
    /// None for who may not see it.
    pub history: Option<Vec<Change>>,
    pub previous: Option<StepLink>,
    pub next: Option<StepLink>,
    /// What the advice says comes after this one, and what else the full route has in this phase once it is done.
    pub next_step: Option<NextStep>,
    pub beside: Beside,
}

/// What a partner contributes to the step.
#[derive(Clone, Debug)]
pub struct Effort {
    /// Name of the partner, and its address for who may open it.
    pub partner: String,
    pub href: Option<String>,
    pub what: String,
    pub status: ContributionStatus,
    pub actions: Vec<PartOf>,
}

/// What was filled in elsewhere.
#[derive(Clone, Debug)]
pub struct Filled {
    /// Name of the page in a sentence, and its address.
    pub place: (String, String),
    /// Keys of criteria, and whether what they ask is there.
    pub criteria: Vec<(String, bool)>,
}

/// The work as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    pub status: StepStatus,
    pub reason: String,
    pub before_start: bool,
    pub checked: Vec<String>,
    pub owner: String,
    pub due_on: Option<Date>,
    pub overdue: bool,
    pub light_reason: String,
    /// None for who may not read them.
    pub notes: Option<String>,
    /// By whom and when, in the reader's time.
    pub by: String,
    pub at: Option<OffsetDateTime>,
}

#[derive(Clone, Debug)]
pub struct Own {
    pub removed: bool,
    /// Where a button takes it off the route or puts it back; none for who may not.
    pub action: Option<String>,
    pub once: Uuid,
}

#[derive(Clone, Debug)]
pub struct Earlier {
    /// None: from before the step was yearly.
    pub year: Option<i32>,
    /// Asked for in the address.
    pub open: bool,
    pub href: String,
    pub saved: Saved,
    pub evidence: Vec<Evidence>,
}

#[derive(Clone, Debug)]
pub struct Evidence {
    pub title: String,
    pub body: Body,
    pub by: String,
    pub at: OffsetDateTime,
    /// Where a button removes it or puts it back; none for who may not.
    pub action: Option<String>,
    pub once: Uuid,
}

#[derive(Clone, Debug)]
pub enum Body {
    /// The host is shown: a title can say anything.
    Link {
        href: String,
        host: String,
    },
    Text(String),
    File {
        name: String,
        href: String,
        kilobytes: u32,
    },
}

/// Something that somebody did.
#[derive(Clone, Debug)]
pub struct Change {
    pub at: OffsetDateTime,
    /// Empty for the program itself.
    pub by: String,
    /// `step` or `evidence`.
    pub record: String,
    pub action: String,
    /// Title of the evidence; empty when it is gone.
    pub subject: String,
    pub status: Option<(StepStatus, StepStatus)>,
    /// Fields that changed beside the status.
    pub fields: Vec<String>,
}
