//! A message that stands out from the page: an explanation, a warning, an answer to what was done.

use leptos::prelude::*;

use super::Content;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    #[default]
    Info,
    /// It worked.
    Ok,
    Warning,
    Error,
    /// Something worth knowing beside a figure or a field.
    Remark,
}

impl NoticeKind {
    fn class(self) -> &'static str {
        match self {
            Self::Info => "utrecht-alert utrecht-alert--info",
            Self::Ok => "utrecht-alert utrecht-alert--ok",
            Self::Warning => "utrecht-alert utrecht-alert--warning",
            Self::Error => "utrecht-alert utrecht-alert--error",
            Self::Remark => "utrecht-alert aw-alert--remark",
        }
    }
}

/// `announce` is for the answer to what the reader has just done: a screen reader says it at once.
#[component]
pub fn Notice(
    #[prop(optional)] kind: NoticeKind,
    #[prop(optional, into)] title: String,
    #[prop(optional)] announce: bool,
    children: Content,
) -> impl IntoView {
    view! {
        <div class=kind.class() role=announce.then_some("status")>
            <div class="utrecht-alert__content">
                <div class="utrecht-alert__message">
                    {(!title.is_empty()).then(|| view! { <strong>{title}" "</strong> })}
                    {children.0}
                </div>
            </div>
        </div>
    }
}
