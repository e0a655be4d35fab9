//! What stands beside a date and makes it of somebody: an age, a birthday, a class at school, a burgerservicenummer.

use std::ops::Range;

use super::{
    super::{dates::Found, tokens::Token},
    is_person, is_thing,
    names::name_start,
    words::{BORDERS, LINKS},
};

/// Signs between a date and what belongs to it.
const APART: [&str; 9] = ["(", ")", ",", "/", "-", "–", ":", ";", "|"];

/// "Jarig op 3 mei", "haar verjaardag is 3 mei 2012", "op 3 mei is Sem jarig".
pub(super) fn celebrated(tokens: &[Token<'_>], date: &Found) -> bool {
    let day = |token: &Token<'_>| matches!(&*token.low, "verjaardag" | "jarig" | "verjaart" | "bday");
    let (before, behind) = (&tokens[..date.tokens.start], &tokens[date.tokens.end..]);
    let link = |token: &&Token<'_>| {
        let sign = matches!(token.text, "(" | ":" | "=" | "-" | "'");
        let word = token.is_word() && (LINKS.contains(&&*token.low) || is_person(token) || token.is_capital());
        let ordinal = token.low.ends_with("ste") || token.low.ends_with("de");
        (sign || word || ordinal || token.is("s")) && token.same_line()
    };
    let near = |at: Option<usize>, words: usize| at.filter(|at| *at <= words);
    let told = near(before.iter().rev().position(day), 5)
        .map(|back| date.tokens.start - 1 - back)
        .filter(|at| tokens[at + 1..date.tokens.start].iter().all(|token| link(&token)));
    let told_behind = || {
        let at = near(behind.iter().position(day), 4)
            .filter(|at| behind[..=*at].iter().all(|token| link(&token) || day(token)));
        at.map(|at| date.tokens.end + at)
    };
    told.or_else(told_behind).is_some_and(|at| !is_thing(tokens, at) && !is_thing(tokens, date.tokens.start))
}

/// "Zij wordt 18 op 3 mei 2026", "wordt op 3 mei 18": the year of birth is a sum away.
pub(super) fn turns(tokens: &[Token<'_>], date: &Found) -> bool {
    let start = date.tokens.start.saturating_sub(5);
    let near = &tokens[start..date.tokens.start];
    let turn = |token: &Token<'_>| matches!(&*token.low, "wordt" | "werd" | "word");
    let age = |token: &Token<'_>| token.is_number() && token.text.len() <= 2;
    let who = |token: &Token<'_>| is_person(token) || token.is_capital();
    let rest = |token: &Token<'_>| age(token) || who(token) || matches!(&*token.low, "jaar" | "op" | "al");
    let behind = &tokens[date.tokens.end..];
    let ends = |at: usize| behind.get(at).is_none_or(|token| token.is("jaar") || !token.is_word());
    let age_behind = |at: usize| behind.get(at).is_some_and(|token| age(token) && token.same_line()) && ends(at + 1);
    // "Op 3 mei wordt Sem 18".
    if let [verb, person, ..] = behind
        && turn(verb)
        && verb.same_line()
        && who(person)
        && age_behind(2)
    {
        return true;
    }
    let Some(verb) = near.iter().rposition(turn) else { return false };
    let words = &near[verb + 1..];
    words.iter().all(rest) && (words.iter().any(age) || age_behind(0)) && !is_thing(tokens, start + verb + 1)
}

/// "Ilyas, 12 jaar (03-05-2012)", "(8 jr, 03-05-2018)", "03-05-2012 (12 jaar)".
pub(super) fn aged(tokens: &[Token<'_>], date: &Found) -> bool {
    let number = |token: &Token<'_>| token.is_number() && token.text.len() <= 2;
    let years = |token: &Token<'_>| matches!(&*token.low, "jaar" | "jr" | "j" | "jarige");
    // The years that somebody has been there go with the year of birth.
    let fits = |age: &Token<'_>| {
        let now = age.value().zip(date.year(tokens)).map(|(age, year)| age + year);
        now.is_some_and(|now| (2024..2040).contains(&now))
    };
    let mut before = tokens[..date.tokens.start].iter().rev().peekable();
    let apart = before.next_if(|sign| APART.contains(&sign.text)).is_some();
    let _bracket = before.next_if(|sign| sign.text == ")");
    let _point = before.next_if(|sign| sign.text == ".");
    let _old = before.next_if(|word| word.is("oud"));
    let counted = before.next_if(|word| years(word)).is_some();
    let age = before.next().filter(|age| number(age));
    let called =
        before.next().is_some_and(|word| matches!(&*word.low, "leeftijd" | "is" | "nu" | "wordt" | "(" | ":" | ","));
    let told_before = apart && age.is_some_and(|age| fits(age) && (counted || called));
    let behind = &tokens[date.tokens.end..];
    let told_behind = || match behind {
        [sign, age, year, ..] if APART.contains(&sign.text) && number(age) && fits(age) => {
            let ago = behind.get(3).is_some_and(|word| word.is("geleden"));
            years(year) && !ago || sign.text == "(" && year.text == ")"
        }
        _ => false,
    };
    let since = date.tokens.start.checked_sub(1).is_some_and(|at| BORDERS.contains(&&*tokens[at].low));
    told_before || !since && told_behind()
}

/// "Groep 5, 14-08-2016", "14-08-2016 / groep 5": of a pupil.
pub(super) fn grouped(tokens: &[Token<'_>], date: &Found) -> bool {
    let class = |word: &Token<'_>| matches!(&*word.low, "groep" | "gr" | "klas" | "brugklas");
    let level = |word: &Token<'_>| matches!(&*word.low, "mavo" | "havo" | "vwo" | "vmbo" | "mbo");
    let class = |word: &Token<'_>| class(word) || level(word);
    let apart = |sign: &Token<'_>| APART.contains(&sign.text);
    let before = &tokens[..date.tokens.start];
    let told_before = match before {
        [.., word, number, sign] if number.is_number() => class(word) && apart(sign),
        [.., word, sign] => (word.low.starts_with("brugklas") || level(word)) && apart(sign),
        _ => false,
    };
    let since = before.last().is_some_and(Token::is_word);
    let told_behind = || match &tokens[date.tokens.end..] {
        [sign, word, number, ..] => apart(sign) && class(word) && number.is_number() && word.same_line(),
        _ => false,
    };
    // A line that begins with a date is of a diary, unless it names somebody.
    let named = || name_start(tokens, date.tokens.start).is_some() || before.last().is_some_and(apart);
    told_before || (!since || named()) && told_behind() && !before.is_empty()
}

/// "218349932, 14-08-2016": with nothing but a sign between.
pub(super) fn beside_bsn(text: &str, date: &Found, bsns: &[Range<usize>]) -> bool {
    let apart = |range: Range<usize>| {
        text.get(range)
            .is_some_and(|between| between.trim().chars().count() <= 1 && !between.contains(char::is_alphanumeric))
    };
    // They stand in order: what is further off has these between.
    let next = bsns.partition_point(|bsn| bsn.start < date.range.end);
    let before = bsns[..next].iter().rfind(|bsn| bsn.end <= date.range.start);
    before.is_some_and(|bsn| apart(bsn.end..date.range.start))
        || bsns.get(next).is_some_and(|bsn| apart(date.range.end..bsn.start))
}
