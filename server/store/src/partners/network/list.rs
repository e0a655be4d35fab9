//! The list of members, and one of them.

use std::collections::HashMap;

use domain::partners::{MembershipStatus, network::NetworkStanding, network::NetworkStatus};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    entity::prelude::TimeUnixTimestampMillis,
};
use serde_json::Value;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{
    Error, Result,
    entity::{
        alliance, audit_event, network_contact, network_member, organisation, partner_membership, partner_merge_row,
        person,
    },
    partners::Organisation,
    scope::{National, stands_for},
};

/// An organisation in the national network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: Uuid,
    pub organisation: Organisation,
    pub standing: NetworkStanding,
    /// It agreed to stand in the public list.
    pub shown: bool,
    pub promise: String,
    pub promise_shown: bool,
    /// How one knows that it is a member.
    pub source: String,
    /// Contact persons; nothing for who may not know.
    pub contacts: Option<u64>,
    pub version: i64,
}

impl Member {
    pub(super) fn from_rows(row: network_member::Model, organisation: organisation::Model) -> Result<Self> {
        let standing = standing(&row)?;
        Ok(Self {
            id: row.id,
            organisation: Organisation::from_row(organisation).ok_or_else(|| Error::internal("an unknown sector"))?,
            standing,
            shown: row.shown,
            promise: row.promise,
            promise_shown: row.promise_shown,
            source: row.source,
            contacts: None,
            version: row.version,
        })
    }
}

pub(crate) fn standing(row: &network_member::Model) -> Result<NetworkStanding> {
    Ok(NetworkStanding {
        status: NetworkStatus::parse(&row.status).ok_or_else(|| Error::internal("an unknown status"))?,
        asked_on: row.asked_on,
        joined_on: row.joined_on,
        left_on: row.left_on,
        earlier: serde_json::from_str(&row.earlier)?,
    })
}

/// The columns that say where a member stands.
pub(crate) fn stands(standing: &NetworkStanding) -> Result<network_member::ActiveModel> {
    Ok(network_member::ActiveModel {
        status: Set(standing.status.as_str().to_owned()),
        asked_on: Set(standing.asked_on),
        joined_on: Set(standing.joined_on),
        left_on: Set(standing.left_on),
        earlier: Set(serde_json::to_string(&standing.earlier)?),
        ..Default::default()
    })
}

/// All members, in no order: two statements however many there are, and one for the number of contact persons.
pub async fn members(national: &National) -> Result<Vec<Member>> {
    let db = national.db();
    let mut organisations = organisations(db).await?;
    let rows = network_member::Entity::find().all(db).await?;
    let counts = if national.desk().is_ok() { Some(contact_counts(db).await?) } else { None };
    rows.into_iter()
        .filter_map(|row| {
            let organisation = organisations.remove(&row.organisation_id)?;
            let contacts = counts.as_ref().map(|counts| counts.get(&row.id).copied().unwrap_or(0));
            Some(Member::from_rows(row, organisation).map(|member| Member { contacts, ..member }))
        })
        .collect()
}

/// Organisations that are members, by number.
pub(super) async fn organisations(db: &impl ConnectionTrait) -> Result<HashMap<Uuid, organisation::Model>> {
    let ids = sea_orm::sea_query::Query::select()
        .column(network_member::Column::OrganisationId)
        .from(network_member::Entity)
        .to_owned();
    let rows = organisation::Entity::find().filter(organisation::Column::Id.in_subquery(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

async fn contact_counts(db: &impl ConnectionTrait) -> Result<HashMap<Uuid, u64>> {
    let counts: Vec<(Uuid, i64)> = network_contact::Entity::find()
        .select_only()
        .column(network_contact::Column::MemberId)
        .column_as(network_contact::Column::Id.count(), "count")
        .group_by(network_contact::Column::MemberId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().map(|(id, count)| (id, u64::try_from(count).unwrap_or(0))).collect())
}

/// One member; [`Error::NotFound`] when there is none of this number.
pub async fn member(national: &National, id: Uuid) -> Result<Member> {
    find(national.db(), id).await
}

pub(super) async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Member> {
    let row = network_member::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let organisation = organisation::Entity::find_by_id(row.organisation_id).one(db).await?;
    Member::from_rows(row, organisation.ok_or(Error::NotFound)?)
}

/// The member into which this one went; nothing when it did not.
pub async fn member_merged_into(national: &National, id: Uuid) -> Result<Option<Uuid>> {
    merged_into(national.db(), id).await
}

pub(super) async fn merged_into(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Uuid>> {
    let mut next = id;
    // It may have gone on from there; no longer than there are merges.
    for _ in 0..20 {
        let row = partner_merge_row::Entity::find()
            .filter(partner_merge_row::Column::Row.eq(next))
            .filter(partner_merge_row::Column::Kind.eq("gone"))
            .filter(partner_merge_row::Column::OfTable.eq("network_member"))
            .order_by_desc(partner_merge_row::Column::Id)
            .one(db)
            .await?;
        let Some(into) = row.and_then(|row| row.after.parse::<Uuid>().ok()) else { return Ok(None) };
        if network_member::Entity::find_by_id(into).one(db).await?.is_some() {
            return Ok(Some(into));
        }
        next = into;
    }
    Ok(None)
}

/// A local alliance that an organisation is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalPlace {
    pub slug: String,
    pub name: String,
    pub status: MembershipStatus,
}

/// In which local alliances an organisation is: all of them for an admin, those of the own caseload for a coach, as the permission table
/// says of partners.
pub async fn local_places(national: &National, organisation: Uuid) -> Result<Vec<LocalPlace>> {
    let db = national.db();
    let rows = partner_membership::Entity::find()
        .filter(partner_membership::Column::OrganisationId.eq(organisation))
        .all(db)
        .await?;
    let mut query = alliance::Entity::find()
        .filter(alliance::Column::Id.is_in(rows.iter().map(|row| row.alliance_id)))
        .order_by_asc(alliance::Column::Name);
    if !national.is_admin() {
        let me = national.me().id;
        let today = domain::time::local(national.store().now()).date();
        query = query.filter(alliance::Column::CoachId.is_in(stands_for(db, me, today).await?));
    }
    let alliances = query.all(db).await?;
    Ok(alliances
        .into_iter()
        .filter_map(|alliance| {
            let row = rows.iter().find(|row| row.alliance_id == alliance.id)?;
            Some(LocalPlace { slug: alliance.slug, name: alliance.name, status: MembershipStatus::parse(&row.status)? })
        })
        .collect())
}

/// Something that was done to a member.
#[derive(Clone, Debug)]
pub struct MemberChange {
    pub at: OffsetDateTime,
    /// Empty for the program itself.
    pub by: String,
    pub action: String,
    pub fields: Value,
}

/// What happened to a member, newest first.
pub async fn member_changes(national: &National, id: Uuid) -> Result<Vec<MemberChange>> {
    let rows = audit_event::Entity::find()
        .filter(audit_event::Column::Record.eq("network"))
        .filter(audit_event::Column::RecordKey.eq(id.to_string()))
        .order_by_desc(audit_event::Column::At)
        .order_by_desc(audit_event::Column::Id)
        .limit(30)
        .all(national.db())
        .await?;
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(rows.iter().filter_map(|row| row.actor_id)))
        .all(national.db())
        .await?;
    let name = |id: Option<Uuid>| people.iter().find(|person| Some(person.id) == id).map(|person| person.name.clone());
    Ok(rows
        .into_iter()
        .map(|row| MemberChange {
            at: at(row.at),
            by: name(row.actor_id).unwrap_or_default(),
            action: row.action,
            fields: serde_json::from_str(&row.changes).unwrap_or_default(),
        })
        .collect())
}

fn at(moment: TimeUnixTimestampMillis) -> OffsetDateTime {
    moment.0
}
