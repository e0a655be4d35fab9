//! The timeline of what is left.

use app::route::timeline::{BarView, View, page};
use store::scope::Settings;

use super::{board::shown, load::Route};
use crate::http::{Answer, Cx, Path};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let hours = route.facts.hours_per_week;
    let bars: Vec<BarView> = domain::route::timeline(route.content(), &route.progress, &route.options, hours)
        .into_iter()
        .filter_map(|bar| {
            let step = route.content().step(bar.step.as_str())?;
            Some(BarView {
                link: route.link(step),
                from: bar.from,
                to: bar.to,
                hours: bar.hours,
                status: bar.status,
                due_on: bar.due_on,
            })
        })
        .collect();
    let left_out = shown(&route)
        .into_iter()
        .filter(|step| !step.retired && !route.status(step).is_settled())
        .map(|step| route.link(step))
        .filter(|link| bars.iter().all(|bar| bar.link.href != link.href))
        .collect();
    let view = View {
        left_out,
        today: route.options.today,
        end: route.end(),
        may_choose: route.scope.may_write::<Settings>(),
        slug,
        bars,
    };
    cx.ok(cx.alliance_frame(&route.scope, app::frame::Nav::Route).await?, view, page)
}
