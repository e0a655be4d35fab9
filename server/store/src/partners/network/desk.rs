//! Keeping the list: adding, correcting, and saying where a member stands.

use std::collections::HashMap;

use domain::partners::{
    Sector, day_of_change,
    network::{MemberForm, NetworkStanding, NetworkStatus, StandingForm},
};
use sea_orm::{
    ActiveValue::NotSet, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set, sea_query::OnConflict,
};
use serde_json::json;
use uuid::Uuid;

use super::list::{standing, stands};
use crate::{
    Error, Result,
    entity::{network_member, organisation},
    partners::{
        Alike, Organisation,
        organisation::{create, like, place},
    },
    reference,
    scope::Desk,
    work::{Work, next_version},
};

/// All organisations, with the number of their membership of the network.
pub(crate) async fn known(db: &impl ConnectionTrait) -> Result<Vec<(Organisation, Option<Uuid>)>> {
    let members: HashMap<Uuid, Uuid> = network_member::Entity::find()
        .all(db)
        .await?
        .into_iter()
        .map(|member| (member.organisation_id, member.id))
        .collect();
    let rows = organisation::Entity::find()
        .filter(organisation::Column::Fictional.eq(reference::is_demo(db).await?))
        .order_by_asc(organisation::Column::Name)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let member = members.get(&row.id).copied();
            Some((Organisation::from_row(row)?, member))
        })
        .collect())
}

/// Organisations that may be the one of this name, the most alike first; the number is that of their membership of the network.
pub async fn network_alike(desk: &Desk, name: &str) -> Result<Vec<Alike>> {
    Ok(like(name, known(desk.national().db()).await?))
}

/// A row without a place yet.
pub(crate) fn new_member(id: Uuid, organisation: Uuid, work: &Work) -> network_member::ActiveModel {
    network_member::ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation),
        shown: Set(false),
        promise: Set(String::new()),
        promise_shown: Set(false),
        source: Set(String::new()),
        created_at: Set(work.at()),
        version: Set(1),
        ..Default::default()
    }
}

fn about(form: &MemberForm) -> network_member::ActiveModel {
    network_member::ActiveModel {
        shown: Set(form.is_shown()),
        promise: Set(form.promise.trim().to_owned()),
        promise_shown: Set(form.is_promise_shown()),
        source: Set(form.source.trim().to_owned()),
        ..Default::default()
    }
}

/// Adds a member: the organisation `chosen`, or a new one. `Refused("partner-alike")` when its name may be of one that is known, unless the
/// form says that it is another one; `Refused("network-listed")` for who is a member already; the codes of
/// [`NetworkStanding::change`] for a day that cannot be.
pub async fn add_member(
    desk: &Desk,
    once: Uuid,
    form: &MemberForm,
    sector: Option<Sector>,
    chosen: Option<Uuid>,
) -> Result<Uuid> {
    let work = desk.national().begin(once).await?;
    let today = domain::time::local(work.now).date();
    let stand = NetworkStanding::default().change(form.status(), form.on(), today).map_err(Error::Refused)?;
    let organisation = match chosen {
        Some(chosen) => organisation::Entity::find_by_id(chosen).one(&work.tx).await?.ok_or(Error::NotFound)?.id,
        None => new_organisation(&work, form, sector).await?,
    };
    let id = Uuid::now_v7();
    let row = network_member::ActiveModel { ..stands(&stand)? };
    let row = merged(new_member(id, organisation, &work), &row, &about(form));
    let added = network_member::Entity::insert(row)
        .on_conflict(OnConflict::column(network_member::Column::OrganisationId).do_nothing().to_owned())
        .exec_without_returning(&work.tx)
        .await?;
    if added == 0 {
        return Err(Error::Refused("network-listed"));
    }
    work.audit("network", &id.to_string(), "added", json!({ "status": stand.status.as_str() })).await?;
    work.commit().await?;
    Ok(id)
}

/// One row out of what is new, where it stands, and what is said about it.
pub(crate) fn merged(
    new: network_member::ActiveModel,
    stands: &network_member::ActiveModel,
    about: &network_member::ActiveModel,
) -> network_member::ActiveModel {
    network_member::ActiveModel {
        status: stands.status.clone(),
        asked_on: stands.asked_on.clone(),
        joined_on: stands.joined_on.clone(),
        left_on: stands.left_on.clone(),
        earlier: stands.earlier.clone(),
        shown: about.shown.clone(),
        promise: about.promise.clone(),
        promise_shown: about.promise_shown.clone(),
        source: about.source.clone(),
        ..new
    }
}

async fn new_organisation(work: &Work, form: &MemberForm, sector: Option<Sector>) -> Result<Uuid> {
    if form.same != "new" && !like(&form.name, known(&work.tx).await?).is_empty() {
        return Err(Error::Refused("partner-alike"));
    }
    let sector = sector.ok_or(Error::Refused("sector-unknown"))?;
    create(work, reference::is_demo(&work.tx).await?, &form.organisation(), sector).await
}

/// Corrects what is known of a member and of its organisation, for everybody. [`Error::Stale`] when one of the two changed meanwhile,
/// `Refused("partner-alike")` when its new name may be of another one, unless the form says that it is not.
pub async fn save_member(desk: &Desk, once: Uuid, id: Uuid, form: &MemberForm, sector: Sector) -> Result<()> {
    let work = desk.national().begin(once).await?;
    let member = network_member::Entity::find_by_id(id).one(&work.tx).await?.ok_or(Error::NotFound)?;
    let of = member.organisation_id;
    let old = organisation::Entity::find_by_id(of).one(&work.tx).await?.ok_or(Error::NotFound)?;
    if (old.version, member.version) != (form.version, form.member_version) {
        return Err(Error::Stale);
    }
    if form.same != "new" && old.name != form.name.trim() {
        let mut known = known(&work.tx).await?;
        known.retain(|(other, _)| other.id != of);
        if !like(&form.name, known).is_empty() {
            return Err(Error::Refused("partner-alike"));
        }
    }
    // Whoever corrects, or merges, at the same time takes the organisation first as well: the second waits, and finds another version.
    let organisation = organisation::ActiveModel {
        name: Set(form.name.trim().to_owned()),
        kind: Set(form.kind.clone()),
        sector: Set(sector.as_str().to_owned()),
        municipality_code: Set(place(&work, &form.organisation()).await?),
        website: Set(form.website.trim().to_owned()),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    let organisation = organisation::Entity::update_many()
        .set(organisation)
        .filter(organisation::Column::Id.eq(of))
        .filter(organisation::Column::Version.eq(form.version))
        .exec(&work.tx)
        .await?;
    let row = network_member::ActiveModel { version: Set(next_version(form.member_version)?), ..about(form) };
    let saved = network_member::Entity::update_many()
        .set(row)
        .filter(network_member::Column::Id.eq(id))
        .filter(network_member::Column::OrganisationId.eq(of))
        .filter(network_member::Column::Version.eq(form.member_version))
        .exec(&work.tx)
        .await?;
    if organisation.rows_affected == 0 || saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    work.audit("network", &id.to_string(), "changed", json!({})).await?;
    work.commit().await
}

/// Says where a member stands, since when. The codes of [`NetworkStanding::change`] for a day that cannot be.
pub async fn save_standing(desk: &Desk, once: Uuid, id: Uuid, form: &StandingForm) -> Result<()> {
    let work = desk.national().begin(once).await?;
    let old = network_member::Entity::find_by_id(id).one(&work.tx).await?.ok_or(Error::NotFound)?;
    if old.version != form.version {
        return Err(Error::Stale);
    }
    let today = domain::time::local(work.now).date();
    let before = standing(&old)?;
    let on = day_of_change((before.status, before.since()), (form.status(), form.on()), today);
    let left = form.status() == NetworkStatus::Left;
    // Contact persons go a year after that day: it cannot stay open.
    let on = if left { on.or(before.left_on).or(Some(today)) } else { on };
    let next = before.change(form.status(), on, today).map_err(Error::Refused)?;
    // What was agreed about being shown was agreed by a member.
    let shown = if left { Set(false) } else { NotSet };
    let saved = network_member::Entity::update_many()
        .set(network_member::ActiveModel {
            version: Set(next_version(form.version)?),
            shown: shown.clone(),
            promise_shown: shown,
            ..stands(&next)?
        })
        .filter(network_member::Column::Id.eq(id))
        .filter(network_member::Column::Version.eq(form.version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    let changes = json!({ "status": [old.status, next.status.as_str()], "on": next.since() });
    work.audit("network", &id.to_string(), "status", changes).await?;
    work.commit().await
}
