//! Taking a list over into the national network. Rule: a day that the list does not tell stays unknown.

use std::collections::{BTreeSet, HashMap};

use domain::{
    account::email::normal,
    partners::{
        MembershipStatus,
        import::{Candidate, Person},
        network::{NetworkStanding, NetworkStatus},
    },
};
use sea_orm::{EntityTrait, Set};
use uuid::Uuid;

use super::{
    import_confirm::{CHUNK, who},
    network::{merged, new_member, stands},
};
use crate::{
    Result,
    entity::{network_contact, network_member},
    work::Work,
};

/// Number of the membership of each organisation that is a member.
pub(super) async fn before(work: &Work) -> Result<HashMap<Uuid, Uuid>> {
    let rows = network_member::Entity::find().all(&work.tx).await?;
    Ok(rows.into_iter().map(|row| (row.organisation_id, row.id)).collect())
}

/// Where a row says that a member stands. Who pauses is still a member.
fn standing(candidate: &Candidate) -> NetworkStanding {
    let since = candidate.dated.then_some(candidate.since);
    match candidate.status {
        MembershipStatus::Joined | MembershipStatus::Paused => {
            NetworkStanding::new(NetworkStatus::Joined, candidate.joined_on)
        }
        MembershipStatus::Left => {
            NetworkStanding { joined_on: candidate.joined_on, ..NetworkStanding::new(NetworkStatus::Left, since) }
        }
        MembershipStatus::Listed | MembershipStatus::Invited | MembershipStatus::Interested => {
            NetworkStanding::new(NetworkStatus::Asked, since)
        }
    }
}

pub(super) fn row(
    work: &Work,
    id: Uuid,
    organisation: Uuid,
    candidate: &Candidate,
    source: &str,
) -> Result<network_member::ActiveModel> {
    let about = network_member::ActiveModel {
        shown: Set(candidate.shown),
        promise: Set(String::new()),
        promise_shown: Set(false),
        source: Set(source.to_owned()),
        ..Default::default()
    };
    Ok(merged(new_member(id, organisation, work), &stands(&standing(candidate))?, &about))
}

/// Contact persons, but for those that the member has already; answers how many are new.
pub(super) async fn people(work: &Work, people: Vec<(Uuid, &Person)>) -> Result<usize> {
    let all = network_contact::Entity::find().all(&work.tx).await?;
    let mut there: BTreeSet<(Uuid, String)> =
        all.into_iter().map(|row| (row.member_id, who(&row.email, &row.name))).collect();
    let mut new = Vec::new();
    for (member, person) in people {
        if there.insert((member, who(&person.email, &person.name))) {
            new.push(network_contact::ActiveModel {
                id: Set(Uuid::now_v7()),
                member_id: Set(member),
                name: Set(person.name.clone()),
                function: Set(person.function.clone()),
                email: Set(normal(&person.email)),
                phone: Set(person.phone.clone()),
                source: Set(person.source.clone()),
                created_at: Set(work.at()),
                version: Set(1),
            });
        }
    }
    for rows in new.chunks(CHUNK) {
        network_contact::Entity::insert_many(rows.to_vec()).exec_without_returning(&work.tx).await?;
    }
    Ok(new.len())
}
