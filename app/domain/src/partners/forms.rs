//! What is typed about partners.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError, ValidationErrors};

use super::{ChecklistAnswer, MembershipStatus, PledgeResult, Sector};
use crate::check;

/// An organisation, as an alliance adds or corrects it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct OrganisationForm {
    #[validate(
        custom(function = check::required),
        custom(function = check::one_line),
        length(max = 160, code = "too-long")
    )]
    pub name: String,
    /// Key of a kind; empty when none fits.
    #[validate(length(max = 60, code = "too-long"))]
    pub kind: String,
    /// Empty: that of the kind.
    #[validate(length(max = 40, code = "too-long"))]
    pub sector: String,
    /// Code of the municipality that it works in; empty for the whole country.
    #[validate(length(max = 6, code = "too-long"))]
    pub municipality: String,
    /// Id of the organisation that it is a branch of.
    #[validate(length(max = 36, code = "too-long"))]
    pub parent: String,
    #[validate(custom(function = optional_link), length(max = 300, code = "too-long"))]
    pub website: String,
    /// Id of the organisation that was meant, or `new` when none of those that look like it was.
    pub same: String,
    pub version: i64,
}

impl OrganisationForm {
    pub fn sector(&self) -> Option<Sector> {
        Sector::parse(&self.sector)
    }
}

pub(super) fn optional_link(text: &str) -> Result<(), ValidationError> {
    let fine = text.trim().is_empty() || check::link_host(text).is_some();
    fine.then_some(()).ok_or_else(|| ValidationError::new("link"))
}

/// Where an organisation stands, since when.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct MembershipForm {
    #[validate(custom(function = known_status))]
    pub status: String,
    #[validate(custom(function = check::required), custom(function = check::date))]
    pub since: String,
    pub version: i64,
}

impl MembershipForm {
    pub fn status(&self) -> MembershipStatus {
        MembershipStatus::parse(&self.status).unwrap_or_default()
    }
}

fn known_status(text: &str) -> Result<(), ValidationError> {
    MembershipStatus::parse(text).map(|_| ()).ok_or_else(|| ValidationError::new("choose"))
}

/// A contact person (contactpersoon) of a partner, and where the address comes from.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct ContactForm {
    #[validate(
        custom(function = check::required),
        custom(function = check::name),
        length(max = 120, code = "too-long")
    )]
    pub name: String,
    #[validate(custom(function = check::name), length(max = 120, code = "too-long"))]
    pub function: String,
    #[validate(custom(function = optional_email))]
    pub email: String,
    #[validate(length(max = 30, code = "too-long"), custom(function = check::phone))]
    pub phone: String,
    #[validate(
        custom(function = check::required),
        custom(function = check::one_line),
        length(max = 200, code = "too-long")
    )]
    pub source: String,
    pub version: i64,
}

fn optional_email(text: &str) -> Result<(), ValidationError> {
    if text.trim().is_empty() { Ok(()) } else { check::email(text) }
}

/// A partner says yes: the commitments, one promise of its own, and who signs.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct PledgeForm {
    #[validate(length(min = 1, code = "agree"))]
    pub agree: String,
    #[validate(custom(function = check::required), length(max = 300, code = "too-long"))]
    pub promise: String,
    #[validate(custom(function = check::required), length(max = 120, code = "too-long"))]
    pub name: String,
    #[validate(custom(function = check::required), length(max = 120, code = "too-long"))]
    pub function: String,
    /// Invitations of other alliances to the same organisation that are answered along.
    pub also: Vec<uuid::Uuid>,
    /// `ja` when name and promise may stand on the public page.
    pub public: String,
    /// Number of the commitments that the page showed.
    pub commitments: i32,
}

/// A pledge that was made on paper or aloud, written down by the alliance (namens).
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct BehalfForm {
    #[validate(custom(function = check::required), length(max = 300, code = "too-long"))]
    pub promise: String,
    #[validate(custom(function = check::required), length(max = 120, code = "too-long"))]
    pub name: String,
    #[validate(custom(function = check::required), length(max = 120, code = "too-long"))]
    pub function: String,
    #[validate(custom(function = check::required), custom(function = check::date))]
    pub signed_on: String,
    /// Where the paper is, or who heard it.
    #[validate(custom(function = check::required), length(max = 200, code = "too-long"))]
    pub proof: String,
    /// Number of the commitments that stood on the paper; empty for those of that day.
    pub commitments: String,
}

/// A year later: what came of the promise, and whether there is a new one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = renewal_is_whole, skip_on_field_errors = false))]
pub struct RenewalForm {
    #[validate(custom(function = known_result))]
    pub result: String,
    /// Asked when it was not, or not wholly, kept.
    #[validate(length(max = 600, code = "too-long"))]
    pub why: String,
    /// `again` or `stop`.
    #[validate(custom(function = known_next))]
    pub next: String,
    #[validate(length(max = 300, code = "too-long"))]
    pub promise: String,
    #[validate(length(max = 120, code = "too-long"))]
    pub name: String,
    #[validate(length(max = 120, code = "too-long"))]
    pub function: String,
    /// Number of the commitments that the page showed.
    pub commitments: i32,
}

impl RenewalForm {
    pub fn result(&self) -> Option<PledgeResult> {
        PledgeResult::parse(&self.result)
    }

    /// Whether there is a promise for the next year.
    pub fn goes_on(&self) -> bool {
        self.next == "again"
    }
}

fn known_result(text: &str) -> Result<(), ValidationError> {
    PledgeResult::parse(text).map(|_| ()).ok_or_else(|| ValidationError::new("choose"))
}

fn known_next(text: &str) -> Result<(), ValidationError> {
    if matches!(text, "again" | "stop") { Ok(()) } else { Err(ValidationError::new("choose")) }
}

/// One field at a time: what is missing first.
fn renewal_is_whole(form: &RenewalForm) -> Result<(), ValidationError> {
    let explained = matches!(form.result(), None | Some(PledgeResult::Kept)) || !form.why.trim().is_empty();
    let signed = [("promise", &form.promise), ("name", &form.name), ("function", &form.function)];
    let unsigned = signed.into_iter().find(|(_, value)| form.goes_on() && value.trim().is_empty());
    let missing = if explained { unsigned.map(|(field, _)| field) } else { Some("why") };
    let Some(field) = missing else { return Ok(()) };
    let mut error = ValidationError::new("required");
    error.add_param("field".into(), &field);
    Err(error)
}

/// "Ik wil eerst overleggen": when to ask again.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct LaterForm {
    #[validate(custom(function = check::required), custom(function = check::date))]
    pub remind_on: String,
}

/// "Ik ben niet de goede persoon": who is.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct ForwardForm {
    #[validate(
        custom(function = check::required),
        custom(function = check::name),
        length(max = 120, code = "too-long")
    )]
    pub other_name: String,
    #[validate(custom(function = check::email))]
    pub other_email: String,
}

/// Whom to invite on behalf of a partner: the number of a contact person.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct InvitePartnerForm {
    #[validate(length(min = 1, code = "choose"))]
    pub contact: String,
    /// Ticked: who said no, or wants no mail, is asked again all the same.
    #[validate(length(max = 3, code = "too-long"))]
    pub again: String,
}

/// One sector of the starter checklist: `name-voedselbank` and `answer-voedselbank` for each kind.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct ChecklistForm(BTreeMap<String, String>);

/// Letters in a name.
const NAME: usize = 160;

impl ChecklistForm {
    /// The name that was typed for a kind; empty when there is none.
    pub fn name(&self, kind: &str) -> &str {
        self.0.get(&format!("name-{kind}")).map_or("", |name| name.trim())
    }

    /// Of the page that was open; 0 when nobody had saved it.
    pub fn version(&self) -> i64 {
        self.0.get("version").and_then(|version| version.parse().ok()).unwrap_or(0)
    }

    /// What was ticked for a kind that got no name.
    pub fn answer(&self, kind: &str) -> Option<ChecklistAnswer> {
        self.0.get(&format!("answer-{kind}")).and_then(|answer| ChecklistAnswer::parse(answer))
    }
}

impl Validate for ChecklistForm {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        let names = self.0.iter().filter(|(field, _)| field.starts_with("name-"));
        for (field, _) in names.filter(|(_, name)| name.trim().chars().count() > NAME) {
            let mut error = ValidationError::new("too-long");
            error.add_param("max".into(), &NAME);
            error.add_param("field".into(), field);
            errors.add("__all__", error);
        }
        let names = self.0.iter().filter(|(field, _)| field.starts_with("name-"));
        for (field, mut error) in names.filter_map(|(field, name)| Some((field, check::one_line(name).err()?))) {
            error.add_param("field".into(), field);
            errors.add("__all__", error);
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::partners::network::MemberForm;

    #[test]
    fn the_name_of_an_organisation_is_one_line_without_an_address() {
        let refused = |name: &str| {
            let organisation = OrganisationForm { name: name.to_owned(), ..OrganisationForm::default() }.validate();
            let member = MemberForm { name: name.to_owned(), ..Default::default() }.validate();
            let checklist = ChecklistForm([("name-voedselbank".to_owned(), name.to_owned())].into()).validate();
            [organisation.is_err(), member.is_err(), checklist.is_err()]
        };
        assert_eq!(refused("Stg. Leergeld.nl (Voorbeeldstad)"), [false; 3]);
        for bad in ["Win\nKlik hier", "https://kwaad.nl", "Bank www.kwaad.nl", "Bank\u{2028}hier"] {
            assert_eq!(refused(bad), [true; 3], "{bad}");
        }
    }
}
