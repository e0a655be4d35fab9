//! Boxes to tick: one statement, or several answers to one question.

use leptos::prelude::*;

use super::field_frame::{Choice, FieldParts, error_text, field_id, stored_note};
use crate::{form::FormState, text::Text};

/// One statement to agree with or switch on. Sends `value` when ticked and nothing when not.
#[component]
pub fn Checkbox<'a>(
    text: Text,
    form: &'a FormState,
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(default = "ja")] value: &'static str,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] required: bool,
) -> AnyView {
    let id = field_id(name);
    form.note_label(name, &label);
    let error = form.error_of(name).map(|error| error_text(text, error));
    let stored = form.stored_of(name);
    let notes = [error.is_some().then(|| format!("{id}-fout")), stored.map(|_| format!("{id}-bewaard"))];
    let notes = notes.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let stored = stored.map(|stored| {
        let key = if stored.is_empty() { "common-unticked" } else { "common-ticked" };
        stored_note(text, &id, &text.get(key))
    });
    let invalid = error.is_some();
    let class = if invalid { "utrecht-form-field utrecht-form-field--invalid" } else { "utrecht-form-field" };
    view! {
        <div class=class>
            {error
                .map(|error| {
                    view! {
                        <div class="utrecht-form-field-error-message" id=format!("{}-fout", field_id(name))>
                            <span class="aw-hidden">{text.get("common-error-prefix")}" "</span>
                            {error}
                        </div>
                    }
                })}
            {stored}
            <label class="aw-check" for=id>
                <input
                    type="checkbox"
                    class="utrecht-checkbox utrecht-checkbox--html-input"
                    id=id.clone()
                    name=name
                    value=value
                    checked=form.chosen(name, value)
                    required=required
                    aria-invalid=invalid.then_some("true")
                    aria-describedby=(!notes.is_empty()).then_some(notes)
                />
                <span>{label} {(!hint.is_empty()).then(|| view! { <span class="aw-check__hint">{hint}</span> })}</span>
            </label>
        </div>
    }
    .into_any()
}

/// A question with several answers.
#[component]
pub fn Checkboxes<'a>(
    text: Text,
    form: &'a FormState,
    name: &'static str,
    #[prop(into)] label: String,
    options: Vec<Choice>,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] required: bool,
    /// Must be filled in at times, so it is not called optional.
    #[prop(optional)]
    sometimes: bool,
) -> AnyView {
    let mut parts = FieldParts::new(text, form, name, label, hint, required);
    parts.sometimes = sometimes;
    parts.in_words_of(&options);
    let controls = options
        .into_iter()
        .enumerate()
        .map(|(index, option)| {
            let id = if index == 0 { parts.id.clone() } else { format!("{}-{index}", parts.id) };
            let chosen = form.chosen(name, &option.value);
            view! {
                <label class="aw-check" for=id>
                    <input
                        type="checkbox"
                        class="utrecht-checkbox utrecht-checkbox--html-input"
                        id=id.clone()
                        name=name
                        value=option.value
                        checked=chosen
                    />
                    <span>
                        {option.label}
                        {(!option.hint.is_empty()).then(|| view! { <span class="aw-check__hint">{option.hint}</span> })}
                    </span>
                </label>
            }
        })
        .collect_view();
    parts.around_group(controls.into_any())
}
