//! The public list of members, and the page of one of them.

use app::{
    components::ListUrl,
    partners::network::{
        directory::{Line, View, one, page},
        directory_path,
    },
};
use store::{
    Error,
    partners::network::{self, Shown},
    reference::{self, Municipality},
};
use uuid::Uuid;

use super::{is_found, kind_name, place_name, places};
use crate::http::{Answer, Cx, Path};

const PER_PAGE: usize = 20;

pub async fn get(cx: Cx) -> Answer {
    let all = network::directory(&cx.app.store).await?;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let mut found: Vec<&Shown> = all.iter().filter(|one| is_found(&cx, &one.organisation)).collect();
    found.sort_by(|a, b| cx.text.compare(&a.organisation.name, &b.organisation.name));
    let pages = found.len().div_ceil(PER_PAGE).max(1);
    let page_now = cx.param("pagina").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let lines = found.iter().skip((page_now - 1) * PER_PAGE).take(PER_PAGE);
    let view = View {
        url: ["zoek", "sector", "gemeente"]
            .into_iter()
            .fold(ListUrl::new(directory_path("")), |url, name| url.with(name, cx.param(name).unwrap_or_default())),
        lines: lines.map(|one| line(&cx, (*one).clone(), &municipalities)).collect(),
        found: found.len(),
        total: all.len(),
        places: places(&cx, &municipalities, all.iter().map(|one| &one.organisation)),
        page: u32::try_from(page_now).unwrap_or(1),
        pages: u32::try_from(pages).unwrap_or(1),
    };
    cx.ok(cx.frame(None).await?, view, page)
}

fn line(cx: &Cx, shown: Shown, municipalities: &[Municipality]) -> Line {
    let organisation = shown.organisation;
    Line {
        id: shown.id.to_string(),
        kind: kind_name(&organisation.kind, cx.text.lang),
        sector: organisation.sector,
        municipality: place_name(municipalities, organisation.municipality.as_ref()),
        website: organisation.website,
        name: organisation.name,
        since: shown.since,
        promise: shown.promise,
    }
}

pub async fn member(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let shown = match network::shown(&cx.app.store, id).await {
        Ok(shown) => shown,
        // It went into another one: an old address leads there.
        Err(Error::NotFound) => {
            let into = network::shown_merged_into(&cx.app.store, id).await?;
            return Ok(cx.to(&directory_path(&format!("/{into}"))));
        }
        Err(error) => return Err(error.into()),
    };
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let line = line(&cx, shown, &municipalities);
    cx.ok(cx.frame(None).await?, line, one)
}
