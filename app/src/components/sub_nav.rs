//! The views of one area beside each other: board, timeline, list.

use leptos::prelude::*;

/// One view: its name, its address, and whether the reader is there.
#[derive(Clone, Debug)]
pub struct SubNavItem {
    pub label: String,
    pub href: String,
    pub current: bool,
}

#[component]
pub fn SubNav(
    /// What the views are of, for a screen reader.
    #[prop(into)]
    label: String,
    items: Vec<SubNavItem>,
) -> impl IntoView {
    let items = items
        .into_iter()
        .map(|item| view! { <li><a href=item.href aria-current=item.current.then_some("page")>{item.label}</a></li> })
        .collect_view();
    view! {
        <nav aria-label=label>
            <ul class="aw-subnav">{items}</ul>
        </nav>
    }
}
