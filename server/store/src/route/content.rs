//! Published versions of the route. A new one reaches every alliance at once and never touches its work; what is new is
//! what an alliance has not yet said it saw.

use domain::route::{Changes, Content};
use sea_orm::{ActiveModelTrait, EntityTrait, QueryOrder, QuerySelect, Set};
use serde_json::json;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{
    Result, Store,
    entity::{alliance, route_version},
    scope::{RouteWork, Write},
    token,
    work::Work,
};

/// A version, ready to use.
#[derive(Clone, Debug)]
pub struct Version {
    pub number: i32,
    pub published_at: OffsetDateTime,
    pub content: Content,
}

/// Number of the newest version; 0 when nothing was published.
pub async fn newest(store: &Store) -> Result<i32> {
    let number: Option<i32> = route_version::Entity::find()
        .select_only()
        .column(route_version::Column::Number)
        .order_by_desc(route_version::Column::Number)
        .into_tuple()
        .one(&store.reader)
        .await?;
    Ok(number.unwrap_or(0))
}

pub async fn version(store: &Store, number: i32) -> Result<Option<Version>> {
    let row = route_version::Entity::find_by_id(number).one(&store.reader).await?;
    row.map(|row| {
        Ok(Version {
            number: row.number,
            published_at: row.published_at.0,
            content: serde_json::from_str(&row.content)?,
        })
    })
    .transpose()
}

/// Publishes content as the next version; nothing happens when it equals the newest. Answers the number and what changed.
pub async fn publish(store: &Store, content: Content) -> Result<(i32, Changes)> {
    let work = Work::begin(store, None, None, Uuid::nil()).await?;
    let newest = route_version::Entity::find().order_by_desc(route_version::Column::Number).one(&work.tx).await?;
    let fingerprint = token::hash(&serde_json::to_string(&content)?);
    let (number, changes, content) = match newest {
        Some(row) if row.fingerprint == fingerprint => return Ok((row.number, Changes::default())),
        Some(row) => {
            let old: Content = serde_json::from_str(&row.content)?;
            let changes = Changes::between(&old, &content);
            (row.number + 1, changes, content.published_after(&old))
        }
        None => (1, Changes::default(), content),
    };
    route_version::ActiveModel {
        number: Set(number),
        published_at: Set(work.at()),
        fingerprint: Set(fingerprint),
        content: Set(serde_json::to_string(&content)?),
    }
    .insert(&work.tx)
    .await?;
    work.audit(
        "route_version",
        &number.to_string(),
        "published",
        json!({ "added": changes.added.len(), "changed": changes.changed.len(), "removed": changes.removed.len() }),
    )
    .await?;
    work.commit().await?;
    Ok((number, changes))
}

/// Says that an alliance saw what is new up to this version.
pub async fn seen(write: &Write<RouteWork>, once: Uuid, number: i32) -> Result<()> {
    let work = write.begin(once).await?;
    let seen = alliance::ActiveModel {
        id: Set(write.alliance().id),
        route_version_seen: Set(number.max(write.alliance().route_version_seen)),
        ..Default::default()
    };
    seen.update(&work.tx).await?;
    work.commit().await
}
