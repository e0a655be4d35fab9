//! Words with a typing error.

use strsim::osa_distance;

/// At most this many letters were forgotten, typed twice, changed or swapped. The first one is nearly always right.
pub(super) fn is_typo_of(low: &str, word: &str, most: usize) -> bool {
    let near = low.len().abs_diff(word.len()) <= most && low.chars().next() == word.chars().next();
    near && osa_distance(low, word) <= most
}

/// As above, but not another word of as many letters: "geboden" is no "geboren", "gebroen" is.
pub(super) fn is_slip_of(low: &str, word: &str) -> bool {
    let sorted = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    is_typo_of(low, word, 1) && (low.len() != word.len() || sorted(low) == sorted(word))
}
