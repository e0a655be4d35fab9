//! The network map. All partners and collaborations of one alliance are read at once; what is chosen, and the drawing, are computed here.

use std::collections::HashMap;

use app::{
    components::ListUrl,
    frame::Nav,
    partners::network_map::{Node, Row, Tie, View, With, map_path, page},
};
use domain::partners::{
    Closeness, Collaboration, MembershipStatus, Sector, Theme,
    map::{MapChoice, MapPartner, NetworkMap},
};
use store::{
    partners::{self, Partner},
    scope::{Collaborations, PartnerContacts, Partners},
};
use uuid::Uuid;

use super::collaboration::themes;
use crate::{
    alliance::place,
    http::{Answer, Cx, Path},
};

/// Partners on a page of the list: on a phone each is a block of its own.
const PER_PAGE: usize = 20;

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Partners>()?;
    let mut all = partners::register(&read).await?;
    let collaborations = partners::collaborations(&scope.read::<Collaborations>()?).await?;
    let themes = themes(&cx).await?;
    // By sector, then by name: the numbers in the drawing are those of the list.
    all.sort_by(|a, b| {
        let order = a.organisation.sector.cmp(&b.organisation.sector);
        order.then_with(|| cx.text.compare(&a.organisation.name, &b.organisation.name))
    });
    let choice = choice(&cx);
    let known: Vec<MapPartner> = all
        .iter()
        .map(|one| MapPartner {
            id: one.id,
            sector: one.organisation.sector,
            joined: one.status == MembershipStatus::Joined,
        })
        .collect();
    let map = NetworkMap::new(&known, &collaborations, choice);
    let by_id: HashMap<Uuid, &Partner> = all.iter().map(|one| (one.id, one)).collect();
    let name = |id: Uuid| by_id.get(&id).map(|one| one.organisation.name.clone()).unwrap_or_default();
    let places: HashMap<Uuid, usize> = map.partners.iter().enumerate().map(|(place, one)| (one.id, place)).collect();
    let node = |one: &MapPartner| Node { id: one.id.to_string(), name: name(one.id), degree: map.degree(one.id) };
    let nodes: Vec<Node> = map.partners.iter().map(node).collect();
    let lines = map.ties.iter().filter_map(|tie| {
        let (one, other) = (*places.get(&tie.one)?, *places.get(&tie.other)?);
        Some(Tie { one, other, closeness: tie.closeness, both: tie.both })
    });
    let chosen: Vec<&Collaboration> = collaborations.iter().filter(|one| map.chosen.contains(&one.id)).collect();
    // What was chosen is about who works together; without a choice everybody is there.
    let listed: Vec<(usize, &MapPartner)> =
        map.partners.iter().enumerate().filter(|(_, one)| choice.is_all() || map.degree(one.id) > 0).collect();
    let pages = listed.len().div_ceil(PER_PAGE).max(1);
    let page_now = cx.param("pagina").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let rows = listed.iter().skip((page_now - 1) * PER_PAGE).take(PER_PAGE).map(|(place, one)| {
        let with = chosen.iter().filter_map(|it| Some((it.beside(one.id)?, *it)));
        let mut with: Vec<With> = with
            .map(|(other, it)| With {
                id: other.to_string(),
                name: name(other),
                closeness: it.closeness,
                theme: theme_name(&themes, it.theme),
                said: it.said(one.id),
            })
            .collect();
        cx.text.sort_by_name(&mut with, |with| &with.name);
        Row { number: place + 1, id: one.id.to_string(), name: name(one.id), sector: one.sector, with }
    });
    let contacts = scope.may_write::<PartnerContacts>().then(|| scope.read::<PartnerContacts>()).transpose()?;
    let ask = match contacts.filter(|contacts| contacts.only().is_none() && scope.has_terms()) {
        Some(contacts) => partners::to_ask(&contacts).await?.len(),
        None => 0,
    };
    let mut choosable: Vec<(String, String)> =
        all.iter().map(|one| (one.id.to_string(), one.organisation.name.clone())).collect();
    cx.text.sort_by_name(&mut choosable, |(_, name)| name);
    let view = View {
        place: place(&scope),
        url: ["sector", "hoe", "thema", "partner"]
            .into_iter()
            .fold(ListUrl::new(map_path(&slug)), |url, name| url.with(name, cx.param(name).unwrap_or_default())),
        lines: lines.collect(),
        narrow: map.layout(2),
        wide: map.layout(4),
        rows: rows.collect(),
        page: u32::try_from(page_now).unwrap_or(1),
        pages: u32::try_from(pages).unwrap_or(1),
        found: listed.len(),
        alone: map.alone.iter().map(|id| (id.to_string(), name(*id))).collect(),
        themes: themes.iter().map(|(theme, name)| (theme.code(), name.clone())).collect(),
        partners: choosable,
        filtered: !choice.is_all(),
        any: !collaborations.is_empty(),
        outside: map.outside(),
        ask,
        once: Uuid::new_v4(),
        may_write: scope.may_write::<Partners>(),
        nodes,
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, page)
}

/// What the address asks for.
fn choice(cx: &Cx) -> MapChoice {
    MapChoice {
        sector: cx.param("sector").and_then(|sector| Sector::parse(&sector)),
        closeness: cx.param("hoe").and_then(|closeness| Closeness::parse(&closeness)),
        theme: cx.param("thema").and_then(|theme| Theme::parse(&theme)),
        partner: cx.param("partner").and_then(|partner| partner.parse().ok()),
    }
}

/// The name of a theme; empty for none, and for one without a name.
pub(super) fn theme_name(themes: &[(Theme, String)], theme: Option<Theme>) -> String {
    themes.iter().find(|(known, _)| Some(*known) == theme).map(|(_, name)| name.clone()).unwrap_or_default()
}
