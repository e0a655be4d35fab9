//! What comes of a list: a verdict for each row, what may be the same, and what will be done.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Candidate, Field, Layout, Problem, Rules, heading,
    row::{self, Cells, ReadRow, problem},
};
use crate::partners::{Likeness, NameIndex, NameKey};

/// An organisation that is known before the list comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub id: Uuid,
    pub name: String,
    /// It stands on the list of this alliance.
    pub listed: bool,
    /// Code of a municipality that is none of the alliance: only a row of that place is of this organisation. Every town has its own
    /// "Regenboog".
    pub only_in: Option<String>,
}

/// Codes of the municipalities that the rows name.
pub fn places(sheet: &[Vec<String>], layout: &Layout, rules: &Rules) -> BTreeSet<String> {
    sheet.iter().filter_map(|row| row::code(Cells::new(row, &layout.columns).get(Field::Place), rules)).collect()
}

/// The verdict on a row; each has exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    New,
    /// Bestaat al op uw lijst.
    Listed,
    /// Bestaat landelijk.
    Known,
    /// Dubbel in dit bestand.
    Double,
    Error,
    /// An empty row, the header, a row above it, or a heading within the list.
    Empty,
}

impl Verdict {
    pub const ALL: [Self; 6] = [Self::New, Self::Listed, Self::Known, Self::Double, Self::Error, Self::Empty];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Listed => "listed",
            Self::Known => "known",
            Self::Double => "double",
            Self::Error => "error",
            Self::Empty => "empty",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.as_str() == text)
    }
}

/// What a row may be the same as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    Organisation(Uuid),
    /// An earlier row of the list, by its number.
    Row(usize),
}

/// Something that a row may be the same as.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AlikeTo {
    pub target: Target,
    pub name: String,
    pub likeness: Likeness,
    pub listed: bool,
}

/// What somebody decided about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    Same(Target),
    Other,
    Skip,
}

impl Choice {
    /// As a form sends it: `org-<number>`, `row-<number>`, `other` or `skip`.
    pub fn code(self) -> String {
        match self {
            Self::Same(Target::Organisation(id)) => format!("org-{id}"),
            Self::Same(Target::Row(row)) => format!("row-{row}"),
            Self::Other => "other".to_owned(),
            Self::Skip => "skip".to_owned(),
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "other" => Some(Self::Other),
            "skip" => Some(Self::Skip),
            _ => {
                let organisation = code.strip_prefix("org-").and_then(|id| id.parse().ok()).map(Target::Organisation);
                let row = || code.strip_prefix("row-").and_then(|row| row.parse().ok()).map(Target::Row);
                organisation.or_else(row).map(Self::Same)
            }
        }
    }
}

/// Decisions by number of the row.
pub type Choices = BTreeMap<usize, Choice>;

/// What will be done with a row that can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    Create,
    /// Put an organisation that is known on the list, or add what is new to one that stands there.
    Link(Uuid),
    /// Add what is new to an earlier row.
    Join(usize),
    Skip,
}

/// A row of the list with its verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// As the spreadsheet counts: from 1.
    pub number: usize,
    /// What stands where the name belongs.
    pub name: String,
    pub verdict: Verdict,
    pub candidate: Option<Candidate>,
    pub problems: Vec<Problem>,
    /// What we made of it that the reader may not expect.
    pub remarks: Vec<Problem>,
    pub alike: Vec<AlikeTo>,
    /// Nothing while nobody decided what cannot be taken for granted.
    pub choice: Option<Choice>,
}

impl Row {
    /// Whether somebody has to say first whether it is the same.
    pub fn is_open(&self) -> bool {
        !self.alike.is_empty() && self.choice.is_none()
    }

    /// Nothing for a row that cannot be taken, or is open.
    pub fn action(&self) -> Option<Action> {
        self.candidate.as_ref()?;
        match self.choice {
            None if self.alike.is_empty() => Some(Action::Create),
            None => None,
            Some(Choice::Other) => Some(Action::Create),
            Some(Choice::Skip) => Some(Action::Skip),
            Some(Choice::Same(Target::Organisation(id))) => Some(Action::Link(id)),
            Some(Choice::Same(Target::Row(row))) => Some(Action::Join(row)),
        }
    }
}

/// What comes of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub rows: Vec<Row>,
}

/// The most organisations that a row is offered.
const OFFERED: usize = 3;

impl Plan {
    /// Gives each row its verdict. The same list, choices and known organisations give the same plan.
    pub fn new(sheet: &[Vec<String>], layout: &Layout, choices: &Choices, known: &[Known], rules: &Rules) -> Self {
        let mut index: NameIndex<Indexed> = NameIndex::default();
        for one in known {
            let target = Target::Organisation(one.id);
            let alike = AlikeTo { target, name: one.name.clone(), likeness: Likeness::Near, listed: one.listed };
            index.add(NameKey::new(&one.name), (alike, one.only_in.clone()));
        }
        let header = layout.header.map(|header| sheet.get(header).cloned().unwrap_or_default());
        let mut rows = Vec::with_capacity(sheet.len());
        for (place, cells) in sheet.iter().enumerate() {
            let number = place + 1;
            let named = Cells::new(cells, &layout.columns);
            let name = named.get(Field::Name).to_owned();
            let above = layout.header.is_some_and(|header| place <= header);
            let none = heading::is_none(cells, &name, header.as_ref(), layout, rules);
            if above || none.is_some() {
                let mut row = Row::without(number, name, Verdict::Empty);
                let said = none.filter(|said| !above && !said.is_empty());
                row.remarks.extend(said.map(|said| Problem { field: None, ..problem(Field::Name, "heading", &said) }));
                rows.push(row);
                continue;
            }
            let ReadRow { candidate, problems, remarks } = row::read(named, rules);
            let mut row = Row { candidate, problems, remarks, ..Row::without(number, name, Verdict::Error) };
            if let Some(candidate) = &row.candidate {
                let key = NameKey::new(&candidate.name);
                row.alike = alike(&index, &key, candidate.municipality.as_ref(), rules.network);
                row.verdict = verdict(&row.alike);
                row.choice = choice(&row.alike, choices.get(&number).copied());
                let target = Target::Row(number);
                let own = AlikeTo { target, name: candidate.name.clone(), likeness: Likeness::Near, listed: false };
                index.add(key, (own, None));
            }
            rows.push(row);
        }
        let mut plan = Self { rows };
        plan.check_parents(known);
        plan
    }

    /// A part of something that is neither known nor in the list is an error.
    fn check_parents(&mut self, known: &[Known]) {
        let parents: Vec<NameKey> =
            self.candidates().filter(|it| !it.parent.is_empty()).map(|it| key(&it.parent)).collect();
        if parents.is_empty() {
            return;
        }
        let mut index = NameIndex::default();
        for name in known.iter().map(|one| &one.name).chain(self.candidates().map(|candidate| &candidate.name)) {
            index.add(NameKey::new(name), ());
        }
        let known: HashMap<String, bool> = self
            .candidates()
            .filter(|it| !it.parent.is_empty())
            .map(|it| {
                let found = index.find(&key(&it.parent)).iter().any(|((), likeness)| *likeness == Likeness::Same);
                (it.parent.clone(), found)
            })
            .collect();
        for row in &mut self.rows {
            let Some(candidate) = &row.candidate else { continue };
            if !candidate.parent.is_empty() && known.get(&candidate.parent) != Some(&true) {
                row.problems.push(problem(Field::Parent, "parent", &candidate.parent));
                row.verdict = Verdict::Error;
                row.candidate = None;
                row.alike = Vec::new();
                row.choice = None;
            }
        }
    }

    fn candidates(&self) -> impl Iterator<Item = &Candidate> {
        self.rows.iter().filter_map(|row| row.candidate.as_ref())
    }

    pub fn count(&self, verdict: Verdict) -> usize {
        self.rows.iter().filter(|row| row.verdict == verdict).count()
    }

    /// Rows about which somebody has to decide first.
    pub fn open(&self) -> usize {
        self.rows.iter().filter(|row| row.is_open()).count()
    }

    pub fn row(&self, number: usize) -> Option<&Row> {
        number.checked_sub(1).and_then(|place| self.rows.get(place))
    }

    /// Where a row ends, when it joins another that joins another. A row that joins one that cannot be taken stands for itself.
    pub fn action(&self, row: &Row) -> Option<Action> {
        let mut action = row.action()?;
        while let Action::Join(number) = action {
            match self.row(number).map(|row| (row.candidate.is_some(), row.action())) {
                // Rows are joined to earlier ones, so this ends.
                Some((true, Some(Action::Join(earlier)))) if earlier < number => action = Action::Join(earlier),
                Some((true, Some(Action::Create))) => return Some(action),
                Some((true, Some(other))) => return Some(other),
                Some((true, None)) => return None,
                _ => return Some(Action::Create),
            }
        }
        Some(action)
    }

    /// Rows that will do something.
    pub fn taken(&self) -> usize {
        self.rows.iter().filter(|row| self.action(row).is_some_and(|action| action != Action::Skip)).count()
    }

    /// Tells whether two plans do the same: who confirms one does not get another.
    pub fn fingerprint(&self) -> String {
        let mut hasher = DefaultHasher::new();
        for row in &self.rows {
            (row.number, row.verdict, self.action(row), &row.candidate, &row.alike).hash(&mut hasher);
        }
        format!("{:016x}", hasher.finish())
    }
}

impl Row {
    fn without(number: usize, name: String, verdict: Verdict) -> Self {
        Self {
            number,
            name,
            verdict,
            candidate: None,
            problems: Vec::new(),
            remarks: Vec::new(),
            alike: Vec::new(),
            choice: None,
        }
    }
}

fn key(name: &str) -> NameKey {
    NameKey::new(name)
}

/// What a row may be the same as, and the only municipality in which it may.
type Indexed = (AlikeTo, Option<String>);

/// What a name may be of: those of this alliance first, then others, then earlier rows. A row of the national list that names no place may
/// be of any.
fn alike(index: &NameIndex<Indexed>, key: &NameKey, place: Option<&String>, network: bool) -> Vec<AlikeTo> {
    let found = index.find(key).into_iter();
    let anywhere = network && place.is_none();
    let found = found.filter(|((_, only_in), _)| anywhere || only_in.as_ref().is_none_or(|code| Some(code) == place));
    let mut found: Vec<AlikeTo> = found.map(|((one, _), likeness)| AlikeTo { likeness, ..one.clone() }).collect();
    found.sort_by_key(|one| {
        let place = match one.target {
            Target::Organisation(_) if one.listed => 0,
            Target::Organisation(_) => 1,
            Target::Row(_) => 2,
        };
        (std::cmp::Reverse(one.likeness), place)
    });
    found.truncate(OFFERED);
    found
}

fn verdict(alike: &[AlikeTo]) -> Verdict {
    match alike.first() {
        None => Verdict::New,
        Some(AlikeTo { target: Target::Row(_), .. }) => Verdict::Double,
        Some(AlikeTo { listed: true, .. }) => Verdict::Listed,
        Some(_) => Verdict::Known,
    }
}

/// What somebody chose, as long as it is offered. Else the same name means the same organisation, when there is one of it; the reader sees
/// that before anything is written.
fn choice(alike: &[AlikeTo], chosen: Option<Choice>) -> Option<Choice> {
    let offered = |target: Target| alike.iter().any(|one| one.target == target);
    match chosen {
        Some(Choice::Same(target)) if offered(target) => chosen,
        Some(Choice::Other) if !alike.is_empty() => chosen,
        Some(Choice::Skip) => chosen,
        _ => {
            let same = |one: &&AlikeTo| one.likeness == Likeness::Same && matches!(one.target, Target::Organisation(_));
            let first = alike.first().filter(|one| one.likeness == Likeness::Same)?;
            (alike.iter().filter(same).count() < 2).then_some(Choice::Same(first.target))
        }
    }
}
