//! One row of a list: what it says of an organisation and its people, or why it cannot be taken.

use std::collections::HashMap;

use time::Date;

use super::{
    Field, kinds,
    words::{fold, is_nothing, read_sector, read_yes},
};
use crate::{
    check,
    partners::{MembershipStatus, PartnerKind, Sector},
};

/// What the words in a list can mean here.
#[derive(Clone, Debug)]
pub struct Rules {
    pub kinds: Vec<PartnerKind>,
    /// Code of a municipality by its folded name.
    pub municipalities: HashMap<String, String>,
    /// The alliance's only municipality: that of rows which name no place, or one that is no municipality.
    pub home: Option<String>,
    /// For rows from which no sector follows.
    pub sector: Option<Sector>,
    /// What somebody is called of whom only an address is known.
    pub nameless: String,
    /// Where an address comes from, unless the row says so.
    pub source: String,
    pub today: Date,
    /// The list is of the national network: who stands on it is a member, and a day that the row does not tell is unknown.
    pub network: bool,
}

/// A row that can be taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Candidate {
    pub name: String,
    /// Key of a kind; empty when none fits.
    pub kind: String,
    pub sector: Sector,
    pub municipality: Option<String>,
    pub website: String,
    /// Name of the organisation that it is a part of; may be empty.
    pub parent: String,
    pub status: MembershipStatus,
    pub since: Date,
    pub joined_on: Option<Date>,
    /// Whether the row tells since when.
    pub dated: bool,
    /// May stand in the public list; only of the national network.
    pub shown: bool,
    pub people: Vec<Person>,
}

/// A contact person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Person {
    pub name: String,
    pub function: String,
    pub email: String,
    pub phone: String,
    pub source: String,
}

/// What is wrong with a cell, or what we made of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    /// Nothing when the whole row is meant.
    pub field: Option<Field>,
    /// The end of a locale key `import-why-…`.
    pub why: &'static str,
    /// What the cell says.
    pub value: String,
}

/// What was read of a row.
#[derive(Clone, Debug, Default)]
pub(super) struct ReadRow {
    pub(super) candidate: Option<Candidate>,
    pub(super) problems: Vec<Problem>,
    pub(super) remarks: Vec<Problem>,
}

/// The cells of a row by what they hold.
pub(super) struct Cells<'a> {
    row: &'a [String],
    columns: &'a [Option<Field>],
}

impl<'a> Cells<'a> {
    pub(super) fn new(row: &'a [String], columns: &'a [Option<Field>]) -> Self {
        Self { row, columns }
    }

    /// The cells of a field, in the order of the columns.
    fn all(&self, field: Field) -> impl Iterator<Item = &'a str> {
        let row = self.row;
        let columns = self.columns.iter().enumerate().filter(move |(_, of)| **of == Some(field));
        columns.map(move |(column, _)| row.get(column).map_or("", |cell| cell.trim()))
    }

    /// The first cell of a field; empty when it says that there is nothing.
    pub(super) fn get(&self, field: Field) -> &'a str {
        self.all(field).next().filter(|cell| !is_nothing(cell)).unwrap_or_default()
    }

    /// The cell of the person with this number, from 0.
    fn of_person(&self, field: Field, number: usize) -> &'a str {
        self.all(field).nth(number).filter(|cell| !is_nothing(cell)).unwrap_or_default()
    }

    fn has(&self, field: Field) -> bool {
        self.columns.contains(&Some(field))
    }

    /// For how many people there are columns.
    fn people(&self) -> usize {
        let persons = Field::ALL.into_iter().filter(|field| field.is_of_a_person());
        persons.map(|field| self.all(field).count()).max().unwrap_or(0)
    }

    /// The cell in which Excel says that a formula went wrong.
    fn broken(&self) -> Option<(Field, &'a str)> {
        let used = self.columns.iter().enumerate().filter_map(|(column, field)| Some((column, (*field)?)));
        let mut cells = used.map(|(column, field)| (field, self.row.get(column).map_or("", |cell| cell.trim())));
        cells.find(|(_, cell)| cell.starts_with('#') && cell.ends_with(['!', '?', 'A']))
    }
}

/// The most letters of a cell that a problem repeats.
const SHOWN: usize = 60;

pub(super) struct Reader<'a> {
    pub(super) cells: Cells<'a>,
    pub(super) rules: &'a Rules,
    problems: Vec<Problem>,
    pub(super) remarks: Vec<Problem>,
}

/// Reads a row that is not empty.
pub(super) fn read(cells: Cells, rules: &Rules) -> ReadRow {
    let mut reader = Reader { cells, rules, problems: Vec::new(), remarks: Vec::new() };
    let candidate = reader.candidate();
    let candidate = candidate.filter(|_| reader.problems.is_empty());
    ReadRow { candidate, problems: reader.problems, remarks: reader.remarks }
}

impl Reader<'_> {
    pub(super) fn wrong(&mut self, field: Field, why: &'static str, value: &str) {
        self.problems.push(problem(field, why, value));
    }

    fn text(&mut self, field: Field, most: usize) -> String {
        let text = self.cells.get(field).to_owned();
        self.within(field, &text, most);
        text
    }

    fn within(&mut self, field: Field, text: &str, most: usize) {
        if text.chars().count() > most {
            self.wrong(field, "too-long", text);
        }
    }

    fn candidate(&mut self) -> Option<Candidate> {
        if let Some((field, cell)) = self.cells.broken() {
            let cell = cell.to_owned();
            self.wrong(field, "formula", &cell);
        }
        let name = self.text(Field::Name, 160).split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            self.wrong(Field::Name, "no-name", "");
        }
        // It stands in mails.
        if check::one_line(&name).is_err() {
            self.wrong(Field::Name, "one-line", &name);
        }
        let kind = self.kind(&name);
        let sector = self.sector(kind.as_ref());
        let municipality = self.municipality();
        let website = self.website();
        let parent = self.text(Field::Parent, 160);
        let (status, since, joined_on, dated) = self.standing();
        let shown = self.cells.all(Field::Shown).next().is_some_and(read_yes);
        let people = self.people();
        Some(Candidate {
            name,
            kind: kind.map(|kind| kind.key).unwrap_or_default(),
            sector: sector?,
            municipality,
            website,
            parent,
            status,
            since,
            joined_on,
            dated,
            shown,
            people,
        })
    }

    /// The kind that the row names, or the one that the name of the organisation tells when no column does.
    fn kind(&mut self, name: &str) -> Option<PartnerKind> {
        let text = fold(self.cells.get(Field::Kind));
        let kinds = &self.rules.kinds;
        if !text.is_empty() {
            let found = kinds::find(kinds, &text).cloned();
            if found.is_none() {
                let value = self.cells.get(Field::Kind);
                self.remarks.push(problem(Field::Kind, "kind-unknown", value));
            }
            return found;
        }
        if self.cells.has(Field::Kind) { None } else { kinds::inside(kinds, &fold(name)).cloned() }
    }

    fn sector(&mut self, kind: Option<&PartnerKind>) -> Option<Sector> {
        let text = self.cells.get(Field::Sector).to_owned();
        let read = read_sector(&text);
        if !text.is_empty() && read.is_none() {
            self.wrong(Field::Sector, "sector-unknown", &text);
            return None;
        }
        let kind_text = read_sector(self.cells.get(Field::Kind));
        let sector = read.or(kind.map(|kind| kind.sector)).or(kind_text).or(self.rules.sector);
        if sector.is_none() {
            self.wrong(Field::Sector, "no-sector", "");
        }
        sector
    }

    /// A place that is no municipality is a village, or a typing error: the alliance's own, and the reader is told.
    fn municipality(&mut self) -> Option<String> {
        let text = self.cells.get(Field::Place).to_owned();
        let folded = fold(&text);
        if text.is_empty() {
            return self.rules.home.clone();
        }
        if ["hele land", "heel nederland", "landelijk", "nederland", "whole country", "national"]
            .iter()
            .any(|all| folded.contains(all))
        {
            return None;
        }
        let code = code(&text, self.rules);
        if code.is_none() {
            let why = if self.rules.home.is_some() { "place-home" } else { "place-unknown" };
            self.remarks.push(problem(Field::Place, why, &text));
        }
        code.or_else(|| self.rules.home.clone())
    }

    fn website(&mut self) -> String {
        let text = self.text(Field::Website, 290);
        if text.is_empty() {
            return text;
        }
        let whole = if text.contains("://") { text.clone() } else { format!("https://{text}") };
        let fine = check::link_host(&whole).is_some_and(|host| host.contains('.'));
        if fine && !text.contains(char::is_whitespace) {
            return whole;
        }
        self.wrong(Field::Website, "website", &text);
        String::new()
    }

    fn people(&mut self) -> Vec<Person> {
        (0..self.cells.people()).filter_map(|number| self.person(number)).collect()
    }

    fn person(&mut self, number: usize) -> Option<Person> {
        let cell = |field| self.cells.of_person(field, number).to_owned();
        let parts = [Field::FirstName, Field::Infix, Field::LastName].map(cell);
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let mut name = cell(Field::Contact).split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            name = parts.join(" ");
        }
        let (function, email, phone) = (cell(Field::Function), cell(Field::Email), cell(Field::Phone));
        let source = cell(Field::Source);
        // A function without somebody who holds it is nobody.
        if name.is_empty() && email.is_empty() && phone.is_empty() {
            return None;
        }
        if name.is_empty() {
            name = if function.is_empty() { self.rules.nameless.clone() } else { function.clone() };
        }
        let email = self.email(&email);
        let phone = self.phone(&phone);
        for (field, text, most) in
            [(Field::Contact, &name, 120), (Field::Function, &function, 120), (Field::Source, &source, 200)]
        {
            self.within(field, text, most);
            // What somebody is called stands in mails; where an address comes from may well be a website.
            let fine = if field == Field::Source { check::one_line(text) } else { check::name(text) };
            if fine.is_err() {
                self.wrong(field, "one-line", text);
            }
        }
        let source = if source.is_empty() { self.rules.source.clone() } else { source };
        Some(Person { name, function, email, phone, source })
    }

    /// "Naam <a@b.nl>" and "mailto:a@b.nl" are addresses; two in a cell are not.
    fn email(&mut self, text: &str) -> String {
        let inner = text.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or(text, |(inner, _)| inner);
        let inner = inner.trim().trim_end_matches([';', ',', '.']);
        let plain = inner.strip_prefix("mailto:").unwrap_or(inner).trim().to_lowercase();
        if plain.is_empty() || check::email(&plain).is_ok() {
            return plain;
        }
        let why = if plain.matches('@').count() > 1 { "two-emails" } else { "email" };
        self.wrong(Field::Email, why, text);
        String::new()
    }

    /// A spreadsheet that took a number for a number lost its first 0.
    fn phone(&mut self, text: &str) -> String {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if digits && text.len() == 9 && !text.starts_with('0') {
            return format!("0{text}");
        }
        if check::phone(text).is_err() {
            self.wrong(Field::Phone, "phone", text);
        }
        self.within(Field::Phone, text, 30);
        text.to_owned()
    }
}

/// The municipality of this name.
pub(super) fn code(text: &str, rules: &Rules) -> Option<String> {
    let folded = fold(text);
    let plain = folded.strip_prefix("gemeente ").or(folded.strip_prefix("gem ")).unwrap_or(&folded);
    rules.municipalities.get(plain).or_else(|| rules.municipalities.get(&folded)).cloned()
}

pub(super) fn problem(field: Field, why: &'static str, value: &str) -> Problem {
    let mut shown: String = value.chars().take(SHOWN).collect();
    if shown.len() < value.len() {
        shown.push('…');
    }
    Problem { field: Some(field), why, value: shown }
}
