//! Two organisations that turn out to be one. An alliance merges what only it has; when another alliance is touched it proposes, and the
//! national team decides. Rule: every row that moves is written down, so that a merge is undone exactly, within 30 days.

mod national;
mod network;
mod perform;
pub mod references;
mod rows;

use domain::partners::{MergeForm, MergeState, UNDO_DAYS};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Set,
};
use serde_json::json;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

pub use self::national::*;
pub(crate) use self::perform::perform;
use self::perform::{find_both, take_back, tell};
use super::{contacts::of_alliance, organisation::others_have, register::membership};
use crate::{
    Error, Result,
    entity::{
        alliance, contact_person, organisation, partner_invitation, partner_membership, partner_merge,
        partner_merge_row, person, pledge,
    },
    scope::{Partners, Read, Write},
    work::Work,
};

/// A merge, or a proposal for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    pub id: Uuid,
    pub kept: Uuid,
    pub gone: Uuid,
    /// Their names when it was asked for.
    pub kept_name: String,
    pub gone_name: String,
    /// Facts that come from the one that goes.
    pub taken: Vec<String>,
    pub why: String,
    pub state: MergeState,
    pub shared: bool,
    pub asked_at: OffsetDateTime,
    pub decided_at: Option<OffsetDateTime>,
    pub merged_at: Option<OffsetDateTime>,
    pub undone_at: Option<OffsetDateTime>,
    pub reason: String,
    /// The alliance that asked.
    pub alliance: String,
    pub asked_by: String,
    pub decided_by: String,
}

impl Merge {
    /// Whether there is still time to take it apart.
    pub fn is_fresh(&self, now: OffsetDateTime) -> bool {
        self.state == MergeState::Merged && self.merged_at.is_some_and(|at| now - at <= Duration::days(UNDO_DAYS))
    }
}

/// What hangs on a partner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hangs {
    pub contacts: u64,
    pub invitations: u64,
    pub pledges: u64,
}

/// How much would move along with a partner.
pub async fn hangs(read: &Read<Partners>, id: Uuid) -> Result<Hangs> {
    of_alliance(read.db(), read.alliance().id, id).await?;
    let db = read.db();
    let contacts = contact_person::Entity::find().filter(contact_person::Column::MembershipId.eq(id));
    let invitations = partner_invitation::Entity::find().filter(partner_invitation::Column::MembershipId.eq(id));
    let pledges = pledge::Entity::find().filter(pledge::Column::MembershipId.eq(id));
    Ok(Hangs {
        contacts: contacts.count(db).await?,
        invitations: invitations.count(db).await?,
        pledges: pledges.count(db).await?,
    })
}

/// What came of merging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merged {
    /// It is done.
    Done,
    /// The national team decides.
    Proposed,
}

/// Both organisations behind two memberships of this very alliance.
async fn both(work: &Work, write: &Write<Partners>, one: Uuid, other: Uuid) -> Result<[organisation::Model; 2]> {
    let one = membership(work, write, one).await?.organisation_id;
    let other = membership(work, write, other).await?.organisation_id;
    if one == other {
        return Err(Error::NotFound);
    }
    let [one, other] = find_both(work, one, other).await?;
    Ok([one.ok_or(Error::NotFound)?, other.ok_or(Error::NotFound)?])
}

fn pair(one: Uuid, other: Uuid) -> Condition {
    let either = |kept: Uuid, gone: Uuid| {
        Condition::all().add(partner_merge::Column::Kept.eq(kept)).add(partner_merge::Column::Gone.eq(gone))
    };
    Condition::any().add(either(one, other)).add(either(other, one))
}

/// Merges the partner `gone` into the partner `kept`, or proposes it when another alliance has one of the two. [`Error::Stale`] when one of
/// them changed meanwhile, `Refused("merge-asked")` when it was proposed already.
pub async fn merge(write: &Write<Partners>, once: Uuid, kept: Uuid, gone: Uuid, form: &MergeForm) -> Result<Merged> {
    let work = write.begin(once).await?;
    let partner = kept;
    let [kept, gone] = both(&work, write, kept, gone).await?;
    if (kept.version, gone.version) != (form.version, form.gone_version) {
        return Err(Error::Stale);
    }
    let open = partner_merge::Entity::find()
        .filter(partner_merge::Column::State.eq(MergeState::Proposed.as_str()))
        .filter(pair(kept.id, gone.id));
    if open.count(&work.tx).await? > 0 {
        return Err(Error::Refused("merge-asked"));
    }
    let shared = others_have(&work.tx, write.alliance().id, &[kept.id, gone.id]).await?;
    let row = new(&work, write, [&kept, &gone], form, shared, MergeState::Proposed).await?;
    if shared {
        work.audit("partner", &partner.to_string(), "merge_proposed", json!({ "merge": row.id })).await?;
        work.commit().await?;
        return Ok(Merged::Proposed);
    }
    let touched = perform(&work, &row).await?;
    tell(work, touched, "merged", row.id).await?.commit().await?;
    Ok(Merged::Done)
}

async fn new(
    work: &Work,
    write: &Write<Partners>,
    [kept, gone]: [&organisation::Model; 2],
    form: &MergeForm,
    shared: bool,
    state: MergeState,
) -> Result<partner_merge::Model> {
    let row = partner_merge::ActiveModel {
        id: Set(Uuid::now_v7()),
        alliance_id: Set(write.alliance().id),
        kept: Set(kept.id),
        gone: Set(gone.id),
        kept_name: Set(kept.name.clone()),
        gone_name: Set(gone.name.clone()),
        taken: Set(form.taken().join(" ")),
        why: Set(form.why.trim().to_owned()),
        shared: Set(shared),
        state: Set(state.as_str().to_owned()),
        asked_by: Set(write.actor_id()),
        asked_at: Set(work.at()),
        decided_by: Set(None),
        decided_at: Set(None),
        reason: Set(String::new()),
        merged_at: Set(None),
        undone_at: Set(None),
    };
    Ok(row.insert(&work.tx).await?)
}

/// Says that two partners that look alike are two: they are not named as likely doubles any more.
pub async fn different(write: &Write<Partners>, once: Uuid, first: Uuid, second: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    let [first, second] = both(&work, write, first, second).await?;
    new(&work, write, [&first, &second], &MergeForm::default(), false, MergeState::Different).await?;
    work.commit().await
}

/// Takes a merge of this alliance apart; answers the membership that was kept. `Refused("merge-others")` when another alliance has the
/// organisation by now, and what [`take_back`] refuses.
pub async fn undo(write: &Write<Partners>, once: Uuid, id: Uuid) -> Result<Option<Uuid>> {
    let work = write.begin(once).await?;
    let row = partner_merge::Entity::find_by_id(id)
        .filter(partner_merge::Column::AllianceId.eq(write.alliance().id))
        .filter(partner_merge::Column::Shared.eq(false))
        .filter(partner_merge::Column::State.eq(MergeState::Merged.as_str()))
        .lock_exclusive()
        .one(&work.tx)
        .await?
        .ok_or(Error::NotFound)?;
    // What the other alliance has would change with it.
    if others_have(&work.tx, write.alliance().id, &[row.kept]).await? {
        return Err(Error::Refused("merge-others"));
    }
    let work = take_back(work, &row).await?;
    let kept = partner_membership::Entity::find()
        .filter(partner_membership::Column::AllianceId.eq(write.alliance().id))
        .filter(partner_membership::Column::OrganisationId.eq(row.kept))
        .one(&work.tx)
        .await?;
    work.commit().await?;
    Ok(kept.map(|row| row.id))
}

/// What this alliance merged, proposed, or said of two that are alike; newest first.
pub async fn merges(read: &Read<Partners>) -> Result<Vec<Merge>> {
    let rows = partner_merge::Entity::find()
        .filter(partner_merge::Column::AllianceId.eq(read.alliance().id))
        .order_by_desc(partner_merge::Column::AskedAt)
        .all(read.db())
        .await?;
    named(read.db(), rows).await
}

/// Merges into one organisation, by whomever: those of the alliance itself, and those of the national team.
pub async fn merges_into(read: &Read<Partners>, organisation: Uuid) -> Result<Vec<(Merge, bool)>> {
    let own = partner_merge::Column::AllianceId.eq(read.alliance().id);
    let rows = partner_merge::Entity::find()
        .filter(partner_merge::Column::Kept.eq(organisation))
        .filter(partner_merge::Column::State.eq(MergeState::Merged.as_str()))
        .filter(Condition::any().add(own).add(partner_merge::Column::Shared.eq(true)))
        .order_by_desc(partner_merge::Column::MergedAt)
        .all(read.db())
        .await?;
    let ours: Vec<Uuid> =
        rows.iter().filter(|row| row.alliance_id == read.alliance().id && !row.shared).map(|row| row.id).collect();
    let all = named(read.db(), rows).await?;
    Ok(all.into_iter().map(|merge| (ours.contains(&merge.id), merge)).map(|(own, merge)| (merge, own)).collect())
}

/// The membership into which this one went; nothing when it did not.
pub async fn merged_into(read: &Read<Partners>, membership: Uuid) -> Result<Option<Uuid>> {
    let mut next = membership;
    // It may have gone on from there; no longer than there are merges.
    for _ in 0..20 {
        let row = partner_merge_row::Entity::find()
            .filter(partner_merge_row::Column::Row.eq(next))
            .filter(partner_merge_row::Column::Kind.eq("gone"))
            .order_by_desc(partner_merge_row::Column::Id)
            .one(read.db())
            .await?;
        let Some(into) = row.and_then(|row| row.after.parse::<Uuid>().ok()) else { return Ok(None) };
        if of_alliance(read.db(), read.alliance().id, into).await.is_ok() {
            return Ok(Some(into));
        }
        next = into;
    }
    Ok(None)
}

/// With the names of who asked and who decided: three statements however many there are.
async fn named(db: &impl ConnectionTrait, rows: Vec<partner_merge::Model>) -> Result<Vec<Merge>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(rows.iter().flat_map(|row| [row.asked_by, row.decided_by]).flatten()))
        .all(db)
        .await?;
    let alliances = alliance::Entity::find()
        .filter(alliance::Column::Id.is_in(rows.iter().map(|row| row.alliance_id)))
        .all(db)
        .await?;
    let name = |id: Option<Uuid>| {
        people.iter().find(|person| Some(person.id) == id).map(|person| person.name.clone()).unwrap_or_default()
    };
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            Some(Merge {
                state: MergeState::parse(&row.state)?,
                alliance: alliances
                    .iter()
                    .find(|alliance| alliance.id == row.alliance_id)
                    .map(|alliance| alliance.name.clone())
                    .unwrap_or_default(),
                asked_by: name(row.asked_by),
                decided_by: name(row.decided_by),
                id: row.id,
                kept: row.kept,
                gone: row.gone,
                kept_name: row.kept_name,
                gone_name: row.gone_name,
                taken: row.taken.split(' ').filter(|fact| !fact.is_empty()).map(str::to_owned).collect(),
                why: row.why,
                shared: row.shared,
                asked_at: row.asked_at.0,
                decided_at: row.decided_at.map(|at| at.0),
                merged_at: row.merged_at.map(|at| at.0),
                undone_at: row.undone_at.map(|at| at.0),
                reason: row.reason,
            })
        })
        .collect())
}
