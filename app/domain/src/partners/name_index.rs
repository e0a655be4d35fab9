//! Many names at once: which of them another name may be of, without comparing it with each. Two names that are alike share a word, or a
//! word with a typing error, so only names with such a word are compared.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Likeness, NameKey, likeness::one_word};

/// A word that some name has.
#[derive(Debug)]
struct Word {
    text: String,
    /// The letters in it, as bits.
    letters: u32,
    /// Names that have it.
    names: Vec<usize>,
}

/// Names by their words. `T` says of whom a name is.
#[derive(Debug)]
pub struct NameIndex<T> {
    names: Vec<(NameKey, T)>,
    by_text: HashMap<String, usize>,
    /// Words by their number of signs.
    by_length: BTreeMap<usize, Vec<usize>>,
    words: Vec<Word>,
}

impl<T> Default for NameIndex<T> {
    fn default() -> Self {
        Self { names: Vec::new(), by_text: HashMap::new(), by_length: BTreeMap::new(), words: Vec::new() }
    }
}

/// More signs than this does no typing error add or leave out.
const SLIP: usize = 2;

impl<T> NameIndex<T> {
    pub fn add(&mut self, key: NameKey, of: T) {
        let name = self.names.len();
        for text in key.words() {
            let word = self.by_text.get(text).copied().unwrap_or_else(|| {
                let word = self.words.len();
                self.words.push(Word { text: text.to_owned(), letters: letters(text), names: Vec::new() });
                self.by_text.insert(text.to_owned(), word);
                self.by_length.entry(text.chars().count()).or_default().push(word);
                word
            });
            self.words[word].names.push(name);
        }
        self.names.push((key, of));
    }

    /// Those that this name may be of, the most alike first and else in the order in which they were added.
    pub fn find(&self, key: &NameKey) -> Vec<(&T, Likeness)> {
        let mut near = BTreeSet::new();
        for text in key.words() {
            let (length, bits) = (text.chars().count(), letters(text));
            for word in self.by_length.range(length.saturating_sub(SLIP)..=length + SLIP).flat_map(|(_, words)| words) {
                let word = &self.words[*word];
                // Each slip takes a letter away and brings another at most.
                let close = (word.letters ^ bits).count_ones() as usize <= 2 * SLIP;
                if close && (one_word(text, &word.text) || one_word(&word.text, text)) {
                    near.extend(word.names.iter().copied());
                }
            }
        }
        let mut found: Vec<(&T, Likeness)> = near
            .into_iter()
            .filter_map(|name| {
                let (other, of) = &self.names[name];
                Some((of, key.likeness(other)?))
            })
            .collect();
        found.sort_by_key(|(_, likeness)| std::cmp::Reverse(*likeness));
        found
    }
}

/// One bit for each letter; other signs share the bits that are left.
fn letters(text: &str) -> u32 {
    text.chars().fold(0, |bits, sign| {
        let place = if sign.is_ascii_lowercase() { u32::from(sign) - u32::from('a') } else { 26 + u32::from(sign) % 6 };
        bits | 1 << place
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names() -> impl Strategy<Value = Vec<String>> {
        let word = prop::sample::select(vec![
            "Stg.",
            "de",
            "Regenboog",
            "regenbog",
            "Regenbogen",
            "Basisschool",
            "BS",
            "Voedselbank",
            "voedselbnak",
            "Noord",
            "12",
            "13",
            "e.o.",
            "groep 4a",
            "groep 4b",
            "Scouting",
            "École",
            "Über",
            "x",
        ]);
        prop::collection::vec(prop::collection::vec(word, 0..5).prop_map(|words| words.join(" ")), 1..12)
    }

    proptest! {
        /// The naive way compares with each.
        #[test]
        fn finds_what_comparing_with_each_finds(names in names(), asked in names(), odd in ".{0,12}") {
            let mut index = NameIndex::default();
            for (number, name) in names.iter().enumerate() {
                index.add(NameKey::new(name), number);
            }
            for name in asked.iter().chain([&odd]) {
                let key = NameKey::new(name);
                let naive: BTreeSet<(usize, Likeness)> = names
                    .iter()
                    .enumerate()
                    .filter_map(|(number, other)| Some((number, key.likeness(&NameKey::new(other))?)))
                    .collect();
                let found: BTreeSet<(usize, Likeness)> =
                    index.find(&key).into_iter().map(|(number, likeness)| (*number, likeness)).collect();
                prop_assert_eq!(found, naive, "{}", name);
            }
        }
    }
}
