//! Dates as people write them.

use std::ops::Range;

use super::{tokens::Token, typos::is_typo_of};

const MONTHS: [&[&str]; 12] = [
    &["januari", "jan", "january"],
    &["februari", "feb", "febr", "february"],
    &["maart", "mrt", "mar", "march"],
    &["april", "apr"],
    &["mei", "may"],
    &["juni", "jun", "june"],
    &["juli", "jul", "july"],
    &["augustus", "aug", "august"],
    &["september", "sep", "sept"],
    &["oktober", "okt", "october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];

/// A day of a year.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Of the tokens.
    pub(super) tokens: Range<usize>,
    pub(super) range: Range<usize>,
    /// Digits that are only a date when something says so: "12032012", "12 04 2010", "3 mei".
    pub(super) loose: bool,
}

impl Found {
    /// Whether a day and a month are in it: not bare digits.
    pub(super) fn has_month(&self, tokens: &[Token<'_>]) -> bool {
        !self.loose || self.tokens.len() > 1 && !tokens[self.tokens.start].is_word()
    }

    /// The year, of two digits too; a day without one has none.
    pub(super) fn year(&self, tokens: &[Token<'_>]) -> Option<u32> {
        let numbers = || tokens[self.tokens.clone()].iter().filter(|token| token.is_number());
        let full = numbers().find(|token| is_year(token)).and_then(Token::value);
        let short = || numbers().nth(2).or_else(|| numbers().nth(1)).filter(|token| token.text.len() == 2);
        // Two digits are a year of this century until it would lie ahead.
        let century = |year: u32| if year < 50 { 2000 + year } else { 1900 + year };
        full.or_else(|| short().and_then(Token::value).map(century))
    }
}

pub(super) fn dates(tokens: &[Token<'_>]) -> Vec<Found> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        let date = in_digits(tokens, at)
            .map(|end| (end, false))
            .or_else(|| in_words(tokens, at).map(|end| (end, false)))
            .or_else(|| loose(tokens, at).map(|end| (end, true)));
        if let Some((end, loose)) = date {
            let range = tokens[at].range.start..tokens[end - 1].range.end;
            found.push(Found { tokens: at..end, range, loose });
            at = end;
        } else {
            at += 1;
        }
    }
    found
}

/// Days in letters; those above twenty end in one of two.
const DAYS: [&str; 38] = [
    "een",
    "één",
    "eerste",
    "twee",
    "tweede",
    "drie",
    "derde",
    "vier",
    "vierde",
    "vijf",
    "vijfde",
    "zes",
    "zesde",
    "zeven",
    "zevende",
    "acht",
    "achtste",
    "negen",
    "negende",
    "tien",
    "tiende",
    "elf",
    "elfde",
    "twaalf",
    "twaalfde",
    "dertien",
    "dertiende",
    "veertien",
    "veertiende",
    "vijftien",
    "vijftiende",
    "zestien",
    "zestiende",
    "zeventien",
    "zeventiende",
    "achttien",
    "negentien",
    "negentiende",
];

fn is_day_in_letters(token: &Token<'_>) -> bool {
    let tens = ["twintig", "twintigste", "dertig", "dertigste"];
    DAYS.contains(&&*token.low) || tens.iter().any(|end| token.low.ends_with(end))
}

fn is_day(token: &Token<'_>) -> bool {
    token.text.len() <= 2 && token.value().is_some_and(|day| (1..=31).contains(&day))
}

fn is_year(token: &Token<'_>) -> bool {
    token.text.len() == 4 && token.value().is_some_and(|year| (1900..=2100).contains(&year))
}

/// One of both is a month; Americans write it first.
fn is_day_and_month(one: &Token<'_>, other: &Token<'_>) -> bool {
    let month = |token: &Token<'_>| token.value().is_some_and(|month| month <= 12);
    is_day(one) && is_day(other) && (month(one) || month(other))
}

/// A number that goes on before or behind with the same sign is another thing: a version, a price, a code.
fn stands_alone(tokens: &[Token<'_>], range: Range<usize>, sign: &str) -> bool {
    let before = range.start.checked_sub(2).and_then(|at| tokens.get(at..range.start));
    let joined_before = before.is_some_and(|pair| {
        pair[0].is_number() && pair[1].text == sign && pair[1].is_glued() && tokens[range.start].is_glued()
    });
    let behind = tokens.get(range.end..range.end + 2);
    let joined_behind = behind
        .is_some_and(|pair| pair[0].text == sign && pair[0].is_glued() && pair[1].is_number() && pair[1].is_glued());
    !joined_before && !joined_behind
}

/// "12-03-1990", "3/5/12", "3-5-'12", "2012-05-03", "12. 3. 1990".
fn in_digits(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    if let Some([one, sign, two, other, quote, year]) = tokens.get(at..at + 6) {
        let signs = sign.text == other.text && matches!(quote.text, "'" | "’" | "‘");
        let short = year.is_number() && year.text.len() == 2 && year.is_glued();
        if signs && short && matches!(sign.text, "-" | "/" | ".") && is_day_and_month(one, two) {
            return Some(at + 6);
        }
    }
    let [one, sign, two, other, three] = tokens.get(at..at + 5)? else { return None };
    let same = matches!(sign.text, "-" | "/" | "." | "–" | "‑" | "_" | "\\") && sign.text == other.text;
    let near = [sign, two, other, three].iter().all(|token| token.gap.len() <= 1 && token.same_line());
    let short =
        three.text.len() == 2 && three.is_number() && [sign, two, other, three].iter().all(|token| token.is_glued());
    let dutch = is_day_and_month(one, two) && (is_year(three) || short);
    let iso = is_year(one) && is_day_and_month(two, three);
    (same && near && (dutch || iso) && stands_alone(tokens, at..at + 5, sign.text)).then_some(at + 5)
}

fn month(token: &Token<'_>) -> bool {
    MONTHS.iter().any(|names| names.contains(&&*token.low))
}

/// "febuari", "agustus", "okotber": only where a month is to be expected.
fn month_or_typo(token: &Token<'_>) -> bool {
    let typo = |name: &str| {
        let most = if name.len() > 6 { 2 } else { 1 };
        name.len() > 4 && is_typo_of(&token.low, name, most)
    };
    month(token) || token.is_word() && MONTHS.iter().any(|names| typo(names[0]))
}

/// Skips one of these when it is there.
fn skip(tokens: &[Token<'_>], at: usize, what: &[&str]) -> usize {
    at + usize::from(tokens.get(at).is_some_and(|token| what.contains(&&*token.low)))
}

/// "5 juli 1979", "1e mei 2012", "22-mrt-2016", "9 aug. '18", "May 3, 2012".
fn in_words(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let year_at = if month(&tokens[at]) {
        let day = skip(tokens, at + 1, &["."]);
        tokens.get(day).filter(|token| is_day(token))?;
        skip(tokens, skip(tokens, day + 1, &["st", "nd", "rd", "th"]), &[","])
    } else {
        if !is_day(&tokens[at]) && !is_day_in_letters(&tokens[at]) {
            return None;
        }
        let ordinal = skip(tokens, at + 1, &["e", "ste", "de", "st", "nd", "rd", "th"]);
        let name = skip(tokens, ordinal, &["of", "van", "-", ".", "/"]);
        tokens.get(name).filter(|token| month_or_typo(token))?;
        skip(tokens, skip(tokens, name + 1, &["."]), &["-", ",", "/", "van"])
    };
    let quoted = skip(tokens, year_at, &["'", "’", "‘"]);
    let year = tokens.get(quoted)?;
    let short = quoted > year_at && year.is_number() && year.text.len() == 2;
    // "5 juli 79": two digits straight behind the month, and no count of something.
    let joined = tokens[year_at - 1].text == "-";
    let bare = quoted == year_at
        && year.is_number()
        && year.text.len() == 2
        && (joined || !tokens.get(quoted + 1).is_some_and(Token::is_word));
    let near = tokens[at + 1..=quoted].iter().all(Token::same_line);
    (near && (is_year(year) || short || bare)).then_some(quoted + 1)
}

/// "12032012", "20120312", "120312", "12 04 2010", "2010 04 12", "3 mei", "mei 2012", "3-5", "05-2012".
fn loose(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let token = &tokens[at];
    let part = |range: Range<usize>| token.text.get(range).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let valid = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
    let year = |year: u32| (1900..=2100).contains(&year);
    if token.is_number() && token.text.len() == 8 {
        let dutch = valid(part(0..2), part(2..4)) && year(part(4..8));
        return (dutch || valid(part(6..8), part(4..6)) && year(part(0..4))).then_some(at + 1);
    }
    if token.is_number() && token.text.len() == 6 {
        return valid(part(0..2), part(2..4)).then_some(at + 1);
    }
    if let Some([one, first, two, second, three]) = tokens.get(at..at + 5) {
        let sign = |token: &Token<'_>| matches!(token.text, "-" | "/" | "." | ",") && token.same_line();
        let near = [two, three].iter().all(|token| token.gap.len() <= 1 && token.same_line());
        let glued = [first, two, second, three].iter().all(|token| token.is_glued());
        let year_here = is_year(three) || glued && three.is_number() && three.text.len() == 2;
        if sign(first) && sign(second) && near && is_day_and_month(one, two) && year_here {
            return Some(at + 5);
        }
    }
    if let Some([one, two, three]) = tokens.get(at..at + 3) {
        let spaced = two.gap == " " && three.gap == " ";
        let short = three.is_number() && three.text.len() == 2 && !tokens.get(at + 3).is_some_and(Token::is_number);
        let dutch = is_day_and_month(one, two) && (is_year(three) || short);
        if spaced && (dutch || is_year(one) && is_day_and_month(two, three)) {
            return Some(at + 3);
        }
    }
    if month(token) {
        let quote = skip(tokens, at + 1, &["'", "’", "‘"]);
        let short = |year: &Token<'_>| quote > at + 1 && year.is_number() && year.text.len() == 2;
        if tokens.get(quote).is_some_and(|year| (is_year(year) || short(year)) && year.same_line()) {
            return Some(quote + 1);
        }
    }
    if let Some([one, sign, two]) = tokens.get(at..at + 3) {
        let glued = matches!(sign.text, "-" | "/") && sign.is_glued() && two.is_glued();
        let month_of_year = is_day(one) && one.value().is_some_and(|month| month <= 12) && is_year(two);
        // "10-15 euro" is no day.
        let counted = !is_year(two) && tokens.get(at + 3).is_some_and(Token::is_word);
        if glued
            && !counted
            && (is_day_and_month(one, two) || month_of_year)
            && stands_alone(tokens, at..at + 3, sign.text)
        {
            return Some(at + 3);
        }
    }
    let name = skip(tokens, at + 1, &["e", "ste", "de"]);
    let named = is_day(token) && tokens.get(name).is_some_and(|token| month(token) && token.same_line());
    named.then_some(name + 1)
}
