//! The commitments (afspraken) of a pledge: the national text, in both languages and in versions. Rule: what somebody signed keeps the
//! words under which it was signed.

#[cfg(feature = "ssr")]
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
#[cfg(feature = "ssr")]
use validator::{Validate, ValidationError, ValidationErrors};

use crate::account::Lang;

/// The words of one version in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitments {
    /// What stands before the list: "Wij luisteren naar kinderen en gezinnen, en:".
    pub intro: String,
    /// Name and words of each; there are four, as the route and every page say.
    pub points: Vec<(String, String)>,
}

/// Names of the fields in which a text is typed.
#[derive(Clone, Copy, Debug)]
pub struct CommitmentFields {
    pub intro: &'static str,
    /// Of the name and of the words of each.
    pub points: [(&'static str, &'static str); 4],
}

macro_rules! fields {
    ($lang:literal) => {
        CommitmentFields {
            intro: concat!("intro-", $lang),
            points: [
                (concat!("name-1-", $lang), concat!("words-1-", $lang)),
                (concat!("name-2-", $lang), concat!("words-2-", $lang)),
                (concat!("name-3-", $lang), concat!("words-3-", $lang)),
                (concat!("name-4-", $lang), concat!("words-4-", $lang)),
            ],
        }
    };
}

impl CommitmentFields {
    pub const fn of(lang: Lang) -> Self {
        match lang {
            Lang::Nl => fields!("nl"),
            Lang::En => fields!("en"),
        }
    }

    /// All of them, with the most letters that fit on the card and the certificate.
    #[cfg(feature = "ssr")]
    fn all(self) -> impl Iterator<Item = (&'static str, usize)> {
        let points = self.points.into_iter().flat_map(|(name, words)| [(name, NAME), (words, WORDS)]);
        std::iter::once((self.intro, INTRO)).chain(points)
    }
}

#[cfg(feature = "ssr")]
const INTRO: usize = 120;
#[cfg(feature = "ssr")]
const NAME: usize = 30;
#[cfg(feature = "ssr")]
const WORDS: usize = 140;

/// A new text, as the national team types it.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct CommitmentsForm(BTreeMap<String, String>);

#[cfg(feature = "ssr")]
impl CommitmentsForm {
    /// From a text, field by field: what a form is filled with.
    pub fn pairs(lang: Lang, text: &Commitments) -> Vec<(&'static str, String)> {
        let fields = CommitmentFields::of(lang);
        let points = fields.points.into_iter().zip(&text.points);
        let points = points.flat_map(|(fields, typed)| [(fields.0, typed.0.clone()), (fields.1, typed.1.clone())]);
        std::iter::once((fields.intro, text.intro.clone())).chain(points).collect()
    }

    fn typed(&self, field: &str) -> &str {
        self.0.get(field).map_or("", |text| text.trim())
    }

    pub fn text(&self, lang: Lang) -> Commitments {
        let fields = CommitmentFields::of(lang);
        let typed = |field: &str| self.typed(field).to_owned();
        let points = fields.points.iter().map(|(name, words)| (typed(name), typed(words))).collect();
        Commitments { intro: typed(fields.intro), points }
    }

    /// Of the draft that was open; 0 when there was none.
    pub fn version(&self) -> i64 {
        self.typed("version").parse().unwrap_or(0)
    }
}

#[cfg(feature = "ssr")]
impl Validate for CommitmentsForm {
    /// Both languages, whole, and short enough for the card.
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        for (field, most) in [Lang::Nl, Lang::En].into_iter().flat_map(|lang| CommitmentFields::of(lang).all()) {
            let typed = self.typed(field);
            let mut error = if typed.is_empty() {
                ValidationError::new("required")
            } else if typed.chars().count() > most {
                let mut error = ValidationError::new("too-long");
                error.add_param("max".into(), &most);
                error
            } else if typed.chars().any(char::is_control) {
                ValidationError::new("one-line")
            } else {
                continue;
            };
            error.add_param("field".into(), &field);
            errors.add("__all__", error);
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn text() -> Commitments {
        let points = ["Een.", "Twee.", "Drie.", "Vier."].map(|name| (name.to_owned(), "Wij doen dit.".to_owned()));
        Commitments { intro: "Wij luisteren, en:".into(), points: points.to_vec() }
    }

    fn form(change: &[(&str, &str)]) -> CommitmentsForm {
        let pairs = [Lang::Nl, Lang::En].into_iter().flat_map(|lang| CommitmentsForm::pairs(lang, &text()));
        let mut form: BTreeMap<String, String> = pairs.map(|(field, typed)| (field.to_owned(), typed)).collect();
        form.extend(change.iter().map(|(field, typed)| ((*field).to_owned(), (*typed).to_owned())));
        CommitmentsForm(form)
    }

    #[test]
    fn what_a_form_is_filled_with_comes_back() {
        let form = form(&[("version", "3")]);
        assert!(form.validate().is_ok());
        assert_eq!((form.text(Lang::Nl), form.text(Lang::En), form.version()), (text(), text(), 3));
    }

    #[test]
    fn a_text_is_whole_in_both_languages_and_fits_on_the_card() {
        for (field, typed, code) in [
            ("intro-en", " ", "required"),
            ("name-4-nl", "", "required"),
            ("words-2-en", "", "required"),
            ("intro-nl", &"a".repeat(INTRO + 1), "too-long"),
            ("name-1-nl", &"a".repeat(NAME + 1), "too-long"),
            ("words-3-nl", &"a".repeat(WORDS + 1), "too-long"),
            ("words-3-nl", "twee\nregels", "one-line"),
        ] {
            let errors = form(&[(field, typed)]).validate().unwrap_err();
            let fields = errors.field_errors();
            let [error] = fields["__all__"].as_slice() else { panic!("{errors}") };
            assert_eq!((&*error.code, error.params["field"].as_str()), (code, Some(field)));
        }
        assert_eq!(CommitmentsForm::default().validate().unwrap_err().field_errors()["__all__"].len(), 18);
    }
}
