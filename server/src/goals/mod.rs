//! The goal map (doelenkaart) of an alliance.

pub mod challenge;
pub mod map;
pub mod outcome;
pub mod papers;

use app::goals::goals_path;
use domain::partners::{MembershipStatus, Sector};
use store::{
    partners::{self, Contribution},
    scope::{Contributions, Partners, Scope},
};
use uuid::Uuid;

use crate::http::Cx;

fn map_path(scope: &Scope, end: &str) -> String {
    goals_path(scope.slug(), end)
}

/// Number and name of each partner that takes part, by name.
async fn joined(cx: &Cx, scope: &Scope) -> store::Result<Vec<(Uuid, String)>> {
    let all = partners::register(&scope.read::<Partners>()?).await?;
    let joined = all.into_iter().filter(|one| one.status == MembershipStatus::Joined);
    let mut joined: Vec<(Uuid, String)> = joined.map(|one| (one.id, one.organisation.name)).collect();
    cx.text.sort_by_name(&mut joined, |(_, name)| name);
    Ok(joined)
}

/// What is planned or running of who takes part.
async fn efforts(scope: &Scope, joined: &[(Uuid, String)]) -> store::Result<Vec<Contribution>> {
    let mut efforts = partners::contributions(&scope.read::<Contributions>()?).await?;
    efforts.retain(|one| one.status.is_current() && joined.iter().any(|(id, _)| *id == one.partner));
    Ok(efforts)
}

/// Name and sector of every partner.
type Names = std::collections::HashMap<Uuid, (String, Sector)>;

async fn names(scope: &Scope) -> store::Result<Names> {
    partners::contributors(&scope.read::<Contributions>()?).await
}
