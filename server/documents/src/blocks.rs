//! A format as a row of blocks: what Word knows too, and nothing more. Raw HTML is left out, a picture becomes its description.

use pulldown_cmark::{Alignment, Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use crate::{
    Error, Result,
    fill::{Fill, Row, filled, list_of},
};

/// A list without anything in it leaves so many rows open for the writer.
const OPEN_ROWS: usize = 3;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Run {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
    pub code: bool,
    /// Address of a link.
    pub link: Option<String>,
}

pub(crate) type Runs = Vec<Run>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Marker {
    /// Which list of the document it belongs to, from 0.
    pub list: usize,
    /// 0 for a list that is not inside another.
    pub level: usize,
    /// False for a second paragraph of the same item.
    pub first: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Block {
    Heading(u8, Runs),
    Paragraph {
        runs: Runs,
        /// An instruction to the writer (a block quote).
        instruction: bool,
        item: Option<Marker>,
    },
    Table {
        columns: Vec<Alignment>,
        /// The first row is the header.
        rows: Vec<Vec<Runs>>,
    },
    Rule,
}

/// A list of the document: the number of its first item, or none when it has bullets.
pub(crate) type List = Option<u64>;

pub(crate) fn read(markdown: &str, fill: &Fill<'_>) -> Result<(Vec<Block>, Vec<List>)> {
    let mut reader = Reader::new(fill);
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    for event in TextMergeStream::new(Parser::new_ext(markdown, options)) {
        reader.take(event)?;
    }
    reader.end_paragraph();
    Ok((reader.blocks, reader.lists))
}

struct Reader<'a> {
    fill: &'a Fill<'a>,
    blocks: Vec<Block>,
    lists: Vec<List>,
    /// Lists that are open, and whether their current item has a paragraph yet.
    open: Vec<(usize, bool)>,
    quotes: usize,
    bold: usize,
    italic: usize,
    link: Option<String>,
    heading: Option<u8>,
    runs: Runs,
    columns: Vec<Alignment>,
    rows: Vec<Vec<Runs>>,
    /// Within a row, which is filled in when it is whole.
    in_row: bool,
}

impl<'a> Reader<'a> {
    fn new(fill: &'a Fill<'a>) -> Self {
        Self {
            fill,
            blocks: vec![],
            lists: vec![],
            open: vec![],
            quotes: 0,
            bold: 0,
            italic: 0,
            link: None,
            heading: None,
            runs: vec![],
            columns: vec![],
            rows: vec![],
            in_row: false,
        }
    }

    fn take(&mut self, event: Event<'_>) -> Result<()> {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(TagEnd::TableRow) => self.end_row()?,
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.in_row => self.run(&text, false),
            Event::Code(text) if self.in_row => self.run(&text, true),
            Event::Text(text) => self.run(&filled(&text, self.fill, None)?, false),
            Event::Code(text) => self.run(&filled(&text, self.fill, None)?, true),
            Event::SoftBreak => self.run(" ", false),
            Event::HardBreak => self.run("\n", false),
            Event::TaskListMarker(ticked) => self.run(if ticked { "☒ " } else { "☐ " }, false),
            Event::Rule => self.blocks.push(Block::Rule),
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => self.heading = Some(level as u8),
            Tag::BlockQuote(_) => {
                self.end_paragraph();
                self.quotes += 1;
            }
            Tag::List(first) => {
                self.end_paragraph();
                self.lists.push(first);
                self.open.push((self.lists.len() - 1, false));
            }
            Tag::Item => self.open.last_mut().into_iter().for_each(|(_, begun)| *begun = false),
            Tag::Strong => self.bold += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::Link { dest_url, .. } => self.link = is_web(&dest_url).then(|| dest_url.into_string()),
            Tag::Table(columns) => (self.columns, self.rows) = (columns, vec![]),
            Tag::TableHead => self.rows.push(vec![]),
            Tag::TableRow => {
                self.rows.push(vec![]);
                self.in_row = true;
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                if let Some(level) = self.heading.take() {
                    self.blocks.push(Block::Heading(level, std::mem::take(&mut self.runs)));
                }
            }
            TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock => self.end_paragraph(),
            TagEnd::BlockQuote(_) => {
                self.end_paragraph();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::List(_) => drop(self.open.pop()),
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::Link => self.link = None,
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.runs);
                self.rows.last_mut().into_iter().for_each(|row| row.push(cell.clone()));
            }
            TagEnd::Table => {
                let (columns, rows) = (std::mem::take(&mut self.columns), std::mem::take(&mut self.rows));
                self.blocks.push(Block::Table { columns, rows });
            }
            _ => {}
        }
    }

    /// A row that is about a list stands there once for each of it.
    fn end_row(&mut self) -> Result<()> {
        self.in_row = false;
        let fill = self.fill;
        let row = self.rows.pop().unwrap_or_default();
        let list = list_of(row.iter().flatten().map(|run| &*run.text))?;
        let about: Vec<Option<Row<'_>>> = match list {
            None => vec![None],
            Some(name) => {
                let items = fill.lists.get(name).ok_or_else(|| Error::UnknownPlaceholder(name.to_owned()))?;
                let open = if items.is_empty() { OPEN_ROWS } else { 0 };
                let items = items.iter().map(Some).chain(std::iter::repeat_n(None, open));
                items.enumerate().map(|(at, item)| Some(Row { number: at + 1, item })).collect()
            }
        };
        for about in about {
            let cell = |runs: &Runs| -> Result<Runs> {
                runs.iter().map(|run| Ok(Run { text: filled(&run.text, fill, about)?, ..run.clone() })).collect()
            };
            let cells = row.iter().map(cell).collect::<Result<Vec<Runs>>>()?;
            self.rows.push(cells);
        }
        Ok(())
    }

    fn run(&mut self, text: &str, code: bool) {
        let run =
            Run { text: text.to_owned(), bold: self.bold > 0, italic: self.italic > 0, code, link: self.link.clone() };
        match self.runs.last_mut() {
            Some(last)
                if (last.bold, last.italic, last.code, &last.link) == (run.bold, run.italic, code, &run.link) =>
            {
                last.text.push_str(text);
            }
            _ => self.runs.push(run),
        }
    }

    fn end_paragraph(&mut self) {
        if self.runs.is_empty() {
            return;
        }
        let level = self.open.len().saturating_sub(1);
        let item = self.open.last_mut().map(|(list, begun)| {
            let first = !std::mem::replace(begun, true);
            Marker { list: *list, level, first }
        });
        let runs = std::mem::take(&mut self.runs);
        self.blocks.push(Block::Paragraph { runs, instruction: self.quotes > 0, item });
    }
}

fn is_web(url: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| url.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn blocks(markdown: &str) -> Vec<Block> {
        let values = BTreeMap::from([("name", "*a* | <b>".to_owned())]);
        let item = |name: &str| BTreeMap::from([("of", name.to_owned())]);
        let lists = BTreeMap::from([("one", vec![item("{{name}} | x"), item("")]), ("none", vec![])]);
        read(markdown, &Fill { values, lists }).expect("it can be read").0
    }

    fn cells(markdown: &str) -> Vec<String> {
        let Block::Table { rows, .. } = &blocks(markdown)[0] else { panic!("a table") };
        let words = |runs: &Runs| runs.iter().map(|run| &*run.text).collect::<String>();
        rows.iter().skip(1).map(|row| row.iter().map(words).collect::<Vec<_>>().join("/")).collect()
    }

    #[test]
    fn a_row_stands_there_for_each_of_its_list_and_open_when_there_is_none() {
        assert_eq!(
            cells("| a | b |\n|---|---|\n| {{one.nr}}. | x {{one.of}} |\n| y | |"),
            ["1./x {{name}} | x", "2./x ", "y/"]
        );
        assert_eq!(cells("| a | b |\n|---|---|\n| {{none.nr}} | {{none.of}} |"), ["1/", "2/", "3/"]);
        let lists = Fill { lists: BTreeMap::from([("one", vec![BTreeMap::new()])]), ..Fill::default() };
        for unknown in ["{{two.of}}", "{{one.other}}"] {
            assert!(read(&format!("| a |\n|---|\n| {unknown} |"), &lists).is_err(), "{unknown}");
        }
        assert!(read("{{one.of}}", &lists).is_err(), "only in a row");
    }

    fn text(text: &str) -> Run {
        Run { text: text.to_owned(), ..Run::default() }
    }

    #[test]
    fn what_is_filled_in_does_not_become_markup() {
        assert_eq!(blocks("# {{name}}"), [Block::Heading(1, vec![text("*a* | <b>")])]);
        let Block::Table { rows, .. } = &blocks("| a |\n|---|\n| x {{name}} |")[0] else { panic!("a table") };
        assert_eq!(rows[1], [vec![text("x *a* | <b>")]]);
    }

    #[test]
    fn lists_know_their_level_and_second_paragraphs() {
        let (blocks, lists) = read("1. a\n\n   b\n   - c\n2. d\n\n- e", &Fill::default()).expect("it can be read");
        let markers: Vec<_> = blocks
            .iter()
            .map(|block| match block {
                Block::Paragraph { runs, item: Some(marker), .. } => {
                    (&*runs[0].text, marker.list, marker.level, marker.first)
                }
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(
            markers,
            [("a", 0, 0, true), ("b", 0, 0, false), ("c", 1, 1, true), ("d", 0, 0, true), ("e", 2, 0, true)]
        );
        assert_eq!(lists, [Some(1), None, None]);
    }

    #[test]
    fn quotes_are_instructions_and_html_is_left_out() {
        let read =
            blocks("> Doe **dit**\n\n<div>x</div>\n\na <b>c</b> [d](javascript:x) [e](https://e.org)\\\nf ![g](h.png)");
        assert!(
            matches!(&read[0], Block::Paragraph { runs, instruction: true, item: None } if runs.len() == 2 && runs[1].bold)
        );
        let Block::Paragraph { runs, instruction: false, .. } = &read[1] else { panic!("a paragraph") };
        assert_eq!(runs.iter().map(|run| &*run.text).collect::<Vec<_>>(), ["a c d ", "e", "\nf g"]);
        assert_eq!(runs[1].link.as_deref(), Some("https://e.org"));
        assert_eq!(read.len(), 2);
    }
}
