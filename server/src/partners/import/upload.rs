//! The first step. A file is read by one thread at a time, within limits of size and time: other pages do not wait for it.

use std::time::Duration;

use app::{
    form::FormState,
    partners::import::upload::{View, page},
};
use axum::{
    extract::{Multipart, multipart::MultipartRejection},
    http::StatusCode,
};
use documents::sheet::{self, Book, Format, SheetError};
use domain::partners::import::{Field, FieldsForm, Layout, guess_columns, guess_header};
use store::{
    Error,
    partners::{self, ImportSheet, NewImport},
};
use tokio::sync::Semaphore;

use super::{At, Here};
use crate::http::{Answer, Cx, Form, Path, Press, parts};

/// Files that are read at once.
static READING: Semaphore = Semaphore::const_new(1);
/// For so long does a file wait for its turn.
const TURN: Duration = Duration::from_secs(15);

pub async fn get(cx: Cx, Path(at): Path<At>) -> Answer {
    let here = Here::find(&cx, &at).await?;
    let form = cx.form(|form| form).await?;
    render(&cx, StatusCode::OK, &here, form).await
}

pub async fn post(cx: Cx, Path(at): Path<At>, multipart: Result<Multipart, MultipartRejection>) -> Answer {
    let here = Here::find(&cx, &at).await?;
    let refused = || Error::Refused("bad-request");
    let (pairs, file) = parts(multipart.map_err(|_| refused())?).await?;
    let form = Form::<FieldsForm>::from_pairs(pairs).map_err(|_| refused())?;
    let again = async |key| render(&cx, StatusCode::UNPROCESSABLE_ENTITY, &here, form.refused("file", key)).await;
    let Some((name, bytes)) = file else { return again("import-file-none").await };
    let book = match read(bytes).await {
        Ok(book) => book,
        Err(key) => return again(key).await,
    };
    let new = new_import(&here, &name, book);
    match partners::begin_import(&here.into, form.once, &new).await {
        Ok(id) => cx.done(form.once, &here.home().list(id, ""), "done-read").await,
        Err(Error::Refused("import-too-many")) => again("import-too-many").await,
        Err(error) => Err(error.into()),
    }
}

/// The locale key says why a file is not read.
async fn read(bytes: Vec<u8>) -> Result<Book, &'static str> {
    let turn = tokio::time::timeout(TURN, READING.acquire()).await;
    let Ok(Ok(turn)) = turn else { return Err("import-file-busy") };
    let reading = tokio::task::spawn_blocking(move || {
        let book = sheet::read(&bytes);
        // The next one begins when this one is done, also when nobody waits for it any more.
        std::mem::drop(turn);
        book
    });
    match reading.await {
        Ok(book) => book.map_err(SheetError::key),
        // Whatever a file makes the reader stumble over.
        Err(_) => Err(SheetError::Damaged.key()),
    }
}

/// Begins at the sheet that looks most like a list: the one whose header says most, or the longest.
fn new_import(here: &Here, name: &str, book: Book) -> NewImport {
    let layout = |rows: &[Vec<String>]| {
        let header = guess_header(rows);
        Layout { header, columns: columns(here, rows, header) }
    };
    let layouts: Vec<Layout> = book.sheets.iter().map(|sheet| layout(&sheet.rows)).collect();
    let told = |index: usize| layouts[index].columns.iter().flatten().count();
    let sheet =
        (0..layouts.len()).rev().max_by_key(|index| (told(*index), book.sheets[*index].rows.len())).unwrap_or(0);
    NewImport {
        file_name: file_name(name),
        format: match book.format {
            Format::Xlsx => "xlsx",
            Format::Ods => "ods",
            Format::Csv => "csv",
        }
        .to_owned(),
        layout: layouts.into_iter().nth(sheet).unwrap_or_default(),
        sheets: book.sheets.into_iter().map(|sheet| ImportSheet { name: sheet.name, rows: sheet.rows }).collect(),
        sheet,
    }
}

/// What each column of a sheet holds, as far as its header tells.
pub(super) fn columns(here: &Here, rows: &[Vec<String>], header: Option<usize>) -> Vec<Option<Field>> {
    let mut columns = header.and_then(|header| rows.get(header)).map(|row| guess_columns(row)).unwrap_or_default();
    for column in &mut columns {
        *column = column.filter(|field| field.is_of(here.scope.is_none()));
    }
    columns.resize(rows.iter().map(Vec::len).max().unwrap_or(0), None);
    columns
}

/// Without folders and signs that nobody sees.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|sign| !sign.is_control()).take(120).collect();
    if plain.trim().is_empty() { "lijst".to_owned() } else { plain.trim().to_owned() }
}

/// Throws a list away.
pub async fn drop(cx: Cx, Path(at): Path<At>, form: Form<Press>) -> Answer {
    let here = Here::find(&cx, &at).await?;
    partners::drop_import(&here.into, form.once, super::number(at.id.as_deref().unwrap_or_default())?).await?;
    cx.done(form.once, &here.home().path(""), "done-removed").await
}

async fn render(cx: &Cx, status: StatusCode, here: &Here, form: FormState) -> Answer {
    let waiting = partners::waiting_imports(&here.into).await?;
    let view = View {
        home: here.home(),
        form,
        waiting: waiting
            .into_iter()
            .map(|one| (one.id, one.file_name, domain::time::local(one.created_at).date()))
            .collect(),
    };
    cx.page(status, here.frame(cx).await?, view, page)
}
