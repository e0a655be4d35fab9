//! Reach (bereik): who has a scheme, of those whom it is for. Rules: both numbers are of the same people in the same year; over 100 % is
//! never cut off but has to be looked at; "at least one scheme" is a count of its own, never a sum.

use serde::{Deserialize, Serialize};

use super::{Definition, Figure, Fraction, Mixed, Source, Span, Yardstick};

/// What has to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Check {
    /// More have it than it is for, at least at one end of what is estimated: children against households, another year, or a group
    /// that was estimated too small.
    OverAll,
    /// The group is measured by the poverty line or the low-income line, which no scheme has as its limit.
    NotTheGroup,
    /// Those on benefit and those who work are together not all.
    SplitIsNotAll,
    /// Fewer have at least one scheme than have one of them.
    FewerThanOneScheme,
}

codes!(Check {
    OverAll = "over-all",
    NotTheGroup = "not-the-group",
    SplitIsNotAll = "split-is-not-all",
    FewerThanOneScheme = "fewer-than-one-scheme",
});

/// Why there is no reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoReach {
    Mixed(Mixed),
    /// A percentage where a number of people is needed.
    NotCounted,
    /// It may be for nobody.
    OfNobody,
    /// A range that ends before it begins.
    Reversed,
}

/// A share of the group, with both figures that it was made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    pub reached: Figure,
    pub group: Figure,
    /// A range when one of them is.
    pub share: Span<Fraction>,
}

impl Reach {
    pub fn new(reached: Figure, group: Figure) -> Result<Self, NoReach> {
        reached.together(&group).map_err(NoReach::Mixed)?;
        let (Some(over), Some(of)) = (reached.value.count(), group.value.count()) else {
            return Err(NoReach::NotCounted);
        };
        if over.low > over.high || of.low > of.high {
            return Err(NoReach::Reversed);
        }
        if of.low == 0 {
            return Err(NoReach::OfNobody);
        }
        let (low, high) = (Fraction { over: over.low, of: of.high }, Fraction { over: over.high, of: of.low });
        Ok(Self { reached, group, share: Span { low, high } })
    }

    /// In hundredths of a percent, each end to the nearest. It can be over 10,000.
    pub fn percent(&self) -> Span<u64> {
        let nearest = |share: Fraction| {
            let (over, of) = (u128::from(share.over) * 10_000, u128::from(share.of));
            u64::try_from((over + of / 2) / of.max(1)).unwrap_or(u64::MAX)
        };
        Span { low: nearest(self.share.low), high: nearest(self.share.high) }
    }

    pub fn is_over(&self) -> bool {
        self.share.high.over > self.share.high.of
    }

    pub fn checks(&self) -> Vec<Check> {
        let other = matches!(self.group.definition.yardstick, Yardstick::PovertyLine | Yardstick::LowIncome);
        let checks = [(self.is_over(), Check::OverAll), (other, Check::NotTheGroup)];
        checks.into_iter().filter_map(|(is, check)| is.then_some(check)).collect()
    }

    pub fn is_estimate(&self) -> bool {
        self.reached.is_estimate() || self.group.is_estimate()
    }
}

/// A reach and, where both are known, that of those on benefit and that of those who work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Split {
    pub all: Reach,
    pub benefit: Reach,
    pub working: Reach,
}

impl Split {
    /// Fails when they are not of the same people, year and definition but for the source of income.
    pub fn new(all: Reach, benefit: Reach, working: Reach) -> Result<Self, Mixed> {
        for (part, source) in [(&benefit, Source::Benefit), (&working, Source::Working)] {
            let definition = Definition { income: Some(source), ..all.group.definition.clone() };
            match part.group.definition.differs(&definition) {
                Some(mixed) => return Err(mixed),
                None if part.group.year != all.group.year => return Err(Mixed::Year),
                None => {}
            }
        }
        Ok(Self { all, benefit, working })
    }

    pub fn checks(&self) -> Vec<Check> {
        let is_all = |of: fn(&Reach) -> &Figure| {
            let span = |reach| of(reach).value.count().unwrap_or(Span::exactly(0));
            let (all, benefit, working) = (span(&self.all), span(&self.benefit), span(&self.working));
            let (low, high) = (benefit.low.saturating_add(working.low), benefit.high.saturating_add(working.high));
            low <= all.high && all.low <= high
        };
        let fits = is_all(|reach| &reach.reached) && is_all(|reach| &reach.group);
        let mut checks: Vec<Check> =
            [&self.all, &self.benefit, &self.working].into_iter().flat_map(Reach::checks).collect();
        checks.extend((!fits).then_some(Check::SplitIsNotAll));
        checks.sort_unstable();
        checks.dedup();
        checks
    }
}

/// What "at least one scheme" has to be looked at for, beside the counts of single schemes. Those of other people or years say nothing.
pub fn check_at_least_one<'a>(any: &Reach, schemes: impl IntoIterator<Item = &'a Reach>) -> Vec<Check> {
    let most = any.reached.value.count().map_or(0, |span| span.high);
    let same = schemes.into_iter().filter(|one| one.reached.together(&any.reached).is_ok());
    let more = same.filter_map(|one| one.reached.value.count()).any(|span| span.low > most);
    let mut checks = any.checks();
    checks.extend(more.then_some(Check::FewerThanOneScheme));
    checks
}

/// Reach through the years, a line for each definition, by year: what is not of the same people is not on one line.
pub fn reach_lines(mut reaches: Vec<Reach>) -> Vec<Vec<Reach>> {
    reaches.sort_by_key(|reach| reach.group.year);
    let mut lines: Vec<Vec<Reach>> = Vec::new();
    for reach in reaches {
        match lines.iter_mut().find(|line| line[0].group.definition == reach.group.definition) {
            Some(line) => line.push(reach),
            None => lines.push(vec![reach]),
        }
    }
    lines
}
