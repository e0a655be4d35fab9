//! On top of a form that was refused: what to repair, with links to the fields. It takes the focus, so that a screen reader
//! starts with it.

use leptos::prelude::*;

use super::field_frame::{error_text, field_id};
use crate::{form::FormState, text::Text};

/// Shows nothing when nothing is wrong.
#[component]
pub fn ErrorSummary<'a>(text: Text, form: &'a FormState) -> AnyView {
    if form.errors.is_empty() {
        return ().into_any();
    }
    let errors = form
        .errors
        .iter()
        .map(|error| {
            let words = error_text(text, error);
            if error.field.is_empty() {
                view! { <li>{words}</li> }.into_any()
            } else {
                view! { <li><a href=format!("#{}", field_id(&error.field))>{words}</a></li> }.into_any()
            }
        })
        .collect_view();
    let title = crate::t!(text, "common-errors-title", count = form.errors.len());
    view! {
        <div class="aw-error-summary" role="alert" tabindex="-1" autofocus=true aria-labelledby="fouten-titel">
            <h2 class="nl-heading nl-heading--level-2" id="fouten-titel">{title}</h2>
            <ul>{errors}</ul>
        </div>
    }
    .into_any()
}
