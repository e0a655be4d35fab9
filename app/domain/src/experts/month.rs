//! A month of the calendar, as payments and places are counted in it.

use serde::{Deserialize, Serialize};
use time::Date;

/// A month of a year. Kept as a count of months, so that the next one is one more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Month(i32);

impl Month {
    /// `number` is 1 for January; years as forms accept them.
    pub fn new(year: i32, number: u8) -> Option<Self> {
        let known = (2000..=2100).contains(&year) && (1..=12).contains(&number);
        known.then(|| Self(year * 12 + i32::from(number) - 1))
    }

    pub fn of(date: Date) -> Self {
        Self(date.year() * 12 + i32::from(u8::from(date.month())) - 1)
    }

    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// 1 to 12.
    pub fn number(self) -> u8 {
        u8::try_from(self.0.rem_euclid(12) + 1).unwrap_or(1)
    }

    /// January of the same year.
    #[must_use]
    pub fn first_of_year(self) -> Self {
        Self(self.year() * 12)
    }

    /// December of the same year.
    #[must_use]
    pub fn last_of_year(self) -> Self {
        Self(self.year() * 12 + 11)
    }

    /// The months from one up to and including another; none when they are the wrong way round.
    pub fn until(self, last: Self) -> impl Iterator<Item = Self> {
        (self.0..=last.0).map(Self)
    }

    /// How many months [`until`](Self::until) has.
    pub fn count(self, last: Self) -> u32 {
        u32::try_from(i64::from(last.0) - i64::from(self.0) + 1).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_year_has_twelve() {
        let (first, last) = (Month::new(2026, 11).unwrap(), Month::new(2027, 2).unwrap());
        let all: Vec<_> = first.until(last).map(|month| (month.year(), month.number())).collect();
        assert_eq!(all, [(2026, 11), (2026, 12), (2027, 1), (2027, 2)]);
        assert_eq!((first.count(last), last.count(first)), (4, 0));
        assert_eq!(Month::of(date!(2026 - 11 - 30)), first);
        assert_eq!(
            (first.first_of_year(), last.last_of_year()),
            (Month::new(2026, 1).unwrap(), Month::new(2027, 12).unwrap())
        );
        assert_eq!((Month::new(2026, 0), Month::new(2026, 13), Month::new(1999, 1)), (None, None, None));
    }
}
