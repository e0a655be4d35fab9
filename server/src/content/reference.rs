//! Reference data that ships in the binary: municipalities, names that the national team gives, and where each table comes from.

use std::sync::LazyLock;

use domain::{
    account::Lang,
    partners::{FindsFamilies, PartnerKind, Sector},
    route::ByLang,
};
use serde::{Deserialize, de::DeserializeOwned};
use store::reference::{Municipality, Term, TermKind};
use time::{Date, macros::format_description};

use super::{ContentError, Problem, files};

const MUNICIPALITIES: &str = "reference/municipalities.csv";
const KINDS: &str = "reference/partner_kinds.csv";
const KIND_COLUMNS: &str = "key;sector;population;finds_families;nl;en;gives_nl;gives_en";
const TERMS: &str = "reference/terms.toml";
const SOURCES: &str = "reference/sources.toml";
const COLUMNS: &str = "code;name;province;population;urbanity;tile_column;tile_row;valid_from;valid_until;successor";

/// Where a table comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// `municipalities`, `population`, `tile_map`, `terms` or `partner_kinds`.
    pub key: String,
    pub title: ByLang<String>,
    pub source: ByLang<String>,
    /// The day that the facts are of.
    #[serde(default, deserialize_with = "optional_date")]
    pub reference_date: Option<Date>,
    pub licence: String,
    pub note: ByLang<String>,
}

/// All municipalities, by code.
pub fn municipalities() -> Result<Vec<Municipality>, ContentError> {
    read_municipalities(text(MUNICIPALITIES)?)
}

/// A slot for each challenge and life domain; those without a known name are empty.
pub fn terms() -> Result<Vec<Term>, ContentError> {
    let file: TermsFile = toml(TERMS)?;
    let slots = [
        (TermKind::Challenge, file.challenges, file.challenge),
        (TermKind::LifeDomain, file.life_domains, file.life_domain),
    ];
    let mut terms = vec![];
    for (kind, count, named) in slots {
        if named.iter().any(|term| !(1..=count).contains(&term.number)) {
            return Err(wrong(TERMS, format!("a {} has a number that is not 1 to {count}", kind.as_str())));
        }
        terms.extend((1..=count).map(|number| {
            let name = named.iter().find(|term| term.number == number);
            let text = |lang| {
                name.map(|term| if lang == Lang::Nl { term.nl.clone() } else { term.en.clone() }).unwrap_or_default()
            };
            Term { kind, number, nl: text(Lang::Nl), en: text(Lang::En), version: 1 }
        }));
    }
    Ok(terms)
}

/// Slots whose name is known but whose number is our guess.
pub fn numbers_to_confirm() -> Result<Vec<(TermKind, i32)>, ContentError> {
    let file: TermsFile = toml(TERMS)?;
    let of = |kind: TermKind, named: Vec<NamedTerm>| {
        named.into_iter().filter(|term| term.confirm_number).map(move |term| (kind, term.number))
    };
    Ok(of(TermKind::Challenge, file.challenge).chain(of(TermKind::LifeDomain, file.life_domain)).collect())
}

/// The kinds of organisations, by sector. A test reads the table, so it is right in every program that was built.
pub fn partner_kinds() -> &'static [PartnerKind] {
    static KINDS_READ: LazyLock<Vec<PartnerKind>> =
        LazyLock::new(|| text(KINDS).and_then(read_kinds).unwrap_or_default());
    &KINDS_READ
}

/// The kind of this key.
pub fn partner_kind(key: &str) -> Option<&'static PartnerKind> {
    partner_kinds().iter().find(|kind| kind.key == key)
}

/// The source of each table.
pub fn sources() -> Result<Vec<Source>, ContentError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct SourcesFile {
        source: Vec<Source>,
    }
    toml(SOURCES).map(|file: SourcesFile| file.source)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermsFile {
    challenges: i32,
    life_domains: i32,
    #[serde(default)]
    challenge: Vec<NamedTerm>,
    #[serde(default)]
    life_domain: Vec<NamedTerm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamedTerm {
    number: i32,
    nl: String,
    en: String,
    #[serde(default)]
    confirm_number: bool,
}

fn read_municipalities(text: &str) -> Result<Vec<Municipality>, ContentError> {
    let mut lines = text.lines();
    if lines.next() != Some(COLUMNS) {
        return Err(wrong(MUNICIPALITIES, format!("the first line is not {COLUMNS}")));
    }
    let rows = lines.enumerate().map(|(index, line)| {
        municipality(line).ok_or_else(|| wrong(MUNICIPALITIES, format!("line {} can't be read", index + 2)))
    });
    rows.collect()
}

fn read_kinds(text: &str) -> Result<Vec<PartnerKind>, ContentError> {
    let mut lines = text.lines();
    if lines.next() != Some(KIND_COLUMNS) {
        return Err(wrong(KINDS, format!("the first line is not {KIND_COLUMNS}")));
    }
    let rows = lines.enumerate();
    rows.map(|(index, line)| kind(line).ok_or_else(|| wrong(KINDS, format!("line {} can't be read", index + 2))))
        .collect()
}

fn kind(line: &str) -> Option<PartnerKind> {
    let fields: Vec<&str> = line.split(';').collect();
    let &[key, sector, population, finds_families, nl, en, gives_nl, gives_en] = fields.as_slice() else { return None };
    let both = |nl: &str, en: &str| {
        (!nl.is_empty() && !en.is_empty()).then(|| ByLang { nl: nl.to_owned(), en: en.to_owned() })
    };
    Some(PartnerKind {
        key: domain::check::is_key(key).then(|| key.to_owned())?,
        sector: Sector::parse(sector)?,
        from_population: population.parse().ok()?,
        finds_families: match finds_families {
            "yes" => FindsFamilies::Yes,
            "sometimes" => FindsFamilies::Sometimes,
            "no" => FindsFamilies::No,
            _ => return None,
        },
        name: both(nl, en)?,
        gives: both(gives_nl, gives_en)?,
    })
}

fn municipality(line: &str) -> Option<Municipality> {
    let fields: Vec<&str> = line.split(';').collect();
    let &[code, name, province, population, urbanity, column, row, valid_from, valid_until, successor] =
        fields.as_slice()
    else {
        return None;
    };
    let is_code =
        |code: &str| code.len() == 6 && code.starts_with("GM") && code[2..].bytes().all(|byte| byte.is_ascii_digit());
    let optional = |text: &str| if text.is_empty() { Some(None) } else { date(text).map(Some) };
    let urbanity = urbanity.parse().ok().filter(|urbanity| (1..=5).contains(urbanity))?;
    (is_code(code) && !name.is_empty() && (successor.is_empty() || is_code(successor))).then_some(())?;
    Some(Municipality {
        code: code.to_owned(),
        name: name.to_owned(),
        province: province.to_owned(),
        population: population.parse().ok()?,
        urbanity,
        tile: if column.is_empty() { None } else { Some((column.parse().ok()?, row.parse().ok()?)) },
        valid_from: optional(valid_from)?,
        valid_until: optional(valid_until)?,
        successor: (!successor.is_empty()).then(|| successor.to_owned()),
    })
}

fn date(text: &str) -> Option<Date> {
    Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
}

fn optional_date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let text = String::deserialize(deserializer)?;
    date(&text)
        .map(Some)
        .ok_or_else(|| serde::de::Error::custom(format!("\"{text}\" is not a date such as 2026-01-31")))
}

fn toml<T: DeserializeOwned>(path: &str) -> Result<T, ContentError> {
    toml::from_str(text(path)?).map_err(|error| wrong(path, error.to_string()))
}

fn text(path: &str) -> Result<&'static str, ContentError> {
    files::embedded_file(path).ok_or_else(|| wrong(path, "this file is missing"))
}

fn wrong(file: &str, what: impl Into<String>) -> ContentError {
    ContentError(vec![Problem { file: file.to_owned(), what: what.into() }])
}

#[cfg(test)]
mod tests {
    use std::{
        collections::{BTreeMap, BTreeSet},
        fs,
        path::Path,
    };

    use super::*;

    #[test]
    fn all_municipalities_are_there_once_with_a_tile_of_their_own() {
        let all = municipalities().expect("the table can be read");
        assert_eq!(all.len(), 342);
        assert!(all.is_sorted_by(|a, b| a.code < b.code));
        assert_eq!(
            all.iter().map(|one| i64::from(one.population)).sum::<i64>(),
            17_811_291,
            "the total that the CBS gives"
        );
        let tiles: BTreeSet<_> = all.iter().filter_map(|one| one.tile).collect();
        assert_eq!(tiles.len(), 342);
        let provinces: BTreeSet<_> = all.iter().map(|one| one.province.as_str()).collect();
        assert_eq!(provinces.len(), 12);
        assert!(all.iter().all(|one| one.valid_until.is_none() && one.successor.is_none()));
    }

    #[test]
    fn only_known_names_stand_in_the_slots() {
        let terms = terms().expect("the file can be read");
        let named: Vec<_> =
            terms.iter().filter(|term| !term.nl.is_empty()).map(|term| (term.kind, term.number, &*term.nl)).collect();
        let challenge = TermKind::Challenge;
        assert_eq!(
            named,
            [(challenge, 1, "Meedoen"), (challenge, 2, "Een fijn thuis"), (challenge, 10, "Ervaringsdeskundigheid")]
        );
        assert_eq!(terms.iter().filter(|term| term.kind == challenge).count(), 10);
        assert_eq!(terms.len(), 18);
        assert_eq!(numbers_to_confirm().expect("the file can be read"), [(challenge, 10)]);
    }

    #[test]
    fn the_kinds_of_partners_stand_by_sector_each_once() {
        let kinds = text(KINDS).and_then(read_kinds).expect("the table can be read");
        assert_eq!(kinds.len(), 73);
        assert!(kinds.is_sorted_by_key(|kind| kind.sector));
        let keys: BTreeSet<_> = kinds.iter().map(|kind| kind.key.as_str()).collect();
        assert_eq!(keys.len(), kinds.len());
        let names: BTreeSet<_> = kinds.iter().flat_map(|kind| [&kind.name.nl, &kind.name.en]).collect();
        assert!(names.len() >= kinds.len());
        for sector in Sector::ALL {
            let small = kinds.iter().filter(|kind| kind.sector == sector && kind.is_likely(5_000)).count();
            assert!(small > 0, "{sector:?} has nothing for a small place");
        }
        assert_eq!(partner_kinds(), kinds);
    }

    /// The sectors and whether a kind finds families follow the list that lies beside the project where the table is made.
    #[test]
    fn the_kinds_have_the_sectors_of_the_list_that_they_were_made_after() {
        let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/partner_kinds.csv");
        let Ok(list) = fs::read_to_string(list) else {
            eprintln!("skipped: the list that the table was made after is not here");
            return;
        };
        let sectors =
            ["overheid", "bedrijfsleven", "welzijn", "onderwijs", "zorg", "fondsen", "kennis", "cultuur-sport"];
        let theirs = list.lines().skip(1).map(fields).map(|row| {
            let sector = sectors.iter().position(|sector| *sector == row[2]).map(|place| Sector::ALL[place]);
            (sector, row[5].clone())
        });
        let ours = partner_kinds().iter().map(|kind| {
            let finds = match kind.finds_families {
                FindsFamilies::Yes => "ja",
                FindsFamilies::Sometimes => "soms",
                FindsFamilies::No => "nee",
            };
            (Some(kind.sector), finds.to_owned())
        });
        assert_eq!(ours.collect::<Vec<_>>(), theirs.collect::<Vec<_>>());
    }

    #[test]
    fn every_table_says_where_it_comes_from() {
        let sources = sources().expect("the file can be read");
        let keys: Vec<_> = sources.iter().map(|source| source.key.as_str()).collect();
        assert_eq!(keys, ["municipalities", "population", "tile_map", "terms", "partner_kinds"]);
        for source in &sources {
            for lang in [Lang::Nl, Lang::En] {
                assert!(!source.source.get(lang).is_empty() && !source.note.get(lang).is_empty(), "{}", source.key);
            }
        }
    }

    #[test]
    fn a_line_that_is_not_right_is_named() {
        let table = |line: &str| read_municipalities(&format!("{COLUMNS}\n{line}\n"));
        assert!(table("GM0014;Groningen;Groningen;238147;1;20;2;;2030-12-31;GM9999").is_ok());
        for line in [
            "GM14;Groningen;Groningen;238147;1;20;2;;;",
            "GM0014;Groningen;Groningen;veel;1;20;2;;;",
            "GM0014;Groningen;Groningen;238147;6;20;2;;;",
            "GM0014;Groningen;Groningen;238147;1;20;2;1-1-2019;;",
            "GM0014;Groningen;Groningen;238147;1;20;2;;",
        ] {
            assert_eq!(
                table(line).expect_err("it is wrong").to_string(),
                "reference/municipalities.csv: line 2 can't be read",
                "{line}"
            );
        }
    }

    /// Commas separate, except between double quotes.
    fn fields(line: &str) -> Vec<String> {
        let (mut fields, mut quoted) = (vec![String::new()], false);
        for sign in line.chars() {
            match (sign, fields.last_mut()) {
                ('"', _) => quoted = !quoted,
                (',', _) if !quoted => fields.push(String::new()),
                (sign, Some(field)) => field.push(sign),
                _ => {}
            }
        }
        fields
    }

    /// The table was joined from three files that lie beside the project where it is made.
    #[test]
    fn the_table_equals_the_files_that_it_was_made_from() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
        let read = |file: &str| -> Option<BTreeMap<String, Vec<String>>> {
            let text = fs::read_to_string(folder.join(file)).ok()?;
            let rows = text.lines().skip(1).map(fields);
            Some(rows.map(|row| (row[0].clone(), row)).collect())
        };
        let (Some(names), Some(facts), Some(tiles)) =
            (read("municipalities.csv"), read("municipality_stats_2023.csv"), read("tile_map.csv"))
        else {
            eprintln!("skipped: the files that the table was made from are not here");
            return;
        };
        let all = municipalities().expect("the table can be read");
        assert_eq!(all.len(), names.len());
        for one in all {
            let (name, fact, tile) = (&names[&one.code], &facts[&one.code], &tiles[&one.code]);
            assert_eq!((&one.name, &one.province), (&name[1], &name[3]));
            assert_eq!(one.valid_from.map(|date| date.to_string()).unwrap_or_default(), name[4]);
            assert_eq!((one.population.to_string(), one.urbanity.to_string()), (fact[2].clone(), fact[8].clone()));
            assert_eq!(
                one.tile.map(|(column, row)| (column.to_string(), row.to_string())),
                Some((tile[1].clone(), tile[2].clone()))
            );
        }
    }
}
