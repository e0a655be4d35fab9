//! The second step: which sheet, where the header is, and what each column holds.

use domain::partners::import::Field as Holds;
use leptos::prelude::*;
use uuid::Uuid;

use super::{Home, sectors};
use crate::{
    components::{
        Button, ButtonKind, Card, Choice, Column, Confirm, DataTable, Grid, PageHead, PostForm, Row, Select, Width,
        text_cell,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub home: Home,
    pub id: Uuid,
    pub file: String,
    /// Sheet and header.
    pub where_form: FormState,
    /// What the columns hold: `column-0` and so on.
    pub form: FormState,
    /// Number and name of the sheets.
    pub sheets: Vec<(usize, String)>,
    /// The first rows, to choose the header from: number and words.
    pub headers: Vec<(usize, String)>,
    pub columns: Vec<ColumnLine>,
    /// The first rows below the header, with their numbers.
    pub preview: Vec<(usize, Vec<String>)>,
    /// Rows below the header.
    pub rows: usize,
    pub once: Uuid,
}

/// A column of the file.
#[derive(Clone, Debug)]
pub struct ColumnLine {
    /// The word above it, or its letter.
    pub name: String,
    /// What stands in it first.
    pub examples: String,
}

/// The field that says what a column holds.
pub fn column_field(column: usize) -> String {
    format!("column-{column}")
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("import-columns");
    let form = &view.form;
    let numbers = |pairs: &[(usize, String)]| {
        pairs.iter().map(|(number, label)| Choice::new(number.to_string(), label.clone())).collect::<Vec<_>>()
    };
    let where_form = &view.where_form;
    let sheet = (view.sheets.len() > 1).then(|| {
        view! { <Select text form=where_form name="sheet" label=text.get("import-sheet") options=numbers(&view.sheets) required=true /> }
    });
    let columns = vec![
        Column::new(text.get("import-column")),
        Column::new(text.get("import-examples")),
        Column::new(text.get("import-holds")),
    ];
    let rows = view
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            vec![column.name.clone().into_any(), text_cell(&column.examples), holds(text, view, index, &column.name)]
        })
        .collect();
    let body = view! {
        <PageHead text title=title.clone() lead=t!(text, "import-columns-lead", file = view.file.clone(), count = view.rows) crumbs=view.home.crumbs(text)>
            <Confirm
                label=text.get("import-drop")
                button=text.get("import-drop-button")
                action=view.home.list(view.id, "/weggooien")
                once=view.once
            >
                <p>{text.get("import-drop-text")}</p>
            </Confirm>
        </PageHead>
        <Grid>
            <Card title=text.get("import-holds")>
                <PostForm text form>
                    <input type="hidden" name="version" value=form.value("version") />
                    <DataTable text caption=text.get("import-holds") caption_hidden=true columns rows />
                    <Select
                        text
                        form
                        name="sector"
                        label=text.get("import-sector")
                        hint=text.get("import-sector-hint")
                        options=sectors(text)
                        empty=text.get("import-no-sector")
                    />
                    <Row>
                        <Button>{text.get("import-to-check")}</Button>
                    </Row>
                </PostForm>
            </Card>
            <Card title=text.get("import-where") width=Width::TwoThirds>
                <PostForm text form=where_form>
                    <input type="hidden" name="where" value="ja" />
                    {sheet}
                    <Select
                        text
                        form=where_form
                        name="header"
                        label=text.get("import-header")
                        hint=text.get("import-header-hint")
                        options=numbers(&view.headers)
                        empty=text.get("import-no-header")
                    />
                    <Row>
                        <Button kind=ButtonKind::Secondary>{text.get("import-where-button")}</Button>
                    </Row>
                </PostForm>
            </Card>
            {preview(text, view)}
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// What one column holds: a list with the name of the column as its label.
fn holds(text: Text, view: &View, column: usize, name: &str) -> AnyView {
    let form = &view.form;
    let field = column_field(column);
    let now = form.value(&field);
    let label = t!(text, "import-holds-of", column = name.to_owned());
    let options = Holds::ALL
        .into_iter()
        .filter(|one| one.is_of(view.home.is_network()))
        .map(|one| {
            let chosen = now == one.as_str();
            view! { <option value=one.as_str() selected=chosen>{field_name(text, one)}</option> }
        })
        .collect_view();
    let invalid = form.error_of(&field).is_some();
    view! {
        <select
            class="utrecht-select utrecht-select--html-select"
            id=format!("veld-{field}")
            name=field
            aria-label=label
            aria-invalid=invalid.then_some("true")
        >
            <option value="">{text.get("import-not")}</option>
            {options}
        </select>
    }
    .into_any()
}

/// What a column can hold, in words; the same word stands above the column of an export.
pub fn field_name(text: Text, field: Holds) -> String {
    text.get(&format!("import-field-{}", field.as_str().replace('_', "-")))
}

fn preview(text: Text, view: &View) -> AnyView {
    let mut columns = vec![Column::new(text.get("import-row"))];
    columns.extend(view.columns.iter().map(|column| Column::new(column.name.clone())));
    let rows = view
        .preview
        .iter()
        .map(|(number, cells)| {
            let mut row = vec![number.to_string().into_any()];
            row.extend((0..view.columns.len()).map(|column| text_cell(cells.get(column).map_or("", String::as_str))));
            row
        })
        .collect();
    view! {
        <Card title=text.get("import-preview")>
            <DataTable text caption=text.get("import-preview") caption_hidden=true columns rows />
        </Card>
    }
    .into_any()
}
