//! Importing a list (lijst invoeren) in three steps, each a page of its own: choose a file, say what its columns hold, look at what comes of
//! each row. Nothing is written before the last button.

pub mod check;
pub mod columns;
pub mod done;
pub mod upload;

use domain::partners::Sector;
use uuid::Uuid;

use super::{
    crumbs,
    network::{network_crumbs, network_path},
    partners_path,
};
use crate::{
    alliance::Place,
    components::{Choice, Crumb},
    text::Text,
};

/// Whose list it is.
#[derive(Clone, Debug)]
pub enum Home {
    Alliance(Place),
    /// Het landelijk netwerk.
    Network,
}

impl Home {
    pub fn is_network(&self) -> bool {
        matches!(self, Self::Network)
    }

    /// The list itself.
    fn back(&self) -> String {
        match self {
            Self::Alliance(place) => partners_path(&place.slug, ""),
            Self::Network => network_path(""),
        }
    }

    /// The pages of importing, with `end` behind.
    pub fn path(&self, end: &str) -> String {
        match self {
            Self::Alliance(place) => import_path(&place.slug, end),
            Self::Network => network_path(&format!("/invoeren{end}")),
        }
    }

    /// The pages of one file.
    pub fn list(&self, id: Uuid, end: &str) -> String {
        self.path(&format!("/{id}{end}"))
    }

    fn above(&self, text: Text) -> Vec<Crumb> {
        match self {
            Self::Alliance(place) => crumbs(text, place),
            Self::Network => network_crumbs(text),
        }
    }

    fn crumbs(&self, text: Text) -> Vec<Crumb> {
        let mut crumbs = self.above(text);
        crumbs.push(Crumb::new(text.get("import-title"), self.path("")));
        crumbs
    }
}

/// The pages of importing for an alliance, with `end` behind.
pub fn import_path(slug: &str, end: &str) -> String {
    partners_path(slug, &format!("/invoeren{end}"))
}

fn sectors(text: Text) -> Vec<Choice> {
    Sector::ALL.map(|sector| Choice::new(sector.as_str(), text.get(&format!("sector-{}", sector.as_str())))).to_vec()
}
