//! What is typed on the goal map: the ambition, a result, the value of a year.

use leptos::prelude::*;
use uuid::Uuid;

use super::{crumbs, goals_path};
use crate::{
    alliance::Place,
    components::{Button, Card, Choice, Confirm, Field, FieldKind, PageHead, PostForm, Row, Select, TextArea, Width},
    form::FormState,
    frame::{Frame, document},
    text::Text,
};

/// The ambition.
#[derive(Clone, Debug)]
pub struct AmbitionView {
    pub place: Place,
    pub form: FormState,
}

pub fn ambition_page(frame: Frame, view: AmbitionView) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get("goals-ambition");
    let fields = view! {
        <TextArea
            text
            form
            name="sentence"
            label=text.get("goals-sentence")
            hint=text.get("goals-sentence-hint")
            rows=3
            required=true
        />
    };
    around(frame, &view.place, form, &title, "goals-ambition-lead", fields.into_any(), None)
}

/// A result to add or change.
#[derive(Clone, Debug)]
pub struct OutcomeView {
    pub place: Place,
    pub form: FormState,
    /// Number and name of each partner that takes part.
    pub partners: Vec<(String, String)>,
    /// Where to take it away; nothing when it is new.
    pub remove: Option<(String, Uuid)>,
}

pub fn outcome_page(frame: Frame, view: OutcomeView) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get(if view.remove.is_some() { "goals-result-change" } else { "goals-result-add" });
    let partners: Vec<Choice> = view.partners.iter().map(|(id, name)| Choice::new(id.clone(), name.clone())).collect();
    let fields = view! {
        <Field text form name="title" label=text.get("goals-result") hint=text.get("goals-result-hint") required=true />
        <Field
            text
            form
            name="indicator"
            label=text.get("goals-indicator")
            hint=text.get("goals-indicator-hint")
            required=true
        />
        <TextArea
            text
            form
            name="definition"
            label=text.get("goals-definition")
            hint=text.get("goals-definition-hint")
            rows=2
            required=true
        />
        <Field text form name="unit" label=text.get("goals-unit") hint=text.get("goals-unit-hint") />
        <Field
            text
            form
            name="base_value"
            label=text.get("goals-base-value")
            hint=text.get("goals-empty-hint")
            kind=FieldKind::Number
            sometimes=true
        />
        <Field text form name="base_year" label=text.get("goals-base-year") kind=FieldKind::Number sometimes=true />
        <Field text form name="target_value" label=text.get("goals-target-value") kind=FieldKind::Number required=true />
        <Field text form name="target_year" label=text.get("goals-target-year") kind=FieldKind::Number required=true />
        <Field text form name="source" label=text.get("goals-source") hint=text.get("goals-source-hint") required=true />
        <Select
            text
            form
            name="delivered_by"
            label=text.get("goals-deliverer")
            options=partners
            empty=text.get("goals-deliverer-none")
        />
    };
    let remove = view.remove.clone().map(|remove| (remove, "goals-result-remove"));
    around(frame, &view.place, form, &title, "goals-result-lead", fields.into_any(), remove)
}

/// The value of a year.
#[derive(Clone, Debug)]
pub struct MeasurementView {
    pub place: Place,
    pub form: FormState,
    /// What is measured.
    pub result: String,
    /// Where to take it away; nothing when it is new.
    pub remove: Option<(String, Uuid)>,
}

pub fn measurement_page(frame: Frame, view: MeasurementView) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let fields = view! {
        <Field text form name="year" label=text.get("goals-year") kind=FieldKind::Number required=true />
        <Field
            text
            form
            name="value"
            label=text.get("goals-value")
            hint=text.get("goals-empty-hint")
            kind=FieldKind::Number
            sometimes=true
        />
        <Field text form name="source" label=text.get("goals-source") hint=text.get("goals-source-hint") sometimes=true />
        <TextArea text form name="note" label=text.get("goals-note") hint=text.get("goals-note-hint") rows=2 />
    };
    let remove = view.remove.clone().map(|remove| (remove, "goals-measure-remove"));
    around(frame, &view.place, form, &view.result.clone(), "goals-measure-lead", fields.into_any(), remove)
}

/// The form on its page. `remove` is where it is taken away, with the locale key of what that is called.
fn around(
    frame: Frame,
    place: &Place,
    form: &FormState,
    title: &str,
    lead: &str,
    fields: AnyView,
    remove: Option<((String, Uuid), &'static str)>,
) -> AnyView {
    let text = frame.text;
    let back = goals_path(&place.slug, "");
    let remove = remove.map(|((action, once), key)| removal(text, action, once, key));
    let body = view! {
        <PageHead text title=title.to_owned() lead=text.get(lead) crumbs=crumbs(text, place) />
        <Card title=text.get("goals-fill-in") width=Width::TwoThirds>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                {fields}
                <Row>
                    <Button>{text.get("common-save")}</Button>
                    <a href=back>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
            {remove}
        </Card>
    };
    document(frame, title.to_owned(), body.into_any())
}

/// Takes something off the map, once it was asked.
pub(super) fn removal(text: Text, action: String, once: Uuid, key: &str) -> AnyView {
    view! {
        <Confirm label=text.get(key) button=text.get(&format!("{key}-button")) action once>
            <p>{text.get(&format!("{key}-text"))}</p>
        </Confirm>
    }
    .into_any()
}
