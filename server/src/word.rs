//! A Word file as an answer.

use app::text::Text;
use axum::{http::header, response::IntoResponse};
use documents::{Fill, Meta};
use domain::account::Lang;
use store::Error;

use crate::http::Answer;

const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// What stands around the text of a file.
#[derive(Debug)]
pub struct Paper<'a> {
    /// Of the file, without its ending.
    pub name: &'a str,
    pub title: &'a str,
    pub author: &'a str,
    /// At the bottom of each page is said that all of it is made up.
    pub fictional: bool,
}

/// The file, in the language of its text.
pub fn answer(markdown: &str, text: Text, paper: &Paper<'_>, fill: &Fill<'_>) -> Answer {
    let lang = match text.lang {
        Lang::Nl => "nl-NL",
        Lang::En => "en-GB",
    };
    let note = if paper.fictional { text.get("common-fictional") } else { String::new() };
    let meta = Meta { title: paper.title, lang, author: paper.author, note: &note };
    let bytes = documents::word(markdown, &meta, fill).map_err(Error::internal)?;
    let name = format!("attachment; filename=\"{}.docx\"", paper.name);
    Ok(([(header::CONTENT_TYPE, TYPE), (header::CONTENT_DISPOSITION, &name)], bytes).into_response())
}
