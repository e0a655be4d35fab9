//! What a free text should not hold. A guess that warns and never refuses: nobody is stopped by a number that only looks like one.

use time::Date;

use crate::check;

/// What a text seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// Burgerservicenummer.
    Bsn,
    Email,
    BirthDate,
}

impl Found {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bsn => "bsn",
            Self::Email => "email",
            Self::BirthDate => "birth-date",
        }
    }
}

/// Each kind that was found, once. A date counts as a birth date when it is five years past or more: notes are about now.
pub fn personal_data(text: &str, today: Date) -> Vec<Found> {
    let words = text.split(|sign: char| sign.is_whitespace() || ",;()<>\"".contains(sign));
    let mut found: Vec<Found> = words
        .map(|word| word.trim_matches(['.', ':', '!', '?', '\'', '/']))
        .filter_map(|word| {
            let digits: String = word.chars().filter(|sign| *sign != '.').collect();
            if is_bsn(&digits) {
                Some(Found::Bsn)
            } else if word.contains('@') && check::email(word).is_ok() {
                Some(Found::Email)
            } else if check::parse_date(&word.replace('/', "-")).is_some_and(|date| date.year() <= today.year() - 5) {
                Some(Found::BirthDate)
            } else {
                None
            }
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Nine digits that pass the 11-test (elfproef): weights 9 to 2, and the last digit counts as -1.
fn is_bsn(word: &str) -> bool {
    if word.len() != 9 || !word.bytes().all(|byte| byte.is_ascii_digit()) || word.bytes().all(|byte| byte == b'0') {
        return false;
    }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = word.bytes().zip(weights).map(|(byte, weight)| i32::from(byte - b'0') * weight).sum();
    sum % 11 == 0
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn found(text: &str) -> Vec<Found> {
        personal_data(text, date!(2026 - 11 - 21))
    }

    #[test]
    fn what_looks_like_a_person_is_found() {
        assert_eq!(found("BSN: 111222333, graag bellen"), [Found::Bsn]);
        assert_eq!(found("(1112.22.333)"), [Found::Bsn]);
        assert_eq!(found("mail naar moeder@voorbeeld.nl."), [Found::Email]);
        assert_eq!(found("geboren 03-05-2014, en nog eens 3/5/2014"), [Found::BirthDate]);
    }

    #[test]
    fn ordinary_notes_are_left_alone() {
        for text in
            ["", "Overleg op 12-11-2026 om 14:30, zaak 123456789.", "Z/26/000000000", "06 12345678", "€ 1.200", "@wijk"]
        {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
