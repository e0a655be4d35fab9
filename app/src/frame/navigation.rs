//! The main navigation: that of the alliance one is in, else that of the national team for who belongs to it.

use leptos::prelude::*;

use super::{AllianceFrame, Frame, Nav};

/// An area, the end of its address, and the locale key of its name.
type Area = (Nav, &'static str, &'static str);

/// The areas of an alliance, with the end of their address.
const ALLIANCE: [Area; 8] = [
    (Nav::Overview, "", "common-nav-overview"),
    (Nav::Route, "/route", "common-nav-route"),
    (Nav::Partners, "/partners", "common-nav-partners"),
    (Nav::Experts, "/ervaringsdeskundigen", "common-nav-experts"),
    (Nav::Schemes, "/kindregelingen", "common-nav-schemes"),
    (Nav::Monitor, "/monitor", "common-nav-monitor"),
    (Nav::Help, "/hulp", "common-nav-help"),
    (Nav::Documents, "/documenten", "common-nav-documents"),
];

const NATIONAL: [Area; 5] = [
    (Nav::Alliances, "", "common-nav-overview"),
    (Nav::Requests, "/aanvragen", "common-nav-requests"),
    (Nav::Network, "/netwerk", "common-nav-network"),
    (Nav::Route, "/route", "common-nav-route"),
    (Nav::Administration, "/beheer", "common-nav-administration"),
];

pub(super) fn navigation(frame: &Frame) -> Option<AnyView> {
    let (base, areas) = match (&frame.alliance, &frame.person) {
        (Some(alliance), _) => (format!("/a/{}", alliance.slug), of_alliance(alliance)),
        (None, Some(person)) if person.admin => ("/landelijk".to_owned(), NATIONAL.to_vec()),
        (None, Some(person)) if person.national => ("/landelijk".to_owned(), NATIONAL[..NATIONAL.len() - 1].to_vec()),
        _ => return None,
    };
    // One place to go is no choice.
    if areas.len() < 2 {
        return None;
    }
    let links = || {
        areas
            .iter()
            .map(|(nav, end, key)| {
                let here = (frame.nav == Some(*nav)).then_some("true");
                view! { <li><a href=format!("{base}{end}") aria-current=here>{frame.text.get(key)}</a></li> }
            })
            .collect_view()
    };
    let here = areas.iter().find(|(nav, ..)| frame.nav == Some(*nav));
    let here = here.map_or_else(String::new, |(_, _, key)| format!(": {}", frame.text.get(key)));
    // The stylesheet shows one of the two: a row where it fits, a menu that folds open on a phone.
    let nav = view! {
        <nav class="aw-nav" aria-label=frame.text.get("common-main-navigation")>
            <div class="aw-wrap">
                <ul class="aw-nav__row">{links()}</ul>
            </div>
            <details class="aw-nav__menu">
                <summary>{frame.text.get("common-menu")} {here}</summary>
                <ul class="aw-nav__list">{links()}</ul>
            </details>
        </nav>
    };
    Some(nav.into_any())
}

/// The areas that the reader may open.
fn of_alliance(alliance: &AllianceFrame) -> Vec<Area> {
    let open = |(nav, ..): &Area| match nav {
        Nav::Overview => true,
        Nav::Help => alliance.reference,
        Nav::Partners => alliance.work || alliance.meetings,
        _ => alliance.work,
    };
    // Who is a partner itself has meetings and actions there, and no list of the others.
    let to = |area: Area| match area {
        (Nav::Partners, ..) if !alliance.work => (Nav::Partners, "/partners/overleg", "meetings-nav"),
        area => area,
    };
    ALLIANCE.into_iter().filter(open).map(to).collect()
}
