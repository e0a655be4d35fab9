//! Partners: which organisations take part, who is missing, and whom to talk to there.

pub mod behalf;
pub mod checklist;
pub mod contact;
pub mod invite;
pub mod organisation;
pub mod partner;
pub mod pledge;
pub mod register;

use domain::partners::MembershipStatus;
use leptos::prelude::*;

use crate::{
    alliance::Place,
    components::{Badge, BadgeKind, Crumb},
    text::Text,
};

/// `/a/voorbeeldstad/partners` with `end` behind it.
pub fn partners_path(slug: &str, end: &str) -> String {
    format!("/a/{slug}/partners{end}")
}

/// Where an organisation stands, as a badge.
fn status_badge(text: Text, status: MembershipStatus) -> AnyView {
    let kind = match status {
        MembershipStatus::Joined => BadgeKind::Ok,
        MembershipStatus::Invited | MembershipStatus::Interested => BadgeKind::Busy,
        MembershipStatus::Listed | MembershipStatus::Paused | MembershipStatus::Left => BadgeKind::Neutral,
    };
    view! { <Badge kind=kind>{status_name(text, status)}</Badge> }.into_any()
}

fn status_name(text: Text, status: MembershipStatus) -> String {
    text.get(&format!("membership-{}", status.as_str()))
}

/// The way back to the register.
fn crumbs(text: Text, place: &Place) -> Vec<Crumb> {
    vec![Crumb::new(text.get("common-nav-partners"), partners_path(&place.slug, ""))]
}
