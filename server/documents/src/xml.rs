//! Text that stands in XML.

/// Escaped for an element or an attribute. Signs that XML 1.0 can't hold at all are left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars().filter(|sign| is_allowed(*sign)) {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            sign => escaped.push(sign),
        }
    }
    escaped
}

fn is_allowed(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_text_and_impossible_signs_go() {
        assert_eq!(
            escaped("<a b=\"c\">&'\u{0}\u{8}\u{FFFE}é\u{1F9ED}"),
            "&lt;a b=&quot;c&quot;&gt;&amp;&apos;é\u{1F9ED}"
        );
    }
}
