//! A choice from a long list; for up to seven options use radio buttons.

use leptos::prelude::*;

use super::field_frame::{Choice, FieldParts};
use crate::{form::FormState, text::Text};

/// A label with a list to choose one from; the first, empty option says "choose".
#[component]
pub fn Select<'a>(
    text: Text,
    form: &'a FormState,
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    options: Vec<Choice>,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] required: bool,
    /// Must be filled in at times, so it is not called optional.
    #[prop(optional)]
    sometimes: bool,
    /// The words of the empty option, when "choose" does not fit.
    #[prop(optional, into)]
    empty: String,
    #[prop(optional)] autocomplete: &'static str,
) -> AnyView {
    let mut parts = FieldParts::new(text, form, &name, label, hint, required);
    parts.sometimes = sometimes;
    parts.in_words_of(&options);
    let empty = if empty.is_empty() { text.get("common-choose") } else { empty };
    let options = options
        .into_iter()
        .map(|option| {
            let chosen = form.chosen(&name, &option.value);
            view! { <option value=option.value selected=chosen>{option.label}</option> }
        })
        .collect_view();
    let control = view! {
        <select
            class="utrecht-select utrecht-select--html-select"
            id=parts.id.clone()
            name=name
            required=required
            autocomplete=(!autocomplete.is_empty()).then_some(autocomplete)
            aria-invalid=parts.invalid.then_some("true")
            aria-describedby=parts.described_by.clone()
        >
            <option value="">{empty}</option>
            {options}
        </select>
    };
    parts.around(control.into_any())
}
