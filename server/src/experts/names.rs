//! The partners, phases and processes that a plan refers to.

use app::experts::Names;
use domain::{experts::ParticipationLevel, partners::MembershipStatus, route::Content};
use store::{
    Result, experts,
    partners::{self, Partner},
    scope::{ExpertPlan, Partners, Scope},
};
use uuid::Uuid;

use crate::http::Cx;

/// What the plan refers to, in the reader's language.
pub(super) async fn names(cx: &Cx, scope: &Scope, register: &[Partner]) -> Result<Names> {
    let processes = experts::processes(&scope.read::<ExpertPlan>()?).await?;
    let route = cx.app.route().await?;
    let lang = cx.text.lang;
    Ok(Names {
        partners: register.iter().map(|one| (one.id, one.organisation.name.clone())).collect(),
        phases: route.content.phases.iter().map(|phase| (phase.number, phase.title.get(lang).clone())).collect(),
        least: route
            .content
            .phases
            .iter()
            .filter_map(|phase| Some((phase.number, least(&route.content, phase.number)?)))
            .collect(),
        processes: processes.into_iter().map(|one| (one.id, one.name)).collect(),
    })
}

/// The highest of the least rungs of the steps of a phase.
fn least(content: &Content, phase: u8) -> Option<ParticipationLevel> {
    let steps = content.steps.iter().filter(|step| step.phase == phase && !step.retired);
    steps.filter_map(|step| step.rung).max()
}

pub(super) async fn register(scope: &Scope) -> Result<Vec<Partner>> {
    partners::register(&scope.read::<Partners>()?).await
}

/// Partners that can be chosen, by name: those that did not leave.
pub(super) fn choosable(cx: &Cx, register: &[Partner]) -> Vec<(Uuid, String)> {
    let mut all: Vec<(Uuid, String)> = register
        .iter()
        .filter(|one| one.status != MembershipStatus::Left)
        .map(|one| (one.id, one.organisation.name.clone()))
        .collect();
    cx.text.sort_by_name(&mut all, |(_, name)| name);
    all
}
