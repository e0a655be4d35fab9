//! "Nee, bedankt" and "geen mail meer", kept by alliance and address alone, as a hash. Rule: it holds until the reader of the address says yes; a
//! contact person or an invitation that goes takes nothing of it along.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set, sea_query::OnConflict};
use time::Date;
use uuid::Uuid;

use super::{contacts::of_alliance, mail_stop::key};
use crate::{
    Result,
    entity::{contact_person, partner_refusal},
    scope::{PartnerContacts, Read},
    work::Work,
};

/// What an address said last to an alliance that asked it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declined {
    pub on: Date,
    /// It wants no mail.
    pub stopped: bool,
}

/// Addresses at one partner that are only asked again on purpose, by the address.
pub async fn declined(read: &Read<PartnerContacts>, membership: Uuid) -> Result<HashMap<String, Declined>> {
    if read.only().is_some() {
        return Ok(HashMap::new());
    }
    of_alliance(read.db(), read.alliance().id, membership).await?;
    let contacts = contact_person::Entity::find()
        .filter(contact_person::Column::MembershipId.eq(membership))
        .all(read.db())
        .await?;
    who_declined(read.db(), read.alliance().id, contacts.into_iter().map(|row| row.email).collect()).await
}

/// Those of these addresses that said no to an alliance, for whichever partner they were asked.
pub(super) async fn who_declined(
    db: &impl ConnectionTrait,
    alliance: Uuid,
    emails: Vec<String>,
) -> Result<HashMap<String, Declined>> {
    let mut emails: HashMap<String, String> = emails.into_iter().map(|email| (key(&email), email)).collect();
    let rows = partner_refusal::Entity::find()
        .filter(partner_refusal::Column::AllianceId.eq(alliance))
        .filter(partner_refusal::Column::Address.is_in(emails.keys()))
        .all(db)
        .await?;
    let declined = |row: partner_refusal::Model| {
        let on = domain::time::local(row.said_at.0).date();
        Some((emails.remove(&row.address)?, Declined { on, stopped: row.stopped }))
    };
    Ok(rows.into_iter().filter_map(declined).collect())
}

/// "Nee, bedankt". Who wants no mail still wants none.
pub(super) async fn decline(work: &Work, alliance: Uuid, email: &str) -> Result<()> {
    keep(work, alliance, email, false, &[partner_refusal::Column::SaidAt]).await
}

/// "Geen mail meer".
pub(super) async fn stop(work: &Work, alliance: Uuid, email: &str) -> Result<()> {
    keep(work, alliance, email, true, &[partner_refusal::Column::SaidAt, partner_refusal::Column::Stopped]).await
}

async fn keep(
    work: &Work,
    alliance: Uuid,
    email: &str,
    stopped: bool,
    changed: &[partner_refusal::Column],
) -> Result<()> {
    let row = partner_refusal::ActiveModel {
        alliance_id: Set(alliance),
        address: Set(key(email)),
        said_at: Set(work.at()),
        stopped: Set(stopped),
    };
    let whole = [partner_refusal::Column::AllianceId, partner_refusal::Column::Address];
    partner_refusal::Entity::insert(row)
        .on_conflict(OnConflict::columns(whole).update_columns(changed.iter().copied()).to_owned())
        .exec_without_returning(&work.tx)
        .await?;
    Ok(())
}

/// Yes: what the address said before holds no longer.
pub(super) async fn forget(work: &Work, alliance: Uuid, email: &str) -> Result<()> {
    partner_refusal::Entity::delete_by_id((alliance, key(email))).exec(&work.tx).await?;
    Ok(())
}
