//! Pages that are text only.

use app::public::text_page::{View, page};
use store::Error;

use crate::{
    content,
    http::{Answer, Cx},
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

async fn text(cx: Cx, key: &str) -> Answer {
    let content = content::page(cx.text.lang, key).ok_or(Error::NotFound)?;
    let view = View { title: content.title.clone(), html: content.html.clone() };
    cx.ok(cx.frame(None).await?, view, page)
}
