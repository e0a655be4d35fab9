//! The rows of a messy list as files: with a title over all columns, a cell that holds for several rows, formulas, numbers that lost their
//! first 0, and the character set of an old program.

use std::io::{Cursor, Write as _};

use rust_xlsxwriter::{Format, Formula, Workbook};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::rows::{MERGED, SECTOR, rows};

/// Which of the rows that share a cell this is, counted from 0.
fn merged(row: &[String]) -> Option<usize> {
    let number: usize = row.first()?.parse().ok()?;
    MERGED.contains(&number.checked_sub(1)?).then(|| number - 1 - MERGED.start())
}

pub(crate) fn xlsx() -> Vec<u8> {
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    let notes = book.add_worksheet().set_name("Toelichting").unwrap();
    notes.write_string(0, 0, "Deze lijst is van het team.").unwrap();
    let sheet = book.add_worksheet().set_name("Partners 2026").unwrap();
    for (row, cells) in (0..).zip(rows().0) {
        if row == 0 || cells.first().is_some_and(|cell| cell.starts_with("Wijk")) {
            sheet.merge_range(row, 0, row, 9, &cells[0], &bold).unwrap();
            continue;
        }
        if merged(&cells) == Some(0) {
            let last = row + u32::try_from(MERGED.count() - 1).unwrap();
            sheet.merge_range(row, 2, last, 2, SECTOR, &Format::new()).unwrap();
        }
        let merged = merged(&cells).is_some();
        for (column, cell) in (0..).zip(cells) {
            match column {
                2 if merged => {}
                // A number that is one, and a name that was put together.
                6 if cell.bytes().all(|byte| byte.is_ascii_digit()) && !cell.is_empty() => {
                    sheet.write_number(row, column, cell.parse::<f64>().unwrap()).unwrap();
                }
                1 if row % 7 == 0 => {
                    sheet.write_formula(row, column, Formula::new("=TRIM(\"x\")").set_result(cell)).unwrap();
                }
                _ if cell.is_empty() => {}
                _ => {
                    sheet.write_string(row, column, cell).unwrap();
                }
            }
        }
    }
    let old = book.add_worksheet().set_name("Oud").unwrap();
    old.write_string(0, 0, "Naam").unwrap();
    book.save_to_buffer().unwrap()
}

/// As an old program writes it.
pub(crate) fn csv() -> Vec<u8> {
    let lines: Vec<String> = rows()
        .0
        .iter()
        .map(|row| row.iter().map(|cell| cell.replace(';', ",")).collect::<Vec<_>>().join(";"))
        .collect();
    let text = lines.join("\r\n");
    // Café in the character set of Windows.
    text.replace("Klaproos", "Klapr\u{f6}\u{f6}s").chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect()
}

pub(crate) fn ods() -> Vec<u8> {
    let mut content =
        String::from("<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Partners\">");
    for row in rows().0 {
        content.push_str("<table:table-row>");
        let merged = merged(&row);
        for (column, cell) in row.iter().enumerate() {
            let spans = match merged.filter(|_| column == 2) {
                Some(0) => format!(" table:number-rows-spanned=\"{}\"", MERGED.count()),
                Some(_) => {
                    content.push_str("<table:covered-table-cell/>");
                    continue;
                }
                None => String::new(),
            };
            let text = ["<table:table-cell office:value-type=\"string\"", &spans, "><text:p>", cell];
            content.push_str(&text.concat());
            content.push_str("</text:p></table:table-cell>");
        }
        content.push_str("<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>");
    }
    content.push_str("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
