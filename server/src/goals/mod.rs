//! The goal map (doelenkaart) of an alliance.

pub mod challenge;
pub mod map;
pub mod outcome;

use app::goals::goals_path;
use domain::partners::{MembershipStatus, Sector};
use store::{
    partners,
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

/// Name and sector of every partner.
type Names = std::collections::HashMap<Uuid, (String, Sector)>;

async fn names(scope: &Scope) -> store::Result<Names> {
    partners::contributors(&scope.read::<Contributions>()?).await
}
