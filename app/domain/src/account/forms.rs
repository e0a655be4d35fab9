//! What people type about their account. Fields are text as typed; [`validator`] says what is wrong with them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

use crate::check;

/// Where to send the code: the first screen of signing in.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct SignIn {
    #[validate(custom(function = check::email))]
    pub email: String,
    /// Left empty by who wants a code by mail.
    #[validate(length(max = 200, code = "too-long"))]
    pub password: String,
    /// Page to go to afterwards; only a path on this site.
    pub next: String,
}

/// Six digits: from a mail or from an authenticator app.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Code {
    #[validate(custom(function = six_digits))]
    pub code: String,
    pub next: String,
}

impl Code {
    /// The digits, without the spaces that people type between them.
    pub fn digits(&self) -> String {
        digits(&self.code)
    }
}

fn digits(code: &str) -> String {
    code.chars().filter(|c| !c.is_whitespace()).collect()
}

fn six_digits(code: &str) -> Result<(), validator::ValidationError> {
    let digits = digits(code);
    (digits.len() == 6 && digits.chars().all(|c| c.is_ascii_digit()))
        .then_some(())
        .ok_or_else(|| validator::ValidationError::new("six-digits"))
}

/// Turning the second step of signing in on: the code that the app shows proves that it holds the secret.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct NewSecondFactor {
    #[validate(custom(function = six_digits))]
    pub code: String,
    /// The secret, encrypted; it travels with the form until the code has proved it.
    pub secret: String,
    pub next: String,
}

impl NewSecondFactor {
    pub fn digits(&self) -> String {
        digits(&self.code)
    }
}

/// The code of an invitation, for who cannot open its link.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct InvitationCode {
    /// To which the mail came.
    #[validate(custom(function = check::email))]
    pub email: String,
    #[validate(custom(function = six_digits))]
    pub code: String,
}

impl InvitationCode {
    pub fn digits(&self) -> String {
        digits(&self.code)
    }
}

/// Name, function and preferences.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Profile {
    #[validate(custom(function = check::required), custom(function = check::name), length(max = 120, code = "too-long"))]
    pub name: String,
    #[validate(length(max = 120, code = "too-long"))]
    pub function: String,
    pub lang: String,
    pub plain: String,
    pub version: i64,
}

/// A password of one's own, next to the mailed code.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub struct NewPassword {
    #[validate(length(min = 12, max = 200, code = "password-length"), custom(function = varied))]
    pub password: String,
    #[validate(must_match(other = "password", code = "password-repeat"))]
    pub repeat: String,
}

/// A password of one sign again and again is long and no secret.
fn varied(password: &str) -> Result<(), ValidationError> {
    let signs: BTreeSet<char> = password.chars().collect();
    (signs.len() >= 5).then_some(()).ok_or_else(|| ValidationError::new("password-varied"))
}

/// An invitation to work in an alliance or in the national team.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Invite {
    #[validate(custom(function = check::required), custom(function = check::name), length(max = 120, code = "too-long"))]
    pub name: String,
    #[validate(custom(function = check::name), length(max = 120, code = "too-long"))]
    pub function: String,
    #[validate(custom(function = check::email))]
    pub email: String,
    #[validate(custom(function = check::required))]
    pub role: String,
    /// Where the address comes from; shown in the mail (domain rule 15.11).
    #[validate(custom(function = check::required), custom(function = check::one_line), length(max = 200, code = "too-long"))]
    pub source: String,
}

/// An admin turns off the second step of somebody who lost the phone.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct ResetFactor {
    #[validate(custom(function = check::email))]
    pub email: String,
    /// How the admin made sure who asks, one of [`IDENTITY_CHECKS`]; kept in the audit trail, where no free text comes.
    #[validate(custom(function = identity_check))]
    pub checked_how: String,
}

/// Called back through the municipality's public number; seen in person; a colleague vouches.
pub const IDENTITY_CHECKS: [&str; 3] = ["called", "seen", "colleague"];

fn identity_check(text: &str) -> Result<(), ValidationError> {
    IDENTITY_CHECKS.contains(&text).then_some(()).ok_or_else(|| ValidationError::new("choose"))
}
