//! A text without what programs put between its signs: numbers come out of Word, Excel and PDF with signs that nobody sees. Rule: what is
//! found is told in bytes of the text as it was typed.

use std::{borrow::Cow, ops::Range};

/// A text, and where each byte of it came from.
pub(super) struct Plain<'a> {
    pub(super) text: Cow<'a, str>,
    /// The sign that each byte is of; nothing when all is where it was.
    from: Vec<Range<usize>>,
}

impl<'a> Plain<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        if text.is_ascii() && !text.contains('\t') || text.chars().all(|sign| read(sign) == Some(sign)) {
            return Self { text: Cow::Borrowed(text), from: Vec::new() };
        }
        let (mut plain, mut from) = (String::with_capacity(text.len()), Vec::with_capacity(text.len()));
        for (at, typed) in text.char_indices() {
            let Some(sign) = read(typed) else { continue };
            plain.push(sign);
            from.resize(plain.len(), at..at + typed.len_utf8());
        }
        Self { text: Cow::Owned(plain), from }
    }

    /// Where it stands in the text as it was typed.
    pub(super) fn typed(&self, range: Range<usize>) -> Range<usize> {
        if self.from.is_empty() { range } else { self.from[range.start].start..self.from[range.end - 1].end }
    }
}

/// How a sign is read: nothing for one that nobody sees, a figure for a wide one, a space for a narrow one.
fn read(sign: char) -> Option<char> {
    let figure = |zero: u32| char::from_digit(u32::from(sign) - zero, 10);
    match sign {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => None,
        '\t' | '\u{2000}'..='\u{200a}' => Some(' '),
        '\u{ff10}'..='\u{ff19}' => figure(0xff10),
        '\u{660}'..='\u{669}' => figure(0x660),
        '\u{6f0}'..='\u{6f9}' => figure(0x6f0),
        '\u{ff20}' => Some('@'),
        '\u{ff0e}' => Some('.'),
        _ => Some(sign),
    }
}
