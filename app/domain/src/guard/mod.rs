//! The guard of free text (vangnet): what looks like a burgerservicenummer, an e-mail address, a telephone number or a birth date. Rule: it
//! warns before a note is saved and never blocks; the person who types decides.

mod birth;
mod dates;
mod digits;
mod email;
mod labels;
mod phones;
mod plain;
mod tokens;
mod typos;

use std::ops::Range;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FindingKind {
    /// Burgerservicenummer.
    Bsn,
    Email,
    /// Telefoonnummer.
    Phone,
    /// Geboortedatum.
    BirthDate,
}

impl FindingKind {
    pub const ALL: [Self; 4] = [Self::Bsn, Self::Email, Self::Phone, Self::BirthDate];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bsn => "bsn",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::BirthDate => "birth_date",
        }
    }
}

/// Something in a text that may tell who somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub kind: FindingKind,
    /// Bytes of the text, on the borders of signs.
    pub range: Range<usize>,
}

/// A long text is read in pieces of about so many bytes, so that twice the text is twice the work, whatever stands in it.
const PIECE: usize = 2_000;

/// So many bytes before and behind a piece are read along: no rule looks further.
const AROUND: usize = 500;

/// Everything that was found, in the order of the text.
pub fn findings(text: &str) -> Vec<Finding> {
    let plain = plain::Plain::of(text);
    let text = &*plain.text;
    let (mut found, mut start) = (Vec::new(), 0);
    while start < text.len() {
        let end = border(text, start + PIECE);
        let (from, to) = (text.floor_char_boundary(start.saturating_sub(AROUND)), border(text, end + AROUND));
        for Finding { kind, range } in piece(&text[from..to]) {
            let range = range.start + from..range.end + from;
            if (start..end).contains(&range.start) {
                found.push(Finding { kind, range: plain.typed(range) });
            }
        }
        start = end;
    }
    found
}

/// The first white space from a place on; not far from it, where there is none.
fn border(text: &str, at: usize) -> usize {
    let Some(rest) = text.get(text.floor_char_boundary(at)..) else { return text.len() };
    let at = text.len() - rest.len();
    let near = rest.char_indices().take(AROUND);
    at + near
        .into_iter()
        .find(|(_, sign)| sign.is_whitespace())
        .map_or(rest.len().min(rest.floor_char_boundary(AROUND)), |(far, _)| far)
}

fn piece(text: &str) -> Vec<Finding> {
    let tokens = tokens::tokens(text);
    let dates = dates::dates(&tokens);
    let mut found: Vec<Finding> = Vec::new();
    let mut add = |kind, ranges: Vec<Range<usize>>| {
        found.extend(ranges.into_iter().map(|range| Finding { kind, range }));
    };
    let emails = email::emails(text, &tokens);
    let (phones, bsns) = digits::phones_and_bsns(text, &tokens, &dates);
    let births = birth::births(text, &tokens, &dates, &bsns);
    add(FindingKind::Email, emails);
    add(FindingKind::BirthDate, births);
    add(FindingKind::Phone, phones);
    add(FindingKind::Bsn, bsns);
    found.sort_by_key(|finding| (finding.range.start, finding.kind));
    found
}

/// What is found in `text` and not already in `before`, whatever moved around it.
pub fn added(text: &str, before: &str) -> Vec<Finding> {
    let of = |text: &str, finding: &Finding| (finding.kind, text[finding.range.clone()].to_owned());
    let known: Vec<_> = findings(before).iter().map(|finding| of(before, finding)).collect();
    findings(text).into_iter().filter(|finding| !known.contains(&of(text, finding))).collect()
}

#[cfg(test)]
mod tests;
