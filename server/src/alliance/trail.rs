//! From a row of the audit trail to what a page says of it.

use app::alliance::trail::{Change, Deed, Setting, SettingValues};
use domain::{check, route::StepStatus};
use serde_json::Value;
use store::route::history;

use crate::route::load::Route;

/// Nothing when the row says nothing that people read.
pub(super) fn change(route: &Route, change: &history::Change) -> Option<Change> {
    let step_key = if matches!(change.record.as_str(), "step" | "evidence") { change.key.as_str() } else { "" };
    let step = route.step(step_key);
    let deeds = deeds(change);
    (!deeds.is_empty()).then(|| Change {
        at: domain::time::local(change.at),
        by: change.by.clone(),
        step: step.map(|step| route.link(step)),
        deeds,
    })
}

/// The settings, in the order of their form.
const SETTINGS: [&str; 10] = [
    "name",
    "lead_organisation",
    "lead_is_municipality",
    "municipalities",
    "hours_per_week",
    "full_route",
    "alderman",
    "approach",
    "question",
    "public_progress",
];

/// Nothing when it did not change. Older rows name every setting, also with the same value twice.
fn setting(name: &'static str, fields: &Value) -> Option<Setting> {
    let value = fields.get(name)?;
    let (old, new) = (&value[0], &value[1]);
    if value.is_array() && old == new {
        return None;
    }
    let values = match (old, new) {
        (Value::Number(old), Value::Number(new)) => SettingValues::Numbers(old.as_i64()?, new.as_i64()?),
        (Value::Bool(_), Value::Bool(on)) => SettingValues::Switch(*on),
        _ if value == "emptied" => SettingValues::Emptied,
        _ => SettingValues::Unsaid,
    };
    Some(Setting { name, values })
}

/// What it is about: one, or those whose names the row holds.
fn subject(change: &history::Change) -> String {
    let names = change.fields["names"].as_array().into_iter().flatten().filter_map(Value::as_str);
    if change.subject.is_empty() { names.collect::<Vec<_>>().join("; ") } else { change.subject.clone() }
}

fn deeds(change: &history::Change) -> Vec<Deed> {
    let other = |key: String| Deed::Other(key, subject(change));
    if (change.record.as_str(), change.action.as_str()) == ("alliance", "settings") {
        return vec![Deed::Settings(SETTINGS.into_iter().filter_map(|name| setting(name, &change.fields)).collect())];
    }
    if (change.record.as_str(), change.action.as_str()) != ("step", "saved") {
        return vec![other(format!("alliance-trail-{}-{}", change.record, change.action).replace('_', "-"))];
    }
    let fields = &change.fields;
    let mut deeds = Vec::new();
    if let Some(status) = fields["status"][1].as_str().and_then(StepStatus::parse) {
        deeds.push(Deed::Status(status));
    }
    if let Some(Value::Array(due)) = fields.get("due_on") {
        deeds.push(Deed::DueOn(due.get(1).and_then(Value::as_str).and_then(check::parse_date)));
    }
    let named = ["owner", "checked", "notes", "reason", "light_reason"];
    let named = named.into_iter().filter(|name| fields.get(name).is_some());
    deeds.extend(named.map(|name| other(format!("alliance-trail-step-{}", name.replace('_', "-")))));
    deeds
}
