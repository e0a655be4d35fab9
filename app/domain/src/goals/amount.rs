//! A value of an indicator. In hundredths, so that what is kept is what was typed.

use std::fmt::{Display, Formatter, Result};

/// A number with at most two decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(pub i64);

/// Digits before the decimals.
const DIGITS: usize = 12;

impl Amount {
    /// As people write it: `1234`, `1.234`, `12,5`, `12.5`. One point with three digits behind it is a thousand, as in Dutch.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (negative, text) = text.strip_prefix(['-', '−']).map_or((false, text), |rest| (true, rest));
        let (whole, decimals) = match text.split_once(',') {
            Some((whole, decimals)) => (grouped(whole)?, decimals),
            None => match text.split_once('.') {
                Some((whole, decimals)) if decimals.len() < 3 => (whole.to_owned(), decimals),
                _ => (grouped(text)?, "00"),
            },
        };
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(&whole) || !digits(decimals) || whole.len() > DIGITS || decimals.len() > 2 {
            return None;
        }
        let hundredths: i64 = format!("{decimals:0<2}").parse().ok()?;
        let value = whole.parse::<i64>().ok()? * 100 + hundredths;
        Some(Self(if negative { -value } else { value }))
    }
}

/// Without the points between thousands; nothing when they stand elsewhere.
fn grouped(whole: &str) -> Option<String> {
    let mut groups = whole.split('.');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let fine = rest.is_empty() || (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    fine.then(|| format!("{first}{}", rest.concat()))
}

/// As a form shows it: `1234,5`.
impl Display for Amount {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        let (sign, value) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let (whole, hundredths) = (value / 100, value % 100);
        match hundredths {
            0 => write!(formatter, "{sign}{whole}"),
            part if part % 10 == 0 => write!(formatter, "{sign}{whole},{}", part / 10),
            part => write!(formatter, "{sign}{whole},{part:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_as_people_write_them() {
        for (text, value) in [
            ("0", Some(0)),
            (" 1234 ", Some(123_400)),
            ("1.234", Some(123_400)),
            ("1.234.567,8", Some(123_456_780)),
            ("12,5", Some(1250)),
            ("12.5", Some(1250)),
            ("12.05", Some(1205)),
            ("-3,25", Some(-325)),
            ("", None),
            ("veel", None),
            ("1,234", None),
            ("12.34.5", None),
            ("1.23.456", None),
            (",5", None),
            ("5,", None),
            ("1e5", None),
            ("9999999999999", None),
        ] {
            assert_eq!(Amount::parse(text), value.map(Amount), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_a_form_shows_reads_back(value in -99_999_999_999_i64..99_999_999_999) {
            prop_assert_eq!(Amount::parse(&Amount(value).to_string()), Some(Amount(value)));
        }

        #[test]
        fn anything_can_be_typed(text in ".{0,30}") {
            let _ = Amount::parse(&text);
        }
    }
}
