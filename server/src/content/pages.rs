//! Pages that are text only: privacy, accessibility, about, terms. `{{operator}}` in them is who runs this site.

use std::{collections::HashMap, sync::LazyLock};

use domain::account::Lang;

use super::{files, markdown};

/// A page as sanitised HTML; the title is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub title: String,
    pub html: String,
}

static PAGES: LazyLock<HashMap<String, String>> =
    LazyLock::new(|| files::embedded().into_iter().filter(|(path, _)| path.contains("/pages/")).collect());

/// The page `<lang>/pages/<key>.md` of the content files, as it was written.
pub fn markdown(lang: Lang, key: &str) -> Option<&'static str> {
    PAGES.get(&format!("{}/pages/{key}.md", lang.code())).map(String::as_str)
}

/// The same as a page.
pub fn page(lang: Lang, key: &str, operator: &str) -> Option<Page> {
    let (title, html) = markdown::titled_html(&markdown(lang, key)?.replace("{{operator}}", operator));
    Some(Page { title, html })
}
