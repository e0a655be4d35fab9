//! The rung matrix (tredenmatrix): per phase or process and per group how much influence was promised, and how much there was. Rule: a rung
//! under the least of a step warns and asks why; it never blocks.

mod done;
mod promised;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{ParticipationLevel, children::ChildBand};
use crate::route::{Content, Step};

pub use done::{Done, done_fields, fill_done, read_done};
pub use promised::{Promises, promised};

/// Who takes part (doelgroep).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    Experts,
    Parents,
    Children(ChildBand),
    Organisations,
}

/// The groups as the monitor counts them: children of all ages are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TargetGroup {
    Experts,
    Parents,
    Children,
    Organisations,
}

impl Group {
    pub const ALL: [Self; 6] = [
        Self::Experts,
        Self::Parents,
        Self::Children(ChildBand::Young),
        Self::Children(ChildBand::Middle),
        Self::Children(ChildBand::Teen),
        Self::Organisations,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Experts => "experts",
            Self::Parents => "parents",
            Self::Children(ChildBand::Young) => "children-young",
            Self::Children(ChildBand::Middle) => "children-middle",
            Self::Children(ChildBand::Teen) => "children-teen",
            Self::Organisations => "organisations",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.as_str() == text)
    }

    pub fn target(self) -> TargetGroup {
        match self {
            Self::Experts => TargetGroup::Experts,
            Self::Parents => TargetGroup::Parents,
            Self::Children(_) => TargetGroup::Children,
            Self::Organisations => TargetGroup::Organisations,
        }
    }
}

impl TargetGroup {
    pub const ALL: [Self; 4] = [Self::Experts, Self::Parents, Self::Children, Self::Organisations];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Experts => "experts",
            Self::Parents => "parents",
            Self::Children => "children",
            Self::Organisations => "organisations",
        }
    }
}

/// Formeel: laid down in a contract, a rule, an advisory body, a paid role or a fixed point of the agenda. Informeel: now and then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Formality {
    Formal,
    Informal,
}

impl Formality {
    pub const ALL: [Self; 2] = [Self::Formal, Self::Informal];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Informal => "informal",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|formality| formality.as_str() == text)
    }
}

/// A row of the matrix: a phase of the route, or a process of the alliance's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    Phase(u8),
    Process(Uuid),
}

/// No route has more phases.
const MOST_PHASES: u8 = 20;

impl Place {
    /// For forms, addresses and the database: the number of the phase, or that of the process.
    pub fn code(self) -> String {
        match self {
            Self::Phase(number) => number.to_string(),
            Self::Process(id) => id.to_string(),
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let phase = text.parse::<u8>().ok().filter(|phase| (1..=MOST_PHASES).contains(phase)).map(Self::Phase);
        phase.or_else(|| text.parse().ok().map(Self::Process))
    }
}

/// A cell of the matrix in one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub place: Place,
    pub group: Group,
    pub year: i32,
    #[serde(default)]
    pub planned: Option<ParticipationLevel>,
    /// Never kept with a plan, which promises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<ParticipationLevel>,
    /// Of what was planned.
    #[serde(default)]
    pub formality: Option<Formality>,
    /// Of what was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_formality: Option<Formality>,
    /// What was promised about the outcome.
    #[serde(default)]
    pub promised: String,
    /// Why the rung is under the least of a step.
    #[serde(default)]
    pub reason: String,
}

/// Which of the two rungs of a cell is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Planned,
    Done,
}

impl Entry {
    /// A cell of which nothing is known.
    pub fn new(place: Place, group: Group, year: i32) -> Self {
        let (promised, reason) = (String::new(), String::new());
        Self { place, group, year, planned: None, done: None, formality: None, done_formality: None, promised, reason }
    }

    pub fn rung(&self, side: Side) -> Option<ParticipationLevel> {
        match side {
            Side::Planned => self.planned,
            Side::Done => self.done,
        }
    }

    pub fn kept(&self) -> Kept {
        match (self.planned, self.done) {
            (_, None) => Kept::NotYet,
            (None, Some(_)) => Kept::Unplanned,
            (Some(planned), Some(done)) if done < planned => Kept::Less,
            (Some(planned), Some(done)) if done > planned => Kept::More,
            _ => Kept::AsPromised,
        }
    }
}

/// What came of the promise of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    NotYet,
    /// Done without a promise.
    Unplanned,
    Less,
    AsPromised,
    More,
}

impl Kept {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::Unplanned => "unplanned",
            Self::Less => "less",
            Self::AsPromised => "as-promised",
            Self::More => "more",
        }
    }
}

/// So many of so many. The count comes first; a percentage is for whoever may show one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub count: usize,
    pub of: usize,
}

impl Share {
    /// Whole, halves up; none of nothing.
    pub fn percent(self) -> Option<usize> {
        (self.count * 200 + self.of).checked_div(self.of * 2)
    }
}

/// How many cells are on each rung.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts([usize; 5]);

impl Counts {
    pub fn on(&self, rung: ParticipationLevel) -> usize {
        self.0[usize::from(rung.number()) - 1]
    }

    pub fn total(&self) -> usize {
        self.0.iter().sum()
    }

    pub fn share(&self, rung: ParticipationLevel) -> Share {
        Share { count: self.on(rung), of: self.total() }
    }

    /// On a rung or above it.
    pub fn from(&self, rung: ParticipationLevel) -> Share {
        Share { count: self.0[usize::from(rung.number()) - 1..].iter().sum(), of: self.total() }
    }
}

/// All cells of an alliance, each place, group and year once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix(BTreeMap<(i32, Place, Group), Entry>);

impl FromIterator<Entry> for Matrix {
    /// Of two for the same cell the later stays.
    fn from_iter<I: IntoIterator<Item = Entry>>(entries: I) -> Self {
        Self(entries.into_iter().map(|entry| ((entry.year, entry.place, entry.group), entry)).collect())
    }
}

impl Matrix {
    pub fn cell(&self, year: i32, place: Place, group: Group) -> Option<&Entry> {
        self.0.get(&(year, place, group))
    }

    pub fn of_year(&self, year: i32) -> impl Iterator<Item = &Entry> {
        self.0.values().filter(move |entry| entry.year == year)
    }

    /// How many cells of a group are on each rung; of all groups without one.
    pub fn counts(&self, year: i32, side: Side, group: Option<TargetGroup>) -> Counts {
        let mut counts = Counts::default();
        let wanted = |entry: &&Entry| group.is_none_or(|group| entry.group.target() == group);
        for rung in self.of_year(year).filter(wanted).filter_map(|entry| entry.rung(side)) {
            counts.0[usize::from(rung.number()) - 1] += 1;
        }
        counts
    }

    /// In how many phases and processes a group is on a rung or above it, of all in which anybody took part. Children of all ages are one.
    pub fn places(&self, year: i32, side: Side, group: TargetGroup, least: ParticipationLevel) -> Share {
        let mut reached = BTreeMap::<Place, bool>::new();
        for entry in self.of_year(year) {
            let Some(rung) = entry.rung(side) else { continue };
            *reached.entry(entry.place).or_default() |= entry.group.target() == group && rung >= least;
        }
        Share { count: reached.values().filter(|reached| **reached).count(), of: reached.len() }
    }

    /// The years of which something is known, earliest first.
    pub fn years(&self) -> Vec<i32> {
        let mut years: Vec<i32> = self.0.keys().map(|(year, ..)| *year).collect();
        years.dedup();
        years
    }

    /// Of the cells where something was done, those where it was laid down. Where nobody said which, it is not counted.
    pub fn formal(&self, year: i32, group: Option<TargetGroup>) -> Share {
        let known = self.of_year(year).filter(|entry| {
            let wanted = group.is_none_or(|group| entry.group.target() == group);
            wanted && entry.done.is_some() && entry.done_formality.is_some()
        });
        known.fold(Share::default(), |share, entry| Share {
            count: share.count + usize::from(entry.done_formality == Some(Formality::Formal)),
            of: share.of + 1,
        })
    }

    /// Of the cells with a promise and an outcome, those where no less was done than promised.
    pub fn kept(&self, year: i32) -> Share {
        let told = self.of_year(year).filter(|entry| entry.planned.is_some() && entry.done.is_some());
        told.fold(Share::default(), |share, entry| Share {
            count: share.count + usize::from(entry.kept() != Kept::Less),
            of: share.of + 1,
        })
    }

    /// What was done, year by year; a year without cells is left out.
    pub fn trend(&self, group: Option<TargetGroup>) -> Vec<(i32, Counts)> {
        self.years().into_iter().map(|year| (year, self.counts(year, Side::Done, group))).collect()
    }

    /// Planned cells of experts by experience in a phase of which steps ask more, and that do not say why.
    pub fn short<'a>(&'a self, content: &'a Content, year: i32) -> Vec<(&'a Entry, Vec<&'a Step>)> {
        let short = |entry: &'a Entry| {
            let steps = under_least(content, entry);
            (!steps.is_empty() && entry.reason.trim().is_empty()).then_some((entry, steps))
        };
        self.of_year(year).filter_map(short).collect()
    }
}

/// The steps whose least rung is above the one that was planned. The least is that of experts by experience, so others have none.
pub fn under_least<'a>(content: &'a Content, entry: &Entry) -> Vec<&'a Step> {
    let (Place::Phase(phase), Group::Experts, Some(planned)) = (entry.place, entry.group, entry.planned) else {
        return Vec::new();
    };
    let asks_more =
        |step: &&Step| step.phase == phase && !step.retired && step.rung.is_some_and(|least| planned < least);
    content.steps.iter().filter(asks_more).collect()
}

#[cfg(test)]
mod tests;
