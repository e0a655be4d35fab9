//! Links to the other pages of a list.

use leptos::prelude::*;

use super::ListUrl;
use crate::{t, text::Text};

/// Shows nothing when there is one page.
#[component]
pub fn Pagination<'a>(text: Text, url: &'a ListUrl, page: u32, pages: u32) -> AnyView {
    if pages < 2 {
        return ().into_any();
    }
    let link = |label: String, to: u32, rel: &'static str, class: &'static str| {
        (1..=pages).contains(&to).then(|| view! { <a class=class href=url.page(to) rel=rel>{label}</a> })
    };
    let mut numbers = Vec::new();
    let mut last = 0;
    for number in 1..=pages {
        if number != 1 && number != pages && number.abs_diff(page) > 1 {
            continue;
        }
        if number > last + 1 {
            numbers.push(view! { <span class="aw-pages__gap">"…"</span> }.into_any());
        }
        last = number;
        let current = number == page;
        let class = if current {
            "utrecht-pagination__page-link utrecht-pagination__page-link--current"
        } else {
            "utrecht-pagination__page-link"
        };
        let label = t!(text, "common-page", page = number);
        numbers.push(
            view! {
                <a class=class href=url.page(number) aria-label=label aria-current=current.then_some("page")>
                    {number.to_string()}
                </a>
            }
            .into_any(),
        );
    }
    view! {
        <nav class="utrecht-pagination" aria-label=text.get("common-pages")>
            {link(
                text.get("common-previous"),
                page.saturating_sub(1),
                "prev",
                "utrecht-pagination__relative-link utrecht-pagination__relative-link--prev",
            )}
            {numbers}
            {link(
                text.get("common-next"),
                page + 1,
                "next",
                "utrecht-pagination__relative-link utrecht-pagination__relative-link--next",
            )}
        </nav>
    }
    .into_any()
}
