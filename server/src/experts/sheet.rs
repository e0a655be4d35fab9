//! The agreement sheet of a place, as a PDF and as a Word file.

use app::experts::sheet::{sections, title};
use domain::experts::slots::Slot;
use store::Result;

use super::{
    Here,
    document::{Paper, pdf_answer, word_answer},
    names, register,
    slot::find,
};
use crate::http::{Answer, Cx, Path};

async fn paper(cx: &Cx, slug: &str, number: &str) -> Result<(Here, Paper)> {
    let here = Here::open(cx, slug).await?;
    let (plan, text) = (here.plan(), cx.text);
    let slot: Slot = find(&plan, number)?;
    let names = names(cx, &here.scope, &register(&here.scope).await?).await?;
    let paper = Paper {
        title: title(text, &slot),
        standing: text.get("experts-sheet-standing"),
        sections: sections(text, &plan, &slot, &names),
        name: format!("{}-{}-{}", text.get("experts-sheet-file"), here.scope.slug(), slot.number),
    };
    Ok((here, paper))
}

pub async fn pdf(cx: Cx, Path((slug, number)): Path<(String, String)>) -> Answer {
    let (here, paper) = paper(&cx, &slug, &number).await?;
    pdf_answer(&cx, &here.scope, paper).await
}

pub async fn word(cx: Cx, Path((slug, number)): Path<(String, String)>) -> Answer {
    let (here, paper) = paper(&cx, &slug, &number).await?;
    word_answer(&cx, &here.scope, &paper)
}
