//! The explanation that folds open. The officer's text and the text in everyday words belong together; the reader's
//! preference chooses which one comes first, the other is one click away.

use leptos::prelude::*;

use crate::text::Text;

/// Help for a page or part ("Uitleg"), folded away.
#[component]
pub fn Explain(
    text: Text,
    /// What it explains, when "Uitleg" is not enough.
    #[prop(optional, into)]
    title: String,
    officer: AnyView,
    /// The same in everyday words.
    #[prop(optional_no_strip)]
    plain: Option<AnyView>,
    /// The first text is in sight; only the other one is folded away.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let title = if title.is_empty() { text.get("common-explain") } else { title };
    let (first, second) = match plain {
        Some(plain) if text.plain => (plain, Some(("common-explain-officer", officer))),
        Some(plain) => (officer, Some(("common-explain-plain", plain))),
        None => (officer, None),
    };
    let second = second.map(|(key, content)| {
        view! {
            <details class="aw-fold">
                <summary>{text.get(key)}</summary>
                {content}
            </details>
        }
    });
    if open {
        view! { <div class="aw-explain">{first} {second}</div> }.into_any()
    } else {
        view! {
            <details class="aw-fold aw-explain">
                <summary>{title}</summary>
                {first}
                {second}
            </details>
        }
        .into_any()
    }
}
