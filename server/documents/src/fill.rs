//! `{{name}}` in a format, and the text that takes its place. In a row of a table `{{list.name}}` repeats the row for each of the list.

use std::collections::BTreeMap;

use crate::{Error, Result};

/// What stands in for a value that is not known yet.
const EMPTY: &str = "[…]";

/// The number of a row within its list, which every list has.
const NUMBER: &str = "nr";

/// What is filled in: values by name, and lists of them by the name of the list.
#[derive(Clone, Debug, Default)]
pub struct Fill<'a> {
    pub values: BTreeMap<&'a str, String>,
    pub lists: BTreeMap<&'a str, Vec<BTreeMap<&'a str, String>>>,
}

impl<'a> From<BTreeMap<&'a str, String>> for Fill<'a> {
    fn from(values: BTreeMap<&'a str, String>) -> Self {
        Self { values, lists: BTreeMap::new() }
    }
}

/// A row of a table that is about one of a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'a> {
    pub number: usize,
    /// Nothing in a row that is left open for the writer.
    pub item: Option<&'a BTreeMap<&'a str, String>>,
}

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

/// The list that the names in some texts are of, if any.
pub(crate) fn list_of<'t>(texts: impl Iterator<Item = &'t str>) -> Result<Option<&'t str>> {
    let mut found = None;
    for text in texts {
        let names = placeholders(text)?;
        found = found.or_else(|| names.into_iter().find_map(|name| name.split_once('.')).map(|(list, _)| list));
    }
    Ok(found)
}

/// The text with each name replaced. What is filled in is not looked at again. Names of a list are known in its row only.
pub(crate) fn filled(text: &str, fill: &Fill<'_>, row: Option<Row<'_>>) -> Result<String> {
    let mut filled = String::with_capacity(text.len());
    each_part(text, |part| {
        match part {
            Part::Text(text) => filled.push_str(text),
            Part::Name(name) => {
                let unknown = || Error::UnknownPlaceholder(name.to_owned());
                match name.split_once('.') {
                    Some((_, NUMBER)) => filled.push_str(&row.ok_or_else(unknown)?.number.to_string()),
                    Some((_, field)) => {
                        if let Some(item) = row.ok_or_else(unknown)?.item {
                            filled.push_str(item.get(field).ok_or_else(unknown)?);
                        }
                    }
                    None => {
                        let value = fill.values.get(name).ok_or_else(unknown)?;
                        filled.push_str(if value.trim().is_empty() { EMPTY } else { value });
                    }
                }
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
        if !name.split('.').all(is_name) || name.matches('.').count() > 1 {
            return Err(broken());
        }
        take(Part::Text(before))?;
        take(Part::Name(name))?;
        rest = after_name;
    }
    take(Part::Text(rest))
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_replaced_once_and_empty_ones_leave_a_mark() {
        let values = Fill::from(BTreeMap::from([("a", "{{b}}".to_owned()), ("b", " ".to_owned())]));
        assert_eq!(filled("x {{a}}{{b}} y }}", &values, None).expect("both are known"), "x {{b}}[…] y }}");
        assert_eq!(placeholders("{{b}} {{a_b}}").expect("both are whole"), ["b", "a_b"]);
    }

    #[test]
    fn unknown_and_broken_names_are_refused() {
        let none = Fill::default();
        for name in ["naam", "result.title", "result.nr"] {
            let refused = filled(&format!("{{{{{name}}}}}"), &none, None).expect_err("unknown").to_string();
            assert_eq!(refused, format!("nothing is known to fill in for {{{{{name}}}}}"));
        }
        for broken in ["{{", "{{a", "{{a b}}", "{{}}", "{{A}}", "{{{{a}}}}", "{{.a}}", "{{a.}}", "{{a.b.c}}"] {
            assert!(matches!(placeholders(broken), Err(Error::BrokenPlaceholder(_))), "{broken}");
        }
    }
}
