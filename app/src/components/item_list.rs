//! A list of short messages, each with a badge or a day before it.

use leptos::prelude::*;

/// Holds [`Item`]s.
#[component]
pub fn ItemList(children: Children) -> impl IntoView {
    view! { <ul class="aw-items" role="list">{children()}</ul> }
}

/// `lead` stands before the text; `note` below it in small print.
#[component]
pub fn Item(
    #[prop(optional_no_strip)] lead: Option<AnyView>,
    #[prop(optional, into)] note: String,
    children: Children,
) -> impl IntoView {
    view! {
        <li>
            {lead} <div>{children()} {(!note.is_empty()).then(|| view! { <p class="aw-note">{note}</p> })}</div>
        </li>
    }
}
