//! The list of members. All of them are read at once, in a fixed number of statements; filters and order are ours.

use std::{cmp::Ordering, collections::BTreeSet};

use app::{
    components::ListUrl,
    frame::Nav,
    partners::network::{
        list::{Line, View, page},
        network_path,
    },
};
use domain::partners::network::NetworkStatus;
use store::{
    partners::network::{self, Member},
    reference,
};
use time::{Date, Month};

use super::{is_found, kind_name, place_name, places};
use crate::http::{Answer, Cx};

const PER_PAGE: usize = 25;

pub async fn get(cx: Cx) -> Answer {
    let national = cx.national()?;
    let all = network::members(&national).await?;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let waiting = match national.desk() {
        Ok(desk) => Some(network::waiting_joins(&desk).await?),
        Err(_) => None,
    };
    let found = shown(&cx, &all);
    let pages = found.len().div_ceil(PER_PAGE).max(1);
    let page_now = cx.param("pagina").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let line = |one: &&Member| Line {
        id: one.id.to_string(),
        name: one.organisation.name.clone(),
        kind: kind_name(&one.organisation.kind, cx.text.lang),
        sector: one.organisation.sector,
        municipality: place_name(&municipalities, one.organisation.municipality.as_ref()),
        status: one.standing.status,
        since: one.standing.since(),
        shown: one.shown,
        contacts: one.contacts,
    };
    let kinds: BTreeSet<&str> = all.iter().map(|one| one.organisation.kind.as_str()).collect();
    let year = cx.today().year() - 1;
    let last_day = Date::from_calendar_date(year, Month::December, 31).unwrap_or(cx.today());
    let joined = all.iter().filter(|one| one.standing.status == NetworkStatus::Joined);
    let view = View {
        url: ["zoek", "sector", "soort", "gemeente", "status", "sorteer"]
            .into_iter()
            .fold(ListUrl::new(network_path("")), |url, name| url.with(name, cx.param(name).unwrap_or_default())),
        lines: found.iter().skip((page_now - 1) * PER_PAGE).take(PER_PAGE).map(line).collect(),
        found: found.len(),
        total: all.len(),
        joined: joined.clone().count(),
        undated: joined.filter(|one| one.standing.joined_on.is_none()).count(),
        last_year: all.iter().filter(|one| one.standing.is_member_on(last_day)).count(),
        year,
        kinds: super::kinds(cx.text.lang).into_iter().filter(|(key, _)| kinds.contains(key.as_str())).collect(),
        places: places(&cx, &municipalities, all.iter().map(|one| &one.organisation)),
        page: u32::try_from(page_now).unwrap_or(1),
        pages: u32::try_from(pages).unwrap_or(1),
        waiting,
    };
    cx.ok(cx.frame(Some(Nav::Network)).await?, view, page)
}

/// What the filters in the address let through, in its order.
pub(super) fn shown<'a>(cx: &Cx, all: &'a [Member]) -> Vec<&'a Member> {
    let mut found: Vec<&Member> = all.iter().filter(|one| is_asked(cx, one)).collect();
    sort(cx, &mut found);
    found
}

fn is_asked(cx: &Cx, one: &Member) -> bool {
    let stands = cx.param("status").is_none_or(|status| match status.as_str() {
        "zonder-datum" => one.standing.status == NetworkStatus::Joined && one.standing.joined_on.is_none(),
        status => status == one.standing.status.as_str(),
    });
    stands && is_found(cx, &one.organisation) && cx.param("soort").is_none_or(|kind| kind == one.organisation.kind)
}

/// By name, unless the address says otherwise; what is equal stands by name, and what is unknown comes last.
fn sort(cx: &Cx, found: &mut [&Member]) {
    let order = cx.param("sorteer").unwrap_or_default();
    let (column, descending) = order.strip_prefix('-').map_or((order.as_str(), false), |column| (column, true));
    let turn = |order: Ordering| if descending { order.reverse() } else { order };
    let by_name = |a: &Member, b: &Member| cx.text.compare(&a.organisation.name, &b.organisation.name);
    found.sort_by(|a, b| {
        let order = match column {
            "sector" => turn(a.organisation.sector.cmp(&b.organisation.sector)),
            "status" => turn(a.standing.status.cmp(&b.standing.status)),
            "sinds" => {
                let (a, b) = (a.standing.since(), b.standing.since());
                a.is_none().cmp(&b.is_none()).then(turn(a.cmp(&b)))
            }
            _ => turn(by_name(a, b)),
        };
        order.then_with(|| by_name(a, b))
    });
}
