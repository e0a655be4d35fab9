//! The contact log (contactlogboek) of partners. Only the alliance itself reads it; its coach reads what was shared.

use std::collections::HashMap;

use domain::{
    account::Seat,
    partners::{ContactLogForm, ContactWay, next_contact},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Set,
};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::contacts::of_alliance;
use crate::{
    Error, Result,
    alliance::touch,
    entity::{contact_log, member, partner_membership, person},
    scope::{Notes, Read, Write},
    work::{Work, next_version},
};

/// Somebody of the alliance spoke with a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedContact {
    pub id: Uuid,
    pub spoke_on: Date,
    pub way: ContactWay,
    /// Number and name of who spoke; nothing when the account is gone.
    pub spoken_by: Option<(Uuid, String)>,
    pub said: String,
    pub next_on: Option<Date>,
    /// The coach may read it.
    pub shared: bool,
    pub version: i64,
}

/// The log of one partner, newest first; for a coach what was shared.
pub async fn contact_log(read: &Read<Notes>, membership: Uuid) -> Result<Vec<LoggedContact>> {
    of_alliance(read.db(), read.alliance().id, membership).await?;
    let mut which = contact_log::Column::MembershipId.eq(membership);
    if read.only().is_some() {
        which = which.and(contact_log::Column::Shared.eq(true));
    }
    let rows = contact_log::Entity::find()
        .filter(which)
        .order_by_desc(contact_log::Column::SpokeOn)
        .order_by_desc(contact_log::Column::Id)
        .all(read.db())
        .await?;
    let names: HashMap<Uuid, String> = person::Entity::find()
        .filter(person::Column::Id.is_in(rows.iter().filter_map(|row| row.spoken_by)))
        .all(read.db())
        .await?
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect();
    let logged = rows.into_iter().filter_map(|row| {
        Some(LoggedContact {
            way: ContactWay::parse(&row.way)?,
            spoken_by: row.spoken_by.and_then(|id| Some((id, names.get(&id)?.clone()))),
            id: row.id,
            spoke_on: row.spoke_on,
            said: row.said,
            next_on: row.next_on,
            shared: row.shared,
            version: row.version,
        })
    });
    Ok(logged.collect())
}

/// When the next contact with each partner is due, by number of the membership, in one statement. Nothing for who may not read all.
pub async fn next_contacts(read: &Read<Notes>) -> Result<HashMap<Uuid, Date>> {
    if read.only().is_some() {
        return Ok(HashMap::new());
    }
    let ours = partner_membership::Entity::find()
        .select_only()
        .column(partner_membership::Column::Id)
        .filter(partner_membership::Column::AllianceId.eq(read.alliance().id))
        .into_query();
    let rows: Vec<(Uuid, Date, Uuid, Option<Date>)> = contact_log::Entity::find()
        .select_only()
        .column(contact_log::Column::MembershipId)
        .column(contact_log::Column::SpokeOn)
        .column(contact_log::Column::Id)
        .column(contact_log::Column::NextOn)
        .filter(contact_log::Column::MembershipId.in_subquery(ours))
        .into_tuple()
        .all(read.db())
        .await?;
    let mut by_partner: HashMap<Uuid, Vec<(Date, Uuid, Option<Date>)>> = HashMap::new();
    for (membership, spoke_on, id, next_on) in rows {
        by_partner.entry(membership).or_default().push((spoke_on, id, next_on));
    }
    Ok(by_partner.into_iter().filter_map(|(id, log)| Some((id, next_contact(log)?))).collect())
}

/// Who of the alliance may have spoken: number and name of those who work in it now, by name.
pub async fn speakers(read: &Read<Notes>) -> Result<Vec<(Uuid, String)>> {
    working(read.db(), read.alliance().id).await
}

async fn working(db: &impl ConnectionTrait, alliance: Uuid) -> Result<Vec<(Uuid, String)>> {
    let seats = member::Entity::find()
        .select_only()
        .column(member::Column::PersonId)
        .filter(member::Column::AllianceId.eq(alliance))
        .filter(member::Column::EndedAt.is_null())
        .filter(member::Column::Role.is_in([Seat::Lead.as_str(), Seat::Member.as_str()]))
        .into_query();
    let people = person::Entity::find()
        .filter(person::Column::Id.in_subquery(seats))
        .order_by_asc(person::Column::Name)
        .all(db)
        .await?;
    Ok(people.into_iter().map(|person| (person.id, person.name)).collect())
}

/// Writes a contact down, or changes what was written. The terms come first, as with contact persons. `Refused("date-future")` for a contact
/// that is still to come, `Refused("choose")` when who spoke does not work here.
pub async fn save_contact_log(
    write: &Write<Notes>,
    once: Uuid,
    membership: Uuid,
    id: Option<Uuid>,
    form: &ContactLogForm,
) -> Result<()> {
    if !write.scope().has_terms() {
        return Err(Error::Terms);
    }
    let work = write.begin(once).await?;
    let old = if let Some(id) = id {
        Some(one(&work, write, membership, id).await?)
    } else {
        of_alliance(&work.tx, write.alliance().id, membership).await?;
        None
    };
    let today = domain::time::local(work.now).date();
    let (Some(spoke_on), next_on) = form.days() else { return Err(Error::Refused("bad-request")) };
    if spoke_on > today {
        return Err(Error::Refused("date-future"));
    }
    let way = form.way().ok_or(Error::Refused("bad-request"))?;
    let by = form.spoken_by.parse::<Uuid>().map_err(|_| Error::Refused("choose"))?;
    // Who has gone since stays who spoke.
    let stays = old.as_ref().is_some_and(|old| old.spoken_by == Some(by));
    if !stays && !working(&work.tx, write.alliance().id).await?.iter().any(|(known, _)| *known == by) {
        return Err(Error::Refused("choose"));
    }
    let row = contact_log::ActiveModel {
        spoke_on: Set(spoke_on),
        way: Set(way.as_str().to_owned()),
        spoken_by: Set(Some(by)),
        said: Set(form.said.trim().to_owned()),
        next_on: Set(next_on),
        shared: Set(form.is_shared()),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    let (id, action) = if let Some(old) = old {
        let saved = contact_log::Entity::update_many()
            .set(row)
            .filter(contact_log::Column::Id.eq(old.id))
            .filter(contact_log::Column::Version.eq(form.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            return Err(Error::Stale);
        }
        (old.id, "log_changed")
    } else {
        let id = Uuid::now_v7();
        let row = contact_log::ActiveModel {
            id: Set(id),
            membership_id: Set(membership),
            created_at: Set(work.at()),
            version: Set(1),
            ..row
        };
        row.insert(&work.tx).await?;
        (id, "log_added")
    };
    done(&work, write, membership, id, action).await?;
    work.commit().await
}

/// Takes out for good what was written down.
pub async fn remove_contact_log(write: &Write<Notes>, once: Uuid, membership: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    one(&work, write, membership, id).await?;
    contact_log::Entity::delete_by_id(id).exec(&work.tx).await?;
    done(&work, write, membership, id, "log_removed").await?;
    work.commit().await
}

async fn one(work: &Work, write: &Write<Notes>, membership: Uuid, id: Uuid) -> Result<contact_log::Model> {
    of_alliance(&work.tx, write.alliance().id, membership).await?;
    let row = contact_log::Entity::find_by_id(id)
        .filter(contact_log::Column::MembershipId.eq(membership))
        .one(&work.tx)
        .await?;
    row.ok_or(Error::NotFound)
}

/// The trail holds a number, never what was said.
async fn done(work: &Work, write: &Write<Notes>, membership: Uuid, id: Uuid, action: &str) -> Result<()> {
    work.audit("partner", &membership.to_string(), action, json!({ "log": id })).await?;
    touch(work, write.alliance().id).await
}
