//! What all fields share: label above, hint under it, error in words beside the field, and the ids that tie them together.

use domain::guard::FindingKind;
use leptos::prelude::*;

use super::guard;
use crate::{
    form::{FieldError, FormState},
    t,
    text::{FluentValue, Text},
};

/// One option of a select, or one of several radio buttons or checkboxes.
#[derive(Clone, Debug)]
pub struct Choice {
    pub value: String,
    pub label: String,
    /// Shown under the label of a radio button or checkbox.
    pub hint: String,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new() }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// The id of the (first) control of a field; the error summary links to it.
pub fn field_id(name: &str) -> String {
    let name: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("veld-{name}")
}

/// What is wrong, in the reader's words.
pub fn error_text(text: Text, error: &FieldError) -> String {
    // As numbers where they are, so that a text can say "1 minute" and "2 minutes".
    let value = |text: &String| text.parse::<i64>().map_or_else(|_| FluentValue::from(text.clone()), FluentValue::from);
    let args: Vec<_> = error.args.iter().map(|(name, text)| (*name, value(text))).collect();
    text.with(&error.key, &args)
}

/// "Nu bewaard: …", under a field that holds something else.
pub(crate) fn stored_note(text: Text, id: &str, stored: &str) -> AnyView {
    let words = if stored.is_empty() {
        text.get("common-stored-nothing")
    } else {
        t!(text, "common-stored", value = stored.to_owned())
    };
    view! { <div class="aw-stored" id=format!("{id}-bewaard")>{words}</div> }.into_any()
}

/// The parts around one control.
pub(super) struct FieldParts {
    pub(super) id: String,
    pub(super) value: String,
    pub(super) invalid: bool,
    /// For `aria-describedby`.
    pub(super) described_by: Option<String>,
    pub(super) required: bool,
    /// Must be filled in at times: the hint says when, so it is not called optional.
    pub(super) sometimes: bool,
    text: Text,
    label: String,
    hint: String,
    error: Option<String>,
    /// What is stored now, when something else was typed.
    stored: Option<Vec<String>>,
    /// What was found in free text, of which the reader was not told yet.
    found: Vec<(FindingKind, String)>,
}

impl FieldParts {
    pub(super) fn new(text: Text, form: &FormState, name: &str, label: String, hint: String, required: bool) -> Self {
        let id = field_id(name);
        form.note_label(name, &label);
        let error = form.error_of(name).map(|error| error_text(text, error));
        let mut described = Vec::new();
        if !hint.is_empty() {
            described.push(format!("{id}-uitleg"));
        }
        if error.is_some() {
            described.push(format!("{id}-fout"));
        }
        let stored = form.stored_of(name).map(<[String]>::to_vec);
        if stored.is_some() {
            described.push(format!("{id}-bewaard"));
        }
        Self {
            value: form.value(name),
            invalid: error.is_some(),
            described_by: (!described.is_empty()).then(|| described.join(" ")),
            required,
            sometimes: false,
            text,
            id,
            label,
            hint,
            error,
            stored,
            found: Vec::new(),
        }
    }

    /// Asks about what was found in free text.
    pub(super) fn ask(&mut self, found: Vec<(FindingKind, String)>) {
        if !found.is_empty() {
            let before = self.described_by.take().map(|ids| format!("{ids} ")).unwrap_or_default();
            self.described_by = Some(format!("{before}{}-gevonden", self.id));
        }
        self.found = found;
    }

    /// What is stored in the words of the options.
    pub(super) fn in_words_of(&mut self, options: &[Choice]) {
        let label =
            |value: &str| options.iter().find(|option| option.value == value).map(|option| option.label.clone());
        if let Some(stored) = &mut self.stored {
            *stored = match (stored.is_empty(), label("")) {
                (true, Some(nothing)) => vec![nothing],
                _ => stored.iter().map(|value| label(value).unwrap_or_else(|| value.clone())).collect(),
            };
        }
    }

    /// What is stored as dates that people read.
    pub(super) fn in_words_of_dates(&mut self) {
        for value in self.stored.iter_mut().flatten() {
            if let Some(date) = domain::check::parse_date(value) {
                *value = self.text.date(date);
            }
        }
    }

    fn class(&self) -> &'static str {
        if self.invalid { "utrecht-form-field utrecht-form-field--invalid" } else { "utrecht-form-field" }
    }

    fn optional_mark(&self) -> impl IntoView + use<> {
        let mark = self.text.get("common-optional");
        (!self.required && !self.sometimes).then(|| view! { <span class="aw-optional">" "{mark}</span> })
    }

    fn notes(&self) -> AnyView {
        let hint = (!self.hint.is_empty()).then(|| {
            view! { <div class="utrecht-form-field-description" id=format!("{}-uitleg", self.id)>{self.hint.clone()}</div> }
        });
        let error = self.error.clone().map(|error| {
            let prefix = self.text.get("common-error-prefix");
            view! {
                <div class="utrecht-form-field-error-message" id=format!("{}-fout", self.id)>
                    <span class="aw-hidden">{prefix}" "</span>
                    {error}
                </div>
            }
        });
        let stored = self.stored.as_ref().map(|stored| stored_note(self.text, &self.id, &stored.join(", ")));
        view! { {hint} {error} {guard::beside(self.text, &self.id, &self.found)} {stored} }.into_any()
    }

    /// A label with its one control.
    pub(super) fn around(&self, control: AnyView) -> AnyView {
        view! {
            <div class=self.class()>
                <label class="utrecht-form-label" for=self.id.clone()>{self.label.clone()} {self.optional_mark()}</label>
                {self.notes()}
                {control}
            </div>
        }
        .into_any()
    }

    /// A question with several controls that have labels of their own.
    pub(super) fn around_group(&self, controls: AnyView) -> AnyView {
        view! {
            <fieldset class=format!("aw-fieldset {}", self.class()) aria-describedby=self.described_by.clone()>
                <legend class="utrecht-form-label">{self.label.clone()} {self.optional_mark()}</legend>
                {self.notes()}
                {controls}
            </fieldset>
        }
        .into_any()
    }
}
