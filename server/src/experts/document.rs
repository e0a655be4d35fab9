//! One version of the plan as a document: on screen, as a PDF and as a Word file.

use std::collections::BTreeMap;

use app::{
    experts::{
        document::{Block, Section, sections},
        versions::{DocumentView, document_page, standing},
    },
    frame::Nav,
    text::Text,
};
use axum::{http::header, response::IntoResponse};
use documents::pdf::{self, PlanBlock};
use store::{
    Error, Result,
    experts::{self, Stored},
    scope::{ExpertPlan, Partners, Scope},
};

use super::{names, register, sees_agreed_only};
use crate::{
    alliance::place,
    http::{Answer, Cx, Path},
    word,
};

struct Opened {
    scope: Scope,
    stored: Stored,
    sections: Vec<Section>,
}

async fn open(cx: &Cx, slug: &str, number: &str) -> Result<Opened> {
    let scope = cx.scope(slug).await?;
    let read = scope.read::<ExpertPlan>()?;
    let stored = experts::version(&read, number.parse().map_err(|_| Error::NotFound)?).await?;
    let register = if scope.may_read::<Partners>() { register(&scope).await? } else { Vec::new() };
    let names = names(cx, &scope, &register).await?;
    let sections = sections(cx.text, &stored.plan, &names);
    Ok(Opened { scope, stored, sections })
}

fn standing_of(text: Text, stored: &Stored) -> String {
    let version = stored.head.version;
    standing(text, version.number, version.state, version.agreed_on, version.adopted_on)
}

pub async fn get(cx: Cx, Path((slug, number)): Path<(String, String)>) -> Answer {
    let Opened { scope, stored, sections } = open(&cx, &slug, &number).await?;
    let version = stored.head.version;
    let view = DocumentView {
        place: place(&scope),
        alliance: scope.name().to_owned(),
        number: version.number,
        state: version.state,
        agreed_on: version.agreed_on,
        adopted_on: version.adopted_on,
        sections,
        may_write: scope.may_write::<ExpertPlan>(),
        versions: !sees_agreed_only(&scope)?,
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Experts).await?, view, document_page)
}

/// Of the file, without its ending.
fn file_name(scope: &Scope, stored: &Stored) -> String {
    format!("plan-{}-{}", scope.slug(), stored.head.version.number)
}

/// A paper of the area, for printing.
pub(super) struct Paper {
    pub title: String,
    /// Below the title: how far it is.
    pub standing: String,
    /// Headings, each with what stands under it.
    pub sections: Vec<(String, Vec<Block>)>,
    /// Of the file, without its ending.
    pub name: String,
}

fn paper(cx: &Cx, opened: Opened) -> (Scope, Paper) {
    let Opened { scope, stored, sections } = opened;
    let paper = Paper {
        title: cx.text.get("experts-document-title"),
        standing: standing_of(cx.text, &stored),
        sections: sections.into_iter().map(|section| (section.title, section.blocks)).collect(),
        name: file_name(&scope, &stored),
    };
    (scope, paper)
}

pub async fn pdf(cx: Cx, Path((slug, number)): Path<(String, String)>) -> Answer {
    let (scope, paper) = paper(&cx, open(&cx, &slug, &number).await?);
    pdf_answer(&cx, &scope, paper).await
}

pub async fn word(cx: Cx, Path((slug, number)): Path<(String, String)>) -> Answer {
    let (scope, paper) = paper(&cx, open(&cx, &slug, &number).await?);
    word_answer(&cx, &scope, &paper)
}

/// The paper as PDF/UA-1.
pub(super) async fn pdf_answer(cx: &Cx, scope: &Scope, paper: Paper) -> Answer {
    let text = cx.text;
    let block = |block: Block| match block {
        Block::Fact(label, value) => PlanBlock::Fact(label, value),
        Block::Note(note) => PlanBlock::Note(note),
        Block::Table(table) => PlanBlock::Table {
            caption: table.caption,
            head: table.columns.into_iter().map(|(name, _)| name).collect(),
            rows: table.rows,
        },
    };
    let sections = paper.sections.into_iter();
    let plan = pdf::Plan {
        lang: text.lang.code(),
        title: paper.title,
        alliance: scope.name().to_owned(),
        standing: paper.standing,
        sections: sections.map(|(title, blocks)| (title, blocks.into_iter().map(block).collect())).collect(),
        fictional: if scope.is_fictional() { text.get("papers-fictional") } else { String::new() },
    };
    let name = format!("attachment; filename=\"{}.pdf\"", paper.name);
    let file = cx.app.printer.print(move || pdf::plan(&plan)).await?;
    Ok(([(header::CONTENT_TYPE, "application/pdf"), (header::CONTENT_DISPOSITION, &name)], file).into_response())
}

/// What people typed is filled in, so that it can only ever be text.
#[derive(Default)]
struct Markdown {
    text: String,
    typed: Vec<String>,
}

impl Markdown {
    /// The place of a value: a name of letters, as formats have them.
    fn value(&mut self, value: &str) -> String {
        self.typed.push(value.to_owned());
        format!("{{{{{}}}}}", name(self.typed.len() - 1))
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push_str("\n\n");
    }

    fn row(&mut self, cells: &[String]) {
        let cells: Vec<String> =
            cells.iter().map(|cell| if cell.is_empty() { String::new() } else { self.value(cell) }).collect();
        self.text.push_str("| ");
        self.text.push_str(&cells.join(" | "));
        self.text.push_str(" |\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Fact(label, value) => {
                let (label, value) = (self.value(label), self.value(value));
                self.line(&format!("**{label}**"));
                self.line(&value);
            }
            Block::Note(note) => {
                let note = self.value(note);
                self.line(&format!("> {note}"));
            }
            Block::Table(table) => {
                let head: Vec<String> = table.columns.iter().map(|(name, _)| name.clone()).collect();
                self.row(&head);
                let sides: Vec<&str> =
                    table.columns.iter().map(|(_, numeric)| if *numeric { "--:" } else { "---" }).collect();
                self.text.push('|');
                self.text.push_str(&sides.join("|"));
                self.text.push_str("|\n");
                for row in &table.rows {
                    self.row(row);
                }
                self.text.push('\n');
            }
        }
    }
}

/// `v_a`, `v_b`, … `v_ba`: only small letters and lines make a name.
fn name(mut index: usize) -> String {
    let mut letters = Vec::new();
    loop {
        let letter = u8::try_from(index % 26).unwrap_or(0);
        letters.push(char::from(b'a' + letter));
        index /= 26;
        if index == 0 {
            break;
        }
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("v_{letters}")
}

/// The paper as a Word file.
pub(super) fn word_answer(cx: &Cx, scope: &Scope, paper: &Paper) -> Answer {
    let (text, mut markdown) = (cx.text, Markdown::default());
    let (heading, alliance) = (markdown.value(&paper.title), markdown.value(scope.name()));
    let standing = markdown.value(&paper.standing);
    markdown.line(&format!("# {heading}"));
    markdown.line(&format!("{alliance} · {standing}"));
    for (title, blocks) in &paper.sections {
        let title = markdown.value(title);
        markdown.line(&format!("## {title}"));
        for block in blocks {
            markdown.block(block);
        }
    }
    let names: Vec<String> = (0..markdown.typed.len()).map(name).collect();
    let fill: BTreeMap<&str, String> = names.iter().map(String::as_str).zip(markdown.typed.iter().cloned()).collect();
    let about =
        word::Paper { name: &paper.name, title: &paper.title, author: scope.name(), fictional: scope.is_fictional() };
    word::answer(&markdown.text, text, &about, &fill.into())
}
