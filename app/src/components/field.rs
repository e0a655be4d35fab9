//! A field of one line.

use leptos::prelude::*;

use super::field_frame::FieldParts;
use crate::{form::FormState, text::Text};

/// What is typed: it chooses the keyboard of a phone and what the browser offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    #[default]
    Text,
    Email,
    Phone,
    /// Digits, in a text field: number fields of browsers lose what is not a number.
    Number,
    Date,
    /// Hours and minutes of a clock.
    Time,
    Password,
    Url,
    /// A code of six digits.
    Code,
    File,
}

impl FieldKind {
    fn html(self) -> &'static str {
        match self {
            Self::Text | Self::Number | Self::Code => "text",
            Self::Email => "email",
            Self::Phone => "tel",
            Self::Date => "date",
            Self::Time => "time",
            Self::Password => "password",
            Self::Url => "url",
            Self::File => "file",
        }
    }

    fn input_mode(self) -> Option<&'static str> {
        matches!(self, Self::Number | Self::Code).then_some("numeric")
    }

    fn class(self) -> &'static str {
        match self {
            Self::Number | Self::Date | Self::Time | Self::Code => {
                "utrecht-textbox utrecht-textbox--html-input aw-short"
            }
            _ => "utrecht-textbox utrecht-textbox--html-input",
        }
    }
}

/// A label with a text field; its value and error come from `form`.
#[component]
pub fn Field<'a>(
    text: Text,
    form: &'a FormState,
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional)] kind: FieldKind,
    #[prop(optional, into)] hint: String,
    /// The token for the browser, such as `name`, `email` or `one-time-code`.
    #[prop(optional)]
    autocomplete: &'static str,
    /// A field that is not required says so.
    #[prop(optional)]
    required: bool,
    /// Must be filled in at times: the hint says when.
    #[prop(optional)]
    sometimes: bool,
    /// Free text, which may tell who somebody is: see `form::guard`.
    #[prop(optional)]
    guarded: bool,
    /// File types that are taken, for [`FieldKind::File`].
    #[prop(optional)]
    accept: &'static str,
) -> AnyView {
    let mut parts = FieldParts::new(text, form, &name, label, hint, required);
    parts.sometimes = sometimes;
    if kind == FieldKind::Date {
        parts.in_words_of_dates();
    }
    let seen = guarded.then(|| form.guarded(&name)).map(|found| {
        parts.ask(found.news);
        view! { <input type="hidden" name="free" value=found.seen /> }
    });
    // A password is never sent back.
    let value = (!matches!(kind, FieldKind::Password | FieldKind::File)).then(|| parts.value.clone());
    let control = view! {
        <input
            class=kind.class()
            id=parts.id.clone()
            name=name
            type=kind.html()
            inputmode=kind.input_mode()
            value=value
            autocomplete=(!autocomplete.is_empty()).then_some(autocomplete)
            accept=(!accept.is_empty()).then_some(accept)
            required=required
            aria-invalid=parts.invalid.then_some("true")
            aria-describedby=parts.described_by.clone()
        />
        {seen}
    };
    parts.around(control.into_any())
}
