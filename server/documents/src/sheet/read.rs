//! Tells what a file is, measures it, and reads it.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{Book, Format, MOST_BYTES, MOST_UNPACKED, SheetError, ods, text, xlsx};

/// Marks of spreadsheets in their list of parts.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// No spreadsheet has more parts.
const MOST_PARTS: usize = 1_000;

/// Reads a file. It takes time and memory within limits, so it belongs on a thread of its own.
pub fn read(bytes: &[u8]) -> Result<Book, SheetError> {
    if bytes.is_empty() {
        return Err(SheetError::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(SheetError::TooLarge);
    }
    let book = if bytes.starts_with(b"PK\x03\x04") {
        match kind(bytes)? {
            Format::Ods => Book { format: Format::Ods, sheets: ods::read(bytes)? },
            _ => Book { format: Format::Xlsx, sheets: xlsx::read(bytes)? },
        }
    } else if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(SheetError::OldExcel);
    } else {
        Book { format: Format::Csv, sheets: vec![text::read(bytes)?] }
    };
    if book.sheets.iter().all(|sheet| sheet.rows.is_empty()) { Err(SheetError::Empty) } else { Ok(book) }
}

/// Which of the two it is; unpacks every part once and throws it away, because a part may say that it is smaller than it is.
fn kind(bytes: &[u8]) -> Result<Format, SheetError> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetError::Damaged)?;
    if zip.len() > MOST_PARTS {
        return Err(SheetError::Unpacked);
    }
    let mut left = MOST_UNPACKED;
    let (mut types, mut says) = (String::new(), String::new());
    let mut program = false;
    for index in 0..zip.len() {
        let part = zip.by_index(index).map_err(|_| SheetError::Damaged)?;
        if part.size() > left {
            return Err(SheetError::Unpacked);
        }
        let name = part.name().map_err(|_| SheetError::Damaged)?.into_owned();
        program |= name.to_ascii_lowercase().contains("vbaproject");
        let mut part = part.take(left + 1);
        let unpacked = match name.as_str() {
            "[Content_Types].xml" => part.read_to_string(&mut types).map_err(|_| SheetError::Damaged)? as u64,
            "mimetype" => part.read_to_string(&mut says).map_err(|_| SheetError::Damaged)? as u64,
            _ => std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| SheetError::Damaged)?,
        };
        left = left.checked_sub(unpacked).ok_or(SheetError::Unpacked)?;
    }
    if program || types.contains("macroEnabled") {
        return Err(SheetError::Program);
    }
    if types.contains(XLSX) {
        Ok(Format::Xlsx)
    } else if says.trim() == ODS {
        Ok(Format::Ods)
    } else {
        Err(SheetError::NotAList)
    }
}
