//! All contributions in the alliance. They are read at once, a thousand at most; filters and order are ours.

use std::{cmp::Ordering, collections::HashMap};

use app::{
    components::ListUrl,
    frame::Nav,
    partners::{
        contributions::{Entry, View, page},
        partners_path,
    },
};
use domain::partners::Sector;
use store::{
    partners::{self, Contribution},
    scope::{Contributions, Partners},
};
use uuid::Uuid;

use super::contribution::{challenges, line};
use crate::{
    alliance::place,
    http::{Answer, Cx, Path},
};

const PER_PAGE: usize = 25;

/// Name and sector of each partner.
type Names = HashMap<Uuid, (String, Sector)>;

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Contributions>()?;
    let all = partners::contributions(&read).await?;
    let names = partners::contributors(&read).await?;
    let challenges = challenges(&cx).await?;
    let total = all.len();
    let mut found: Vec<Contribution> = all.into_iter().filter(|one| is_asked(&cx, one, &names)).collect();
    sort(&cx, &mut found, &names);
    let pages = found.len().div_ceil(PER_PAGE).max(1);
    let page_now = cx.param("pagina").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let count = found.len();
    let entry = |one: Contribution| {
        let (name, sector) = names.get(&one.partner)?.clone();
        let partner = (one.partner.to_string(), name);
        Some(Entry { line: line(one, &challenges, None), partner, sector })
    };
    let view = View {
        place: place(&scope),
        url: ["zoek", "niveau", "opgave", "sector", "status", "sorteer"]
            .into_iter()
            .fold(ListUrl::new(partners_path(&slug, "/inzet")), |url, name| {
                url.with(name, cx.param(name).unwrap_or_default())
            }),
        lines: found.into_iter().skip((page_now - 1) * PER_PAGE).take(PER_PAGE).filter_map(entry).collect(),
        found: count,
        total,
        page: u32::try_from(page_now).unwrap_or(1),
        pages: u32::try_from(pages).unwrap_or(1),
        challenges: challenges.clone(),
        partners: scope.may_read::<Partners>(),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Partners).await?, view, page)
}

/// Whether the filters let it through.
fn is_asked(cx: &Cx, one: &Contribution, names: &Names) -> bool {
    // Folded as in addresses, so that "cafe" finds "Café".
    let fold = domain::alliance::slug;
    let Some((name, sector)) = names.get(&one.partner) else { return false };
    let searched = cx.param("zoek").filter(|text| !text.trim().is_empty()).is_none_or(|text| {
        let text = fold(&text);
        [name, &one.what, &one.whom].into_iter().any(|place| fold(place).contains(&text))
    });
    let is = |filter: &str, fits: &dyn Fn(&str) -> bool| cx.param(filter).is_none_or(|wanted| fits(&wanted));
    searched
        && is("niveau", &|wanted| one.levels.iter().any(|level| level.as_str() == wanted))
        && is("opgave", &|wanted| one.challenges.iter().any(|number| number.to_string() == wanted))
        && is("sector", &|wanted| sector.as_str() == wanted)
        && is("status", &|wanted| one.status.as_str() == wanted || wanted == "nu" && one.status.is_current())
}

/// Those that began last first, unless the address says otherwise.
fn sort(cx: &Cx, found: &mut [Contribution], names: &Names) {
    let order = cx.param("sorteer").unwrap_or_default();
    let (column, descending) = order.strip_prefix('-').map_or((order.as_str(), false), |column| (column, true));
    let turn = |order: Ordering| if descending { order.reverse() } else { order };
    let name = |one: &Contribution| names.get(&one.partner).map_or("", |(name, _)| name.as_str());
    found.sort_by(|a, b| match column {
        "inzet" => turn(cx.text.compare(&a.what, &b.what)),
        "partner" => turn(cx.text.compare(name(a), name(b))),
        "sinds" => turn(a.starts_on.cmp(&b.starts_on)),
        "status" => turn(a.status.cmp(&b.status)),
        _ => Ordering::Equal,
    });
}
