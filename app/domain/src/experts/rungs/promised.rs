//! What was promised for a year, when the plan has several versions. Rule: an agreed version goes before a draft, and a year that a newer version
//! leaves out keeps what an older one promised.

use std::collections::BTreeSet;

use super::Entry;

/// Part 3 of one version of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promises {
    /// The core group agreed on it, or it was adopted.
    pub agreed: bool,
    pub entries: Vec<Entry>,
}

/// What is promised, year by year: by the newest agreed version that names the year, or else by the draft. `versions` come the newest first.
pub fn promised(versions: &[Promises]) -> Vec<Entry> {
    let years: BTreeSet<i32> =
        versions.iter().flat_map(|version| version.entries.iter().map(|entry| entry.year)).collect();
    let of = |year: i32| {
        let names = |version: &&Promises| version.entries.iter().any(|entry| entry.year == year);
        let agreed = versions.iter().filter(|version| version.agreed).find(names);
        let from = agreed.or_else(|| versions.iter().find(names));
        from.into_iter().flat_map(move |version| version.entries.iter().filter(move |entry| entry.year == year))
    };
    years.into_iter().flat_map(of).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experts::{
        ParticipationLevel,
        rungs::{Group, Place},
    };

    fn entry(year: i32, planned: ParticipationLevel) -> Entry {
        Entry {
            place: Place::Phase(1),
            group: Group::Parents,
            year,
            planned: Some(planned),
            done: None,
            formality: None,
            done_formality: None,
            promised: String::new(),
            reason: String::new(),
        }
    }

    #[test]
    fn a_draft_takes_nothing_back_and_an_older_year_stays() {
        use ParticipationLevel::{Advise, CoDecide, Consult, Inform};
        let version = |agreed, entries: &[(i32, ParticipationLevel)]| Promises {
            agreed,
            entries: entries.iter().map(|(year, rung)| entry(*year, *rung)).collect(),
        };
        let draft = version(false, &[(2027, Inform), (2028, Advise)]);
        let second = version(true, &[(2027, CoDecide)]);
        let first = version(true, &[(2026, Consult), (2027, Advise)]);
        let all = [draft, second, first];
        assert_eq!(promised(&all), [entry(2026, Consult), entry(2027, CoDecide), entry(2028, Advise)]);
        assert_eq!(promised(&all[..1]), all[0].entries);
        assert!(promised(&[]).is_empty());
        // Nobody who takes part in a year any more is promised nothing for it: the newer version names the year.
        let both = Promises { agreed: true, entries: vec![entry(2027, Inform), entry(2027, Advise)] };
        assert_eq!(promised(&[both.clone(), all[2].clone()])[1..], both.entries);
    }
}
