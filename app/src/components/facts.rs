//! Names with their values below each other, to read what was filled in.

use leptos::prelude::*;

#[component]
pub fn Facts(items: Vec<(String, AnyView)>) -> impl IntoView {
    let items = items
        .into_iter()
        .map(|(name, value)| {
            view! {
                <div class="utrecht-data-list__item">
                    <dt class="utrecht-data-list__item-key">{name}</dt>
                    <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="utrecht-data-list utrecht-data-list--rows">{items}</dl> }
}
