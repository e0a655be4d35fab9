//! Weak signs: a child or a name beside a date. They count only for dates too long ago for the day of a talk.

use super::{
    super::{dates::Found, tokens::Token},
    is_person,
    names::{is_group, is_paper, name_start},
    papers::{HAPPENED, TALKS},
    words::{BORDERS_BEHIND, SHORT},
};

/// Whoever can be meant right before a date: no "haar", and no "de eerste".
fn is_someone(token: &Token<'_>) -> bool {
    let vague = ["haar", "eerste", "tweede", "derde", "vierde", "ander", "andere", "kleine"];
    is_person(token) && token.text.chars().count() > 3 && !vague.contains(&&*token.low)
}

/// The words of the same sentence before the date.
fn before<'a, 'b>(tokens: &'a [Token<'b>], date: &Found) -> &'a [Token<'b>] {
    let mut start = date.tokens.start;
    while let Some(at) = start.checked_sub(1) {
        let point = tokens[at].text == "." && at > 0 && {
            let word = &tokens[at - 1];
            word.is_word() && word.text.chars().count() > 1 && !SHORT.contains(&&*word.low)
        };
        let ends = point || matches!(tokens[at].text, "!" | "?" | ";") || !tokens[start].same_line();
        if ends || date.tokens.start - at > 14 {
            break;
        }
        start = at;
    }
    &tokens[start..date.tokens.start]
}

/// The date is of a paper, of a talk, or of something that happened then.
pub(super) fn is_spoken_of(tokens: &[Token<'_>], date: &Found) -> bool {
    let before = before(tokens, date);
    let talk = |token: &Token<'_>| token.is_word() && TALKS.iter().any(|end| token.low.ends_with(end));
    // Nobody writes here of talks of so long ago.
    let recent = date.year(tokens).is_none_or(|year| year >= 2019);
    let rest = tokens[date.tokens.end..].iter().take(5).take_while(|token| token.same_line() && token.is_word());
    let happened = rest.into_iter().any(|token| HAPPENED.contains(&&*token.low) || is_paper(token));
    before.iter().any(is_paper) || recent && before.iter().any(talk) || happened
}

/// Nothing that makes the date the border of a time.
fn stands_so(tokens: &[Token<'_>], date: &Found) -> bool {
    !tokens.get(date.tokens.end).is_some_and(|token| BORDERS_BEHIND.contains(&&*token.low) || token.is("geleden"))
}

/// Where the date begins with its signs: "(", ", ", " van ", ": ", "(m, ".
fn opening(tokens: &[Token<'_>], date: &Found) -> usize {
    let mut at = date.tokens.start;
    while let Some(before) = at.checked_sub(1) {
        let token = &tokens[before];
        let sign = matches!(token.text, "(" | "[" | "," | ":" | "-" | "–" | "/" | "=" | ";" | "|");
        let gender = matches!(&*token.low, "m" | "v" | "j")
            && before.checked_sub(1).is_none_or(|sign| matches!(tokens[sign].text, "(" | "," | ";"));
        let from = token.is("van") && at == date.tokens.start;
        if !(sign || gender || from) || !tokens[at].same_line() || date.tokens.start - before > 4 {
            break;
        }
        at = before;
    }
    at
}

/// "Dochter (12-03-2012)", "zoon Sem (12-03-2012)", "meisje, 12-03-2012", "kind 2: 12-03-2012", "kinderen (12-03-2012 en 3-5-2014)".
pub(super) fn of_child(tokens: &[Token<'_>], date: &Found) -> bool {
    let end = opening(tokens, date);
    let someone = |at: usize| at.checked_sub(1).is_some_and(|at| is_someone(&tokens[at]));
    let counted = || end > 0 && tokens[end - 1].is_number() && tokens[end - 1].text.len() == 1 && someone(end - 1);
    let named = || name_start(tokens, end).is_some_and(someone);
    let gender =
        || tokens[end..date.tokens.start].iter().any(Token::is_word) && !tokens[date.tokens.start - 1].is("van");
    stands_so(tokens, date) && (someone(end) || counted() || named() || gender())
}

/// "De baby (16-09-2025)": babies are born these days. Whoever is older is spoken with these days.
pub(super) fn of_baby(tokens: &[Token<'_>], date: &Found) -> bool {
    let baby = |token: &Token<'_>| matches!(&*token.low, "baby" | "babytje" | "zuigeling" | "pasgeborene");
    let end = opening(tokens, date);
    let beside = end < date.tokens.start && end > 0 && baby(&tokens[end - 1]);
    let before = &tokens[..date.tokens.start];
    let from = matches!(before, [.., who, is, van] if baby(who) && is.is("is") && van.is("van"));
    stands_so(tokens, date) && (beside || from)
}

/// "De oudste is van 12 april 2010", "Amira is van 6 feb 2012", "ik ben zelf van 25 augustus 1974".
pub(super) fn is_from(tokens: &[Token<'_>], date: &Found) -> bool {
    let Some(is) = date.tokens.start.checked_sub(2).filter(|at| tokens[at + 1].is("van")) else { return false };
    let also = |at: usize| matches!(&*tokens[at].low, "zelf" | "ook" | "dus" | "nu" | "nog" | "pas");
    let verb = |at: usize| matches!(&*tokens[at].low, "is" | "was" | "komt" | "ben" | "bent" | "zijn");
    let is = if is > 0 && also(is) { is - 1 } else { is };
    // "Is hij van 12-03-2012".
    if is > 0 && is_person(&tokens[is]) && verb(is - 1) {
        return stands_so(tokens, date);
    }
    if !verb(is) || is == 0 || !stands_so(tokens, date) {
        return false;
    }
    let who = if is > 1 && also(is - 1) { is - 1 } else { is };
    let person = |at: usize| at.checked_sub(1).is_some_and(|at| is_person(&tokens[at]));
    let counted = || who > 0 && tokens[who - 1].is_number() && person(who - 1);
    person(who) || counted() || name_start(tokens, who).is_some()
}

/// "Voor Fatima (12-03-1985)", "Luca 16-10-2013", "J. Jansen, 16-10-2013".
pub(super) fn of_name(tokens: &[Token<'_>], date: &Found) -> bool {
    let end = opening(tokens, date);
    let group = |start: usize| {
        tokens[start.saturating_sub(3)..start].iter().rev().take_while(|word| !word.is("voor")).any(is_group)
    };
    stands_so(tokens, date) && name_start(tokens, end).is_some_and(|start| !group(start))
}
