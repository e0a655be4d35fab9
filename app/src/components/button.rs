//! Buttons do something, links go somewhere; both can look like a button.

use leptos::prelude::*;

use super::Content;

/// How much a button stands out. One primary button in a view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    #[default]
    Primary,
    Secondary,
    /// Looks like a link.
    Quiet,
    /// Takes something away.
    Danger,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "nl-button nl-button--primary",
            Self::Secondary => "nl-button nl-button--secondary",
            Self::Quiet => "nl-button nl-button--subtle",
            Self::Danger => "nl-button nl-button--primary nl-button--negative",
        }
    }
}

/// Sends the form it stands in. `name` and `value` tell which of several buttons was pressed.
#[component]
pub fn Button(
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] name: String,
    #[prop(optional, into)] value: String,
    /// Sends the form to another address than the form's own.
    #[prop(optional, into)]
    action: String,
    /// The id of the form, when the button stands outside it.
    #[prop(optional, into)]
    form: String,
    children: Content,
) -> impl IntoView {
    let named = !name.is_empty();
    view! {
        <button
            type="submit"
            form=(!form.is_empty()).then_some(form)
            class=kind.class()
            name=named.then_some(name)
            value=named.then_some(value)
            formaction=(!action.is_empty()).then_some(action)
        >
            {children.0}
        </button>
    }
}

/// A button that looks like a link, for the less important choice beside a [`Button`].
#[component]
pub fn QuietButton(
    #[prop(optional, into)] name: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] action: String,
    children: Content,
) -> impl IntoView {
    view! { <Button kind=ButtonKind::Quiet name value action>{children.0}</Button> }
}

/// A link that looks like a button.
#[component]
pub fn LinkButton(
    #[prop(into)] href: String,
    #[prop(optional)] kind: ButtonKind,
    /// The address is a file to keep.
    #[prop(optional)]
    download: bool,
    children: Content,
) -> impl IntoView {
    view! { <a href=href class=kind.class() download=download>{children.0}</a> }
}
