//! "U zei – wij deden" (terugkoppeling): what a group said, what happens with it, and whether it was told back in time. Rule: a group has an
//! answer within eight weeks; who said it is never written down.

use serde::{Deserialize, Serialize};
use time::{Date, Duration};

use super::{
    ParticipationLevel,
    rungs::{Group, Share},
};
use crate::guard;

/// Within so many days a group is told what happens with what it said.
pub const TERM: Duration = Duration::weeks(8);

/// When the owner is reminded, after the day that something was said: halfway, a week before the end, and on the last day.
const REMINDERS: [Duration; 3] = [Duration::weeks(4), Duration::weeks(7), TERM];

/// After the term the owner is reminded so often.
const AGAIN: Duration = Duration::weeks(4);

/// What happens with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Doen we.
    Yes,
    /// Deels.
    Partly,
    /// Zoeken we uit tot …
    FindingOut { until: Date },
    /// Niet.
    No,
}

impl Answer {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::FindingOut { .. } => "finding-out",
            Self::No => "no",
        }
    }
}

/// One thing that a group said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedbackEntry {
    pub group: Group,
    pub rung: ParticipationLevel,
    pub said_on: Date,
    /// In the words of the group, without names.
    pub said: String,
    pub answer: Option<Answer>,
    /// What happens, and why (not).
    pub why: String,
    pub told_on: Option<Date>,
}

/// Where an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is time.
    Open,
    /// The term is over and nothing was told.
    Overdue,
    ToldInTime,
    ToldLate,
    /// Told that we find out, and the day that was named has passed.
    PromisePassed,
}

impl Standing {
    pub const ALL: [Self; 5] = [Self::Open, Self::Overdue, Self::ToldInTime, Self::ToldLate, Self::PromisePassed];

    /// The group waits for an answer that should have been there.
    pub fn is_overdue(self) -> bool {
        matches!(self, Self::Overdue | Self::PromisePassed)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Overdue => "overdue",
            Self::ToldInTime => "told-in-time",
            Self::ToldLate => "told-late",
            Self::PromisePassed => "promise-passed",
        }
    }
}

/// The last day of the term.
pub fn due(said_on: Date) -> Date {
    said_on.saturating_add(TERM)
}

impl FeedbackEntry {
    pub fn standing(&self, today: Date) -> Standing {
        let promise = match self.answer {
            Some(Answer::FindingOut { until }) => Some(until),
            _ => None,
        };
        match self.told_on {
            None if today > due(self.said_on) => Standing::Overdue,
            None => Standing::Open,
            Some(_) if promise.is_some_and(|until| today > until) => Standing::PromisePassed,
            Some(told_on) if told_on <= due(self.said_on) => Standing::ToldInTime,
            Some(_) => Standing::ToldLate,
        }
    }

    /// What is missing before it can be told: the answer, why, or a day that is not before what was said.
    pub fn gaps(&self) -> Vec<&'static str> {
        let early = self.told_on.is_some_and(|told_on| told_on < self.said_on);
        [
            ("said", self.said.trim().is_empty()),
            ("answer", self.answer.is_none()),
            ("why", self.why.trim().is_empty()),
            ("told_on", early),
        ]
        .into_iter()
        .filter_map(|(field, missing)| missing.then_some(field))
        .collect()
    }

    /// Whether it may stand on the public page: told, whole, and without anything that looks like a person.
    pub fn may_be_public(&self) -> bool {
        let clean = |text: &str| guard::findings(text).is_empty();
        self.told_on.is_some() && self.gaps().is_empty() && clean(&self.said) && clean(&self.why)
    }
}

/// The days on which to remind, up to and including one; none once it was told. The last of them is the one to send.
pub fn reminders(entry: &FeedbackEntry, until: Date) -> Vec<Date> {
    if entry.told_on.is_some() {
        return Vec::new();
    }
    let within = REMINDERS.into_iter().map(|after| entry.said_on.saturating_add(after));
    let later = std::iter::successors(due(entry.said_on).checked_add(AGAIN), |day| day.checked_add(AGAIN));
    within.chain(later).take_while(|day| *day <= until).collect()
}

/// Whether to remind somebody who was last reminded on `since`: a day to do so has come since then, or it was written down after such a day.
pub fn reminds(entry: &FeedbackEntry, written_on: Date, since: Option<Date>, today: Date) -> bool {
    let latest = reminders(entry, today).pop();
    latest.is_some_and(|day| since.is_none_or(|since| day.max(written_on) > since))
}

/// What a log still asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Entries of the log.
    pub total: usize,
    /// Of which the group still has to hear something.
    pub untold: usize,
    /// Of those, past their term or the day that was promised.
    pub overdue: usize,
}

pub fn waiting(entries: &[FeedbackEntry], today: Date) -> Waiting {
    let standings = || entries.iter().map(|entry| entry.standing(today));
    let overdue = standings().filter(|standing| standing.is_overdue()).count();
    let open = standings().filter(|standing| *standing == Standing::Open).count();
    Waiting { total: entries.len(), untold: open + overdue, overdue }
}

/// Of what was told or should have been, how much was told in time. What still has time does not count; a promise to find out whose day has passed was not told.
pub fn told_in_time(entries: &[FeedbackEntry], today: Date) -> Share {
    let standings = || entries.iter().map(|entry| entry.standing(today));
    Share {
        count: standings().filter(|standing| *standing == Standing::ToldInTime).count(),
        of: standings().filter(|standing| *standing != Standing::Open).count(),
    }
}

/// What may stand on the public page, newest first.
pub fn public(entries: &[FeedbackEntry]) -> Vec<&FeedbackEntry> {
    let mut shown: Vec<_> = entries.iter().filter(|entry| entry.may_be_public()).collect();
    shown.sort_by_key(|entry| std::cmp::Reverse((entry.told_on, entry.said_on)));
    shown
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use time::macros::date;

    use super::*;

    const SAID: Date = date!(2026 - 09 - 01);

    fn entry(told: Option<Date>) -> FeedbackEntry {
        FeedbackEntry {
            group: Group::Parents,
            rung: ParticipationLevel::Advise,
            said_on: SAID,
            said: "Het formulier is te lang".to_owned(),
            answer: Some(Answer::Partly),
            why: "Twee vragen gaan eruit, de wet vraagt de andere".to_owned(),
            told_on: told,
        }
    }

    #[test]
    fn eight_weeks() {
        assert_eq!(due(SAID), date!(2026 - 10 - 27));
        let standing = |told, today| entry(told).standing(today);
        assert_eq!(standing(None, date!(2026 - 10 - 27)), Standing::Open);
        assert_eq!(standing(None, date!(2026 - 10 - 28)), Standing::Overdue);
        assert_eq!(standing(Some(date!(2026 - 10 - 27)), date!(2027 - 01 - 01)), Standing::ToldInTime);
        assert_eq!(standing(Some(date!(2026 - 10 - 28)), date!(2027 - 01 - 01)), Standing::ToldLate);
        let until = date!(2026 - 12 - 01);
        let promised = FeedbackEntry { answer: Some(Answer::FindingOut { until }), ..entry(Some(SAID)) };
        assert_eq!(promised.standing(until), Standing::ToldInTime);
        assert_eq!(promised.standing(date!(2026 - 12 - 02)), Standing::PromisePassed);
    }

    #[test]
    fn reminders_come_halfway_near_and_at_the_end_and_go_on() {
        let days = reminders(&entry(None), date!(2027 - 01 - 01));
        assert_eq!(
            days,
            [
                date!(2026 - 09 - 29),
                date!(2026 - 10 - 20),
                date!(2026 - 10 - 27),
                date!(2026 - 11 - 24),
                date!(2026 - 12 - 22)
            ]
        );
        assert!(reminders(&entry(Some(SAID)), date!(2027 - 01 - 01)).is_empty());
        assert!(reminders(&entry(None), date!(2026 - 09 - 28)).is_empty());
    }

    #[test]
    fn nobody_is_reminded_twice_of_a_day() {
        let (half, near) = (date!(2026 - 09 - 29), date!(2026 - 10 - 20));
        let reminds = |since, today| reminds(&entry(None), SAID, since, today);
        assert!(!reminds(None, date!(2026 - 09 - 28)) && reminds(None, half));
        assert!(!reminds(Some(half), half) && !reminds(Some(half), date!(2026 - 10 - 19)) && reminds(Some(half), near));
        // Nobody looked for months: one time.
        let late = date!(2027 - 06 - 01);
        assert!(reminds(Some(half), late) && !reminds(Some(late), late));
        // What was said long ago and is written down now is not skipped until the next day.
        let old = date!(2026 - 11 - 01);
        assert!(!super::reminds(&entry(None), SAID, Some(old), date!(2026 - 11 - 02)));
        assert!(super::reminds(&entry(None), date!(2026 - 11 - 02), Some(old), date!(2026 - 11 - 02)));
        assert!(!super::reminds(&entry(Some(old)), SAID, None, late));
    }

    #[test]
    fn a_log_counts_what_waits() {
        let entries = [entry(None), entry(Some(SAID)), FeedbackEntry { said_on: date!(2026 - 10 - 20), ..entry(None) }];
        assert_eq!(waiting(&entries, date!(2026 - 10 - 28)), Waiting { total: 3, untold: 2, overdue: 1 });
        assert_eq!(waiting(&[], SAID), Waiting::default());
    }

    #[test]
    fn the_public_page_has_no_persons() {
        let whole = entry(Some(date!(2026 - 10 - 01)));
        assert!(whole.may_be_public() && !entry(None).may_be_public());
        let named = FeedbackEntry { why: "Mail moeder@voorbeeld.nl".to_owned(), ..whole.clone() };
        assert!(!named.may_be_public());
        let without = FeedbackEntry { answer: None, why: " ".to_owned(), ..whole.clone() };
        assert_eq!(without.gaps(), ["answer", "why"]);
        let early = FeedbackEntry { told_on: Some(date!(2026 - 08 - 31)), ..whole.clone() };
        assert_eq!(early.gaps(), ["told_on"]);
        let newer = entry(Some(date!(2026 - 10 - 02)));
        let all = [whole.clone(), named, newer.clone(), early];
        assert_eq!(public(&all), [&newer, &whole]);
    }

    proptest! {
        #[test]
        fn in_time_agrees_with_a_count(
            all in prop::collection::vec((0..200_i64, prop::option::of((0..200_i64, prop::option::of(0..300_i64)))), 0..20),
            today in 0..300_i64,
        ) {
            let day = |days: i64| SAID + Duration::days(days);
            let entries: Vec<FeedbackEntry> = all
                .iter()
                .map(|(said, told)| {
                    let until = told.and_then(|(_, until)| until).map(|until| Answer::FindingOut { until: day(until) });
                    let one = entry(told.map(|(after, _)| day(said + after)));
                    FeedbackEntry { said_on: day(*said), answer: until.or(one.answer), ..one }
                })
                .collect();
            let (mut count, mut of) = (0, 0);
            for (said, told) in &all {
                match told {
                    Some((after, until)) => {
                        of += 1;
                        count += usize::from(*after <= 56 && until.is_none_or(|until| today <= until));
                    }
                    None if today - said > 56 => of += 1,
                    None => {}
                }
            }
            prop_assert_eq!(told_in_time(&entries, day(today)), Share { count, of });
        }

        #[test]
        fn no_reminder_before_there_is_reason(said in 0..500_i64, until in 0..900_i64) {
            let entry = FeedbackEntry { said_on: SAID + Duration::days(said), ..entry(None) };
            let mut naive = Vec::new();
            for after in 0..=(until - said).max(-1) {
                if [28, 49, 56].contains(&after) || after > 56 && (after - 56) % 28 == 0 {
                    naive.push(entry.said_on + Duration::days(after));
                }
            }
            prop_assert_eq!(reminders(&entry, SAID + Duration::days(until)), naive);
        }
    }
}
