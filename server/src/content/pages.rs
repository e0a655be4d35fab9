//! Pages that are text only: privacy, accessibility, about, terms.

use std::{collections::HashMap, sync::LazyLock};

use domain::account::Lang;

use super::{files, markdown};

/// A page as sanitised HTML; the title is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub title: String,
    pub html: String,
}

static PAGES: LazyLock<HashMap<String, Page>> = LazyLock::new(|| {
    let pages = files::embedded().into_iter().filter(|(path, _)| path.contains("/pages/"));
    pages
        .map(|(path, text)| {
            let (title, html) = markdown::titled_html(&text);
            (path, Page { title, html })
        })
        .collect()
});

/// The page `<lang>/pages/<key>.md` of the content files.
pub fn page(lang: Lang, key: &str) -> Option<&'static Page> {
    PAGES.get(&format!("{}/pages/{key}.md", lang.code()))
}
