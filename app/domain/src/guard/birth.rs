//! Birth dates: a date that something near calls one. A date alone is none.

use std::ops::Range;

use super::{dates::Found, tokens::Token};

/// Words that call what follows a birth date.
const LABELS: [&str; 16] = [
    "geb",
    "gebdatum",
    "gebdat",
    "gebdd",
    "gebd",
    "geboortedatum",
    "geboortedata",
    "geboortedat",
    "geboortedag",
    "gebdag",
    "dob",
    "birthdate",
    "birthday",
    "birth",
    "bday",
    "geborene",
];

/// Words that say that somebody was born, before or behind the date.
const BORN: [&str; 2] = ["geboren", "born"];

const PERSONS: [&str; 44] = [
    "ze",
    "zij",
    "hij",
    "die",
    "ik",
    "haar",
    "hem",
    "moeder",
    "vader",
    "mama",
    "papa",
    "ouder",
    "ouders",
    "oma",
    "opa",
    "zoon",
    "zoontje",
    "dochter",
    "dochtertje",
    "kind",
    "kindje",
    "kleinkind",
    "baby",
    "tweeling",
    "broer",
    "broertje",
    "zus",
    "zusje",
    "meisje",
    "jongen",
    "jongetje",
    "oudste",
    "jongste",
    "middelste",
    "deelnemer",
    "client",
    "cliënt",
    "vrijwilliger",
    "inwoner",
    "leerling",
    "mw",
    "mevrouw",
    "dhr",
    "meneer",
];

/// What is not a person and can be born all the same.
const THINGS: [&str; 26] = [
    "idee",
    "ideeën",
    "werkgroep",
    "project",
    "initiatief",
    "plan",
    "alliantie",
    "stichting",
    "regeling",
    "organisatie",
    "vereniging",
    "samenwerking",
    "netwerk",
    "pilot",
    "campagne",
    "concept",
    "voedselbank",
    "aanpak",
    "droom",
    "naam",
    "kerngroep",
    "platform",
    "coalitie",
    "methode",
    "beweging",
    "programma",
];

/// What happens on a date that is no birth.
const EVENTS: [&str; 16] = [
    "gesproken",
    "gebeld",
    "overleg",
    "afspraak",
    "intake",
    "verslag",
    "gezien",
    "bijeenkomst",
    "brief",
    "vergadering",
    "aanvraag",
    "aangevraagd",
    "opgevraagd",
    "verhuisd",
    "besproken",
    "ontvangen",
];

pub(super) fn births(text: &str, tokens: &[Token<'_>], dates: &[Found]) -> Vec<Range<usize>> {
    let is_birth = |date: &&Found| {
        called(text, tokens, date) || starred(tokens, date) || is_from(tokens, date) || aged(tokens, date)
    };
    let also = |date: &&Found| !date.loose && born_behind(tokens, date);
    dates.iter().filter(|date| is_birth(date) || also(date)).map(|date| date.range.clone()).collect()
}

/// Whether a word calls a birth date what follows.
fn is_label(tokens: &[Token<'_>], at: usize) -> bool {
    let token = &tokens[at];
    let split = || {
        let next = tokens[at + 1..].iter().find(|token| token.is_word());
        next.is_some_and(|next| matches!(&*next.low, "datum" | "dag" | "dat"))
    };
    let world = || token.is("wereld") && at > 0 && tokens[at - 1].is("ter");
    let letters = || {
        let near: Vec<_> = tokens[at..].iter().take(5).map(|token| &*token.low).collect();
        near == ["d", ".", "o", ".", "b"]
    };
    LABELS.contains(&&*token.low) || token.is("geboorte") && split() || world() || letters()
}

/// A label or "geboren" before the date, with little between them.
fn called(text: &str, tokens: &[Token<'_>], date: &Found) -> bool {
    let first = date.tokens.start.saturating_sub(12);
    let near = (first..date.tokens.start).rev().find(|at| is_label(tokens, *at) || BORN.contains(&&*tokens[*at].low));
    let direct = |at: usize| {
        let word = tokens[at].low.as_str();
        let gap = text[tokens[at].range.end..date.range.start].trim();
        matches!(word, "verjaardag" | "jarig") && matches!(gap, "" | ":" | "=")
    };
    let Some(at) = near else { return (first..date.tokens.start).any(direct) };
    let between = &tokens[at + 1..date.tokens.start];
    let words = between.iter().filter(|token| token.is_word()).count();
    let numbers = between.iter().any(|token| token.is_number() && token.text.len() > 1);
    let stop = between.iter().enumerate().any(|(index, token)| match token.text {
        ";" | "!" | "?" => true,
        "," => words > 3,
        "." => index > 0 && between[index - 1].is_word() && between[index - 1].text.chars().count() > 4,
        _ => false,
    });
    let event = between.iter().any(|token| EVENTS.contains(&&*token.low));
    let lines = between.iter().chain(tokens.get(date.tokens.start)).filter(|token| !token.same_line()).count();
    let limit = if date.loose { 2 } else { 5 };
    let far = words > limit || lines > 1 || lines == 1 && words > 0;
    let born = BORN.contains(&&*tokens[at].low);
    !(numbers || stop || event || far || born && is_thing(tokens, at))
}

/// "Op 21 september 2015 werd Ilyas geboren", "12-03-2012 is haar geboortedatum".
fn born_behind(tokens: &[Token<'_>], date: &Found) -> bool {
    let behind = &tokens[date.tokens.end..];
    let clause = behind.iter().take(7).take_while(|token| {
        token.same_line() && !token.is_number() && !matches!(token.text, "," | ";" | "." | "!" | "?")
    });
    let (mut told, mut words) = (false, 0);
    for (index, token) in clause.enumerate() {
        let at = date.tokens.end + index;
        if BORN.contains(&&*token.low) {
            return !is_thing(tokens, at) && !is_thing(tokens, date.tokens.start) && !by_year(tokens, at);
        }
        if is_label(tokens, at) {
            return told || token.is("geb") && words == 0;
        }
        told |= matches!(&*token.low, "is" | "als" | "was") || token.text == "=";
        words += usize::from(token.is_word());
    }
    false
}

/// "Geboren in 2019" speaks of a year, not of the date before it.
fn by_year(tokens: &[Token<'_>], at: usize) -> bool {
    let rest = &tokens[at + 1..];
    rest.first().is_some_and(|token| matches!(&*token.low, "in" | "vóór" | "voor" | "na" | "vanaf" | "tussen"))
        && rest.get(1).is_some_and(Token::is_number)
}

/// What was born is an idea or a group, not a person: told by the words before it in the same clause.
fn is_thing(tokens: &[Token<'_>], at: usize) -> bool {
    let clause =
        tokens[..at].iter().rev().take(14).take_while(|token| !matches!(token.text, "." | "," | ";" | "!" | "?"));
    let (mut thing, mut person) = (false, false);
    for token in clause {
        thing |= THINGS.contains(&&*token.low);
        person |= PERSONS.contains(&&*token.low);
    }
    thing && !person
}

/// "*12-04-2009", "(* 12-04-2009)".
fn starred(tokens: &[Token<'_>], date: &Found) -> bool {
    let Some(star) = date.tokens.start.checked_sub(1).map(|at| &tokens[at]) else { return false };
    let bracket = || date.tokens.start >= 2 && tokens[date.tokens.start - 2].text == "(";
    matches!(star.text, "*" | "°") && !date.loose && (tokens[date.tokens.start].is_glued() || bracket())
}

/// "De oudste is van 12 april 2010".
fn is_from(tokens: &[Token<'_>], date: &Found) -> bool {
    let Some([who, is, from]) = date.tokens.start.checked_sub(3).and_then(|at| tokens.get(at..at + 3)) else {
        return false;
    };
    from.is("van") && matches!(&*is.low, "is" | "was" | "komt") && PERSONS.contains(&&*who.low)
}

/// "Ilyas, 12 jaar (03-05-2012)".
fn aged(tokens: &[Token<'_>], date: &Found) -> bool {
    let Some([age, years, open]) = date.tokens.start.checked_sub(3).and_then(|at| tokens.get(at..at + 3)) else {
        return false;
    };
    let closed = tokens.get(date.tokens.end).is_some_and(|token| token.text == ")");
    age.is_number() && age.text.len() <= 2 && matches!(&*years.low, "jaar" | "jr" | "oud") && open.text == "(" && closed
}
