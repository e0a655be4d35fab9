//! Which finished steps to look at again after an event.

use app::{
    frame::Nav,
    route::revisit::{Again, View, page},
};
use domain::route::{Event, revisit};

use super::load::Route;
use crate::http::{Answer, Cx, Path};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let event = cx.param("gebeurtenis").and_then(|event| Event::parse(&event));
    let keys = event.map(|event| revisit(route.content(), &route.progress, event, route.year())).unwrap_or_default();
    let steps = keys.iter().filter_map(|key| {
        let step = route.content().step(key.as_str())?;
        let earlier = route.progress.earlier(step, route.year()).into_iter().map(|work| work.status);
        // Of a yearly step that is open again, how it was last finished.
        let status = [route.status(step)].into_iter().chain(earlier).find(|status| status.is_settled())?;
        Some(Again { link: route.link(step), status, product: route.words(step).product.clone() })
    });
    let view = View { event, steps: steps.collect(), slug };
    cx.ok(cx.alliance_frame(&route.scope, Nav::Route).await?, view, page)
}
