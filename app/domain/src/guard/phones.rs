//! Telephone numbers: of here and abroad, for everybody, and short ones that a word calls so.

use std::ops::Range;

use super::{
    digits::{LONGEST, Ranges, Run, eleven},
    labels::{PHONE_FILLERS, PHONE_LETTERS, PHONE_WORDS},
    tokens::Token,
};

/// Numbers with one of these are for everybody, and shorter or longer.
const SERVICE: [&str; 4] = ["0800", "0900", "0906", "0909"];

/// Words before the hours of a day: "open 0900-1200".
const TIMES: [&str; 19] = [
    "van",
    "tussen",
    "open",
    "inloop",
    "geopend",
    "ma",
    "di",
    "wo",
    "do",
    "vr",
    "za",
    "zo",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
];

impl Run<'_> {
    pub(super) fn phones(&self, dated: &dyn Fn(usize) -> bool) -> Ranges {
        let (mut found, mut start) = (Ranges::new(), 0);
        while start < self.groups.len() {
            // A number that goes on with a point or a hyphen is another thing: "2025-06-12345678", "9.00-12.00".
            let ended = found
                .last()
                .is_some_and(|phone: &Range<usize>| start > 0 && phone.end == self.token(start - 1).range.end);
            let goes_on = start > 0 && matches!(self.between(start - 1), "-" | ".") && !ended;
            match (!goes_on).then(|| self.phone(start, dated)).flatten() {
                Some(end) => {
                    found.push(self.range(&(start..end)));
                    start = end;
                }
                None => start += 1,
            }
        }
        found
    }

    /// Behind which group a telephone number ends that begins with this one.
    fn phone(&self, start: usize, dated: &dyn Fn(usize) -> bool) -> Option<usize> {
        let called = |word: &Token<'_>| PHONE_WORDS.contains(&&*word.low);
        let hangs = |word: &Token<'_>| !called(word) && !PHONE_LETTERS.contains(&&*word.low);
        let coded = self.is_coded(start) && !self.label(start, &[]).is_some_and(called);
        if self.glued_word(start).is_some_and(hangs) || coded || dated(start) || self.is_money(&(start..start + 1)) {
            return None;
        }
        if self.before(start).is_some_and(|sign| sign.text == "+") {
            return self.abroad(start, "", dated);
        }
        if self.is_other_number(start) {
            return None;
        }
        let first = self.token(start).text;
        if first.len() == 9 && eleven(first) {
            return None;
        }
        if first.starts_with("00") && !first.starts_with("000") {
            return self.abroad(start, "00", dated);
        }
        if self.glued_word(start).is_some_and(|word| word.is("o")) {
            return self
                .ends(start)
                .find(|(_, digits)| digits.starts_with('6') && digits.len() == 9)
                .map(|(end, _)| end);
        }
        if first.starts_with("31") && self.before(start).is_none_or(|word| !word.is_sign()) {
            let mobile = self.ends(start).find(|(_, digits)| digits.starts_with("316") && digits.len() == 11);
            if let Some((end, _)) = mobile {
                return Some(end);
            }
        }
        let home = self.ends(start).find(|(end, digits)| {
            let area = first == "06" || first.len() >= 3 || first == "0" && self.begins_apart(start);
            // "092 250 531 2": a burgerservicenummer and a count.
            let counted =
                self.token(*end - 1).text.len() == 1 && first != "06" && eleven(&self.digits(start..*end - 1));
            !counted
                && (is_home(area, digits) || is_service(first, digits))
                && !self.is_time(start, *end)
                && !self.is_file(start, *end)
        });
        home.map(|(end, _)| end).or_else(|| self.town(start)).or_else(|| self.belgian(start)).or_else(|| {
            let label = self.label(start, &PHONE_FILLERS).is_some_and(called);
            let near =
                || self.tokens[..self.groups[0]].iter().rev().take(6).take_while(|token| token.text != ".").any(called);
            let told = label || self.digits(0..self.groups.len().min(LONGEST)).len() == 9 && near();
            (start == 0 && told && self.is_short() && !(0..self.groups.len()).any(dated)).then_some(self.groups.len())
        })
    }

    /// "(0)23-5432109", "0 6 1234 5678".
    fn begins_apart(&self, start: usize) -> bool {
        let next = || self.token(start + 1).text;
        start + 1 < self.groups.len() && (self.between(start).starts_with(')') || next().starts_with('6'))
    }

    /// The number of a town hall: "14 023".
    fn town(&self, start: usize) -> Option<usize> {
        let next = (start + 1 < self.groups.len()).then(|| self.token(start + 1).text)?;
        let fits = self.token(start).text == "14" && next.starts_with('0') && (3..=4).contains(&next.len());
        (fits && self.between(start) == " ").then_some(start + 2)
    }

    /// A Belgian number, as Belgians group it: "03 234 56 71", "011 23 45 67".
    fn belgian(&self, start: usize) -> Option<usize> {
        let end = start + 4;
        let lengths: Vec<usize> =
            (start..end.min(self.groups.len())).map(|group| self.token(group).text.len()).collect();
        let area = self.token(start).text.starts_with('0') && !self.token(start).text.starts_with("00");
        (area
            && matches!(&*lengths, [2, 3, 2, 2] | [3, 2, 2, 2])
            && end == self.groups.len()
            && !eleven(&self.digits(start..end)))
        .then_some(end)
    }

    /// Hangs on a code of capitals: "WIZ-0123456789".
    fn is_coded(&self, group: usize) -> bool {
        let at = self.groups[group];
        let Some([word, sign]) = at.checked_sub(2).and_then(|from| self.tokens.get(from..at)) else { return false };
        let capitals = word.is_word() && word.text.chars().count() > 1 && word.text.chars().all(char::is_uppercase);
        capitals && matches!(sign.text, "-" | "/" | "_") && sign.is_glued() && self.token(group).is_glued()
    }

    /// What is a telephone number only because a word says so: without the nought in front, without the area, or of a town hall.
    fn is_short(&self) -> bool {
        let digits = self.digits(0..self.groups.len().min(LONGEST));
        match digits.len() {
            _ if self.groups.len() > LONGEST => false,
            5 | 6 if digits.starts_with("140") => true,
            6..=8 => !digits.starts_with('0'),
            9 | 11..=13 if digits.starts_with('0') && !digits.starts_with("00") => !eleven(&digits),
            9 => digits.starts_with('6') && !eleven(&digits),
            11 => digits.starts_with("31"),
            _ => false,
        }
    }

    /// The number of a file: "06-2026-1234".
    fn is_file(&self, start: usize, end: usize) -> bool {
        let year = |text: &str| text.len() == 4 && (text.starts_with("19") || text.starts_with("20"));
        end - start == 3 && year(self.token(start + 1).text) && matches!(self.between(start), "-" | "/" | ".")
    }

    /// Each end of groups from one on, with the digits up to it.
    fn ends(&self, start: usize) -> impl Iterator<Item = (usize, String)> {
        (start + 1..=self.groups.len().min(start + LONGEST)).map(move |end| (end, self.digits(start..end)))
    }

    /// "0900-1200 uur", "open van 0900-1200".
    fn is_time(&self, start: usize, end: usize) -> bool {
        let behind = self.tokens.get(self.groups[end - 1] + 1).is_some_and(|word| matches!(&*word.low, "uur" | "u"));
        let opens = |word: &Token<'_>| TIMES.contains(&&*word.low);
        self.digits(start..end).len() == 8 && (behind || self.before(start).is_some_and(opens))
    }

    /// A number with the code of a country.
    fn abroad(&self, start: usize, prefix: &str, dated: &dyn Fn(usize) -> bool) -> Option<usize> {
        let country = |digits: &str| digits.strip_prefix(prefix).map(str::to_owned).unwrap_or_default();
        let dutch = |digits: &str| {
            digits.strip_prefix("31").is_some_and(|rest| rest.strip_prefix('0').unwrap_or(rest).len() == 9)
        };
        // Without a plus it may be any number with noughts in front.
        let least = if prefix.is_empty() { 9 } else { 10 };
        let whole = |end: usize| !(start..end).any(dated);
        let ends = || self.ends(start).filter(|(end, _)| whole(*end)).map(|(end, digits)| (end, country(&digits)));
        // "+100.000.000" is an amount.
        let mut rest = start..(self.groups.len() - 1).min(start + LONGEST);
        let thousands =
            rest.len() > 1 && rest.all(|group| self.between(group) == "." && self.token(group + 1).text.len() == 3);
        if thousands {
            return None;
        }
        ends()
            .find(|(_, digits)| dutch(digits))
            .or_else(|| {
                ends().take_while(|(_, digits)| digits.len() <= 15).filter(|(_, digits)| digits.len() >= least).last()
            })
            .map(|(end, _)| end)
    }
}

/// A Dutch number: ten digits, in which the first group is "06" or holds the area.
fn is_home(area: bool, digits: &str) -> bool {
    area && digits.starts_with('0') && !digits.starts_with("00") && digits.len() == 10
}

/// A number for everybody: "0800-1234". Not the hours "09.00-11.30".
fn is_service(first: &str, digits: &str) -> bool {
    SERVICE.iter().any(|start| first.starts_with(start)) && matches!(digits.len(), 8 | 11)
}
