//! How far a result is: from where it began to where it should be.

use std::ops::RangeInclusive;

use super::Amount;

/// How many results keep the eye on what matters.
pub const RESULTS: RangeInclusive<usize> = 3..=5;

/// How many challenges an alliance can work on at once.
pub const CHALLENGES: RangeInclusive<usize> = 2..=4;

/// The figure of one result through the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// Year and value at the start; the value may not be known.
    pub base: (Option<i32>, Option<Amount>),
    pub target: (i32, Amount),
    /// Of each year that somebody looked; the value may not be available. In order of the years.
    pub measured: Vec<(i32, Option<Amount>)>,
}

/// Where the last measurement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// No value at the start, or none measured.
    Unknown,
    /// Farther from the target than at the start.
    Away,
    /// This much of the way, in percent; less than a hundred.
    Under(u32),
    /// At the target or past it.
    Reached,
}

impl Course {
    /// The last year with a value.
    pub fn last(&self) -> Option<(i32, Amount)> {
        self.measured.iter().rev().find_map(|(year, value)| Some((*year, (*value)?)))
    }

    pub fn progress(&self) -> Progress {
        let ((_, Some(base)), Some((_, last))) = (self.base, self.last()) else { return Progress::Unknown };
        let (way, gone) = (i128::from(self.target.1.0) - i128::from(base.0), i128::from(last.0) - i128::from(base.0));
        // Which side is the good one is told by the target.
        let (way, gone) = if way < 0 { (-way, -gone) } else { (way, gone) };
        match gone {
            _ if way == 0 => Progress::Unknown,
            gone if gone < 0 => Progress::Away,
            gone if gone >= way => Progress::Reached,
            gone => Progress::Under(u32::try_from(gone * 100 / way).unwrap_or(0)),
        }
    }

    /// Years from the one after the start up to and including `until` of which nobody wrote down whether there is a value.
    pub fn missing(&self, until: i32) -> Vec<i32> {
        let Some(first) = self.base.0.or_else(|| self.measured.first().map(|(year, _)| *year)) else { return vec![] };
        let until = until.min(self.target.0);
        (first + 1..=until).filter(|year| self.measured.iter().all(|(known, _)| known != year)).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn course(base: Option<i64>, target: i64, measured: &[(i32, Option<i64>)]) -> Course {
        Course {
            base: (Some(2024), base.map(Amount)),
            target: (2028, Amount(target)),
            measured: measured.iter().map(|(year, value)| (*year, value.map(Amount))).collect(),
        }
    }

    #[test]
    fn the_target_tells_which_way_is_good() {
        for (base, target, last, wanted) in [
            (Some(40), 60, Some(45), Progress::Under(25)),
            (Some(60), 40, Some(55), Progress::Under(25)),
            (Some(40), 60, Some(39), Progress::Away),
            (Some(60), 40, Some(61), Progress::Away),
            (Some(40), 60, Some(60), Progress::Reached),
            (Some(60), 40, Some(10), Progress::Reached),
            (Some(40), 60, Some(40), Progress::Under(0)),
            (None, 60, Some(45), Progress::Unknown),
            (Some(40), 60, None, Progress::Unknown),
            (Some(40), 40, Some(40), Progress::Unknown),
        ] {
            assert_eq!(course(base, target, &[(2025, last)]).progress(), wanted, "{base:?} {target} {last:?}");
        }
    }

    #[test]
    fn what_was_not_available_is_no_nought() {
        let course = course(Some(40), 60, &[(2025, Some(50)), (2026, None)]);
        assert_eq!((course.last(), course.progress()), (Some((2025, Amount(50))), Progress::Under(50)));
        assert_eq!(course.missing(2027), [2027]);
        assert_eq!(course.missing(2040), [2027, 2028]);
    }

    proptest! {
        #[test]
        fn the_share_is_that_of_a_plain_calculation(base in -5000_i64..5000, target in -5000_i64..5000, last in -9000_i64..9000) {
            let progress = course(Some(base), target, &[(2025, Some(last))]).progress();
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let share = (last - base) as f64 / (target - base) as f64;
            let fits = match progress {
                Progress::Unknown => base == target,
                Progress::Away => share < 0.0,
                Progress::Reached => share >= 1.0,
                Progress::Under(percent) => {
                    let exact = share * 100.0 + 1e-9;
                    f64::from(percent) <= exact && exact < f64::from(percent) + 1.0 + 1e-6
                }
            };
            prop_assert!(fits, "{progress:?} {share}");
        }
    }
}
