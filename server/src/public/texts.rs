//! Pages that are text only.

use std::collections::BTreeMap;

use app::public::text_page::{View, page as text_page};
use documents::Fill;
use store::Error;

use crate::{
    content,
    http::{Answer, Cx},
    word::{self, Paper},
};

pub async fn privacy(cx: Cx) -> Answer {
    text(cx, "privacy").await
}

pub async fn accessibility(cx: Cx) -> Answer {
    text(cx, "accessibility").await
}

pub async fn about(cx: Cx) -> Answer {
    text(cx, "about").await
}

pub async fn security(cx: Cx) -> Answer {
    text(cx, "security").await
}

pub async fn terms(cx: Cx) -> Answer {
    text(cx, "terms").await
}

pub async fn processing(cx: Cx) -> Answer {
    text(cx, "processing").await
}

/// The agreement as a file, for who reads along: a privacy officer, a lawyer.
pub async fn processing_word(cx: Cx) -> Answer {
    let markdown = content::page_markdown(cx.text.lang, "processing").ok_or(Error::NotFound)?;
    let operator = operator(&cx);
    let fill = Fill::from(BTreeMap::from([("operator", operator.clone())]));
    let title = content::page(cx.text.lang, "processing", "").map(|page| page.title).unwrap_or_default();
    let paper =
        Paper { name: "verwerkersovereenkomst", title: &title, author: &operator, fictional: cx.app.config.demo };
    word::answer(markdown, cx.text, &paper, &fill)
}

async fn text(cx: Cx, key: &str) -> Answer {
    let page = content::page(cx.text.lang, key, &operator(&cx)).ok_or(Error::NotFound)?;
    let download = (key == "processing").then_some("/verwerkersovereenkomst.docx");
    let view = View { title: page.title, html: page.html, download };
    cx.ok(cx.frame(None).await?, view, text_page)
}

/// Who runs this site, in a sentence.
fn operator(cx: &Cx) -> String {
    cx.app.config.operator().unwrap_or_else(|| cx.text.get("public-operator-unknown"))
}
