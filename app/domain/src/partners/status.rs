//! Where an organisation stands in an alliance.

use serde::{Deserialize, Serialize};
use time::Date;

/// Status of a membership. Going from any to any other is allowed: people change their minds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MembershipStatus {
    /// Op de lijst: nobody asked them yet.
    #[default]
    Listed,
    /// Uitgenodigd.
    Invited,
    /// Heeft belangstelling.
    Interested,
    /// Doet mee.
    Joined,
    /// Doet even niet mee.
    Paused,
    /// Doet niet meer mee, or said no.
    Left,
}

impl MembershipStatus {
    pub const ALL: [Self; 6] = [Self::Listed, Self::Invited, Self::Interested, Self::Joined, Self::Paused, Self::Left];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Invited => "invited",
            Self::Interested => "interested",
            Self::Joined => "joined",
            Self::Paused => "paused",
            Self::Left => "left",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

/// The day from which a new standing counts, from the one before and the one that was asked for, each with its day. A day that was left
/// as it was belongs to the standing before: then it is today. Else who leaves would have left on the day that it joined.
pub fn day_of_change<S: PartialEq>(before: (S, Option<Date>), after: (S, Option<Date>), today: Date) -> Option<Date> {
    if before.0 != after.0 && after.1.is_some() && before.1 == after.1 { Some(today) } else { after.1 }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_day_that_was_left_as_it_was_is_not_the_day_of_the_change() {
        let (then, today) = (date!(2019 - 03 - 26), date!(2026 - 11 - 21));
        let day = |after: &str, on| day_of_change(("joined", Some(then)), (after, on), today);
        assert_eq!(day("left", Some(then)), Some(today));
        assert_eq!(day("left", Some(date!(2025 - 01 - 01))), Some(date!(2025 - 01 - 01)));
        assert_eq!((day("joined", Some(then)), day("left", None)), (Some(then), None));
    }
}
