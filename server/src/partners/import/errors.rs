//! The rows that cannot be taken, as a file like the one that came in, with a column that says why. Corrected, it comes in again.

use documents::sheet::{self, Cell, List};
use domain::partners::import::{Row, Verdict, fold};
use store::{Error, partners::Import};

use super::{At, Here, why};
use crate::{
    http::{Answer, Cx, Path},
    partners::export::{CSV, XLSX, meta},
    route::evidence::as_file,
};

pub async fn get(cx: Cx, Path(at): Path<At>) -> Answer {
    let here = Here::find(&cx, &at).await?;
    let import = here.import(&at).await?;
    let plan = here.plan(&cx, &import).await?;
    let text = cx.text;
    let reason = |row: &Row| row.problems.iter().map(|problem| why(text, problem)).collect::<Vec<_>>().join(" ");
    let rows = plan.rows.iter().filter(|row| row.verdict == Verdict::Error).map(|row| (row.number, reason(row)));
    let list = list(&import, &text.get("import-reason"), rows);
    let name = import.file_name.rsplit_once('.').map_or(import.file_name.as_str(), |(name, _)| name);
    let name = format!("{} {name}", text.get("import-errors-name"));
    if import.format == "csv" {
        let file = sheet::csv(&list).map_err(Error::internal)?;
        return Ok(as_file(file, CSV, &format!("{name}.csv")));
    }
    let file = sheet::xlsx(&meta(text, &name), &list).map_err(Error::internal)?;
    Ok(as_file(file, XLSX, &format!("{name}.xlsx")))
}

/// The header and the rows as they came, with the reason in the last column. That of an earlier round goes.
fn list(import: &Import, reason: &str, rows: impl Iterator<Item = (usize, String)>) -> List {
    let all = import.rows();
    let width = import.layout.columns.len();
    let head = import.layout.header.and_then(|header| all.get(header)).cloned().unwrap_or_default();
    let kept: Vec<usize> =
        (0..width).filter(|column| head.get(*column).is_none_or(|word| fold(word) != fold(reason))).collect();
    let cells =
        |row: &[String]| kept.iter().map(|column| row.get(*column).cloned().unwrap_or_default()).collect::<Vec<_>>();
    let mut header = cells(&head);
    header.push(reason.to_owned());
    let rows = rows.map(|(number, why)| {
        let row = all.get(number - 1).map(|row| cells(row)).unwrap_or_default();
        row.into_iter().chain([why]).map(Cell::Text).collect()
    });
    let sheet = import.sheets.get(import.sheet).map(|sheet| sheet.name.clone()).unwrap_or_default();
    List { sheet, rows: rows.collect(), header }
}
