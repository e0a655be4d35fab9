//! What is past its term (docs/privacy.md).

use domain::partners::network::NetworkStatus;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, entity::prelude::TimeUnixTimestampMillis, sea_query::Query,
};
use time::Duration;

use crate::{
    Result, Store,
    entity::{network_contact, network_member, network_request},
};

const YEAR: Duration = Duration::days(365);

/// Deletes requests that nobody confirmed for a month or that are a year old, and contact persons of who left a year ago.
pub(crate) async fn purge(store: &Store) -> Result<()> {
    let before = |age: Duration| TimeUnixTimestampMillis(store.now() - age);
    let unconfirmed = Condition::all()
        .add(network_request::Column::ConfirmedAt.is_null())
        .add(network_request::Column::CreatedAt.lt(before(Duration::days(30))));
    network_request::Entity::delete_many()
        .filter(Condition::any().add(unconfirmed).add(network_request::Column::CreatedAt.lt(before(YEAR))))
        .exec(&store.writer)
        .await?;
    let year_ago = domain::time::local(store.now() - YEAR).date();
    // Of who left on a day that nobody knows: a year after it came in.
    let long_ago = Condition::any().add(network_member::Column::LeftOn.lt(year_ago)).add(
        Condition::all()
            .add(network_member::Column::LeftOn.is_null())
            .add(network_member::Column::CreatedAt.lt(before(YEAR))),
    );
    let left = Query::select()
        .column(network_member::Column::Id)
        .from(network_member::Entity)
        .and_where(network_member::Column::Status.eq(NetworkStatus::Left.as_str()))
        .cond_where(long_ago)
        .to_owned();
    network_contact::Entity::delete_many()
        .filter(network_contact::Column::MemberId.in_subquery(left))
        .exec(&store.writer)
        .await?;
    Ok(())
}
