//! The starter checklist (startlijst): sector by sector, the kinds of organisations that probably exist here, to name, to tick or to skip.

use domain::partners::Sector;
use leptos::prelude::*;

use super::{crumbs, partners_path};
use crate::{
    alliance::Place,
    components::{Button, Card, Field, ListUrl, PageHead, PostForm, Row, SubNav, SubNavItem, field_id, stored_note},
    form::FormState,
    frame::{Frame, document},
    islands::alike::AlikeNames,
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    pub sector: Sector,
    /// Each sector, with how many of its likely kinds have no answer yet.
    pub sectors: Vec<(Sector, usize)>,
    /// Kinds that a place of this size probably has, and the other ones.
    pub likely: Vec<Kind>,
    pub others: Vec<Kind>,
}

/// A kind of organisation.
#[derive(Clone, Debug)]
pub struct Kind {
    pub key: String,
    pub name: String,
    pub gives: String,
    /// Meets families who could use a scheme.
    pub finds_families: bool,
    /// Number and name of the partners of this kind that stand on the list.
    pub partners: Vec<(String, String)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get("partners-checklist");
    let items = view
        .sectors
        .iter()
        .map(|(sector, open)| {
            let name = text.get(&format!("sector-{}", sector.as_str()));
            SubNavItem {
                label: if *open == 0 {
                    name
                } else {
                    t!(text, "partners-checklist-sector", name = name, count = *open)
                },
                href: checklist_url(&view.place.slug, *sector),
                current: *sector == view.sector,
            }
        })
        .collect();
    let likely = view.likely.iter().map(|kind| question(text, view, kind)).collect_view();
    // What was typed there must be in sight.
    let typed = view
        .others
        .iter()
        .any(|kind| !form.value(&name_field(&kind.key)).is_empty() || !form.value(&answer_field(&kind.key)).is_empty());
    let others = (!view.others.is_empty()).then(|| {
        let others = view.others.iter().map(|kind| question(text, view, kind)).collect_view();
        view! {
            <details class="aw-fold" open=typed>
                <summary>{t!(text, "partners-checklist-others", count = view.others.len())}</summary>
                {others}
            </details>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("partners-checklist-lead") crumbs=crumbs(text, &view.place) />
        <SubNav label=text.get("partners-checklist-sectors") items />
        <Card title=text.get(&format!("sector-{}", view.sector.as_str()))>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                {likely}
                {others}
                <Row>
                    <Button>{text.get("partners-checklist-save")}</Button>
                    <a href=partners_path(&view.place.slug, "")>{text.get("partners-checklist-stop")}</a>
                </Row>
            </PostForm>
        </Card>
        <p class="aw-note">{text.get("partners-checklist-source")} " " <a href="/bronnen">{text.get("partners-checklist-sources")}</a></p>
    };
    document(frame, title, body.into_any())
}

/// The checklist at one sector.
pub fn checklist_url(slug: &str, sector: Sector) -> String {
    ListUrl::new(partners_path(slug, "/startlijst")).with("sector", sector.as_str()).to_string()
}

/// The field for the name of an organisation of a kind.
pub fn name_field(kind: &str) -> String {
    format!("name-{kind}")
}

/// The field for an answer without a name.
pub fn answer_field(kind: &str) -> String {
    format!("answer-{kind}")
}

fn question(text: Text, view: &View, kind: &Kind) -> AnyView {
    let form = &view.form;
    let name = name_field(&kind.key);
    let typed = !form.value(&name).is_empty();
    let finds = kind.finds_families.then(|| format!(" {}", text.get("partners-checklist-finds")));
    let answer = if kind.partners.is_empty() {
        view! {
            {named(text, view, name)}
            {stored(text, form, &answer_field(&kind.key))}
            <div class="aw-row">{choices(text, form, &answer_field(&kind.key))}</div>
        }
        .into_any()
    } else {
        // A name is answer enough.
        let links = kind
            .partners
            .iter()
            .map(|(id, name)| {
                view! { <li><a href=partners_path(&view.place.slug, &format!("/{id}"))>{name.clone()}</a></li> }
            })
            .collect_view();
        view! {
            <p>{text.get("partners-checklist-listed")}</p>
            <ul>{links}</ul>
            <details class="aw-fold" open=typed>
                <summary>{text.get("partners-checklist-more")}</summary>
                {named(text, view, name)}
            </details>
        }
        .into_any()
    };
    view! {
        <fieldset class="aw-fieldset aw-kind">
            <legend class="utrecht-form-label">{kind.name.clone()}</legend>
            <p class="aw-note">{t!(text, "partners-checklist-gives", what = kind.gives.clone())} {finds}</p>
            <div>{answer}</div>
        </fieldset>
    }
    .into_any()
}

/// The field for a name; which is known by a name like it shows while it is typed.
fn named(text: Text, view: &View, name: String) -> AnyView {
    let sentence = t!(text, "partners-checklist-typing", known = "{known}");
    let (form, field) = (&view.form, field_id(&name));
    view! {
        <Field text form name label=text.get("partners-checklist-name") sometimes=true />
        <AlikeNames alliance=view.place.slug.clone() field sentence />
    }
    .into_any()
}

const ANSWERS: [(&str, &str); 3] = [
    ("exists", "partners-checklist-exists"),
    ("skipped", "partners-checklist-skipped"),
    ("", "partners-checklist-open-yet"),
];

/// What is stored now, when something else was chosen.
fn stored(text: Text, form: &FormState, field: &str) -> Option<AnyView> {
    let stored = form.stored_of(field)?.first().cloned().unwrap_or_default();
    let (_, key) = ANSWERS.into_iter().find(|(value, _)| *value == stored)?;
    Some(stored_note(text, &field_id(field), &text.get(key)))
}

fn choices(text: Text, form: &FormState, field: &str) -> AnyView {
    let given = form.value(field);
    ANSWERS
        .map(|(value, key)| {
            view! {
                <label class="aw-check">
                    <input type="radio" name=field.to_owned() value=value checked=given == value />
                    <span>{text.get(key)}</span>
                </label>
            }
        })
        .collect_view()
        .into_any()
}
