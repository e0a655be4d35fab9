//! The rounds of the national monitor. When one is open is the same for everybody, so it needs no scope to be read.

use domain::coaching::{MonitorRound, RoundForm};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set, sea_query::OnConflict};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use crate::{Error, Result, Store, entity::monitor_round, scope::Admin, work::next_version};

/// All rounds, newest first.
pub async fn rounds(store: &Store) -> Result<Vec<MonitorRound>> {
    let rows = monitor_round::Entity::find().order_by_desc(monitor_round::Column::Year).all(&store.reader).await?;
    Ok(rows
        .into_iter()
        .map(|row| MonitorRound {
            year: row.year,
            opens_on: row.opens_on,
            closes_on: row.closes_on,
            version: row.version,
        })
        .collect())
}

/// The round that is open.
pub async fn open(store: &Store, today: Date) -> Result<Option<MonitorRound>> {
    Ok(rounds(store).await?.into_iter().find(|round| round.is_open(today)))
}

/// Sets the days of a year's round, or takes the round back. [`Error::Stale`] when somebody else did since `form.version`.
pub async fn set_round(admin: &Admin, once: Uuid, form: &RoundForm) -> Result<()> {
    let work = admin.national().begin(once).await?;
    let saved = match (form.days(), form.version) {
        (None, 0) => return work.commit().await,
        (None, version) => {
            let this = monitor_round::Entity::delete_many()
                .filter(monitor_round::Column::Year.eq(form.year))
                .filter(monitor_round::Column::Version.eq(version));
            this.exec(&work.tx).await?.rows_affected
        }
        (Some((opens_on, closes_on)), 0) => {
            let row = monitor_round::ActiveModel {
                year: Set(form.year),
                opens_on: Set(opens_on),
                closes_on: Set(closes_on),
                version: Set(1),
            };
            monitor_round::Entity::insert(row)
                .on_conflict(OnConflict::column(monitor_round::Column::Year).do_nothing().to_owned())
                .exec_without_returning(&work.tx)
                .await?
        }
        (Some((opens_on, closes_on)), version) => {
            let row = monitor_round::ActiveModel {
                opens_on: Set(opens_on),
                closes_on: Set(closes_on),
                version: Set(next_version(version)?),
                ..Default::default()
            };
            let this = monitor_round::Entity::update_many()
                .set(row)
                .filter(monitor_round::Column::Year.eq(form.year))
                .filter(monitor_round::Column::Version.eq(version));
            this.exec(&work.tx).await?.rows_affected
        }
    };
    if saved == 0 {
        return Err(Error::Stale);
    }
    let days = form.days().map(|(opens_on, closes_on)| [opens_on.to_string(), closes_on.to_string()]);
    work.audit("monitor_round", &form.year.to_string(), "saved", json!({ "days": days })).await?;
    work.commit().await
}
