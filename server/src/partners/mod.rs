//! Partners of an alliance.

pub mod checklist;
pub mod code;
pub mod contact;
pub mod export;
pub mod import;
pub mod invite;
pub mod merge;
pub mod organisation;
pub mod papers;
pub mod partner;
pub mod pledge;
pub mod register;
pub mod renewal;
pub mod wall;

use app::partners::partners_path;
use domain::account::Lang;
use store::{Error, Result, reference::Municipality};
use uuid::Uuid;

use crate::content::reference::partner_kind;

/// The page of one partner.
fn partner_path(slug: &str, id: Uuid) -> String {
    partners_path(slug, &format!("/{id}"))
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
