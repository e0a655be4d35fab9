//! Blocks as `WordprocessingML`, the text of `word/document.xml`.

use pulldown_cmark::Alignment;

use crate::{
    blocks::{Block, Marker, Run, Runs},
    xml::escaped,
};

/// Width of the text on an A4 page with margins of 2.5 cm, in twentieths of a point.
const TEXT_WIDTH: usize = 9070;
const INDENT: usize = 425;
/// A generous letter of the body text, bold.
const LETTER: usize = 115;
const CELL_PADDING: usize = 216;

/// The body, and the addresses of its links; the relation of link n is `link<n>`.
pub(crate) fn body(blocks: &[Block]) -> (String, Vec<String>) {
    let mut body =
        Body { xml: String::new(), links: vec![], heading: String::new(), after_table: false, new_page: false };
    for (index, block) in blocks.iter().enumerate() {
        body.block(block);
        body.after_table = matches!(block, Block::Table { .. });
        // Word joins tables that touch.
        if matches!(block, Block::Table { .. })
            && !matches!(blocks.get(index + 1), Some(Block::Paragraph { .. } | Block::Heading(..)))
        {
            body.push("<w:p/>");
        }
    }
    (body.xml, body.links)
}

struct Body {
    xml: String,
    links: Vec<String>,
    /// The heading that a table stands under names the table.
    heading: String,
    /// A table has no room under it of its own.
    after_table: bool,
    /// What comes next begins on a new page.
    new_page: bool,
}

impl Body {
    fn push(&mut self, xml: &str) {
        self.xml.push_str(xml);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, runs) => {
                self.heading = runs.iter().map(|run| &*run.text).collect();
                let page = self.page();
                self.paragraph(&format!("<w:pStyle w:val=\"Heading{}\"/>{page}", level.min(&3)), runs, false);
            }
            Block::Paragraph { runs, instruction, item } => {
                let style = match (instruction, item) {
                    (true, _) => "<w:pStyle w:val=\"Instructie\"/>",
                    (false, Some(_)) => "<w:pStyle w:val=\"ListParagraph\"/>",
                    (false, None) => "",
                };
                let (number, indent) = item.map(place).unwrap_or_default();
                let page = self.page();
                let room = if self.after_table { "<w:spacing w:before=\"120\"/>" } else { "" };
                self.paragraph(&format!("{style}{page}{number}{room}{indent}"), runs, false);
            }
            Block::Table { columns, rows } => self.table(columns, rows),
            Block::Rule => self.new_page = true,
        }
    }

    fn page(&mut self) -> &'static str {
        if std::mem::take(&mut self.new_page) { "<w:pageBreakBefore/>" } else { "" }
    }

    fn paragraph(&mut self, properties: &str, runs: &[Run], bold: bool) {
        self.push("<w:p>");
        if !properties.is_empty() {
            self.push(&format!("<w:pPr>{properties}</w:pPr>"));
        }
        for run in runs {
            self.run(run, bold);
        }
        self.push("</w:p>");
    }

    /// What is still to be filled in (`[…]`, `[datum]`) is marked, so that nobody sends it along unseen.
    fn run(&mut self, run: &Run, bold: bool) {
        for (text, open) in marked(&run.text) {
            self.part(&Run { text: text.to_owned(), ..run.clone() }, bold, open && run.link.is_none());
        }
    }

    fn part(&mut self, run: &Run, bold: bool, open: bool) {
        let mut properties = String::new();
        for (holds, mark) in [
            (run.link.is_some(), "<w:rStyle w:val=\"Hyperlink\"/>"),
            (run.code, "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/>"),
            (run.bold || bold, "<w:b/>"),
            (run.italic, "<w:i/>"),
            (open, "<w:highlight w:val=\"yellow\"/>"),
        ] {
            properties.push_str(if holds { mark } else { "" });
        }
        let properties = if properties.is_empty() { properties } else { format!("<w:rPr>{properties}</w:rPr>") };
        let lines: Vec<String> = run
            .text
            .lines()
            .chain(run.text.ends_with('\n').then_some(""))
            .map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(line)))
            .collect();
        let run_xml = format!("<w:r>{properties}{}</w:r>", lines.join("<w:br/>"));
        match &run.link {
            Some(link) => {
                self.links.push(link.clone());
                self.push(&format!("<w:hyperlink r:id=\"link{}\">{run_xml}</w:hyperlink>", self.links.len()));
            }
            None => self.push(&run_xml),
        }
    }

    fn table(&mut self, columns: &[Alignment], rows: &[Vec<Runs>]) {
        let widths = widths(columns.len(), rows);
        let grid: Vec<String> = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
        let grid = grid.concat();
        self.push(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Tabel\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" \
             w:noVBand=\"1\"/><w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>",
            escaped(&self.heading)
        ));
        for (index, row) in rows.iter().enumerate() {
            let header = index == 0;
            // One column is a sheet of cards to cut out.
            let (height, style) = if columns.len() == 1 && !header { (2600, "Kaart") } else { (360, "Cel") };
            self.push(&format!("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"{height}\" w:hRule=\"atLeast\"/>"));
            self.push(if header { "<w:tblHeader/></w:trPr>" } else { "</w:trPr>" });
            for (column, width) in widths.iter().enumerate() {
                self.push(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
                let align = match columns.get(column) {
                    Some(Alignment::Center) => "<w:jc w:val=\"center\"/>",
                    Some(Alignment::Right) => "<w:jc w:val=\"right\"/>",
                    _ => "",
                };
                let empty = Runs::new();
                self.paragraph(
                    &format!("<w:pStyle w:val=\"{style}\"/>{align}"),
                    row.get(column).unwrap_or(&empty),
                    header,
                );
                self.push("</w:tc>");
            }
            self.push("</w:tr>");
        }
        self.push("</w:tbl>");
    }
}

/// The parts of a text, and whether each stands between brackets, which are part of it.
pub(crate) fn marked(text: &str) -> Vec<(&str, bool)> {
    let (mut parts, mut rest) = (vec![], text);
    while let Some((start, end)) = rest.find('[').and_then(|start| Some((start, start + rest[start..].find(']')? + 1)))
    {
        parts.extend([(&rest[..start], false), (&rest[start..end], true)]);
        rest = &rest[end..];
    }
    parts.push((rest, false));
    parts.retain(|(text, _)| !text.is_empty());
    parts
}

/// The number of an item, or the indent of a second paragraph that stands under its text. List n has number n + 1.
fn place(marker: Marker) -> (String, String) {
    let level = marker.level.min(8);
    if marker.first {
        let number = format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{}\"/></w:numPr>", marker.list + 1);
        (number, String::new())
    } else {
        (String::new(), format!("<w:ind w:left=\"{}\"/>", INDENT * (level + 1)))
    }
}

/// Each column holds its longest word; what is left goes by the length of the texts, within bounds. A column that is left open for
/// the writer counts as a long one.
pub(crate) fn widths(columns: usize, rows: &[Vec<Runs>]) -> Vec<usize> {
    let text = |row: &Vec<Runs>, column: usize| -> String {
        row.get(column).into_iter().flatten().map(|run| &*run.text).collect()
    };
    let least = |column: usize| {
        let words = rows
            .iter()
            .flat_map(|row| text(row, column).split_whitespace().map(|word| word.chars().count()).collect::<Vec<_>>());
        words.max().unwrap_or(0).clamp(3, 30) * LETTER + CELL_PADDING
    };
    let share = |column: usize| {
        let lengths: Vec<usize> = rows.iter().map(|row| text(row, column).chars().count()).collect();
        let is_open = lengths.iter().skip(1).all(|length| *length <= 4);
        lengths.into_iter().max().unwrap_or(0).clamp(if is_open { 20 } else { 5 }, 40)
    };
    let least: Vec<usize> = (0..columns).map(least).collect();
    let shares: Vec<usize> = (0..columns).map(share).collect();
    let (needed, all) = (least.iter().sum::<usize>().max(1), shares.iter().sum::<usize>().max(1));
    match TEXT_WIDTH.checked_sub(needed) {
        Some(left) => least.iter().zip(shares).map(|(least, share)| least + left * share / all).collect(),
        None => least.iter().map(|least| TEXT_WIDTH * least / needed).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_is_marked() {
        assert_eq!(marked("op [datum], […]"), [("op ", false), ("[datum]", true), (", ", false), ("[…]", true)]);
        assert_eq!(marked("a ] b [ c"), [("a ] b [ c", false)]);
        assert!(marked("").is_empty());
    }

    #[test]
    fn columns_fill_the_page_and_open_ones_have_room() {
        let cell = |text: &str| vec![Run { text: text.to_owned(), ..Run::default() }];
        let rows = vec![vec![cell("nr"), cell("datum")], vec![cell(&"lang ".repeat(40)), cell("")]];
        let widths = widths(2, &rows);
        assert!(widths.iter().sum::<usize>() <= TEXT_WIDTH && widths[1] > TEXT_WIDTH / 4, "{widths:?}");
        let word = "ervaringsdeskundigheid";
        let rows =
            vec![vec![cell(word), cell(&"lang ".repeat(40)), cell(&"lang ".repeat(40)), cell(&"lang ".repeat(40))]];
        assert!(super::widths(4, &rows)[0] >= word.len() * LETTER);
    }
}
