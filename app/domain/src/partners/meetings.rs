//! Working together: groups of the alliance, their meetings, and the actions that come of them. Who takes part is always one of three: a
//! contact person of a partner, a partner of which no person is known, or somebody who works in the alliance. Rule: of a child, a parent
//! or an expert by experience nothing is kept here; who represents them is a contact person like any other, or nobody.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};
use uuid::Uuid;
use validator::{Validate, ValidationError};

use crate::{check, route::parse_phase, time::at_local};

/// What a group is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupKind {
    /// Kerngroep.
    #[default]
    Core,
    /// Werkgroep.
    Working,
    /// Stuurgroep.
    Steering,
    /// Klankbordgroep.
    SoundingBoard,
}

impl GroupKind {
    pub const ALL: [Self; 4] = [Self::Core, Self::Working, Self::Steering, Self::SoundingBoard];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Working => "working",
            Self::Steering => "steering",
            Self::SoundingBoard => "sounding_board",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// How far an action (actie) is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionStatus {
    #[default]
    Open,
    Done,
    /// Vervallen.
    Dropped,
}

impl ActionStatus {
    pub const ALL: [Self; 3] = [Self::Open, Self::Done, Self::Dropped];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

/// Somebody who takes part, or does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Who {
    /// A contact person of a partner.
    Contact(Uuid),
    /// A partner, by the number of its membership.
    Partner(Uuid),
    /// Somebody with an account in the alliance.
    Person(Uuid),
}

impl std::fmt::Display for Who {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Contact(id) => write!(f, "c-{id}"),
            Self::Partner(id) => write!(f, "o-{id}"),
            Self::Person(id) => write!(f, "p-{id}"),
        }
    }
}

impl FromStr for Who {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (kind, id) = text.split_once('-').ok_or(())?;
        let id = id.parse().map_err(drop)?;
        match kind {
            "c" => Ok(Self::Contact(id)),
            "o" => Ok(Self::Partner(id)),
            "p" => Ok(Self::Person(id)),
            _ => Err(()),
        }
    }
}

/// Those that were ticked; what is nobody is left out.
fn ticked(values: &[String]) -> Vec<Who> {
    let mut who: Vec<Who> = values.iter().filter_map(|value| value.parse().ok()).collect();
    who.sort_unstable();
    who.dedup();
    who
}

/// A group (kerngroep, werkgroep, stuurgroep, klankbordgroep) and who is in it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct GroupForm {
    #[validate(custom(function = known_kind))]
    pub kind: String,
    #[validate(
        custom(function = check::required),
        custom(function = check::one_line),
        length(max = 120, code = "too-long")
    )]
    pub name: String,
    #[validate(length(max = 300, code = "too-long"))]
    pub purpose: String,
    pub who: Vec<String>,
    pub version: i64,
}

impl GroupForm {
    pub fn kind(&self) -> GroupKind {
        GroupKind::parse(&self.kind).unwrap_or_default()
    }

    pub fn who(&self) -> Vec<Who> {
        ticked(&self.who)
    }
}

fn known_kind(text: &str) -> Result<(), ValidationError> {
    GroupKind::parse(text).map(|_| ()).ok_or_else(|| ValidationError::new("choose"))
}

/// A meeting (bijeenkomst), before it is held. Its times are those of the clock in the Netherlands.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = in_order))]
pub struct MeetingForm {
    #[validate(
        custom(function = check::required),
        custom(function = check::one_line),
        length(max = 120, code = "too-long")
    )]
    pub title: String,
    /// Number of the group; empty for all.
    #[validate(length(max = 36, code = "too-long"))]
    pub group: String,
    #[validate(custom(function = check::required), custom(function = check::date))]
    pub day: String,
    #[validate(custom(function = check::required), custom(function = check::time))]
    pub from: String,
    #[validate(custom(function = check::required), custom(function = check::time))]
    pub to: String,
    #[validate(custom(function = check::one_line), length(max = 200, code = "too-long"))]
    pub place: String,
    #[validate(custom(function = super::forms::optional_link), length(max = 300, code = "too-long"))]
    pub link: String,
    /// One item a line.
    #[validate(length(max = 4000, code = "too-long"))]
    pub agenda: String,
    /// Number of the phase that it is the ready-made meeting of; empty for none.
    #[validate(custom(function = known_phase))]
    pub phase: String,
    pub version: i64,
}

impl MeetingForm {
    pub fn phase(&self) -> Option<i32> {
        parse_phase(&self.phase).map(i32::from)
    }

    /// Begin and end; nothing when the clock has no such time on that day.
    pub fn span(&self) -> Option<(OffsetDateTime, OffsetDateTime)> {
        let day = check::parse_date(&self.day)?;
        let at = |text| at_local(day, check::parse_time(text)?);
        Some((at(&self.from)?, at(&self.to)?))
    }
}

fn known_phase(phase: &str) -> Result<(), ValidationError> {
    let known = phase.is_empty() || parse_phase(phase).is_some();
    known.then_some(()).ok_or_else(|| ValidationError::new("choose"))
}

/// A rule over the whole form that is about one field.
fn about(field: &str, code: &'static str) -> ValidationError {
    let mut error = ValidationError::new(code);
    error.add_param("field".into(), &field);
    error
}

fn in_order(form: &MeetingForm) -> Result<(), ValidationError> {
    let (Some(day), Some(from), Some(to)) =
        (check::parse_date(&form.day), check::parse_time(&form.from), check::parse_time(&form.to))
    else {
        // Each field says for itself what is wrong.
        return Ok(());
    };
    match (at_local(day, from), at_local(day, to)) {
        (None, _) => Err(about("from", "no-such-time")),
        (_, None) => Err(about("to", "no-such-time")),
        (Some(start), Some(end)) if end <= start => Err(about("to", "time-order")),
        _ => Ok(()),
    }
}

/// Whom to invite to a meeting.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = somebody))]
pub struct InviteMeetingForm {
    /// Of the group.
    pub who: Vec<String>,
    /// Others.
    pub also: Vec<String>,
    /// What the mail begins with; empty for nothing of one's own.
    #[validate(length(max = 1000, code = "too-long"), custom(function = no_link))]
    pub opening: String,
}

impl InviteMeetingForm {
    pub fn who(&self) -> Vec<Who> {
        ticked(&[&self.who[..], &self.also[..]].concat())
    }
}

/// Somebody else's mail is no place for addresses of ours to choose, also without the "www" ("kwaad.nl/inloggen").
fn no_link(text: &str) -> Result<(), ValidationError> {
    let plain = text.lines().all(|line| check::name(&line.replace('\t', " ")).is_ok());
    plain.then_some(()).ok_or_else(|| ValidationError::new("no-link"))
}

fn somebody(form: &InviteMeetingForm) -> Result<(), ValidationError> {
    if form.who().is_empty() { Err(about("who", "choose")) } else { Ok(()) }
}

/// What came of a meeting: the report (verslag), decisions and who was there.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct ReportForm {
    #[validate(length(max = 20000, code = "too-long"))]
    pub report: String,
    /// One decision a line.
    #[validate(length(max = 4000, code = "too-long"))]
    pub decisions: String,
    /// Of those who were invited.
    pub present: Vec<String>,
    /// Others who were there.
    pub also: Vec<String>,
    pub version: i64,
}

impl ReportForm {
    pub fn present(&self) -> Vec<Who> {
        ticked(&[&self.present[..], &self.also[..]].concat())
    }
}

/// An action: who does what before when.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct ActionForm {
    #[validate(
        custom(function = check::required),
        custom(function = check::one_line),
        length(max = 300, code = "too-long")
    )]
    pub what: String,
    #[validate(custom(function = known_who))]
    pub owner: String,
    #[validate(custom(function = check::date))]
    pub due_on: String,
    #[validate(custom(function = known_status))]
    pub status: String,
    #[validate(length(max = 1000, code = "too-long"))]
    pub note: String,
    /// Number of the meeting where it was agreed; empty for none.
    #[validate(length(max = 36, code = "too-long"))]
    pub meeting: String,
    /// Number of the owner's contribution that it is part of; empty for none.
    #[validate(length(max = 36, code = "too-long"))]
    pub contribution: String,
    pub version: i64,
}

impl ActionForm {
    pub fn status(&self) -> ActionStatus {
        ActionStatus::parse(&self.status).unwrap_or_default()
    }

    pub fn owner(&self) -> Option<Who> {
        self.owner.parse().ok()
    }

    pub fn due_on(&self) -> Option<Date> {
        check::parse_date(&self.due_on)
    }
}

fn known_who(text: &str) -> Result<(), ValidationError> {
    text.parse::<Who>().map(|_| ()).map_err(|()| ValidationError::new("choose"))
}

/// Nothing typed is an open action.
fn known_status(text: &str) -> Result<(), ValidationError> {
    let known = text.is_empty() || ActionStatus::parse(text).is_some();
    known.then_some(()).ok_or_else(|| ValidationError::new("choose"))
}

/// What an owner says of its own action, with or without an account.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct OwnActionForm {
    #[validate(length(min = 1, code = "choose"), custom(function = known_status))]
    pub status: String,
    #[validate(length(max = 1000, code = "too-long"))]
    pub note: String,
    pub version: i64,
}

impl OwnActionForm {
    pub fn status(&self) -> ActionStatus {
        ActionStatus::parse(&self.status).unwrap_or_default()
    }
}

/// The lines of a text that hold something: agenda items, decisions.
pub fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests;
