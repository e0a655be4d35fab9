//! The register. All partners of one alliance are read at once, a few hundred at most; filters and order are ours.

use std::cmp::Ordering;

use app::{
    components::ListUrl,
    frame::Nav,
    partners::{
        partners_path,
        register::{Line, View, page},
    },
};
use domain::{
    area::Area,
    partners::{MembershipStatus, Sector},
};
use store::{
    partners::{self, Partner},
    reference,
    scope::{PartnerContacts, Partners},
};

use super::{checklist, contact_log, kind_name, merge, parts, place_name};
use crate::{
    alliance::{area, place},
    http::{Answer, Cx, Path},
    public::join,
    route::load::Route,
};

const PER_PAGE: usize = 25;

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let read = route.scope.read::<Partners>()?;
    let all = partners::register(&read).await?;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let may_write = route.scope.may_write::<Partners>();
    let likely = if may_write { merge::likely(&read, &all).await?.len() } else { 0 };
    let unanswered = if may_write { checklist::unanswered(&cx, &read, &all).await? } else { 0 };

    let found = shown(&cx, &all);
    let pages = found.len().div_ceil(PER_PAGE).max(1);
    let page_now = cx.param("pagina").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let line = |one: &&Partner| Line {
        id: one.id.to_string(),
        name: one.organisation.name.clone(),
        kind: kind_name(&one.organisation.kind, cx.text.lang),
        sector: one.organisation.sector,
        municipality: place_name(&municipalities, one.organisation.municipality.as_ref()),
        status: one.status,
        since: one.since,
        contacts: one.contacts,
    };
    let view = View {
        place: place(&route.scope),
        url: ["zoek", "sector", "status", "sorteer"]
            .into_iter()
            .fold(ListUrl::new(partners_path(&slug, "")), |url, name| {
                url.with(name, cx.param(name).unwrap_or_default())
            }),
        lines: found.iter().skip((page_now - 1) * PER_PAGE).take(PER_PAGE).map(line).collect(),
        found: found.len(),
        total: all.len(),
        page: u32::try_from(page_now).unwrap_or(1),
        pages: u32::try_from(pages).unwrap_or(1),
        covered: Sector::ALL.into_iter().filter(|sector| takes_part(&all, *sector)).count(),
        unanswered,
        likely,
        // Who looks for something else is not held up.
        due: if cx.query.is_empty() { contact_log::due(&cx, &route.scope, &all).await? } else { Vec::new() },
        today: cx.today(),
        card: if may_write { Some(join::address(&cx, &slug).await?.is_some()) } else { None },
        may_write,
        parts: parts(&route.scope),
        may_import: may_write && route.scope.may_write::<PartnerContacts>(),
        steps: area::steps(&route, Area::Partners, cx.text.lang),
    };
    cx.ok(cx.alliance_frame(&route.scope, Nav::Partners).await?, view, page)
}

/// What the filters in the address let through, in its order.
pub(super) fn shown<'a>(cx: &Cx, all: &'a [Partner]) -> Vec<&'a Partner> {
    let mut found: Vec<&Partner> = all.iter().filter(|one| is_asked(cx, one)).collect();
    sort(cx, &mut found);
    found
}

fn takes_part(all: &[Partner], sector: Sector) -> bool {
    all.iter().any(|one| one.organisation.sector == sector && one.status == MembershipStatus::Joined)
}

/// Whether the filters let it through.
fn is_asked(cx: &Cx, one: &Partner) -> bool {
    // Folded as in addresses, so that "cafe" finds "Café".
    let fold = domain::alliance::slug;
    let searched = cx.param("zoek").filter(|text| !text.trim().is_empty()).is_none_or(|text| {
        let text = fold(&text);
        fold(&one.organisation.name).contains(&text)
            || fold(&kind_name(&one.organisation.kind, cx.text.lang)).contains(&text)
    });
    searched
        && cx.param("sector").is_none_or(|sector| sector == one.organisation.sector.as_str())
        && cx.param("status").is_none_or(|status| status == one.status.as_str())
}

/// By name, unless the address says otherwise; what is equal stands by name.
fn sort(cx: &Cx, found: &mut [&Partner]) {
    let order = cx.param("sorteer").unwrap_or_default();
    let (column, descending) = order.strip_prefix('-').map_or((order.as_str(), false), |column| (column, true));
    let turn = |order: Ordering| if descending { order.reverse() } else { order };
    let by_name = |a: &Partner, b: &Partner| cx.text.compare(&a.organisation.name, &b.organisation.name);
    found.sort_by(|a, b| {
        let order = match column {
            "sector" => turn(a.organisation.sector.cmp(&b.organisation.sector)),
            "status" => turn(a.status.cmp(&b.status)),
            "sinds" => turn(a.since.cmp(&b.since)),
            _ => turn(by_name(a, b)),
        };
        order.then_with(|| by_name(a, b))
    });
}
