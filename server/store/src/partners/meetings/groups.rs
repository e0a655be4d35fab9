//! Groups of an alliance (kerngroep, werkgroep, stuurgroep, klankbordgroep) and who is in them.

use std::collections::HashMap;

use domain::partners::meetings::{GroupForm, GroupKind};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use uuid::Uuid;

use super::people::{Named, People, Place, all_of};
use crate::{
    Error, Result,
    alliance::touch,
    entity::{group_member, work_group},
    scope::{Meetings, Read, Write},
    work::{Work, next_version},
};

#[derive(Clone, Debug)]
pub struct Group {
    pub id: Uuid,
    pub kind: GroupKind,
    pub name: String,
    pub purpose: String,
    pub members: Vec<Named>,
    pub version: i64,
}

/// All groups, in the order of their kinds and then as they were made. Nothing for who may see only some meetings.
pub async fn groups(read: &Read<Meetings>) -> Result<Vec<Group>> {
    if read.only().is_some() {
        return Err(Error::NotFound);
    }
    let rows = work_group::Entity::find()
        .filter(work_group::Column::AllianceId.eq(read.alliance().id))
        .order_by_asc(work_group::Column::CreatedAt)
        .all(read.db())
        .await?;
    let people = People::read(read).await?;
    let mut members: HashMap<Uuid, Vec<Named>> = HashMap::new();
    let seats = group_member::Entity::find()
        .filter(group_member::Column::GroupId.is_in(rows.iter().map(|row| row.id)))
        .all(read.db())
        .await?;
    for seat in seats {
        let place = Place { membership: seat.membership_id, contact: seat.contact_id, person: seat.person_id };
        members.entry(seat.group_id).or_default().push(people.named(place));
    }
    let mut groups: Vec<Group> = rows
        .into_iter()
        .map(|row| Group {
            members: members.remove(&row.id).unwrap_or_default(),
            id: row.id,
            kind: GroupKind::parse(&row.kind).unwrap_or_default(),
            name: row.name,
            purpose: row.purpose,
            version: row.version,
        })
        .collect();
    groups.sort_by_key(|group| GroupKind::ALL.iter().position(|kind| *kind == group.kind));
    Ok(groups)
}

/// Makes a group or changes one, with who is in it. `Refused("choose")` for somebody who does not take part here.
pub async fn save_group(write: &Write<Meetings>, once: Uuid, id: Option<Uuid>, form: &GroupForm) -> Result<()> {
    all_of(write)?;
    let work = write.begin(once).await?;
    let alliance = write.alliance().id;
    let row = work_group::ActiveModel {
        kind: Set(form.kind().as_str().to_owned()),
        name: Set(form.name.trim().to_owned()),
        purpose: Set(form.purpose.trim().to_owned()),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    let (id, action) = if let Some(id) = id {
        let saved = work_group::Entity::update_many()
            .set(row)
            .filter(work_group::Column::Id.eq(id))
            .filter(work_group::Column::AllianceId.eq(alliance))
            .filter(work_group::Column::Version.eq(form.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            of_alliance(&work, alliance, id).await?;
            return Err(Error::Stale);
        }
        (id, "changed")
    } else {
        let id = Uuid::now_v7();
        let row = work_group::ActiveModel {
            id: Set(id),
            alliance_id: Set(alliance),
            created_at: Set(work.at()),
            version: Set(1),
            ..row
        };
        row.insert(&work.tx).await?;
        (id, "added")
    };
    let people = People::load(&work.tx, alliance, true).await?;
    group_member::Entity::delete_many().filter(group_member::Column::GroupId.eq(id)).exec(&work.tx).await?;
    for who in form.who() {
        let place = people.place(who)?;
        group_member::ActiveModel {
            id: Set(Uuid::now_v7()),
            group_id: Set(id),
            membership_id: Set(place.membership),
            contact_id: Set(place.contact),
            person_id: Set(place.person),
        }
        .insert(&work.tx)
        .await?;
    }
    work.audit("group", &id.to_string(), action, json!({})).await?;
    touch(&work, alliance).await?;
    work.commit().await
}

/// Ends a group. Its meetings stay.
pub async fn remove_group(write: &Write<Meetings>, once: Uuid, id: Uuid) -> Result<()> {
    all_of(write)?;
    let work = write.begin(once).await?;
    of_alliance(&work, write.alliance().id, id).await?;
    work_group::Entity::delete_by_id(id).exec(&work.tx).await?;
    work.audit("group", &id.to_string(), "removed", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// [`Error::NotFound`] for a group of another alliance.
pub(super) async fn of_alliance(work: &Work, alliance: Uuid, id: Uuid) -> Result<()> {
    work_group::Entity::find_by_id(id)
        .filter(work_group::Column::AllianceId.eq(alliance))
        .one(&work.tx)
        .await?
        .map(|_| ())
        .ok_or(Error::NotFound)
}
