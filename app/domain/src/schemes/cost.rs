//! What a change costs the municipality: how many more can have it × how many of them use it × what it costs. Rules: every number that
//! goes in comes out again with its definition, year and source; what is estimated is a range, and the outcome is the range that follows
//! from it, exact but for the last cent.

use serde::{Deserialize, Serialize};

use super::{Counted, Figure, Mixed, Origin, Span, Yardstick};

/// A share as it was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Fraction {
    pub over: u64,
    pub of: u64,
}

impl Fraction {
    /// Hundredths of a percent, as people type them.
    pub fn hundredths(percent: u64) -> Self {
        Self { over: percent, of: 10_000 }
    }

    fn is_at_most(self, other: Self) -> bool {
        u128::from(self.over) * u128::from(other.of) <= u128::from(other.over) * u128::from(self.of)
    }
}

/// Something that is taken for true, with what one has to know of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assumption<T> {
    pub value: Span<T>,
    pub definition: String,
    pub year: i32,
    pub origin: Origin,
    pub estimate: bool,
}

/// All that the cost of a change rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assumptions {
    /// Of what the price is.
    pub per: Counted,
    /// Who can have it now.
    pub eligible: Figure,
    /// Who can have it afterwards; nothing when that stays the same.
    pub eligible_after: Option<Figure>,
    /// Which part of who can have it uses it, before and after alike.
    pub used: Assumption<Fraction>,
    /// For one child, family or person in a year, in cents.
    pub price: Assumption<u64>,
    /// Nothing when that stays the same.
    pub price_after: Option<Assumption<u64>>,
}

/// What is odd, and has to be looked at before the outcome is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Odd {
    /// More use it than can have it.
    UseOverAll,
    /// A higher limit, and surely fewer who can have it.
    FewerUnderHigherLimit,
    /// A figure is not of the year of the others.
    OtherYear,
}

codes!(Odd {
    UseOverAll = "use-over-all",
    FewerUnderHigherLimit = "fewer-under-higher-limit",
    OtherYear = "other-year",
});

/// In a year, in cents, each end to the nearest; less than nothing is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    /// From who can have it more, at the price afterwards.
    pub people: Span<i64>,
    /// From the price that changes for those who could have it already.
    pub price: Span<i64>,
    /// Not the sum of the ends: what is estimated once is the same in both.
    pub total: Span<i64>,
    /// How many can have it more.
    pub more: Span<i64>,
    pub odd: Vec<Odd>,
    pub assumptions: Assumptions,
}

/// Why there is no outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoCost {
    /// The figures cannot be put together.
    Mixed(Mixed),
    /// A percentage where a number of people is needed.
    NotCounted,
    /// A share of nobody.
    OfNobody,
    /// A range that ends before it begins.
    Reversed,
    /// More than a country could spend.
    TooMuch,
}

/// One choice of an end for each of the assumptions.
struct Corner {
    eligible: i128,
    after: i128,
    used: Fraction,
    price: i128,
    price_after: i128,
}

impl Corner {
    /// The whole is a line in each of the assumptions, so its ends are at ends of those.
    fn all(eligible: Span<u64>, after: Option<Span<u64>>, of: &Assumptions) -> impl Iterator<Item = Self> {
        let end = |span: Span<u64>, high: bool| i128::from(if high { span.high } else { span.low });
        let (price, used) = (of.price.value, of.used.value);
        let price_after = of.price_after.as_ref().map(|assumed| assumed.value);
        (0..32_u8).map(move |ends| {
            let high = |bit: u8| ends >> bit & 1 == 1;
            let before = (end(eligible, high(0)), end(price, high(1)));
            Self {
                eligible: before.0,
                after: after.map_or(before.0, |after| end(after, high(2))),
                used: if high(3) { used.high } else { used.low },
                price: before.1,
                price_after: price_after.map_or(before.1, |after| end(after, high(4))),
            }
        })
    }

    /// The use of `cents`, to the nearest.
    fn used(&self, cents: Option<i128>) -> Option<i64> {
        let (over, of) = (i128::from(self.used.over), i128::from(self.used.of));
        let twice = cents?.checked_mul(over)?.checked_mul(2)?.checked_add(of)?;
        i64::try_from(twice.div_euclid(2 * of)).ok()
    }

    fn people(&self) -> Option<i64> {
        self.used((self.after - self.eligible).checked_mul(self.price_after))
    }

    fn price(&self) -> Option<i64> {
        self.used((self.price_after - self.price).checked_mul(self.eligible))
    }

    fn total(&self) -> Option<i64> {
        let after = self.after.checked_mul(self.price_after)?;
        self.used(after.checked_sub(self.eligible.checked_mul(self.price)?))
    }
}

fn ends(values: impl Iterator<Item = Option<i64>>) -> Result<Span<i64>, NoCost> {
    let all = values.collect::<Option<Vec<i64>>>().ok_or(NoCost::TooMuch)?;
    let (low, high) = all.iter().min().zip(all.iter().max()).ok_or(NoCost::TooMuch)?;
    Ok(Span { low: *low, high: *high })
}

/// What a change costs in a year.
pub fn cost(assumptions: Assumptions) -> Result<Cost, NoCost> {
    let (eligible, after) = counts(&assumptions)?;
    let corners = || Corner::all(eligible, after, &assumptions);
    let people = ends(corners().map(|corner| corner.people()))?;
    let price = ends(corners().map(|corner| corner.price()))?;
    let total = ends(corners().map(|corner| corner.total()))?;
    let more = ends(corners().map(|corner| i64::try_from(corner.after - corner.eligible).ok()))?;
    let odd = odd(&assumptions, more);
    Ok(Cost { people, price, total, more, odd, assumptions })
}

fn counts(of: &Assumptions) -> Result<(Span<u64>, Option<Span<u64>>), NoCost> {
    if of.eligible.definition.counted != of.per {
        return Err(NoCost::Mixed(Mixed::Counted));
    }
    let eligible = of.eligible.value.count().ok_or(NoCost::NotCounted)?;
    let after = match &of.eligible_after {
        None => None,
        Some(after) => {
            let ages = super::Definition { ages: of.eligible.definition.ages, ..after.definition.clone() };
            let mixed = of.eligible.definition.differs_beside_limit(&ages);
            if let Some(mixed) = mixed.or((of.eligible.year != after.year).then_some(Mixed::Year)) {
                return Err(NoCost::Mixed(mixed));
            }
            Some(after.value.count().ok_or(NoCost::NotCounted)?)
        }
    };
    let used = of.used.value;
    if used.low.of == 0 || used.high.of == 0 {
        return Err(NoCost::OfNobody);
    }
    let spans = [Some(eligible), after, Some(of.price.value), of.price_after.as_ref().map(|price| price.value)];
    if !used.low.is_at_most(used.high) || spans.into_iter().flatten().any(|span| span.low > span.high) {
        return Err(NoCost::Reversed);
    }
    Ok((eligible, after))
}

fn odd(of: &Assumptions, more: Span<i64>) -> Vec<Odd> {
    let percent = |figure: &Figure| match figure.definition.yardstick {
        Yardstick::SocialMinimum(percent) => Some(percent),
        _ => None,
    };
    let limits = percent(&of.eligible).zip(of.eligible_after.as_ref().and_then(percent));
    let same_ages =
        of.eligible_after.as_ref().is_some_and(|after| after.definition.ages == of.eligible.definition.ages);
    let years = [of.used.year, of.price.year].into_iter().chain(of.price_after.as_ref().map(|price| price.year));
    [
        (of.used.value.high.over > of.used.value.high.of, Odd::UseOverAll),
        (same_ages && more.high < 0 && limits.is_some_and(|(now, then)| then >= now), Odd::FewerUnderHigherLimit),
        (years.into_iter().any(|year| year != of.eligible.year), Odd::OtherYear),
    ]
    .into_iter()
    .filter_map(|(is, odd)| is.then_some(odd))
    .collect()
}
