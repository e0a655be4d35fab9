//! Which partners work together (samenwerking): how closely, and on what.

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;
#[cfg(feature = "ssr")]
use validator::{Validate, ValidationError};

#[cfg(feature = "ssr")]
use crate::check;

/// How closely two partners work together, from loose to close.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closeness {
    /// Kennen elkaar: they know each other, and pass things on.
    Know,
    /// Stemmen af: they adjust what they do to each other.
    Align,
    /// Doen het samen.
    Joint,
}

impl Closeness {
    pub const ALL: [Self; 3] = [Self::Know, Self::Align, Self::Joint];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Know => "know",
            Self::Align => "align",
            Self::Joint => "joint",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|closeness| closeness.as_str() == text)
    }
}

/// On what: one of the challenges (opgaven) or life domains (leefdomeinen) that the national team named, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Theme {
    Challenge(i32),
    LifeDomain(i32),
}

impl Theme {
    /// As forms and addresses hold it.
    pub fn code(self) -> String {
        match self {
            Self::Challenge(number) => format!("challenge-{number}"),
            Self::LifeDomain(number) => format!("domain-{number}"),
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        let number = |text: &str| text.parse::<i32>().ok().filter(|number| (1..=99).contains(number));
        let challenge = code.strip_prefix("challenge-").and_then(number).map(Self::Challenge);
        challenge.or_else(|| code.strip_prefix("domain-").and_then(number).map(Self::LifeDomain))
    }
}

/// Who said how closely two partners work together: the alliance, and each of the two itself. Rule: one word is enough to know it; what
/// partners say of themselves goes before what the alliance says of them; when they differ, they are as close as both of them say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub office: Option<Closeness>,
    pub one: Option<Closeness>,
    pub other: Option<Closeness>,
}

impl Words {
    /// Nothing when nobody says it.
    pub fn closeness(self) -> Option<Closeness> {
        match (self.one, self.other) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other).or(self.office),
        }
    }
}

/// Who says that two partners work together, seen from one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Both,
    /// Only this one of the two.
    Here,
    /// Only the other one.
    There,
    /// Neither: the alliance does.
    Office,
}

/// Two partners that work together, by the numbers of their memberships; the order means nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collaboration {
    pub id: Uuid,
    pub one: Uuid,
    pub other: Uuid,
    /// What [`Words`] make of it.
    pub closeness: Closeness,
    pub words: Words,
    /// Nothing in particular.
    pub theme: Option<Theme>,
    /// Nothing when nobody knows.
    pub since: Option<Date>,
    pub version: i64,
}

impl Collaboration {
    /// The partner at the other end.
    pub fn beside(&self, partner: Uuid) -> Option<Uuid> {
        match (self.one == partner, self.other == partner) {
            (true, false) => Some(self.other),
            (false, true) => Some(self.one),
            _ => None,
        }
    }

    /// Who says it, seen from one of the two.
    pub fn said(&self, partner: Uuid) -> Said {
        let other = self.beside(partner).and_then(|other| self.word_of(other));
        match (self.word_of(partner), other) {
            (Some(_), Some(_)) => Said::Both,
            (Some(_), None) => Said::Here,
            (None, Some(_)) => Said::There,
            (None, None) => Said::Office,
        }
    }

    /// What one of the two says itself.
    pub fn word_of(&self, partner: Uuid) -> Option<Closeness> {
        match (self.one == partner, self.other == partner) {
            (true, false) => self.words.one,
            (false, true) => self.words.other,
            _ => None,
        }
    }
}

/// What a partner says of itself, by its own link: with whom it works, how closely and on what.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct OwnWordForm {
    /// Number of the other membership.
    #[validate(length(min = 1, max = 36, code = "choose"))]
    pub other: String,
    #[validate(custom(function = known_closeness))]
    pub closeness: String,
    /// Code of a [`Theme`]; empty for nothing in particular.
    #[validate(custom(function = known_theme))]
    pub theme: String,
}

#[cfg(feature = "ssr")]
impl OwnWordForm {
    pub fn closeness(&self) -> Closeness {
        Closeness::parse(&self.closeness).unwrap_or(Closeness::Know)
    }

    pub fn theme(&self) -> Option<Theme> {
        Theme::parse(&self.theme)
    }
}

/// With whom a partner works together.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct CollaborationForm {
    /// Number of the other membership; only when it is new.
    #[validate(length(max = 36, code = "too-long"))]
    pub other: String,
    #[validate(custom(function = known_closeness))]
    pub closeness: String,
    /// Code of a [`Theme`]; empty for nothing in particular.
    #[validate(custom(function = known_theme))]
    pub theme: String,
    #[validate(custom(function = check::date))]
    pub since: String,
    pub version: i64,
}

#[cfg(feature = "ssr")]
impl CollaborationForm {
    pub fn closeness(&self) -> Closeness {
        Closeness::parse(&self.closeness).unwrap_or(Closeness::Know)
    }

    pub fn theme(&self) -> Option<Theme> {
        Theme::parse(&self.theme)
    }

    pub fn since(&self) -> Option<Date> {
        check::parse_date(&self.since)
    }
}

#[cfg(feature = "ssr")]
fn known_closeness(text: &str) -> Result<(), ValidationError> {
    Closeness::parse(text).map(|_| ()).ok_or_else(|| ValidationError::new("choose"))
}

#[cfg(feature = "ssr")]
fn known_theme(text: &str) -> Result<(), ValidationError> {
    let known = text.is_empty() || Theme::parse(text).is_some();
    known.then_some(()).ok_or_else(|| ValidationError::new("choose"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partners_go_before_the_alliance_and_the_looser_of_two_counts() {
        let (know, align, joint) = (Some(Closeness::Know), Some(Closeness::Align), Some(Closeness::Joint));
        let said = |office, one, other| Words { office, one, other }.closeness();
        assert_eq!(said(None, None, None), None);
        assert_eq!(said(joint, None, None), joint);
        assert_eq!(said(joint, know, None), know);
        assert_eq!(said(know, None, align), align);
        assert_eq!(said(know, joint, align), align);
    }
}
