//! On top of a form that was refused: what to repair, with links to the fields. It takes the focus, so that a screen reader
//! starts with it.

use leptos::prelude::*;

use super::field_frame::{error_text, field_id};
use crate::{form::FormState, t, text::Text};

/// A label of more characters is a statement of its own: what is wrong with it says enough.
const LONG: usize = 60;

/// Shows nothing when nothing is wrong. Rendered after the fields ([`super::PostForm`] does so), because they tell their
/// labels and their order.
#[component]
pub fn ErrorSummary<'a>(text: Text, form: &'a FormState) -> AnyView {
    if form.errors.is_empty() {
        return ().into_any();
    }
    let mut errors: Vec<_> = form
        .errors
        .iter()
        .map(|error| {
            let words = error_text(text, error);
            // In a tab of its own: what was typed here is not stored yet.
            let elsewhere = error.link.clone().map(|(words, href)| {
                let words = format!("{words} ({})", text.get("common-new-tab"));
                view! { <br /> <a href=href target="_blank" rel="noopener">{words}</a> }
            });
            let Some((place, label)) = form.label_of(&error.field) else {
                return (0, view! { <li>{words} {elsewhere}</li> }.into_any());
            };
            let words = if label.chars().count() > LONG {
                words
            } else if label.ends_with('?') {
                format!("{label} {words}")
            } else {
                t!(text, "common-error-of", label = label, message = words)
            };
            let link = view! { <li><a href=format!("#{}", field_id(&error.field))>{words}</a> {elsewhere}</li> };
            (place + 1, link.into_any())
        })
        .collect();
    errors.sort_by_key(|(place, _)| *place);
    let errors: Vec<_> = errors.into_iter().map(|(_, item)| item).collect();
    let title = t!(text, "common-errors-title", count = form.errors.len());
    view! {
        <div class="aw-error-summary" role="alert" tabindex="-1" autofocus=true aria-labelledby="fouten-titel">
            <h2 class="nl-heading nl-heading--level-2" id="fouten-titel">{title}</h2>
            <ul>{errors}</ul>
        </div>
    }
    .into_any()
}
