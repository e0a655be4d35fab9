//! The second step, and what is shown of a list that was taken over.

use app::{
    form::{FieldError, FormState},
    partners::import::{
        columns::{ColumnLine, View, column_field, page},
        done,
    },
    t,
};
use axum::http::StatusCode;
use domain::partners::{
    Sector,
    import::{Field, FieldsForm, HEADER_WITHIN, Layout, guess_header},
};
use store::{
    Error,
    partners::{self, Import, Outcome},
};
use uuid::Uuid;

use super::{At, Here, upload::columns};
use crate::http::{Answer, Cx, Form, Path};

/// Rows below the header that are shown.
const PREVIEW: usize = 10;

pub async fn get(cx: Cx, Path(at): Path<At>) -> Answer {
    let here = Here::find(&cx, &at).await?;
    let import = here.import(&at).await?;
    if let Some(outcome) = &import.outcome {
        return taken(&cx, &here, &import, outcome).await;
    }
    let form = cx.form(|form| fill(form, &import)).await?;
    render(&cx, StatusCode::OK, &here, &import, form).await
}

pub async fn post(cx: Cx, Path(at): Path<At>, form: Form<FieldsForm>) -> Answer {
    let here = Here::find(&cx, &at).await?;
    let import = here.import(&at).await?;
    let input = &form.input;
    let again = async |state| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &here, &import, state).await;
    if !input.get("where").is_empty() {
        let (sheet, layout) = asked_place(&here, &import, input);
        return match partners::save_layout(&here.into, form.once, &import, sheet, &layout, import.sector).await {
            Ok(()) => cx.done(form.once, &here.home().list(import.id, ""), "done-saved").await,
            Err(Error::Stale) => again(stale(&import)).await,
            Err(error) => Err(error.into()),
        };
    }
    let chosen: Vec<Option<Field>> =
        (0..import.layout.columns.len()).map(|column| here.holds(input.get(&column_field(column)))).collect();
    let mut state = form.state();
    if !chosen.contains(&Some(Field::Name)) {
        state.error(&column_field(0), "import-no-name-column");
    }
    for (column, field) in chosen.iter().enumerate() {
        let Some(field) = field.filter(|field| !field.is_of_a_person()) else { continue };
        if chosen[..column].contains(&Some(field)) {
            let key = "import-twice".to_owned();
            let link = None;
            state.errors.push(FieldError { field: column_field(column), key, args: Vec::new(), link });
        }
    }
    if !state.errors.is_empty() {
        return again(state).await;
    }
    // What was on the page when somebody else changed the sheet is of other columns.
    if input.get("version") != import.version.to_string() {
        return again(stale(&import)).await;
    }
    let layout = Layout { header: import.layout.header, columns: chosen };
    let sector = Sector::parse(input.get("sector"));
    match partners::save_layout(&here.into, form.once, &import, import.sheet, &layout, sector).await {
        Ok(()) => cx.done(form.once, &here.home().list(import.id, "/controle"), "done-saved").await,
        Err(Error::Stale) => again(stale(&import)).await,
        Err(error) => Err(error.into()),
    }
}

/// The sheet and header that were chosen. Another sheet has its header elsewhere.
fn asked_place(here: &Here, import: &Import, input: &FieldsForm) -> (usize, Layout) {
    let sheet = input.get("sheet").parse().ok().filter(|sheet| *sheet < import.sheets.len()).unwrap_or(import.sheet);
    let rows = &import.sheets[sheet].rows;
    let header = if sheet == import.sheet {
        input.get("header").parse::<usize>().ok().filter(|row| (1..=HEADER_WITHIN).contains(row)).map(|row| row - 1)
    } else {
        guess_header(rows)
    };
    (sheet, Layout { header, columns: columns(here, rows, header) })
}

fn stale(import: &Import) -> FormState {
    let mut state = fill(FormState::new(Uuid::new_v4()), import);
    state.error("", "import-changed");
    state
}

fn fill(form: FormState, import: &Import) -> FormState {
    let form =
        form.with("version", import.version).with("sector", import.sector.map(Sector::as_str).unwrap_or_default());
    import.layout.columns.iter().enumerate().fold(form, |form, (column, field)| {
        form.with(&column_field(column), field.map(Field::as_str).unwrap_or_default())
    })
}

/// A column as spreadsheets name it: A to Z, then AA.
fn letters(mut column: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'A' + u8::try_from(column % 26).unwrap_or(0)));
        if column < 26 {
            return name;
        }
        column = column / 26 - 1;
    }
}

/// The first filled cells of a row, to recognise it by.
fn words(row: &[String]) -> String {
    let filled: Vec<&str> = row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).take(4).collect();
    filled.join(" | ").chars().take(70).collect()
}

async fn render(cx: &Cx, status: StatusCode, here: &Here, import: &Import, form: FormState) -> Answer {
    let text = cx.text;
    let rows = import.rows();
    let header = import.layout.header;
    let first = header.map_or(0, |header| header + 1);
    let heads = header.and_then(|header| rows.get(header));
    let column = |index: usize| {
        let word = heads.and_then(|heads| heads.get(index)).map(|word| word.trim()).filter(|word| !word.is_empty());
        let below = rows.iter().skip(first).filter_map(|row| row.get(index)).map(|cell| cell.trim());
        let examples: Vec<&str> = below.filter(|cell| !cell.is_empty()).take(3).collect();
        ColumnLine {
            name: word.map_or_else(|| t!(text, "import-column-letter", letter = letters(index)), str::to_owned),
            examples: examples.join(" | ").chars().take(120).collect(),
        }
    };
    let where_form = FormState::new(Uuid::new_v4())
        .with("sheet", import.sheet)
        .with("header", header.map(|header| (header + 1).to_string()).unwrap_or_default());
    let view = View {
        home: here.home(),
        id: import.id,
        file: import.file_name.clone(),
        where_form,
        form,
        sheets: import.sheets.iter().enumerate().map(|(index, sheet)| (index, sheet.name.clone())).collect(),
        headers: rows
            .iter()
            .enumerate()
            .take(HEADER_WITHIN)
            .filter(|(_, row)| row.iter().any(|cell| !cell.is_empty()))
            .map(|(index, row)| {
                (index + 1, t!(text, "import-header-row", row = (index + 1).to_string(), words = words(row)))
            })
            .collect(),
        columns: (0..import.layout.columns.len()).map(column).collect(),
        preview: rows
            .iter()
            .enumerate()
            .skip(first)
            .filter(|(_, row)| !row.is_empty())
            .take(PREVIEW)
            .map(|(index, row)| (index + 1, row.clone()))
            .collect(),
        rows: rows.len().saturating_sub(first),
        once: Uuid::new_v4(),
    };
    cx.page(status, here.frame(cx).await?, view, page)
}

async fn taken(cx: &Cx, here: &Here, import: &Import, outcome: &Outcome) -> Answer {
    let view = done::View {
        home: here.home(),
        id: import.id,
        file: import.file_name.clone(),
        counts: vec![
            ("created", outcome.created),
            ("linked", outcome.linked),
            ("listed", outcome.listed),
            ("joined", outcome.joined),
            ("people", outcome.people),
            ("skipped", outcome.skipped),
            ("empty", outcome.empty),
            ("errors", outcome.errors),
        ],
        errors: outcome.errors,
        ods: import.format == "ods",
    };
    cx.ok(here.frame(cx).await?, view, done::page)
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        assert_eq!([0, 25, 26, 51, 52, 99].map(letters), ["A", "Z", "AA", "AZ", "BA", "CV"]);
    }
}
