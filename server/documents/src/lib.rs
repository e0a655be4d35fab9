//! Documents: Word files from Markdown formats, PDF files ([`pdf`]), lists that come in and go out ([`sheet`]), and appointments for a
//! calendar.
//!
//! A format becomes a Word file with real headings, lists, tables with a header row that repeats, a language and a title, so that a
//! screen reader and a table of contents can use it. The same input gives the same bytes.
//!
//! Rule: what is filled in is text. It can't become markup, neither of Markdown nor of Word.

mod blocks;
mod body;
mod calendar;
mod fill;
mod parts;
pub mod pdf;
pub mod sheet;
mod word;
mod xml;

pub use calendar::{Appointment, calendar};
pub use fill::{Fill, placeholders};
pub use word::word;

/// What a document says about itself.
#[derive(Clone, Copy, Debug)]
pub struct Meta<'a> {
    pub title: &'a str,
    /// Language tag such as `nl-NL`.
    pub lang: &'a str,
    pub author: &'a str,
    /// Stands at the bottom of each page, beside the page number; may be empty.
    pub note: &'a str,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("nothing is known to fill in for {{{{{0}}}}}")]
    UnknownPlaceholder(String),
    #[error("\"{{{{\" is not followed by a name and \"}}}}\": {0}")]
    BrokenPlaceholder(String),
    #[error("the file could not be put together: {0}")]
    Zip(#[from] zip::result::ZipError),
    #[error("the file could not be written: {0}")]
    Io(#[from] std::io::Error),
}

pub type Result<T> = std::result::Result<T, Error>;
