//! Asks once before something is taken away. Unfolds, so it works without a script.

use leptos::prelude::*;
use uuid::Uuid;

use super::{Button, ButtonKind, Content, Once};

/// `children` say what will happen, and may hold hidden fields or a question.
#[component]
pub fn Confirm(
    /// What opens it, such as "Verwijderen …".
    #[prop(into)]
    label: String,
    /// The button that does it; says what it does.
    #[prop(into)]
    button: String,
    /// Where it posts.
    #[prop(into)]
    action: String,
    once: Uuid,
    #[prop(default = ButtonKind::Danger)] kind: ButtonKind,
    children: Content,
) -> impl IntoView {
    view! {
        <details class="aw-confirm">
            <summary>{label}</summary>
            <form class="aw-form" method="post" action=action>
                <Once once />
                {children.0}
                <div class="aw-row">
                    <Button kind=kind>{button}</Button>
                </div>
            </form>
        </details>
    }
}
