//! Ticks that follow what is filled in elsewhere. Rule: a tick changes when that changes; in between it is as people set it.

use std::collections::BTreeSet;

use domain::{experts::plan::Tick, route::StepStatus};
use sea_orm::Set;
use serde_json::json;

use super::work::{blank, find, upsert};
use crate::{
    Result,
    entity::step_work,
    scope::Write,
    work::{Work, next_version},
};

/// Sets the ticks of what was filled in, and takes away those of what was emptied. A step that was not begun is busy from then on.
/// [`crate::Error::Stale`] when somebody saves the step at the same moment.
pub(crate) async fn follow<S>(work: &Work, write: &Write<S>, before: &[Tick], after: &[Tick]) -> Result<()> {
    let changed: Vec<&Tick> =
        after.iter().zip(before).filter(|(now, was)| now.met != was.met).map(|(now, _)| now).collect();
    let steps: BTreeSet<&str> = changed.iter().map(|tick| tick.step).collect();
    let (alliance, by) = (write.alliance().id, write.actor_id());
    for step in steps {
        let old = find(work, alliance, step, None).await?;
        let had: BTreeSet<String> =
            old.as_ref().map(|old| serde_json::from_str(&old.checked)).transpose()?.unwrap_or_default();
        let mut checked = had.clone();
        for tick in changed.iter().filter(|tick| tick.step == step) {
            if tick.met {
                checked.insert(tick.criterion.to_owned());
            } else {
                checked.remove(tick.criterion);
            }
        }
        if checked == had {
            continue;
        }
        let was = old.as_ref().map_or(StepStatus::NotYet.as_str(), |old| &old.status).to_owned();
        let mut fields = serde_json::Map::from_iter([("checked".to_owned(), json!(checked.len()))]);
        let mut status = was.clone();
        if was == StepStatus::NotYet.as_str() && !checked.is_empty() {
            StepStatus::Busy.as_str().clone_into(&mut status);
            fields.insert("status".to_owned(), json!([was, status]));
        }
        let row = step_work::ActiveModel {
            status: Set(status),
            checked: Set(serde_json::to_string(&checked)?),
            updated_by: Set(by),
            updated_at: Set(work.at()),
            ..Default::default()
        };
        let (version, row) = if let Some(old) = &old {
            let version = Set(next_version(old.version)?);
            (old.version, step_work::ActiveModel { id: Set(old.id), version, ..row })
        } else {
            let (status, checked) = (row.status, row.checked);
            (0, step_work::ActiveModel { status, checked, ..blank(alliance, step, None, by, work) })
        };
        upsert(work, old.is_some(), version, row).await?;
        work.audit("step", step, "saved", fields.into()).await?;
    }
    Ok(())
}
