//! Excel files, cell by cell: nothing is laid out before it is known to be within the limits.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};

use super::{
    MOST_SHEETS, Sheet, SheetError,
    grid::{Budget, Grid},
};

/// The sheets that can be seen.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, SheetError> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| SheetError::Damaged)?;
    let names: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    if names.len() > MOST_SHEETS {
        return Err(SheetError::TooManySheets);
    }
    let mut budget = Budget::new();
    let mut sheets = Vec::new();
    for name in names {
        let mut grid = Grid::default();
        {
            let mut cells = book.worksheet_cells_reader(&name).map_err(|_| SheetError::Damaged)?;
            while let Some(cell) = cells.next_cell().map_err(|_| SheetError::Damaged)? {
                let (row, column) = cell.get_position();
                grid.set(&mut budget, row as usize, column as usize, &words(cell.get_value()))?;
            }
        }
        budget.in_time()?;
        for merged in book.merge_cells_by_sheet_name(&name).map_err(|_| SheetError::Damaged)? {
            let (first, last) = (merged.start.0 as usize, merged.end.0 as usize);
            grid.fill_down(&mut budget, merged.start.1 as usize, first, last)?;
            if first == last {
                grid.fill_across(&mut budget, first, merged.start.1 as usize, merged.end.1 as usize)?;
            }
        }
        sheets.push(Sheet { name, rows: grid.into_rows() });
    }
    Ok(sheets)
}

fn words(value: &DataRef) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "ja" } else { "nee" }.to_owned(),
        DataRef::DateTime(at) => day(at),
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

fn day(at: &ExcelDateTime) -> String {
    if at.is_duration() {
        return at.as_f64().to_string();
    }
    let (year, month, day, ..) = at.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}
