//! What all schemes together are worth to a family in a year, at an income. Rule: each scheme counts once for each child, or once for
//! the family, so the total is the sum of the parts.

use std::ops::RangeInclusive;

use super::{Bases, Household, Per, Scheme, Shape};

/// The incomes that are shown, in percent of the norm.
pub const PERCENTS: RangeInclusive<u16> = 90..=160;

/// What a family can get out of a set of schemes: everything that does not depend on its income, worked out once.
///
/// Incomes are cents in a year, holiday allowance included. Schemes that exclude each other: either each child has the one for children
/// that gives it most, or the family has one of the others (per family, per person, or with a maximum per family), whichever is more. Of
/// equals it is the first in the list.
pub struct Offer {
    /// The norm with holiday allowance, in a year.
    norm: u64,
    schemes: usize,
    counted: Vec<Counted>,
    /// The numbers of [`Scheme::choice`] that occur.
    choices: Vec<u8>,
    children: usize,
}

/// A scheme that this family can have.
pub(super) struct Counted {
    pub(super) index: usize,
    pub(super) scheme: Scheme,
    price: u32,
    /// Children, persons, or one family.
    units: u64,
    /// Which children, a bit for each.
    children: u32,
    family_max: Option<u64>,
    /// Hundred times the income up to which it is full, and from which it is nothing: percent times the norm, so that nothing is rounded.
    full: u64,
    none: u64,
}

impl Counted {
    fn new(index: usize, scheme: &Scheme, household: &Household, bases: Bases) -> Option<Self> {
        let price = scheme.worth.price().filter(|_| scheme.left_out().is_none())?;
        if !scheme.whom.contains(household.source) {
            return None;
        }
        let within = household.ages.iter().take(32).map(|age| scheme.ages.contains(*age));
        let children = within.enumerate().fold(0_u32, |bits, (child, within)| bits | u32::from(within) << child);
        let count = u64::from(children.count_ones());
        let units = match scheme.per {
            _ if count == 0 => return None,
            Per::Child => count,
            Per::Family => 1,
            Per::Person => count + u64::from(household.kind.adults()),
        };
        let edge = |percent: u16| u64::from(scheme.limit.basis.of(bases)) * 12 * u64::from(percent);
        let (full, none) = match scheme.limit.shape {
            Shape::Hard { at } => (edge(at), edge(at)),
            Shape::Sliding { full, none } | Shape::Soft { full, none, .. } => (edge(full), edge(none.max(full))),
            Shape::Open | Shape::Unknown => (u64::MAX, u64::MAX),
        };
        let family_max = scheme.family_max.map(|most| scheme.period.yearly(most.into(), scheme.ages));
        Some(Self { index, scheme: *scheme, price, units, children, family_max, full, none })
    }

    /// For one child, person or family in a year, in cents; `income` is hundredfold.
    fn each(&self, income: u64) -> u64 {
        let price = u64::from(self.price);
        let given = match self.scheme.limit.shape {
            _ if income <= self.full => price,
            Shape::Sliding { .. } if income < self.none => part(price, self.none - income, self.none - self.full),
            Shape::Soft { share, .. } if income <= self.none => price * u64::from(share.min(100)) / 100,
            _ => return 0,
        };
        self.scheme.period.yearly(given, self.scheme.ages)
    }

    fn household(&self, income: u64) -> u64 {
        let sum = self.each(income) * self.units;
        self.family_max.map_or(sum, |most| sum.min(most))
    }

    /// Whether children choose it one by one.
    fn is_chosen_by_child(&self) -> bool {
        self.scheme.per == Per::Child && self.family_max.is_none()
    }

    /// The last incomes, in cents, before it falls at once.
    pub(super) fn steps(&self) -> impl Iterator<Item = u64> {
        let (full, none) = match self.scheme.limit.shape {
            Shape::Hard { .. } => (Some(self.full), None),
            Shape::Soft { .. } => (Some(self.full), Some(self.none)),
            Shape::Sliding { .. } => ((self.none == self.full).then_some(self.full), None),
            Shape::Open | Shape::Unknown => (None, None),
        };
        full.into_iter().chain(none).map(|edge| edge / 100)
    }
}

/// `whole × over ÷ of`, rounded down; `over` is less than `of`.
fn part(whole: u64, over: u64, of: u64) -> u64 {
    match whole.checked_mul(over) {
        Some(product) => product / of,
        None => u64::try_from(u128::from(whole) * u128::from(over) / u128::from(of)).unwrap_or(whole),
    }
}

impl Offer {
    pub fn new(schemes: &[Scheme], household: &Household, bases: Bases) -> Self {
        let all = schemes.iter().enumerate();
        let counted: Vec<Counted> =
            all.filter_map(|(index, scheme)| Counted::new(index, scheme, household, bases)).collect();
        let mut choices: Vec<u8> = counted.iter().filter_map(|one| one.scheme.choice).collect();
        choices.sort_unstable();
        choices.dedup();
        let norm = u64::from(bases.including) * 12;
        Self { norm, schemes: schemes.len(), counted, choices, children: household.ages.len().min(32) }
    }

    /// The norm with holiday allowance in a year, in cents.
    pub fn norm(&self) -> u64 {
        self.norm
    }

    pub(super) fn counted(&self) -> &[Counted] {
        &self.counted
    }

    /// So many percent of the norm as an income in a year, rounded down to a cent.
    pub fn income(&self, percent: u16) -> u64 {
        self.norm * u64::from(percent) / 100
    }

    /// Writes what each scheme is worth in a year, in cents and in the order of the schemes, and gives the sum. `parts` has a place for
    /// each scheme; what lies beyond it is not counted.
    pub fn fill(&self, income: u64, parts: &mut [u64]) -> u64 {
        parts.fill(0);
        let hundredfold = income.saturating_mul(100);
        for one in self.counted.iter().filter(|one| one.scheme.choice.is_none()) {
            put(parts, one, one.household(hundredfold));
        }
        for choice in &self.choices {
            self.choose(*choice, hundredfold, parts);
        }
        parts.iter().sum()
    }

    fn choose(&self, choice: u8, income: u64, parts: &mut [u64]) {
        let among = || self.counted.iter().filter(move |one| one.scheme.choice == Some(choice));
        let best = |child: usize| {
            let open = among().filter(|one| one.is_chosen_by_child() && one.children >> child & 1 == 1);
            first_most(open.map(|one| (one, one.each(income))))
        };
        let each: u64 = (0..self.children).filter_map(best).map(|(_, cents)| cents).sum();
        let others = among().filter(|one| !one.is_chosen_by_child());
        match first_most(others.map(|one| (one, one.household(income)))) {
            Some((one, cents)) if cents > each => put(parts, one, cents),
            _ => (0..self.children).filter_map(best).for_each(|(one, cents)| put(parts, one, cents)),
        }
    }

    /// What each scheme is worth in a year at an income, in cents.
    pub fn parts(&self, income: u64) -> Vec<u64> {
        let mut parts = vec![0; self.schemes];
        self.fill(income, &mut parts);
        parts
    }

    /// What they are worth together.
    pub fn total(&self, income: u64) -> u64 {
        self.parts(income).iter().sum()
    }

    /// The value at each of [`PERCENTS`].
    pub fn curve(&self) -> Curve {
        let incomes: Vec<u64> = PERCENTS.map(|percent| self.income(percent)).collect();
        let mut parts = vec![0; incomes.len() * self.schemes];
        let mut totals = vec![0; incomes.len()];
        if self.schemes > 0 {
            let rows = parts.chunks_exact_mut(self.schemes);
            for ((income, row), total) in incomes.iter().zip(rows).zip(&mut totals) {
                *total = self.fill(*income, row);
            }
        }
        Curve { incomes, totals, parts, schemes: self.schemes }
    }
}

fn put(parts: &mut [u64], one: &Counted, cents: u64) {
    if let Some(part) = parts.get_mut(one.index) {
        *part += cents;
    }
}

fn first_most<T>(all: impl Iterator<Item = (T, u64)>) -> Option<(T, u64)> {
    all.reduce(|most, next| if next.1 > most.1 { next } else { most })
}

/// The value for one family from 90 % to 160 % of the norm, a row for each percent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve {
    /// In a year, in cents.
    pub incomes: Vec<u64>,
    /// In a year, in cents.
    pub totals: Vec<u64>,
    parts: Vec<u64>,
    schemes: usize,
}

impl Curve {
    /// What each scheme is worth in a row, in the order of the schemes; nothing for a row that is not there.
    pub fn parts(&self, row: usize) -> &[u64] {
        self.parts.get(row * self.schemes..(row + 1) * self.schemes).unwrap_or_default()
    }

    /// The place of a percentage among the rows.
    pub fn row(percent: u16) -> Option<usize> {
        PERCENTS.contains(&percent).then(|| usize::from(percent - PERCENTS.start()))
    }
}
