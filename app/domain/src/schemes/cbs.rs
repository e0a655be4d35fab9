//! Reads the tables of CBS on low income ("Laag en langdurig laag inkomen; huishoudenskenmerken, regio") row by row. Rules: nothing is
//! guessed; a row is kept, passed over for a reason, or refused for a reason; no row is remembered, so a file of any size fits.
//!
//! Three shapes: the export of `StatLine` (labels), the observations of `OData` v4 and the download of a whole table (codes). The caller
//! splits lines into fields at `;`. The keys of the tables on the poverty line (86131NED, 86132NED) are not known, so those are refused.

use std::collections::{BTreeMap, BTreeSet};

use super::{Confidence, Counted, Definition, Figure, Origin, Span, Value, Yardstick};

/// What is taken out of a table.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Codes of municipalities; empty: all.
    pub municipalities: BTreeSet<String>,
    /// Empty: all.
    pub limits: Vec<Yardstick>,
    /// Names of municipalities as the reference table has them, with their codes: the export of `StatLine` has names only.
    pub codes: BTreeMap<String, String>,
}

/// Why a file cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoTable {
    /// The first line is that of none of the three shapes.
    Unknown,
    /// A table of the whole country, without regions.
    NoRegions,
    /// Nothing about children in it.
    NoChildren,
}

codes!(NoTable { Unknown = "unknown", NoRegions = "no-regions", NoChildren = "no-children" });

/// Why a good row is passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Skip {
    /// The country, a province, another municipality.
    Region,
    Limit,
    /// Of one kind of households only.
    Households,
    /// Not about children.
    Measure,
    /// CBS has no figure, or keeps it secret.
    NoValue,
}

codes!(Skip {
    Region = "region",
    Limit = "limit",
    Households = "households",
    Measure = "measure",
    NoValue = "no-value",
});

/// Why a row is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Refusal {
    /// More or fewer fields than the first line.
    Fields,
    /// A name or code that is no municipality.
    Region,
    /// Not a whole year.
    Period,
    Limit,
    Duration,
    Number,
}

codes!(Refusal {
    Fields = "fields",
    Region = "region",
    Period = "period",
    Limit = "limit",
    Duration = "duration",
    Number = "number",
});

/// One figure of a municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    pub municipality: String,
    pub year: i32,
    /// Marked so in the file; codes do not say it.
    pub provisional: bool,
    pub limit: Yardstick,
    /// Low for at least so many years: 1 or 4.
    pub years: u8,
    pub value: Value,
}

impl Observation {
    pub fn figure(self, origin: Origin, confidence: Confidence) -> Figure {
        let (yardstick, counted) = (self.limit, Counted::Children);
        let definition =
            Definition { yardstick, counted, years: self.years, ages: None, income: None, area: self.municipality };
        Figure { value: self.value, definition, year: self.year, n: None, origin, confidence, estimate: false }
    }
}

/// What came of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A count, a percentage, or both.
    Kept(Vec<Observation>),
    Skipped(Skip),
    Refused(Refusal),
}

/// Where the columns of a table are.
#[derive(Debug)]
pub struct Reader {
    width: usize,
    region: usize,
    period: usize,
    limit: usize,
    duration: usize,
    households: usize,
    values: Values,
    wanted: Wanted,
}

#[derive(Debug)]
enum Values {
    /// A column for children by the thousand, and one for their percentage.
    Columns { thousands: Option<usize>, percent: Option<usize> },
    /// One value in a row; another column says of what.
    One { measure: usize, value: usize },
}

/// A cell without the marks that programs leave around it.
fn clean(cell: &str) -> &str {
    cell.trim_start_matches('\u{feff}').trim().trim_matches('"').trim()
}

impl Reader {
    /// From the first line of a file.
    pub fn new(header: &[&str], wanted: Wanted) -> Result<Self, NoTable> {
        let place = |names: &[&str]| header.iter().position(|cell| names.contains(&clean(cell)));
        let limit = place(&["Inkomensgrens huishouden", "InkomensgrensHuishouden"]).ok_or(NoTable::Unknown)?;
        let duration = place(&["Duur inkomenspositie", "DuurInkomenspositie"]).ok_or(NoTable::Unknown)?;
        let households = place(&["Kenmerken van huishoudens", "KenmerkenVanHuishoudens"]).ok_or(NoTable::Unknown)?;
        let period = place(&["Perioden"]).ok_or(NoTable::Unknown)?;
        let region = place(&["Regio's", "RegioS"]).ok_or(NoTable::NoRegions)?;
        let values = match (place(&["Measure"]), place(&["Value"])) {
            (Some(measure), Some(value)) => Values::One { measure, value },
            _ => Values::Columns {
                thousands: place(&[
                    "Kinderen (x 1 000)",
                    "Minderjarige kinderen (x 1 000)",
                    "Kinderen_3",
                    "MinderjarigeKinderen_3",
                ]),
                percent: place(&[
                    "Kinderen relatief (%)",
                    "Minderjarige kinderen relatief (%)",
                    "KinderenRelatief_6",
                    "MinderjarigeKinderenRelatief_6",
                ]),
            },
        };
        if matches!(values, Values::Columns { thousands: None, percent: None }) {
            return Err(NoTable::NoChildren);
        }
        Ok(Self { width: header.len(), region, period, limit, duration, households, values, wanted })
    }

    /// What came of a row. What is not wanted is passed over before the rest of it is read.
    pub fn row(&self, cells: &[&str]) -> Row {
        match self.read(cells) {
            Ok(kept) => Row::Kept(kept),
            Err(Ok(skip)) => Row::Skipped(skip),
            Err(Err(refusal)) => Row::Refused(refusal),
        }
    }

    fn read(&self, cells: &[&str]) -> Result<Vec<Observation>, Result<Skip, Refusal>> {
        if cells.len() != self.width {
            return Err(Err(Refusal::Fields));
        }
        let cell = |place: usize| clean(cells[place]);
        let municipality = self.municipality(cell(self.region))?;
        let limit = limit(cell(self.limit))?;
        if !self.wanted.limits.is_empty() && !self.wanted.limits.contains(&limit) {
            return Err(Ok(Skip::Limit));
        }
        if !["1050010", "Particuliere huishoudens"].contains(&cell(self.households)) {
            return Err(Ok(Skip::Households));
        }
        let years = match cell(self.duration) {
            "A028721" | "Ten minste 1 jaar" => 1,
            "A028724" | "Vier jaar of langer" | "Ten minste 4 jaar" => 4,
            _ => return Err(Err(Refusal::Duration)),
        };
        let (year, provisional) = year(cell(self.period)).ok_or(Err(Refusal::Period))?;
        let values: Vec<Value> = match self.values {
            Values::Columns { thousands, percent } => {
                let read = |place: Option<usize>, value: fn(u64) -> Value| match place {
                    Some(place) => number(cell(place)).map(|number| number.map(value)).map_err(Err),
                    None => Ok(None),
                };
                read(thousands, by_the_thousand)?.into_iter().chain(read(percent, percentage)?).collect()
            }
            Values::One { measure, value } => {
                let of: fn(u64) -> Value = match cell(measure) {
                    "1016445_1" => by_the_thousand,
                    "1016445_2" => percentage,
                    _ => return Err(Ok(Skip::Measure)),
                };
                number(cell(value)).map_err(Err)?.map(of).into_iter().collect()
            }
        };
        if values.is_empty() {
            return Err(Ok(Skip::NoValue));
        }
        let one = |value| {
            let (municipality, limit) = (municipality.to_owned(), limit.clone());
            Observation { municipality, year, provisional, limit, years, value }
        };
        Ok(values.into_iter().map(one).collect())
    }

    fn municipality<'a>(&'a self, cell: &'a str) -> Result<&'a str, Result<Skip, Refusal>> {
        let code =
            match self.wanted.codes.get(cell).or_else(|| self.wanted.codes.get(cell.trim_end_matches(" (gemeente)"))) {
                Some(code) => code,
                None if is_code(cell, "GM", 4) => cell,
                None if is_larger(cell) => return Err(Ok(Skip::Region)),
                None => return Err(Err(Refusal::Region)),
            };
        let wanted = self.wanted.municipalities.is_empty() || self.wanted.municipalities.contains(code);
        if wanted { Ok(code) } else { Err(Ok(Skip::Region)) }
    }
}

fn is_code(cell: &str, letters: &str, digits: usize) -> bool {
    let number = cell.strip_prefix(letters);
    number.is_some_and(|number| number.len() == digits && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The country, a part of it, a province, or a region for statistics.
fn is_larger(cell: &str) -> bool {
    let marked = [" (PV)", " (LD)", " (CR)", " (AM)"].iter().any(|mark| cell.ends_with(mark));
    let coded = ["NL", "LD", "PV", "CR", "AM"].iter().any(|kind| is_code(cell, kind, 2));
    marked || coded || cell == "Nederland"
}

/// All households together have no limit: that is passed over.
fn limit(cell: &str) -> Result<Yardstick, Result<Skip, Refusal>> {
    let percent = match cell {
        "T001164" | "Totaal" => return Err(Ok(Skip::Limit)),
        "1050290" | "Inkomen tot lage-inkomensgrens" => return Ok(Yardstick::LowIncome),
        "A043009" => 101,
        "A043010" => 105,
        "A043007" => 110,
        "A043008" => 120,
        "A044103" => 130,
        "A044104" => 140,
        "A044105" => 150,
        label => {
            let number = label.strip_prefix("Inkomen tot ").and_then(|label| label.strip_suffix("% sociaal minimum"));
            number.and_then(|number| number.parse().ok()).ok_or(Err(Refusal::Limit))?
        }
    };
    Ok(Yardstick::SocialMinimum(percent))
}

/// "2017", "2024JJ00", or "2024*" for provisional.
fn year(cell: &str) -> Option<(i32, bool)> {
    let (text, provisional) = cell.strip_suffix('*').map_or((cell, false), |text| (text, true));
    let text = text.strip_suffix("JJ00").unwrap_or(text);
    let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = text.parse().ok().filter(|year| plain && (1990..=2100).contains(year))?;
    Some((year, provisional))
}

/// In hundredths. A point or a comma before one or two decimals; a point alone, or nothing, where CBS has no figure. CBS writes no points
/// between thousands, so what looks like one is refused.
fn number(cell: &str) -> Result<Option<u64>, Refusal> {
    if cell.is_empty() || cell == "." {
        return Ok(None);
    }
    let (whole, decimals) = cell.split_once(['.', ',']).unwrap_or((cell, "0"));
    let digits =
        |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole, 9) || !digits(decimals, 2) {
        return Err(Refusal::Number);
    }
    let hundredths = format!("{whole}{decimals:0<2}").parse().map_err(|_| Refusal::Number)?;
    Ok(Some(hundredths))
}

/// By the thousand with one decimal is by the hundred: "0.2" is between 150 and 249 children.
fn by_the_thousand(hundredths: u64) -> Value {
    let children = hundredths * 10;
    Value::Count(Span { low: children.saturating_sub(50), high: children + 49 })
}

/// As CBS rounded it.
fn percentage(hundredths: u64) -> Value {
    Value::Percent(Span::exactly(hundredths))
}

/// How many refused rows are named.
pub const NAMED: usize = 200;

/// What was read, in the room of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub rows: u64,
    /// Figures, of which a row can have two.
    pub kept: u64,
    pub skipped: BTreeMap<Skip, u64>,
    pub refused: BTreeMap<Refusal, u64>,
    /// The first refused rows, by line, each with why.
    pub named: Vec<(u64, Refusal)>,
}

impl Tally {
    /// `line` is that of the file, the first is 1.
    pub fn add(&mut self, line: u64, row: &Row) {
        self.rows += 1;
        match row {
            Row::Kept(kept) => self.kept += kept.len() as u64,
            Row::Skipped(skip) => *self.skipped.entry(*skip).or_default() += 1,
            Row::Refused(refusal) => {
                *self.refused.entry(*refusal).or_default() += 1;
                if self.named.len() < NAMED {
                    self.named.push((line, *refusal));
                }
            }
        }
    }
}
