//! What the pages about an alliance share: the views beside each other, and lists in a sentence.

use leptos::prelude::*;

use crate::{
    components::{Crumb, SubNav, SubNavItem},
    text::Text,
};

/// One of the pages about the alliance itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Members,
    Settings,
    Terms,
    ReadLinks,
    PublicPage,
    History,
}

/// The pages about the alliance itself; not everybody who may see its settings may read its history or its public page.
#[derive(Clone, Debug)]
pub struct Place {
    pub slug: String,
    pub history: bool,
    /// The coach reads the public page when everybody does, and not before.
    pub public_page: bool,
}

impl Place {
    /// `/a/voorbeeldstad` with `end` behind it.
    pub fn path(&self, end: &str) -> String {
        format!("/a/{}{end}", self.slug)
    }

    /// Address and locale key of each page.
    pub fn tabs(&self) -> Vec<(Tab, &'static str, String)> {
        let all = [
            (Tab::Members, "alliance-members", "/leden"),
            (Tab::Settings, "alliance-settings", "/instellingen"),
            (Tab::Terms, "alliance-terms", "/voorwaarden"),
            (Tab::ReadLinks, "alliance-links", "/meelezen"),
            (Tab::PublicPage, "alliance-public-page", "/openbaar"),
            (Tab::History, "alliance-history", "/geschiedenis"),
        ];
        all.into_iter()
            .filter(|(tab, ..)| match tab {
                Tab::History => self.history,
                Tab::PublicPage => self.public_page,
                _ => true,
            })
            .map(|(tab, key, end)| (tab, key, self.path(end)))
            .collect()
    }

    pub fn crumbs(&self, text: Text) -> Vec<Crumb> {
        vec![Crumb::new(text.get("common-nav-overview"), self.path(""))]
    }

    pub fn navigation(&self, text: Text, now: Tab) -> AnyView {
        let items = self
            .tabs()
            .into_iter()
            .map(|(tab, key, href)| SubNavItem { label: text.get(key), href, current: tab == now })
            .collect();
        view! { <SubNav label=text.get("alliance-about") items /> }.into_any()
    }
}

/// `a, b en c`.
pub fn in_a_sentence(text: Text, items: &[String]) -> String {
    match items.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {} {last}", rest.join(", "), text.get("alliance-and")),
        _ => items.concat(),
    }
}

/// The aldermen of an alliance, in a sentence; of more than one municipality each with its municipality. Empty when none is known.
pub fn aldermen(text: Text, municipalities: &[(String, String)]) -> String {
    let names: Vec<String> = municipalities
        .iter()
        .filter(|(_, alderman)| !alderman.is_empty())
        .map(|(municipality, alderman)| match municipalities {
            [_] => alderman.clone(),
            _ => format!("{alderman} ({municipality})"),
        })
        .collect();
    in_a_sentence(text, &names)
}

/// "ja" or "nee".
pub(super) fn yes_no(text: Text, yes: bool) -> String {
    text.get(if yes { "alliance-yes" } else { "alliance-no" })
}
