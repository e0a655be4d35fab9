//! A field of several lines. The only place where a `<textarea>` is made, because its text must be escaped by hand and what is typed in it
//! is guarded: see `form::guard`.

use leptos::prelude::*;

use super::{escape::escape, field_frame::FieldParts};
use crate::{form::FormState, text::Text};

/// A label with a text area; its value and error come from `form`.
#[component]
pub fn TextArea<'a>(
    text: Text,
    form: &'a FormState,
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    #[prop(default = 4)] rows: u8,
    #[prop(optional)] required: bool,
    /// Must be filled in at times: the hint says when.
    #[prop(optional)]
    sometimes: bool,
    /// Free text about the work: asks to leave out personal data, and tells that others may ask to read it.
    #[prop(optional)]
    personal_data_hint: bool,
) -> AnyView {
    let hint = if personal_data_hint {
        let standing = text.get("common-no-personal-data");
        if hint.is_empty() { standing } else { format!("{hint} {standing}") }
    } else {
        hint
    };
    let mut parts = FieldParts::new(text, form, &name, label, hint, required);
    parts.sometimes = sometimes;
    let guarded = form.guarded(&name);
    parts.ask(guarded.news);
    // Browsers drop the first line break.
    let content = format!("\n{}", escape(&parts.value));
    let control = view! {
        <textarea
            class="utrecht-textarea utrecht-textarea--html-textarea"
            id=parts.id.clone()
            name=name
            rows=rows.to_string()
            required=required
            aria-invalid=parts.invalid.then_some("true")
            aria-describedby=parts.described_by.clone()
            inner_html=content
        />
        <input type="hidden" name="free" value=guarded.seen />
    };
    parts.around(control.into_any())
}
