//! Lists that go out. Rule: no cell becomes a formula, whatever somebody typed.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use time::Date;

use super::text::is_formula;
use crate::Meta;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    Date(Date),
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

/// A list with a word above each column.
#[derive(Clone, Debug)]
pub struct List {
    /// Name of the sheet.
    pub sheet: String,
    pub header: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// An Excel file: the header stays in sight and filters, dates are dates.
pub fn xlsx(meta: &Meta, list: &List) -> crate::Result<Vec<u8>> {
    write_xlsx(meta, list).map_err(|error| crate::Error::Io(std::io::Error::other(error)))
}

fn write_xlsx(meta: &Meta, list: &List) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let about = DocProperties::new().set_title(meta.title).set_author(meta.author);
    // The format has no place for a language of its own; readers look here.
    book.set_properties(&about.set_custom_property("Language", meta.lang));
    let (bold, day) = (Format::new().set_bold(), Format::new().set_num_format("dd-mm-yyyy"));
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&list.sheet))?;
    for (column, word) in (0..).zip(&list.header) {
        sheet.write_string_with_format(0, column, word, &bold)?;
    }
    for (row, cells) in (1..).zip(&list.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Text(text) if text.is_empty() => {}
                Cell::Text(text) => {
                    sheet.write_string(row, column, text)?;
                }
                Cell::Date(date) => {
                    let (month, on) = (u8::from(date.month()), date.day());
                    let date = ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(1900), month, on)?;
                    sheet.write_datetime_with_format(row, column, &date, &day)?;
                }
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if let (Ok(rows), Some(last)) = (u32::try_from(list.rows.len()), list.header.len().checked_sub(1)) {
        sheet.autofilter(0, 0, rows, u16::try_from(last).unwrap_or(u16::MAX))?;
    }
    sheet.set_autofit_max_width(320);
    sheet.autofit();
    book.save_to_buffer()
}

/// Excel takes 31 signs, without those that mean something in a formula.
fn sheet_name(name: &str) -> String {
    let plain: String = name.chars().filter(|sign| !"[]:*?/\\'".contains(*sign)).take(31).collect();
    if plain.trim().is_empty() { "1".to_owned() } else { plain }
}

/// Text for the spreadsheets that people have here: `;` between cells, with the mark that says that it is UTF-8.
pub fn csv(list: &List) -> crate::Result<Vec<u8>> {
    let mut text = csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: csv::Error| crate::Error::Io(std::io::Error::other(error));
    text.write_record(list.header.iter().map(|word| harmless(word))).map_err(failed)?;
    for row in &list.rows {
        let cells = row.iter().map(|cell| match cell {
            Cell::Text(text) => harmless(text),
            Cell::Date(date) => format!("{:02}-{:02}-{:04}", date.day(), u8::from(date.month()), date.year()),
        });
        // Every line has a cell for each column.
        let empty = std::iter::repeat_n(String::new(), list.header.len().saturating_sub(row.len()));
        text.write_record(cells.chain(empty)).map_err(failed)?;
    }
    let text = text.into_inner().map_err(|error| crate::Error::Io(std::io::Error::other(error.to_string())))?;
    Ok([b"\xEF\xBB\xBF".as_slice(), &text].concat())
}

/// A cell that begins so is a formula to a spreadsheet: an apostrophe before it says that it is text.
fn harmless(text: &str) -> String {
    let text = text.trim();
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}
