//! The contact log (contactlogboek) of a partner: who of the alliance spoke with it, when, how and about what. Rule: the newest contact says
//! when the next one is due. Whoever writes one down sees what was agreed before, so nothing agreed is lost in silence.

use serde::{Deserialize, Serialize};
use time::Date;
use validator::{Validate, ValidationError};

use super::MembershipStatus;
use crate::check;

/// How people spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactWay {
    /// Gebeld.
    Call,
    /// Op bezoek.
    Visit,
    /// Gemaild.
    Mail,
    /// In een overleg.
    Meeting,
    /// It asked to take part, by the form on the public page.
    Form,
}

impl ContactWay {
    /// Those that somebody of the alliance writes down.
    pub const ALL: [Self; 4] = [Self::Call, Self::Visit, Self::Mail, Self::Meeting];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Visit => "visit",
            Self::Mail => "mail",
            Self::Meeting => "meeting",
            Self::Form => "form",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Form]).find(|way| way.as_str() == text)
    }
}

/// A contact, as it is written down.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Validate)]
#[serde(default)]
#[validate(schema(function = next_is_later, skip_on_field_errors = false))]
pub struct ContactLogForm {
    #[validate(custom(function = check::required), custom(function = check::date))]
    pub spoke_on: String,
    #[validate(custom(function = known_way))]
    pub way: String,
    /// Number of the account that spoke.
    #[validate(custom(function = chosen))]
    pub spoken_by: String,
    #[validate(custom(function = check::required), length(max = 2000, code = "too-long"))]
    pub said: String,
    #[validate(custom(function = check::date))]
    pub next_on: String,
    /// `ja` when the coach may read it.
    pub shared: String,
    pub version: i64,
}

impl ContactLogForm {
    pub fn way(&self) -> Option<ContactWay> {
        ContactWay::parse(&self.way)
    }

    pub fn is_shared(&self) -> bool {
        self.shared == "ja"
    }

    /// The day of the contact, and of the next one.
    pub fn days(&self) -> (Option<Date>, Option<Date>) {
        (check::parse_date(&self.spoke_on), check::parse_date(&self.next_on))
    }
}

fn known_way(text: &str) -> Result<(), ValidationError> {
    ContactWay::parse(text).map(|_| ()).ok_or_else(|| ValidationError::new("choose"))
}

fn chosen(text: &str) -> Result<(), ValidationError> {
    text.parse::<uuid::Uuid>().map(|_| ()).map_err(|_| ValidationError::new("choose"))
}

fn next_is_later(form: &ContactLogForm) -> Result<(), ValidationError> {
    let (Some(on), Some(next)) = form.days() else { return Ok(()) };
    if next > on {
        return Ok(());
    }
    let mut error = ValidationError::new("next-not-later");
    error.add_param("field".into(), &"next_on");
    Err(error)
}

/// When the next contact is due, of contacts as day, place in the order of writing, and day of the next.
pub fn next_contact<I: Ord>(contacts: impl IntoIterator<Item = (Date, I, Option<Date>)>) -> Option<Date> {
    contacts.into_iter().max_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1))).and_then(|(_, _, next)| next)
}

/// So many days before it is due a contact stands on the list.
pub const CONTACT_AHEAD: i64 = 14;

/// Whether a contact belongs on the list of those to have now: not with who paused or left.
pub fn contact_is_due(status: MembershipStatus, next_on: Date, today: Date) -> bool {
    !matches!(status, MembershipStatus::Paused | MembershipStatus::Left)
        && (next_on - today).whole_days() <= CONTACT_AHEAD
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use time::{Duration, macros::date};

    use super::*;

    fn form() -> ContactLogForm {
        ContactLogForm {
            spoke_on: "2026-11-20".to_owned(),
            way: "call".to_owned(),
            spoken_by: uuid::Uuid::nil().to_string(),
            said: "Wil meedoen".to_owned(),
            ..ContactLogForm::default()
        }
    }

    fn wrong(form: &ContactLogForm) -> Vec<String> {
        let errors = form.validate().err().map(validator::ValidationErrors::into_errors).unwrap_or_default();
        errors.into_keys().map(|field| field.to_string()).collect()
    }

    #[test]
    fn what_is_missing_or_before_the_contact_is_refused() {
        assert!(wrong(&form()).is_empty());
        assert!(wrong(&ContactLogForm { next_on: "2026-11-21".to_owned(), ..form() }).is_empty());
        for (bad, field) in [
            (ContactLogForm { spoke_on: String::new(), ..form() }, "spoke_on"),
            (ContactLogForm { spoke_on: "gisteren".to_owned(), ..form() }, "spoke_on"),
            (ContactLogForm { way: "duif".to_owned(), ..form() }, "way"),
            (ContactLogForm { spoken_by: "ik".to_owned(), ..form() }, "spoken_by"),
            (ContactLogForm { said: " ".to_owned(), ..form() }, "said"),
            (ContactLogForm { said: "x".repeat(2001), ..form() }, "said"),
            (ContactLogForm { next_on: "ooit".to_owned(), ..form() }, "next_on"),
            (ContactLogForm { next_on: "2026-11-20".to_owned(), ..form() }, "__all__"),
        ] {
            assert_eq!(wrong(&bad), [field], "{bad:?}");
        }
    }

    #[test]
    fn a_contact_is_due_in_time_and_not_with_who_left() {
        let today = date!(2026 - 11 - 21);
        for (status, next, due) in [
            (MembershipStatus::Joined, date!(2026 - 12 - 05), true),
            (MembershipStatus::Joined, date!(2026 - 12 - 06), false),
            (MembershipStatus::Listed, date!(2026 - 01 - 01), true),
            (MembershipStatus::Paused, today, false),
            (MembershipStatus::Left, today, false),
        ] {
            assert_eq!(contact_is_due(status, next, today), due, "{status:?} {next}");
        }
    }

    proptest! {
        /// As somebody finds it who reads the log from the oldest contact to the newest.
        #[test]
        fn the_newest_contact_decides(all in prop::collection::vec((0..30_i64, prop::option::of(31..90_i64)), 0..12)) {
            let day = |days| date!(2026 - 01 - 01) + Duration::days(days);
            let contacts = all.iter().enumerate().map(|(place, (on, next))| (day(*on), place, next.map(day)));
            let mut sorted: Vec<_> = contacts.clone().collect();
            sorted.sort_by_key(|(on, place, _)| (*on, *place));
            prop_assert_eq!(next_contact(contacts), sorted.last().and_then(|(_, _, next)| *next));
        }
    }
}
