//! The home of the national team. Everything is read at once, in as many statements as there are tables; the phase is counted
//! from the work, so filters and order are ours too.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, HashMap},
};

use app::{
    coaching::home::{Line, Place, Shown, View, page},
    components::ListUrl,
    frame::Nav,
};
use domain::route::{Content, Progress, current_phase};
use store::{
    account::national,
    alliance::{
        list::{self, Listed},
        requests,
    },
    partners,
    reference::{self, Municipality},
};

use time::Date;

use crate::http::{Answer, Cx};

const PER_PAGE: usize = 25;

/// An alliance with what is counted and looked up for it.
struct Known {
    listed: Listed,
    phase: u8,
    municipalities: Vec<String>,
}

pub async fn get(cx: Cx) -> Answer {
    let national = cx.national()?;
    let route = cx.app.route().await?;
    // An alliance keeps the name of a municipality that is no longer there; the map has those of today.
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let team = national::team(&national).await?;
    let known = know(&cx, &route.content, list::all(&national).await?, &municipalities);
    let admins = national::admins(&national).await?;
    let unnamed = if national.is_admin() { unnamed(&cx).await? } else { None };

    let active: Vec<&Known> = known.iter().filter(|one| !one.listed.archived).collect();
    let mut found: Vec<&Known> = known.iter().filter(|one| is_asked(&cx, one, national.me().id)).collect();
    sort(&cx, &mut found);
    let pages = found.len().div_ceil(PER_PAGE).max(1);
    let page_now = cx.param("pagina").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let covered: std::collections::BTreeSet<&String> =
        active.iter().flat_map(|one| &one.listed.municipalities).collect();
    let view = View {
        shown: if cx.param("weergave").as_deref() == Some("kaart") { Shown::Map } else { Shown::List },
        url: ["zoek", "fase", "coach", "archief", "sorteer"]
            .into_iter()
            .fold(ListUrl::new("/landelijk"), |url, name| url.with(name, cx.param(name).unwrap_or_default())),
        lines: found.iter().skip((page_now - 1) * PER_PAGE).take(PER_PAGE).map(|one| line(one)).collect(),
        found: found.len(),
        page: u32::try_from(page_now).unwrap_or(1),
        pages: u32::try_from(pages).unwrap_or(1),
        coaches: team.into_iter().map(|member| (member.id.to_string(), member.name)).collect(),
        phases: route
            .content
            .phases
            .iter()
            .map(|phase| {
                let count = active.iter().filter(|one| one.phase == phase.number).count();
                (phase.number, phase.title.get(cx.text.lang).clone(), count)
            })
            .collect(),
        places: places(&active, &municipalities, cx.today()),
        covered: covered.len(),
        without_coach: active.iter().filter(|one| one.listed.coach.is_none()).count(),
        archived: known.len() - active.len(),
        active: active.len(),
        waiting: requests::waiting(&national).await?,
        merges: if national.is_admin() { partners::waiting_merges(&national.admin()?).await? } else { 0 },
        joins: match national.desk() {
            Ok(desk) => partners::network::waiting_joins(&desk).await?,
            Err(_) => 0,
        },
        last_admin: national.is_admin() && admins <= 1,
        unnamed,
    };
    cx.ok(cx.frame(Some(Nav::Alliances)).await?, view, page)
}

fn know(cx: &Cx, content: &Content, all: Vec<Listed>, municipalities: &[Municipality]) -> Vec<Known> {
    let names: HashMap<&str, &str> = municipalities.iter().map(|one| (one.code.as_str(), one.name.as_str())).collect();
    all.into_iter()
        .map(|mut listed| {
            let progress: Progress = std::mem::take(&mut listed.work).into_iter().collect();
            let phase = current_phase(content, &progress, cx.today().year(), listed.full_route, listed.start_phase);
            let codes = listed.municipalities.iter();
            let municipalities =
                codes.map(|code| (*names.get(code.as_str()).unwrap_or(&code.as_str())).to_owned()).collect();
            Known { listed, phase, municipalities }
        })
        .collect()
}

/// How many of the slots have no name; nothing when all have.
async fn unnamed(cx: &Cx) -> store::Result<Option<(usize, usize)>> {
    let terms = reference::terms(&cx.app.store).await?;
    let unnamed = terms.iter().filter(|term| term.nl.is_empty()).count();
    Ok((unnamed > 0).then_some((unnamed, terms.len())))
}

/// Whether the filters let it through.
fn is_asked(cx: &Cx, one: &Known, me: uuid::Uuid) -> bool {
    // Folded as in addresses, so that "sudwest" finds "Súdwest-Fryslân".
    let fold = domain::alliance::slug;
    let searched = cx.param("zoek").filter(|text| !text.trim().is_empty()).is_none_or(|text| {
        let text = fold(&text);
        fold(&one.listed.name).contains(&text) || one.municipalities.iter().any(|name| fold(name).contains(&text))
    });
    let in_phase = cx.param("fase").is_none_or(|phase| phase == one.phase.to_string());
    let coach = one.listed.coach.as_ref().map(|(id, _)| *id);
    let coached = cx.param("coach").is_none_or(|asked| match asked.as_str() {
        "mij" => coach == Some(me),
        "geen" => coach.is_none(),
        id => coach.is_some_and(|coach| coach.to_string() == id),
    });
    searched && in_phase && coached && (!one.listed.archived || cx.param("archief").is_some())
}

/// By name, unless the address says otherwise; what is equal stands by name, whichever way the list is sorted. An alliance without a
/// coach comes last.
fn sort(cx: &Cx, found: &mut [&Known]) {
    let order = cx.param("sorteer").unwrap_or_default();
    let (column, descending) = order.strip_prefix('-').map_or((order.as_str(), false), |column| (column, true));
    let turn = |order: Ordering| if descending { order.reverse() } else { order };
    let by_name = |a: &Known, b: &Known| cx.text.compare(&a.listed.name, &b.listed.name);
    let place = |one: &Known| one.municipalities.first().cloned().unwrap_or_default();
    let coach = |one: &Known| one.listed.coach.as_ref().map(|(_, name)| name.clone()).unwrap_or_default();
    let named = |a: String, b: String| a.is_empty().cmp(&b.is_empty()).then(turn(cx.text.compare(&a, &b)));
    found.sort_by(|a, b| {
        let order = match column {
            "gemeente" => named(place(a), place(b)),
            "fase" => turn(a.phase.cmp(&b.phase)),
            "coach" => named(coach(a), coach(b)),
            "actief" => turn(a.listed.active_at.cmp(&b.listed.active_at)),
            _ => turn(by_name(a, b)),
        };
        order.then_with(|| by_name(a, b))
    });
}

fn line(one: &Known) -> Line {
    Line {
        slug: one.listed.slug.clone(),
        name: one.listed.name.clone(),
        municipalities: one.municipalities.join(", "),
        phase: one.phase,
        coach: one.listed.coach.as_ref().map(|(_, name)| name.clone()).unwrap_or_default(),
        active_on: domain::time::local(one.listed.active_at).date(),
        archived: one.listed.archived,
    }
}

fn places(active: &[&Known], municipalities: &[Municipality], today: Date) -> Vec<Place> {
    let mut here: BTreeMap<&str, Vec<&Known>> = BTreeMap::new();
    for one in active {
        for code in &one.listed.municipalities {
            here.entry(code).or_default().push(one);
        }
    }
    municipalities
        .iter()
        .filter(|municipality| municipality.exists_on(today))
        .filter_map(|municipality| {
            let (col, row) = municipality.tile?;
            let alliances = here.get(municipality.code.as_str()).map_or(&[][..], Vec::as_slice);
            let href = match alliances {
                [] => String::new(),
                [one] => format!("/a/{}", one.listed.slug),
                _ => ListUrl::new("/landelijk").with("zoek", &municipality.name).to_string(),
            };
            Some(Place {
                code: municipality.code.clone(),
                name: municipality.name.clone(),
                col: col.try_into().ok()?,
                row: row.try_into().ok()?,
                phase: alliances.iter().map(|one| one.phase).max().unwrap_or(0),
                href,
            })
        })
        .collect()
}
