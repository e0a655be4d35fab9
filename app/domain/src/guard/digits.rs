//! Telephone numbers and burgerservicenummers: groups of digits with little between them.

use std::ops::Range;

use super::{
    dates::Found,
    labels::{BSN_WORDS, FILLERS, OTHER_NUMBERS, PHONE_FILLERS, PHONE_LETTERS, PHONE_WORDS},
    tokens::Token,
};

/// Signs that may stand between the groups of one number.
const BETWEEN: &str = " .-/()_–‑·\u{a0}\u{2009}\u{202f}";

/// Numbers with one of these are for everybody, and shorter or longer.
const SERVICE: [&str; 4] = ["0800", "0900", "0906", "0909"];

/// No number has more digits, so none has more groups; a text of nothing but digits would take for ever otherwise.
const LONGEST: usize = 18;

type Ranges = Vec<Range<usize>>;

/// Groups of digits that may be one number.
struct Run<'a> {
    text: &'a str,
    tokens: &'a [Token<'a>],
    /// Which tokens are the groups.
    groups: Vec<usize>,
}

pub(super) fn phones_and_bsns(text: &str, tokens: &[Token<'_>], dates: &[Found]) -> (Ranges, Ranges) {
    let (mut phones, mut bsns) = (Ranges::new(), Ranges::new());
    let mut taken_by_day = vec![false; tokens.len()];
    for date in dates.iter().filter(|date| !date.loose) {
        taken_by_day[date.tokens.clone()].fill(true);
    }
    for run in runs(text, tokens) {
        let of_day = |group: usize| taken_by_day[run.groups[group]];
        let found = run.phones(&of_day);
        let taken = |range: &Range<usize>| found.iter().any(|phone| phone.start < range.end && range.start < phone.end);
        bsns.extend(run.bsns(&of_day, &taken));
        phones.extend(found);
    }
    (phones, bsns)
}

fn runs<'a>(text: &'a str, tokens: &'a [Token<'a>]) -> Vec<Run<'a>> {
    let mut runs: Vec<Run<'a>> = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.is_number()) {
        let joins = |run: &Run<'_>| {
            let last = run.groups.last().map_or(0, |last| tokens[*last].range.end);
            let between = &text[last..token.range.start];
            between.chars().count() <= 3 && between.chars().all(|sign| BETWEEN.contains(sign))
        };
        match runs.last_mut().filter(|run| joins(run)) {
            Some(run) => run.groups.push(at),
            None => runs.push(Run { text, tokens, groups: vec![at] }),
        }
    }
    runs
}

impl<'a> Run<'a> {
    fn token(&self, group: usize) -> &'a Token<'a> {
        &self.tokens[self.groups[group]]
    }

    fn digits(&self, groups: Range<usize>) -> String {
        groups.map(|group| self.token(group).text).collect()
    }

    fn range(&self, groups: &Range<usize>) -> Range<usize> {
        self.token(groups.start).range.start..self.token(groups.end - 1).range.end
    }

    fn between(&self, group: usize) -> &'a str {
        &self.text[self.token(group).range.end..self.token(group + 1).range.start]
    }

    /// The token before a group.
    fn before(&self, group: usize) -> Option<&'a Token<'a>> {
        self.groups[group].checked_sub(1).map(|at| &self.tokens[at])
    }

    /// The word that a group hangs on: "m2308650710".
    fn glued_word(&self, group: usize) -> Option<&'a Token<'a>> {
        self.before(group).filter(|word| word.is_word() && self.token(group).is_glued())
    }

    /// A letter hangs on the end of a group: "160152466B01".
    fn glued_behind(&self, group: usize) -> bool {
        self.tokens.get(self.groups[group] + 1).is_some_and(|word| word.is_word() && word.is_glued())
    }

    /// The word before a group, behind signs and fillers.
    fn label(&self, group: usize, fillers: &[&str]) -> Option<&'a Token<'a>> {
        let before = self.tokens[..self.groups[group]].iter().rev().take(5);
        let passes = |token: &&Token<'_>| {
            fillers.contains(&&*token.low)
                || matches!(token.text, ":" | "." | "#" | "=" | "(" | "-" | "'" | "\"" | "°" | "/")
        };
        before.skip_while(|token| passes(token)).take(1).find(|token| token.is_word())
    }

    fn is_other_number(&self, group: usize) -> bool {
        let begins = |word: &Token<'_>| OTHER_NUMBERS.iter().any(|start| word.low.starts_with(start));
        self.label(group, &FILLERS).is_some_and(begins) || self.is_account()
    }

    /// Part of an IBAN: "NL91 ABNA 0417 1643 00", "DE89 3704 0044 0532 0130 00".
    fn is_account(&self) -> bool {
        let letters = |token: &Token<'_>, count| token.is_word() && token.text.chars().count() == count;
        let check = |token: &Token<'_>| token.is_number() && token.text.len() == 2 && token.is_glued();
        let before = self.groups[0].checked_sub(3).and_then(|at| self.tokens.get(at..at + 3));
        let dutch = before.is_some_and(|all| letters(&all[0], 2) && check(&all[1]) && letters(&all[2], 4));
        let long =
            self.groups.len() > 3 && check(self.token(0)) && self.glued_word(0).is_some_and(|word| letters(word, 2));
        dutch || long
    }

    fn is_money(&self, groups: &Range<usize>) -> bool {
        let money = |token: &Token<'_>| token.text == "€" || matches!(&*token.low, "eur" | "euro");
        let behind = |step: usize| self.tokens.get(self.groups[groups.end - 1] + step);
        // "1.250.000,00" and "1.250.000,-".
        let decimals = behind(1).is_some_and(|comma| comma.text == "," && comma.is_glued())
            && behind(2)
                .is_some_and(|part| part.is_glued() && (part.text == "-" || part.is_number() && part.text.len() == 2));
        self.before(groups.start).is_some_and(money) || behind(1).is_some_and(money) || decimals
    }

    fn phones(&self, dated: &dyn Fn(usize) -> bool) -> Ranges {
        let (mut found, mut start) = (Ranges::new(), 0);
        while start < self.groups.len() {
            match self.phone(start, dated) {
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
        if self.glued_word(start).is_some_and(hangs) || dated(start) || self.is_money(&(start..start + 1)) {
            return None;
        }
        if self.before(start).is_some_and(|sign| sign.text == "+") {
            return self.abroad(start, "");
        }
        if self.is_other_number(start) {
            return None;
        }
        let first = self.token(start).text;
        if first.starts_with("00") && !first.starts_with("000") {
            return self.abroad(start, "00");
        }
        if first.starts_with("316") && first.len() == 11 {
            return Some(start + 1);
        }
        let home = self.ends(start).find(|(end, digits)| {
            let area = first == "06" || first.len() >= 3 || first == "0" && self.begins_apart(start);
            is_home(area, digits) && !self.is_time(start, *end) && !self.is_file(start, *end)
        });
        home.map(|(end, _)| end).or_else(|| self.town(start)).or_else(|| {
            let label = self.label(start, &PHONE_FILLERS).is_some_and(called);
            (start == 0 && label && self.is_short() && !(0..self.groups.len()).any(dated)).then_some(self.groups.len())
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

    /// What is a telephone number only because a word says so: without the nought in front, without the area, or of a town hall.
    fn is_short(&self) -> bool {
        let digits = self.digits(0..self.groups.len().min(LONGEST));
        match digits.len() {
            _ if self.groups.len() > LONGEST => false,
            5 | 6 if digits.starts_with("140") => true,
            6..=8 => !digits.starts_with('0'),
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
        let opens = |word: &Token<'_>| matches!(&*word.low, "van" | "tussen" | "open" | "inloop" | "geopend");
        self.digits(start..end).len() == 8 && (behind || self.before(start).is_some_and(opens))
    }

    /// A number with the code of a country.
    fn abroad(&self, start: usize, prefix: &str) -> Option<usize> {
        let country = |digits: &str| digits.strip_prefix(prefix).map(str::to_owned).unwrap_or_default();
        let dutch = |digits: &str| {
            digits.strip_prefix("31").is_some_and(|rest| rest.strip_prefix('0').unwrap_or(rest).len() == 9)
        };
        let ends = || self.ends(start).map(|(end, digits)| (end, country(&digits)));
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
                ends().take_while(|(_, digits)| digits.len() <= 15).filter(|(_, digits)| digits.len() >= 9).last()
            })
            .map(|(end, _)| end)
    }

    fn bsns(&self, dated: &dyn Fn(usize) -> bool, taken: &dyn Fn(&Range<usize>) -> bool) -> Ranges {
        let (mut found, mut start) = (Ranges::new(), 0);
        while start < self.groups.len() {
            let end = (start + 1..=self.groups.len().min(start + LONGEST)).find(|end| {
                let groups = start..*end;
                self.is_bsn(&groups) && !groups.clone().any(dated) && !taken(&self.range(&groups))
            });
            match end {
                Some(end) => {
                    found.push(self.range(&(start..end)));
                    start = end;
                }
                None => start += 1,
            }
        }
        found
    }

    fn is_bsn(&self, groups: &Range<usize>) -> bool {
        let digits = self.digits(groups.clone());
        if !matches!(digits.len(), 8 | 9) || !eleven(&digits) || self.is_other_number(groups.start) {
            return false;
        }
        let called = |word: &Token<'_>| BSN_WORDS.contains(&&*word.low);
        if self.glued_word(groups.start).is_some_and(|word| !called(word)) {
            return false;
        }
        if self.is_near_its_name(groups) {
            return !self.is_money(groups);
        }
        digits.len() == 9 && self.is_written_so(groups) && !self.is_money(groups) && !self.glued_behind(groups.end - 1)
    }

    /// "BSN" stands shortly before or behind.
    fn is_near_its_name(&self, groups: &Range<usize>) -> bool {
        let range = self.range(groups);
        let near = |token: &&Token<'_>| {
            let before = token.range.end <= range.start && range.start - token.range.end <= 60;
            let behind = token.range.start >= range.end && token.range.start - range.end <= 30;
            before || behind
        };
        let spelled = |text: &str| text.to_lowercase().contains("b.s.n");
        let start = self.text[..range.start].char_indices().rev().take(30).last().map_or(range.start, |(at, _)| at);
        self.tokens.iter().filter(near).any(|token| BSN_WORDS.contains(&&*token.low))
            || spelled(&self.text[start..range.start])
    }

    /// In groups as people make them, with one sign between them, and nothing that goes on.
    fn is_written_so(&self, groups: &Range<usize>) -> bool {
        let lengths: Vec<usize> = groups.clone().map(|group| self.token(group).text.len()).collect();
        let known = matches!(
            &*lengths,
            [9] | [3, 3, 3] | [4, 2, 3] | [2, 3, 4] | [3, 2, 4] | [2, 2, 2, 3] | [4, 5] | [5, 4] | [3, 6] | [6, 3]
        );
        let signs: Vec<&str> = (groups.start..groups.end - 1).map(|group| self.between(group)).collect();
        let one = signs.iter().all(|sign| sign.chars().count() == 1 && *sign == signs[0]);
        let goes_on = |sign: &str| matches!(sign, "-" | ".") || Some(&sign) == signs.first();
        let before = groups.start.checked_sub(1).is_some_and(|group| goes_on(self.between(group)));
        let behind = groups.end < self.groups.len() && goes_on(self.between(groups.end - 1));
        known && one && !before && !behind
    }
}

/// A Dutch number: ten digits, in which the first group is "06" or holds the area; or one for service.
fn is_home(area: bool, digits: &str) -> bool {
    let area = area && digits.starts_with('0') && !digits.starts_with("00");
    let service = SERVICE.iter().any(|start| digits.starts_with(start)) && matches!(digits.len(), 8 | 11);
    area && digits.len() == 10 || service
}

/// The test of eleven (elfproef). A nought that a program left out in front is put back.
fn eleven(digits: &str) -> bool {
    let padded = format!("{digits:0>9}");
    let values = padded.bytes().map(|byte| i32::from(byte - b'0'));
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = values.clone().zip(weights).map(|(value, weight)| value * weight).sum();
    sum % 11 == 0 && values.max() > Some(0)
}
