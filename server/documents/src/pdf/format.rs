//! A format as a sheet to print and fill in by hand, from the same blocks as the Word file.

use typst::foundations::{Array, Dict, IntoValue, Value};

use super::{Error, Values, readable, render};
use crate::{
    Fill, Meta,
    blocks::{Block, List, Run, Runs, read},
    body::{marked, widths},
    fill::filled,
};

const TEMPLATE: &str = "format";

/// The sheet as a PDF file (PDF/UA-1). What `word` says of filling in holds here too, but that what is left open is a line to write on. A
/// table of one column is a sheet of cards to cut out, two beside each other; `---` begins a new page.
///
/// # Errors
/// A name that `fill` does not have, or a letter or heading with which the file would not be PDF/UA.
pub fn format(markdown: &str, meta: &Meta<'_>, fill: &Fill<'_>) -> Result<Vec<u8>, Error> {
    let failed = |error: crate::Error| Error { template: TEMPLATE, reason: error.to_string() };
    let title = filled(meta.title, fill, None).map_err(failed)?;
    let (blocks, lists) = read(markdown, fill).map_err(failed)?;
    let mut values = Values::new(meta.lang.split('-').next().unwrap_or_default());
    for (key, text) in [("title", &*title), ("alliance", meta.author), ("fictional", meta.note)] {
        values.text(key, text);
    }
    values.0.insert("blocks".into(), nodes(&blocks, &lists).into_value());
    // The house style knows the commitments of a pledge, of which there are none here.
    values.pairs("commitments", &[]);
    render(TEMPLATE, include_str!("../templates/format.typ"), values)
}

fn dict<const N: usize>(fields: [(&str, Value); N]) -> Value {
    fields.into_iter().map(|(key, value)| (key.into(), value)).collect::<Dict>().into_value()
}

/// Items that follow each other are one list.
fn nodes(blocks: &[Block], lists: &[List]) -> Array {
    let item = |block: &Block| match block {
        Block::Paragraph { item, .. } => item.map(|item| (item.list, item.level)),
        _ => None,
    };
    // How many items of a list came before: a list goes on behind the one inside it.
    let mut counted = vec![0; lists.len()];
    blocks
        .chunk_by(|one, next| item(one).is_some() && item(one) == item(next))
        .flat_map(|chunk| match item(&chunk[0]) {
            Some((list, level)) => vec![items(chunk, lists[list], level, &mut counted[list])],
            None => chunk.iter().map(node).collect(),
        })
        .collect()
}

fn items(chunk: &[Block], list: List, level: usize, counted: &mut u64) -> Value {
    let mut items: Vec<Array> = Vec::new();
    for block in chunk {
        let Block::Paragraph { runs: words, item: Some(marker), .. } = block else { continue };
        match items.last_mut() {
            Some(item) if !marker.first => item.push(runs(words)),
            _ => items.push([runs(words)].into_iter().collect()),
        }
    }
    let start = list.map(|first| first.saturating_add(*counted));
    *counted += items.len() as u64;
    let items: Array = items.into_iter().map(IntoValue::into_value).collect();
    let start = start.map_or(Value::None, |start| i64::try_from(start).unwrap_or(1).into_value());
    let level = i64::try_from(level).unwrap_or(0).into_value();
    dict([("kind", "list".into_value()), ("start", start), ("level", level), ("items", items.into_value())])
}

fn node(block: &Block) -> Value {
    match block {
        Block::Heading(level, words) => {
            dict([("kind", "heading".into_value()), ("level", i64::from(*level).into_value()), ("runs", runs(words))])
        }
        Block::Paragraph { runs: words, instruction, .. } => {
            let kind = if *instruction { "note" } else { "text" };
            dict([("kind", kind.into_value()), ("runs", runs(words))])
        }
        Block::Table { columns, rows } => {
            let cells = |row: &Vec<Runs>| -> Value { row.iter().map(runs).collect::<Array>().into_value() };
            let (head, rest) = rows.split_first().map_or((&[][..], &[][..]), |(head, rest)| (&head[..], rest));
            let width = |width: usize| i64::try_from(width).unwrap_or(1).into_value();
            let kind = if columns.len() == 1 { "cards" } else { "table" };
            dict([
                ("kind", kind.into_value()),
                ("widths", widths(columns.len(), rows).into_iter().map(width).collect::<Array>().into_value()),
                ("head", cells(&head.to_vec())),
                ("rows", rest.iter().map(cells).collect::<Array>().into_value()),
            ])
        }
        Block::Rule => dict([("kind", "page".into_value())]),
    }
}

/// Words in a row; `[…]` is a line to write on.
fn runs(words: &Runs) -> Value {
    let part = |run: &Run, text: &str, open: bool| {
        dict([
            ("text", readable(text).into_value()),
            ("bold", run.bold.into_value()),
            ("open", (open && run.link.is_none() && text == "[…]").into_value()),
        ])
    };
    let parts =
        words.iter().flat_map(|run| marked(&run.text).into_iter().map(move |(text, open)| part(run, text, open)));
    parts.collect::<Array>().into_value()
}
