//! A text in words, numbers and signs.

use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    Sign,
}

#[derive(Clone, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// In small letters.
    pub(super) low: String,
    pub(super) range: Range<usize>,
    /// What stands between the token before and this one: nothing, or white space.
    pub(super) gap: &'a str,
}

impl Token<'_> {
    pub(super) fn is_number(&self) -> bool {
        self.kind == Kind::Number
    }

    pub(super) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    pub(super) fn is_sign(&self) -> bool {
        self.kind == Kind::Sign
    }

    /// Begins with a capital, as names do.
    pub(super) fn is_capital(&self) -> bool {
        self.is_word() && self.text.starts_with(char::is_uppercase)
    }

    pub(super) fn is(&self, text: &str) -> bool {
        self.low == text
    }

    /// Stands right behind the token before.
    pub(super) fn is_glued(&self) -> bool {
        self.gap.is_empty()
    }

    /// On the same line as the token before, however far.
    pub(super) fn same_line(&self) -> bool {
        !self.gap.contains('\n')
    }

    pub(super) fn value(&self) -> Option<u32> {
        if self.is_number() { self.text.parse().ok() } else { None }
    }
}

fn kind(sign: char) -> Kind {
    if sign.is_ascii_digit() {
        Kind::Number
    } else if sign.is_alphabetic() {
        Kind::Word
    } else {
        Kind::Sign
    }
}

pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut end = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((start, first)) = signs.next() {
        if first.is_whitespace() {
            continue;
        }
        let kind_here = kind(first);
        let mut stop = start + first.len_utf8();
        while kind_here != Kind::Sign
            && let Some((at, sign)) = signs.next_if(|(_, sign)| !sign.is_whitespace() && kind(*sign) == kind_here)
        {
            stop = at + sign.len_utf8();
        }
        let word = &text[start..stop];
        let low = word.to_lowercase();
        tokens.push(Token { kind: kind_here, text: word, low, range: start..stop, gap: &text[end..start] });
        end = stop;
    }
    tokens
}
