//! What a save changed, for the audit trail.

use domain::{check, route::StepForm};
use serde_json::json;

use crate::entity::step_work;

/// Names of the fields that changed, with the values that are not free text.
pub(super) fn changes(old: Option<&step_work::Model>, form: &StepForm) -> serde_json::Map<String, serde_json::Value> {
    let mut changes = serde_json::Map::new();
    let before = old.map_or("not_yet", |old| old.status.as_str());
    if before != form.status {
        changes.insert("status".to_owned(), json!([before, form.status]));
    }
    let due = |date: Option<time::Date>| date.map(|date| date.to_string());
    let (old_due, new_due) = (due(old.and_then(|old| old.due_on)), due(check::parse_date(&form.due_on)));
    if old_due != new_due {
        changes.insert("due_on".to_owned(), json!([old_due, new_due]));
    }
    for (field, before, after) in [
        ("owner", old.map_or("", |old| &old.owner), form.owner.trim()),
        ("notes", old.map_or("", |old| &old.notes), form.notes.trim_end()),
        ("reason", old.map_or("", |old| &old.reason), form.reason.trim()),
        ("light_reason", old.map_or("", |old| &old.light_reason), form.light_reason.trim()),
    ] {
        if before != after {
            changes.insert(field.to_owned(), json!(true));
        }
    }
    let checked = serde_json::to_string(&form.checked()).unwrap_or_default();
    if old.map_or("[]", |old| &old.checked) != checked {
        changes.insert("checked".to_owned(), json!(form.checked().len()));
    }
    changes
}
