//! Names of people, told from other words with a capital.

use super::{
    super::tokens::Token,
    papers::{LED, NO_NAMES, PAPERS, PARTICLES, PLACES},
    words::{ARTICLES, EVENTS, THINGS},
};

/// Words that say that a date is of a paper or a rule, not of somebody: also as the end of a longer word.
pub(super) fn is_paper(token: &Token<'_>) -> bool {
    token.is_word() && PAPERS.iter().any(|end| token.low.ends_with(end))
}

/// What is not a person, also as the end of a longer word.
pub(super) fn is_group(token: &Token<'_>) -> bool {
    let ends = |end: &&str| token.low == **end || end.len() > 3 && token.low.ends_with(*end);
    token.is_word() && THINGS.iter().chain(&PLACES).any(ends)
}

/// A word such as "Luca": a capital and small letters behind it.
fn is_name(token: &Token<'_>) -> bool {
    let low = &*token.low;
    let small = token.is_capital() && token.text.chars().skip(1).all(char::is_lowercase);
    let other = [&EVENTS[..], &ARTICLES, &NO_NAMES, &LED].iter().any(|words| words.contains(&low));
    let long_noun = low.ends_with("ing") && low.len() > 6;
    let noun = long_noun
        || ["atie", "iteit", "heid", "schap", "datum", "elijst", "enlijst"].iter().any(|end| low.ends_with(end));
    let verb = ["gesteld", "gericht", "gestart", "gesproken", "gegaan", "gevraagd", "getekend"];
    let done = verb.iter().any(|end| low.ends_with(end));
    small && low.chars().count() > 1 && !(other || noun || done || is_paper(token) || is_group(token))
}

fn is_initial(token: &Token<'_>) -> bool {
    token.is_capital() && token.text.chars().count() == 1
}

/// Where a name begins that ends right before a token: "Luca", "Mila de Wit", "J. Jansen", "Luca B.".
pub(super) fn name_start(tokens: &[Token<'_>], end: usize) -> Option<usize> {
    let (mut at, mut start, mut whole) = (end, None, false);
    while let Some(before) = at.checked_sub(1) {
        let token = &tokens[before];
        let joined = at == end || tokens[at].same_line();
        let particle = start.is_some() && PARTICLES.contains(&&*token.low);
        let hyphen = start.is_some() && token.text == "-" && tokens[at].is_glued();
        // "Jansen, L."
        let turned = start.is_some() && !whole && token.text == ",";
        let initial = before.checked_sub(1).filter(|first| token.text == "." && is_initial(&tokens[*first]));
        if !joined {
            break;
        } else if is_name(token) || is_initial(token) && at < end {
            (at, start, whole) = (before, Some(before), whole || is_name(token));
        } else if let Some(first) = initial {
            (at, start) = (first, Some(first));
        } else if particle || hyphen || turned {
            at = before;
        } else {
            break;
        }
    }
    // "de Bongerd", "in Haarlem": a house or a town.
    let led = |start: usize| {
        let word = start.checked_sub(1).map(|at| &tokens[at]).filter(|_| tokens[start].same_line());
        word.is_some_and(|word| {
            let article = word.is("het") || word.is("de") && !word.is_capital();
            article || LED.contains(&&*word.low) || is_group(word)
        })
    };
    start.filter(|start| whole && !led(*start))
}
