//! The national network (landelijk netwerk): the list that the national team keeps, the form to become a member, and the list for everybody.

pub mod contact;
pub mod directory;
pub mod form;
pub mod join;
pub mod list;
pub mod member;
pub mod request;
pub mod requests;

use domain::partners::{Sector, network::NetworkStatus};
use leptos::prelude::*;

use crate::{
    components::{Badge, BadgeKind, Choice, Crumb},
    text::Text,
};

/// Pages of the national team, with `end` behind.
pub fn network_path(end: &str) -> String {
    format!("/landelijk/netwerk{end}")
}

/// The way back to the list.
pub fn network_crumbs(text: Text) -> Vec<Crumb> {
    vec![Crumb::new(text.get("common-nav-network"), network_path(""))]
}

/// Pages for everybody, with `end` behind.
pub fn directory_path(end: &str) -> String {
    format!("/netwerk{end}")
}

fn status_name(text: Text, status: NetworkStatus) -> String {
    text.get(&format!("network-status-{}", status.as_str()))
}

fn status_badge(text: Text, status: NetworkStatus) -> AnyView {
    let kind = match status {
        NetworkStatus::Asked => BadgeKind::Busy,
        NetworkStatus::Joined => BadgeKind::Ok,
        NetworkStatus::Left => BadgeKind::Neutral,
    };
    view! { <Badge kind=kind>{status_name(text, status)}</Badge> }.into_any()
}

fn statuses(text: Text) -> Vec<Choice> {
    NetworkStatus::ALL.map(|status| Choice::new(status.as_str(), status_name(text, status))).to_vec()
}

fn sector_name(text: Text, sector: Sector) -> String {
    text.get(&format!("sector-{}", sector.as_str()))
}

fn sectors(text: Text) -> Vec<Choice> {
    Sector::ALL.map(|sector| Choice::new(sector.as_str(), sector_name(text, sector))).to_vec()
}

fn choices(pairs: &[(String, String)]) -> Vec<Choice> {
    pairs.iter().map(|(value, label)| Choice::new(value.clone(), label.clone())).collect()
}

/// The name of a municipality, or that it works in the whole country.
fn place_name(text: Text, municipality: &str) -> String {
    if municipality.is_empty() { text.get("partners-whole-country") } else { municipality.to_owned() }
}
