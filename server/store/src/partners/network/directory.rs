//! The public list: members that agreed to stand in it. No persons, and nothing of where they are local partners.

use domain::partners::network::NetworkStatus;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use time::Date;
use uuid::Uuid;

use super::list::{Member, find, merged_into, organisations};
use crate::{Error, Result, Store, entity::network_member, partners::Organisation};

/// A member as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub id: Uuid,
    pub organisation: Organisation,
    /// Nothing when nobody knows the day.
    pub since: Option<Date>,
    /// Empty unless it agreed that it is shown.
    pub promise: String,
}

impl Shown {
    fn new(member: Member) -> Self {
        Self {
            id: member.id,
            since: member.standing.partner_since(),
            promise: if member.promise_shown { member.promise } else { String::new() },
            organisation: member.organisation,
        }
    }
}

/// Members that everybody may see, in no order: two statements.
pub async fn directory(store: &Store) -> Result<Vec<Shown>> {
    let mut organisations = organisations(&store.reader).await?;
    let rows = network_member::Entity::find()
        .filter(network_member::Column::Status.eq(NetworkStatus::Joined.as_str()))
        .filter(network_member::Column::Shown.eq(true))
        .all(&store.reader)
        .await?;
    rows.into_iter()
        .filter_map(|row| {
            let organisation = organisations.remove(&row.organisation_id)?;
            Some(Member::from_rows(row, organisation).map(Shown::new))
        })
        .collect()
}

/// One of them; [`Error::NotFound`] for any other.
pub async fn shown(store: &Store, id: Uuid) -> Result<Shown> {
    let member = find(&store.reader, id).await?;
    let fine = member.shown && member.standing.status == NetworkStatus::Joined;
    if fine { Ok(Shown::new(member)) } else { Err(Error::NotFound) }
}

/// Where a page that is gone leads: the member into which it went, if that one is shown.
pub async fn shown_merged_into(store: &Store, id: Uuid) -> Result<Uuid> {
    let into = merged_into(&store.reader, id).await?.ok_or(Error::NotFound)?;
    Ok(shown(store, into).await?.id)
}
