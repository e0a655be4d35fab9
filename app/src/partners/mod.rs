//! Partners: which organisations take part, who is missing, and whom to talk to there.

pub mod behalf;
pub mod checklist;
pub mod collaboration;
pub mod commitments;
pub mod contact;
pub mod contact_log;
pub mod contribution;
pub mod contributions;
pub mod import;
pub mod invite;
pub mod meetings;
pub mod merge;
pub mod missing;
pub mod network;
mod network_list;
pub mod network_map;
pub mod open_card;
pub mod organisation;
pub mod own;
pub mod partner;
pub mod pledge;
pub mod register;
pub mod renewal;
pub mod shown;
pub mod stories;
pub mod wall;

use domain::partners::{MembershipStatus, PledgeResult};
use leptos::prelude::*;

use crate::{
    alliance::Place,
    components::{Badge, BadgeKind, Button, Card, Crumb, PageHead, Row, SubNav, SubNavItem, Width},
    frame::{Frame, document},
    text::Text,
};

/// `/a/voorbeeldstad/partners` with `end` behind it.
pub fn partners_path(slug: &str, end: &str) -> String {
    format!("/a/{slug}/partners{end}")
}

/// The parts of the area that have a list of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Register,
    Meetings,
    Actions,
    Decisions,
    Groups,
    Scan,
}

impl Part {
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Register => ("partners-register", ""),
            Self::Meetings => ("meetings-nav", "/overleg"),
            Self::Actions => ("meetings-actions-nav", "/acties"),
            Self::Decisions => ("meetings-decisions-nav", "/overleg/besluiten"),
            Self::Groups => ("meetings-groups-nav", "/groepen"),
            Self::Scan => ("scan-nav", "/scan"),
        }
    }
}

/// The parts that the reader may see, and which of them this is.
fn parts_nav(text: Text, place: &Place, parts: &[Part], current: Part) -> Option<AnyView> {
    (parts.len() > 1).then(|| {
        let item = |part: &Part| {
            let (label, end) = part.words();
            SubNavItem { label: text.get(label), href: partners_path(&place.slug, end), current: *part == current }
        };
        let items = parts.iter().map(item).collect();
        view! { <SubNav label=text.get("common-nav-partners") items /> }.into_any()
    })
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

/// A page about one thing of one partner: the way back, what it is for, and `children` in a card.
struct OfPartner<'a> {
    place: &'a Place,
    /// Number and name of the partner.
    partner: &'a (String, String),
    title: String,
    lead: String,
    /// Above the card; the name of the partner when it is empty.
    heading: String,
}

impl OfPartner<'_> {
    /// Address of the partner's own page.
    fn back(&self) -> String {
        partners_path(&self.place.slug, &format!("/{}", self.partner.0))
    }

    fn page(self, frame: Frame, content: AnyView) -> AnyView {
        let text = frame.text;
        let mut crumbs = crumbs(text, self.place);
        crumbs.push(Crumb::new(self.partner.1.clone(), self.back()));
        let heading = if self.heading.is_empty() { self.partner.1.clone() } else { self.heading };
        let body = view! {
            <PageHead text title=self.title.clone() lead=self.lead crumbs />
            <Card title=heading width=Width::TwoThirds>{content}</Card>
        };
        document(frame, self.title, body.into_any())
    }
}

/// "Bewaar", and the way back without.
fn save_or_cancel(text: Text, back: String) -> AnyView {
    view! {
        <Row>
            <Button>{text.get("common-save")}</Button>
            <a href=back>{text.get("common-cancel")}</a>
        </Row>
    }
    .into_any()
}

/// What came of a promise, as a badge.
fn result_badge(text: Text, result: PledgeResult) -> AnyView {
    let kind = match result {
        PledgeResult::Kept => BadgeKind::Ok,
        PledgeResult::Partly => BadgeKind::Busy,
        PledgeResult::Not => BadgeKind::Neutral,
    };
    view! { <Badge kind=kind>{result_name(text, result)}</Badge> }.into_any()
}

fn result_name(text: Text, result: PledgeResult) -> String {
    text.get(&format!("renewal-{}", result.as_str()))
}

/// The way back to the register.
pub(crate) fn crumbs(text: Text, place: &Place) -> Vec<Crumb> {
    vec![Crumb::new(text.get("common-nav-partners"), partners_path(&place.slug, ""))]
}

/// One of the views on the partners of an alliance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tab {
    Register,
    Contributions,
    Missing,
    Map,
    Goals,
    Stories,
}

/// The views beside each other.
fn tabs(text: Text, slug: &str, now: Tab) -> AnyView {
    let all = [
        (Tab::Register, "partners-tab-register", partners_path(slug, "")),
        (Tab::Contributions, "partners-tab-contributions", partners_path(slug, "/inzet")),
        (Tab::Missing, "partners-tab-missing", partners_path(slug, "/wie-missen-we")),
        (Tab::Map, "map-title-short", network_map::map_path(slug)),
        (Tab::Goals, "partners-tab-goals", crate::goals::goals_path(slug, "")),
        (Tab::Stories, "stories-title", stories::stories_path(slug, "")),
    ];
    let items = all
        .into_iter()
        .map(|(tab, key, href)| SubNavItem { label: text.get(key), href, current: tab == now })
        .collect();
    view! { <SubNav label=text.get("partners-tabs") items /> }.into_any()
}

/// The same, on the goal map.
pub(crate) fn goal_tabs(text: Text, slug: &str) -> AnyView {
    tabs(text, slug, Tab::Goals)
}
