//! Whether two names may be of one organisation ("Stg. Leergeld Haarlem" and "Leergeld Haarlem e.o."). Rule: only offered to a person, who
//! decides; nothing is ever joined by itself.

use std::collections::BTreeSet;

use strsim::damerau_levenshtein;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Words that tell organisations apart too little: legal forms, articles, prepositions, "and surroundings".
const FILLERS: [&str; 32] = [
    "stichting",
    "vereniging",
    "cooperatie",
    "bv",
    "nv",
    "vof",
    "ua",
    "de",
    "het",
    "een",
    "t",
    "s",
    "van",
    "der",
    "den",
    "voor",
    "en",
    "in",
    "te",
    "bij",
    "op",
    "aan",
    "eo",
    "omstreken",
    "omgeving",
    "afdeling",
    "regio",
    "the",
    "of",
    "and",
    "nederland",
    "lokale",
];

/// How people shorten words.
const SHORT: [(&str, &str); 11] = [
    ("stg", "stichting"),
    ("sticht", "stichting"),
    ("st", "stichting"),
    ("ver", "vereniging"),
    ("gem", "gemeente"),
    ("afd", "afdeling"),
    ("bs", "basisschool"),
    ("mw", "maatschappelijk"),
    ("bieb", "bibliotheek"),
    ("nl", "nederland"),
    ("swv", "samenwerkingsverband"),
];

/// What of a name tells an organisation from others: its words, without capitals, accents, order and fillers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameKey(BTreeSet<String>);

/// How much two names are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// One name has a word more, or a typing error.
    Near,
    /// The same but for the way of writing.
    Same,
}

impl NameKey {
    pub fn new(name: &str) -> Self {
        let words: Vec<String> = words(name).into_iter().map(expand).collect();
        let telling: BTreeSet<String> =
            words.iter().filter(|word| !FILLERS.contains(&word.as_str())).cloned().collect();
        // "De Vereniging" is all that some are called.
        Self(if telling.is_empty() { words.into_iter().collect() } else { telling })
    }

    /// The place of the first name that may be of the same organisation as one before it.
    pub fn twice(names: &[&str]) -> Option<usize> {
        let keys: Vec<Self> = names.iter().map(|name| Self::new(name)).collect();
        (1..keys.len()).find(|place| keys[..*place].iter().any(|before| before.likeness(&keys[*place]).is_some()))
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Nothing when the names are of different organisations, or when there is no name.
    pub fn likeness(&self, other: &Self) -> Option<Likeness> {
        if self.0.is_empty() || other.0.is_empty() {
            return None;
        }
        if self.0 == other.0 {
            return Some(Likeness::Same);
        }
        let (few, many) = if self.0.len() <= other.0.len() { (self, other) } else { (other, self) };
        let more = many.0.len() - few.0.len();
        let unmatched =
            |of: &Self, by: &Self| of.0.iter().filter(|word| !by.0.iter().any(|other| one_word(word, other))).count();
        let near = unmatched(few, many) == 0
            && unmatched(many, few) <= more
            && more <= 2
            // A name of one word is in many others: "Voedselbank" says nothing about "Voedselbank Haarlem".
            && (few.0.len() > 1 || more == 0);
        near.then_some(Likeness::Near)
    }
}

/// Letters and digits in a row, lower case, without accents. A dot within an abbreviation ("e.o.", "B.V.") separates nothing.
fn words(name: &str) -> Vec<String> {
    let plain: String = name.to_lowercase().nfd().filter(|sign| !is_combining_mark(*sign)).collect();
    plain
        .split(|sign: char| !sign.is_alphanumeric() && sign != '.')
        .flat_map(|part| {
            let letters: Vec<&str> = part.split('.').filter(|piece| !piece.is_empty()).collect();
            if letters.len() > 1 && letters.iter().all(|piece| piece.chars().count() == 1) {
                vec![letters.concat()]
            } else {
                letters.into_iter().map(str::to_owned).collect()
            }
        })
        .collect()
}

fn expand(word: String) -> String {
    SHORT.iter().find(|(short, _)| *short == word).map_or(word, |(_, whole)| (*whole).to_owned())
}

/// One word, or the same with a typing error. Numbers and short words have none.
pub(super) fn one_word(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let length = a.chars().count().min(b.chars().count());
    let allowed = match length {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    };
    let longer = a.chars().count().max(b.chars().count()) - length;
    allowed > 0
        && longer <= allowed
        && !a.contains(|sign: char| sign.is_ascii_digit())
        && damerau_levenshtein(a, b) <= allowed
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn likeness(a: &str, b: &str) -> Option<Likeness> {
        NameKey::new(a).likeness(&NameKey::new(b))
    }

    #[test]
    fn ways_of_writing_one_name() {
        for (a, b) in [
            ("Stg. Leergeld Haarlem", "Leergeld Haarlem e.o."),
            ("STICHTING LEERGELD HAARLEM", "leergeld  haarlem"),
            ("Gem. Voorbeeldstad", "Gemeente Voorbeeldstad"),
            ("Fietsenwerkplaats De Kade B.V.", "fietsenwerkplaats de kade bv"),
            ("Coöperatie Het Anker U.A.", "Cooperatie Anker"),
            ("Jeugdfonds Sport & Cultuur", "Jeugdfonds Sport en Cultuur"),
            ("Bibliotheek 't Hoekje", "Hoekje, Bibliotheek"),
        ] {
            assert_eq!(likeness(a, b), Some(Likeness::Same), "{a} | {b}");
        }
    }

    #[test]
    fn names_that_may_be_one() {
        for (a, b) in [
            ("Voedselbank Voorbeeldstad", "Voedselbank Voorbeedstad"),
            ("Basisschool De Regenboog", "BS De Regenboog locatie Oost"),
            ("Welzijn Voorbeeldstad", "Welzijn Voorbeeldstad Noord"),
        ] {
            assert_eq!(likeness(a, b), Some(Likeness::Near), "{a} | {b}");
        }
    }

    #[test]
    fn names_of_different_organisations() {
        for (a, b) in [
            ("Voedselbank Haarlem", "Voedselbank Arnhem"),
            ("Voedselbank", "Voedselbank Haarlem"),
            ("Basisschool De Regenboog", "Basisschool De Vlieger"),
            ("Scouting groep 12", "Scouting groep 13"),
            ("GGD Zuid", "GGZ Zuid"),
            ("", "Stichting"),
            ("", ""),
        ] {
            assert_eq!(likeness(a, b), None, "{a} | {b}");
        }
    }

    proptest! {
        #[test]
        fn likeness_goes_both_ways(a in ".{0,40}", b in ".{0,40}") {
            prop_assert_eq!(likeness(&a, &b), likeness(&b, &a));
        }

        #[test]
        fn what_people_add_and_leave_out_does_not_count(
            words in prop::collection::vec("[b-z]{5,9}", 1..4),
            before in prop::sample::select(vec!["", "Stg. ", "Stichting ", "st. ", "De ", "Ver. "]),
            after in prop::sample::select(vec!["", " e.o.", " eo", " B.V.", ", afd.", " (NL)"]),
            upper: bool,
        ) {
            let name = words.join(" ");
            let mut other = format!("{before}{}{after}", words.iter().rev().cloned().collect::<Vec<_>>().join("  "));
            if upper { other = other.to_uppercase(); }
            prop_assert_eq!(likeness(&name, &other), Some(Likeness::Same));
        }

        /// The naive way: some pairing of the words of the shorter name with words of the longer one, at most a slip each.
        #[test]
        fn one_slip_in_a_long_word_is_near(
            words in prop::collection::btree_set("[b-z]{9,12}", 2..4), place in 0usize..9, which in 0usize..2,
        ) {
            let words: Vec<String> = words.into_iter().collect();
            let mut slip = words.clone();
            slip[which].replace_range(place..=place, "a");
            let (a, b) = (words.join(" "), slip.join(" "));
            prop_assert_eq!(likeness(&a, &b), Some(Likeness::Near));
        }

        #[test]
        fn any_name_is_read(name in any::<String>()) {
            let key = NameKey::new(&name);
            prop_assert_eq!(key.likeness(&key), (!key.0.is_empty()).then_some(Likeness::Same));
        }
    }
}
