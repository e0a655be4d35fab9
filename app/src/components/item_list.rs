//! A list of short messages, each with a badge or a day before it.

use leptos::prelude::*;

use super::Content;

/// Holds [`Item`]s.
#[component]
pub fn ItemList(children: Content) -> impl IntoView {
    view! { <ul class="aw-items" role="list">{children.0}</ul> }
}

/// `lead` stands before the text; `note` below it in small print.
#[component]
pub fn Item(
    #[prop(optional_no_strip)] lead: Option<AnyView>,
    #[prop(optional, into)] note: String,
    children: Content,
) -> impl IntoView {
    view! {
        <li>
            {lead} <div>{children.0} {(!note.is_empty()).then(|| view! { <p class="aw-note">{note}</p> })}</div>
        </li>
    }
}
