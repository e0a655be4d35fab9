//! Reading the plan: its versions, and what one of them says.

use std::collections::{BTreeMap, HashMap};

use domain::{
    account::permission::Only,
    experts::{
        plan::{Part, Plan, State, Version, form::QualityTalk},
        slots::{SlotWarning, warnings},
    },
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::{
    Error, Result,
    entity::{audit_event, expert_plan, expert_plan_part, partner_membership, partner_merge_row, person},
    scope::{ExpertPlan, Read, SlotWarnings},
};

/// A version of the plan, without what it says.
#[derive(Clone, Debug)]
pub struct Head {
    pub id: Uuid,
    pub version: Version,
    /// Changes with every change of the plan.
    pub record: i64,
    /// Who looks after it; empty when nobody does.
    pub owner: String,
    owner_id: Option<Uuid>,
}

/// A version of the plan with what its parts say.
#[derive(Clone, Debug)]
pub struct Said {
    pub head: Head,
    pub plan: Plan,
}

/// The same, with the versions of the parts, to be changed.
#[derive(Clone, Debug)]
pub struct Stored {
    pub head: Head,
    pub plan: Plan,
    pub talk: QualityTalk,
    /// The version of each part.
    parts: BTreeMap<Part, i64>,
    pub talk_version: i64,
}

impl Stored {
    pub fn part_version(&self, part: Part) -> i64 {
        self.parts.get(&part).copied().unwrap_or(0)
    }
}

/// The quality check stands among the parts.
pub(crate) const QUALITY: &str = "quality";

/// What a part is called in the JSON of a plan.
pub(super) fn json_key(part: Part) -> &'static str {
    match part {
        Part::Roles => "slots",
        other => other.as_str(),
    }
}

fn head(row: &expert_plan::Model, names: &HashMap<Uuid, String>) -> Result<Head> {
    Ok(Head {
        id: row.id,
        version: version_of(row)?,
        record: row.version,
        owner: row.owner_id.and_then(|id| names.get(&id)).cloned().unwrap_or_default(),
        owner_id: row.owner_id,
    })
}

pub(super) fn version_of(row: &expert_plan::Model) -> Result<Version> {
    let unknown = || Error::internal(format!("the plan has the state {}", row.state));
    Ok(Version {
        number: u32::try_from(row.number).map_err(Error::internal)?,
        state: State::parse(&row.state).ok_or_else(unknown)?,
        agreed_on: row.agreed_on,
        adopted_on: row.adopted_on,
    })
}

/// All versions, the newest first; who reads along sees no drafts.
pub async fn versions(read: &Read<ExpertPlan>) -> Result<Vec<Head>> {
    let mut query = expert_plan::Entity::find()
        .filter(expert_plan::Column::AllianceId.eq(read.alliance().id))
        .order_by_desc(expert_plan::Column::Number);
    if read.only() == Some(Only::Agreed) {
        query = query.filter(expert_plan::Column::State.ne(State::Draft.as_str()));
    }
    let rows = query.all(read.db()).await?;
    let names = if read.scope().reads_names() {
        let people =
            person::Entity::find().filter(person::Column::Id.is_in(rows.iter().filter_map(|row| row.owner_id)));
        people.all(read.db()).await?.into_iter().map(|person| (person.id, person.name)).collect()
    } else {
        HashMap::new()
    };
    rows.iter().map(|row| head(row, &names)).collect()
}

/// The newest version that the reader may see, or nothing while there is none.
pub async fn newest(read: &Read<ExpertPlan>) -> Result<Option<Stored>> {
    match versions(read).await?.into_iter().next() {
        Some(head) => Ok(Some(whole(read, head).await?)),
        None => Ok(None),
    }
}

/// One version; [`Error::NotFound`] when there is none, or not for this reader.
pub async fn version(read: &Read<ExpertPlan>, number: u32) -> Result<Stored> {
    let head = versions(read).await?.into_iter().find(|head| head.version.number == number).ok_or(Error::NotFound)?;
    whole(read, head).await
}

/// All versions with what they say, the newest first: as many statements however many there are.
pub async fn all(read: &Read<ExpertPlan>) -> Result<Vec<Said>> {
    let heads = versions(read).await?;
    let rows = expert_plan_part::Entity::find()
        .filter(expert_plan_part::Column::PlanId.is_in(heads.iter().map(|head| head.id)))
        .all(read.db())
        .await?;
    let mut of: HashMap<Uuid, Vec<expert_plan_part::Model>> = HashMap::new();
    for row in rows {
        of.entry(row.plan_id).or_default().push(row);
    }
    heads
        .into_iter()
        .map(|head| {
            let plan = assembled(of.get(&head.id).map_or(&[], Vec::as_slice))?;
            Ok(Said { head, plan })
        })
        .collect()
}

async fn whole(read: &Read<ExpertPlan>, head: Head) -> Result<Stored> {
    let rows = parts_of(read.db(), head.id).await?;
    let mut plan = assembled(&rows)?;
    follow_partners(read, &mut plan).await?;
    let parts = rows.iter().filter_map(|row| Some((Part::parse(&row.part)?, row.version))).collect();
    let quality = rows.iter().find(|row| row.part == QUALITY);
    Ok(Stored {
        head,
        plan,
        talk: quality.map(|row| serde_json::from_str(&row.content)).transpose()?.unwrap_or_default(),
        parts,
        talk_version: quality.map_or(0, |row| row.version),
    })
}

pub(super) async fn parts_of(db: &impl ConnectionTrait, plan: Uuid) -> Result<Vec<expert_plan_part::Model>> {
    Ok(expert_plan_part::Entity::find().filter(expert_plan_part::Column::PlanId.eq(plan)).all(db).await?)
}

/// The plan out of what was stored part by part.
pub(super) fn assembled(rows: &[expert_plan_part::Model]) -> Result<Plan> {
    let (mut whole, mut left_open) = (Map::new(), Map::new());
    for row in rows {
        let Some(part) = Part::parse(&row.part) else { continue };
        whole.insert(json_key(part).to_owned(), serde_json::from_str(&row.content)?);
        if !row.left_open.is_empty() {
            left_open.insert(row.part.clone(), Value::from(row.left_open.as_str()));
        }
    }
    whole.insert("left_open".to_owned(), Value::Object(left_open));
    Ok(serde_json::from_value(Value::Object(whole))?)
}

/// The partners that a plan names.
pub(super) fn partners_of(plan: &mut Plan) -> impl Iterator<Item = &mut Uuid> {
    let groups = plan.who.groups.iter_mut().flat_map(|row| row.via.iter_mut());
    groups.chain(plan.slots.iter_mut().filter_map(|slot| slot.via.as_mut()))
}

/// So often an organisation may have become part of another since the plan was written.
const MERGES: usize = 5;

/// A plan keeps the numbers that it was written with; where two partners became one since, the one that stayed is meant.
async fn follow_partners(read: &Read<ExpertPlan>, plan: &mut Plan) -> Result<()> {
    for _ in 0..MERGES {
        let ids: Vec<Uuid> = partners_of(plan).map(|id| *id).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let known: Vec<Uuid> = partner_membership::Entity::find()
            .select_only()
            .column(partner_membership::Column::Id)
            .filter(partner_membership::Column::Id.is_in(ids.iter().copied()))
            .into_tuple()
            .all(read.db())
            .await?;
        let gone: Vec<Uuid> = ids.into_iter().filter(|id| !known.contains(id)).collect();
        if gone.is_empty() {
            return Ok(());
        }
        let rows = partner_merge_row::Entity::find()
            .filter(partner_merge_row::Column::Kind.eq("gone"))
            .filter(partner_merge_row::Column::OfTable.eq("partner_membership"))
            .filter(partner_merge_row::Column::Row.is_in(gone))
            .order_by_asc(partner_merge_row::Column::Id)
            .all(read.db())
            .await?;
        let into: HashMap<Uuid, Uuid> =
            rows.into_iter().filter_map(|row| Some((row.row, row.after.parse().ok()?))).collect();
        if into.is_empty() {
            return Ok(());
        }
        for id in partners_of(plan) {
            if let Some(kept) = into.get(id) {
                *id = *kept;
            }
        }
    }
    Ok(())
}

/// Whether the reader looks after this version: only then are there warnings.
pub fn owns(read: &Read<SlotWarnings>, head: &Head) -> bool {
    head.owner_id.is_some() && head.owner_id == read.actor_id()
}

/// What the money of a place may mean, for the owner of the plan alone; nothing for anybody else.
pub fn slot_warnings(read: &Read<SlotWarnings>, stored: &Stored, number: u16) -> Option<Vec<SlotWarning>> {
    let slot = stored.plan.slots.iter().find(|slot| slot.number == number)?;
    owns(read, &stored.head).then(|| warnings(slot, &stored.plan.compensation.kinds))
}

/// Whether the reader was the last who saved this part, or with `part` none the last who changed the version.
pub async fn is_mine(read: &Read<ExpertPlan>, plan: Uuid, part: Option<&str>) -> Result<bool> {
    let mut query = audit_event::Entity::find()
        .filter(audit_event::Column::AllianceId.eq(read.alliance().id))
        .filter(audit_event::Column::Record.eq(super::saving::RECORD))
        .filter(audit_event::Column::RecordKey.eq(plan.to_string()));
    if let Some(part) = part {
        query = query.filter(audit_event::Column::Changes.eq(super::saving::changes(part).to_string()));
    }
    let last =
        query.order_by_desc(audit_event::Column::At).order_by_desc(audit_event::Column::Id).one(read.db()).await?;
    Ok(last.is_some_and(|event| event.actor_id.is_some() && event.actor_id == read.actor_id()))
}
