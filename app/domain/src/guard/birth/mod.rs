//! Birth dates: a date that something near calls one. A date alone is none.

mod beside;
mod names;
mod papers;
mod weak;
mod words;

use std::ops::Range;

use self::{
    beside::{aged, beside_bsn, celebrated, grouped, turns},
    weak::{is_from, is_spoken_of, of_baby, of_child, of_name},
    words::{
        ARTICLES, BORDERS, BORDERS_BEHIND, BORN, CHILDREN, ENDS, EVENTS, LABELS, LINKS, MANY, PERSONS, SHORT,
        TALKS_SINCE, THINGS,
    },
};
use super::{
    dates::Found,
    tokens::Token,
    typos::{is_slip_of, is_typo_of},
};

pub(super) fn births(text: &str, tokens: &[Token<'_>], dates: &[Found], bsns: &[Range<usize>]) -> Vec<Range<usize>> {
    let sure = |date: &Found| {
        let signed = || starred(tokens, date) || born_behind(tokens, date);
        let just_born = || {
            let born = tokens.get(date.tokens.end).is_some_and(|token| token.is("geboren") && token.same_line());
            let border = date.tokens.start.checked_sub(1).is_some_and(|at| BORDERS.contains(&&*tokens[at].low));
            born && !border && !is_thing(tokens, date.tokens.start) && !by_year(tokens, date.tokens.end)
        };
        let birthday = || celebrated(tokens, date) || turns(tokens, date);
        called(text, tokens, date) || !date.loose && signed() || date.has_month(tokens) && (birthday() || just_born())
    };
    let weak = |date: &Found| {
        let beside = || aged(tokens, date) || grouped(tokens, date) || beside_bsn(text, date, bsns);
        let someone = || of_child(tokens, date) || is_from(tokens, date) || of_name(tokens, date);
        let when = is_long_ago(tokens, date) && (beside() || someone()) || of_baby(tokens, date);
        !date.loose && when && !is_spoken_of(tokens, date)
    };
    let is_birth = |date: &&Found| sure(date) || weak(date);
    dates.iter().filter(is_birth).map(|date| date.range.clone()).collect()
}

/// Too long ago for the day of a talk.
fn is_long_ago(tokens: &[Token<'_>], date: &Found) -> bool {
    date.year(tokens).is_some_and(|year| year < TALKS_SINCE)
}

/// Whether a word is for somebody.
pub(super) fn is_person(token: &Token<'_>) -> bool {
    PERSONS.contains(&&*token.low) || ENDS.iter().any(|end| token.low.ends_with(end))
}

/// Whether a word calls a birth date what follows.
fn is_label(tokens: &[Token<'_>], at: usize) -> bool {
    let letters = || {
        let near: Vec<_> = tokens[at..].iter().take(5).map(|token| &*token.low).collect();
        let dotted = near == ["d", ".", "o", ".", "b"] || near.starts_with(&["g", ".", "d", "."]);
        let day = at > 0
            && near[0] == "gb"
            && !tokens[at - 1].is_number()
            && tokens[at + 1..].first().is_some_and(Token::is_number);
        dotted || day || near.starts_with(&["gb", "."]) || near.starts_with(&["gb", "datum"])
    };
    let low = &*tokens[at].low;
    let typo = || {
        let long = is_typo_of(low, "geboortedatum", 2) || is_typo_of(low, "geboortedag", 1);
        low.starts_with('g') && (long || is_slip_of(low, "geboorte"))
    };
    let known = LABELS.contains(&low) || ["geboorted", "gebd", "geborend"].iter().any(|start| low.starts_with(start));
    (known || typo() || letters()) && !is_building(tokens, at)
}

/// "geb.team", "geb. B": an area or a building.
fn is_building(tokens: &[Token<'_>], at: usize) -> bool {
    let Some([geb, point, next]) = tokens.get(at..at + 3) else { return false };
    let word = next.is_glued() && next.is_word() && next.text.len() > 3 && !next.low.starts_with('d');
    let letter = next.is_capital() && next.text.len() == 1 && tokens.get(at + 3).is_none_or(|sign| sign.text != ".");
    geb.is("geb") && (point.text == "." && (word || letter) || point.is_capital() && point.text.len() == 1)
}

fn is_born(tokens: &[Token<'_>], at: usize) -> bool {
    let low = &*tokens[at].low;
    let world = || low == "wereld" && at > 0 && matches!(&*tokens[at - 1].low, "ter" | "de");
    let birth = || {
        let from = tokens.get(at + 1).is_some_and(|token| token.is("van"));
        // "Is op 3 maart 2026 bevallen", not "de avond is goed bevallen".
        let day =
            at > 0 && low == "bevallen" && (tokens[at - 1].is_number() || matches!(&*tokens[at - 1].low, "is" | "was"));
        let on = low == "beviel" && tokens.get(at + 1).is_some_and(|token| token.is("op"));
        on || (from || day) && matches!(low, "bevallen" | "beviel")
    };
    // "Kreeg zij een zoon".
    let child = || {
        let near = tokens[at + 1..].iter().take(4).take_while(|token| token.is_word());
        let near: Vec<_> = near.skip_while(|token| !token.is("een")).skip(1).collect();
        matches!(low, "kreeg" | "kregen") && near.first().is_some_and(|child| CHILDREN.contains(&&*child.low))
    };
    BORN.contains(&low) || child() || low.starts_with("geb") && is_slip_of(low, "geboren") || world() || birth()
}

/// A label or "geboren" before the date, with little between them.
fn called(text: &str, tokens: &[Token<'_>], date: &Found) -> bool {
    let first = date.tokens.start.saturating_sub(14);
    let near = (first..date.tokens.start).rev().find(|at| is_label(tokens, *at) || is_born(tokens, *at));
    let Some(at) = near else { return false };
    let between = &tokens[at + 1..date.tokens.start];
    let words: Vec<&Token<'_>> = between.iter().filter(|token| token.is_word()).collect();
    let numbers = between.iter().any(|token| token.is_number() && (3..8).contains(&token.text.len()));
    let stop = between.iter().enumerate().any(|(index, token)| match token.text {
        ";" => words.iter().any(|word| !LINKS.contains(&&*word.low)),
        "!" => index > 0,
        "?" => index > 0 || !is_long_ago(tokens, date),
        // "We note no birth date. Talk on": but "geb." goes on.
        "." if index == 0 => tokens[at].low.len() > 6 && between.get(1).is_some_and(Token::is_capital),
        "," => words.len() > 5,
        "." => between[index - 1].is_word() && !SHORT.contains(&&*between[index - 1].low),
        _ => false,
    });
    let behind = || tokens[date.tokens.end..].iter().take(2).take_while(|token| token.same_line() && token.is_word());
    let event = |token: &Token<'_>| token.is("getogen") || EVENTS.contains(&&*token.low);
    let told = between.last().is_some_and(|sign| matches!(sign.text, ":" | "="));
    let happened = between.iter().any(event) || !words.is_empty() && behind().any(event);
    let other_day = happened && !told && !is_long_ago(tokens, date);
    let border = words.iter().rev().take(2).any(|word| BORDERS.contains(&&*word.low))
        || behind().any(|token| BORDERS_BEHIND.contains(&&*token.low));
    let lines = between.iter().chain(tokens.get(date.tokens.start)).filter(|token| !token.same_line()).count();
    // A day without a year, or bare digits, must stand right behind it.
    let whole = text[date.range.clone()].chars().filter(char::is_ascii_digit).count() > 6;
    let limit = if !date.loose {
        if is_long_ago(tokens, date) { 10 } else { 7 }
    } else if whole {
        3
    } else {
        1
    };
    let far = words.len() > limit || lines > 1 || lines == 1 && !words.is_empty();
    let link = |token: &Token<'_>| {
        LINKS.contains(&&*token.low) || is_person(token) || token.text.starts_with(char::is_uppercase)
    };
    let free = match () {
        () if tokens[at].is("geboorte") => 0,
        () if is_born(tokens, at) => 2,
        () => 4,
    };
    let loose_talk = words.iter().filter(|word| !link(word)).count() > free;
    // "The evening 'Geboren in armoede' is on".
    let quote = |token: &&Token<'_>| matches!(token.text, "'" | "\"" | "‘" | "’" | "“" | "”");
    let title =
        tokens[at.saturating_sub(3)..at].iter().any(|token| quote(&token)) && between.iter().any(|token| quote(&token));
    let wrong = title || numbers || stop || other_day || border || far || loose_talk;
    !(wrong || is_born(tokens, at) && is_thing(tokens, at) && may_be_thing(tokens, date))
}

/// "Op 21 september 2015 werd Ilyas geboren", "12-03-2012 is haar geboortedatum".
fn born_behind(tokens: &[Token<'_>], date: &Found) -> bool {
    let stops = |token: &Token<'_>| {
        !token.same_line() || token.is_number() || matches!(token.text, "," | ";" | ":" | "." | "!" | "?")
    };
    let rest = &tokens[date.tokens.end..];
    // "12-03-2012, dat is haar geboortedatum".
    let that = matches!(rest, [sign, that, ..] if sign.text == "," && matches!(&*that.low, "dat" | "dit"));
    let skipped = usize::from(that);
    // "12-03-2012: geboren te Hoorn".
    let apart = rest.first().is_some_and(|sign| sign.text == ":" || sign.text == "," && is_long_ago(tokens, date));
    if apart && rest.get(1).is_some_and(Token::same_line) && rest.len() > 1 && is_born(tokens, date.tokens.end + 1) {
        return true;
    }
    let clause = rest[skipped..].iter().take(9).take_while(|token| !stops(token));
    let before = date.tokens.start.checked_sub(1).map(|at| &*tokens[at].low);
    let (mut told, mut words) = (before.is_some_and(|word| word == "m" || BORDERS.contains(&word)), 0);
    if told {
        return false;
    }
    for (index, token) in clause.enumerate() {
        let at = date.tokens.end + skipped + index;
        if MANY.contains(&&*token.low) {
            return false;
        }
        if is_born(tokens, at) {
            let named = names_thing(&tokens[date.tokens.end..at]);
            let thing = named || is_thing(tokens, at) || is_thing(tokens, date.tokens.start);
            return !(by_year(tokens, at) || thing && may_be_thing(tokens, date));
        }
        if is_label(tokens, at) {
            return told || words == 0 && (token.is("geb") || tokens[at - 1].text == "(");
        }
        told |= matches!(&*token.low, "is" | "als" | "was" | "bij" | "onder") || matches!(token.text, "=" | "(");
        words += usize::from(token.is_word());
    }
    false
}

/// "Geboren in 2019" speaks of a year, not of the date before it.
fn by_year(tokens: &[Token<'_>], at: usize) -> bool {
    let verb = |token: &&Token<'_>| matches!(&*token.low, "zijn" | "is" | "werd" | "werden" | "op" | "of");
    let near: Vec<_> = tokens[at + 1..].iter().filter(|token| !verb(token)).take(2).collect();
    let led = |token: &Token<'_>| token.is("in") || BORDERS.contains(&&*token.low);
    near.len() == 2 && led(near[0]) && near[1].is_number()
}

/// An article and a thing or a group behind it: "werd het fonds geboren"; not where somebody was born: "werd in het ziekenhuis geboren".
fn names_thing(words: &[Token<'_>]) -> bool {
    let place =
        |at: usize| at > 0 && matches!(&*words[at - 1].low, "in" | "te" | "bij" | "op" | "van" | "uit" | "naast");
    let article = |at: usize| ARTICLES.contains(&&*words[at].low) && !place(at);
    let noun = |token: &Token<'_>| token.is_word() && token.text.chars().all(char::is_lowercase);
    let named = words.windows(2).enumerate().any(|(at, pair)| article(at) && noun(&pair[1]));
    named && !words.iter().any(is_person)
}

/// What was born is an idea or a group, not a person: told by the words before it in the same clause.
fn is_thing(tokens: &[Token<'_>], at: usize) -> bool {
    let last =
        tokens[..at].iter().rev().take(14).take_while(|token| !matches!(token.text, "." | "," | ";" | "!" | "?"));
    let mut clause = Vec::new();
    for token in last {
        clause.push(token);
        if !token.same_line() {
            break;
        }
    }
    clause.reverse();
    if clause.iter().any(|token| is_person(token)) {
        return false;
    }
    let capital = |token: &&Token<'_>| token.is_word() && token.text.starts_with(char::is_uppercase);
    let known = |token: &Token<'_>| THINGS.contains(&&*token.low);
    // "Sem (project Meedoen) is geboren": begins with a name.
    if clause.first().is_some_and(|first| capital(first) && !known(first) && !ARTICLES.contains(&&*first.low)) {
        return false;
    }
    let verb = clause.iter().position(|token| matches!(&*token.low, "is" | "werd" | "was" | "wordt" | "zijn"));
    let subject = &clause[..verb.unwrap_or(0)];
    let article = subject.windows(2).any(|pair| {
        ARTICLES.contains(&&*pair[0].low) && pair[1].is_word() && pair[1].text.chars().all(char::is_lowercase)
    });
    // "De aanvraag is voor Tess, geboren": has a name further on.
    let person = clause.iter().skip(1).any(capital);
    clause.iter().any(|token| known(token)) || article && !person
}

/// Funds and plans that are spoken of were born not long ago.
fn may_be_thing(tokens: &[Token<'_>], date: &Found) -> bool {
    date.year(tokens).is_none_or(|year| year >= 2015)
}

/// "*12-04-2009", "(* 12-04-2009)", "Sem * 12-04-2009", "° 19 okt '18"; a star that begins a line is of a list.
fn starred(tokens: &[Token<'_>], date: &Found) -> bool {
    let Some(star) = date.tokens.start.checked_sub(1) else { return false };
    let glued = tokens[date.tokens.start].is_glued();
    let before = star.checked_sub(1).map(|at| &tokens[at]).filter(|_| tokens[star].same_line());
    let bracket = || before.is_some_and(|sign| sign.text == "(");
    let name = || before.is_some_and(|word| word.is_word() || word.text == ",") && is_long_ago(tokens, date);
    let same_line = tokens[date.tokens.start].same_line();
    match tokens[star].text {
        "°" => same_line,
        "*" => glued || same_line && (bracket() || name()),
        _ => false,
    }
}
