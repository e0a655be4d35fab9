//! Pledges (beloftes) of a partner: what it promised, and what that says of where it stands.

use std::collections::HashMap;

use domain::partners::{BehalfForm, MembershipStatus, PledgeResult};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::{Expr, ExprTrait},
};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::{contacts::of_alliance, invitation::close_for_colleagues};
use crate::{
    Error, Result,
    alliance::touch,
    commitments::on_paper,
    entity::{partner_membership, pledge, renewal},
    scope::{PartnerContacts, Partners, Read, Write},
    work::Work,
};

/// What a partner promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pledge {
    pub promise: String,
    /// Who signed; empty for who may not know.
    pub name: String,
    pub function: String,
    pub signed_on: Date,
    /// Number of the commitments that were agreed with.
    pub commitments: i32,
    /// It was written down on the partner's behalf; where the paper is.
    pub on_behalf: Option<String>,
    /// What came of it after a year, and why; the reason is empty for who may not know.
    pub result: Option<(PledgeResult, String)>,
}

/// Pledges of one partner, newest first. Who signed is read by the alliance alone.
pub async fn pledges(read: &Read<Partners>, membership: Uuid) -> Result<Vec<Pledge>> {
    of_alliance(read.db(), read.alliance().id, membership).await?;
    let names = read.scope().read::<PartnerContacts>().is_ok_and(|contacts| contacts.only().is_none());
    let rows = pledge::Entity::find()
        .filter(pledge::Column::MembershipId.eq(membership))
        .order_by_desc(pledge::Column::SignedOn)
        .order_by_desc(pledge::Column::Id)
        .all(read.db())
        .await?;
    let mut results = results(read.db(), &rows).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let result = results.remove(&row.id);
            shown(row, result, names)
        })
        .collect())
}

/// What came of pledges, by their number.
pub(super) async fn results(
    db: &impl ConnectionTrait,
    pledges: &[pledge::Model],
) -> Result<HashMap<Uuid, (PledgeResult, String)>> {
    let rows = renewal::Entity::find()
        .filter(renewal::Column::PledgeId.is_in(pledges.iter().map(|pledge| pledge.id)))
        .filter(renewal::Column::AnsweredAt.is_not_null())
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.pledge_id, (PledgeResult::parse(&row.result)?, row.why)))).collect())
}

/// A pledge for a reader who may know who signed it (`names`), or not.
pub(super) fn shown(row: pledge::Model, result: Option<(PledgeResult, String)>, names: bool) -> Pledge {
    let known = |text: String| if names { text } else { String::new() };
    Pledge {
        promise: row.promise,
        name: known(row.name),
        function: known(row.function),
        signed_on: row.signed_on,
        commitments: row.commitments,
        on_behalf: row.recorded_by.map(|_| known(row.proof)),
        result: result.map(|(result, why)| (result, known(why))),
    }
}

/// Keeps others from answering for these memberships at the same moment, in one order for all, so that nobody waits for each other.
pub(super) async fn lock(work: &Work, memberships: &[Uuid]) -> Result<()> {
    partner_membership::Entity::find()
        .filter(partner_membership::Column::Id.is_in(memberships.iter().copied()))
        .order_by_asc(partner_membership::Column::Id)
        .lock_exclusive()
        .all(&work.tx)
        .await?;
    Ok(())
}

/// What is signed, by whom and when.
pub(super) struct Signed<'a> {
    pub(super) membership: Uuid,
    /// Nothing when it was on paper or aloud.
    pub(super) invitation: Option<Uuid>,
    pub(super) promise: &'a str,
    /// Name and function.
    pub(super) signer: (&'a str, &'a str),
    pub(super) on: Date,
    pub(super) commitments: i32,
    /// Who wrote it down on the partner's behalf, and where the paper is.
    pub(super) behalf: (Option<Uuid>, &'a str),
}

/// Writes a pledge down; from that day the partner takes part.
pub(super) async fn put(work: &Work, signed: &Signed<'_>) -> Result<()> {
    pledge::ActiveModel {
        id: Set(Uuid::now_v7()),
        membership_id: Set(signed.membership),
        invitation_id: Set(signed.invitation),
        promise: Set(signed.promise.trim().to_owned()),
        name: Set(signed.signer.0.trim().to_owned()),
        function: Set(signed.signer.1.trim().to_owned()),
        signed_on: Set(signed.on),
        commitments: Set(signed.commitments),
        recorded_by: Set(signed.behalf.0),
        proof: Set(signed.behalf.1.trim().to_owned()),
        created_at: Set(work.at()),
    }
    .insert(&work.tx)
    .await?;
    joined(work, signed.membership, signed.on).await
}

/// A partner promised something on a day: it takes part since then, unless it paused or left after that; and links that are still open have
/// nothing left to answer.
async fn joined(work: &Work, membership: Uuid, on: Date) -> Result<()> {
    close_for_colleagues(work, membership).await?;
    let row = partner_membership::Entity::find_by_id(membership).one(&work.tx).await?.ok_or(Error::NotFound)?;
    let status = MembershipStatus::parse(&row.status).unwrap_or_default();
    let stopped = matches!(status, MembershipStatus::Paused | MembershipStatus::Left) && on < row.since;
    // It took part already: an earlier promise only says since when.
    let since = match status {
        MembershipStatus::Joined if row.joined_on == Some(row.since) => std::cmp::min(row.since, on),
        MembershipStatus::Joined => row.since,
        _ if stopped => row.since,
        _ => on,
    };
    let version = partner_membership::Column::Version;
    partner_membership::Entity::update_many()
        .set(partner_membership::ActiveModel {
            status: Set(if stopped { row.status } else { MembershipStatus::Joined.as_str().to_owned() }),
            since: Set(since),
            joined_on: Set(Some(row.joined_on.map_or(on, |first| std::cmp::min(first, on)))),
            ..Default::default()
        })
        .col_expr(version, Expr::col(version).add(1))
        .filter(partner_membership::Column::Id.eq(membership))
        .exec(&work.tx)
        .await?;
    Ok(())
}

/// Writes down a pledge that was made on paper or aloud. `Refused("date-future")` for a day to come, `Refused("choose")` for commitments that
/// never were, `Refused("pledge-known")` when what
/// this person signed on that day is written down already.
pub async fn pledge_on_behalf(
    write: &Write<PartnerContacts>,
    once: Uuid,
    membership: Uuid,
    form: &BehalfForm,
) -> Result<()> {
    if !write.scope().has_terms() {
        return Err(Error::Terms);
    }
    if write.only().is_some() {
        return Err(Error::NotFound);
    }
    let work = write.begin(once).await?;
    of_alliance(&work.tx, write.alliance().id, membership).await?;
    let today = domain::time::local(work.now).date();
    let signed_on = domain::check::parse_date(&form.signed_on).filter(|on| *on <= today);
    let signed_on = signed_on.ok_or(Error::Refused("date-future"))?;
    let commitments = on_paper(&work.tx, &form.commitments, signed_on).await?;
    lock(&work, &[membership]).await?;
    let that_day = pledge::Entity::find()
        .filter(pledge::Column::MembershipId.eq(membership))
        .filter(pledge::Column::SignedOn.eq(signed_on))
        .all(&work.tx)
        .await?;
    if that_day.iter().any(|known| written(&known.name) == written(&form.name)) {
        return Err(Error::Refused("pledge-known"));
    }
    let signed = Signed {
        membership,
        invitation: None,
        promise: &form.promise,
        signer: (&form.name, &form.function),
        on: signed_on,
        commitments,
        behalf: (write.actor_id(), &form.proof),
    };
    put(&work, &signed).await?;
    work.audit("partner", &membership.to_string(), "pledged_on_behalf", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}

/// A name without capitals and double spaces.
fn written(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
