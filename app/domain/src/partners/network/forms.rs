//! What is typed about members of the national network.

use serde::{Deserialize, Serialize};
use time::Date;
use validator::{Validate, ValidationError};

use super::NetworkStatus;
use crate::{
    check,
    partners::{OrganisationForm, Sector, optional_link},
};

/// A member, as the national team adds or corrects it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct MemberForm {
    #[validate(
        custom(function = check::required),
        custom(function = check::one_line),
        length(max = 160, code = "too-long")
    )]
    pub name: String,
    #[validate(length(max = 60, code = "too-long"))]
    pub kind: String,
    /// Empty: that of the kind.
    #[validate(length(max = 40, code = "too-long"))]
    pub sector: String,
    /// Empty for the whole country.
    #[validate(length(max = 6, code = "too-long"))]
    pub municipality: String,
    #[validate(custom(function = optional_link), length(max = 300, code = "too-long"))]
    pub website: String,
    /// Id of the organisation that was meant, or `new` when none of those that look like it was.
    pub same: String,
    /// Only when it is added: where it stands, since when.
    #[validate(custom(function = known_status_or_none))]
    pub status: String,
    #[validate(custom(function = check::date))]
    pub on: String,
    pub shown: String,
    #[validate(length(max = 300, code = "too-long"))]
    pub promise: String,
    pub promise_shown: String,
    #[validate(length(max = 200, code = "too-long"))]
    pub source: String,
    /// Of the organisation, and of the membership.
    pub version: i64,
    pub member_version: i64,
}

impl MemberForm {
    pub fn sector(&self) -> Option<Sector> {
        Sector::parse(&self.sector)
    }

    pub fn status(&self) -> NetworkStatus {
        NetworkStatus::parse(&self.status).unwrap_or_default()
    }

    pub fn on(&self) -> Option<Date> {
        check::parse_date(&self.on)
    }

    pub fn is_shown(&self) -> bool {
        !self.shown.is_empty()
    }

    /// A promise stands in the public list only beside its organisation.
    pub fn is_promise_shown(&self) -> bool {
        self.is_shown() && !self.promise_shown.is_empty() && !self.promise.trim().is_empty()
    }

    /// What is said of the organisation itself.
    pub fn organisation(&self) -> OrganisationForm {
        OrganisationForm {
            name: self.name.clone(),
            kind: self.kind.clone(),
            sector: self.sector.clone(),
            municipality: self.municipality.clone(),
            website: self.website.clone(),
            same: self.same.clone(),
            version: self.version,
            ..OrganisationForm::default()
        }
    }
}

fn known_status_or_none(text: &str) -> Result<(), ValidationError> {
    if text.is_empty() { Ok(()) } else { known_status(text) }
}

fn known_status(text: &str) -> Result<(), ValidationError> {
    NetworkStatus::parse(text).map(|_| ()).ok_or_else(|| ValidationError::new("choose"))
}

/// Where a member stands, since when; the day may be unknown.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct StandingForm {
    #[validate(custom(function = known_status))]
    pub status: String,
    #[validate(custom(function = check::date))]
    pub on: String,
    pub version: i64,
}

impl StandingForm {
    pub fn status(&self) -> NetworkStatus {
        NetworkStatus::parse(&self.status).unwrap_or_default()
    }

    pub fn on(&self) -> Option<Date> {
        check::parse_date(&self.on)
    }
}

/// "Word partner": an organisation asks to become a member. Nothing of it stands in a mail to somebody else.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct JoinForm {
    #[validate(
        custom(function = check::required),
        custom(function = check::one_line),
        length(max = 160, code = "too-long")
    )]
    pub organisation: String,
    #[validate(length(max = 60, code = "too-long"))]
    pub kind: String,
    /// Empty: that of the kind.
    #[validate(length(max = 40, code = "too-long"))]
    pub sector: String,
    /// Empty for the whole country.
    #[validate(length(max = 6, code = "too-long"))]
    pub municipality: String,
    #[validate(custom(function = optional_link), length(max = 300, code = "too-long"))]
    pub website: String,
    #[validate(custom(function = check::required), custom(function = check::name), length(max = 120, code = "too-long"))]
    pub name: String,
    #[validate(custom(function = check::required), custom(function = check::name), length(max = 120, code = "too-long"))]
    pub function: String,
    #[validate(custom(function = check::email))]
    pub email: String,
    #[validate(length(min = 1, code = "agree"))]
    pub agree: String,
    #[validate(custom(function = check::required), length(max = 300, code = "too-long"))]
    pub promise: String,
    pub shown: String,
    pub promise_shown: String,
    /// Number of the commitments that the page showed.
    pub commitments: i32,
    /// A field that people do not see; programs fill it in.
    pub fax: String,
}

impl JoinForm {
    pub fn sector(&self) -> Option<Sector> {
        Sector::parse(&self.sector)
    }

    pub fn is_shown(&self) -> bool {
        !self.shown.is_empty()
    }

    pub fn is_promise_shown(&self) -> bool {
        self.is_shown() && !self.promise_shown.is_empty()
    }
}

/// The national team answers who asks to become a member.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = reason_of_no))]
pub struct JoinAnswer {
    #[validate(length(min = 1, code = "choose"))]
    pub decision: String,
    /// Id of the organisation that is meant, or `new`.
    pub same: String,
    #[validate(custom(function = check::one_line), length(max = 500, code = "too-long"))]
    pub reason: String,
}

impl JoinAnswer {
    pub fn is_yes(&self) -> bool {
        self.decision == "accept"
    }
}

/// Who asked is told why not.
fn reason_of_no(form: &JoinAnswer) -> Result<(), ValidationError> {
    if form.is_yes() || form.decision.is_empty() || !form.reason.trim().is_empty() {
        return Ok(());
    }
    let mut error = ValidationError::new("required");
    error.add_param("field".into(), &"reason");
    Err(error)
}
