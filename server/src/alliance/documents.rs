//! All documents: evidence that people added, and the formats by phase.

use app::{
    alliance::documents::{Evidence, PhaseFormats, StepFormats, View, page},
    frame::Nav,
};
use store::{
    Result,
    route::evidence,
    scope::{Notes, Read},
};

use super::{formats, place};
use crate::{
    http::{Answer, Cx, Path},
    route::{load::Route, step::body},
};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let lang = cx.text.lang;
    let of_phase = |number: u8| {
        let steps = route.content().steps.iter().filter(move |step| step.phase == number && !step.retired);
        steps
            .map(|step| StepFormats {
                step: route.link(step),
                product: route.words(step).product.clone(),
                formats: formats(&route, step, lang),
            })
            .filter(|row| !row.formats.is_empty())
            .collect::<Vec<_>>()
    };
    let phases = route
        .content()
        .phases
        .iter()
        .map(|phase| PhaseFormats {
            number: phase.number,
            title: phase.title.get(lang).clone(),
            formats: of_phase(phase.number),
        })
        .filter(|phase| !phase.formats.is_empty())
        .collect();
    let view = View { place: place(&route.scope), evidence: added(&route).await?, phases };
    cx.ok(cx.alliance_frame(&route.scope, Nav::Documents).await?, view, page)
}

/// All evidence, newest first; nothing for who may not see it on the page of a step.
async fn added(route: &Route) -> Result<Option<Vec<Evidence>>> {
    let read: Option<Read<Notes>> = route.scope.read().ok().filter(|read: &Read<Notes>| read.only().is_none());
    let Some(read) = read else { return Ok(None) };
    let items = evidence::all(&read).await?.into_iter().rev().filter_map(|item| {
        let step = route.step(&item.step)?;
        let link = route.link(step);
        let place = match item.year.filter(|year| step.year(route.year()).is_some_and(|now| now != *year)) {
            Some(year) => format!("{}?jaar={year}#eerder", link.href),
            None => format!("{}#bewijs", link.href),
        };
        Some(Evidence {
            title: item.title.clone(),
            step: link,
            place,
            at: domain::time::local(item.added_at),
            body: body(route, &item),
        })
    });
    Ok(Some(items.collect()))
}
