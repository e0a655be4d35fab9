//! Contributions (inzet) of partners. All of an alliance are read at once, in three statements however many there are.

use std::collections::HashMap;

use domain::partners::{ChangeLevel, ContributionForm, ContributionStatus, EndContributionForm, Sector};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Set,
};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::contacts::of_alliance;
use crate::{
    Error, Result,
    alliance::touch,
    entity::{
        contribution, contribution_challenge, contribution_step, organisation, partner_membership, reference_term,
    },
    reference::TermKind,
    scope::{Contributions, Read, Write},
    work::{Work, next_version},
};

/// What a partner does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    pub id: Uuid,
    /// Number of the membership.
    pub partner: Uuid,
    pub what: String,
    pub whom: String,
    pub levels: Vec<ChangeLevel>,
    /// Numbers of challenges.
    pub challenges: Vec<i32>,
    /// Keys of steps of the route.
    pub steps: Vec<String>,
    pub starts_on: Date,
    pub ends_on: Option<Date>,
    pub status: ContributionStatus,
    pub version: i64,
}

/// All contributions in the alliance, those that began last first.
pub async fn contributions(read: &Read<Contributions>) -> Result<Vec<Contribution>> {
    let ours = partner_membership::Entity::find()
        .select_only()
        .column(partner_membership::Column::Id)
        .filter(partner_membership::Column::AllianceId.eq(read.alliance().id))
        .into_query();
    load(read.db(), contribution::Column::MembershipId.in_subquery(ours)).await
}

/// Those of one partner; [`Error::NotFound`] when the alliance has none of this number.
pub async fn contributions_of(read: &Read<Contributions>, membership: Uuid) -> Result<Vec<Contribution>> {
    of_alliance(read.db(), read.alliance().id, membership).await?;
    load(read.db(), contribution::Column::MembershipId.eq(membership)).await
}

async fn load(db: &impl ConnectionTrait, which: sea_orm::sea_query::SimpleExpr) -> Result<Vec<Contribution>> {
    let rows = contribution::Entity::find()
        .filter(which.clone())
        .order_by_desc(contribution::Column::StartsOn)
        .order_by_desc(contribution::Column::Id)
        .all(db)
        .await?;
    let these = || {
        let ids = contribution::Entity::find().select_only().column(contribution::Column::Id);
        ids.filter(which.clone()).into_query()
    };
    let mut challenges: HashMap<Uuid, Vec<i32>> = HashMap::new();
    let found = contribution_challenge::Entity::find()
        .filter(contribution_challenge::Column::ContributionId.in_subquery(these()))
        .order_by_asc(contribution_challenge::Column::Number)
        .all(db)
        .await?;
    for row in found {
        challenges.entry(row.contribution_id).or_default().push(row.number);
    }
    let mut steps: HashMap<Uuid, Vec<String>> = HashMap::new();
    let found = contribution_step::Entity::find()
        .filter(contribution_step::Column::ContributionId.in_subquery(these()))
        .order_by_asc(contribution_step::Column::StepKey)
        .all(db)
        .await?;
    for row in found {
        steps.entry(row.contribution_id).or_default().push(row.step_key);
    }
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let levels = [row.soften, row.strengthen, row.transform];
            Some(Contribution {
                levels: ChangeLevel::ALL
                    .into_iter()
                    .zip(levels)
                    .filter(|(_, on)| *on)
                    .map(|(level, _)| level)
                    .collect(),
                challenges: challenges.remove(&row.id).unwrap_or_default(),
                steps: steps.remove(&row.id).unwrap_or_default(),
                status: ContributionStatus::parse(&row.status)?,
                id: row.id,
                partner: row.membership_id,
                what: row.what,
                whom: row.whom,
                starts_on: row.starts_on,
                ends_on: row.ends_on,
                version: row.version,
            })
        })
        .collect())
}

/// Adds a contribution of a partner, or changes one. `Refused("challenge-unknown")` for a challenge that has no name.
pub async fn save_contribution(
    write: &Write<Contributions>,
    once: Uuid,
    membership: Uuid,
    id: Option<Uuid>,
    form: &ContributionForm,
) -> Result<()> {
    let work = write.begin(once).await?;
    of_alliance(&work.tx, write.alliance().id, membership).await?;
    let (Some(starts_on), ends_on) = form.days() else { return Err(Error::Refused("bad-request")) };
    let levels = form.levels();
    let row = contribution::ActiveModel {
        what: Set(form.what.trim().to_owned()),
        whom: Set(form.whom.trim().to_owned()),
        soften: Set(levels.contains(&ChangeLevel::Soften)),
        strengthen: Set(levels.contains(&ChangeLevel::Strengthen)),
        transform: Set(levels.contains(&ChangeLevel::Transform)),
        starts_on: Set(starts_on),
        ends_on: Set(ends_on),
        status: Set(form.status().as_str().to_owned()),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    let (id, action) = if let Some(id) = id {
        update(&work, membership, id, form.version, row).await?;
        contribution_challenge::Entity::delete_many()
            .filter(contribution_challenge::Column::ContributionId.eq(id))
            .exec(&work.tx)
            .await?;
        contribution_step::Entity::delete_many()
            .filter(contribution_step::Column::ContributionId.eq(id))
            .exec(&work.tx)
            .await?;
        (id, "contribution_changed")
    } else {
        let id = Uuid::now_v7();
        let row = contribution::ActiveModel {
            id: Set(id),
            membership_id: Set(membership),
            created_at: Set(work.at()),
            version: Set(1),
            ..row
        };
        row.insert(&work.tx).await?;
        (id, "contribution_added")
    };
    link(&work, id, form).await?;
    done(&work, write, membership, id, action).await?;
    work.commit().await
}

/// The challenges and steps of a contribution.
async fn link(work: &Work, id: Uuid, form: &ContributionForm) -> Result<()> {
    let numbers = form.challenges();
    if !numbers.is_empty() {
        let named = reference_term::Entity::find()
            .filter(reference_term::Column::Kind.eq(TermKind::Challenge.as_str()))
            .filter(reference_term::Column::NameNl.ne(""))
            .all(&work.tx)
            .await?;
        if !numbers.iter().all(|number| named.iter().any(|term| term.number == *number)) {
            return Err(Error::Refused("challenge-unknown"));
        }
        let rows = numbers
            .into_iter()
            .map(|number| contribution_challenge::ActiveModel { contribution_id: Set(id), number: Set(number) });
        contribution_challenge::Entity::insert_many(rows).exec_without_returning(&work.tx).await?;
    }
    let steps = form.steps();
    if !steps.is_empty() {
        let rows = steps
            .into_iter()
            .map(|step| contribution_step::ActiveModel { contribution_id: Set(id), step_key: Set(step.to_owned()) });
        contribution_step::Entity::insert_many(rows).exec_without_returning(&work.tx).await?;
    }
    Ok(())
}

/// Says how and when a contribution ended. `Refused("ends-before-start")` for a day before its first.
pub async fn end_contribution(
    write: &Write<Contributions>,
    once: Uuid,
    membership: Uuid,
    id: Uuid,
    form: &EndContributionForm,
) -> Result<()> {
    let work = write.begin(once).await?;
    let old = one(&work, write, membership, id).await?;
    let ends_on = domain::check::parse_date(&form.ends_on).ok_or(Error::Refused("bad-request"))?;
    if ends_on < old.starts_on {
        return Err(Error::Refused("ends-before-start"));
    }
    let row = contribution::ActiveModel {
        status: Set(form.status.clone()),
        ends_on: Set(Some(ends_on)),
        version: Set(next_version(form.version)?),
        ..Default::default()
    };
    update(&work, membership, id, form.version, row).await?;
    done(&work, write, membership, id, "contribution_ended").await?;
    work.commit().await
}

/// Takes a contribution away that was a mistake.
pub async fn remove_contribution(write: &Write<Contributions>, once: Uuid, membership: Uuid, id: Uuid) -> Result<()> {
    let work = write.begin(once).await?;
    one(&work, write, membership, id).await?;
    contribution::Entity::delete_by_id(id).exec(&work.tx).await?;
    done(&work, write, membership, id, "contribution_removed").await?;
    work.commit().await
}

async fn one(work: &Work, write: &Write<Contributions>, membership: Uuid, id: Uuid) -> Result<contribution::Model> {
    of_alliance(&work.tx, write.alliance().id, membership).await?;
    let row = contribution::Entity::find_by_id(id)
        .filter(contribution::Column::MembershipId.eq(membership))
        .one(&work.tx)
        .await?;
    row.ok_or(Error::NotFound)
}

/// [`Error::Stale`] when somebody else was first, [`Error::NotFound`] when there is nothing.
async fn update(work: &Work, membership: Uuid, id: Uuid, version: i64, row: contribution::ActiveModel) -> Result<()> {
    let mine = contribution::Column::Id.eq(id).and(contribution::Column::MembershipId.eq(membership));
    let saved = contribution::Entity::update_many()
        .set(row)
        .filter(mine.clone())
        .filter(contribution::Column::Version.eq(version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected > 0 {
        return Ok(());
    }
    let there = contribution::Entity::find().filter(mine).one(&work.tx).await?;
    Err(if there.is_some() { Error::Stale } else { Error::NotFound })
}

async fn done(work: &Work, write: &Write<Contributions>, membership: Uuid, id: Uuid, action: &str) -> Result<()> {
    work.audit("partner", &membership.to_string(), action, json!({ "contribution": id })).await?;
    touch(work, write.alliance().id).await
}

/// Name and sector of each partner that contributes, by the number of its membership.
pub async fn contributors(read: &Read<Contributions>) -> Result<HashMap<Uuid, (String, Sector)>> {
    let ours = partner_membership::Entity::find().filter(partner_membership::Column::AllianceId.eq(read.alliance().id));
    let organisations = ours.clone().select_only().column(partner_membership::Column::OrganisationId).into_query();
    let organisations: HashMap<Uuid, organisation::Model> = organisation::Entity::find()
        .filter(organisation::Column::Id.in_subquery(organisations))
        .all(read.db())
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let known = ours.all(read.db()).await?.into_iter().filter_map(|row| {
        let organisation = organisations.get(&row.organisation_id)?;
        Some((row.id, (organisation.name.clone(), Sector::parse(&organisation.sector)?)))
    });
    Ok(known.collect())
}
