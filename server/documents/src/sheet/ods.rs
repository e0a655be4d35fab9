//! `OpenDocument` spreadsheets. A cell or row may say that it is repeated a million times, and libraries lay that out; here it costs
//! nothing until something stands in it.

use std::io::{BufRead, BufReader, Cursor};

use quick_xml::{
    Reader,
    escape::unescape,
    events::{BytesStart, Event},
};
use zip::ZipArchive;

use super::{
    MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Sheet, SheetError,
    grid::{Budget, Grid},
};

/// A cell that is being read.
#[derive(Default)]
struct Open {
    /// What the cell says of its value, for dates and numbers.
    value: String,
    text: String,
    repeated: usize,
    /// Rows that it was merged over.
    rows: usize,
    /// Columns that it was merged over.
    columns: usize,
}

#[derive(Default)]
struct Ods {
    sheets: Vec<Sheet>,
    name: String,
    grid: Grid,
    row: usize,
    repeated: usize,
    column: usize,
    /// Column, first and last row of cells that were merged over rows.
    merged: Vec<(usize, usize, usize)>,
    /// Row, first and last column of cells that were merged over columns.
    titles: Vec<(usize, usize, usize)>,
    /// What stands in the row, until it is known how often.
    cells: Vec<(usize, String)>,
    cell: Option<Open>,
    /// Depth of remarks on cells, which are no values.
    remark: usize,
    /// Paragraphs of the cell so far.
    paragraphs: usize,
}

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, SheetError> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetError::Damaged)?;
    let content = zip.by_name("content.xml").map_err(|_| SheetError::Damaged)?;
    let mut reader = Reader::from_reader(BufReader::new(content));
    let mut budget = Budget::new();
    let mut ods = Ods::default();
    ods.events(&mut reader, &mut budget)?;
    Ok(ods.sheets)
}

impl Ods {
    fn events(&mut self, reader: &mut Reader<impl BufRead>, budget: &mut Budget) -> Result<(), SheetError> {
        let mut buffer = Vec::new();
        let mut count = 0_usize;
        loop {
            buffer.clear();
            count += 1;
            if count.is_multiple_of(10_000) {
                budget.in_time()?;
            }
            match reader.read_event_into(&mut buffer).map_err(|_| SheetError::Damaged)? {
                Event::Start(tag) => self.start(&tag)?,
                Event::Empty(tag) => {
                    self.start(&tag)?;
                    self.end(tag.name().as_ref(), budget)?;
                }
                Event::End(tag) => self.end(tag.name().as_ref(), budget)?,
                Event::Text(text) => self.text(&text.into_inner()),
                Event::CData(text) => self.text(&text.into_inner()),
                Event::GeneralRef(name) => {
                    let entity = format!("&{};", name.into_inner());
                    self.text(&unescape(&entity).unwrap_or_default());
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell
            && self.remark == 0
            && self.paragraphs > 0
        {
            cell.text.push_str(text);
        }
    }

    fn start(&mut self, tag: &BytesStart) -> Result<(), SheetError> {
        match tag.name().as_ref() {
            "table:table" => {
                if self.sheets.len() == MOST_SHEETS {
                    return Err(SheetError::TooManySheets);
                }
                self.name = attribute(tag, "table:name").unwrap_or_default();
                (self.grid, self.row) = (Grid::default(), 0);
            }
            "table:table-row" => {
                self.repeated = count(tag, "table:number-rows-repeated");
                self.column = 0;
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.paragraphs = 0;
                let number = attribute(tag, "office:date-value")
                    .map(|value| value.split('T').next().unwrap_or_default().to_owned())
                    .or_else(|| attribute(tag, "office:value"));
                self.cell = Some(Open {
                    value: number.unwrap_or_default(),
                    text: String::new(),
                    repeated: count(tag, "table:number-columns-repeated"),
                    rows: count(tag, "table:number-rows-spanned"),
                    columns: count(tag, "table:number-columns-spanned"),
                });
            }
            "office:annotation" => self.remark += 1,
            "text:p" => {
                if self.paragraphs > 0 {
                    self.text(" ");
                }
                self.paragraphs += 1;
            }
            "text:s" | "text:tab" | "text:line-break" => self.text(" "),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str, budget: &mut Budget) -> Result<(), SheetError> {
        match name {
            "office:annotation" => self.remark = self.remark.saturating_sub(1),
            "table:table-cell" | "table:covered-table-cell" => self.end_cell()?,
            "table:table-row" => self.end_row(budget)?,
            "table:table" => {
                for (column, first, last) in std::mem::take(&mut self.merged) {
                    self.grid.fill_down(budget, column, first, last)?;
                }
                for (row, first, last) in std::mem::take(&mut self.titles) {
                    self.grid.fill_across(budget, row, first, last)?;
                }
                let rows = std::mem::take(&mut self.grid).into_rows();
                self.sheets.push(Sheet { name: std::mem::take(&mut self.name), rows });
            }
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), SheetError> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        // What went wrong stands in the text only ("#REF!").
        let text = if cell.value.is_empty() || cell.text.starts_with('#') { cell.text } else { cell.value };
        if !text.trim().is_empty() {
            // Something that is repeated beyond the last column stands beyond it.
            let last = self.column.saturating_add(cell.repeated).min(MOST_COLUMNS + 1);
            if last > MOST_COLUMNS {
                return Err(SheetError::TooManyColumns);
            }
            self.cells.extend((self.column..last).map(|column| (column, text.clone())));
            if cell.rows > 1 && self.merged.len() < MOST_ROWS {
                self.merged.push((self.column, self.row, self.row.saturating_add(cell.rows - 1)));
            } else if cell.columns > 1 && self.titles.len() < MOST_ROWS {
                self.titles.push((self.row, self.column, self.column.saturating_add(cell.columns - 1)));
            }
        }
        self.column = self.column.saturating_add(cell.repeated);
        Ok(())
    }

    fn end_row(&mut self, budget: &mut Budget) -> Result<(), SheetError> {
        let last = self.row.saturating_add(self.repeated);
        if !self.cells.is_empty() {
            if last > MOST_ROWS {
                return Err(SheetError::TooManyRows);
            }
            for row in self.row..last {
                for (column, text) in &self.cells {
                    self.grid.set(budget, row, *column, text)?;
                }
            }
            self.cells.clear();
        }
        self.row = last;
        Ok(())
    }
}

fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let attributes = tag.attributes().filter_map(Result::ok);
    let value = attributes.into_iter().find(|attribute| attribute.key.as_ref() == name)?;
    unescape(&value.value).ok().map(std::borrow::Cow::into_owned)
}

/// How often something is repeated; once unless it says so.
fn count(tag: &BytesStart, name: &str) -> usize {
    attribute(tag, name).and_then(|count| count.parse().ok()).filter(|count| *count > 0).unwrap_or(1)
}
