//! The main navigation: that of the alliance one is in, else that of the national team for who belongs to it.

use leptos::prelude::*;

use super::{Frame, Nav};

/// The areas of an alliance, with the end of their address.
const ALLIANCE: [(Nav, &str, &str); 8] = [
    (Nav::Overview, "", "common-nav-overview"),
    (Nav::Route, "/route", "common-nav-route"),
    (Nav::Partners, "/partners", "common-nav-partners"),
    (Nav::Experts, "/ervaringsdeskundigen", "common-nav-experts"),
    (Nav::Schemes, "/kindregelingen", "common-nav-schemes"),
    (Nav::Monitor, "/monitor", "common-nav-monitor"),
    (Nav::Help, "/hulp", "common-nav-help"),
    (Nav::Documents, "/documenten", "common-nav-documents"),
];

const NATIONAL: [(Nav, &str, &str); 4] = [
    (Nav::Alliances, "", "common-nav-overview"),
    (Nav::Requests, "/aanvragen", "common-nav-requests"),
    (Nav::Route, "/route", "common-nav-route"),
    (Nav::Administration, "/beheer", "common-nav-administration"),
];

pub(super) fn navigation(frame: &Frame) -> Option<AnyView> {
    let person = frame.person.as_ref()?;
    let (base, areas) = match &frame.alliance {
        Some(alliance) => (format!("/a/{}", alliance.slug), &ALLIANCE[..]),
        None if person.admin => ("/landelijk".to_owned(), &NATIONAL[..]),
        None if person.national => ("/landelijk".to_owned(), &NATIONAL[..NATIONAL.len() - 1]),
        None => return None,
    };
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
