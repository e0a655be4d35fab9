//! The name of a file, fit to be shown and to be saved on any computer.

const MOST_CHARS: usize = 120;

/// Without folders, signs that can't be seen or that turn the reading direction, and signs that Windows can't save; at most 120
/// characters; with one of the extensions.
pub(super) fn clean(name: &str, extensions: &[&str]) -> String {
    let name: String = last_part(name).chars().filter(|sign| !is_hidden(*sign)).map(safe).collect();
    let words: Vec<&str> = name.split_whitespace().collect();
    let name = words.join(" ");
    let name = name.trim_matches(|sign: char| sign == '.' || sign == ' ');
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if has_extension(name, extensions) => (stem, extension.to_ascii_lowercase()),
        _ => (name, extensions.first().copied().unwrap_or("bin").to_owned()),
    };
    let room = MOST_CHARS - 1 - extension.len();
    let stem: String = stem.chars().take(room).collect();
    let stem = stem.trim_end_matches(['.', ' ']);
    format!("{}.{extension}", if stem.is_empty() { "document" } else { stem })
}

pub(super) fn has_extension(name: &str, extensions: &[&str]) -> bool {
    let extension = last_part(name).rsplit_once('.').map_or("", |(_, extension)| extension.trim());
    extensions.iter().any(|own| own.eq_ignore_ascii_case(extension))
}

fn last_part(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or_default()
}

/// Controls, marks of direction, and spaces without width: with them `gpj.exe` can read as something else.
fn is_hidden(sign: char) -> bool {
    let direction =
        matches!(sign, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let no_width = matches!(sign, '\u{AD}' | '\u{180E}' | '\u{200B}'..='\u{200D}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}');
    (sign.is_control() && !sign.is_whitespace()) || direction || no_width || matches!(sign, '\u{E0000}'..='\u{E007F}')
}

fn safe(sign: char) -> char {
    if matches!(sign, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '-' } else { sign }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_made_safe() {
        for (name, expected) in [
            ("Startnotitie 2026.PDF", "Startnotitie 2026.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\map\\stuk.pdf", "stuk.pdf"),
            ("factuur\u{202E}fdp.exe", "factuurfdp.exe.pdf"),
            ("a\u{0}b\r\nc\u{200B}.pdf", "ab c.pdf"),
            (" . .pdf", "pdf.pdf"),
            ("", "document.pdf"),
            (".pdf", "pdf.pdf"),
            ("wat? \"dit\" <b>.pdf", "wat- -dit- -b-.pdf"),
            ("Café – naïef 😀.pdf", "Café – naïef 😀.pdf"),
        ] {
            assert_eq!(clean(name, &["pdf"]), expected, "{name:?}");
        }
        assert_eq!(clean("foto.JPEG", &["jpg", "jpeg"]), "foto.jpeg");
    }

    proptest! {
        #[test]
        fn a_clean_name_is_short_ends_well_and_stays_as_it_is(name in "(\\PC|[./\\\\\u{202E}\u{0} ]){0,200}") {
            let cleaned = clean(&name, &["jpg", "jpeg"]);
            prop_assert!(cleaned.chars().count() <= MOST_CHARS && has_extension(&cleaned, &["jpg", "jpeg"]));
            let banned = ['/', '\\', '\u{202E}', '\u{0}', '"', '<'];
            prop_assert!(!cleaned.contains(banned) && !cleaned.starts_with(['.', ' ']));
            prop_assert_eq!(clean(&cleaned, &["jpg", "jpeg"]), cleaned);
        }
    }
}
