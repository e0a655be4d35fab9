//! The third step: the verdicts, the decisions, and taking the list over.

use app::{
    components::ListUrl,
    form::FormState,
    partners::import::check::{Line, View, page},
    t,
    text::Text,
};
use axum::http::StatusCode;
use domain::partners::import::{AlikeTo, Choice, Field, FieldsForm, Plan, Row, Target, Verdict};
use store::{
    Error,
    partners::{self, Import},
};
use uuid::Uuid;

use super::{At, Here, why};
use crate::http::{Answer, Cx, Form, Path};

/// Rows on one page; with three choices each they stay far below what a form may hold.
const PER_PAGE: usize = 50;

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

pub async fn get(cx: Cx, Path(at): Path<At>) -> Answer {
    let here = Here::find(&cx, &at).await?;
    let import = here.import(&at).await?;
    // Without a column for the name there is nothing to say of any row.
    if import.outcome.is_some() || !import.layout.columns.contains(&Some(Field::Name)) {
        return Ok(cx.to(&here.home().list(import.id, "")));
    }
    render(&cx, StatusCode::OK, &here, &import, "").await
}

pub async fn post(cx: Cx, Path(at): Path<At>, form: Form<FieldsForm>) -> Answer {
    let here = Here::find(&cx, &at).await?;
    let import = here.import(&at).await?;
    let mut choices = import.choices.clone();
    for (row, code) in form.input.beginning("row-") {
        if let (Ok(row), Some(choice)) = (row.parse::<usize>(), Choice::parse(code)) {
            choices.insert(row, choice);
        }
    }
    // One button for all rows that are still open.
    let all = form.input.get("all");
    if !all.is_empty() {
        let plan = here.plan(&cx, &Import { choices: choices.clone(), ..import.clone() }).await?;
        for row in plan.rows.iter().filter(|row| row.is_open()) {
            let choice = match all {
                "same" => row.alike.first().map(|first| Choice::Same(first.target)),
                "other" => Some(Choice::Other),
                _ => Some(Choice::Skip),
            };
            choices.extend(choice.map(|choice| (row.number, choice)));
        }
    }
    let rows = import.sheets.get(import.sheet).map_or(0, |sheet| sheet.rows.len());
    choices.retain(|row, _| (1..=rows).contains(row));
    match partners::save_choices(&here.into, form.once, &import, &choices).await {
        Ok(()) => {
            let back = here.home().list(import.id, "/controle");
            let query = if cx.query.is_empty() || !all.is_empty() { String::new() } else { format!("?{}", cx.query) };
            cx.done(form.once, &format!("{back}{query}"), "done-saved").await
        }
        Err(Error::Stale) => render(&cx, REFUSED, &here, &here.import(&at).await?, "import-changed").await,
        Err(error) => Err(error.into()),
    }
}

/// A list is worked out again so often, when others add names at the same time.
const TRIES: usize = 3;

/// Takes the list over, as it was shown.
pub async fn confirm(cx: Cx, Path(at): Path<At>, form: Form<FieldsForm>) -> Answer {
    let here = Here::find(&cx, &at).await?;
    let import = here.import(&at).await?;
    let rules = here.rules(&cx, &import).await?;
    let fingerprint = form.input.get("fingerprint");
    let mut tries = 0;
    let done = loop {
        tries += 1;
        let prepared = partners::prepare_import(&here.into, import.id, rules.clone()).await?;
        match partners::confirm_import(&here.into, form.once, &prepared, fingerprint).await {
            // Somebody added a name meanwhile; often nothing of this list is about it.
            Err(Error::Refused("import-overtaken")) if tries < TRIES => {}
            done => break done,
        }
    };
    let key = match done {
        Ok(_) => return cx.done(form.once, &here.home().list(import.id, ""), "done-imported").await,
        Err(Error::Stale | Error::Refused("import-overtaken")) => "import-changed",
        Err(Error::Refused("import-open")) => "import-still-open",
        Err(Error::Refused("import-nothing")) => "import-nothing",
        Err(error) => return Err(error.into()),
    };
    let now = here.import(&at).await?;
    if now.outcome.is_some() {
        return Ok(cx.to(&here.home().list(import.id, "")));
    }
    render(&cx, REFUSED, &here, &now, key).await
}

async fn render(cx: &Cx, status: StatusCode, here: &Here, import: &Import, refused: &str) -> Answer {
    let text = cx.text;
    let plan = here.plan(cx, import).await?;
    let shown = cx.param("oordeel").unwrap_or_default();
    let is_shown = |row: &&Row| match shown.as_str() {
        "" => true,
        "open" => row.is_open(),
        verdict => row.verdict.as_str() == verdict,
    };
    let rows: Vec<&Row> = plan.rows.iter().filter(is_shown).collect();
    let pages = rows.len().div_ceil(PER_PAGE).max(1);
    let page_now = cx.param("pagina").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let mut confirm = FormState::new(Uuid::new_v4()).with("fingerprint", plan.fingerprint());
    if !refused.is_empty() {
        confirm.error("", refused);
    }
    let lines = rows.into_iter().skip((page_now - 1) * PER_PAGE).take(PER_PAGE);
    let view = View {
        home: here.home(),
        id: import.id,
        file: import.file_name.clone(),
        url: ListUrl::new(here.home().list(import.id, "/controle")).with("oordeel", &shown),
        counts: Verdict::ALL.map(|verdict| (verdict, plan.count(verdict))).to_vec(),
        open: plan.open(),
        taken: plan.taken(),
        lines: lines.map(|row| line(text, &plan, row)).collect(),
        page: u32::try_from(page_now).unwrap_or(1),
        pages: u32::try_from(pages).unwrap_or(1),
        form: FormState::new(Uuid::new_v4()),
        confirm,
        shown,
    };
    cx.page(status, here.frame(cx).await?, view, page)
}

fn line(text: Text, plan: &Plan, row: &Row) -> Line {
    let mut about: Vec<String> = row.problems.iter().chain(&row.remarks).map(|problem| why(text, problem)).collect();
    if let Some(candidate) = &row.candidate {
        let people = candidate.people.len();
        if people > 0 {
            about.push(t!(text, "import-people", count = people));
        }
    }
    let chosen = |choice: Choice| row.choice == Some(choice);
    let mut choices: Vec<(String, String, bool)> = row
        .alike
        .iter()
        .map(|alike| {
            let choice = Choice::Same(alike.target);
            (choice.code(), same(text, plan, alike), chosen(choice))
        })
        .collect();
    if !choices.is_empty() {
        for (choice, key) in [(Choice::Other, "import-choice-other"), (Choice::Skip, "import-choice-skip")] {
            choices.push((choice.code(), text.get(key), chosen(choice)));
        }
    }
    let name = row.candidate.as_ref().map_or_else(|| row.name.clone(), |candidate| candidate.name.clone());
    Line { number: row.number, name, verdict: row.verdict, about, choices }
}

/// "Ja, dit is …", and where that one is.
fn same(text: Text, plan: &Plan, alike: &AlikeTo) -> String {
    match alike.target {
        Target::Row(number) => {
            let name = plan.row(number).map_or(&alike.name, |row| &row.name).clone();
            t!(text, "import-choice-row", name = name, row = number.to_string())
        }
        Target::Organisation(_) if alike.listed => t!(text, "import-choice-listed", name = alike.name.clone()),
        Target::Organisation(_) => t!(text, "import-choice-known", name = alike.name.clone()),
    }
}
