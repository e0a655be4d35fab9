//! The goal map (doelenkaart): one ambition, a few results, a few challenges with a coalition.

pub mod challenge;
mod chart;
pub mod forms;
pub mod map;

use domain::goals::Amount;

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
fn amount(text: Text, value: Option<Amount>, unit: &str) -> String {
    match value {
        None => text.get("common-not-available"),
        Some(value) if unit == "%" => format!("{}%", text.decimal(value.0)),
        Some(value) if unit.is_empty() => text.decimal(value.0),
        Some(value) => format!("{} {unit}", text.decimal(value.0)),
    }
}
