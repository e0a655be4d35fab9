//! What all pages of the route start from: the content, an alliance's work in it, and what follows from the two.

use std::sync::Arc;

use app::{
    route::{Beside, End, Mark, NextStep, StepLink, Why, route_path},
    text::Text,
};
use domain::route::{
    self, Advice, ByLang, Changes, Content, Criterion, Options, Progress, Reason, Step, StepKey, StepStatus, StepText,
    end_date, remaining_hours,
};
use store::{
    Result,
    alliance::settings::{self, Facts},
    monitor, partners,
    route::{
        content::Version,
        own::{self, OwnStep},
        work,
    },
    scope::{self, Read, RouteWork, Scope},
};

use crate::http::Cx;

/// The route of one alliance, for one reader.
#[derive(Clone, Debug)]
pub struct Route {
    pub scope: Scope,
    pub read: Read<RouteWork>,
    pub version: Arc<Version>,
    pub facts: Facts,
    pub progress: Progress,
    /// Steps of the alliance itself, as steps like any other.
    pub own: Vec<Step>,
    /// Those that were taken off the route; what was done in them stays.
    pub removed: Vec<Step>,
    pub options: Options,
    /// What changed since the alliance last said that it saw what is new.
    pub changes: Arc<Changes>,
    /// The last day of the national monitor, while it is open.
    pub round_until: Option<time::Date>,
    text: Text,
}

impl Route {
    /// [`store::Error::NotFound`] for who may not see the work in the route.
    pub async fn load(cx: &Cx, slug: &str) -> Result<Self> {
        let scope = cx.scope(slug).await?;
        let read = scope.read::<RouteWork>()?;
        let version = cx.app.route().await?;
        let facts = settings::facts(&scope.read::<scope::Progress>()?).await?;
        let progress = work::progress(&read).await?;
        let (removed, own): (Vec<_>, Vec<_>) = own::steps(&read).await?.into_iter().partition(|step| step.removed);
        let changes = cx.app.route_changes(facts.route_version_seen, &version).await?;
        let round = monitor::open(&cx.app.store, cx.today()).await?;
        let options = Options {
            full_route: facts.full_route,
            start_phase: facts.start_phase,
            round_open: round.is_some(),
            // Only asked while it makes a difference.
            partners: round.is_some() && partners::any_joined(&read).await?,
            ..Options::new(cx.today())
        };
        Ok(Self {
            scope,
            read,
            version,
            facts,
            progress,
            own: own.iter().map(own_step).collect(),
            removed: removed.iter().map(own_step).collect(),
            options,
            changes,
            round_until: round.map(|round| round.closes_on),
            text: cx.text,
        })
    }

    pub fn content(&self) -> &Content {
        &self.version.content
    }

    /// A step of the route, or of the alliance itself, also when it was taken off the route.
    pub fn step(&self, key: &str) -> Option<&Step> {
        let mut own = self.own.iter().chain(&self.removed);
        self.content().step(key).or_else(|| own.find(|step| step.key.as_str() == key))
    }

    pub fn slug(&self) -> &str {
        self.scope.slug()
    }

    pub fn year(&self) -> i32 {
        self.options.year
    }

    /// The text of a step, for this reader and this lead.
    pub fn words<'a>(&self, step: &'a Step) -> std::borrow::Cow<'a, StepText> {
        step.text(self.text.lang, self.facts.lead_is_municipality)
    }

    pub fn link(&self, step: &Step) -> StepLink {
        StepLink {
            number: step.number.clone(),
            title: self.words(step).title.clone(),
            href: format!("{}/{}", route_path(self.slug()), step.key),
        }
    }

    pub fn links(&self, keys: &[StepKey]) -> Vec<StepLink> {
        keys.iter().filter_map(|key| self.content().step(key.as_str())).map(|step| self.link(step)).collect()
    }

    pub fn status(&self, step: &Step) -> StepStatus {
        self.progress.status(step, self.year())
    }

    pub fn mark(&self, step: &Step) -> Mark {
        if self.changes.added.contains(&step.key) {
            Mark::New
        } else if self.changes.changed.contains(&step.key) {
            Mark::Changed
        } else {
            Mark::None
        }
    }

    pub fn next(&self) -> Option<NextStep> {
        let advice = route::advise(self.content(), &self.progress, &self.options)?;
        let step = self.content().step(advice.step.as_str())?;
        let work = self.progress.work(step, self.year());
        let light = self.content().light_step().filter(|_| advice.light_first);
        Some(NextStep {
            link: self.link(step),
            phase: step.phase,
            why: self.why(&advice),
            hours: step.hours,
            owner: work.map(|work| work.owner.clone()).unwrap_or_default(),
            status: self.status(step),
            waiting: self.links(&advice.waiting),
            gaps: self.links(&advice.earlier_gaps),
            light: light.map(|light| self.link(light)),
            // Of the last phase before it: what was finished earlier was said then.
            beside: self
                .content()
                .phases
                .iter()
                .rev()
                .filter(|phase| phase.number < step.phase)
                .map(|phase| self.beside(phase.number))
                .next()
                .unwrap_or_default(),
        })
    }

    /// What else the full route has in a phase, and whether its turn has come.
    pub fn beside(&self, phase: u8) -> Beside {
        let (steps, turn) = route::beside(self.content(), &self.progress, self.year(), self.facts.full_route, phase);
        let steps = steps.into_iter().map(|step| (self.link(step), self.words(step).when.clone())).collect();
        Beside { phase, steps, turn }
    }

    fn why(&self, advice: &Advice) -> Vec<Why> {
        advice
            .reasons
            .iter()
            .map(|reason| match reason {
                Reason::Overdue { due_on } => Why::Overdue(*due_on),
                Reason::Busy => Why::Busy,
                Reason::RoundOpen => Why::RoundOpen,
                Reason::First => Why::First,
                Reason::NeedsMet(steps) => Why::NeedsMet(self.links(steps)),
                Reason::Again { last } => Why::Again(*last),
                Reason::NeedsOpen(steps) => Why::NeedsOpen(self.links(steps)),
                Reason::Gap => Why::Gap,
            })
            .collect()
    }

    pub fn end(&self) -> End {
        end(self.content(), &self.progress, &self.options, self.facts.hours_per_week)
    }
}

/// When the rest of a route is done.
pub fn end(content: &Content, progress: &Progress, options: &Options, hours_per_week: u16) -> End {
    let hours_left = remaining_hours(content, progress, options);
    match end_date(options.today, hours_left, hours_per_week) {
        _ if hours_left == 0 => End::Done,
        Some(date) => End::On { date, hours_per_week, hours_left },
        None => End::Unknown,
    }
}

/// A step of the alliance itself; its criteria are the lines of what it wrote under "klaar als".
pub fn own_step(own: &OwnStep) -> Step {
    let lines = own.done.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate();
    // What the alliance wrote cannot be changed, so the place of a line is its key.
    let done = lines.map(|(place, line)| Criterion { key: place.to_string(), text: line.to_owned() }).collect();
    let text = StepText { title: own.title.clone(), done, ..StepText::default() };
    Step {
        key: StepKey::from(own.key.as_str()),
        phase: own.phase,
        texts: ByLang { nl: text.clone(), en: text },
        ..Step::default()
    }
}
