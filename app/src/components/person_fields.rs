//! Who somebody is: name, function and address.

use leptos::prelude::*;

use super::{Field, FieldKind};
use crate::{form::FormState, text::Text};

/// The fields of a person: of who fills in the form (`own`), which the browser may help with, or of somebody else, with where the
/// address comes from.
#[component]
pub fn PersonFields<'a>(
    text: Text,
    form: &'a FormState,
    #[prop(optional)] own: bool,
    #[prop(optional)] function_required: bool,
    #[prop(optional)] address_optional: bool,
) -> AnyView {
    let words = |of: &str| text.get(&format!("common-{}-{of}", if own { "own" } else { "person" }));
    let filled_by_browser = |token: &'static str| if own { token } else { "" };
    let function_hint = if own { words("function-hint") } else { String::new() };
    let source = (!own).then(|| {
        view! { <Field text form name="source" label=words("source") hint=words("source-hint") required=true /> }
    });
    view! {
        <Field text form name="name" label=words("name") autocomplete=filled_by_browser("name") required=true />
        <Field
            text
            form
            name="function"
            label=words("function")
            hint=function_hint
            autocomplete=filled_by_browser("organization-title")
            required=function_required
        />
        <Field
            text
            form
            name="email"
            label=words("email")
            hint=words("email-hint")
            kind=FieldKind::Email
            autocomplete=filled_by_browser("email")
            required=!address_optional
        />
        {source}
    }
    .into_any()
}
