//! Local alliances (lokale allianties): how one starts, what is known about it, what it agrees to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

use crate::{
    account::{Invite, Seat},
    check,
};

/// Shape of the municipal approach (vorm van de aanpak), asked at the intake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Approach {
    /// Per beleidsveld.
    PolicyField,
    /// Rond een grote maatschappelijke opgave.
    Challenge,
    /// Het kind centraal.
    Child,
}

impl Approach {
    pub const ALL: [Self; 3] = [Self::PolicyField, Self::Challenge, Self::Child];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::PolicyField => "policy_field",
            Self::Challenge => "challenge",
            Self::Child => "child",
        }
    }
}

/// What a municipality asks the national team (hulpvraag), chosen at the intake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    Experts,
    Schemes,
    Network,
    Other,
}

impl Topic {
    pub const ALL: [Self; 4] = [Self::Experts, Self::Schemes, Self::Network, Self::Other];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Experts => "experts",
            Self::Schemes => "schemes",
            Self::Network => "network",
            Self::Other => "other",
        }
    }
}

/// The public form "Wij willen beginnen".
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct StartRequest {
    #[validate(length(min = 1, code = "choose"))]
    pub municipality: String,
    #[validate(custom(function = check::required), custom(function = check::name), length(max = 160, code = "too-long"))]
    pub organisation: String,
    #[validate(custom(function = check::required), custom(function = check::name), length(max = 120, code = "too-long"))]
    pub name: String,
    #[validate(custom(function = check::required), custom(function = check::name), length(max = 120, code = "too-long"))]
    pub function: String,
    #[validate(custom(function = check::email))]
    pub email: String,
    #[validate(length(max = 30, code = "too-long"), custom(function = check::phone))]
    pub phone: String,
    #[validate(length(max = 4000, code = "too-long"))]
    pub message: String,
    /// A field that people do not see; programs fill it in.
    pub website: String,
}

/// A coach's answer to a request, or a coach who opens an alliance without one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Acceptance {
    #[validate(custom(function = check::required), custom(function = check::one_line), length(max = 120, code = "too-long"))]
    pub alliance_name: String,
    /// How the person was checked through the municipality's public address.
    #[validate(custom(function = check::required), length(max = 1000, code = "too-long"))]
    pub checked_how: String,
    /// Whether the lead organisation is a municipality.
    pub lead_is_municipality: String,
}

/// A coach opens an alliance with a municipality (role: initiator).
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct OpenAlliance {
    #[validate(custom(function = check::required), custom(function = check::one_line), length(max = 120, code = "too-long"))]
    pub alliance_name: String,
    #[validate(length(min = 1, code = "choose"))]
    pub municipality: String,
    #[validate(custom(function = check::required), custom(function = check::one_line), length(max = 160, code = "too-long"))]
    pub organisation: String,
    pub lead_is_municipality: String,
    #[validate(custom(function = check::required), custom(function = check::name), length(max = 120, code = "too-long"))]
    pub name: String,
    #[validate(custom(function = check::required), custom(function = check::name), length(max = 120, code = "too-long"))]
    pub function: String,
    #[validate(custom(function = check::email))]
    pub email: String,
    #[validate(custom(function = check::required), custom(function = check::one_line), length(max = 200, code = "too-long"))]
    pub source: String,
}

impl OpenAlliance {
    /// The invitation of the lead.
    pub fn lead(&self) -> Invite {
        Invite {
            name: self.name.clone(),
            function: self.function.clone(),
            email: self.email.clone(),
            role: Seat::Lead.as_str().to_owned(),
            source: self.source.clone(),
        }
    }
}

/// Terms of use and processing agreement: who accepts, in which function; the date is today.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Terms {
    #[validate(custom(function = check::required), length(max = 120, code = "too-long"))]
    pub name: String,
    #[validate(custom(function = check::required), length(max = 120, code = "too-long"))]
    pub function: String,
    #[validate(length(min = 1, code = "agree"))]
    pub agree: String,
}

/// The terms go by mail to who may sign them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct SendTerms {
    #[validate(custom(function = check::name), length(max = 120, code = "too-long"))]
    pub signer_name: String,
    #[validate(custom(function = check::email))]
    pub signer_email: String,
}

/// What an alliance tells about itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(
    schema(function = some_municipality, skip_on_field_errors = false),
    schema(function = aldermen, skip_on_field_errors = false)
)]
pub struct Settings {
    #[validate(custom(function = check::required), custom(function = check::one_line), length(max = 120, code = "too-long"))]
    pub name: String,
    #[validate(custom(function = check::required), custom(function = check::one_line), length(max = 160, code = "too-long"))]
    pub lead_organisation: String,
    pub lead_is_municipality: String,
    /// Codes of municipalities that are ticked.
    pub municipalities: Vec<String>,
    /// Code of one more, from the list of all.
    pub add_municipality: String,
    #[validate(custom(function = approach))]
    pub approach: String,
    #[validate(custom(function = topic))]
    pub question: String,
    #[validate(custom(function = hours_per_week))]
    pub hours_per_week: String,
    pub full_route: String,
    pub public_progress: String,
    pub version: i64,
    /// The rest of the form, in which the alderman of GM0363 is `alderman-GM0363`.
    #[serde(flatten)]
    pub rest: BTreeMap<String, String>,
}

/// Field of the alderman of a municipality.
pub fn alderman_field(code: &str) -> String {
    format!("{ALDERMAN}{code}")
}

const ALDERMAN: &str = "alderman-";
const ALDERMAN_MAX: usize = 120;

impl Settings {
    /// Name of the alderman of a municipality.
    pub fn alderman(&self, code: &str) -> &str {
        self.rest.get(&alderman_field(code)).map_or("", |name| name.trim())
    }

    /// Hours per week of the lead; 0 when not valid, so validate first.
    pub fn hours(&self) -> i32 {
        self.hours_per_week.trim().parse().unwrap_or(0)
    }

    /// Codes of the municipalities that are ticked or added, each once.
    pub fn chosen_municipalities(&self) -> Vec<String> {
        let mut codes: Vec<String> = self
            .municipalities
            .iter()
            .chain([&self.add_municipality])
            .map(|code| code.trim().to_owned())
            .filter(|code| !code.is_empty())
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}

fn some_municipality(form: &Settings) -> Result<(), ValidationError> {
    if form.chosen_municipalities().is_empty() {
        let mut error = ValidationError::new("choose");
        error.add_param("field".into(), &"add_municipality");
        return Err(error);
    }
    Ok(())
}

fn aldermen(form: &Settings) -> Result<(), ValidationError> {
    let is_long = |name: &String| name.trim().chars().count() > ALDERMAN_MAX;
    match form.rest.iter().find(|(field, name)| field.starts_with(ALDERMAN) && is_long(name)) {
        None => Ok(()),
        Some((field, _)) => {
            let mut error = ValidationError::new("too-long");
            error.add_param("field".into(), field);
            error.add_param("max".into(), &ALDERMAN_MAX);
            Err(error)
        }
    }
}

/// One of [`Approach`], or not chosen yet.
fn approach(text: &str) -> Result<(), ValidationError> {
    one_of(text, Approach::ALL.map(Approach::as_str))
}

/// One of [`Topic`], or not chosen yet.
fn topic(text: &str) -> Result<(), ValidationError> {
    one_of(text, Topic::ALL.map(Topic::as_str))
}

fn one_of<const N: usize>(text: &str, known: [&str; N]) -> Result<(), ValidationError> {
    (text.is_empty() || known.contains(&text)).then_some(()).ok_or_else(|| ValidationError::new("choose"))
}

fn hours_per_week(text: &str) -> Result<(), ValidationError> {
    text.trim()
        .parse::<i32>()
        .is_ok_and(|hours| (1..=60).contains(&hours))
        .then_some(())
        .ok_or_else(|| ValidationError::new("hours"))
}

/// A link with which the council reads along, until a date.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct NewReadLink {
    #[validate(custom(function = check::required), length(max = 120, code = "too-long"))]
    pub label: String,
    /// Days that it works: 30, 90 or 365.
    pub days: String,
}

/// `Voorbeeldstad aan Zee` becomes `voorbeeldstad-aan-zee`: the name of an alliance in its address.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        match fold(c) {
            Some(c) => slug.push(c),
            None if slug.ends_with('-') || slug.is_empty() => {}
            None => slug.push('-'),
        }
    }
    let slug = slug.trim_end_matches('-').chars().take(60).collect::<String>();
    if slug.is_empty() { "alliantie".to_owned() } else { slug.trim_end_matches('-').to_owned() }
}

/// Letters and digits without their accents; anything else is a gap.
fn fold(c: char) -> Option<char> {
    Some(match c {
        'a'..='z' | '0'..='9' => c,
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn slugs_read_well() {
        assert_eq!(slug("Súdwest-Fryslân"), "sudwest-fryslan");
        assert_eq!(slug("'s-Hertogenbosch (kern)"), "s-hertogenbosch-kern");
        assert_eq!(slug("???"), "alliantie");
    }

    proptest! {
        #[test]
        fn a_slug_is_always_a_path_segment(name in ".{0,200}") {
            let slug = slug(&name);
            prop_assert!(!slug.is_empty() && slug.len() <= 60);
            prop_assert!(slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'));
            prop_assert!(!slug.starts_with('-') && !slug.ends_with('-'));
        }
    }

    #[test]
    fn hours_are_between_one_and_sixty() {
        for (text, valid) in [("12", true), (" 8 ", true), ("0", false), ("61", false), ("twaalf", false), ("", false)]
        {
            assert_eq!(hours_per_week(text).is_ok(), valid, "{text}");
        }
    }
}
