//! The municipalities of an alliance, each with its alderman, and what happens to them.

use domain::{account::Seat, route::Event};
use sea_orm::{
    ColumnTrait, Condition, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, Set,
    sea_query::{Expr, ExprTrait},
};
use serde_json::{Value, json};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{hold, settings::word};
use crate::{
    Error, Result,
    entity::{alliance, alliance_municipality, member, municipality},
    reference,
    scope::{Read, RouteWork, Settings, Write},
    work::Work,
};

/// A municipality of an alliance. One that no longer exists keeps its name until the alliance replaces it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    pub code: String,
    pub name: String,
    pub alderman: String,
    /// When this alderman followed another; nothing for the first one.
    pub alderman_since: Option<OffsetDateTime>,
    pub merged: Option<Merged>,
}

/// A redivision (herindeling).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The first day without the municipality.
    pub on: Date,
    /// Name of the one that follows it.
    pub into: Option<String>,
}

/// By name.
pub(super) async fn covered(db: &DatabaseConnection, alliance: Uuid, today: Date) -> Result<Vec<Covered>> {
    let rows = of_alliance(alliance).all(db).await?;
    let known = municipality::Entity::find()
        .filter(municipality::Column::Code.is_in(rows.iter().map(|row| &row.municipality_code)))
        .order_by_asc(municipality::Column::Name)
        .all(db)
        .await?;
    let followers: Vec<&String> = known
        .iter()
        .filter(|one| reference::ended(one, today).is_some())
        .filter_map(|one| one.successor.as_ref())
        .collect();
    let followers = if followers.is_empty() {
        Vec::new()
    } else {
        municipality::Entity::find().filter(municipality::Column::Code.is_in(followers)).all(db).await?
    };
    let row = |code: &str| rows.iter().find(|row| row.municipality_code == code);
    Ok(known
        .into_iter()
        .map(|one| Covered {
            merged: reference::ended(&one, today).map(|on| Merged {
                on,
                into: followers
                    .iter()
                    .find(|next| Some(&next.code) == one.successor.as_ref())
                    .map(|next| next.name.clone()),
            }),
            alderman: row(&one.code).map(|row| row.alderman.clone()).unwrap_or_default(),
            alderman_since: row(&one.code).and_then(|row| row.alderman_since).map(|at| at.0),
            code: one.code,
            name: one.name,
        })
        .collect())
}

fn of_alliance(alliance: Uuid) -> sea_orm::Select<alliance_municipality::Entity> {
    alliance_municipality::Entity::find().filter(alliance_municipality::Column::AllianceId.eq(alliance))
}

/// Sets the municipalities, each with its alderman, and answers which of the two changed, as [`word`] has it in the trail. An alderman who follows another is a change
/// that the alliance hears of.
pub(crate) async fn set(
    work: &Work,
    alliance: Uuid,
    wanted: &[(String, String)],
) -> Result<Vec<(&'static str, Value)>> {
    let rows = of_alliance(alliance).all(&work.tx).await?;
    let known = |code: &str| rows.iter().find(|row| row.municipality_code == code);
    let mut changed = Vec::new();
    if rows.len() != wanted.len() || wanted.iter().any(|(code, _)| known(code).is_none()) {
        changed.push(("municipalities", json!(true)));
    }
    let replaced = |(code, alderman): &&(String, String)| known(code).map_or("", |row| &row.alderman) != *alderman;
    let aldermen: Vec<&str> = wanted.iter().filter(replaced).map(|(_, alderman)| alderman.as_str()).collect();
    if !aldermen.is_empty() {
        changed.push(("alderman", word(aldermen.iter().all(|name| name.is_empty()))));
    }
    alliance_municipality::Entity::delete_many()
        .filter(alliance_municipality::Column::AllianceId.eq(alliance))
        .filter(alliance_municipality::Column::MunicipalityCode.is_not_in(wanted.iter().map(|(code, _)| code)))
        .exec(&work.tx)
        .await?;
    for (code, alderman) in wanted {
        let row = alliance_municipality::ActiveModel {
            alliance_id: Set(alliance),
            municipality_code: Set(code.clone()),
            alderman: Set(alderman.clone()),
            ..Default::default()
        };
        match known(code) {
            Some(old) if old.alderman == *alderman => {}
            Some(old) => {
                let follows = !old.alderman.is_empty() && !alderman.is_empty();
                let row = alliance_municipality::ActiveModel {
                    alderman_since: Set(if follows { Some(work.at()) } else { old.alderman_since }),
                    ..row
                };
                alliance_municipality::Entity::update(row).exec(&work.tx).await?;
            }
            None => {
                alliance_municipality::Entity::insert(row).exec_without_returning(&work.tx).await?;
            }
        }
    }
    Ok(changed)
}

/// Puts the municipality that follows in the place of one that no longer exists; its alderman is asked again. [`Error::Stale`] when
/// there is nothing to replace (any more).
pub async fn replace(write: &Write<Settings>, once: Uuid, code: &str) -> Result<()> {
    let id = write.alliance().id;
    let work = write.begin(once).await?;
    // In the order in which saving the settings locks.
    hold(&work, id).await?;
    let old = municipality::Entity::find_by_id(code).one(&work.tx).await?.ok_or(Error::Stale)?;
    let today = domain::time::local(work.now).date();
    let successor = reference::ended(&old, today).and(old.successor).ok_or(Error::Stale)?;
    let rows = of_alliance(id).all(&work.tx).await?;
    if rows.iter().all(|row| row.municipality_code != code) {
        return Err(Error::Stale);
    }
    let mut wanted: Vec<(String, String)> = rows
        .into_iter()
        .filter(|row| row.municipality_code != code)
        .map(|row| (row.municipality_code, row.alderman))
        .collect();
    if wanted.iter().all(|(known, _)| *known != successor) {
        wanted.push((successor.clone(), String::new()));
    }
    set(&work, id, &wanted).await?;
    // Or a settings page that is open would bring the old one back.
    alliance::Entity::update_many()
        .set(alliance::ActiveModel { active_at: Set(work.at()), ..Default::default() })
        .col_expr(alliance::Column::Version, Expr::col(alliance::Column::Version).add(1))
        .filter(alliance::Column::Id.eq(id))
        .exec(&work.tx)
        .await?;
    work.audit("alliance", &write.alliance().slug, "settings", json!({ "municipalities": [code, successor] })).await?;
    work.commit().await
}

/// The last time that each event happened to the alliance. The first lead and the first alderman are no event.
pub async fn events(read: &Read<RouteWork>, covered: &[Covered]) -> Result<Vec<(Event, OffsetDateTime)>> {
    let id = read.alliance().id;
    let leads = member::Entity::find()
        .filter(member::Column::AllianceId.eq(id))
        .filter(member::Column::Role.eq(Seat::Lead.as_str()))
        .order_by_asc(member::Column::Since)
        .all(read.db())
        .await?;
    let new_lead = leads.iter().skip(1).map(|lead| lead.since.0).next_back();
    let new_executive = covered.iter().filter_map(|one| one.alderman_since).max();
    let codes = || covered.iter().map(|one| &one.code);
    let today = domain::time::local(read.store().now()).date();
    let redivision = municipality::Entity::find()
        .filter(municipality::Column::ValidUntil.lt(today))
        .filter(
            Condition::any()
                .add(municipality::Column::Code.is_in(codes()))
                .add(municipality::Column::Successor.is_in(codes())),
        )
        .all(read.db())
        .await?
        .iter()
        .filter_map(|one| reference::ended(one, today))
        .max()
        .map(|day| day.midnight().assume_utc());
    let found = [(Event::NewExecutive, new_executive), (Event::NewLead, new_lead), (Event::Redivision, redivision)];
    Ok(found.into_iter().filter_map(|(event, at)| Some((event, at?))).collect())
}
