//! `{{name}}` in a format, and the text that takes its place.

use std::collections::BTreeMap;

use crate::{Error, Result};

/// What stands in for a value that is not known yet.
const EMPTY: &str = "[…]";

/// The names between double braces, in the order in which they occur.
pub fn placeholders(markdown: &str) -> Result<Vec<&str>> {
    let mut names = vec![];
    each_part(markdown, |part| {
        if let Part::Name(name) = part {
            names.push(name);
        }
        Ok(())
    })?;
    Ok(names)
}

/// The text with each name replaced. What is filled in is not looked at again.
pub(crate) fn filled(text: &str, values: &BTreeMap<&str, String>) -> Result<String> {
    let mut filled = String::with_capacity(text.len());
    each_part(text, |part| {
        match part {
            Part::Text(text) => filled.push_str(text),
            Part::Name(name) => {
                let value = values.get(name).ok_or_else(|| Error::UnknownPlaceholder(name.to_owned()))?;
                filled.push_str(if value.trim().is_empty() { EMPTY } else { value });
            }
        }
        Ok(())
    })?;
    Ok(filled)
}

enum Part<'a> {
    Text(&'a str),
    Name(&'a str),
}

fn each_part<'a>(text: &'a str, mut take: impl FnMut(Part<'a>) -> Result<()>) -> Result<()> {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let broken = || Error::BrokenPlaceholder(after.chars().take(40).collect());
        let (name, after_name) = after.split_once("}}").ok_or_else(broken)?;
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') {
            return Err(broken());
        }
        take(Part::Text(before))?;
        take(Part::Name(name))?;
        rest = after_name;
    }
    take(Part::Text(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_replaced_once_and_empty_ones_leave_a_mark() {
        let values = BTreeMap::from([("a", "{{b}}".to_owned()), ("b", " ".to_owned())]);
        assert_eq!(filled("x {{a}}{{b}} y }}", &values).expect("both are known"), "x {{b}}[…] y }}");
        assert_eq!(placeholders("{{b}} {{a_b}}").expect("both are whole"), ["b", "a_b"]);
    }

    #[test]
    fn unknown_and_broken_names_are_refused() {
        let none = BTreeMap::new();
        assert_eq!(
            filled("{{naam}}", &none).expect_err("unknown").to_string(),
            "nothing is known to fill in for {{naam}}"
        );
        for broken in ["{{", "{{a", "{{a b}}", "{{}}", "{{A}}", "{{{{a}}}}"] {
            assert!(matches!(placeholders(broken), Err(Error::BrokenPlaceholder(_))), "{broken}");
        }
    }
}
