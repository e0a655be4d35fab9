//! The content files of `app/content` (described in `docs/content.md`): read, checked, and put together.
//!
//! Rule: whatever is wrong is found here, at build time by a test and at publishing time by the command, with the file and what is
//! wrong with it; all of it at once. What comes out is complete in both languages.

pub mod boxes;
mod check;
mod files;
pub mod markdown;
mod pages;
mod read;
pub mod reference;
#[cfg(test)]
mod tests;

use std::{fmt, path::Path};

use domain::route::Content;
pub use pages::{Page, markdown as page_markdown, page};

/// What can be filled in in a format, between double braces.
pub const PLACEHOLDERS: [&str; 22] = [
    "alliance",
    "municipalities",
    "lead_organisation",
    "lead_person",
    "lead_function",
    "alderman",
    "coach",
    "hours_per_week",
    "date",
    "end_month",
    "question",
    "approach",
    "route",
    "ambition",
    "goals",
    "end_starten",
    "end_in_beeld",
    "end_ervaringsdeskundigheid",
    "end_alliantie_vormen",
    "end_plan",
    "end_doen",
    "end_leren_en_borgen",
];

/// Lists of which a row of a table can be about one, `{{list.name}}`, with the names that they have. Each has its number, `nr`, too.
pub const LISTS: [(&str, &[&str]); 2] = [
    ("result", &["title", "indicator", "definition", "base", "target", "latest", "source", "by", "sentence"]),
    ("challenge", &["name", "coalition", "soften", "strengthen", "transform"]),
];

/// Whether something is known to fill in for a name.
fn is_known(name: &str) -> bool {
    match name.split_once('.') {
        None => PLACEHOLDERS.contains(&name),
        Some((list, field)) => {
            LISTS.iter().any(|(known, fields)| *known == list && (field == "nr" || fields.contains(&field)))
        }
    }
}

/// The placeholder for when a phase is expected to be done.
pub fn end_of_phase(key: &str) -> Option<&'static str> {
    let name = format!("end_{}", key.replace('-', "_"));
    PLACEHOLDERS.into_iter().find(|placeholder| *placeholder == name)
}

/// One thing that is wrong in one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub file: String,
    pub what: String,
}

/// Everything that is wrong with a folder of content files, one line each.
#[derive(Debug, thiserror::Error)]
pub struct ContentError(pub Vec<Problem>);

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.0.iter().map(|problem| format!("{}: {}", problem.file, problem.what)).collect();
        f.write_str(&lines.join("\n"))
    }
}

/// The content that ships inside the binary.
pub fn embedded() -> Result<Content, ContentError> {
    read::content(&files::embedded())
}

/// Content from a folder with the layout of `app/content`.
pub fn load(dir: &Path) -> Result<Content, ContentError> {
    read::content(&files::of_folder(dir)?)
}
