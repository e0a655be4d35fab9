//! A form that posts to the page's own address, with all that every form needs.

use leptos::prelude::*;
use uuid::Uuid;

use super::{Content, ErrorSummary, Notice, NoticeKind, guard};
use crate::{form::FormState, text::Text};

/// Makes a second press of the button do nothing twice.
#[component]
pub fn Once(once: Uuid) -> impl IntoView {
    view! { <input type="hidden" name="once" value=once.to_string() /> }
}

/// The browser's own checks are off: the server says what is wrong, in our words, with everything that was typed.
#[component]
pub fn PostForm<'a>(
    text: Text,
    form: &'a FormState,
    /// Where to post when it is not the page's own address.
    #[prop(optional, into)]
    action: String,
    /// The form sends a file.
    #[prop(optional)]
    multipart: bool,
    /// Goes on the form, so that a link can point at it.
    #[prop(optional, into)]
    id: String,
    /// What is typed is kept nowhere, also not by the browser while another page is shown.
    #[prop(optional)]
    nowhere: bool,
    children: Content,
) -> AnyView {
    // The children were rendered already, so the summary knows their labels.
    let summary = view! { <ErrorSummary text form /> };
    let restored = form.restored.then(|| {
        view! { <Notice kind=NoticeKind::Info>{text.get("common-restored")}</Notice> }
    });
    view! {
        <form
            class="aw-form"
            method="post"
            novalidate=true
            id=(!id.is_empty()).then_some(id)
            action=(!action.is_empty()).then_some(action)
            data-nowhere=nowhere.then_some("")
            enctype=multipart.then_some("multipart/form-data")
        >
            {summary}
            {guard::on_top(text, form)}
            {restored}
            <Once once=form.once />
            {(!form.value("version").is_empty()).then(|| view! { <input type="hidden" name="was" value=form.was() /> })}
            {children.0}
        </form>
    }
    .into_any()
}
