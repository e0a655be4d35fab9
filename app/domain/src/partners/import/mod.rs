//! Importing a list (lijst invoeren) of partners that an officer kept elsewhere. What the columns mean is guessed and can be changed; each
//! row gets exactly one verdict. Rule: nothing is joined to what is known unless a person saw it, and no row disappears.

mod columns;
mod dates;
mod forms;
mod heading;
mod kinds;
mod plan;
mod row;
mod standing;
#[cfg(test)]
mod tests;
mod words;

pub use columns::{Field, Layout, guess_columns, guess_header};
pub use dates::{has_no_day, read_date};
pub use forms::FieldsForm;
pub use plan::{Action, AlikeTo, Choice, Choices, Known, Plan, Row, Target, Verdict, places};
pub use row::{Candidate, Person, Problem, Rules};
pub use words::{fold, is_nothing, read_sector, read_status, read_yes};

/// The first rows of a sheet, among which the header is looked for.
pub const HEADER_WITHIN: usize = 30;
