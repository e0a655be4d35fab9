//! All formats by phase.

use app::{
    alliance::documents::{PhaseFormats, StepFormats, View, page},
    frame::Nav,
};

use super::{formats, place};
use crate::{
    http::{Answer, Cx, Path},
    route::load::Route,
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
    let view = View { place: place(&route.scope), phases };
    cx.ok(cx.alliance_frame(&route.scope, Nav::Documents).await?, view, page)
}
