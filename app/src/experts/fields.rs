//! The fields of a part, drawn from the list in the domain: their labels and hints are locale keys.

use domain::experts::{
    children::{ChildFormat, ChildSafety},
    plan::{
        CompensationKind, Part,
        form::{Field as PlanField, FieldKind as Kind},
    },
};
use leptos::prelude::*;

use crate::{
    components::{Checkbox, Checkboxes, Choice, Field, FieldKind, TextArea},
    form::FormState,
    text::Text,
};

/// The text of `key`, or nothing when there is none.
fn maybe(text: Text, key: &str) -> String {
    if text.has(key) { text.get(key) } else { String::new() }
}

/// A choice with its explanation, where there is one.
fn choice(text: Text, value: &str, key: &str) -> Choice {
    Choice::new(value, text.get(key)).hint(maybe(text, &format!("{key}-hint")))
}

pub(super) fn field(text: Text, form: &FormState, part: Part, field: PlanField) -> AnyView {
    let name = field.name;
    let key = format!("experts-{}-{name}", part.as_str());
    let (label, hint) = (text.get(&key), maybe(text, &format!("{key}-hint")));
    let line = |kind, guarded| {
        view! { <Field text form name label=label.clone() hint=hint.clone() kind guarded sometimes=true /> }.into_any()
    };
    let boxes = |options| {
        view! { <Checkboxes text form name label=label.clone() hint=hint.clone() options sometimes=true /> }.into_any()
    };
    match field.kind {
        Kind::Text => view! { <TextArea text form name label hint rows=3 sometimes=true /> }.into_any(),
        Kind::Questions => view! { <TextArea text form name label hint rows=6 sometimes=true /> }.into_any(),
        Kind::Line => line(FieldKind::Text, true),
        Kind::Date => line(FieldKind::Date, false),
        Kind::Number(..) | Kind::Money => line(FieldKind::Number, false),
        Kind::Tick => view! { <Checkbox text form name label hint /> }.into_any(),
        Kind::Kinds => boxes(
            CompensationKind::ALL
                .map(|kind| choice(text, kind.as_str(), &format!("experts-kind-{}", kind.as_str())))
                .to_vec(),
        ),
        Kind::ChildSafety => boxes(
            ChildSafety::ALL
                .map(|what| choice(text, what.as_str(), &format!("experts-child-{}", what.as_str())))
                .to_vec(),
        ),
        Kind::ChildFormats => boxes(
            ChildFormat::ALL
                .map(|format| choice(text, format.as_str(), &format!("experts-format-{}", format.as_str())))
                .to_vec(),
        ),
    }
}
