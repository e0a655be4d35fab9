//! Checks that more than one form uses. Each gives the code of a locale key `error-<code>`.

use time::{Date, Time, format_description::BorrowedFormatItem, macros::format_description};
use validator::ValidationError;

const ISO: &[BorrowedFormatItem] = format_description!("[year]-[month]-[day]");

/// An e-mail address: something, one @, and a host name with a dot. Whether it exists, a mail tells.
pub fn email(text: &str) -> Result<(), ValidationError> {
    let text = text.trim();
    let valid = text.len() <= 254
        && text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && !host.contains('@')
                && host.split('.').count() > 1
                && host.split('.').all(|part| !part.is_empty())
                && host.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-')
        })
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"(),:;\\".contains(c));
    valid.then_some(()).ok_or_else(|| ValidationError::new("email"))
}

/// Words that people write in a telephone number.
const PHONE_WORDS: [&str; 12] =
    ["tel", "telefoon", "mob", "mobiel", "toestel", "tst", "ext", "phone", "of", "or", "en", "and"];

/// A telephone number, or nothing: it has some digits, and what people write between them. Other words or signs are a typing error, or no
/// number.
pub fn phone(text: &str) -> Result<(), ValidationError> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let signs = text.chars().all(|sign| sign.is_alphanumeric() || sign.is_whitespace() || "+-–()/.,:".contains(sign));
    let words = text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty());
    let plain = words.map(str::to_lowercase).all(|word| PHONE_WORDS.contains(&word.as_str()));
    let fine = text.trim().is_empty() || digits >= 6 && signs && plain;
    fine.then_some(()).ok_or_else(|| ValidationError::new("phone"))
}

/// A date as a browser sends it (`2026-11-21`), or as people write it (`21-11-2026`); of the years 2000–2100, within which every
/// calculation with dates stays.
pub fn parse_date(text: &str) -> Option<Date> {
    let text = text.trim();
    Date::parse(text, ISO)
        .or_else(|_| Date::parse(text, format_description!("[day padding:none]-[month padding:none]-[year]")))
        .ok()
        .filter(|date| (2000..=2100).contains(&date.year()))
}

/// A time of the clock as a browser sends it (`09:30`), or as people write it (`9.30`, `9`).
pub fn parse_time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once([':', '.']).unwrap_or((text.trim(), "0"));
    let plain = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let digits = |part: &str| plain(part).then(|| part.parse().ok()).flatten();
    Time::from_hms(digits(hour)?, digits(minute)?, 0).ok()
}

/// A time of the clock, or nothing.
pub fn time(text: &str) -> Result<(), ValidationError> {
    (text.trim().is_empty() || parse_time(text).is_some()).then_some(()).ok_or_else(|| ValidationError::new("time"))
}

/// A date, or nothing.
pub fn date(text: &str) -> Result<(), ValidationError> {
    (text.trim().is_empty() || parse_date(text).is_some()).then_some(()).ok_or_else(|| ValidationError::new("date"))
}

/// A name in content files: short, and the same in an address and in a form.
pub fn is_key(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=60).contains(&text.len()) && text.bytes().all(plain)
}

/// Text that is more than white space.
pub fn required(text: &str) -> Result<(), ValidationError> {
    (!text.trim().is_empty()).then_some(()).ok_or_else(|| ValidationError::new("required"))
}

/// A short answer that stands in a mail to somebody else: one line, without an address to follow, so that nobody writes a letter of
/// their own into ours. Nor with signs that nobody sees, or that turn the text after them around.
pub fn one_line(text: &str) -> Result<(), ValidationError> {
    let low = text.trim().to_lowercase();
    let plain = !low.contains(|c: char| c.is_control() || is_unseen(c))
        && !["://", "www."].iter().any(|part| low.contains(part));
    plain.then_some(()).ok_or_else(|| ValidationError::new("one-line"))
}

/// Line ends of Unicode, signs without width, and those that change the direction of text.
fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// A name or a function that stands in a mail: [`one_line`], and nothing that a mail program would make a link of ("kwaad.nl"). Where an
/// address comes from may well be a website; what somebody is called is none.
pub fn name(text: &str) -> Result<(), ValidationError> {
    one_line(text)?;
    let host = text
        .split(|sign: char| {
            !sign.is_alphanumeric() && !matches!(sign, '.' | '-' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}')
        })
        .any(is_host);
    (!host).then_some(()).ok_or_else(|| ValidationError::new("one-line"))
}

/// Whether a word ends in a dot and a top level domain. A single letter before the dot is an initial ("P.de Vries").
fn is_host(word: &str) -> bool {
    let word = word.to_lowercase().replace(['\u{3002}', '\u{ff0e}', '\u{ff61}'], ".");
    let labels: Vec<&str> = word.split('.').filter(|label| !label.is_empty()).collect();
    let [.., before, last] = labels.as_slice() else { return false };
    // "Drs.ing." is a title.
    let known = *last != "ing" && (tld::exist(last) || last.starts_with("xn--"));
    known && before.chars().count() > 1
}

/// The host of a link that a browser may follow: http or https only, so that no script hides in it; without a name before the host,
/// which could pass for one.
#[cfg(feature = "ssr")]
pub fn link_host(text: &str) -> Option<String> {
    let url = url::Url::parse(text.trim()).ok()?;
    let plain = matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
    url.host_str().filter(|_| plain).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_web_address() {
        for good in [
            "Stg. Leergeld",
            "A.B. de Vries",
            "St. Jozef",
            "Leergeld e.o.",
            "P.de Vries",
            "St.Jozef",
            "drs.ing. J. Jansen",
            "Dhr.dr. X",
            "Coördinator a.i.",
            "B.V. De Knoop",
            "Scouting 1.2",
            "Adviseur jeugd/armoede",
            "",
        ] {
            assert!(name(good).is_ok(), "{good}");
        }
        for bad in [
            "evil.com",
            "Zie kwaad.nl/prijs nu",
            "Jan (KWAAD.NL)",
            "jan@kwaad.nl",
            "kwaad.nl.",
            "kwaad\u{3002}com",
            "a.b.evil.co",
            "prijs.xn--p1ai",
            "x http://y",
            "Jan\u{202e}lin",
            "Jan\u{200b}Piet",
            "Jan\u{feff}",
            "a\u{2067}b",
        ] {
            assert!(name(bad).is_err(), "{bad}");
        }
        assert!(one_line("de website leergeld.nl").is_ok() && one_line("web\u{200d}site").is_err());
    }

    #[test]
    fn a_telephone_number_has_digits() {
        for (text, valid) in [
            ("", true),
            ("06-1234 5678", true),
            ("+31 (0)88 123", true),
            ("088 123 45 67 toestel 12", true),
            ("Tel. 088/1234567, of 0612345678", true),
            ("06 12abc", false),
            ("06 123456 Anna", false),
            ("06 123456 <b>", false),
            ("06 123456!", false),
            ("ja", false),
            ("12", false),
        ] {
            assert_eq!(phone(text).is_ok(), valid, "{text}");
        }
    }

    #[test]
    fn addresses() {
        for good in ["a@b.nl", "p.de-vries@gemeente.voorbeeldstad.nl", " spatie@rand.nl "] {
            assert!(email(good).is_ok(), "{good}");
        }
        for bad in ["", "a", "a@b", "a@@b.nl", "a@b..nl", "a b@c.nl", "a@b.nl\nBcc: x@y.nl", "<a@b.nl>"] {
            assert!(email(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn dates_in_both_ways_of_writing() {
        assert_eq!(parse_date("2026-11-02"), parse_date("2-11-2026"));
        for bad in ["2026-02-30", "9999-12-31", "1999-12-31", "-2026-01-01", "0001-01-01"] {
            assert!(parse_date(bad).is_none(), "{bad}");
        }
        assert!(date("").is_ok());
    }

    #[test]
    fn times_in_the_ways_of_writing() {
        let half_past_nine = Time::from_hms(9, 30, 0).ok();
        for text in ["09:30", "9.30", " 9:30 "] {
            assert_eq!(parse_time(text), half_past_nine, "{text}");
        }
        assert_eq!(parse_time("14"), Time::from_hms(14, 0, 0).ok());
        for text in ["", "24:00", "9:60", "9:5:1", "half tien", "-1", "+9"] {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }

    #[test]
    fn what_stands_in_a_mail_is_one_line_without_an_address() {
        for good in ["", " P. de Vries\n", "De Directeur (a.i.)", "de website van de gemeente"] {
            assert!(one_line(good).is_ok(), "{good}");
        }
        for bad in ["U hebt gewonnen\n\nKlik hier", "a\rb", "a\u{2028}b", "Zie HTTPS://kwaad.nl", "WWW.kwaad.nl"] {
            assert!(one_line(bad).is_err(), "{bad}");
        }
    }

    #[cfg(feature = "ssr")]
    #[test]
    fn links_cannot_run() {
        assert_eq!(link_host("HTTPS://Voorbeeldstad.nl/besluit?id=1").as_deref(), Some("voorbeeldstad.nl"));
        let others = ["javascript:alert(1)", "data:text/html,x", "/pad", "https://", "ftp://x.nl"];
        for bad in others.into_iter().chain(["https://gemeente.nl@kwaad.example/x", "https://:x@kwaad.example"]) {
            assert_eq!(link_host(bad), None, "{bad}");
        }
    }
}
