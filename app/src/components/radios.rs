//! A choice from a few options that are all in sight.

use leptos::prelude::*;

use super::field_frame::{Choice, FieldParts};
use crate::{form::FormState, text::Text};

/// A question with radio buttons.
#[component]
pub fn Radios<'a>(
    text: Text,
    form: &'a FormState,
    name: &'static str,
    #[prop(into)] label: String,
    options: Vec<Choice>,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] required: bool,
) -> AnyView {
    let mut parts = FieldParts::new(text, form, name, label, hint, required);
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
                        type="radio"
                        id=id.clone()
                        name=name
                        value=option.value
                        checked=chosen
                        required=required
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
