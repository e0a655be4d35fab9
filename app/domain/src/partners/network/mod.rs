//! The national network (landelijk netwerk): which organisations are members of it, since when. Apart from the local alliances: an
//! organisation may be in one, in the other, or in both.

#[cfg(feature = "ssr")]
mod forms;
#[cfg(test)]
mod tests;

#[cfg(feature = "ssr")]
pub use forms::*;
use serde::{Deserialize, Serialize};
use time::Date;

/// Where an organisation stands in the national network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkStatus {
    /// Gevraagd: somebody talks with them, nothing is agreed.
    #[default]
    Asked,
    /// Partner.
    Joined,
    /// Geen partner meer.
    Left,
}

impl NetworkStatus {
    pub const ALL: [Self; 3] = [Self::Asked, Self::Joined, Self::Left];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Joined => "joined",
            Self::Left => "left",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// How far it came.
    fn rank(self) -> u8 {
        match self {
            Self::Left => 0,
            Self::Asked => 1,
            Self::Joined => 2,
        }
    }
}

/// A time that an organisation was a member. A day that nobody knows is not made up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Period {
    pub joined_on: Option<Date>,
    pub left_on: Option<Date>,
}

impl Period {
    /// Whether it was a member on a day, in a time that is over; no when one does not know from when to when.
    fn holds(self, day: Date) -> bool {
        self.joined_on.is_some_and(|joined| joined <= day) && self.left_on.is_some_and(|left| left > day)
    }
}

/// Where an organisation stands in the network, and the days by which the network is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkStanding {
    pub status: NetworkStatus,
    pub asked_on: Option<Date>,
    pub joined_on: Option<Date>,
    /// The first day on which it was no member any more.
    pub left_on: Option<Date>,
    /// Earlier times that it was a member, the first one first.
    pub earlier: Vec<Period>,
}

impl NetworkStanding {
    pub fn new(status: NetworkStatus, on: Option<Date>) -> Self {
        let day = |which: NetworkStatus| on.filter(|_| status == which);
        Self {
            status,
            asked_on: day(NetworkStatus::Asked),
            joined_on: day(NetworkStatus::Joined),
            left_on: day(NetworkStatus::Left),
            earlier: Vec::new(),
        }
    }

    /// The first day of the present status, when it is known.
    pub fn since(&self) -> Option<Date> {
        match self.status {
            NetworkStatus::Asked => self.asked_on,
            NetworkStatus::Joined => self.joined_on,
            NetworkStatus::Left => self.left_on,
        }
    }

    /// The first day of the first time, when it is known of every time.
    pub fn partner_since(&self) -> Option<Date> {
        let first = self.earlier.first().map_or(self.joined_on, |period| period.joined_on);
        first.filter(|_| self.status == NetworkStatus::Joined)
    }

    fn now(&self) -> Option<Period> {
        let been = self.status != NetworkStatus::Asked;
        been.then_some(Period { joined_on: self.joined_on, left_on: self.left_on })
    }

    /// Whether it was a member on a day. Who stopped and began again was none in between.
    pub fn is_member_on(&self, day: Date) -> bool {
        let now = match self.status {
            NetworkStatus::Asked => false,
            NetworkStatus::Joined => self.joined_on.is_some_and(|joined| joined <= day),
            NetworkStatus::Left => Period { joined_on: self.joined_on, left_on: self.left_on }.holds(day),
        };
        now || self.earlier.iter().any(|period| period.holds(day))
    }

    /// What it becomes. The same status again corrects its day; who comes back begins a new time. The code of a refusal says what is wrong
    /// with the day: `date-future`, or `date-order` when it would leave before it joined, or be there twice at once.
    pub fn change(&self, status: NetworkStatus, on: Option<Date>, today: Date) -> Result<Self, &'static str> {
        if on.is_some_and(|on| on > today) {
            return Err("date-future");
        }
        let mut next = self.clone();
        next.status = status;
        match (self.status, status) {
            (NetworkStatus::Asked | NetworkStatus::Joined, NetworkStatus::Joined) => next.joined_on = on,
            (NetworkStatus::Left, NetworkStatus::Joined) => {
                next.keep_now(self);
                (next.joined_on, next.left_on) = (on, None);
            }
            (_, NetworkStatus::Left) => next.left_on = on,
            (NetworkStatus::Left, NetworkStatus::Asked) => {
                next.keep_now(self);
                (next.asked_on, next.joined_on, next.left_on) = (on, None, None);
            }
            (_, NetworkStatus::Asked) => (next.asked_on, next.joined_on) = (on, None),
        }
        let order = next.joined_on.zip(next.left_on).is_some_and(|(joined, left)| left < joined);
        let before = next.earlier.iter().filter_map(|period| period.left_on).max();
        // Two members that became one may have been there at the same time; only who comes, or corrects when, is asked whether it was.
        let comes = status == NetworkStatus::Joined && (self.status != status || next.joined_on != self.joined_on);
        let again = comes && next.joined_on.zip(before).is_some_and(|(joined, before)| joined < before);
        if order || again { Err("date-order") } else { Ok(next) }
    }

    fn keep_now(&mut self, before: &Self) {
        self.earlier.extend(before.now());
        self.earlier.sort();
    }

    /// Of two members that become one: the one that came furthest, with the earliest days; what the other was before stays known.
    #[must_use]
    pub fn with(&self, other: &Self) -> Self {
        // The order in which they are given makes no difference.
        let key = |one: &Self| (one.status.rank(), one.left_on, one.joined_on, one.asked_on, one.earlier.clone());
        let (more, less) = if key(self) >= key(other) { (self, other) } else { (other, self) };
        let mut one = more.clone();
        one.asked_on = [more.asked_on, less.asked_on].into_iter().flatten().min();
        one.earlier.extend(&less.earlier);
        if (more.status, less.status) == (NetworkStatus::Joined, NetworkStatus::Joined) {
            one.joined_on = [more.joined_on, less.joined_on].into_iter().flatten().min();
        } else {
            one.earlier.extend(less.now());
        }
        one.earlier.sort();
        one.earlier.dedup();
        one
    }
}
