//! What stands around every drawing of figures: a title, what it shows in words, and the same figures as a table.

use leptos::prelude::*;

use super::{Content, escape::escape};
use crate::text::Text;

/// `children` are the shapes inside the `<svg>`; `table` says the same.
#[component]
pub fn ChartFrame(
    text: Text,
    /// Unique on the page.
    id: &'static str,
    #[prop(into)] title: String,
    /// What one sees in it, in a sentence.
    #[prop(into)]
    description: String,
    /// Width and height of the drawing in its own units.
    size: (u32, u32),
    table: AnyView,
    /// The table is in sight at once instead of folded away.
    #[prop(optional)]
    table_open: bool,
    children: Content,
) -> impl IntoView {
    let title_id = format!("{id}-titel");
    let description_id = format!("{id}-beschrijving");
    view! {
        <figure class="aw-chart">
            <figcaption>
                <strong>{title.clone()}</strong>
                <span class="aw-chart__about">{description.clone()}</span>
            </figcaption>
            <div class="aw-scroll" tabindex="0" role="group" aria-labelledby=title_id>
                <svg
                    class="aw-chart__drawing"
                    role="img"
                    viewBox=format!("0 0 {} {}", size.0, size.1)
                    aria-labelledby=format!("{title_id} {description_id}")
                >
                    <title id=title_id.clone() inner_html=escape(&title) />
                    <desc id=description_id.clone()>{description}</desc>
                    {children.0}
                </svg>
            </div>
            <details class="aw-fold" open=table_open>
                <summary>{text.get("common-as-table")}</summary>
                {table}
            </details>
        </figure>
    }
}
