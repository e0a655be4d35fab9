//! What a form shows: the values as they were typed, and what is wrong with them. `get` starts from stored values, `post`
//! from the request, and both render the same page, so nothing typed is ever lost.

use std::sync::{Mutex, PoisonError};

use uuid::Uuid;

/// One thing that is wrong with a form, in the words of a locale key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Name of the field; empty when the whole form is meant.
    pub field: String,
    /// Locale key, such as `error-required`.
    pub key: String,
    /// Variables of the text, such as `max`.
    pub args: Vec<(&'static str, String)>,
    /// Where it can be repaired when that is on another page: words and address.
    pub link: Option<(String, String)>,
}

/// Who saved a record after a form with it was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overtaken {
    ByOther,
    /// By the same person, in another window.
    BySelf,
}

impl Overtaken {
    pub fn new(by_self: bool) -> Self {
        if by_self { Self::BySelf } else { Self::ByOther }
    }

    /// The locale key for this one of the two: by oneself it ends on `-own`.
    pub fn key(self, key: &str) -> String {
        match self {
            Self::ByOther => key.to_owned(),
            Self::BySelf => format!("{key}-own"),
        }
    }
}

/// The state of one form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormState {
    values: Vec<(String, String)>,
    pub errors: Vec<FieldError>,
    /// Sent along with the form, so that a second press of the button does nothing twice.
    pub once: Uuid,
    /// The form was filled from what was typed before the session expired.
    pub restored: bool,
    labels: Labels,
}

/// The labels of the fields in the order in which they were rendered, so that the error summary can name them. A note of
/// the rendering, not of the state: it is not copied and not compared.
#[derive(Debug, Default)]
struct Labels(Mutex<Vec<(String, String)>>);

impl Clone for Labels {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Labels {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Labels {}

impl FormState {
    pub fn new(once: Uuid) -> Self {
        Self { once, ..Self::default() }
    }

    pub fn from_pairs(once: Uuid, values: Vec<(String, String)>) -> Self {
        Self { values, once, ..Self::default() }
    }

    /// Adds a value; the way in which `get` fills a form from what is stored.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl ToString) -> Self {
        self.values.push((field.to_owned(), value.to_string()));
        self
    }

    pub fn error(&mut self, field: &str, key: &str) {
        self.errors.push(FieldError { field: field.to_owned(), key: key.to_owned(), args: Vec::new(), link: None });
    }

    /// The first value of a field, or nothing.
    pub fn value(&self, field: &str) -> String {
        self.values.iter().find(|(name, _)| name == field).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// Whether a checkbox, radio button or option with this value is chosen.
    pub fn chosen(&self, field: &str, value: &str) -> bool {
        self.values.iter().any(|(name, chosen)| name == field && chosen == value)
    }

    pub fn error_of(&self, field: &str) -> Option<&FieldError> {
        self.errors.iter().find(|error| error.field == field)
    }

    /// Each field tells its label when it is rendered.
    pub(crate) fn note_label(&self, field: &str, label: &str) {
        let mut labels = self.labels.0.lock().unwrap_or_else(PoisonError::into_inner);
        labels.push((field.to_owned(), label.to_owned()));
    }

    /// Place on the page and label of a field that was rendered.
    pub(crate) fn label_of(&self, field: &str) -> Option<(usize, String)> {
        let labels = self.labels.0.lock().unwrap_or_else(PoisonError::into_inner);
        labels.iter().enumerate().find(|(_, (name, _))| name == field).map(|(place, (_, label))| (place, label.clone()))
    }
}
