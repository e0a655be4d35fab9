//! The grid that pages are laid out on. One column on a phone, twelve on a desk.

use leptos::prelude::*;

use super::Content;

/// The share of the page that a card or column takes on a wide screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    #[default]
    Full,
    /// Three quarters.
    Wide,
    TwoThirds,
    /// Seven twelfths, beside [`Width::Small`].
    Large,
    Half,
    /// Five twelfths, beside [`Width::Large`].
    Small,
    Third,
    Quarter,
}

impl Width {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Full => "aw-w-12",
            Self::Wide => "aw-w-9",
            Self::TwoThirds => "aw-w-8",
            Self::Large => "aw-w-7",
            Self::Half => "aw-w-6",
            Self::Small => "aw-w-5",
            Self::Third => "aw-w-4",
            Self::Quarter => "aw-w-3",
        }
    }
}

/// Holds cards and [`Stack`]s.
#[component]
pub fn Grid(children: Content) -> impl IntoView {
    view! { <div class="aw-grid">{children.0}</div> }
}

/// A column of a [`Grid`]: what it holds stands below each other. `aside` marks the less important column.
#[component]
pub fn Stack(#[prop(optional)] width: Width, #[prop(optional)] aside: bool, children: Content) -> impl IntoView {
    let class = format!("aw-stack {}", width.class());
    if aside {
        view! { <aside class=class>{children.0}</aside> }.into_any()
    } else {
        view! { <div class=class>{children.0}</div> }.into_any()
    }
}

/// Things beside each other that wrap when the line is full: buttons, badges.
#[component]
pub fn Row(children: Content) -> impl IntoView {
    view! { <div class="aw-row">{children.0}</div> }
}
