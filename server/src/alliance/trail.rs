//! From a row of the audit trail to what a page says of it.

use app::alliance::trail::{Change, Deed};
use domain::{check, route::StepStatus};
use serde_json::Value;
use store::route::history;

use crate::route::load::Route;

/// Nothing when the row says nothing that people read.
pub(super) fn change(route: &Route, change: &history::Change) -> Option<Change> {
    let step_key = if matches!(change.record.as_str(), "step" | "evidence") { change.key.as_str() } else { "" };
    let step = route.content().step(step_key).or_else(|| route.own.iter().find(|step| step.key.as_str() == step_key));
    let deeds = deeds(change);
    (!deeds.is_empty()).then(|| Change {
        at: domain::time::local(change.at),
        by: change.by.clone(),
        step: step.map(|step| route.link(step)),
        deeds,
    })
}

fn deeds(change: &history::Change) -> Vec<Deed> {
    let other = |key: String| Deed::Other(key, change.subject.clone());
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
