//! Lists as text: whatever stands between the cells, in the character sets that programs here write.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{
    Sheet, SheetError,
    grid::{Budget, Grid},
};

pub(super) fn read(bytes: &[u8]) -> Result<Sheet, SheetError> {
    let text = decode(bytes)?;
    let mut text = text.as_str();
    let mut between = None;
    // What Excel writes and reads: the sign between the cells, on a line of its own.
    if let Some(rest) = text.strip_prefix("sep=") {
        between = rest.bytes().next().filter(|sign| SIGNS.contains(sign));
        text = rest.split_once('\n').map_or("", |(_, rest)| rest);
    }
    let mut lines = reader(text, between.unwrap_or_else(|| delimiter(text)));
    let (mut grid, mut budget) = (Grid::default(), Budget::new());
    let mut line = csv::StringRecord::new();
    let mut last = 0;
    while lines.read_record(&mut line).map_err(|_| SheetError::NotAList)? {
        // The reader leaves out empty lines; rows keep the numbers that a spreadsheet shows.
        let begin = line.position().and_then(|at| usize::try_from(at.byte()).ok()).unwrap_or(0);
        let passed = &text.as_bytes()[begin.min(text.len())..];
        let row = last + passed.iter().take_while(|byte| **byte == b'\n').count();
        for (column, cell) in line.iter().enumerate() {
            grid.set(&mut budget, row, column, plain(cell))?;
        }
        last = row + 1;
    }
    Ok(Sheet { name: String::new(), rows: grid.into_rows() })
}

/// What a spreadsheet takes for a formula, or what we wrote of that.
pub(super) fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').trim_start().starts_with(['=', '+', '-', '@'])
}

/// Without the apostrophe that says that it is text and no formula, as our own files have it.
fn plain(cell: &str) -> &str {
    let rest = cell.strip_prefix('\'');
    rest.filter(|rest| is_formula(rest)).unwrap_or(cell)
}

/// UTF-8 with or without its mark, UTF-16 with it, else what Windows writes here.
fn decode(bytes: &[u8]) -> Result<String, SheetError> {
    let encoding = match bytes {
        [0xFF, 0xFE, ..] => UTF_16LE,
        [0xFE, 0xFF, ..] => UTF_16BE,
        _ if str::from_utf8(bytes).is_ok() => UTF_8,
        _ => WINDOWS_1252,
    };
    let (text, _, wrong) = encoding.decode(bytes);
    let odd = |sign: char| sign.is_control() && !matches!(sign, '\t' | '\n' | '\r' | '\u{B}' | '\u{C}');
    // A picture, a PDF or a web page is text to nobody.
    if wrong || text.contains(odd) || text.trim_start().starts_with('<') || text.starts_with("%PDF") {
        return Err(SheetError::NotAList);
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

const SIGNS: [u8; 3] = [b';', b',', b'\t'];

/// The sign that stands in the largest share of the first lines, read with it; of equals the one of which most stand in a line, and then
/// the one that Excel writes here.
fn delimiter(text: &str) -> u8 {
    let weight = |sign: u8| {
        let (mut lines, mut with, mut most) = (0, 0, 0);
        for line in reader(text, sign).records().take(30).flatten() {
            let signs = line.len().saturating_sub(1);
            lines += 1;
            with += usize::from(signs > 0);
            most = most.max(signs);
        }
        (1000 * with / lines.max(1), most)
    };
    SIGNS.into_iter().rev().max_by_key(|sign| weight(*sign)).unwrap_or(b';')
}

fn reader(text: &str, sign: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(sign).from_reader(text.as_bytes())
}
