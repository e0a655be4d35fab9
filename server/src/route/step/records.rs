//! Evidence, earlier years and history of a step, as its page shows them.

use std::collections::BTreeSet;

use app::route::step::{Body, Change, Earlier, Evidence, Saved};
use domain::{check, route::StepStatus, time::local};
use store::route::{evidence, history};
use uuid::Uuid;

use super::{Here, show};
use crate::route::load::Route;

/// The evidence of now, and the work of earlier years with theirs. A step that is not yearly keeps all of it together.
pub(super) fn by_year(
    here: &Here,
    all: Vec<evidence::Evidence>,
    may_write: bool,
    open: Option<i32>,
    notes: bool,
) -> (Vec<Evidence>, Vec<Earlier>) {
    let route = &here.route;
    let year = here.step.year(route.year());
    let (now, before): (Vec<_>, Vec<_>) = all.into_iter().partition(|item| year.is_none() || item.year == year);
    let now = now.into_iter().map(|item| evidence(route, item, may_write)).collect();
    let current = here.current().map(|saved| saved.work.year);
    let worked = here
        .saved
        .iter()
        .map(|saved| saved.work.year)
        .filter(|year| Some(*year) != current && year.is_none_or(|year| year <= route.year()));
    let years: BTreeSet<Option<i32>> =
        worked.chain(before.iter().map(|item| item.year)).filter(|worked| *worked != year || year.is_none()).collect();
    let earlier = years.into_iter().rev().map(|year| {
        let saved = here.saved.iter().find(|saved| saved.work.year == year);
        let number = year.unwrap_or(0);
        Earlier {
            year,
            open: open == Some(number),
            href: format!("{}?jaar={number}#eerder", route.link(&here.step).href),
            saved: saved.map_or_else(Saved::default, |saved| show::saved(here, saved, notes)),
            // What was is not changed any more.
            evidence: before
                .iter()
                .filter(|item| item.year == year)
                .map(|item| evidence(route, item.clone(), false))
                .collect(),
        }
    });
    (now, earlier.collect())
}

pub(super) fn evidence(route: &Route, item: evidence::Evidence, may_write: bool) -> Evidence {
    Evidence {
        body: body(route, &item),
        title: item.title,
        by: item.added_by,
        at: local(item.added_at),
        action: may_write.then(|| format!("{}/verwijderen", address(route, item.id))),
        once: Uuid::new_v4(),
    }
}

/// What a piece of evidence is, with where it can be had.
pub fn body(route: &Route, item: &evidence::Evidence) -> Body {
    let body = item.body.clone();
    match item.kind.as_str() {
        "link" => Body::Link { host: check::link_host(&body).unwrap_or_default(), href: body },
        "file" => {
            let kilobytes = u32::try_from(item.size).unwrap_or(0).div_ceil(1000);
            Body::File { name: body, href: address(route, item.id), kilobytes }
        }
        _ => Body::Text(body),
    }
}

fn address(route: &Route, id: Uuid) -> String {
    format!("/a/{}/bewijs/{id}", route.slug())
}

/// Fields of the work, in the order of the form.
const FIELDS: [&str; 6] = ["checked", "reason", "light_reason", "owner", "due_on", "notes"];

pub(super) fn change(change: history::Change) -> Change {
    let fields = change.fields.as_object().cloned().unwrap_or_default();
    let status = fields.get("status").and_then(|status| {
        let at = |index| status.get(index)?.as_str().and_then(StepStatus::parse);
        Some((at(0)?, at(1)?))
    });
    Change {
        at: local(change.at),
        by: change.by,
        record: change.record,
        action: change.action,
        subject: change.subject,
        status,
        fields: FIELDS.into_iter().filter(|field| fields.contains_key(*field)).map(str::to_owned).collect(),
    }
}
