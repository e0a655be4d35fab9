//! The goal map (doelenkaart): one ambition, a few results, a few challenges with a coalition.

pub mod challenge;
mod chart;
pub mod forms;
pub mod map;
pub mod public;

use domain::goals::{Amount, Course};

use crate::{alliance::Place, components::Crumb, text::Text};

/// `/a/voorbeeldstad/doelen` with `end` behind it.
pub fn goals_path(slug: &str, end: &str) -> String {
    format!("/a/{slug}/doelen{end}")
}

/// The way back to the map.
fn crumbs(text: Text, place: &Place) -> Vec<Crumb> {
    vec![Crumb::new(text.get("goals-title"), goals_path(&place.slug, ""))]
}

/// "45 %", or that it is not available.
pub fn amount(text: Text, value: Option<Amount>, unit: &str) -> String {
    match value {
        None => text.get("common-not-available"),
        Some(value) if unit == "%" => format!("{}%", text.decimal(value.0)),
        Some(value) if unit.is_empty() => text.decimal(value.0),
        Some(value) => format!("{} {unit}", text.decimal(value.0)),
    }
}

/// "De alliantie draagt bij aan …", and how far it is: for a paper as for a page.
pub fn progress_sentence(text: Text, title: &str, course: &Course, unit: &str) -> String {
    map::sentence(text, title, course, unit)
}
