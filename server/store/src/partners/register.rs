//! The register of an alliance: which organisation stands where.

use std::collections::HashMap;

use domain::partners::{MembershipForm, MembershipStatus, OrganisationForm, Sector, day_of_change};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, Set};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::{
    collaborations::ends_at,
    invitation::revoke_all,
    organisation::{Organisation, create, none_alike},
    shown,
};
use crate::{
    Error, Result,
    alliance::touch,
    entity::{
        collaboration, contact_log, contact_person, contribution, network_member, organisation, partner_invitation,
        partner_membership, pledge, story,
    },
    scope::{PartnerContacts, Partners, Read, RouteWork, Write},
    work::{Work, next_version},
};

/// An organisation in one alliance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Number of the membership.
    pub id: Uuid,
    pub organisation: Organisation,
    pub status: MembershipStatus,
    /// First day of this status.
    pub since: Date,
    /// First day of the first time that it took part.
    pub joined_on: Option<Date>,
    /// Since when it agrees to stand on the public page.
    pub shown_on: Option<Date>,
    /// Contact persons; nothing for who may not know.
    pub contacts: Option<u64>,
    pub version: i64,
}

/// All partners of the alliance, in no order: three statements however many there are.
pub async fn register(read: &Read<Partners>) -> Result<Vec<Partner>> {
    let rows = partner_membership::Entity::find()
        .filter(partner_membership::Column::AllianceId.eq(read.alliance().id))
        .all(read.db())
        .await?;
    let mut organisations: HashMap<Uuid, organisation::Model> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(rows.iter().map(|row| row.organisation_id)))
        .all(read.db())
        .await?
        .into_iter()
        .map(|organisation| (organisation.id, organisation))
        .collect();
    let contacts = if contacts_visible(read) { Some(contact_counts(read, &rows).await?) } else { None };
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let organisation = organisations.remove(&row.organisation_id)?;
            partner(row, organisation, contacts.as_ref())
        })
        .collect())
}

/// Whether at least one partner takes part: then there is somebody to ask.
pub async fn any_joined(read: &Read<RouteWork>) -> Result<bool> {
    let joined = partner_membership::Entity::find()
        .filter(partner_membership::Column::AllianceId.eq(read.alliance().id))
        .filter(partner_membership::Column::Status.eq(MembershipStatus::Joined.as_str()));
    Ok(joined.one(read.db()).await?.is_some())
}

/// One partner; [`Error::NotFound`] when the alliance has none of this number.
pub async fn one(read: &Read<Partners>, id: Uuid) -> Result<Partner> {
    let row = partner_membership::Entity::find_by_id(id)
        .filter(partner_membership::Column::AllianceId.eq(read.alliance().id))
        .one(read.db())
        .await?
        .ok_or(Error::NotFound)?;
    let organisation =
        organisation::Entity::find_by_id(row.organisation_id).one(read.db()).await?.ok_or(Error::NotFound)?;
    partner(row, organisation, None).ok_or(Error::NotFound)
}

pub(super) fn contacts_visible(read: &Read<Partners>) -> bool {
    read.scope().read::<PartnerContacts>().is_ok_and(|contacts| contacts.only().is_none())
}

async fn contact_counts(read: &Read<Partners>, rows: &[partner_membership::Model]) -> Result<HashMap<Uuid, u64>> {
    let counts: Vec<(Uuid, i64)> = contact_person::Entity::find()
        .filter(contact_person::Column::MembershipId.is_in(rows.iter().map(|row| row.id)))
        .select_only()
        .column(contact_person::Column::MembershipId)
        .column_as(contact_person::Column::Id.count(), "count")
        .group_by(contact_person::Column::MembershipId)
        .into_tuple()
        .all(read.db())
        .await?;
    Ok(counts.into_iter().map(|(id, count)| (id, u64::try_from(count).unwrap_or(0))).collect())
}

fn partner(
    row: partner_membership::Model,
    organisation: organisation::Model,
    contacts: Option<&HashMap<Uuid, u64>>,
) -> Option<Partner> {
    Some(Partner {
        organisation: Organisation::from_row(organisation)?,
        status: MembershipStatus::parse(&row.status)?,
        since: row.since,
        joined_on: row.joined_on,
        shown_on: row.shown_on,
        contacts: contacts.map(|counts| counts.get(&row.id).copied().unwrap_or(0)),
        id: row.id,
        version: row.version,
    })
}

/// A membership of this very alliance, to be changed.
pub(super) async fn membership<S>(work: &Work, write: &Write<S>, id: Uuid) -> Result<partner_membership::Model> {
    partner_membership::Entity::find_by_id(id)
        .filter(partner_membership::Column::AllianceId.eq(write.alliance().id))
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)
}

/// Puts a new organisation on the list; answers the number of the membership. `Refused("partner-alike")` when its name may be of one that
/// is known, unless the form says that it is another one.
pub async fn add(write: &Write<Partners>, once: Uuid, form: &OrganisationForm, sector: Sector) -> Result<Uuid> {
    let work = write.begin(once).await?;
    if form.same != "new" {
        none_alike(&work, write, &[form.name.as_str()]).await?;
    }
    let organisation = create(&work, write.alliance().fictional, form, sector).await?;
    let id = list(&work, write, organisation).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await?;
    Ok(id)
}

/// Puts an organisation that exists already on the list; answers the number of the membership, also when it stood there before.
pub async fn add_existing(write: &Write<Partners>, once: Uuid, organisation: Uuid) -> Result<Uuid> {
    let work = write.begin(once).await?;
    organisation::Entity::find_by_id(organisation)
        .filter(organisation::Column::Fictional.eq(write.alliance().fictional))
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)?;
    let before = partner_membership::Entity::find()
        .filter(partner_membership::Column::AllianceId.eq(write.alliance().id))
        .filter(partner_membership::Column::OrganisationId.eq(organisation))
        .one(&work.tx)
        .await?;
    let id = match before {
        Some(before) => before.id,
        None => list(&work, write, organisation).await?,
    };
    touch(&work, write.alliance().id).await?;
    work.commit().await?;
    Ok(id)
}

/// A membership within a larger change.
pub(super) async fn list(work: &Work, write: &Write<Partners>, organisation: Uuid) -> Result<Uuid> {
    let id = Uuid::now_v7();
    partner_membership::ActiveModel {
        id: Set(id),
        alliance_id: Set(write.alliance().id),
        organisation_id: Set(organisation),
        status: Set(MembershipStatus::Listed.as_str().to_owned()),
        since: Set(domain::time::local(work.now).date()),
        joined_on: Set(None),
        shown_on: Set(None),
        created_at: Set(work.at()),
        version: Set(1),
    }
    .insert(&work.tx)
    .await?;
    work.audit("partner", &id.to_string(), "added", json!({})).await?;
    Ok(id)
}

/// Says where a partner stands, since when. `Refused("date-future")` for a day to come. Who paused or left is asked nothing any more.
pub async fn save_status(write: &Write<Partners>, once: Uuid, id: Uuid, form: &MembershipForm) -> Result<()> {
    let work = write.begin(once).await?;
    let old = membership(&work, write, id).await?;
    let today = domain::time::local(work.now).date();
    let asked = (form.status().as_str(), domain::check::parse_date(&form.since));
    let since = day_of_change((old.status.as_str(), Some(old.since)), asked, today).unwrap_or(today);
    if since > today {
        return Err(Error::Refused("date-future"));
    }
    let joined = form.status() == MembershipStatus::Joined;
    let saved = partner_membership::Entity::update_many()
        .set(partner_membership::ActiveModel {
            status: Set(form.status().as_str().to_owned()),
            since: Set(since),
            // The first time counts, unless that day itself is corrected.
            joined_on: Set(match old.joined_on {
                Some(first) if !(joined && old.since == first && old.status == form.status) => Some(first),
                _ => joined.then_some(since),
            }),
            version: Set(next_version(form.version)?),
            ..Default::default()
        })
        .filter(partner_membership::Column::Id.eq(id))
        .filter(partner_membership::Column::Version.eq(form.version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    if matches!(form.status(), MembershipStatus::Paused | MembershipStatus::Left) {
        revoke_all(&work, id).await?;
    }
    // Who comes back is asked again.
    if form.status() == MembershipStatus::Left {
        shown::set(&work, id, false).await?;
    }
    let changes = json!({ "status": [old.status, form.status().as_str()] });
    work.audit("partner", &id.to_string(), "status", changes).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// Takes a partner off the list that nobody was in touch with yet: a mistake. Others leave, and stay known. `Refused("partner-known")`
/// for those.
pub async fn remove(write: &Write<Partners>, once: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    let old = membership(&work, write, id).await?;
    let known =
        contact_person::Entity::find().filter(contact_person::Column::MembershipId.eq(id)).count(&work.tx).await?
            + partner_invitation::Entity::find()
                .filter(partner_invitation::Column::MembershipId.eq(id))
                .count(&work.tx)
                .await?
            + pledge::Entity::find().filter(pledge::Column::MembershipId.eq(id)).count(&work.tx).await?
            + contribution::Entity::find().filter(contribution::Column::MembershipId.eq(id)).count(&work.tx).await?
            + collaboration::Entity::find().filter(ends_at(id)).count(&work.tx).await?
            + contact_log::Entity::find().filter(contact_log::Column::MembershipId.eq(id)).count(&work.tx).await?
            + story::Entity::find().filter(story::Column::MembershipId.eq(id)).count(&work.tx).await?;
    if old.status != MembershipStatus::Listed.as_str() || old.joined_on.is_some() || known > 0 {
        return Err(Error::Refused("partner-known"));
    }
    partner_membership::Entity::delete_by_id(id).exec(&work.tx).await?;
    // An organisation that nobody has any more goes with it, unless others are branches of it.
    let used = partner_membership::Entity::find()
        .filter(partner_membership::Column::OrganisationId.eq(old.organisation_id))
        .count(&work.tx)
        .await?
        + organisation::Entity::find()
            .filter(organisation::Column::ParentId.eq(old.organisation_id))
            .count(&work.tx)
            .await?
        + network_member::Entity::find()
            .filter(network_member::Column::OrganisationId.eq(old.organisation_id))
            .count(&work.tx)
            .await?;
    if used == 0 {
        organisation::Entity::delete_by_id(old.organisation_id).exec(&work.tx).await?;
    }
    work.audit("partner", &id.to_string(), "removed", json!({})).await?;
    work.commit().await
}
