//! Importing a list (lijst invoeren) in three steps, each a page of its own: choose a file, say what its columns hold, look at what comes of
//! each row. Nothing is written before the last button.

pub mod check;
pub mod columns;
pub mod done;
pub mod upload;

use domain::partners::Sector;
use uuid::Uuid;

use super::{crumbs, partners_path};
use crate::{
    alliance::Place,
    components::{Choice, Crumb},
    text::Text,
};

/// The pages of importing, with `end` behind.
pub fn import_path(slug: &str, end: &str) -> String {
    partners_path(slug, &format!("/invoeren{end}"))
}

/// The pages of one list.
pub fn list_path(slug: &str, id: Uuid, end: &str) -> String {
    import_path(slug, &format!("/{id}{end}"))
}

fn import_crumbs(text: Text, place: &Place) -> Vec<Crumb> {
    let mut crumbs = crumbs(text, place);
    crumbs.push(Crumb::new(text.get("import-title"), import_path(&place.slug, "")));
    crumbs
}

fn sectors(text: Text) -> Vec<Choice> {
    Sector::ALL.map(|sector| Choice::new(sector.as_str(), text.get(&format!("sector-{}", sector.as_str())))).to_vec()
}
