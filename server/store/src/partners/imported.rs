//! Contact persons who came with a list and whom nobody asked anything: after a month the leads hear of it, two weeks later they go
//! (docs/privacy.md). Who is invited stays, and so does who is at a partner that somebody is in touch with, or was corrected by hand.

use std::collections::BTreeMap;

use domain::{
    account::{Lang, Seat},
    partners::MembershipStatus,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, Select, Set,
    sea_query::{Expr, ExprTrait, Query},
};
use time::Duration;
use uuid::Uuid;

use super::import::IMPORT_KEPT;
use crate::{
    Letter, Result, Store,
    entity::{alliance, contact_person, member, partner_import, partner_invitation, partner_membership, person},
    work::{Work, millis},
};

/// Imported and not invited for so long: time to say so.
const REMIND_AFTER: Duration = Duration::days(30);
/// From the reminder until they go.
pub const IMPORTED_GO_AFTER: Duration = Duration::days(14);

/// An alliance with contact persons whom nobody asked.
#[derive(Clone, Debug)]
pub struct Unasked {
    pub alliance: Uuid,
    pub slug: String,
    pub name: String,
    pub people: usize,
    /// Address and language of its leads.
    pub leads: Vec<(String, Lang)>,
}

/// Contact persons who came with a list, of partners that stand on the list only, without an invitation to their address.
fn unasked() -> Condition {
    let listed = Query::select()
        .column(partner_membership::Column::Id)
        .from(partner_membership::Entity)
        .and_where(partner_membership::Column::Status.eq(MembershipStatus::Listed.as_str()))
        .to_owned();
    let invited = Query::select()
        .expr(Expr::val(1))
        .from(partner_invitation::Entity)
        .and_where(
            Expr::col((partner_invitation::Entity, partner_invitation::Column::MembershipId))
                .equals((contact_person::Entity, contact_person::Column::MembershipId)),
        )
        .and_where(
            Expr::col((partner_invitation::Entity, partner_invitation::Column::Email))
                .equals((contact_person::Entity, contact_person::Column::Email)),
        )
        .to_owned();
    Condition::all().add(contact_person::Column::MembershipId.in_subquery(listed)).add(Expr::exists(invited).not())
}

fn due(store: &Store) -> Select<contact_person::Entity> {
    contact_person::Entity::find()
        .filter(contact_person::Column::ImportedAt.lt(millis(store.now() - REMIND_AFTER)))
        .filter(contact_person::Column::ImportRemindedAt.is_null())
        .filter(unasked())
}

/// Alliances whose leads have not been reminded yet.
pub async fn unasked_imports(store: &Store) -> Result<Vec<Unasked>> {
    let people = due(store).all(&store.reader).await?;
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let memberships = partner_membership::Entity::find()
        .filter(partner_membership::Column::Id.is_in(people.iter().map(|person| person.membership_id)))
        .all(&store.reader)
        .await?;
    let mut counts: BTreeMap<Uuid, usize> = BTreeMap::new();
    for one in &people {
        if let Some(membership) = memberships.iter().find(|membership| membership.id == one.membership_id) {
            *counts.entry(membership.alliance_id).or_default() += 1;
        }
    }
    let alliances =
        alliance::Entity::find().filter(alliance::Column::Id.is_in(counts.keys().copied())).all(&store.reader).await?;
    let leads = member::Entity::find()
        .filter(member::Column::AllianceId.is_in(counts.keys().copied()))
        .filter(member::Column::Role.eq(Seat::Lead.as_str()))
        .filter(member::Column::EndedAt.is_null())
        .all(&store.reader)
        .await?;
    let persons = person::Entity::find()
        .filter(person::Column::Id.is_in(leads.iter().map(|lead| lead.person_id)))
        .all(&store.reader)
        .await?;
    Ok(alliances
        .into_iter()
        .map(|alliance| Unasked {
            people: counts.get(&alliance.id).copied().unwrap_or(0),
            leads: leads
                .iter()
                .filter(|lead| lead.alliance_id == alliance.id)
                .filter_map(|lead| persons.iter().find(|person| person.id == lead.person_id))
                .map(|person| (person.email.clone(), Lang::from_code(&person.lang)))
                .collect(),
            alliance: alliance.id,
            slug: alliance.slug,
            name: alliance.name,
        })
        .collect())
}

/// Deletes lists that waited too long, and who was asked nothing since the leads heard of it.
pub(crate) async fn purge_imports(store: &Store) -> Result<()> {
    partner_import::Entity::delete_many()
        .filter(partner_import::Column::CreatedAt.lt(millis(store.now() - IMPORT_KEPT)))
        .exec(&store.writer)
        .await?;
    contact_person::Entity::delete_many()
        .filter(contact_person::Column::ImportedAt.is_not_null())
        .filter(contact_person::Column::ImportRemindedAt.lt(millis(store.now() - IMPORTED_GO_AFTER)))
        .filter(unasked())
        .exec(&store.writer)
        .await?;
    Ok(())
}

/// Says so to the leads, once, however many processes try to.
pub async fn remind_of_imports(store: &Store, alliance: Uuid, letters: &[Letter]) -> Result<()> {
    let work = Work::begin(store, None, Some(alliance), Uuid::nil()).await?;
    let theirs = Query::select()
        .column(partner_membership::Column::Id)
        .from(partner_membership::Entity)
        .and_where(partner_membership::Column::AllianceId.eq(alliance))
        .to_owned();
    let reminded = contact_person::Entity::update_many()
        .set(contact_person::ActiveModel { import_reminded_at: Set(Some(work.at())), ..Default::default() })
        .filter(contact_person::Column::ImportedAt.lt(millis(store.now() - REMIND_AFTER)))
        .filter(contact_person::Column::ImportRemindedAt.is_null())
        .filter(contact_person::Column::MembershipId.in_subquery(theirs))
        .filter(unasked())
        .exec(&work.tx)
        .await?;
    if reminded.rows_affected > 0 {
        for letter in letters {
            work.mail(letter).await?;
        }
    }
    work.commit().await
}
