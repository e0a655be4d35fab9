//! A figure and where it comes from. Rule: a number is never without its definition, year and source, and what is defined in different
//! ways is never counted together: what would mix is refused by name.

use serde::{Deserialize, Serialize};
use time::Date;

use super::{Ages, Confidence, Per, Source};

/// How is measured who is poor (maatstaf). The first three are different things; none can be made into another.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Yardstick {
    /// Armoedegrens of CBS, SCP and Nibud, since October 2024.
    PovertyLine,
    /// Lage-inkomensgrens of CBS, no longer updated from 2024 on.
    LowIncome,
    /// Up to so many percent of the social minimum of CBS, which counts child benefit and allowances: not what a municipality tests.
    SocialMinimum(u16),
    /// In somebody's own words, such as the group that a scheme is for. The same only when the words are.
    Own(String),
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    Children,
    Households,
    Persons,
}

codes!(Counted { Children = "children", Households = "households", Persons = "persons" });

impl Per {
    /// Of what its price is.
    pub fn counted(self) -> Counted {
        match self {
            Self::Child => Counted::Children,
            Self::Family => Counted::Households,
            Self::Person => Counted::Persons,
        }
    }
}

/// Of whom a figure is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Definition {
    pub yardstick: Yardstick,
    pub counted: Counted,
    /// Poor for at least so many years: 1, or 4 for "langdurig".
    pub years: u8,
    /// When it is not all of them.
    #[serde(default)]
    pub ages: Option<Ages>,
    /// When it is only those on benefit, or only those who work.
    #[serde(default)]
    pub income: Option<Source>,
    /// Code of CBS: a municipality (GM…), a province (PV…), the country (NL01).
    pub area: String,
}

/// From and to, both included; twice the same when it is known exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span<T> {
    pub low: T,
    pub high: T,
}

impl<T: Copy + PartialEq> Span<T> {
    pub fn exactly(value: T) -> Self {
        Self { low: value, high: value }
    }

    pub fn is_exact(&self) -> bool {
        self.low == self.high
    }
}

/// What a figure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    Count(Span<u64>),
    /// In hundredths of a percent.
    Percent(Span<u64>),
}

impl Value {
    pub fn count(self) -> Option<Span<u64>> {
        match self {
            Self::Count(span) => Some(span),
            Self::Percent(_) => None,
        }
    }
}

/// Where something was read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Origin {
    pub name: String,
    #[serde(default)]
    pub address: Option<String>,
    /// When it was read or exported.
    #[serde(default)]
    pub read_on: Option<Date>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    pub value: Value,
    pub definition: Definition,
    pub year: i32,
    /// Of how many, when it is a share or a survey.
    #[serde(default)]
    pub n: Option<u64>,
    pub origin: Origin,
    pub confidence: Confidence,
    /// Somebody's estimate, even when it is one number.
    #[serde(default)]
    pub estimate: bool,
}

/// Why two figures cannot be put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mixed {
    Yardstick,
    /// Children against households.
    Counted,
    /// At least one year against four.
    Duration,
    Ages,
    /// On benefit against working, or against all.
    Income,
    Area,
    Year,
    /// A count against a percentage.
    Unit,
}

codes!(Mixed {
    Yardstick = "yardstick",
    Counted = "counted",
    Duration = "duration",
    Ages = "ages",
    Income = "income",
    Area = "area",
    Year = "year",
    Unit = "unit",
});

impl Definition {
    /// The first difference, when there is one.
    pub fn differs(&self, other: &Self) -> Option<Mixed> {
        if self.yardstick == other.yardstick { self.differs_beside_limit(other) } else { Some(Mixed::Yardstick) }
    }

    /// The same, but one limit may be higher than the other as long as both are percentages of the social minimum, or each in own words.
    pub fn differs_beside_limit(&self, other: &Self) -> Option<Mixed> {
        let kind = |one: &Self| std::mem::discriminant(&one.yardstick);
        [
            (kind(self) != kind(other), Mixed::Yardstick),
            (self.counted != other.counted, Mixed::Counted),
            (self.years != other.years, Mixed::Duration),
            (self.ages != other.ages, Mixed::Ages),
            (self.income != other.income, Mixed::Income),
            (self.area != other.area, Mixed::Area),
        ]
        .into_iter()
        .find_map(|(differs, mixed)| differs.then_some(mixed))
    }
}

impl Figure {
    /// Fails when both are not of the same people in the same year, as counts or as percentages.
    pub fn together(&self, other: &Self) -> Result<(), Mixed> {
        match self.definition.differs(&other.definition) {
            Some(mixed) => Err(mixed),
            None if self.year != other.year => Err(Mixed::Year),
            None if std::mem::discriminant(&self.value) != std::mem::discriminant(&other.value) => Err(Mixed::Unit),
            None => Ok(()),
        }
    }

    pub fn is_estimate(&self) -> bool {
        let (Value::Count(span) | Value::Percent(span)) = self.value;
        self.estimate || !span.is_exact()
    }
}

/// Figures as the lines of a chart: one line for each definition and unit, by year. Lines keep the order in which they first occur, and
/// nothing leads from one to the other.
pub fn lines<'a>(figures: impl IntoIterator<Item = &'a Figure>) -> Vec<Vec<&'a Figure>> {
    let mut lines: Vec<Vec<&Figure>> = Vec::new();
    for figure in figures {
        let unit = std::mem::discriminant(&figure.value);
        let same = |line: &&mut Vec<&Figure>| {
            line[0].definition == figure.definition && std::mem::discriminant(&line[0].value) == unit
        };
        match lines.iter_mut().find(same) {
            Some(line) => line.push(figure),
            None => lines.push(vec![figure]),
        }
    }
    for line in &mut lines {
        line.sort_by_key(|figure| figure.year);
    }
    lines
}
