//! The top of a page: where it stands, what one can do here, and what it is about in a sentence.

use leptos::prelude::*;

use super::Content;

use crate::text::Text;

/// One step of the breadcrumb.
#[derive(Clone, Debug)]
pub struct Crumb {
    pub label: String,
    pub href: String,
}

impl Crumb {
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into() }
    }
}

/// `children` are badges and the like below the heading.
#[component]
pub fn PageHead(
    text: Text,
    /// The only `h1` of the page.
    #[prop(into)]
    title: String,
    #[prop(optional, into)] lead: String,
    /// The pages above this one, the highest first; not this page.
    #[prop(optional)]
    crumbs: Vec<Crumb>,
    #[prop(optional)] children: Option<Content>,
) -> impl IntoView {
    let trail = (!crumbs.is_empty()).then(|| {
        let items = crumbs
            .into_iter()
            .map(|crumb| {
                view! {
                    <li class="utrecht-breadcrumb-nav__item">
                        <a class="utrecht-breadcrumb-nav__link" href=crumb.href>{crumb.label}</a>
                    </li>
                }
            })
            .collect_view();
        view! {
            <nav class="utrecht-breadcrumb-nav" aria-label=text.get("common-breadcrumb")>
                <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">{items}</ol>
            </nav>
        }
    });
    view! {
        <div class="aw-page-head">
            {trail} <h1 class="nl-heading nl-heading--level-1">{title}</h1>
            {(!lead.is_empty()).then(|| view! { <p class="nl-paragraph nl-paragraph--lead">{lead}</p> })}
            {children.map(|children| view! { <div class="aw-row">{children.0}</div> })}
        </div>
    }
}
