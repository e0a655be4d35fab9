//! The public page of an alliance: what everybody reads of it, and the form with which an organisation asks to take part. Rules: nothing is
//! there until the lead switches it on; the address on it is of a function, or of a person who agreed; a form comes neither at once nor after
//! a day, and asks nothing that a program would leave alone.

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use validator::{Validate, ValidationError};

use crate::{
    check,
    partners::{ChangeLevel, Sector},
};

/// What the lead says on the page.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = whole_when_live, skip_on_field_errors = false))]
pub struct PublicPageForm {
    /// `ja` when everybody may read it.
    pub live: String,
    /// Who we are: paragraphs.
    #[validate(length(max = 3000, code = "too-long"))]
    pub about: String,
    /// Whom to ask: a function or a team.
    #[validate(custom(function = check::one_line), length(max = 120, code = "too-long"))]
    pub contact: String,
    #[validate(custom(function = optional_email))]
    pub email: String,
    /// `ja` when the address is of a function, or of who agreed.
    pub contact_agreed: String,
    /// `ja` when goals stand on it.
    pub goals: String,
    /// `ja` when it says how much partners do.
    pub efforts: String,
    /// `ja` when organisations may ask to take part.
    pub joining: String,
    /// `ja` when it says what groups said and what was done with it.
    pub feedback: String,
    pub version: i64,
}

impl PublicPageForm {
    pub fn is_live(&self) -> bool {
        self.live == "ja"
    }
}

fn optional_email(text: &str) -> Result<(), ValidationError> {
    if text.trim().is_empty() { Ok(()) } else { check::email(text) }
}

/// One field at a time: what is missing first.
fn whole_when_live(form: &PublicPageForm) -> Result<(), ValidationError> {
    let empty = |text: &str| text.trim().is_empty();
    let (field, code) = match () {
        () if !empty(&form.email) && form.contact_agreed != "ja" => ("contact_agreed", "contact-agreed"),
        () if !form.is_live() => return Ok(()),
        () if empty(&form.about) => ("about", "required"),
        () if empty(&form.contact) => ("contact", "required"),
        () if empty(&form.email) => ("email", "required"),
        () => return Ok(()),
    };
    let mut error = ValidationError::new(code);
    error.add_param("field".into(), &field);
    Err(error)
}

/// An organisation that asks to take part ("Sluit u aan").
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct JoinForm {
    #[validate(custom(function = check::required), custom(function = check::name), length(max = 160, code = "too-long"))]
    pub organisation: String,
    #[validate(custom(function = known_sector))]
    pub sector: String,
    #[validate(custom(function = check::required), custom(function = check::name), length(max = 120, code = "too-long"))]
    pub name: String,
    #[validate(custom(function = check::name), length(max = 120, code = "too-long"))]
    pub function: String,
    #[validate(custom(function = check::email))]
    pub email: String,
    /// What it would like to do.
    #[validate(custom(function = check::required), length(max = 600, code = "too-long"))]
    pub wish: String,
    /// Not shown: whoever fills this in is a program.
    pub website: String,
    /// When the form was opened, with a seal.
    pub stamp: String,
}

impl JoinForm {
    pub fn sector(&self) -> Option<Sector> {
        Sector::parse(&self.sector)
    }
}

fn known_sector(text: &str) -> Result<(), ValidationError> {
    Sector::parse(text).map(|_| ()).ok_or_else(|| ValidationError::new("choose"))
}

/// What the time between opening a form and sending it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    Fine,
    /// Nobody reads and types that fast.
    TooFast,
    /// It was opened long ago, or never.
    TooOld,
}

/// Seconds within which no person fills in the form, and after which it is opened anew.
const SHORTEST: i64 = 3;
const LONGEST: i64 = 24 * 60 * 60;

/// Of two moments, in seconds.
pub fn pace(opened: i64, sent: i64) -> Pace {
    match sent.saturating_sub(opened) {
        ..0 | LONGEST.. => Pace::TooOld,
        0..SHORTEST => Pace::TooFast,
        _ => Pace::Fine,
    }
}

/// How much partners do, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EffortCount {
    /// Partners that do something.
    pub partners: usize,
    pub contributions: usize,
    /// Partners at each level.
    pub levels: Vec<(ChangeLevel, usize)>,
}

impl EffortCount {
    /// Of contributions, each with its partner and its levels.
    pub fn of<'a>(all: impl IntoIterator<Item = (Uuid, &'a [ChangeLevel])>) -> Self {
        let all: Vec<(Uuid, &[ChangeLevel])> = all.into_iter().collect();
        let distinct = |level: Option<ChangeLevel>| {
            let there = all.iter().filter(|(_, levels)| level.is_none_or(|level| levels.contains(&level)));
            let mut partners: Vec<Uuid> = there.map(|(partner, _)| *partner).collect();
            partners.sort_unstable();
            partners.dedup();
            partners.len()
        };
        Self {
            partners: distinct(None),
            contributions: all.len(),
            levels: ChangeLevel::ALL.into_iter().map(|level| (level, distinct(Some(level)))).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn wrong(form: &impl Validate) -> Vec<String> {
        let errors = form.validate().err().map(validator::ValidationErrors::into_errors).unwrap_or_default();
        let mut fields: Vec<String> = errors
            .into_iter()
            .flat_map(|(field, kind)| {
                let validator::ValidationErrorsKind::Field(errors) = kind else { return Vec::new() };
                let of = |error: ValidationError| {
                    let about = error.params.get("field").map(|value| value.to_string().trim_matches('"').to_owned());
                    about.unwrap_or_else(|| field.to_string())
                };
                errors.into_iter().map(of).collect()
            })
            .collect();
        fields.sort();
        fields
    }

    #[test]
    fn a_page_that_everybody_reads_says_who_and_whom_to_ask() {
        let ja = || "ja".to_owned();
        let page = || PublicPageForm {
            live: ja(),
            about: "Wij".to_owned(),
            contact: "Projectteam".to_owned(),
            email: "team@voorbeeld.nl".to_owned(),
            contact_agreed: ja(),
            ..PublicPageForm::default()
        };
        assert!(wrong(&page()).is_empty() && wrong(&PublicPageForm::default()).is_empty());
        for (form, field) in [
            (PublicPageForm { about: String::new(), ..page() }, "about"),
            (PublicPageForm { contact: " ".to_owned(), ..page() }, "contact"),
            (PublicPageForm { email: String::new(), ..page() }, "email"),
            (PublicPageForm { email: "geen".to_owned(), ..page() }, "email"),
            (PublicPageForm { contact_agreed: String::new(), ..page() }, "contact_agreed"),
            (PublicPageForm { contact_agreed: String::new(), live: String::new(), ..page() }, "contact_agreed"),
        ] {
            assert_eq!(wrong(&form), [field], "{form:?}");
        }
    }

    #[test]
    fn nobody_writes_a_letter_of_their_own_into_our_mails() {
        let form = || JoinForm {
            organisation: "Buurthuis De Brug".to_owned(),
            sector: "education".to_owned(),
            name: "P. de Vries".to_owned(),
            email: "p@voorbeeld.nl".to_owned(),
            wish: "Huiswerkhulp, zie https://ons.example".to_owned(),
            ..JoinForm::default()
        };
        assert!(wrong(&form()).is_empty());
        for (bad, field) in [
            (JoinForm { organisation: "Win nu op kwaad.nl".to_owned(), ..form() }, "organisation"),
            (JoinForm { organisation: "A\nBcc: x".to_owned(), ..form() }, "organisation"),
            (JoinForm { name: "https://kwaad.example".to_owned(), ..form() }, "name"),
            (JoinForm { function: "www.kwaad".to_owned(), ..form() }, "function"),
            (JoinForm { email: "a@b".to_owned(), ..form() }, "email"),
            (JoinForm { sector: String::new(), ..form() }, "sector"),
            (JoinForm { wish: String::new(), ..form() }, "wish"),
        ] {
            assert_eq!(wrong(&bad), [field], "{bad:?}");
        }
    }

    #[test]
    fn a_form_takes_a_person_some_time() {
        for (opened, sent, expected) in [
            (100, 100, Pace::TooFast),
            (100, 102, Pace::TooFast),
            (100, 103, Pace::Fine),
            (100, 100 + LONGEST - 1, Pace::Fine),
            (100, 100 + LONGEST, Pace::TooOld),
            (101, 100, Pace::TooOld),
            (i64::MIN, i64::MAX, Pace::TooOld),
        ] {
            assert_eq!(pace(opened, sent), expected, "{opened} {sent}");
        }
    }

    proptest! {
        /// As somebody counts who puts names in a set.
        #[test]
        fn partners_are_counted_once(all in prop::collection::vec((0..5_u128, prop::sample::subsequence(ChangeLevel::ALL.to_vec(), 0..=3)), 0..20)) {
            let all: Vec<(Uuid, Vec<ChangeLevel>)> = all.into_iter().map(|(id, levels)| (Uuid::from_u128(id), levels)).collect();
            let count = EffortCount::of(all.iter().map(|(id, levels)| (*id, levels.as_slice())));
            let set = |level: Option<ChangeLevel>| {
                let there = all.iter().filter(|(_, levels)| level.is_none_or(|level| levels.contains(&level)));
                there.map(|(id, _)| *id).collect::<BTreeSet<_>>().len()
            };
            prop_assert_eq!(count.contributions, all.len());
            prop_assert_eq!(count.partners, set(None));
            for (level, partners) in count.levels {
                prop_assert_eq!(partners, set(Some(level)));
            }
        }
    }
}
