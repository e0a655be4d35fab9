//! What a column holds, guessed from the word above it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{HEADER_WITHIN, words::fold};

/// What a column holds. Those of a contact person may occur more than once: the second one is of the second person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Naam van de organisatie.
    Name,
    /// Soort.
    Kind,
    Sector,
    /// Plaats of werkgebied.
    Place,
    Website,
    /// Onderdeel van.
    Parent,
    Status,
    /// Sinds wanneer deze status.
    Since,
    /// Voor het eerst mee.
    JoinedOn,
    /// Mag in de openbare lijst: only of the national network.
    Shown,
    /// Contactpersoon, the whole name.
    Contact,
    FirstName,
    /// Tussenvoegsel.
    Infix,
    LastName,
    Function,
    Email,
    Phone,
    /// Herkomst van het adres.
    Source,
}

impl Field {
    pub const ALL: [Self; 18] = [
        Self::Name,
        Self::Kind,
        Self::Sector,
        Self::Place,
        Self::Website,
        Self::Parent,
        Self::Status,
        Self::Since,
        Self::JoinedOn,
        Self::Shown,
        Self::Contact,
        Self::FirstName,
        Self::Infix,
        Self::LastName,
        Self::Function,
        Self::Email,
        Self::Phone,
        Self::Source,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Sector => "sector",
            Self::Place => "place",
            Self::Website => "website",
            Self::Parent => "parent",
            Self::Status => "status",
            Self::Since => "since",
            Self::JoinedOn => "joined_on",
            Self::Shown => "shown",
            Self::Contact => "contact",
            Self::FirstName => "first_name",
            Self::Infix => "infix",
            Self::LastName => "last_name",
            Self::Function => "function",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Source => "source",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.as_str() == text)
    }

    /// Whether a list of an alliance, or of the national network, has such a column.
    pub fn is_of(self, network: bool) -> bool {
        network || self != Self::Shown
    }

    /// Of a contact person, of whom a row may hold several.
    pub fn is_of_a_person(self) -> bool {
        matches!(
            self,
            Self::Contact
                | Self::FirstName
                | Self::Infix
                | Self::LastName
                | Self::Function
                | Self::Email
                | Self::Phone
                | Self::Source
        )
    }

    /// What the word above a column says; nothing for what we do not keep, such as remarks and addresses.
    fn of_header(header: &str) -> Option<Self> {
        // What stands in a row of data is no header.
        if header.chars().count() > 40 || header.contains(['@', '\\']) {
            return None;
        }
        let folded = fold(header);
        let words: Vec<&str> =
            folded.split(' ').filter(|word| !word.is_empty() && !word.bytes().all(|b| b.is_ascii_digit())).collect();
        if words.is_empty() || words.len() > 6 {
            return None;
        }
        let is = |word: &str| words.contains(&word);
        let begins = |begin: &str| words.iter().any(|word| word.starts_with(begin));
        let ends = |end: &str| words.iter().any(|word| word.ends_with(end));
        // What the error file adds, and what we do not keep.
        if is("reden") || is("reason") || begins("opmerking") || begins("notitie") || begins("postcode") {
            return None;
        }
        let found = [
            (
                Self::Shown,
                begins("openba") || is("tonen") || begins("toestemming") || begins("public") || begins("consent"),
            ),
            (Self::Source, begins("herkomst") || is("bron") || folded == "source" || folded.starts_with("source of")),
            (Self::Email, words.iter().any(|word| word.contains("mail"))),
            (Self::Phone, is("tel") || begins("telef") || begins("telnr") || begins("mobiel") || begins("phone")),
            (Self::Phone, begins("telephone") || is("gsm") || is("06")),
            (Self::Website, begins("website") || begins("webadres") || is("url") || is("site") || is("internet")),
            (Self::FirstName, begins("voornaam") || folded == "first name" || begins("voorletter")),
            (Self::Infix, begins("tussenv") || is("infix")),
            (Self::LastName, begins("achternaam") || folded == "last name" || is("surname")),
            (Self::Function, begins("functie") || is("function") || is("position") || folded == "rol"),
            (Self::JoinedOn, folded.contains("eerst") || is("first") || begins("toetred") || begins("aangesloten")),
            (Self::JoinedOn, is("sinds") && (is("lid") || is("partner") || is("deelnemer")) || is("joined")),
            (Self::Since, is("sinds") || is("since") || begins("datum") || is("date")),
            (Self::Contact, begins("contact") || begins("aanspreek")),
            (Self::Parent, begins("onderdeel") || begins("koepel") || is("moederorganisatie") || is("part")),
            (Self::Status, is("status") || begins("deelname") || folded == "doet mee" || begins("standing")),
            (Self::Sector, begins("sector") || is("domein") || begins("branche")),
            (Self::Kind, begins("soort") || begins("type") || is("kind") || begins("categorie")),
            (Self::Name, begins("organisat") || begins("organizat") || begins("instelling") || ends("partner")),
            (Self::Place, ends("plaats") || begins("gemeente") || begins("werkgebied") || is("stad") || is("city")),
            (Self::Place, begins("municipality") || is("place") || is("town")),
            (Self::Name, is("naam") || is("name") || is("partners") || is("partij") || is("bedrijf") || is("company")),
        ];
        found.into_iter().find(|(_, is)| *is).map(|(field, _)| field)
    }
}

/// Which row is the header, counted from 0, and what each column holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    /// Nothing when the data begin in the first row.
    pub header: Option<usize>,
    pub columns: Vec<Option<Field>>,
}

/// What each column holds, by the words of a header. What an organisation has one of is given once.
pub fn guess_columns(header: &[String]) -> Vec<Option<Field>> {
    let mut given: Vec<Field> = Vec::new();
    header
        .iter()
        .map(|word| {
            let field = Field::of_header(word)?;
            if given.contains(&field) && !field.is_of_a_person() {
                return None;
            }
            given.push(field);
            Some(field)
        })
        .collect()
}

/// Words above columns that stand in none of them. Not among them is what may: a kind is called "Gemeente", and a status "Partner".
const ABOVE: [&str; 26] = [
    "naam",
    "name",
    "van",
    "de",
    "het",
    "of",
    "the",
    "organisatie",
    "organisaties",
    "organisation",
    "organisations",
    "organization",
    "organizations",
    "organisatienaam",
    "instelling",
    "contactpersoon",
    "e",
    "mail",
    "email",
    "mailadres",
    "emailadres",
    "telefoon",
    "telefoonnummer",
    "phone",
    "website",
    "functie",
];

/// Whether a cell can be nothing else than a word above a column.
fn stands_above(cell: &str) -> bool {
    Field::of_header(cell).is_some() && fold(cell).split(' ').all(|word| ABOVE.contains(&word))
}

/// The row that says what the columns hold: of the first rows, the one in which most different words are known. Nothing when none says
/// where the names stand or at least two other things. One word that is known is enough when it can be nothing else.
pub fn guess_header(rows: &[Vec<String>]) -> Option<usize> {
    let mut best = (0, None);
    for (index, row) in rows.iter().take(HEADER_WITHIN).enumerate() {
        let mut fields: Vec<Field> = guess_columns(row).into_iter().flatten().collect();
        fields.sort_unstable();
        fields.dedup();
        // A title above the list has one cell, or is told for several columns.
        let filled = row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect::<BTreeSet<_>>().len();
        let words = fields.len() * 2 + usize::from(fields.contains(&Field::Name));
        let score = if filled == 1 { 1 } else { words };
        let one =
            filled == 1 && fields.contains(&Field::Name) || filled > 1 && row.iter().any(|cell| stands_above(cell));
        let enough = fields.len() > 1 || fields.len() == 1 && one;
        if enough && score > best.0 {
            best = (score, Some(index));
        }
    }
    best.1
}
