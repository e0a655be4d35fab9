//! The third step: the verdict on each row, what may be the same, and the button that takes the list over.

use domain::partners::import::Verdict;
use leptos::prelude::*;
use uuid::Uuid;

use super::Home;
use crate::{
    components::{
        Badge, BadgeKind, Button, ButtonKind, Card, Column, Confirm, DataTable, Grid, LinkButton, ListUrl, Notice,
        NoticeKind, PageHead, Pagination, PostForm, Row, SubNav, SubNavItem,
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
    pub url: ListUrl,
    /// What is shown: a verdict, `open`, or all.
    pub shown: String,
    pub counts: Vec<(Verdict, usize)>,
    /// Rows that wait for a decision.
    pub open: usize,
    /// Rows that will do something.
    pub taken: usize,
    pub lines: Vec<Line>,
    pub page: u32,
    pub pages: u32,
    /// The decisions.
    pub form: FormState,
    /// The last button, with the mark of what it does.
    pub confirm: FormState,
}

/// A row of the list.
#[derive(Clone, Debug)]
pub struct Line {
    pub number: usize,
    pub name: String,
    pub verdict: Verdict,
    /// Reasons, and what was made of it.
    pub about: Vec<String>,
    /// What can be decided: code, words, and whether it is chosen.
    pub choices: Vec<(String, String, bool)>,
}

/// The field that decides about a row.
pub fn choice_field(row: usize) -> String {
    format!("row-{row}")
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("import-check");
    let lead = t!(text, "import-check-lead", file = view.file.clone());
    let body = view! {
        <PageHead text title=title.clone() lead crumbs=view.home.crumbs(text)>
            <LinkButton kind=ButtonKind::Secondary href=view.home.list(view.id, "")>
                {text.get("import-back-to-columns")}
            </LinkButton>
            <Confirm
                label=text.get("import-drop")
                button=text.get("import-drop-button")
                action=view.home.list(view.id, "/weggooien")
                once=Uuid::new_v4()
            >
                <p>{text.get("import-drop-text")}</p>
            </Confirm>
        </PageHead>
        <Grid>{outcome(text, view)} {rows(text, view)}</Grid>
    };
    document(frame, title, body.into_any())
}

fn count(view: &View, verdict: Verdict) -> usize {
    view.counts.iter().find(|(one, _)| *one == verdict).map_or(0, |(_, count)| *count)
}

/// What will happen, and the button.
fn outcome(text: Text, view: &View) -> AnyView {
    let form = &view.confirm;
    let errors = count(view, Verdict::Error);
    let wrong = (errors > 0).then(|| {
        view! {
            <p>
                {t!(text, "import-errors", count = errors)} " "
                <a href=view.home.list(view.id, "/fouten") download=true>{text.get("import-errors-download")}</a>
            </p>
        }
    });
    let open = (view.open > 0).then(|| {
        let href = view.url.clone().with("oordeel", "open").with("pagina", "").to_string();
        view! {
            <Notice kind=NoticeKind::Warning>
                {t!(text, "import-open", count = view.open)} " " <a href=href>{text.get("import-open-show")}</a>
            </Notice>
        }
    });
    let button = (view.open == 0 && view.taken > 0)
        .then(|| view! { <Row><Button>{t!(text, "import-confirm", count = view.taken)}</Button></Row> });
    let nothing = (view.taken == 0 && view.open == 0).then(|| view! { <p>{text.get("import-nothing")}</p> });
    view! {
        <Card title=text.get("import-outcome")>
            <ul>
                <li>{t!(text, "import-sum-new", count = count(view, Verdict::New))}</li>
                <li>{t!(text, "import-sum-listed", count = count(view, Verdict::Listed))}</li>
                <li>{t!(text, "import-sum-known", count = count(view, Verdict::Known))}</li>
                <li>{t!(text, "import-sum-double", count = count(view, Verdict::Double))}</li>
                <li>{t!(text, "import-sum-empty", count = count(view, Verdict::Empty))}</li>
            </ul>
            {wrong}
            {open}
            {nothing}
            <PostForm text form action=view.home.list(view.id, "/bevestigen")>
                <input type="hidden" name="fingerprint" value=form.value("fingerprint") />
                {button}
            </PostForm>
            <p class="aw-note">{text.get("import-listed-stays")}</p>
        </Card>
    }
    .into_any()
}

fn verdict_name(text: Text, verdict: Verdict) -> String {
    text.get(&format!("import-verdict-{}", verdict.as_str()))
}

fn rows(text: Text, view: &View) -> AnyView {
    let form = &view.form;
    let total: usize = view.counts.iter().map(|(_, count)| count).sum();
    let item = |label: String, count: usize, value: &str| SubNavItem {
        label: t!(text, "import-filter", name = label, count = count),
        href: view.url.clone().with("oordeel", value).with("pagina", "").to_string(),
        current: view.shown == value,
    };
    let mut items = vec![item(text.get("import-all"), total, "")];
    if view.open > 0 || view.shown == "open" {
        items.push(item(text.get("import-filter-open"), view.open, "open"));
    }
    items.extend(
        view.counts
            .iter()
            .filter(|(verdict, count)| *count > 0 || view.shown == verdict.as_str())
            .map(|(verdict, count)| item(verdict_name(text, *verdict), *count, verdict.as_str())),
    );
    let columns = vec![
        Column::new(text.get("import-row-name")),
        Column::new(text.get("import-verdict")),
        Column::new(text.get("import-about")),
    ];
    let lines = view.lines.iter().map(|line| row(text, line)).collect();
    let chosen = view.lines.iter().any(|line| !line.choices.is_empty());
    let all = (view.open > 0).then(|| {
        view! {
            <Row>
                <Button kind=ButtonKind::Secondary name="all" value="same">{text.get("import-all-same")}</Button>
                <Button kind=ButtonKind::Secondary name="all" value="other">{text.get("import-all-other")}</Button>
                <Button kind=ButtonKind::Secondary name="all" value="skip">{text.get("import-all-skip")}</Button>
            </Row>
        }
    });
    let save = chosen.then(|| {
        view! { <Row><Button kind=ButtonKind::Secondary name="all" value="">{text.get("import-save-choices")}</Button></Row> }
    });
    view! {
        <Card title=text.get("import-rows") id="rijen">
            <SubNav label=text.get("import-verdict") items />
            <PostForm text form>
                <DataTable text caption=text.get("import-rows") caption_hidden=true columns rows=lines />
                {save}
                {all}
            </PostForm>
            <Pagination text url=&view.url page=view.page pages=view.pages />
        </Card>
    }
    .into_any()
}

fn row(text: Text, line: &Line) -> Vec<AnyView> {
    let kind = match line.verdict {
        Verdict::New => BadgeKind::Ok,
        Verdict::Error => BadgeKind::Warning,
        Verdict::Listed | Verdict::Known | Verdict::Double => BadgeKind::Busy,
        Verdict::Empty => BadgeKind::Neutral,
    };
    let open = !line.choices.is_empty() && line.choices.iter().all(|(_, _, chosen)| !chosen);
    let (kind, verdict) = if open {
        (BadgeKind::Warning, text.get("import-filter-open"))
    } else {
        (kind, verdict_name(text, line.verdict))
    };
    let name = if line.name.is_empty() { text.get("import-nameless") } else { line.name.clone() };
    let about = line.about.iter().map(|one| view! { <p>{one.clone()}</p> }).collect_view();
    let choices = (!line.choices.is_empty()).then(|| {
        let field = choice_field(line.number);
        let options = line
            .choices
            .iter()
            .map(|(code, label, chosen)| {
                view! {
                    <label class="aw-check">
                        <input type="radio" name=field.clone() value=code.clone() checked=*chosen />
                        <span>{label.clone()}</span>
                    </label>
                }
            })
            .collect_view();
        view! {
            <fieldset class="aw-fieldset">
                <legend class="utrecht-form-label">{t!(text, "import-same", row = line.number.to_string())}</legend>
                {options}
            </fieldset>
        }
    });
    vec![
        view! { <span class="aw-note">{t!(text, "import-row-number", row = line.number.to_string())}</span> <br /> {name} }.into_any(),
        view! { <Badge kind=kind>{verdict}</Badge> }.into_any(),
        view! { <div>{about} {choices}</div> }.into_any(),
    ]
}
