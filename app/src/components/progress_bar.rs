//! A share of a whole as a bar. It stands beside the same share in words, so it says nothing to a screen reader.

use leptos::prelude::*;

/// `done` of `total`; an empty bar when there is nothing to do.
#[component]
pub fn ProgressBar(done: u32, total: u32) -> impl IntoView {
    let share = (done.min(total) * 100).checked_div(total).unwrap_or(0);
    view! {
        <svg class="aw-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="aw-bar__rest" width="100" height="8" />
            <rect class="aw-bar__done" width=share.to_string() height="8" />
        </svg>
    }
}
