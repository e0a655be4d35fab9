//! A short state beside a name. The words carry the meaning, the colour only helps.

use leptos::prelude::*;

use super::Content;

/// What the state means for the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BadgeKind {
    #[default]
    Neutral,
    /// Somebody works on it.
    Busy,
    Ok,
    /// Look at it.
    Warning,
    /// Late or wrong.
    Bad,
}

impl BadgeKind {
    fn class(self) -> &'static str {
        match self {
            Self::Neutral => "nl-data-badge",
            Self::Busy => "nl-data-badge aw-badge--busy",
            Self::Ok => "nl-data-badge aw-badge--ok",
            Self::Warning => "nl-data-badge aw-badge--warning",
            Self::Bad => "nl-data-badge aw-badge--bad",
        }
    }
}

#[component]
pub fn Badge(#[prop(optional)] kind: BadgeKind, children: Content) -> impl IntoView {
    view! { <span class=kind.class()>{children.0}</span> }
}
