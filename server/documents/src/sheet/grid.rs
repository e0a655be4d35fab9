//! Cells as they come out of a file, within the limits.

use std::time::{Duration, Instant};

use super::{MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_SECONDS, MOST_SIGNS, MOST_TEXT, SheetError};

/// What is left of the limits, for all sheets of a file together.
pub(super) struct Budget {
    text: usize,
    cells: usize,
    until: Instant,
}

impl Budget {
    pub(super) fn new() -> Self {
        Self { text: MOST_TEXT, cells: MOST_CELLS, until: Instant::now() + Duration::from_secs(MOST_SECONDS) }
    }

    pub(super) fn in_time(&self) -> Result<(), SheetError> {
        if Instant::now() < self.until { Ok(()) } else { Err(SheetError::TooSlow) }
    }
}

/// A sheet that grows.
#[derive(Default)]
pub(super) struct Grid {
    rows: Vec<Vec<String>>,
}

impl Grid {
    /// Empty cells take no place, however far away they are.
    pub(super) fn set(&mut self, budget: &mut Budget, row: usize, column: usize, text: &str) -> Result<(), SheetError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(());
        }
        if row >= MOST_ROWS {
            return Err(SheetError::TooManyRows);
        }
        if column >= MOST_COLUMNS {
            return Err(SheetError::TooManyColumns);
        }
        // Databases take no NUL in a text, and nobody types one.
        let text: String = text.chars().take(MOST_SIGNS).filter(|sign| *sign != '\0').collect();
        budget.cells = budget.cells.checked_sub(1).ok_or(SheetError::TooMuchText)?;
        budget.text = budget.text.checked_sub(text.len()).ok_or(SheetError::TooMuchText)?;
        if budget.cells.is_multiple_of(1_000) {
            budget.in_time()?;
        }
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            cells.resize_with(column + 1, String::new);
        }
        cells[column] = text;
        Ok(())
    }

    pub(super) fn get(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|cells| cells.get(column)).map_or("", String::as_str)
    }

    /// A cell that was merged over rows holds for each of them.
    pub(super) fn fill_down(
        &mut self,
        budget: &mut Budget,
        column: usize,
        first: usize,
        last: usize,
    ) -> Result<(), SheetError> {
        let text = self.get(first, column).to_owned();
        if !text.is_empty() {
            for row in first + 1..=last.min(self.rows.len().saturating_sub(1)) {
                self.set(budget, row, column, &text)?;
            }
        }
        Ok(())
    }

    /// A cell that was merged over columns and has its row to itself is a title: it is told once more for each of the next two columns, so
    /// that it cannot be taken for a row of which only this cell is filled.
    pub(super) fn fill_across(
        &mut self,
        budget: &mut Budget,
        row: usize,
        first: usize,
        last: usize,
    ) -> Result<(), SheetError> {
        let text = self.get(row, first).to_owned();
        let alone = self.rows.get(row).is_some_and(|cells| cells.iter().filter(|cell| !cell.is_empty()).count() == 1);
        if alone && !text.is_empty() {
            for column in first + 1..=last.min(first + 2) {
                self.set(budget, row, column, &text)?;
            }
        }
        Ok(())
    }

    pub(super) fn into_rows(self) -> Vec<Vec<String>> {
        self.rows
    }
}
