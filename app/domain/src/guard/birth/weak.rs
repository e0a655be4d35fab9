//! Weak signs: a child, an age or a name beside a date. They count only for dates too long ago for the day of a talk.

use super::{
    super::{dates::Found, tokens::Token},
    is_person,
    words::{ARTICLES, BORDERS_BEHIND, THINGS},
};

/// The three tokens before a date.
pub(super) fn three_before<'a, 'b>(tokens: &'a [Token<'b>], date: &Found) -> Option<&'a [Token<'b>; 3]> {
    tokens.get(date.tokens.start.checked_sub(3)?..date.tokens.start)?.try_into().ok()
}

/// "De oudste is van 12 april 2010", "kind 2 is van 12 april 2010".
pub(super) fn is_from(tokens: &[Token<'_>], date: &Found) -> bool {
    let Some([who, is, from]) = three_before(tokens, date) else { return false };
    let before = date.tokens.start.checked_sub(4).map(|at| &tokens[at]);
    let until = tokens.get(date.tokens.end).is_some_and(|token| BORDERS_BEHIND.contains(&&*token.low));
    let counted = who.is_number() && before.is_some_and(is_person);
    let person = is_person(who) || counted;
    from.is("van") && matches!(&*is.low, "is" | "was" | "komt") && person && !until
}

/// "Haar verjaardag is 3 mei 2012", "jarig op 3 mei 2012".
pub(super) fn celebrated(tokens: &[Token<'_>], date: &Found) -> bool {
    let near = &tokens[date.tokens.start.saturating_sub(5)..date.tokens.start];
    let last = near.iter().rev().take_while(|token| token.same_line() && !matches!(token.text, "." | "," | ";"));
    last.into_iter().any(|token| matches!(&*token.low, "verjaardag" | "jarig" | "verjaart"))
}

/// "Ilyas, 12 jaar (03-05-2012)", "(8 jr, 03-05-2018)".
pub(super) fn aged(tokens: &[Token<'_>], date: &Found) -> bool {
    let Some([age, years, open]) = three_before(tokens, date) else { return false };
    let closed = tokens.get(date.tokens.end).is_some_and(|token| token.text == ")");
    let number = |token: &Token<'_>| token.is_number() && token.text.len() <= 2;
    let old = (number(age) || age.is("jaar")) && matches!(&*years.low, "jaar" | "jr" | "j" | "oud");
    let bare = matches!(&*age.low, "leeftijd" | "is" | "wordt" | "(" | ":") && number(years);
    (old || bare) && matches!(open.text, "(" | ",") && closed
}

/// "Dochter (12-03-2012)", "zoon Sem (12-03-2012)", "meisje, 12-03-2012", "een dochter van 3 mei 2012".
pub(super) fn of_child(tokens: &[Token<'_>], date: &Found) -> bool {
    let Some([two, one, open]) = three_before(tokens, date) else { return false };
    let name = one.is_word() && one.text.starts_with(char::is_uppercase);
    let noun = |token: &Token<'_>| is_person(token) && token.text.chars().count() > 3 && !token.is("haar");
    let behind = tokens.get(date.tokens.end);
    let until = behind.is_some_and(|token| BORDERS_BEHIND.contains(&&*token.low));
    match open.text {
        "(" => behind.is_some_and(|token| token.text == ")") && (is_person(one) || name && is_person(two)),
        "," | ":" | "van" => noun(one) && !until,
        _ => noun(open) && !until,
    }
}

/// "Voor Fatima (12-03-1985)": a name in the middle of a sentence, without an article.
pub(super) fn of_name(tokens: &[Token<'_>], date: &Found) -> bool {
    let Some([before, name, open]) = three_before(tokens, date) else { return false };
    let capital = |token: &Token<'_>| token.is_word() && token.text.starts_with(char::is_uppercase);
    let closed = tokens.get(date.tokens.end).is_some_and(|token| token.text == ")");
    let middle = before.is_word() && name.same_line() && !ARTICLES.contains(&&*before.low);
    let small = name.text.chars().skip(1).all(char::is_lowercase);
    open.text == "(" && closed && middle && capital(name) && small && !THINGS.contains(&&*name.low)
}

/// "Zij wordt 18 op 3 mei 2026": the year of birth is a sum away.
pub(super) fn turns(tokens: &[Token<'_>], date: &Found) -> bool {
    let near = &tokens[date.tokens.start.saturating_sub(5)..date.tokens.start];
    let Some(verb) = near.iter().rposition(|token| matches!(&*token.low, "wordt" | "werd")) else { return false };
    let behind = &near[verb + 1..];
    let age = |token: &Token<'_>| token.is_number() && token.text.len() <= 2;
    let rest = |token: &Token<'_>| age(token) || matches!(&*token.low, "jaar" | "op");
    behind.iter().any(age) && behind.iter().all(rest)
}
