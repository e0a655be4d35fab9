//! Partners of an alliance.

pub mod alike;
pub mod checklist;
pub mod code;
pub mod collaboration;
mod commitments;
pub mod contact;
pub mod contact_log;
pub mod contribution;
pub mod contributions;
pub mod export;
pub mod import;
pub mod invite;
pub mod meetings;
pub mod merge;
pub mod missing;
pub mod network;
pub mod network_map;
pub mod organisation;
pub mod own;
pub mod papers;
pub mod partner;
pub mod pledge;
pub mod register;
pub mod renewal;
pub mod stories;
pub mod wall;

use app::partners::{Part, partners_path};
use domain::account::Lang;
use store::{
    Error, Result,
    reference::Municipality,
    scope::{Meetings, Partners, Scope},
};
use uuid::Uuid;

use crate::content::reference::partner_kind;

/// The page of one partner.
pub(crate) fn partner_path(slug: &str, id: Uuid) -> String {
    partners_path(slug, &format!("/{id}"))
}

/// The parts of the area that the reader may see. Groups and scans are for who may see all meetings.
fn parts(scope: &Scope) -> Vec<Part> {
    let mut parts = Vec::new();
    if scope.may_read::<Partners>() {
        parts.push(Part::Register);
    }
    if let Ok(meetings) = scope.read::<Meetings>() {
        parts.extend([Part::Meetings, Part::Actions, Part::Decisions]);
        if meetings.only().is_none() {
            parts.extend([Part::Groups, Part::Scan]);
        }
    }
    parts
}

/// The name of a kind; empty for one that we do not know.
fn kind_name(key: &str, lang: Lang) -> String {
    partner_kind(key).map(|kind| kind.name.get(lang).clone()).unwrap_or_default()
}

/// The name of the municipality that an organisation works in; empty for the whole country.
fn place_name(municipalities: &[Municipality], code: Option<&String>) -> String {
    code.and_then(|code| municipalities.iter().find(|one| one.code == *code))
        .map(|one| one.name.clone())
        .unwrap_or_default()
}

/// A number in an address; what is none is not found.
fn number(text: &str) -> Result<Uuid> {
    text.parse().map_err(|_| Error::NotFound)
}
