//! The first page.

use app::public::home::{Phase, View, page};
use store::reference;

use crate::http::{Answer, Cx};

pub async fn get(cx: Cx) -> Answer {
    let route = cx.app.route().await?;
    let content = &route.content;
    let current = || content.steps.iter().filter(|step| !step.retired);
    let phases = content.phases.iter().map(|phase| Phase {
        number: phase.number,
        key: phase.key.clone(),
        name: phase.title.get(cx.text.lang).clone(),
        weeks: phase.weeks,
    });
    let real =
        reference::municipalities(&cx.app.store).await?.into_iter().filter(|one| !reference::is_fictional(&one.code));
    let view = View {
        phases: phases.collect(),
        steps: current().count(),
        basic: current().filter(|step| step.basic).count(),
        yearly: current().filter(|step| step.yearly).count(),
        tiles: real.filter_map(|one| one.tile).collect(),
    };
    cx.ok(cx.frame(None).await?, view, page)
}
