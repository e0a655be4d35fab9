//! The content of the route: phases, steps and formats. A published version is kept as the JSON of [`Content`], so a field that
//! is added later needs a default. How the files look is in `docs/content.md`.

use std::{
    borrow::{Borrow, Cow},
    collections::BTreeSet,
    fmt,
};

use serde::{Deserialize, Serialize};

use super::{
    Progress,
    text::{ByLang, Criterion, StepText},
};
use crate::{account::Lang, area::Area, coaching::TeamRole, experts::ParticipationLevel};

/// What a step is called for ever; its number and title may change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StepKey(String);

impl StepKey {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for StepKey {
    fn from(key: &str) -> Self {
        Self(key.to_owned())
    }
}

impl From<String> for StepKey {
    fn from(key: String) -> Self {
        Self(key)
    }
}

impl Borrow<str> for StepKey {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for StepKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One version of the route.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    pub phases: Vec<Phase>,
    /// In the order of the route.
    pub steps: Vec<Step>,
    pub formats: Vec<FormatText>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phase {
    pub number: u8,
    pub key: String,
    pub title: ByLang<String>,
    /// How long it usually takes, from and to. A phase without runs beside the others (3) or all year (6, 7).
    #[serde(default)]
    pub weeks: Option<(u16, u16)>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub key: StepKey,
    /// As people say it: "4.3".
    pub number: String,
    pub phase: u8,
    /// Estimate of the work for the lead (trekker).
    pub hours: u16,
    /// Roles of the national team that lead here.
    pub lead: Vec<TeamRole>,
    /// Roles of the national team that can help too.
    #[serde(default)]
    pub also: Vec<TeamRole>,
    /// The least influence that experts by experience should have here.
    #[serde(default)]
    pub rung: Option<ParticipationLevel>,
    pub area: Area,
    pub formats: Vec<String>,
    /// Steps whose result this one builds on. Advice only: any order is allowed.
    #[serde(default)]
    pub needs: Vec<StepKey>,
    /// One of the steps of the basic route (basisroute).
    #[serde(default)]
    pub basic: bool,
    /// Has a status for each year.
    #[serde(default)]
    pub yearly: bool,
    /// Stays busy all year, so it does not hold up the steps after it.
    #[serde(default)]
    pub ongoing: bool,
    /// Opens when the national round of the monitor opens, whatever phase the alliance is in.
    #[serde(default)]
    pub round: bool,
    /// The first so many criteria are the light arrangement that comes before every step with a rung; 0 for other steps.
    #[serde(default)]
    pub light: u8,
    /// Look at this step again after these events.
    #[serde(default)]
    pub revisit: Vec<Event>,
    /// No longer in the route; shown where an alliance has work in it.
    #[serde(default)]
    pub retired: bool,
    pub texts: ByLang<StepText>,
}

/// Something that happens to an alliance and makes it look again at finished steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// Bestuurswisseling.
    NewExecutive,
    /// Nieuwe trekker.
    NewLead,
    /// Herindeling.
    Redivision,
}

impl Event {
    pub const ALL: [Self; 3] = [Self::NewExecutive, Self::NewLead, Self::Redivision];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::NewExecutive => "new_executive",
            Self::NewLead => "new_lead",
            Self::Redivision => "redivision",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|event| event.as_str() == text)
    }
}

/// A worksheet or paper in one language, as Markdown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormatText {
    pub key: String,
    pub lang: Lang,
    pub markdown: String,
    /// A paper for the executive or the council: Dutch for English readers too.
    #[serde(default)]
    pub dutch_only: bool,
    /// A sheet to print and hand out: there as a PDF file too.
    #[serde(default)]
    pub print: bool,
}

impl FormatText {
    /// The `#` heading.
    pub fn title(&self) -> &str {
        self.markdown.lines().find_map(|line| line.strip_prefix("# ")).map_or(&*self.key, str::trim)
    }

    /// What a link to it says: the title without what is filled in later, and without the words that then hang in the air.
    pub fn label(&self) -> String {
        const HANGING: [&str; 8] = ["van", "in", "jaar", "de", "of", "for", "year", "the"];
        let mut depth = 0_usize;
        let outside: String = self
            .title()
            .chars()
            .filter(|sign| {
                match sign {
                    '{' | '[' => depth += 1,
                    '}' | ']' => depth = depth.saturating_sub(1),
                    _ => return depth == 0,
                }
                false
            })
            .collect();
        let named = |word: &&str| word.chars().any(char::is_alphanumeric);
        let mut words: Vec<&str> = outside.split_whitespace().filter(named).collect();
        while words.last().is_some_and(|word| HANGING.contains(word)) {
            words.pop();
        }
        words.join(" ").trim_end_matches([',', ':']).to_owned()
    }
}

impl Step {
    /// The text in the reader's language; some steps read differently when the lead is not a municipality.
    pub fn text(&self, lang: Lang, lead_is_municipality: bool) -> Cow<'_, StepText> {
        let text = self.texts.get(lang);
        if lead_is_municipality || text.other_lead.is_none() {
            Cow::Borrowed(text)
        } else {
            Cow::Owned(text.for_other_lead())
        }
    }

    /// "Klaar als" for a lead that is a municipality; the keys are the same in every language.
    pub fn criteria(&self) -> &[Criterion] {
        &self.texts.nl.done
    }

    /// What must be ticked for the light arrangement.
    pub fn light_criteria(&self) -> impl Iterator<Item = &str> {
        self.criteria().iter().take(self.light.into()).map(|criterion| &*criterion.key)
    }

    /// The share of the criteria that are ticked, as a count of all: those of a lead that is not a municipality count as well.
    pub fn ticked(&self, checked: &[String]) -> (usize, usize) {
        let other = self.texts.nl.other_lead.iter().flat_map(|other| &other.done).flatten();
        let known: BTreeSet<&str> = self.criteria().iter().chain(other).map(|criterion| &*criterion.key).collect();
        let ticked = known.into_iter().filter(|key| checked.iter().any(|tick| tick == key)).count();
        (ticked.min(self.criteria().len()), self.criteria().len())
    }

    /// The year that work in this step is kept under: `year` for a yearly step, none for another.
    pub fn year(&self, year: i32) -> Option<i32> {
        self.yearly.then_some(year)
    }
}

impl Content {
    pub fn step(&self, key: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.key.as_str() == key)
    }

    pub fn phase(&self, number: u8) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.number == number)
    }

    /// The format in the reader's language, or in Dutch when it exists in Dutch only.
    pub fn format(&self, key: &str, lang: Lang) -> Option<&FormatText> {
        let find = |lang| self.formats.iter().find(|format| format.key == key && format.lang == lang);
        find(lang).or_else(|| find(Lang::Nl).filter(|format| format.dutch_only))
    }

    /// The steps to count and advise: the full route, or the basic one.
    pub fn route(&self, full: bool) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| !step.retired && (full || step.basic))
    }

    /// The steps to show: those of the route, and every other step in which the alliance has work, so finished work never disappears.
    pub fn shown<'a>(&'a self, progress: &Progress, full: bool) -> Vec<&'a Step> {
        let worked: BTreeSet<&str> =
            progress.works().filter(|work| !work.is_blank()).map(|work| work.key.as_str()).collect();
        self.steps
            .iter()
            .filter(|step| worked.contains(step.key.as_str()) || !step.retired && (full || step.basic))
            .collect()
    }

    /// The step with the light arrangement (compensation, contact person, house rules).
    pub fn light_step(&self) -> Option<&Step> {
        self.steps.iter().find(|step| step.light > 0 && !step.retired)
    }
}
