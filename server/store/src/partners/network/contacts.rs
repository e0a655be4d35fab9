//! Contact persons of members: for the desk alone.

use std::collections::HashMap;

use domain::{account::email::normal, partners::ContactForm};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use uuid::Uuid;

use crate::{
    Error, Result,
    entity::{network_contact, network_member},
    partners::Contact,
    scope::Desk,
    work::next_version,
};

fn contact(row: network_contact::Model) -> Contact {
    Contact {
        id: row.id,
        name: row.name,
        function: row.function,
        email: row.email,
        phone: row.phone,
        source: row.source,
        version: row.version,
    }
}

/// Contact persons of one member, by name.
pub async fn network_contacts(desk: &Desk, member: Uuid) -> Result<Vec<Contact>> {
    let rows = network_contact::Entity::find()
        .filter(network_contact::Column::MemberId.eq(member))
        .order_by_asc(network_contact::Column::Name)
        .all(desk.national().db())
        .await?;
    Ok(rows.into_iter().map(contact).collect())
}

/// Contact persons of all members by member, by name, in one statement.
pub async fn all_network_contacts(desk: &Desk) -> Result<HashMap<Uuid, Vec<Contact>>> {
    let rows =
        network_contact::Entity::find().order_by_asc(network_contact::Column::Name).all(desk.national().db()).await?;
    let mut contacts: HashMap<Uuid, Vec<Contact>> = HashMap::new();
    for row in rows {
        contacts.entry(row.member_id).or_default().push(contact(row));
    }
    Ok(contacts)
}

/// Adds a contact person, or changes one.
pub async fn save_network_contact(
    desk: &Desk,
    once: Uuid,
    member: Uuid,
    id: Option<Uuid>,
    form: &ContactForm,
) -> Result<()> {
    let work = desk.national().begin(once).await?;
    network_member::Entity::find_by_id(member).one(&work.tx).await?.ok_or(Error::NotFound)?;
    let row = network_contact::ActiveModel {
        name: Set(form.name.trim().to_owned()),
        function: Set(form.function.trim().to_owned()),
        email: Set(normal(&form.email)),
        phone: Set(form.phone.trim().to_owned()),
        source: Set(form.source.trim().to_owned()),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    // The trail holds a number, never a name.
    let (id, action) = if let Some(id) = id {
        let saved = network_contact::Entity::update_many()
            .set(row)
            .filter(network_contact::Column::Id.eq(id))
            .filter(network_contact::Column::MemberId.eq(member))
            .filter(network_contact::Column::Version.eq(form.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            let there = network_contact::Entity::find_by_id(id).filter(network_contact::Column::MemberId.eq(member));
            return Err(if there.one(&work.tx).await?.is_some() { Error::Stale } else { Error::NotFound });
        }
        (id, "contact_changed")
    } else {
        let id = Uuid::now_v7();
        let row = network_contact::ActiveModel {
            id: Set(id),
            member_id: Set(member),
            created_at: Set(work.at()),
            version: Set(1),
            ..row
        };
        row.insert(&work.tx).await?;
        (id, "contact_added")
    };
    work.audit("network", &member.to_string(), action, json!({ "contact": id })).await?;
    work.commit().await
}

/// Deletes a contact person for good.
pub async fn remove_network_contact(desk: &Desk, once: Uuid, member: Uuid, id: Uuid) -> Result<()> {
    let work = desk.national().begin(once).await?;
    let gone = network_contact::Entity::delete_many()
        .filter(network_contact::Column::Id.eq(id))
        .filter(network_contact::Column::MemberId.eq(member))
        .exec(&work.tx)
        .await?;
    if gone.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    work.audit("network", &member.to_string(), "contact_removed", json!({})).await?;
    work.commit().await
}
