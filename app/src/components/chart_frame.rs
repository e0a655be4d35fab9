//! What stands around every drawing of figures: a title, what it shows in words, and the same figures as a table.

use leptos::prelude::*;

use super::Content;
use crate::text::Text;

/// `children` draw it, in SVG and not wider than the screen; `table` says the same.
#[component]
pub fn ChartFrame(
    text: Text,
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] title: String,
    /// What one sees in it, in a sentence.
    #[prop(into)]
    description: String,
    table: AnyView,
    /// The table is in sight at once instead of folded away.
    #[prop(optional)]
    table_open: bool,
    children: Content,
) -> impl IntoView {
    let (title_id, about_id) = (format!("{id}-titel"), format!("{id}-beschrijving"));
    view! {
        <figure class="aw-chart">
            <figcaption>
                <strong id=title_id.clone()>{title}</strong>
                <span id=about_id.clone() class="aw-chart__about">{description}</span>
            </figcaption>
            <div class="aw-chart__drawing" role="img" aria-labelledby=title_id aria-describedby=about_id>
                {children.0}
            </div>
            <details class="aw-fold" open=table_open>
                <summary>{text.get("common-as-table")}</summary>
                {table}
            </details>
        </figure>
    }
}
