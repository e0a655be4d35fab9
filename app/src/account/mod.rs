//! Signing in, invitations, and one's own account.

pub mod code;
pub mod invitation;
pub mod invitation_code;
pub mod link;
pub mod password;
pub mod profile;
pub mod reset_factor;
pub mod second_factor;
pub mod sign_in;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::{
    components::{Field, FieldKind},
    form::FormState,
    text::Text,
};

/// The field for six digits, from a mail or an app.
#[component]
pub(crate) fn CodeField<'a>(
    text: Text,
    form: &'a FormState,
    /// From the app on a phone, not from a mail.
    #[prop(optional)]
    app: bool,
) -> AnyView {
    let label = if app { "account-code-label-app" } else { "account-code-label" };
    view! {
        <Field
            text
            form
            name="code"
            label=text.get(label)
            hint=text.get("account-code-hint")
            kind=FieldKind::Code
            autocomplete="one-time-code"
            required=true
        />
    }
    .into_any()
}
