//! Blocks as `WordprocessingML`, the text of `word/document.xml`.

use pulldown_cmark::Alignment;

use crate::{
    blocks::{Block, Marker, Run, Runs},
    xml::escaped,
};

/// Width of the text on an A4 page with margins of 2.5 cm, in twentieths of a point.
const TEXT_WIDTH: usize = 9070;
const INDENT: usize = 425;

/// The body, and the addresses of its links; the relation of link n is `link<n>`.
pub(crate) fn body(blocks: &[Block]) -> (String, Vec<String>) {
    let mut body = Body { xml: String::new(), links: vec![], heading: String::new() };
    for (index, block) in blocks.iter().enumerate() {
        body.block(block);
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
}

impl Body {
    fn push(&mut self, xml: &str) {
        self.xml.push_str(xml);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, runs) => {
                self.heading = runs.iter().map(|run| &*run.text).collect();
                self.paragraph(&format!("<w:pStyle w:val=\"Heading{}\"/>", level.min(&3)), runs, false);
            }
            Block::Paragraph { runs, instruction, item } => {
                let style = match (instruction, item) {
                    (true, _) => "<w:pStyle w:val=\"Instructie\"/>",
                    (false, Some(_)) => "<w:pStyle w:val=\"ListParagraph\"/>",
                    (false, None) => "",
                };
                let place = item.map(place).unwrap_or_default();
                self.paragraph(&format!("{style}{place}"), runs, false);
            }
            Block::Table { columns, rows } => self.table(columns, rows),
            Block::Rule => self.push("<w:p><w:pPr><w:pStyle w:val=\"Lijn\"/></w:pPr></w:p>"),
        }
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

    fn run(&mut self, run: &Run, bold: bool) {
        let mut properties = String::new();
        for (holds, mark) in [
            (run.link.is_some(), "<w:rStyle w:val=\"Hyperlink\"/>"),
            (run.code, "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/>"),
            (run.bold || bold, "<w:b/>"),
            (run.italic, "<w:i/>"),
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
            self.push("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"400\" w:hRule=\"atLeast\"/>");
            self.push(if header { "<w:tblHeader/></w:trPr>" } else { "</w:trPr>" });
            for (column, width) in widths.iter().enumerate() {
                self.push(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
                let align = match columns.get(column) {
                    Some(Alignment::Center) => "<w:jc w:val=\"center\"/>",
                    Some(Alignment::Right) => "<w:jc w:val=\"right\"/>",
                    _ => "",
                };
                let empty = Runs::new();
                self.paragraph(&format!("<w:pStyle w:val=\"Cel\"/>{align}"), row.get(column).unwrap_or(&empty), header);
                self.push("</w:tc>");
            }
            self.push("</w:tr>");
        }
        self.push("</w:tbl>");
    }
}

/// An item stands before its text; a second paragraph of the same item stands under it. List n has number n + 1.
fn place(marker: Marker) -> String {
    let level = marker.level.min(8);
    if marker.first {
        format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{}\"/></w:numPr>", marker.list + 1)
    } else {
        format!("<w:ind w:left=\"{}\"/>", INDENT * (level + 1))
    }
}

/// Columns as wide as what stands in them, within bounds; a column that is left open for the writer gets room too.
fn widths(columns: usize, rows: &[Vec<Runs>]) -> Vec<usize> {
    let longest = |column: usize| {
        let length =
            |row: &Vec<Runs>| row.get(column).map_or(0, |cell| cell.iter().map(|run| run.text.chars().count()).sum());
        let is_open = rows.iter().skip(1).all(|row| length(row) <= 4);
        rows.iter().map(length).max().unwrap_or(0).clamp(if is_open { 14 } else { 7 }, 34)
    };
    let shares: Vec<usize> = (0..columns).map(longest).collect();
    let all = shares.iter().sum::<usize>().max(1);
    shares.iter().map(|share| TEXT_WIDTH * share / all).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_page_and_open_ones_have_room() {
        let cell = |text: &str| vec![Run { text: text.to_owned(), ..Run::default() }];
        let rows = vec![vec![cell("nr"), cell("datum")], vec![cell(&"lang ".repeat(40)), cell("")]];
        let widths = widths(2, &rows);
        assert!(widths.iter().sum::<usize>() <= TEXT_WIDTH && widths[1] > TEXT_WIDTH / 4, "{widths:?}");
    }
}
