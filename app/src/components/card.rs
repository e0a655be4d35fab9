//! A part of a page with a heading of its own.

use leptos::prelude::*;

use super::{Content, Width};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardKind {
    #[default]
    Plain,
    /// The one thing on this page to do now.
    Call,
}

#[component]
pub fn Card(
    #[prop(into)] title: String,
    #[prop(optional)] kind: CardKind,
    #[prop(optional)] width: Width,
    /// Goes on the section, so that a link can point at it.
    #[prop(optional, into)]
    id: String,
    /// A link at the end of the heading's line: text and address.
    #[prop(optional_no_strip)]
    link: Option<(String, String)>,
    /// Shown at the end of the heading's line, such as a badge.
    #[prop(optional_no_strip)]
    aside: Option<AnyView>,
    /// 2 unless the card stands below another heading.
    #[prop(default = 2)]
    level: u8,
    children: Content,
) -> impl IntoView {
    let class = match kind {
        CardKind::Plain => format!("aw-card {}", width.class()),
        CardKind::Call => format!("aw-card aw-card--call {}", width.class()),
    };
    let heading = if level == 3 {
        view! { <h3 class="nl-heading nl-heading--level-3">{title}</h3> }.into_any()
    } else {
        view! { <h2 class="nl-heading nl-heading--level-2">{title}</h2> }.into_any()
    };
    view! {
        <section class=class id=(!id.is_empty()).then_some(id)>
            <div class="aw-card__head">
                {heading} {aside} {link.map(|(label, href)| view! { <a href=href>{label}</a> })}
            </div>
            {children.0}
        </section>
    }
}
