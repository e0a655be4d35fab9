//! What to do next, how far the parts are, and who can find and train people.

use app::{
    experts::{
        document,
        overview::{PlanView, Recruit, View, page},
    },
    frame::Nav,
    partners::partners_path,
};
use domain::{
    area::Area,
    experts::plan::form::{light_gaps, states},
    partners::{FindsFamilies, MembershipStatus},
};
use store::{
    Result, experts,
    partners::Partner,
    scope::{ExpertPlan, Partners, Scope},
};

use super::{register, sees_agreed_only};
use crate::{
    alliance::{area, place},
    content::reference::partner_kind,
    http::{Answer, Cx, Path},
    route::load::Route,
};

/// The kind of a partner that brings experts by experience.
const EXPERTS: &str = "ervaringsdeskundigen";
/// Partners that meet families, at most.
const FINDERS: usize = 8;

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let route = Route::load(&cx, &slug).await?;
    let scope = &route.scope;
    let plan = plan(&cx, scope).await?;
    let recruit = match &plan {
        Some(plan) if !plan.agreed_only && scope.may_read::<Partners>() => {
            Some(recruit(&cx, scope, &register(scope).await?))
        }
        _ => None,
    };
    let steps = area::steps(&route, Area::Experts, cx.text.lang);
    let view = View { place: place(scope), plan, recruit, steps };
    cx.ok(cx.alliance_frame(scope, Nav::Experts).await?, view, page)
}

async fn plan(cx: &Cx, scope: &Scope) -> Result<Option<PlanView>> {
    let Ok(read) = scope.read::<ExpertPlan>() else { return Ok(None) };
    let stored = experts::newest(&read).await?;
    let plan = stored.as_ref().map(|stored| stored.plan.clone()).unwrap_or_default();
    Ok(Some(PlanView {
        version: stored.as_ref().map(|stored| (stored.head.version.number, stored.head.version.state)),
        owner: stored.map(|stored| stored.head.owner).unwrap_or_default(),
        states: states(&plan),
        light: light_gaps(&plan),
        lundy: plan.has_children().then(|| document::lundy(cx.text, &plan)).flatten(),
        may_write: scope.may_write::<ExpertPlan>(),
        agreed_only: sees_agreed_only(scope)?,
    }))
}

fn recruit(cx: &Cx, scope: &Scope, register: &[Partner]) -> Recruit {
    let named = |wanted: &dyn Fn(&Partner) -> bool| {
        let mut all: Vec<(String, String)> = register
            .iter()
            .filter(|one| one.status != MembershipStatus::Left && wanted(one))
            .map(|one| (one.organisation.name.clone(), partners_path(scope.slug(), &format!("/{}", one.id))))
            .collect();
        cx.text.sort_by_name(&mut all, |(name, _)| name);
        all
    };
    let finds = |one: &Partner| {
        partner_kind(&one.organisation.kind).is_some_and(|kind| kind.finds_families == FindsFamilies::Yes)
    };
    let mut finders = named(&|one| one.status == MembershipStatus::Joined && finds(one));
    finders.truncate(FINDERS);
    let add = scope.may_write::<Partners>().then(|| partners_path(scope.slug(), "/nieuw"));
    Recruit { groups: named(&|one| one.organisation.kind == EXPERTS), finders, add }
}
