//! The published route as the national team reads it: version, what changed, and every step in both languages.

use leptos::prelude::*;

use crate::{
    components::{Badge, BadgeKind, Card, Column, DataTable, Facts, Grid, PageHead, text_cell},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct Step {
    pub number: String,
    /// In the reader's language, and in the other.
    pub title: String,
    pub other_title: String,
    pub hours: u16,
    pub basic: bool,
    pub yearly: bool,
    pub retired: bool,
    /// Fields without text, per language.
    pub missing_nl: Vec<&'static str>,
    pub missing_en: Vec<&'static str>,
    pub formats: usize,
}

#[derive(Clone, Debug)]
pub struct Phase {
    pub number: u8,
    pub title: String,
    pub steps: Vec<Step>,
}

/// Numbers and titles of the steps that the last version changed.
#[derive(Clone, Debug, Default)]
pub struct Changed {
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub removed: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct View {
    pub version: i32,
    /// In the reader's time zone.
    pub published_at: time::OffsetDateTime,
    pub phases: Vec<Phase>,
    /// Nothing for the first version.
    pub changed: Option<Changed>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = text.get("coaching-route");
    let count = |wanted: fn(&Step) -> bool| {
        view.phases.iter().flat_map(|phase| &phase.steps).filter(|step| !step.retired && wanted(step)).count()
    };
    let number = |count: usize| text.number(i64::try_from(count).unwrap_or(i64::MAX)).into_any();
    let facts = vec![
        (text.get("coaching-version"), view.version.to_string().into_any()),
        (text.get("coaching-published"), text.moment(view.published_at).into_any()),
        (text.get("coaching-steps"), number(count(|_| true))),
        (text.get("coaching-basic-steps"), number(count(|step| step.basic))),
        (text.get("coaching-complete-nl"), number(count(|step| step.missing_nl.is_empty()))),
        (text.get("coaching-complete-en"), number(count(|step| step.missing_en.is_empty()))),
    ];
    let phases = view
        .phases
        .into_iter()
        .map(|phase| {
            let title = format!("{}. {}", phase.number, phase.title);
            view! { <Card title=title.clone()>{steps(text, title, phase.steps)}</Card> }
        })
        .collect_view();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("coaching-route-lead") />
        <Grid>
            <Card title=text.get("coaching-version-card") width=crate::components::Width::Half>
                <Facts items=facts />
                <p class="aw-note">{text.get("coaching-publish")}</p>
                <p><a href="/landelijk/afspraken">{text.get("commitments-link")}</a></p>
            </Card>
            <Card title=text.get("coaching-changes") width=crate::components::Width::Half>
                {changes(text, view.changed)}
            </Card>
            {phases}
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn changes(text: Text, changed: Option<Changed>) -> AnyView {
    let Some(changed) = changed else { return view! { <p>{text.get("coaching-first-version")}</p> }.into_any() };
    let lists = [
        ("coaching-added", changed.added),
        ("coaching-changed", changed.changed),
        ("coaching-removed", changed.removed),
    ];
    if lists.iter().all(|(_, steps)| steps.is_empty()) {
        return view! { <p>{text.get("coaching-nothing-changed")}</p> }.into_any();
    }
    lists
        .into_iter()
        .filter(|(_, steps)| !steps.is_empty())
        .map(|(key, steps)| {
            let items = steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view();
            view! {
                <h3 class="nl-heading nl-heading--level-3">{text.get(key)}</h3>
                <ul>{items}</ul>
            }
        })
        .collect_view()
        .into_any()
}

fn steps(text: Text, caption: String, steps: Vec<Step>) -> AnyView {
    let columns = vec![
        Column::new(text.get("coaching-step")),
        Column::new(text.get("coaching-kind")),
        Column::new(text.get("coaching-hours")).numeric(),
        Column::new(text.get("coaching-formats")).numeric(),
        Column::new(text.get("common-language-nl")),
        Column::new(text.get("common-language-en")),
    ];
    let complete = |missing: &[&'static str]| {
        if missing.is_empty() {
            return view! { <Badge kind=BadgeKind::Ok>{text.get("coaching-complete")}</Badge> }.into_any();
        }
        let fields =
            missing.iter().map(|field| text.get(&format!("coaching-field-{field}"))).collect::<Vec<_>>().join(", ");
        let words = t!(text, "coaching-missing", fields = fields);
        view! { <Badge kind=BadgeKind::Warning>{words}</Badge> }.into_any()
    };
    let rows = steps
        .into_iter()
        .map(|step| {
            let kinds = [
                (step.basic, "coaching-kind-basic"),
                (step.yearly, "coaching-kind-yearly"),
                (step.retired, "coaching-kind-retired"),
            ];
            let kinds: Vec<String> = kinds.into_iter().filter(|(is, _)| *is).map(|(_, key)| text.get(key)).collect();
            vec![
                view! {
                    {format!("{} {}", step.number, step.title)}
                    <p class="aw-note">{step.other_title}</p>
                }
                .into_any(),
                text_cell(&kinds.join(", ")),
                text.number(i64::from(step.hours)).into_any(),
                text.number(i64::try_from(step.formats).unwrap_or(i64::MAX)).into_any(),
                complete(&step.missing_nl),
                complete(&step.missing_en),
            ]
        })
        .collect();
    view! { <DataTable text caption caption_hidden=true columns rows /> }.into_any()
}
