//! Involving experts by experience (ervaringsdeskundigen): the plan in thirteen parts, and what comes before it. Rule: no page asks who
//! somebody is; a place has a number.

pub mod check;
pub mod document;
pub mod done;
pub mod feedback;
mod fields;
pub mod light;
pub mod matrix;
pub mod overview;
pub mod part;
pub mod process;
pub mod quality;
mod rows;
pub mod sheet;
pub mod slot;
#[cfg(test)]
mod tests;
pub mod versions;

use std::collections::HashMap;

use domain::{
    account::Lang,
    experts::{
        Month, ParticipationLevel,
        plan::{
            Contradiction, Gap, Part, State,
            form::{PartState, Wrong},
        },
        rungs::{Entry, Group, Place as Spot},
    },
};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use crate::{
    alliance::Place,
    alliance::in_a_sentence,
    components::{Badge, BadgeKind, Crumb},
    form::{FieldError, FormState},
    t,
    text::Text,
};

/// `/a/voorbeeldstad/ervaringsdeskundigen` with `end` behind it.
pub fn experts_path(slug: &str, end: &str) -> String {
    format!("/a/{slug}/ervaringsdeskundigen{end}")
}

/// What a part is called in an address.
pub fn part_slug(part: Part) -> &'static str {
    match part {
        Part::Question => "vraag",
        Part::Who => "wie",
        Part::Rungs => "trede",
        Part::Roles => "rollen",
        Part::Recruitment => "werving",
        Part::Preparation => "voorbereiding",
        Part::Safety => "veiligheid",
        Part::Compensation => "vergoeding",
        Part::Practical => "praktisch",
        Part::Decision => "besluit",
        Part::Planning => "planning",
        Part::Evaluation => "evaluatie",
        Part::Anchoring => "borging",
    }
}

pub fn part_of(slug: &str) -> Option<Part> {
    Part::ALL.into_iter().find(|part| part_slug(*part) == slug)
}

pub fn part_path(slug: &str, part: Part) -> String {
    experts_path(slug, &format!("/plan/{}", part_slug(part)))
}

/// "Aanleiding en vraag".
pub fn part_name(text: Text, part: Part) -> String {
    text.get(&format!("experts-part-{}", part.as_str()))
}

/// "1. Aanleiding en vraag".
pub fn part_title(text: Text, part: Part) -> String {
    format!("{}. {}", part.number(), part_name(text, part))
}

/// What a plan refers to: names of partners by number, of phases of the route, and of processes of the alliance's own.
#[derive(Clone, Debug, Default)]
pub struct Names {
    pub partners: HashMap<Uuid, String>,
    pub phases: Vec<(u8, String)>,
    pub processes: Vec<(Uuid, String)>,
    /// The least rung that the route asks for experts by experience in a phase.
    pub least: Vec<(u8, ParticipationLevel)>,
}

impl Names {
    /// The rows of the rung matrix, phases first: "2. In beeld".
    pub fn spots(&self) -> Vec<(Spot, String)> {
        let phases = self.phases.iter().map(|(number, name)| (Spot::Phase(*number), format!("{number}. {name}")));
        phases.chain(self.processes.iter().map(|(id, name)| (Spot::Process(*id), name.clone()))).collect()
    }

    pub(crate) fn spot(&self, text: Text, spot: Spot) -> String {
        let known = self.spots().into_iter().find(|(one, _)| *one == spot);
        known.map_or_else(|| text.get("experts-rungs-process"), |(_, name)| name)
    }

    /// Whether a rung is under the least that the route asks.
    pub fn is_low(&self, entry: &Entry) -> bool {
        let (Spot::Phase(phase), Group::Experts, Some(planned)) = (entry.place, entry.group, entry.planned) else {
            return false;
        };
        self.least.iter().any(|(of, least)| *of == phase && planned < *least)
    }

    fn partner(&self, text: Text, id: &Uuid) -> String {
        self.partners.get(id).cloned().unwrap_or_else(|| text.get("experts-partner-gone"))
    }
}

/// Why a rung is what it is; nothing when nobody wrote that down.
fn because(text: Text, entry: &Entry, low: bool) -> Option<String> {
    let key = if low { "experts-rungs-because" } else { "experts-rungs-note" };
    (!entry.reason.is_empty()).then(|| t!(text, key, reason = entry.reason.clone()))
}

/// What is wrong with a form of the plan, at its fields.
pub fn refused(mut form: FormState, wrong: Vec<Wrong>) -> FormState {
    form.errors.extend(wrong.into_iter().map(|one| FieldError {
        field: one.field,
        key: format!("error-{}", one.code),
        args: one.args.into_iter().map(|(name, value)| (name, value.to_string())).collect(),
        link: None,
    }));
    form
}

/// The way back to the overview of the area.
fn crumbs(text: Text, place: &Place) -> Vec<Crumb> {
    vec![Crumb::new(text.get("common-nav-experts"), experts_path(&place.slug, ""))]
}

/// "ouders".
pub fn group_name(text: Text, group: Group) -> String {
    text.get(&format!("experts-group-{}", group.as_str()))
}

/// `€ 1.234,50`; without cents where there are none.
pub fn euro(text: Text, cents: u64) -> String {
    let whole = text.number(i64::try_from(cents / 100).unwrap_or(i64::MAX));
    let point = if text.lang == Lang::Nl { ',' } else { '.' };
    let cents = match cents % 100 {
        0 => String::new(),
        cents => format!("{point}{cents:02}"),
    };
    let space = if text.lang == Lang::Nl { "\u{a0}" } else { "" };
    format!("€{space}{whole}{cents}")
}

/// `maart 2027`.
fn month_name(text: Text, month: Month) -> String {
    let day = time::Month::try_from(month.number()).and_then(|name| Date::from_calendar_date(month.year(), name, 1));
    day.map(|day| text.month(day)).unwrap_or_default()
}

/// What is not filled, as the label of its field.
fn gap_name(text: Text, gap: &Gap) -> String {
    text.get(&format!("experts-{}-{}", gap.part.as_str(), gap.field))
}

/// "Nog niet ingevuld: “Wanneer?” en “Wie betaalt?”."
fn missing_words(text: Text, gaps: &[String]) -> String {
    let quoted: Vec<String> = gaps.iter().map(|gap| t!(text, "experts-quoted", words = gap.clone())).collect();
    t!(text, "experts-missing", fields = in_a_sentence(text, &quoted))
}

/// What contradicts itself, in a sentence that says what to do.
pub(crate) fn contradiction(text: Text, one: Contradiction) -> String {
    let key = format!("experts-wrong-{}", one.as_str());
    match one {
        Contradiction::Alone(group)
        | Contradiction::NoRung(group)
        | Contradiction::TwoRungs(group)
        | Contradiction::NoPlaces(group) => {
            t!(text, &key, group = group_name(text, group))
        }
        Contradiction::OtherCount { group, places, slots } => {
            t!(text, &key, group = group_name(text, group), places = i64::from(places), slots = slots)
        }
        Contradiction::WrongAges(band) => {
            t!(text, &key, group = group_name(text, Group::Children(band)))
        }
        Contradiction::OverBudget(cents) => t!(text, &key, amount = euro(text, cents)),
        Contradiction::SlotOutside(number) => t!(text, &key, number = i64::from(number)),
        Contradiction::ManyQuestions(count) => t!(text, &key, count = count),
        _ => text.get(&key),
    }
}

fn part_badge(text: Text, state: PartState) -> AnyView {
    let kind = match state {
        PartState::Empty => BadgeKind::Neutral,
        PartState::Partly => BadgeKind::Busy,
        PartState::Done | PartState::LeftOpen => BadgeKind::Ok,
        PartState::Wrong => BadgeKind::Warning,
    };
    view! { <Badge kind>{text.get(&format!("experts-state-{}", state.as_str()))}</Badge> }.into_any()
}

/// "concept", "akkoord in de kerngroep", "vastgesteld".
pub fn version_state(text: Text, state: State) -> String {
    text.get(&format!("experts-version-{}", state.as_str()))
}

fn version_badge(text: Text, state: State) -> AnyView {
    let kind = match state {
        State::Draft => BadgeKind::Busy,
        State::Agreed => BadgeKind::Warning,
        State::Adopted => BadgeKind::Ok,
    };
    view! { <Badge kind>{version_state(text, state)}</Badge> }.into_any()
}

/// A text of several lines as paragraphs.
fn paragraphs(words: &str) -> AnyView {
    words
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| view! { <p>{line.to_owned()}</p> })
        .collect_view()
        .into_any()
}
