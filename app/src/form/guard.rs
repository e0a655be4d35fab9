//! The guard of free text in a form. Rule: what was found is asked about once, before it is saved, and nothing is blocked: who sends the
//! form again saves it.
//!
//! Each field of free text sends along, in a hidden field [`FREE`], its own name and marks of what was found in the text that the page
//! showed. So a field is guarded because it is there, and what the reader saw already (stored, or warned about) is not asked again.

use std::{
    collections::BTreeSet,
    hash::{DefaultHasher, Hash, Hasher},
};

use domain::guard::{FindingKind, findings};

use super::FormState;

/// Name of the hidden field: the name of a field of free text, and marks of what its reader has seen.
pub(super) const FREE: &str = "free";

/// No field takes a longer text, in bytes: it is refused for its length, and need not be read.
const LONGEST: usize = 200_000;

/// What was found in one field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Guarded {
    /// For the hidden field: all that is in the text now.
    pub(crate) seen: String,
    /// What the reader was not told yet, each once.
    pub(crate) news: Vec<(FindingKind, String)>,
}

impl FormState {
    /// Looks at a field. What a page was opened with is known; only what was sent can be new.
    pub(crate) fn guarded(&self, field: &str) -> Guarded {
        let text = self.value(field);
        let sent = self.values.iter().filter(|(name, _)| name == FREE).map(|(_, sent)| sent.as_str());
        let seen =
            sent.filter_map(|sent| sent.strip_prefix(field)).find(|rest| rest.is_empty() || rest.starts_with(' '));
        let seen: Option<BTreeSet<&str>> = seen.map(|seen| seen.split(' ').collect());
        let mut guarded = Guarded { seen: field.to_owned(), news: Vec::new() };
        if text.len() > LONGEST {
            return guarded;
        }
        let mut marks = BTreeSet::new();
        for finding in findings(&text) {
            let words = &text[finding.range];
            let mark = mark(finding.kind, words);
            if !marks.insert(mark.clone()) {
                continue;
            }
            if seen.as_ref().is_some_and(|seen| !seen.contains(mark.as_str())) {
                guarded.news.push((finding.kind, words.to_owned()));
            }
            guarded.seen.push(' ');
            guarded.seen.push_str(&mark);
        }
        guarded
    }

    /// The fields of free text that hold something of which the reader was not told, in the order of the form.
    pub(crate) fn to_ask(&self) -> Vec<(String, Guarded)> {
        let fields = self.values.iter().filter(|(name, _)| name == FREE);
        let mut names: Vec<&str> = Vec::new();
        for name in fields.map(|(_, sent)| sent.split(' ').next().unwrap_or_default()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let asked = names.into_iter().map(|field| (field.to_owned(), self.guarded(field)));
        asked.filter(|(_, guarded)| !guarded.news.is_empty()).collect()
    }

    /// Whether this form has to be shown once more before it is saved.
    pub fn asks(&self) -> bool {
        !self.to_ask().is_empty()
    }
}

/// Tells two findings apart, wherever they stand.
fn mark(kind: FindingKind, words: &str) -> String {
    let mut hasher = DefaultHasher::new();
    (kind, words).hash(&mut hasher);
    format!("{:x}", hasher.finish() & 0xffff_ffff)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const PHONE: &str = "Bel 06-12345678.";

    fn form(pairs: &[(&str, &str)]) -> FormState {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        FormState::from_pairs(Uuid::nil(), pairs)
    }

    #[test]
    fn what_was_sent_is_asked_about_once() {
        let first = form(&[("free", "notes"), ("notes", PHONE)]);
        assert!(first.asks());
        let told = first.guarded("notes");
        assert_eq!(told.news, [(FindingKind::Phone, "06-12345678".to_owned())]);
        let again = form(&[("free", &told.seen), ("notes", PHONE)]);
        assert!(!again.asks());
        // Moved, or less of it, is nothing new; more is.
        assert!(!form(&[("free", &told.seen), ("notes", &format!("Nee: {PHONE}"))]).asks());
        assert!(!form(&[("free", &told.seen), ("notes", "")]).asks());
        let more = form(&[("free", &told.seen), ("notes", &format!("{PHONE} Of a@voorbeeld.nl"))]);
        assert_eq!(more.guarded("notes").news, [(FindingKind::Email, "a@voorbeeld.nl".to_owned())]);
    }

    #[test]
    fn what_was_stored_is_known() {
        let opened = form(&[("notes", PHONE)]);
        let known = opened.guarded("notes");
        assert!(known.news.is_empty() && !opened.asks());
        assert!(!form(&[("free", &known.seen), ("notes", PHONE)]).asks());
    }

    #[test]
    fn a_field_is_not_asked_about_for_another() {
        let told = form(&[("free", "note"), ("note", PHONE)]).guarded("note").seen;
        assert!(form(&[("free", &told), ("free", "notes"), ("note", PHONE), ("notes", PHONE)]).asks());
        assert!(form(&[("free", "notes"), ("note", ""), ("notes", PHONE)]).asks());
        // A field of one line, for an address, is not free text.
        assert!(!form(&[("free", "note"), ("email", "a@voorbeeld.nl")]).asks());
    }

    #[test]
    fn a_text_to_tire_us_out_is_left_alone() {
        assert!(!form(&[("free", "note"), ("note", &"a@b.nl ".repeat(100_000))]).asks());
        let most = form(&[("free", "note"), ("note", &"a@b.nl 06-12345678 ".repeat(10_000))]).guarded("note");
        assert_eq!((most.news.len(), most.seen.split(' ').count()), (2, 3));
    }
}
