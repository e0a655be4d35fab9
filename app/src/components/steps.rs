//! Things to do in order.

use leptos::prelude::*;

/// Each item gets its number.
#[component]
pub fn Steps(items: Vec<AnyView>) -> impl IntoView {
    let items = items
        .into_iter()
        .enumerate()
        .map(|(index, item)| {
            view! {
                <li>
                    <span class="nl-number-badge" aria-hidden="true">{(index + 1).to_string()}</span>
                    <div>{item}</div>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="aw-items" role="list">{items}</ol> }
}
