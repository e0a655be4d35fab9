//! Lists that come in and go out as spreadsheets: Excel (.xlsx), `OpenDocument` (.ods) and CSV.
//!
//! Rule: a file is measured before it is read, and reading stops at the first limit. The bytes decide what a file is, not its name. Each
//! cell becomes text; a formula is what it came to, a date is written as `2026-11-22`.

mod grid;
mod ods;
mod read;
mod text;
mod write;
mod xlsx;

pub use read::read;
pub use write::{Cell, List, csv, xlsx};

/// 5 MB.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
pub const MOST_ROWS: usize = 5_000;
pub const MOST_COLUMNS: usize = 100;
pub const MOST_SHEETS: usize = 20;
/// Signs in one cell; what is longer is cut off, and no field of ours takes it.
pub const MOST_SIGNS: usize = 2_000;
/// Bytes of text in all cells together.
const MOST_TEXT: usize = 4 * 1024 * 1024;
/// Bytes of all parts of a zip file together, unpacked: eight times the largest file.
const MOST_UNPACKED: u64 = 40 * 1024 * 1024;
/// Cells with something in them.
const MOST_CELLS: usize = 300_000;
/// No list takes so long; what does is meant to.
const MOST_SECONDS: u64 = 10;

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    pub format: Format,
    pub sheets: Vec<Sheet>,
}

/// A sheet, row by row from the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub name: String,
    pub rows: Vec<Vec<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Xlsx,
    Ods,
    Csv,
}

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    #[error("there is nothing in it")]
    Empty,
    #[error("the file is larger than 5 MB")]
    TooLarge,
    #[error("the file is no list that we can read")]
    NotAList,
    #[error("the file is of an old Excel, or locked with a password")]
    OldExcel,
    #[error("the file has macros in it")]
    Program,
    #[error("the file is damaged")]
    Damaged,
    #[error("the file is much larger unpacked than any list is")]
    Unpacked,
    #[error("a sheet has more than 5000 rows")]
    TooManyRows,
    #[error("a sheet has more than 100 columns")]
    TooManyColumns,
    #[error("the file has more than 20 sheets")]
    TooManySheets,
    #[error("there is more text in the file than in any list")]
    TooMuchText,
    #[error("reading the file takes too long")]
    TooSlow,
}

impl SheetError {
    pub const ALL: [Self; 12] = [
        Self::Empty,
        Self::TooLarge,
        Self::NotAList,
        Self::OldExcel,
        Self::Program,
        Self::Damaged,
        Self::Unpacked,
        Self::TooManyRows,
        Self::TooManyColumns,
        Self::TooManySheets,
        Self::TooMuchText,
        Self::TooSlow,
    ];

    /// The text for the person who uploads, in `import.ftl`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "import-file-empty",
            Self::TooLarge => "import-file-too-large",
            Self::NotAList => "import-file-not-a-list",
            Self::OldExcel => "import-file-old-excel",
            Self::Program => "import-file-program",
            Self::Damaged => "import-file-damaged",
            Self::Unpacked => "import-file-unpacked",
            Self::TooManyRows => "import-file-rows",
            Self::TooManyColumns => "import-file-columns",
            Self::TooManySheets => "import-file-sheets",
            Self::TooMuchText => "import-file-text",
            Self::TooSlow => "import-file-slow",
        }
    }
}
