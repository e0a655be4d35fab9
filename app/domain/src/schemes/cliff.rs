//! Cliffs: incomes at which a cent more costs a family a scheme. Rule: what it costs is said in money to spend, income and schemes
//! together, and is exact to the euro.

use super::{Offer, PERCENTS};

/// What one scheme loses at a cliff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loss {
    /// Its place among the schemes.
    pub scheme: usize,
    /// In a year, in cents. Less than nothing when it takes the place of one that drops away.
    pub cents: i64,
}

/// An income at which value drops away at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cliff {
    /// The last income before it, in a year, in cents.
    pub income: u64,
    /// The same in hundredths of a percent of the norm with holiday allowance, to the nearest.
    pub percent: u64,
    /// Which schemes change between this income and a cent more, in their order. A sliding scale can be among them with a few cents.
    pub losses: Vec<Loss>,
    /// The sum of the losses: what the family loses in a year, in cents.
    pub total: u64,
    /// How many whole euros more than this income the family needs in a year before income and schemes together are again as much as
    /// they were: the fewest, and never none. It may fall again at a next cliff.
    pub catch_up: u64,
}

impl Offer {
    /// All cliffs from 90 % to 160 % of the norm, by income.
    pub fn cliffs(&self) -> Vec<Cliff> {
        let shown = self.income(*PERCENTS.start())..=self.income(*PERCENTS.end());
        let mut incomes: Vec<u64> = self.counted().iter().flat_map(super::value::Counted::steps).collect();
        incomes.retain(|income| shown.contains(income));
        incomes.sort_unstable();
        incomes.dedup();
        incomes.into_iter().filter_map(|income| self.cliff(income)).collect()
    }

    fn cliff(&self, income: u64) -> Option<Cliff> {
        let (before, after) = (self.parts(income), self.parts(income + 1));
        let change = |(scheme, (before, after)): (usize, (&u64, &u64))| {
            let cents = before.cast_signed() - after.cast_signed();
            (cents != 0).then_some(Loss { scheme, cents })
        };
        let losses: Vec<Loss> = before.iter().zip(&after).enumerate().filter_map(change).collect();
        let total = losses.iter().map(|loss| loss.cents).sum::<i64>();
        if total <= 0 {
            return None;
        }
        let percent = (income * 10_000 + self.norm() / 2) / self.norm().max(1);
        let catch_up = self.catch_up(income, before.iter().sum(), &mut vec![0; before.len()]);
        Some(Cliff { income, percent, losses, total: total.unsigned_abs(), catch_up })
    }

    /// Value never rises with income, so at an income that is not enough, what is lacking is the least that has to be added: no step
    /// passes over the answer.
    fn catch_up(&self, income: u64, value: u64, parts: &mut [u64]) -> u64 {
        let mut euros = 1;
        loop {
            let needed = value.saturating_sub(self.fill(income + euros * 100, parts)).div_ceil(100);
            if needed <= euros {
                return euros;
            }
            euros = needed;
        }
    }
}
