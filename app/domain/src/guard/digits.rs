//! Burgerservicenummers, and what they share with telephone numbers: groups of digits with little between them.

use std::ops::Range;

use super::{
    birth::is_person,
    dates::Found,
    labels::{FILLERS, OTHER_NUMBERS, calls_bsn},
    tokens::Token,
};

/// Signs that may stand between the groups of one number.
const BETWEEN: &str = " .-/()_–—−‑·\u{a0}\u{2009}\u{202f}";

/// No number has more digits, so none has more groups; a text of nothing but digits would take for ever otherwise.
pub(super) const LONGEST: usize = 18;

pub(super) type Ranges = Vec<Range<usize>>;

/// Groups of digits that may be one number.
pub(super) struct Run<'a> {
    text: &'a str,
    pub(super) tokens: &'a [Token<'a>],
    /// Which tokens are the groups.
    pub(super) groups: Vec<usize>,
}

/// Telephone numbers first, burgerservicenummers second.
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
            between.chars().count() <= 4 && between.chars().all(|sign| BETWEEN.contains(sign))
        };
        match runs.last_mut().filter(|run| joins(run)) {
            Some(run) => run.groups.push(at),
            None => runs.push(Run { text, tokens, groups: vec![at] }),
        }
    }
    runs
}

impl<'a> Run<'a> {
    pub(super) fn token(&self, group: usize) -> &'a Token<'a> {
        &self.tokens[self.groups[group]]
    }

    pub(super) fn digits(&self, groups: Range<usize>) -> String {
        groups.map(|group| self.token(group).text).collect()
    }

    pub(super) fn range(&self, groups: &Range<usize>) -> Range<usize> {
        self.token(groups.start).range.start..self.token(groups.end - 1).range.end
    }

    pub(super) fn between(&self, group: usize) -> &'a str {
        &self.text[self.token(group).range.end..self.token(group + 1).range.start]
    }

    /// The token before a group.
    pub(super) fn before(&self, group: usize) -> Option<&'a Token<'a>> {
        self.groups[group].checked_sub(1).map(|at| &self.tokens[at])
    }

    /// The word that a group hangs on: "m2308650710".
    pub(super) fn glued_word(&self, group: usize) -> Option<&'a Token<'a>> {
        self.before(group).filter(|word| word.is_word() && self.token(group).is_glued())
    }

    /// A letter hangs on the end of a group: "160152466B01"; not a word: "160152466en".
    fn glued_behind(&self, group: usize) -> bool {
        let code = |word: &Token<'_>| word.text.chars().count() < 2 || word.text.chars().any(char::is_uppercase);
        self.tokens.get(self.groups[group] + 1).is_some_and(|word| word.is_word() && word.is_glued() && code(word))
    }

    /// The word before a group, behind signs and fillers.
    pub(super) fn label(&self, group: usize, fillers: &[&str]) -> Option<&'a Token<'a>> {
        let before = self.tokens[..self.groups[group]].iter().rev().take(5);
        let passes = |token: &&Token<'_>| {
            fillers.contains(&&*token.low)
                || matches!(token.text, ":" | "." | "#" | "=" | "(" | "-" | "'" | "\"" | "°" | "/")
        };
        before.skip_while(|token| passes(token)).take(1).find(|token| token.is_word())
    }

    pub(super) fn is_other_number(&self, group: usize) -> bool {
        self.is_called_other(group) || self.is_account()
    }

    fn is_called_other(&self, group: usize) -> bool {
        let begins = |word: &Token<'_>| OTHER_NUMBERS.iter().any(|start| word.low.starts_with(start));
        self.label(group, &FILLERS).is_some_and(begins)
    }

    /// "Factuurnummer van de drukker: 611197135", "611197135 is het factuurnummer".
    fn is_told_other(&self, groups: &Range<usize>) -> bool {
        let number =
            |word: &Token<'_>| ["nr", "nummer", "code", "kvk", "iban"].iter().any(|end| word.low.ends_with(end));
        let other = |word: &Token<'_>| number(word) && OTHER_NUMBERS.iter().any(|start| word.low.starts_with(start));
        let same = |token: &&Token<'_>| {
            !(token.is_number() || matches!(token.text, "." | "," | ";") || calls_bsn(&token.low)) && token.same_line()
        };
        let before = self.tokens[..self.groups[groups.start]].iter().rev().take(6).take_while(same);
        let links = ["is", "het", "een", "de", "dus", "als", "(", "="];
        let behind = self.tokens[self.groups[groups.end - 1] + 1..].iter().take(4);
        let first_behind = behind.into_iter().find(|token| !links.contains(&&*token.low));
        before.into_iter().any(other) || first_behind.is_some_and(other)
    }

    /// Part of an IBAN: "NL91 ABNA 0417 1643 00", "DE89 3704 0044 0532 0130 00".
    fn is_account(&self) -> bool {
        let letters = |token: &Token<'_>, count| token.is_word() && token.text.chars().count() == count;
        let check = |token: &Token<'_>| token.is_number() && token.text.len() == 2;
        let before = self.groups[0].checked_sub(3).and_then(|at| self.tokens.get(at..at + 3));
        let dutch = before.is_some_and(|all| letters(&all[0], 2) && check(&all[1]) && letters(&all[2], 4));
        let long =
            self.groups.len() > 3 && check(self.token(0)) && self.glued_word(0).is_some_and(|word| letters(word, 2));
        dutch || long
    }

    fn is_priced(&self, groups: &Range<usize>) -> bool {
        let money = |token: &Token<'_>| token.text == "€" || matches!(&*token.low, "eur" | "euro" | "miljoen");
        let (first, end) = (self.groups[groups.start], self.groups[groups.end - 1] + 1);
        let number = |at: Option<usize>| at.and_then(|at| self.tokens.get(at)).is_some_and(Token::is_number);
        // "126710223 € 45" and "45 euro 126710223" have a price of their own.
        let before = self.before(groups.start).is_some_and(money) && !number(first.checked_sub(2));
        before || self.tokens.get(end).is_some_and(money) && !number(Some(end + 1))
    }

    pub(super) fn is_money(&self, groups: &Range<usize>) -> bool {
        let behind = |step: usize| self.tokens.get(self.groups[groups.end - 1] + step);
        let glued = |step: usize| behind(step).is_some_and(Token::is_glued);
        // "1.250.000,00" and "1.250.000,-"; not "126710223,14-08-2016" and "126710223,12,groep 8".
        let cents = |part: &Token<'_>| part.text == "-" || part.is_number() && part.text.len() == 2;
        let decimals = behind(1).is_some_and(|comma| comma.text == ",")
            && behind(2).is_some_and(cents)
            && glued(1)
            && glued(2)
            && !(glued(3) && glued(4));
        self.is_priced(groups) || decimals
    }

    fn bsns(&self, dated: &dyn Fn(usize) -> bool, taken: &dyn Fn(&Range<usize>) -> bool) -> Ranges {
        let (mut found, mut start) = (Ranges::new(), 0);
        while start < self.groups.len() {
            let end = (start + 1..=self.groups.len().min(start + LONGEST)).find(|end| {
                let groups = start..*end;
                self.is_bsn(&groups, &|group| dated(group) || taken(&self.range(&(group..group + 1))))
                    && !groups.clone().any(dated)
                    && !taken(&self.range(&groups))
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

    fn is_bsn(&self, groups: &Range<usize>, apart: &dyn Fn(usize) -> bool) -> bool {
        let digits = self.digits(groups.clone());
        if !matches!(digits.len(), 8 | 9) || !eleven(&digits) || self.hangs_on_code(groups.start) {
            return false;
        }
        // An IBAN goes in fours.
        if self.is_account() && self.token(groups.start).text.len() != 9 {
            return false;
        }
        if self.is_near_its_name(groups) {
            return !self.is_priced(groups);
        }
        let other = self.is_called_other(groups.start) || self.is_told_other(groups) || self.is_money(groups);
        !other && self.is_written_so(groups, apart) && !self.glued_behind(groups.end - 1)
    }

    /// "x126710223"; not "nr126710223" nor "kind126710223", where a space was forgotten.
    fn hangs_on_code(&self, group: usize) -> bool {
        let told = |word: &Token<'_>| calls_bsn(&word.low) || FILLERS.contains(&&*word.low) || word.is("id");
        let forgotten =
            |word: &Token<'_>| word.text.chars().count() > 3 && word.text.chars().skip(1).all(char::is_lowercase);
        self.glued_word(group).is_some_and(|word| !told(word) && !forgotten(word))
    }

    /// "BSN" stands shortly before or behind.
    fn is_near_its_name(&self, groups: &Range<usize>) -> bool {
        let range = self.range(groups);
        let near = |token: &Token<'_>| {
            let before = token.range.end <= range.start && range.start - token.range.end <= 90;
            let behind = token.range.start >= range.end && token.range.start - range.end <= 45;
            before || behind
        };
        let spelled = |letters: &[Token<'_>]| {
            let apart = letters.iter().all(|letter| letter.text.chars().count() == 1);
            apart && letters.iter().filter(|letter| letter.is_word()).map(|letter| &*letter.low).eq(["b", "s", "n"])
        };
        let split = |pair: &[Token<'_>]| pair[0].is("burger") && pair[1].low.starts_with("servi");
        let within = |words: &[Token<'_>]| near(&words[0]);
        // Not further than the longest of these reaches.
        let first = self.tokens.partition_point(|token| token.range.end + 90 < range.start);
        let end = self.tokens.partition_point(|token| token.range.start <= range.end + 45) + 4;
        let tokens = &self.tokens[first..end.min(self.tokens.len())];
        tokens.iter().any(|token| near(token) && calls_bsn(&token.low))
            || tokens.windows(2).any(|pair| within(pair) && split(pair))
            || [3, 5].iter().any(|count| tokens.windows(*count).any(|all| within(all) && spelled(all)))
    }

    /// In groups as people make them, with one sign between them, and nothing that goes on.
    fn is_written_so(&self, groups: &Range<usize>, apart: &dyn Fn(usize) -> bool) -> bool {
        let lengths: Vec<usize> = groups.clone().map(|group| self.token(group).text.len()).collect();
        let signs: Vec<&str> = (groups.start..groups.end - 1).map(|group| self.between(group)).collect();
        let one = signs.iter().all(|sign| *sign == signs[0]);
        let sign = signs.first().map_or("", |sign| sign.trim());
        let year = self.token(groups.start).value().is_some_and(|year| (2000..2040).contains(&year));
        let file = year && matches!(sign, "-" | "/" | ".");
        let whole = *groups == (0..self.groups.len());
        let known = match &*lengths {
            // A nought that was left out in front, with points: what nobody writes for fun.
            [2, 3, 3] | [3, 2, 3] => one && matches!(sign, "." | "-"),
            [2, 2, 2, 2] | [4, 4] | [4, 2, 2] => one && sign == "." && whole,
            // "Klant 12671022", behind the word for somebody.
            [8] => self.label(groups.start, &FILLERS).is_some_and(is_person),
            [9] | [3, 3, 3] | [4, 2, 3] => true,
            [4, 5] => one && !file,
            [2, 3, 4] | [3, 2, 4] | [2, 2, 2, 3] | [5, 4] | [3, 6] | [6, 3] => one,
            // Any other way, when nothing goes on.
            [2, 7] | [7, 2] | [8, 1] => one && matches!(sign, "" | "-"),
            _ => lengths.iter().sum::<usize>() == 9 && lengths.len() > 2 && one,
        };
        let goes_on = |sign: &str| matches!(sign, "-" | ".") || Some(&sign) == signs.first();
        let number = |group: usize| self.token(group).text.len() == 9;
        // "Kind 2 126 710 223", "126 710 223 2 kinderen".
        let count = |group: usize, word: Option<usize>| {
            let word = word.and_then(|at| self.tokens.get(at)).is_some_and(Token::is_word);
            self.token(group).text.len() <= 2 && word
        };
        let before = groups.start.checked_sub(1).is_some_and(|group| {
            let counts = count(group, self.groups[group].checked_sub(1)) && sign.is_empty();
            goes_on(self.between(group)) && !apart(group) && !number(group) && !counts
        });
        let behind = groups.end < self.groups.len() && lengths.len() > 1 && {
            let counts = count(groups.end, Some(self.groups[groups.end] + 1)) && sign.is_empty();
            goes_on(self.between(groups.end - 1)) && !apart(groups.end) && !counts
        };
        known && !before && !behind
    }
}

/// The test of eleven (elfproef). A nought that a program left out in front is put back.
pub(super) fn eleven(digits: &str) -> bool {
    let padded = format!("{digits:0>9}");
    let values = padded.bytes().map(|byte| i32::from(byte - b'0'));
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = values.clone().zip(weights).map(|(value, weight)| value * weight).sum();
    sum % 11 == 0 && values.max() > Some(0)
}
