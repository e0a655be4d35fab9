//! Contact persons (contactpersonen) of a partner. Only the alliance itself reads them.

use std::collections::HashMap;

use domain::{account::email::normal, partners::ContactForm};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set, sea_query::Query,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    Error, Result,
    entity::{contact_person, partner_invitation, partner_membership},
    scope::{PartnerContacts, Read, Write},
    work::{Work, next_version},
};

/// Somebody at a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub id: Uuid,
    pub name: String,
    pub function: String,
    pub email: String,
    pub phone: String,
    /// Where the address comes from.
    pub source: String,
    pub version: i64,
}

impl Contact {
    fn from_row(row: contact_person::Model) -> Self {
        Self {
            id: row.id,
            name: row.name,
            function: row.function,
            email: row.email,
            phone: row.phone,
            source: row.source,
            version: row.version,
        }
    }
}

/// Contact persons of one partner, by name. Who may see only those of the network list sees none here.
pub async fn contacts(read: &Read<PartnerContacts>, membership: Uuid) -> Result<Vec<Contact>> {
    if read.only().is_some() {
        return Ok(Vec::new());
    }
    of_alliance(read.db(), read.alliance().id, membership).await?;
    let rows = contact_person::Entity::find()
        .filter(contact_person::Column::MembershipId.eq(membership))
        .order_by_asc(contact_person::Column::Name)
        .all(read.db())
        .await?;
    Ok(rows.into_iter().map(Contact::from_row).collect())
}

/// Contact persons of all partners by membership, by name, in one statement.
pub async fn all_contacts(read: &Read<PartnerContacts>) -> Result<HashMap<Uuid, Vec<Contact>>> {
    if read.only().is_some() {
        return Ok(HashMap::new());
    }
    let theirs = Query::select()
        .column(partner_membership::Column::Id)
        .from(partner_membership::Entity)
        .and_where(partner_membership::Column::AllianceId.eq(read.alliance().id))
        .to_owned();
    let rows = contact_person::Entity::find()
        .filter(contact_person::Column::MembershipId.in_subquery(theirs))
        .order_by_asc(contact_person::Column::Name)
        .all(read.db())
        .await?;
    let mut contacts: HashMap<Uuid, Vec<Contact>> = HashMap::new();
    for row in rows {
        contacts.entry(row.membership_id).or_default().push(Contact::from_row(row));
    }
    Ok(contacts)
}

/// Adds a contact person, or changes one. The terms come first: the agreement is about this data.
pub async fn save_contact(
    write: &Write<PartnerContacts>,
    once: Uuid,
    membership: Uuid,
    id: Option<Uuid>,
    form: &ContactForm,
) -> Result<()> {
    if !write.scope().has_terms() {
        return Err(Error::Terms);
    }
    let work = write.begin(once).await?;
    all_of(write)?;
    of_alliance(&work.tx, write.alliance().id, membership).await?;
    let row = contact_person::ActiveModel {
        name: Set(form.name.trim().to_owned()),
        function: Set(form.function.trim().to_owned()),
        email: Set(normal(&form.email)),
        phone: Set(form.phone.trim().to_owned()),
        source: Set(form.source.trim().to_owned()),
        // Somebody looked at it: it is not what a list said any more.
        imported_at: Set(None),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    // The trail holds a number, never a name.
    let (id, action) = if let Some(id) = id {
        let saved = contact_person::Entity::update_many()
            .set(row)
            .filter(contact_person::Column::Id.eq(id))
            .filter(contact_person::Column::MembershipId.eq(membership))
            .filter(contact_person::Column::Version.eq(form.version))
            .exec(&work.tx)
            .await?;
        if saved.rows_affected == 0 {
            return Err(missing(&work, membership, id).await?);
        }
        (id, "contact_changed")
    } else {
        let id = Uuid::now_v7();
        let row = contact_person::ActiveModel {
            id: Set(id),
            membership_id: Set(membership),
            created_at: Set(work.at()),
            import_reminded_at: Set(None),
            version: Set(1),
            ..row
        };
        row.insert(&work.tx).await?;
        (id, "contact_added")
    };
    work.audit("partner", &membership.to_string(), action, json!({ "contact": id })).await?;
    work.commit().await
}

/// Why nothing was saved: somebody else was first, or there is nothing.
async fn missing(work: &Work, membership: Uuid, id: Uuid) -> Result<Error> {
    let row = contact_person::Entity::find_by_id(id)
        .filter(contact_person::Column::MembershipId.eq(membership))
        .one(&work.tx)
        .await?;
    Ok(if row.is_some() { Error::Stale } else { Error::NotFound })
}

/// Deletes a contact person for good, with the invitations to them. A pledge keeps who signed it.
pub async fn remove_contact(write: &Write<PartnerContacts>, once: Uuid, membership: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    all_of(write)?;
    of_alliance(&work.tx, write.alliance().id, membership).await?;
    let contact = contact_person::Entity::find_by_id(id)
        .filter(contact_person::Column::MembershipId.eq(membership))
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)?;
    partner_invitation::Entity::delete_many()
        .filter(partner_invitation::Column::MembershipId.eq(membership))
        .filter(partner_invitation::Column::Email.eq(&contact.email))
        .exec(&work.tx)
        .await?;
    contact_person::Entity::delete_by_id(id).exec(&work.tx).await?;
    work.audit("partner", &membership.to_string(), "contact_removed", json!({})).await?;
    work.commit().await
}

/// [`Error::NotFound`] for who may change only those of an own organisation.
fn all_of(write: &Write<PartnerContacts>) -> Result<()> {
    if write.only().is_some() { Err(Error::NotFound) } else { Ok(()) }
}

/// [`Error::NotFound`] for a membership of another alliance.
pub(super) async fn of_alliance(db: &impl ConnectionTrait, alliance: Uuid, membership: Uuid) -> Result<()> {
    partner_membership::Entity::find_by_id(membership)
        .filter(partner_membership::Column::AllianceId.eq(alliance))
        .one(db)
        .await?
        .map(|_| ())
        .ok_or(Error::NotFound)
}
