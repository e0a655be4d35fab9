//! Working together (samenwerken): groups, meetings and actions.

pub mod action;
pub mod actions;
pub mod answer_scan;
pub mod decisions;
pub mod group;
pub mod groups;
pub mod invite;
pub mod list;
pub mod meeting;
pub mod own_actions;
pub mod plan;
pub mod report;
pub mod scan;
pub mod scans;
pub mod shared;

use domain::{
    partners::meetings::{ActionStatus, lines},
    time::local,
};
use leptos::prelude::*;
use time::OffsetDateTime;

use super::partners_path;
use crate::{
    alliance::Place,
    components::{Badge, BadgeKind, Choice, Crumb},
    text::Text,
};

/// Somebody who takes part, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Someone {
    /// As forms send it.
    pub key: String,
    /// Empty when none is known, or for who may not read it.
    pub name: String,
    /// Empty for who works in the alliance itself.
    pub organisation: String,
    /// It is the reader.
    pub mine: bool,
}

impl Someone {
    /// Name and organisation, as far as they are known.
    fn label(&self, text: Text) -> String {
        match (self.name.as_str(), self.organisation.as_str()) {
            ("", "") if self.mine => text.get("meetings-yourself"),
            ("", "") => text.get("meetings-somebody"),
            ("", organisation) => organisation.to_owned(),
            (name, "") => name.to_owned(),
            (name, organisation) => format!("{name} ({organisation})"),
        }
    }

    fn choice(&self, text: Text) -> Choice {
        Choice::new(self.key.clone(), self.label(text))
    }
}

/// `1 december 2026, 09:30 – 11:00`, by the clock in the Netherlands.
pub fn span(text: Text, starts_at: OffsetDateTime, ends_at: OffsetDateTime) -> String {
    let (from, to) = (local(starts_at), local(ends_at));
    format!("{} – {:02}:{:02}", text.moment(from), to.hour(), to.minute())
}

/// The way back to the list of meetings, or that of actions.
fn trail(text: Text, place: &Place, label: &str, end: &str) -> Vec<Crumb> {
    vec![Crumb::new(text.get(label), partners_path(&place.slug, end))]
}

pub(super) fn action_badge(text: Text, status: ActionStatus, late: bool) -> AnyView {
    let kind = match status {
        ActionStatus::Open if late => BadgeKind::Bad,
        ActionStatus::Open => BadgeKind::Busy,
        ActionStatus::Done => BadgeKind::Ok,
        ActionStatus::Dropped => BadgeKind::Neutral,
    };
    let key = if late && status == ActionStatus::Open { "late" } else { status.as_str() };
    view! { <Badge kind>{text.get(&format!("action-{key}"))}</Badge> }.into_any()
}

/// The lines of a text as a list; nothing when there are none.
fn numbered(value: &str) -> Option<AnyView> {
    let items = lines(value).into_iter().map(|line| view! { <li>{line.to_owned()}</li> }).collect::<Vec<_>>();
    (!items.is_empty()).then(|| view! { <ol class="aw-typed">{items}</ol> }.into_any())
}
