//! The guard of free text (vangnet): what looks like a burgerservicenummer, an e-mail address, a telephone number or a birth date. Rule: it
//! warns before a note is saved and never blocks; the person who types decides.

mod birth;
mod dates;
mod digits;
mod email;
mod labels;
mod phones;
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

/// Everything that was found, in the order of the text.
pub fn findings(text: &str) -> Vec<Finding> {
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
