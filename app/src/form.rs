//! What a form shows: the values as they were typed, and what is wrong with them. `get` starts from stored values, `post`
//! from the request, and both render the same page, so nothing typed is ever lost.

mod guard;

use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Mutex, PoisonError},
};

use uuid::Uuid;

use self::guard::FREE;
pub(crate) use self::guard::Guarded;

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
    /// Fields of which something else is stored now than what was typed, with that.
    differs: Box<[(String, Vec<String>)]>,
    labels: Labels,
}

/// What belongs to the form and not to the record in it.
const OF_THE_FORM: [&str; 5] = ["once", "version", "was", "evidence", FREE];

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

    /// Takes back what was typed in a field: it has to be answered again.
    #[must_use]
    pub fn without(mut self, field: &str) -> Self {
        self.values.retain(|(name, _)| name != field);
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

    /// What a field holds, however it was written: lines as any browser sends them, several answers in any order.
    fn held(&self, field: &str) -> Vec<String> {
        let values = self.values.iter().filter(|(name, _)| name == field);
        let mut held: Vec<String> = values.map(|(_, value)| value.replace("\r\n", "\n").trim().to_owned()).collect();
        held.retain(|value| !value.is_empty());
        held.sort_unstable();
        held.dedup();
        held
    }

    /// The names of its fields, each once, in the order of the form.
    fn names(&self) -> impl Iterator<Item = &str> {
        let mut seen = HashSet::new();
        let names = self.values.iter().map(|(name, _)| name.as_str());
        names.filter(move |name| !OF_THE_FORM.contains(name) && seen.insert(*name))
    }

    /// What each field held when the form was filled, as marks that only tell whether it holds the same still. It goes along with the
    /// form, also through a refusal.
    pub(crate) fn was(&self) -> String {
        let sent = self.value("was");
        if sent.is_empty() { self.marks() } else { sent }
    }

    fn marks(&self) -> String {
        let mut marks = vec!["-".to_owned()];
        for field in self.names() {
            let held = self.held(field);
            if !held.is_empty() {
                marks.push(mark(field, &held));
            }
        }
        marks.join(" ")
    }

    /// What was typed, after `stored` was saved in between: fields that nobody touched hold what is stored now, and of the others
    /// [`Self::stored_of`] tells what differs.
    #[must_use]
    pub fn upon(&self, stored: &Self) -> Self {
        let was = self.value("was");
        let marks: HashSet<&str> = was.split(' ').collect();
        let marked: HashSet<&str> = was.split(' ').filter_map(|mark| Some(mark.rsplit_once(':')?.0)).collect();
        let mut merged = Self::new(stored.once).with("version", stored.value("version")).with("was", stored.marks());
        let (mut fields, mut differs): (HashSet<&str>, Vec<(String, Vec<String>)>) = Default::default();
        for field in stored.names().chain(self.names()) {
            if !fields.insert(field) {
                continue;
            }
            let (typed, now) = (self.held(field), stored.held(field));
            let blank = typed.is_empty() && !marked.contains(field);
            let touched = was.is_empty() || !blank && !marks.contains(mark(field, &typed).as_str());
            let from = if touched { self } else { stored };
            merged.values.extend(from.values.iter().filter(|(name, _)| name == field).cloned());
            if touched && typed != now {
                differs.push((field.to_owned(), now));
            }
        }
        merged.values.extend(self.values.iter().filter(|(name, _)| name == FREE).cloned());
        merged.differs = differs.into();
        merged
    }

    /// What is stored now in a field that holds something else.
    pub fn stored_of(&self, field: &str) -> Option<&[String]> {
        self.differs.iter().find(|(name, _)| name == field).map(|(_, stored)| stored.as_slice())
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

/// Tells two values of a field apart.
fn mark(field: &str, held: &[String]) -> String {
    let mut hasher = DefaultHasher::new();
    held.hash(&mut hasher);
    format!("{field}:{:x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(values: &[(&str, &str)]) -> FormState {
        values.iter().fold(FormState::new(Uuid::nil()), |form, (name, value)| form.with(name, value))
    }

    #[test]
    fn what_nobody_touched_gives_way_to_what_was_saved_in_between() {
        let opened = form(&[
            ("version", "1"),
            ("name", "A"),
            ("alderman", ""),
            ("notes", "x\ny"),
            ("tick", "ja"),
            ("of", "1"),
            ("of", "2"),
        ]);
        let was = opened.was();
        let typed = form(&[
            ("version", "1"),
            ("was", &was),
            ("name", "B"),
            ("alderman", ""),
            ("notes", "x\r\ny"),
            ("of", "2"),
            ("of", "1"),
        ]);
        let stored =
            form(&[("version", "2"), ("name", "C"), ("alderman", "D"), ("notes", "z"), ("tick", "ja"), ("of", "3")]);
        let merged = typed.upon(&stored);
        let held = |field| merged.held(field).join(",");
        assert_eq!((held("name"), held("alderman"), held("notes")), ("B".to_owned(), "D".to_owned(), "z".to_owned()));
        assert_eq!((held("of"), held("version")), ("3".to_owned(), "2".to_owned()));
        assert_eq!(merged.stored_of("name"), Some(&["C".to_owned()][..]));
        // The tick was taken away here, and only here.
        assert_eq!((held("tick"), merged.stored_of("tick")), (String::new(), Some(&["ja".to_owned()][..])));
        assert!(merged.stored_of("alderman").is_none() && merged.stored_of("of").is_none());
        // The next save is measured against what is stored now.
        assert_eq!(merged.was(), stored.was());
    }

    #[test]
    fn a_form_that_does_not_tell_what_it_was_keeps_all_that_was_typed() {
        let merged = form(&[("name", "")]).upon(&form(&[("name", "C")]));
        assert_eq!((merged.value("name"), merged.stored_of("name")), (String::new(), Some(&["C".to_owned()][..])));
    }
}
